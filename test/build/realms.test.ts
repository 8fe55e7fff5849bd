// What each realm of the sources may import and name is the compiler's to say: each broken rule
// stops it.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const compiles = 'compiles';
/** A file of a realm that is no reference of this one. */
const strange = 'TS6307';
/** A name that this realm does not know; the others are the same with advice how to get it. */
const unknown = 'TS2304';
const unknownNamespace = 'TS2503';
const unknownToBrowser = 'TS2584';
const unknownToNode = 'TS2591';

const compiler = resolve('node_modules/typescript/bin/tsc');
const copy = mkdtempSync(join(tmpdir(), 'realms-'));

const compile = (...args: readonly string[]) => {
  const { status, stdout } = spawnSync(process.execPath, [compiler, ...args], {
    cwd: copy,
    encoding: 'utf8',
  });
  return { passed: status === 0, stdout };
};

/** What the compiler says of each source when it is one more file of the realm. */
const verdicts = ({ realm, folder }: Rules, sources: readonly string[]) => {
  const fileOf = (index: number) => join(copy, folder, `one-more-${index}.ts`);
  sources.forEach((source, index) => {
    writeFileSync(fileOf(index), source);
  });
  const { passed, stdout } = compile('-p', realm, '--noEmit');
  for (const index of sources.keys()) rmSync(fileOf(index));
  const codesOf = (index: number) =>
    stdout
      .split('\n')
      .filter((line) => line.includes(`one-more-${index}.ts`))
      .flatMap((line) => /error (TS\d+)/.exec(line)?.[1] ?? []);
  return { passed, codesOf };
};

beforeAll(() => {
  for (const folder of ['src', 'emulator', 'workbench'])
    cpSync(folder, join(copy, folder), { recursive: true });
  cpSync('tsconfig.base.json', join(copy, 'tsconfig.base.json'));
  symlinkSync(resolve('node_modules'), join(copy, 'node_modules'), 'junction');
  const built = compile(
    '--build',
    'src/tsconfig.platform.json',
    'src/tsconfig.page.json',
    'workbench',
  );
  if (!built.passed) throw new Error(`The sources do not compile:\n${built.stdout}`);
});

afterAll(() => rmSync(copy, { recursive: true }));

interface Rules {
  /** Its tsconfig. */
  readonly realm: string;
  /** One of its folders. */
  readonly folder: string;
  readonly imports: readonly (readonly [source: string, verdict: string])[];
  readonly names: readonly (readonly [source: string, verdict: string])[];
}

const sheetsApp = 'export const app = SpreadsheetApp;';
const browserPage = 'export const title = document.title;';
const nodeProcess = 'export const zone = process.env.TZ;';

const rules: readonly Rules[] = [
  {
    realm: 'src/tsconfig.domain.json',
    folder: 'src/goals/domain',
    imports: [
      ["import '../../core/hash32';", compiles],
      ["import '../../schema/tabs';", compiles],
      ["export type { StoreErrorCode } from '../../store/store-error';", strange],
      ["import '../server/save-goal';", strange],
      ["import '../page/plan/plan-screen';", strange],
      ["import '../../emails/palette';", strange],
      ["import '../../platform/once';", strange],
    ],
    names: [
      [sheetsApp, unknown],
      ['export type Tab = GoogleAppsScript.Spreadsheet.Sheet;', unknownNamespace],
      [browserPage, unknownToBrowser],
      [nodeProcess, unknownToNode],
    ],
  },
  {
    realm: 'src/tsconfig.server.json',
    folder: 'src/goals/server',
    imports: [
      ["import '../domain/merge-goal';", compiles],
      ["import '../../store/store-error';", compiles],
      ["import '../page/plan/plan-screen';", strange],
      ["import '../../platform/once';", strange],
      ["import '../../emails/palette';", strange],
      ["import '../../entry/menu';", strange],
    ],
    names: [
      ['export const mail = MailApp;', unknown],
      [browserPage, unknownToBrowser],
      [nodeProcess, unknownToNode],
    ],
  },
  {
    realm: 'src/tsconfig.emails.json',
    folder: 'src/digests/emails',
    imports: [
      ["import '../domain/build-digest';", compiles],
      ["import '../../emails/palette';", compiles],
      ["import '../server/compose-digest';", strange],
      ["import '../../platform/once';", strange],
      ["import '../../ui/controls/button';", strange],
    ],
    names: [
      ['export const app = MailApp;', unknown],
      [nodeProcess, unknownToNode],
    ],
  },
  {
    realm: 'src/tsconfig.platform.json',
    folder: 'src/platform',
    imports: [
      ["import '../store/store-error';", compiles],
      ["import '../schedule/server/tick';", compiles],
      // A file is reported where it is imported first: neither of these may import the other.
      ["import '../import/page/line-filter';", strange],
      ["import '../ui/controls/button';", strange],
    ],
    names: [
      [sheetsApp, compiles],
      [browserPage, unknownToBrowser],
      [nodeProcess, unknownToNode],
    ],
  },
  {
    realm: 'src/tsconfig.page.json',
    folder: 'src/goals/page',
    imports: [
      ["import '../domain/merge-goal';", compiles],
      ["import '../../rpc/result';", compiles],
      ["import '../../ui/rpc/outcome';", compiles],
      // By their types alone: the build of the pages stops at the code.
      ["import type { GoalSave } from '../server/save-goal';", compiles],
      ["import '../../platform/once';", strange],
      ["import '../../emails/palette';", strange],
      ["import '../../entry/menu';", strange],
    ],
    names: [
      [browserPage, compiles],
      [sheetsApp, unknown],
      [nodeProcess, unknownToNode],
    ],
  },
  {
    realm: 'emulator/tsconfig.json',
    folder: 'emulator/runtime',
    imports: [
      ["import './faults';", compiles],
      ["import '../../src/schema/tabs';", strange],
      ["import '../../workbench/browser';", strange],
    ],
    names: [
      [nodeProcess, compiles],
      [browserPage, unknownToBrowser],
    ],
  },
  {
    realm: 'emulator/checks/tsconfig.json',
    folder: 'emulator/checks',
    imports: [
      ["import './check';", compiles],
      ["import '../runtime/faults';", strange],
    ],
    names: [
      [sheetsApp, compiles],
      [nodeProcess, unknownToNode],
      [browserPage, unknownToBrowser],
    ],
  },
  {
    realm: 'workbench/tsconfig.json',
    folder: 'workbench/simulate',
    imports: [
      ["import '../../emulator/runtime/faults';", compiles],
      ["import '../../src/rpc/result';", compiles],
      ["import '../../src/goals/server/save-goal';", strange],
      ["import '../../src/ui/controls/button';", strange],
    ],
    names: [
      [nodeProcess, compiles],
      [browserPage, unknownToBrowser],
    ],
  },
];

/** Imports and names apart: a file that is let in brings the names that it knows with it. */
const trials = rules.flatMap((each) => [
  { ...each, what: 'import', cases: each.imports },
  { ...each, what: 'name', cases: each.names },
]);

describe.each(trials)('one more $what in $folder', ({ cases, ...rule }) => {
  let found: ReturnType<typeof verdicts>;
  beforeAll(() => {
    const sources = cases.map(([source]) => source);
    found = verdicts(rule, sources);
  });

  it.each(cases.map(([source, verdict], index) => ({ source, verdict, index })))(
    '$source: $verdict',
    ({ verdict, index }) => {
      if (verdict === compiles) expect(found.codesOf(index)).toEqual([]);
      else expect(found.codesOf(index)).toContain(verdict);
    },
  );

  it('fails the compilation of the realm', () => expect(found.passed).toBe(false));
});
