// The sidebar opens on the student whose row is selected, wherever that row is.
import { specialist } from '../../../workbench/harness/addon-harness';
import { answered, call, planOf, rowNumber, sentencesOf, smallSchool } from './sidebar-calls';

const teacher = 'm.chen@mesaviewschools.example';

const school = smallSchool();

describe('a row selected in the grid', () => {
  it.each([
    ['Students', 'A3', '000102'],
    ['Students', 'F4', '000103'],
    ['Goals', 'D5', '000102'],
    ['Guardians', 'C2', '000101'],
    ['Students', 'B2:C4', '000101'],
    ['Students', 'A1', null],
    ['Students', 'A1:C2', '000101'],
    ['Students', 'A40', null],
    ['Settings', 'A3', null],
    ['Goals', 'A:A', '000101'],
  ])('%s!%s is the student %s', (tab, cells, studentId) => {
    const addon = school.copy();
    addon.select(tab, cells);
    expect(answered(call(addon, 'selectedStudent'))).toEqual({ studentId });
    expect(answered(call(addon, 'openSidebar')).plan?.student.studentId ?? null).toBe(studentId);
  });

  it('comes with the address of its spreadsheet, by which drafts are kept apart', () => {
    const addon = school.copy();
    expect(answered(call(addon, 'openSidebar')).caseload).toContain(addon.book.id);
  });

  it('is nobody before anything was selected', () => {
    expect(answered(call(school.copy(), 'selectedStudent'))).toEqual({ studentId: null });
  });

  it('is known on a tab that people have made themselves', () => {
    const addon = school.copy();
    const trips = addon.book.insertSheet('Field trip');
    [
      ['Bus', 'student  id'],
      ['2', '000103'],
      ['2', '999999'],
    ].forEach((line, row) => {
      line.forEach((text, column) => {
        addon.user.typeAt(trips, row, column, column === 1 && row > 0 ? `'${text}` : text);
      });
    });
    addon.select('Field trip', 'A2');
    expect(answered(call(addon, 'openSidebar')).plan?.student.firstName).toBe('Cleo');
    addon.select('Field trip', 'A3');
    expect(answered(call(addon, 'selectedStudent'))).toEqual({ studentId: '999999' });
    expect(answered(call(addon, 'openSidebar')).plan).toBeNull();
  });

  it('is known after the column was renamed and moved', () => {
    const addon = school.copy();
    addon.user.renameHeader('Goals', 'Student ID', 'Nº');
    addon.user.moveColumns('Goals', 2, 8);
    addon.select('Goals', `A${rowNumber(addon, 'Goals', '000102-AC1')}`);
    expect(answered(call(addon, 'selectedStudent'))).toEqual({ studentId: '000102' });
  });

  it('costs two data calls to ask for, and none of the Sheets API', () => {
    const addon = school.copy();
    addon.select('Goals', 'D5');
    call(addon, 'selectedStudent');
    const { data, byMethod } = addon.executions.at(-1)?.calls ?? { data: 99, byMethod: {} };
    expect(data).toBeLessThanOrEqual(2);
    expect(Object.keys(byMethod).filter((name) => name.startsWith('Sheets.'))).toEqual([]);
  });
});

describe('the opening', () => {
  it('has everybody for the search box, and the account', () => {
    const { students, account } = answered(call(school.copy(), 'openSidebar'));
    expect(account).toBe(specialist.email);
    expect(students).toEqual([
      { studentId: '000101', name: 'Ada Alvarez', grade: '7', teachers: [teacher] },
      { studentId: '000102', name: 'Ben Begay', grade: '7', teachers: [teacher] },
      { studentId: '000103', name: 'Cleo Chavez', grade: '7', teachers: [teacher] },
    ]);
  });

  it('says what is missing from the plan', () => {
    const { gaps, guardians, goals } = planOf(school, '000101');
    expect(goals.map(({ goalId }) => goalId)).toEqual(['000101-AC1', '000101-AF1']);
    expect(guardians.map(({ guardian, hold }) => [guardian.name, hold])).toEqual([
      ['Rosa Alvarez', null],
    ]);
    expect(gaps.map(({ kind }) => kind)).toEqual([
      'no measure',
      'no target date',
      'no measure',
      'no target date',
      'no family answer this year',
    ]);
  });

  it('refuses a student who is not there, and one whose row cannot be read', () => {
    const addon = school.copy();
    expect(sentencesOf(call(addon, 'openPlan', '4711'))).toContain('4711');
    addon.user.type('Students', `C${rowNumber(addon, 'Students', '000102')}`, '');
    expect(sentencesOf(call(addon, 'openPlan', '000102'))).toContain(
      'Students, row 3, Last name: is empty',
    );
  });

  it('names a tab that is missing', () => {
    const addon = school.copy();
    addon.user.renameTab('Goals', 'Targets');
    expect(sentencesOf(call(addon, 'openSidebar'), 'trouble')).toContain(
      'The tab "Goals" is missing',
    );
  });
});
