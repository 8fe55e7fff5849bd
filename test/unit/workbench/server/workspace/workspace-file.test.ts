import {
  chmodSync,
  lstatSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { emptyState } from '../../../../../emulator/runtime/platform-state';
import { UserActions } from '../../../../../emulator/spreadsheet/user-actions';
import { Workbook } from '../../../../../emulator/spreadsheet/workbook';
import { UnsafeFile } from '../../../../../workbench/private-file';
import {
  forgetWorkspace,
  savedWorkspace,
  saveWorkspace,
  UnreadableWorkspace,
} from '../../../../../workbench/server/workspace/workspace-file';

let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'workbench-kept-'));
  file = join(folder, 'deep', 'school.json');
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('a workspace that is kept', () => {
  it('comes back as it was, its clock with it', () => {
    const state = emptyState(1_000);
    state.triggers.push({
      id: 't1',
      handler: 'tick',
      owner: 'a@b.example',
      event: 'CLOCK',
      documentId: 'book',
      schedule: { kind: 'hours', every: 1 },
      nextAt: 5_000,
      disabled: false,
    });
    const book = new Workbook({ id: 'book', name: 'Caseload', now: () => state.now });
    new UserActions(book).type('Sheet1', 'A1', "'007");
    saveWorkspace(file, { state, book, files: [], executions: [] });
    const kept = savedWorkspace(file);
    expect(kept?.state).toEqual(state);
    expect(kept && new UserActions(kept.book).read('Sheet1', 'A1')).toBe('007');
    expect(readdirSync(join(folder, 'deep'))).toEqual(['school.json']);
  });

  it('is gone after it was forgotten', () => {
    const book = new Workbook({ id: 'book', name: 'Caseload' });
    saveWorkspace(file, { state: emptyState(0), book, files: [], executions: [] });
    forgetWorkspace(file);
    expect(savedWorkspace(file)).toBeNull();
  });
});

describe('a workspace on a machine that others use, too', () => {
  const keep = (): void => {
    const book = new Workbook({ id: 'book', name: 'Caseload' });
    saveWorkspace(file, { state: emptyState(0), book, files: [], executions: [] });
  };
  const modes = (): readonly string[] =>
    [file, join(folder, 'deep')].map((path) => (statSync(path).mode & 0o777).toString(8));

  it('can be read by its owner only', () => {
    keep();
    expect(modes()).toEqual(['600', '700']);
  });

  it('is closed to them when it is opened, where it was kept open to all', () => {
    keep();
    chmodSync(file, 0o644);
    savedWorkspace(file);
    expect(modes()).toEqual(['600', '700']);
  });

  it('is not read or written through a link that they have planted', () => {
    keep();
    const victim = join(folder, 'victim');
    renameSync(file, victim);
    const before = readFileSync(victim, 'utf8');
    for (const place of [file, `${file}.new`]) symlinkSync(victim, place);
    expect(() => savedWorkspace(file)).toThrow(UnsafeFile);
    keep();
    expect(readFileSync(victim, 'utf8')).toBe(before);
    expect(lstatSync(file).isSymbolicLink()).toBe(false);
  });

  it('leaves no half of it behind after a crash', () => {
    keep();
    writeFileSync(`${file}.00112233aabbccdd.new`, '{"format":1,');
    expect(savedWorkspace(file)).not.toBeNull();
    expect(readdirSync(join(folder, 'deep'))).toEqual(['school.json']);
  });
});

describe('a file that no workbench of this version has written', () => {
  it.each([['{"half": '], ['{"format": 2}'], ['null'], ['{"format": 1}']])('%s', (text) => {
    const strange = join(folder, 'strange.json');
    writeFileSync(strange, text);
    expect(() => savedWorkspace(strange)).toThrow(UnreadableWorkspace);
    expect(() => savedWorkspace(strange)).toThrow('start with --fresh to begin anew');
  });
});
