import type { PlatformObject } from '../../../runtime/platform-object';
import { READS_PER_MINUTE, SheetsApiQuota } from '../../../services/sheets-api/quota';
import { GUEST, NOW, openBook, runScript } from '../spreadsheet/script-fixture';
import { type Filled, openFilled } from './filled-file';

describe('a refused call', () => {
  const refusals: readonly (readonly [string, (filled: Filled) => unknown, string])[] = [
    [
      'an unknown tab',
      ({ values, id }) => values.batchGet(id, { ranges: ['Nowhere!A:B'] }),
      'API call to sheets.spreadsheets.values.batchGet failed with error: Unable to parse range: Nowhere!A:B',
    ],
    [
      'an unknown tab without cells',
      ({ values, id }) => values.get(id, 'Nowhere'),
      'API call to sheets.spreadsheets.values.get failed with error: Unable to parse range: Nowhere',
    ],
    [
      'no such file',
      ({ sheets }) => sheets.get('1abc'),
      'API call to sheets.spreadsheets.get failed with error: Requested entity was not found.',
    ],
    [
      'no input option',
      ({ values, id }) => values.update({ values: [['x']] }, id, 'Tasks!A1'),
      "API call to sheets.spreadsheets.values.update failed with error: 'valueInputOption' is required but not specified (RAW or USER_ENTERED).",
    ],
    [
      'no requests',
      ({ sheets, id }) => sheets.batchUpdate({ requests: [] }, id),
      'API call to sheets.spreadsheets.batchUpdate failed with error: Must specify at least one request.',
    ],
    [
      'a mask of no field',
      ({ sheets, id }) =>
        sheets.batchUpdate({ requests: [{ updateCells: { rows: [], start: {} } }] }, id),
      "API call to sheets.spreadsheets.batchUpdate failed with error: Invalid requests[0].updateCells: At least one field must be listed in 'fields'. (Use '*' to indicate all fields.)",
    ],
  ];
  it.each(refusals)('says so for %s (platform §4.7 [GF])', (_what, run, message) => {
    expect(() => run(openFilled())).toThrow(
      expect.objectContaining({ name: 'GoogleJsonResponseException', message }),
    );
  });

  it('is loud about a request that is not emulated', () => {
    const { sheets, id } = openFilled();
    expect(() => sheets.batchUpdate({ requests: [{ addChart: {} }] }, id)).toThrow(
      'NotEmulated: Sheets.Spreadsheets.batchUpdate addChart',
    );
  });

  it('is loud about unflushed SpreadsheetApp writes (platform §4.7 [U])', () => {
    const { app, values, id } = openFilled();
    app.getActiveSpreadsheet().getRange('Tasks!A1').setValue('x');
    expect(() => values.get(id, 'Tasks!A1')).toThrow(
      expect.objectContaining({ code: 'unflushed-writes' }),
    );
    app.flush();
    expect(values.get(id, 'Tasks!A1').values).toEqual([['x']]);
  });

  it('demands the full scope, not that of the current file (platform §0.1)', () => {
    const { sheets, values, metadata } = openFilled();
    const demanded = [
      [sheets, 'batchUpdate'],
      [sheets, 'create'],
      [values, 'clear'],
      [values, 'batchGet'],
      [metadata, 'search'],
    ] as const;
    for (const [resource, method] of demanded)
      expect((resource as unknown as PlatformObject).rule(method).scopes).toEqual([
        'https://www.googleapis.com/auth/spreadsheets',
      ]);
  });
});

describe('the quota of one minute', () => {
  const refusalOf = (count: number, users: readonly string[], seconds = 0) => {
    const quota = new SheetsApiQuota();
    const answers = users.flatMap((user) =>
      Array.from({ length: count }, () => quota.take('read', user, NOW)),
    );
    expect(answers.every((answer) => answer === null)).toBe(true);
    return quota.take('read', GUEST, NOW + seconds * 1000);
  };

  it('refuses the 61st read of a user', () => {
    expect(refusalOf(READS_PER_MINUTE.user, [GUEST])).toContain(
      "Quota exceeded for quota metric 'Read requests' and limit 'Read requests per minute per user'",
    );
  });

  it('refuses the 301st read of a project', () => {
    expect(refusalOf(60, ['a', 'b', 'c', 'd', 'e'])).toContain("'Read requests per minute' of");
  });

  it.each([
    ['a minute later', 60, [GUEST]],
    ['to another user', 0, ['a']],
  ])('lets a read pass %s', (_when, seconds, users) => {
    expect(refusalOf(60, users, seconds)).toBeNull();
  });

  it('counts writes apart from reads, and reaches the script as error 429', () => {
    const open = openBook();
    const quota = new SheetsApiQuota();
    const { api } = runScript(open, {}, quota);
    for (let count = 0; count < 60; count++)
      api.Spreadsheets.get(open.book.id, { fields: 'spreadsheetId' });
    expect(quota.take('write', 'x', NOW)).toBeNull();
    expect(() => api.Spreadsheets.get(open.book.id)).toThrow(
      expect.objectContaining({ name: 'GoogleJsonResponseException', code: 429 }),
    );
  });
});
