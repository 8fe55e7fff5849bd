import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
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

describe('a file that no workbench of this version has written', () => {
  it.each([['{"half": '], ['{"format": 2}'], ['null'], ['{"format": 1}']])('%s', (text) => {
    const strange = join(folder, 'strange.json');
    writeFileSync(strange, text);
    expect(() => keptSchool(strange)).toThrow(UnreadableSchool);
    expect(() => keptSchool(strange)).toThrow('start with --fresh to begin anew');
  });
});
