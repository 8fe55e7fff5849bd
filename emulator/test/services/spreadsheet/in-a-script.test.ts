import { spreadsheetServices } from '../../../runtime/spreadsheet-services';
import { alice, runBody } from '../../runtime/tiny-project';
import { openBook } from './script-fixture';

/** Runs the body in the vm realm, as a menu item, on a file with the tabs Projects and Tasks. */
function inScript(body: string) {
  const open = openBook({ owner: alice.email });
  open.user.type('Tasks', 'A1', '2026-08-17');
  const record = runBody(body, {
    spreadsheets: spreadsheetServices(open.store),
    settings: { spreadsheetId: open.book.id },
  });
  return record.error === undefined ? record.result : record.error;
}

const FILE = 'const file = SpreadsheetApp.getActiveSpreadsheet();';
const TASKS = `${FILE} const tasks = file.getSheetByName('Tasks');`;

describe('a script in its own realm', () => {
  it.each([
    [
      'arrays and dates of its realm',
      `const [[date]] = tasks.getRange('A1:A1').getValues(); return [tasks.getRange('A1').getValues() instanceof Array, date instanceof Date]`,
      [true, true],
    ],
    [
      'a rule that it built',
      `tasks.getRange('B1').setDataValidation(SpreadsheetApp.newDataValidation().requireDate().build()); return tasks.getRange('B1').getDataValidation().getCriteriaType().name()`,
      'DATE_IS_VALID_DATE',
    ],
    [
      'a Date that it made',
      `tasks.getRange('B2').setValue(new Date('2026-08-17T06:00:00Z')); return tasks.getRange('B2').getDisplayValue()`,
      '8/17/2026',
    ],
    [
      'a tab that it hands back',
      `file.setActiveSheet(tasks); return SpreadsheetApp.getActiveSheet().getName()`,
      'Tasks',
    ],
    ['an enum as JSON', `return JSON.stringify(SpreadsheetApp.ProtectionType.RANGE)`, '"RANGE"'],
    [
      'the Sheets API',
      `return Sheets.Spreadsheets.Values.batchGet(file.getId(), { ranges: ['Tasks!A:A'] }).valueRanges[0].values[0][0]`,
      '2026-08-17',
    ],
    [
      'the name of an API error',
      `try { Sheets.Spreadsheets.Values.get(file.getId(), 'Nowhere') } catch (e) { return e.name }`,
      'GoogleJsonResponseException',
    ],
  ])('gets %s', (_what, body, answer) => {
    expect(inScript(`${TASKS} ${body}`)).toEqual(answer);
  });

  it.each([
    [
      'a User of the Session',
      'file.addViewer(Session.getEffectiveUser()); return file.getViewers().length',
      0,
    ],
    [
      'the people with whom it shares, as Users',
      `return file.addEditor('a@b.example').getEditors().map((one) => one.getEmail())`,
      ['alice@office.example', 'a@b.example'],
    ],
    [
      'the time that sharing takes',
      `const start = Date.now(); file.addViewer('a@b.example'); return Date.now() - start`,
      1_000,
    ],
    [
      'a filter view',
      `const add = { addFilterView: { filter: { title: 'Mine', range: { sheetId: tasks.getSheetId() } } } };
       Sheets.Spreadsheets.batchUpdate({ requests: [add] }, file.getId());
       return Sheets.Spreadsheets.get(file.getId(), { fields: 'sheets.filterViews.title' }).sheets[1].filterViews[0].title`,
      'Mine',
    ],
    [
      'a file that the API makes',
      `const made = Sheets.Spreadsheets.create({ properties: { title: 'New' } }); return SpreadsheetApp.openById(made.spreadsheetId).getName()`,
      'New',
    ],
  ])('gets %s (sharing, views, files)', (_what, body, answer) => {
    expect(inScript(`${TASKS} ${body}`)).toEqual(answer);
  });

  it.each([
    ['a slicer', 'tasks.getSlicers()', 'NotEmulated: Sheet.getSlicers'],
    ['an API method', 'Sheets.Spreadsheets.Sheets', 'NotEmulated: Sheets.Spreadsheets.Sheets'],
  ])('is told that %s is not emulated', (_what, call, message) => {
    expect(inScript(`${TASKS} ${call}`)).toMatchObject({ message });
  });
});
