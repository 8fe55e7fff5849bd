// What the emulator does not know it never hides: whatever a script names that is not emulated
// throws, and is on record.
import { spreadsheetServices } from '../runtime/spreadsheet-services';
import { WorkbookStore } from '../spreadsheet/workbook-store';
import { alice, runBody } from './runtime/tiny-project';

/** What the script asked for in vain, and the message that it got. */
function missed(expression: string) {
  const documents = new WorkbookStore();
  const book = documents.create('Tracker', { owner: alice.email, tabs: ['Tasks'] });
  const record = runBody(
    `const file = SpreadsheetApp.getActive(); const sheet = file.getSheets()[0]; const id = file.getId();
     const batch = (...requests) => Sheets.Spreadsheets.batchUpdate({ requests }, id);
     return ${expression};`,
    { spreadsheets: spreadsheetServices(documents), settings: { spreadsheetId: book.id } },
  );
  return { message: record.error?.message, missed: record.notEmulated };
}

const throwing = (member: string) => ({ message: `NotEmulated: ${member}`, missed: [member] });

describe('a member', () => {
  it.each([
    ['sheet.getSlicers()', 'Sheet.getSlicers'],
    ["'getSlicers' in sheet", 'Sheet.getSlicers'],
    ['sheet.color = 1', 'Sheet.color ='],
    ['SpreadsheetApp.WrapStrategy.NOPE', 'SpreadsheetApp.WrapStrategy.NOPE'],
    [
      'SpreadsheetApp.DataValidationCriteria.NUMBER_BETWEEN',
      'SpreadsheetApp.DataValidationCriteria.NUMBER_BETWEEN',
    ],
    ['ScriptApp.AuthMode.SOME', 'ScriptApp.AuthMode.SOME'],
    ['Utilities.Charset.UTF_16', 'Utilities.Charset.UTF_16'],
    ['SpreadsheetApp.getUi().Button.MAYBE', 'Ui.Button.MAYBE'],
    ['HtmlService.SandboxMode.NONE = 1', 'HtmlService.SandboxMode.NONE ='],
    ['SpreadsheetApp.BorderStyle', 'SpreadsheetApp.BorderStyle'],
  ])('%s', (expression, member) => {
    expect(missed(expression)).toEqual(throwing(member));
  });

  it.each([
    ["'getName' in sheet", true],
    ["'WrapStrategy' in SpreadsheetApp", true],
    ['Object.keys(SpreadsheetApp.ProtectionType)', ['RANGE', 'SHEET']],
    ['String(SpreadsheetApp.ProtectionType.RANGE)', 'RANGE'],
    ['SpreadsheetApp.WrapStrategy.WRAP === SpreadsheetApp.WrapStrategy.WRAP', true],
  ])('that is there is found: %s', (expression, expected) => {
    const documents = new WorkbookStore();
    const book = documents.create('Tracker', { owner: alice.email });
    const record = runBody(`const sheet = SpreadsheetApp.getActiveSheet(); return ${expression};`, {
      spreadsheets: spreadsheetServices(documents),
      settings: { spreadsheetId: book.id },
    });
    expect(record.result).toEqual(expected);
  });
});

describe('a field of a request to the Sheets API', () => {
  it.each([
    [
      "batch({ addSheet: { properties: { titel: 'x' } } })",
      'Sheets.Spreadsheets.batchUpdate addSheet properties.titel',
    ],
    [
      'batch({ addSheet: { properties: { rightToLeft: true } } })',
      'Sheets.Spreadsheets.batchUpdate addSheet properties.rightToLeft',
    ],
    [
      'batch({ addSheet: { properties: { gridProperties: { hideGridlines: true } } } })',
      'Sheets.Spreadsheets.batchUpdate addSheet properties.gridProperties.hideGridlines',
    ],
    ['batch({ addSheet: {} }, { mergeCells: {} })', 'Sheets.Spreadsheets.batchUpdate mergeCells'],
    [
      "batch({ updateCells: { rows: [{ values: [{}, { userEnteredValu: {} }] }], fields: 'note', start: {} } })",
      'Sheets.Spreadsheets.batchUpdate updateCells rows.0.values.1.userEnteredValu',
    ],
    [
      "batch({ updateCells: { rows: [{ values: [{ textFormatRuns: [] }] }], fields: 'note', start: {} } })",
      'Sheets.Spreadsheets.batchUpdate updateCells rows.0.values.0.textFormatRuns',
    ],
    [
      "batch({ repeatCell: { cell: { userEnteredFormat: { textFormat: { italic: true } } }, fields: 'note', range: {} } })",
      'Sheets.Spreadsheets.batchUpdate repeatCell cell.userEnteredFormat.textFormat.italic',
    ],
    [
      "batch({ repeatCell: { cell: { userEnteredFormat: { wrapStrategy: 'CLIP' } }, fields: 'userEnteredFormat.wrapStrategy', range: {} } })",
      'CellFormat.wrapStrategy CLIP',
    ],
    [
      "batch({ repeatCell: { cell: { userEnteredFormat: { verticalAlignment: 'BASELINE' } }, fields: 'userEnteredFormat.verticalAlignment', range: {} } })",
      'CellFormat.verticalAlignment BASELINE',
    ],
    [
      "batch({ repeatCell: { cell: { userEnteredFormat: { numberFormat: { type: 'PERCENT' } } }, fields: 'userEnteredFormat.numberFormat', range: {} } })",
      'CellFormat.numberFormat PERCENT without a pattern',
    ],
    [
      "batch({ repeatCell: { cell: { userEnteredFormat: { backgroundColor: { alpha: 0.5 } } }, fields: 'note', range: {} } })",
      'Sheets.Spreadsheets.batchUpdate repeatCell cell.userEnteredFormat.backgroundColor.alpha',
    ],
    [
      'batch({ setDataValidation: { range: {}, filteredRowsIncluded: true } })',
      'Sheets.Spreadsheets.batchUpdate setDataValidation filteredRowsIncluded',
    ],
    [
      "batch({ addProtectedRange: { protectedRange: { range: {}, editors: { groups: ['g'] } } } })",
      'Sheets.Spreadsheets.batchUpdate addProtectedRange protectedRange.editors.groups',
    ],
    [
      'batch({ addFilterView: { filter: { range: {}, criteria: { 0: { visibleBackgroundColor: {} } } } } })',
      'Sheets.Spreadsheets.batchUpdate addFilterView filter.criteria.0.visibleBackgroundColor',
    ],
    [
      "batch({ updateDimensionProperties: { range: { dimension: 'COLUMNS' }, properties: { hiddenByFilter: true }, fields: 'hiddenByUser' } })",
      'Sheets.Spreadsheets.batchUpdate updateDimensionProperties properties.hiddenByFilter',
    ],
    [
      'Sheets.Spreadsheets.batchUpdate({ requests: [], includeSpreadsheetInResponce: true }, id)',
      'Sheets.Spreadsheets.batchUpdate includeSpreadsheetInResponce',
    ],
    [
      "Sheets.Spreadsheets.create({ properties: { title: 'x', locale: 'es' } })",
      'Sheets.Spreadsheets.create properties.locale',
    ],
    ['Sheets.Spreadsheets.create({ namedRanges: [] })', 'Sheets.Spreadsheets.create namedRanges'],
    [
      "Sheets.Spreadsheets.Values.batchUpdate({ valueInputOption: 'RAW', data: [], includeValuesInResponse: true }, id)",
      'Sheets.Spreadsheets.Values.batchUpdate includeValuesInResponse',
    ],
    [
      "Sheets.Spreadsheets.Values.update({ value: [['x']] }, id, 'A1', { valueInputOption: 'RAW' })",
      'Sheets.Spreadsheets.Values.update value',
    ],
    [
      "Sheets.Spreadsheets.Values.batchClear({ range: 'A1' }, id)",
      'Sheets.Spreadsheets.Values.batchClear range',
    ],
    [
      "Sheets.Spreadsheets.Values.clear({ range: 'A1' }, id, 'A1')",
      'Sheets.Spreadsheets.Values.clear range',
    ],
    [
      "Sheets.Spreadsheets.DeveloperMetadata.search({ dataFilters: [{ a1Range: 'A1' }] }, id)",
      'Sheets.Spreadsheets.DeveloperMetadata.search dataFilters.0.a1Range',
    ],
    [
      'Sheets.Spreadsheets.DeveloperMetadata.search({ dataFilters: [{ developerMetadataLookup: { metadataLocation: {} } }] }, id)',
      'Sheets.Spreadsheets.DeveloperMetadata.search dataFilters.0.developerMetadataLookup.metadataLocation',
    ],
  ])('%s', (expression, member) => {
    expect(missed(expression)).toEqual(throwing(member));
  });
});

describe('an option of a service', () => {
  it.each([
    [
      'Sheets.Spreadsheets.get(id, { excludeTablesInBandedRanges: true })',
      'Sheets.Spreadsheets.get excludeTablesInBandedRanges',
    ],
    ["Sheets.Spreadsheets.get(id, { field: 'spreadsheetId' })", 'Sheets.Spreadsheets.get field'],
    [
      "Sheets.Spreadsheets.Values.get(id, 'A1', { valueRendering: 'FORMULA' })",
      'Sheets.Spreadsheets.Values.get valueRendering',
    ],
    [
      "Sheets.Spreadsheets.Values.batchGet(id, { range: 'A1' })",
      'Sheets.Spreadsheets.Values.batchGet range',
    ],
    [
      "Sheets.Spreadsheets.Values.update({}, id, 'A1', { valueInputOption: 'RAW', includeValuesInResponse: true })",
      'Sheets.Spreadsheets.Values.update includeValuesInResponse',
    ],
    ["MailApp.sendEmail('a@b.example', 's', 'b', { noReply: true })", 'MailApp.sendEmail.noReply'],
    [
      "MailApp.sendEmail({ to: 'a@b.example', inlineImages: {} })",
      'MailApp.sendEmail.inlineImages',
    ],
    [
      'ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL, [])',
      'ScriptApp.getAuthorizationInfo with scopes',
    ],
    ["HtmlService.createHtmlOutput('x').asTemplate()", 'HtmlOutput.asTemplate'],
  ])('%s', (expression, member) => {
    expect(missed(expression)).toEqual(throwing(member));
  });

  it('of MailApp that is no option at all is refused, although Google drops it', () => {
    const { message } = missed("MailApp.sendEmail('a@b.example', 's', 'b', { html: 'x' })");
    expect(message).toBe('Invalid argument: html');
  });
});

describe('an option of SpreadsheetApp and LanguageApp', () => {
  it.each([
    "LanguageApp.translate('x', 'en', 'vi', { contentTyp: 'html' })",
    "LanguageApp.translate('x', 'en', 'vi', { contentType: 'markdown' })",
    'sheet.getRange("A1:B2").sort({ column: 1, order: "up" })',
    'file.insertSheet("x", { template: sheet })',
    'file.insertSheet("x", 0, { template: sheet })',
    'HtmlService.createHtmlOutput("x").setXFrameOptionsMode(ScriptApp.AuthMode.FULL)',
    'SpreadsheetApp.getUi().alert("x", ScriptApp.AuthMode.FULL)',
    "ScriptApp.newTrigger('f').timeBased().onWeekDay(ScriptApp.AuthMode.FULL)",
  ])('is not dropped in silence: %s', (expression) => {
    expect(missed(expression).message).toBeDefined();
  });
});

describe('a field in the mask of an answer', () => {
  const get = (fields: string) => `Sheets.Spreadsheets.get(id, { fields: '${fields}' })`;

  it.each([
    [get('sheets(propertys(title))'), 'field mask "sheets.propertys"'],
    [get('sheets.merges'), 'field mask "sheets.merges"'],
    [get('spreadsheetId,sheets.data.rowMetadata'), 'field mask "sheets.data.rowMetadata"'],
    [
      get('sheets.data.rowData.values.dataValidation'),
      'field mask "sheets.data.rowData.values.dataValidation"',
    ],
    [
      get('sheets/data/rowData/values/effectiveFormat'),
      'field mask "sheets.data.rowData.values.effectiveFormat"',
    ],
    [get('properties(title,autoRecalc)'), 'field mask "properties.autoRecalc"'],
    [
      get('sheets.data.rowData.values.userEnteredFormat'),
      'field mask "sheets.data.rowData.values.userEnteredFormat", known in parts only',
    ],
    [get('namedRanges'), 'field mask "namedRanges"'],
    ["Sheets.Spreadsheets.Values.get(id, 'A1', { fields: 'valuse' })", 'field mask "valuse"'],
    [
      "Sheets.Spreadsheets.batchUpdate({ requests: [{ addSheet: {} }] }, id, { fields: 'reply' })",
      'field mask "reply"',
    ],
  ])('%s', (expression, member) => {
    expect(missed(expression)).toEqual(throwing(member));
  });

  it('with a space is refused, as by Google', () => {
    expect(missed(get('spreadsheetId, sheets.properties')).message).toBe(
      "API call to sheets.spreadsheets.get failed with error: Error expanding 'fields' parameter. Cannot find matching fields for path ' sheets.properties'.",
    );
  });
});

describe('a field of an answer without a mask', () => {
  const all = `Sheets.Spreadsheets.get(id, { includeGridData: true, ranges: ['A1:B2'] })`;
  const made = `(sheet.getRange('B1').setValue('x'), SpreadsheetApp.flush(), ${all})`;

  it.each([
    ['namedRanges', 'Sheets.Spreadsheet.namedRanges'],
    ['properties.autoRecalc', 'Sheets.Spreadsheet.properties.autoRecalc'],
    ['sheets[0].merges', 'Sheets.Sheet.merges'],
    ['sheets[0].properties.tabColor', 'Sheets.Sheet.properties.tabColor'],
    ['sheets[0].data[0].rowMetadata', 'Sheets.GridData.rowMetadata'],
    ['sheets[0].data[0].rowData[0].values[0].dataValidation', 'Sheets.CellData.dataValidation'],
    ['sheets[0].data[0].rowData[0].values[1].effectiveFormat', 'Sheets.CellData.effectiveFormat'],
  ])('%s', (path, member) => {
    expect(missed(`${made}.${path}`)).toEqual(throwing(member));
  });

  it('is in the answers of writes, too', () => {
    expect(missed('batch({ addSheet: {} }).replies[0].addSheet.properties.rightToLeft')).toEqual(
      throwing('Sheets.Sheet.properties.rightToLeft'),
    );
  });

  it.each([
    // Google leaves these out where there is nothing to tell.
    'sheets[0].protectedRanges',
    'sheets[0].properties.hidden',
    'sheets[0].data[0].rowData[0].values[0].note',
    'sheets[0].noSuchField',
  ])('or is really not there: %s', (path) => {
    expect(missed(`${made}.${path}`)).toEqual({ message: undefined, missed: [] });
  });

  it('keeps the answer a plain object, which can be sent again and shown', () => {
    const again =
      'JSON.stringify(batch({ addSheet: { properties: { gridProperties: { ...answer.properties.gridProperties }, title: "y" } } }))';
    const answer = 'batch({ addSheet: {} }).replies[0].addSheet';
    expect(missed(`((answer) => ${again})(${answer})`)).toEqual({ message: undefined, missed: [] });
    const view = `{ updateFilterView: { filter: { ...view, title: 'z' }, fields: 'title' } }`;
    const added = `batch({ addFilterView: { filter: { title: 'v', range: { sheetId: 0 } } } }).replies[0].addFilterView.filter`;
    expect(missed(`((view) => batch(${view}))(${added})`)).toEqual({
      message: undefined,
      missed: [],
    });
  });
});

describe('a formula with a function that the engine does not have', () => {
  const shown = (formula: string, read: string) =>
    missed(`(sheet.getRange('A1').setFormula('${formula}'), SpreadsheetApp.flush(), ${read})`);
  const ways = [
    "sheet.getRange('A1').getValue()",
    "sheet.getRange('A1').getDisplayValues()",
    "Sheets.Spreadsheets.Values.get(id, 'A1')",
    "Sheets.Spreadsheets.get(id, { fields: 'sheets.data.rowData.values.effectiveValue' })",
  ];

  it.each(ways)('%s', (read) => {
    const member = 'formula function ARRAYFORMULA';
    expect(shown('=ARRAYFORMULA(C1:C9&"")', read)).toEqual(throwing(member));
  });

  it.each(['=IF(TRUE,query(C1:C2,"select C"))', '=JOIN(",",C1:C2)', '=SUM(SPLIT("1 2"," "))'])(
    'or %s',
    (formula) => expect(shown(formula, ways[0] ?? '').message).toContain('NotEmulated: formula'),
  );

  it('also where it stands in a cell that the formula refers to', () => {
    const setting = "sheet.getRange('B1').setFormula('=QUERY(C1:C2)')";
    expect(shown('=B1', `(${setting}, SpreadsheetApp.flush(), ${ways[0]})`)).toEqual(
      throwing('formula function QUERY'),
    );
  });

  it.each(['=NOSUCH(C1)', '="QUERY(x)"'])(
    'but not one that Google does not know either, or a text: %s',
    (formula) => {
      expect(shown(formula, ways[0] ?? '').missed).toEqual([]);
    },
  );
});

describe('an argument too many', () => {
  it.each([
    ["sheet.getName('x')", '(String)', 'SpreadsheetApp.Sheet.getName'],
    ['file.getSheets(1)', '(number)', 'SpreadsheetApp.Spreadsheet.getSheets'],
    ["sheet.getRange('A1').getValues(true)", '(boolean)', 'SpreadsheetApp.Range.getValues'],
    ['SpreadsheetApp.flush(1)', '(number)', 'SpreadsheetApp.flush'],
    ['Sheets.Spreadsheets.get(id, {}, 1)', '(String,(class),number)', 'Sheets.Spreadsheets.get'],
    ['Sheets.Spreadsheets.Values.get(id)', '(String)', 'Sheets.Spreadsheets.Values.get'],
    ["Session.getScriptTimeZone('x')", '(String)', 'Session.getScriptTimeZone'],
  ])('%s', (expression, types, method) => {
    expect(missed(expression).message).toBe(
      `The parameters ${types} don't match the method signature for ${method}.`,
    );
  });
});
