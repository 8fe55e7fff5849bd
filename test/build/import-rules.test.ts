// The import rules of the folders are the compiler's: each broken rule stops it.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const compiles = 'compiles';
/** A file of a folder that is no reference of this one. */
const strange = 'TS6307';
/** A name that this folder does not know; the others are the same with advice how to get it. */
const unknown = 'TS2304';
const unknownNamespace = 'TS2503';
const unknownToBrowser = 'TS2584';
const unknownToNode = 'TS2591';

const compiler = resolve('node_modules/typescript/bin/tsc');
const copy = mkdtempSync(join(tmpdir(), 'import-rules-'));

const compile = (...args: readonly string[]) => {
  const { status, stdout } = spawnSync(process.execPath, [compiler, ...args], {
    cwd: copy,
    encoding: 'utf8',
  });
  return { passed: status === 0, stdout };
};

/** What the compiler says of each source when it is one more file of the folder. */
const verdicts = (folder: string, sources: readonly string[]) => {
  const fileOf = (place: number) => join(copy, 'src', folder, `one-more-${place}.ts`);
  sources.forEach((source, place) => {
    writeFileSync(fileOf(place), source);
  });
  const { passed, stdout } = compile('-p', `src/${folder}`, '--noEmit');
  for (const place of sources.keys()) rmSync(fileOf(place));
  const codesOf = (place: number) =>
    stdout
      .split('\n')
      .filter((line) => line.includes(`one-more-${place}.ts`))
      .flatMap((line) => /error (TS\d+)/.exec(line)?.[1] ?? []);
  return { passed, codesOf };
};

beforeAll(() => {
  cpSync('src', join(copy, 'src'), { recursive: true });
  cpSync('tsconfig.base.json', join(copy, 'tsconfig.base.json'));
  symlinkSync(resolve('node_modules'), join(copy, 'node_modules'), 'junction');
  const built = compile('--build', 'src/entry', 'src/import-dialog', 'src/teacher-sidebar');
  if (!built.passed) throw new Error(`The sources do not compile:\n${built.stdout}`);
});

afterAll(() => rmSync(copy, { recursive: true }));

interface Rules {
  readonly folder: string;
  readonly imports: readonly (readonly [source: string, verdict: string])[];
  readonly names: readonly (readonly [source: string, verdict: string])[];
}

const sheetsApp = 'export const app = SpreadsheetApp;';
const browserPage = 'export const title = document.title;';
const nodeProcess = 'export const zone = process.env.TZ;';

const rules: readonly Rules[] = [
  {
    folder: 'domain',
    imports: [
      ["import './fingerprint';", compiles],
      ["import '../google/place';", strange],
      ["export type { StoreErrorCode } from '../application/store-error';", strange],
      ["import '../mail/palette';", strange],
      ["export type { Answer } from '../contract/answer';", strange],
    ],
    names: [
      [sheetsApp, unknown],
      ['export type Tab = GoogleAppsScript.Spreadsheet.Sheet;', unknownNamespace],
      [browserPage, unknownToBrowser],
      [nodeProcess, unknownToNode],
    ],
  },
  {
    folder: 'application',
    imports: [
      ["import '../domain/fingerprint';", compiles],
      ["import '../google/place';", strange],
      ["import '../mail/palette';", strange],
      ["import '../entry/menu';", strange],
    ],
    names: [
      ['export const mail = MailApp;', unknown],
      [browserPage, unknownToBrowser],
      [nodeProcess, unknownToNode],
    ],
  },
  {
    folder: 'mail',
    imports: [
      ["import '../domain/schema/tabs';", compiles],
      ["export type { StoreErrorCode } from '../application/store-error';", strange],
      ["import '../google/place';", strange],
    ],
    names: [
      ['export const app = MailApp;', unknown],
      [nodeProcess, unknownToNode],
    ],
  },
  {
    folder: 'contract',
    imports: [
      ["import '../domain/fingerprint';", compiles],
      ["import '../application/store-error';", strange],
      ["import '../google/place';", strange],
    ],
    names: [
      [sheetsApp, unknown],
      [browserPage, unknownToBrowser],
    ],
  },
  {
    folder: 'google',
    imports: [
      ["import '../application/store-error';", compiles],
      ["import '../mail/palette';", strange],
      ["import '../entry/menu';", strange],
    ],
    names: [
      [sheetsApp, compiles],
      [browserPage, unknownToBrowser],
      [nodeProcess, unknownToNode],
    ],
  },
  {
    folder: 'entry',
    imports: [
      ["import '../google/place';", compiles],
      ["import '../import-dialog/main';", strange],
    ],
    names: [
      [sheetsApp, compiles],
      [nodeProcess, unknownToNode],
    ],
  },
  {
    folder: 'page',
    imports: [
      ["import '../contract/answer';", compiles],
      ["import '../domain/fingerprint';", compiles],
      ["import '../sidebar/desk/desk';", strange],
      ["import '../entry/menu';", strange],
      ["import '../mail/palette';", strange],
    ],
    names: [
      [browserPage, compiles],
      [sheetsApp, unknown],
      [nodeProcess, unknownToNode],
    ],
  },
  {
    folder: 'import-dialog',
    imports: [
      ["import '../contract/answer';", compiles],
      ["import '../entry/menu';", strange],
      ["import '../application/store-error';", strange],
      ["import '../google/place';", strange],
      ["import '../mail/palette';", strange],
    ],
    names: [
      [browserPage, compiles],
      [sheetsApp, unknown],
      [nodeProcess, unknownToNode],
    ],
  },
  {
    folder: 'teacher-sidebar',
    imports: [
      ["import '../contract/answer';", compiles],
      ["import '../page/call/outcome';", compiles],
      ["import '../sidebar/desk/desk';", strange],
      ["import '../entry/menu';", strange],
      ["import '../application/store-error';", strange],
      ["import '../google/place';", strange],
    ],
    names: [
      [browserPage, compiles],
      [sheetsApp, unknown],
      [nodeProcess, unknownToNode],
    ],
  },
];

/** Imports and names apart: a file that is let in brings the names that it knows with it. */
const trials = rules.flatMap(({ folder, imports, names }) => [
  { folder, what: 'import', cases: imports },
  { folder, what: 'name', cases: names },
]);

describe.each(trials)('one more $what in $folder', ({ folder, cases }) => {
  let found: ReturnType<typeof verdicts>;
  beforeAll(() => {
    const sources = cases.map(([source]) => source);
    found = verdicts(folder, sources);
  });

  it.each(cases.map(([source, verdict], place) => ({ source, verdict, place })))(
    '$source: $verdict',
    ({ verdict, place }) => {
      if (verdict === compiles) expect(found.codesOf(place)).toEqual([]);
      else expect(found.codesOf(place)).toContain(verdict);
    },
  );

  it('fails the compilation of the folder', () => expect(found.passed).toBe(false));
});
