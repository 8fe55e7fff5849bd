// Buffered writes, developer metadata, protection, tabs, sorting out what moves with what.
import { type Check, onTab, refusesOnTab, sheetsApi } from './check';

export const structure: readonly Check[] = [
  onTab(
    'a write is seen by the next read without a flush (platform §4.2)',
    ({ sheet }) => {
      sheet.getRange('A1').setValue('x');
      return [sheet.getLastRow(), sheet.getRange('A1').getValue()];
    },
    [1, 'x'],
  ),
  onTab(
    'a flushed write is seen by the Sheets API (platform §4.7)',
    ({ sheet, id, at }) => {
      sheet.getRange('A1').setValue('x');
      SpreadsheetApp.flush();
      return sheetsApi().values.get(id, at('A1')).values;
    },
    [['x']],
  ),
  onTab(
    'a write of the Sheets API is seen by SpreadsheetApp (platform §4.7)',
    ({ sheet, id, at }) => {
      sheetsApi().values.update({ values: [['x']] }, id, at('A1'), { valueInputOption: 'RAW' });
      return sheet.getRange('A1').getValue();
    },
    'x',
  ),
  onTab(
    'metadata of a column moves with it when columns come before (platform §4.5)',
    ({ sheet }) => {
      sheet.getRange('B:B').addDeveloperMetadata('check', 'here');
      sheet.insertColumnsBefore(1, 1);
      const [found] = sheet.createDeveloperMetadataFinder().withKey('check').find();
      return [found?.getValue(), found?.getLocation().getColumn()?.getA1Notation()];
    },
    ['here', 'C:C'],
  ),
  onTab(
    'metadata of a column moves with it when the column is dragged (platform §4.5)',
    ({ sheet }) => {
      sheet.getRange('B:B').addDeveloperMetadata('check');
      sheet.moveColumns(sheet.getRange('B:B'), 5);
      const [found] = sheet.createDeveloperMetadataFinder().withKey('check').find();
      return found?.getLocation().getColumn()?.getA1Notation();
    },
    'D:D',
  ),
  onTab(
    'metadata of a row moves with it when rows come before (platform §4.5)',
    ({ sheet }) => {
      sheet.getRange('3:3').addDeveloperMetadata('check');
      sheet.insertRowsBefore(1, 2);
      const [found] = sheet.createDeveloperMetadataFinder().withKey('check').find();
      return found?.getLocation().getRow()?.getA1Notation();
    },
    '5:5',
  ),
  onTab(
    'metadata goes with the column that is deleted (platform §4.5)',
    ({ sheet }) => {
      sheet.getRange('B:B').addDeveloperMetadata('check');
      sheet.deleteColumn(2);
      return sheet.createDeveloperMetadataFinder().withKey('check').find().length;
    },
    0,
  ),
  onTab(
    'a cell does not see the metadata of its column (platform §4.5 [GF])',
    ({ sheet }) => {
      sheet.getRange('G:G').addDeveloperMetadata('check');
      return [
        sheet.getRange('G:G').getDeveloperMetadata().length,
        sheet.getRange('G3').getDeveloperMetadata().length,
        sheet.getDeveloperMetadata().length,
      ];
    },
    [1, 0, 0],
  ),
  refusesOnTab(
    'metadata of a single cell is refused (platform §4.5)',
    ({ sheet }) => sheet.getRange('G3').addDeveloperMetadata('check'),
    'Adding developer metadata to arbitrary ranges is not currently supported.',
  ),
  onTab(
    'a protection that only warns leaves its owner free to write (platform §4.3)',
    ({ sheet }) => {
      const protection = sheet.getRange('A1:B1').protect().setWarningOnly(true);
      sheet.getRange('A1').setValue('x');
      return [protection.isWarningOnly(), sheet.getRange('A1').getValue()];
    },
    [true, 'x'],
  ),
  onTab(
    'a tab has one protection, a range a new one each time (platform §4.3 [GF])',
    ({ sheet }) => {
      sheet.protect().setDescription('first');
      sheet.protect().setDescription('again');
      sheet.getRange('A1').protect();
      sheet.getRange('A1').protect();
      const { RANGE, SHEET } = SpreadsheetApp.ProtectionType;
      return [
        sheet.getProtections(SHEET).map((one) => one.getDescription()),
        sheet.getProtections(RANGE).length,
      ];
    },
    [['again'], 2],
  ),
  onTab(
    'hidden columns and widths are remembered',
    ({ sheet }) => {
      sheet.hideColumns(2);
      sheet.setColumnWidth(3, 240);
      return [
        sheet.isColumnHiddenByUser(2),
        sheet.isColumnHiddenByUser(3),
        sheet.getColumnWidth(3),
      ];
    },
    [true, false, 240],
  ),
  onTab(
    'a tab that does not exist is null (platform §4.3 [D])',
    ({ file }) => file.getSheetByName('no such tab'),
    null,
  ),
  onTab(
    'a tab takes its own name in another case',
    ({ sheet }) => sheet.setName(sheet.getName().toUpperCase()).getName().slice(0, 5),
    'CHECK',
  ),
  refusesOnTab(
    'a second tab of the same name is refused (platform §4.3)',
    ({ file, sheet }) => file.insertSheet(sheet.getName()),
    'already exists. Please enter another name.',
  ),
  onTab(
    'a rule that it built comes back with its kind',
    ({ sheet }) => {
      const rule = SpreadsheetApp.newDataValidation().requireDate().build();
      sheet.getRange('B1').setDataValidation(rule);
      return String(sheet.getRange('B1').getDataValidation()?.getCriteriaType());
    },
    'DATE_IS_VALID_DATE',
  ),
];
