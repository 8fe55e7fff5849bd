// The import rules of the folders are the compiler's: each broken rule stops it.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** TypeScript's words for a file of another folder that is no reference of this one. */
const notInThisFolder = 'error TS6307';
const unknownName = 'error TS2304';
const unknownNamespace = 'error TS2503';

const compiler = resolve('node_modules/typescript/bin/tsc');
const copy = mkdtempSync(join(tmpdir(), 'import-rules-'));

const compile = (...args: readonly string[]) => {
  const { status, stdout } = spawnSync(process.execPath, [compiler, ...args], {
    cwd: copy,
    encoding: 'utf8',
  });
  return { passed: status === 0, stdout };
};

/** What the compiler says of a folder that has one file more. */
const compileWith = (folder: string, source: string) => {
  const file = join(copy, 'src', folder, 'one-more.ts');
  writeFileSync(file, source);
  const { passed, stdout } = compile('-p', `src/${folder}`, '--noEmit');
  rmSync(file);
  return { passed, errors: stdout.split('\n').filter((line) => line.includes('one-more.ts')) };
};

beforeAll(() => {
  cpSync('src', join(copy, 'src'), { recursive: true });
  cpSync('tsconfig.base.json', join(copy, 'tsconfig.base.json'));
  symlinkSync(resolve('node_modules'), join(copy, 'node_modules'), 'junction');
  const built = compile('--build', 'src/entry', 'src/import-dialog');
  if (!built.passed) throw new Error(`The sources do not compile:\n${built.stdout}`);
});

afterAll(() => rmSync(copy, { recursive: true }));

describe('a file that keeps the rules', () => {
  it.each([
    ['domain', "export { isSharedWithFamily } from './goal/shared-goals';"],
    ['application', "export { isSharedWithFamily } from '../domain/goal/shared-goals';"],
    ['mail', "export { progressSteps } from '../domain/schema/tabs';"],
    ['contract', "export type { CaseloadField } from '../domain/caseload-file/caseload-field';"],
    ['google', "export type { Memory } from '../application/ports';"],
    ['google', 'export const name = () => SpreadsheetApp.getActive().getName();'],
    ['entry', "export { createMemory } from '../google/memory';"],
    ['import-dialog', "export type { Answer } from '../contract/answer';"],
    ['import-dialog', 'export const title = () => document.title;'],
  ])('in %s compiles: %s', (folder, source) => {
    expect(compileWith(folder, source)).toEqual({ passed: true, errors: [] });
  });
});

describe('a file that breaks the rules', () => {
  it.each([
    ['domain', "import '../google/place';", notInThisFolder],
    ['domain', "import '../application/store-error';", notInThisFolder],
    ['domain', "import '../mail/render';", notInThisFolder],
    ['domain', "export type { Memory } from '../application/ports';", notInThisFolder],
    ['application', "import '../google/place';", notInThisFolder],
    ['application', "import '../mail/render';", notInThisFolder],
    ['application', "import '../entry/menu';", notInThisFolder],
    ['mail', "import '../application/store-error';", notInThisFolder],
    ['mail', "export type { Letters } from '../application/ports';", notInThisFolder],
    ['mail', "import '../google/place';", notInThisFolder],
    ['contract', "import '../application/store-error';", notInThisFolder],
    ['google', "import '../mail/render';", notInThisFolder],
    ['google', "import '../entry/menu';", notInThisFolder],
    ['import-dialog', "import '../entry/menu';", notInThisFolder],
    ['import-dialog', "import '../application/store-error';", notInThisFolder],
    ['import-dialog', "import '../google/place';", notInThisFolder],
    ['entry', "import '../import-dialog/column-letter';", notInThisFolder],
    ['domain', 'export const app = SpreadsheetApp;', unknownName],
    ['application', 'export const mail = MailApp;', unknownName],
    ['mail', 'export const app = UrlFetchApp;', unknownName],
    ['import-dialog', 'export const app = SpreadsheetApp;', unknownName],
    ['domain', 'export type Tab = GoogleAppsScript.Spreadsheet.Sheet;', unknownNamespace],
    ['domain', 'export const title = () => document.title;', 'error TS2584'],
    ['entry', 'export const title = () => document.title;', 'error TS2584'],
    ['domain', "export { readFileSync } from 'node:fs';", 'error TS'],
  ])('in %s does not compile: %s', (folder, source, code) => {
    const { passed, errors } = compileWith(folder, source);
    expect(passed).toBe(false);
    expect(errors.join('\n')).toContain(code);
  });
});
