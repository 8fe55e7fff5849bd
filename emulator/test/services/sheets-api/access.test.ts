// What a script may not do with the Sheets API, by the scopes of its manifest and by its mode of
// authorization: each call runs in an execution of its own, through the membrane.
import type { ExecutionRecord } from '../../../runtime/execution-record';
import { spreadsheetServices } from '../../../runtime/spreadsheet-services';
import { alice, SCOPES, tinyProject } from '../../runtime/tiny-project';
import { openBook } from '../spreadsheet/script-fixture';

const ROOT = 'https://www.googleapis.com/auth/';
const ALL_FILES = `${ROOT}spreadsheets`;

/** Every method of the API that is emulated, called as a script would. */
const calls = {
  'Sheets.Spreadsheets.create': "Sheets.Spreadsheets.create({ properties: { title: 'New' } })",
  'Sheets.Spreadsheets.get': "Sheets.Spreadsheets.get('ID', { fields: 'spreadsheetId' })",
  'Sheets.Spreadsheets.batchUpdate':
    "Sheets.Spreadsheets.batchUpdate({ requests: [{ addSheet: {} }] }, 'ID')",
  'Sheets.Spreadsheets.Values.get': "Sheets.Spreadsheets.Values.get('ID', 'Tasks!A1')",
  'Sheets.Spreadsheets.Values.batchGet':
    "Sheets.Spreadsheets.Values.batchGet('ID', { ranges: ['Tasks!A1'] })",
  'Sheets.Spreadsheets.Values.update':
    "Sheets.Spreadsheets.Values.update({ values: [['x']] }, 'ID', 'Tasks!A1', { valueInputOption: 'RAW' })",
  'Sheets.Spreadsheets.Values.batchUpdate':
    "Sheets.Spreadsheets.Values.batchUpdate({ valueInputOption: 'RAW', data: [{ range: 'Tasks!A1', values: [['x']] }] }, 'ID')",
  'Sheets.Spreadsheets.Values.clear': "Sheets.Spreadsheets.Values.clear({}, 'ID', 'Tasks!A1')",
  'Sheets.Spreadsheets.Values.batchClear':
    "Sheets.Spreadsheets.Values.batchClear({ ranges: ['Tasks!A1'] }, 'ID')",
  'Sheets.Spreadsheets.DeveloperMetadata.search':
    "Sheets.Spreadsheets.DeveloperMetadata.search({ dataFilters: [{ developerMetadataLookup: { metadataKey: 'k' } }] }, 'ID')",
} as const;

const eachCall = Object.entries(calls);

function withApi(call: string, scopes: readonly string[] = SCOPES) {
  const open = openBook({ owner: alice.email });
  const body = call.replaceAll("'ID'", `'${open.book.id}'`);
  const script = tinyProject({
    scopes,
    code: `function onOpen() { ${body}; } function onEdit() { ${body}; } function entry() { ${body}; }`,
    spreadsheets: spreadsheetServices(open.store),
    settings: { spreadsheetId: open.book.id },
  });
  return { script, book: open.book };
}

const refusalOf = (record: ExecutionRecord | undefined) =>
  record?.error && `${record.error.name}: ${record.error.message}`;

describe.each(eachCall)('%s', (name, call) => {
  const insufficient = `Exception: Specified permissions are not sufficient to call ${name}. Required permissions: ${ALL_FILES}`;
  const forbidden = `Exception: You do not have permission to call ${name}. Required permissions: ${ALL_FILES}`;

  it('works from a menu with the scope of all spreadsheets', () => {
    const { script } = withApi(call);
    const record = script.run('entry', { surface: 'menu', as: alice });
    expect([refusalOf(record), record.outcome]).toEqual([undefined, 'completed']);
  });

  it.each([
    ['no scope of spreadsheets', [`${ROOT}script.container.ui`]],
    ['the scope of the current file alone (platform §0.1)', [`${ALL_FILES}.currentonly`]],
    ['the scope to read alone, which this emulator grants nothing', [`${ALL_FILES}.readonly`]],
  ])('is refused with %s', (_what, scopes) => {
    const { script, book } = withApi(call, scopes);
    const record = script.run('entry', { surface: 'menu', as: alice });
    expect(refusalOf(record)).toBe(insufficient);
    expect(book.sheets).toHaveLength(2);
  });

  it('is refused in onEdit, a simple trigger (platform §3.1)', () => {
    const [record] = withApi(call).script.edit(alice, { value: 'x' });
    expect(refusalOf(record)).toBe(forbidden);
  });

  it.each(['NONE', 'LIMITED'] as const)('is refused in onOpen with AuthMode.%s', (authMode) => {
    const [record] = withApi(call).script.open(alice, authMode);
    expect(refusalOf(record)).toBe(forbidden);
  });
});
