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
import { UnsafeFile } from '../../../../workbench/private-file';
import { emptyState } from '../../../../workbench/runtime/platform-state';
import {
  forgetSchool,
  keepSchool,
  keptSchool,
  UnreadableSchool,
} from '../../../../workbench/server/school/school-file';
import { Hands } from '../../../../workbench/spreadsheet/hands';
import { Workbook } from '../../../../workbench/spreadsheet/workbook';

let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'workbench-kept-'));
  file = join(folder, 'deep', 'school.json');
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('a school that is kept', () => {
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
    new Hands(book).type('Sheet1', 'A1', "'007");
    keepSchool(file, { state, book, files: [], executions: [] });
    const kept = keptSchool(file);
    expect(kept?.state).toEqual(state);
    expect(kept && new Hands(kept.book).read('Sheet1', 'A1')).toBe('007');
    expect(readdirSync(join(folder, 'deep'))).toEqual(['school.json']);
  });

  it('is gone after it was forgotten', () => {
    const book = new Workbook({ id: 'book', name: 'Caseload' });
    keepSchool(file, { state: emptyState(0), book, files: [], executions: [] });
    forgetSchool(file);
    expect(keptSchool(file)).toBeNull();
  });
});

describe('a school on a machine that others use, too', () => {
  const keep = (): void => {
    const book = new Workbook({ id: 'book', name: 'Caseload' });
    keepSchool(file, { state: emptyState(0), book, files: [], executions: [] });
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
    keptSchool(file);
    expect(modes()).toEqual(['600', '700']);
  });

  it('is not read or written through a link that they have planted', () => {
    keep();
    const victim = join(folder, 'victim');
    renameSync(file, victim);
    const before = readFileSync(victim, 'utf8');
    for (const place of [file, `${file}.new`]) symlinkSync(victim, place);
    expect(() => keptSchool(file)).toThrow(UnsafeFile);
    keep();
    expect(readFileSync(victim, 'utf8')).toBe(before);
    expect(lstatSync(file).isSymbolicLink()).toBe(false);
  });

  it('leaves no half of it behind after a crash', () => {
    keep();
    writeFileSync(`${file}.00112233aabbccdd.new`, '{"format":1,');
    expect(keptSchool(file)).not.toBeNull();
    expect(readdirSync(join(folder, 'deep'))).toEqual(['school.json']);
  });
});

describe('a file that no workbench of this version has written', () => {
  it.each([['{"half": '], ['{"format": 2}'], ['null'], ['{"format": 1}']])('%s', (text) => {
    const strange = join(folder, 'strange.json');
    writeFileSync(strange, text);
    expect(() => keptSchool(strange)).toThrow(UnreadableSchool);
    expect(() => keptSchool(strange)).toThrow('start with --fresh to begin anew');
  });
});
