import type { ExecutionContext } from '../../../runtime/execution-context';
import type { WorkbookOptions } from '../../../spreadsheet/workbook';
import { GUEST, OWNER, openBook, runScript } from './script-fixture';

const COLLEAGUE = 'r.lee@office.example';
const account = (email: string) => ({ email, locale: 'en' });

/** The file of OWNER, as the script of somebody sees it. */
function seenBy(
  email: string,
  sharing: Partial<WorkbookOptions> = {},
  surface: ExecutionContext['surface'] = 'menu',
) {
  const open = openBook({ editors: [COLLEAGUE], ...sharing });
  open.user.type('Tasks', 'A1', 'Task ID');
  const person = account(email);
  const script = runScript(open, { effectiveUser: person, activeUser: person, surface });
  const values = script.api.Spreadsheets.Values;
  if (!values) throw new Error('no values');
  return { ...open, ...script, values, id: open.book.id, sheets: script.api.Spreadsheets };
}

type Seen = ReturnType<typeof seenBy>;
type File = GoogleAppsScript.Spreadsheet.Spreadsheet;

const emails = (people: readonly { getEmail(): string }[]) => people.map((one) => one.getEmail());
/** Owner, editors and viewers, as a script is told. */
const people = (file: File) => [
  file.getOwner()?.getEmail(),
  emails(file.getEditors()),
  emails(file.getViewers()),
];

describe('a file that its owner shares', () => {
  it.each([
    ['addEditor', (f: File) => f.addEditor(GUEST), [OWNER, COLLEAGUE, GUEST], []],
    [
      'addEditors',
      (f: File) => f.addEditors([GUEST, 'x@y.z']),
      [OWNER, COLLEAGUE, GUEST, 'x@y.z'],
      [],
    ],
    ['addEditor, twice', (f: File) => f.addEditor(COLLEAGUE), [OWNER, COLLEAGUE], []],
    [
      'addEditor, in capitals',
      (f: File) => f.addEditor(COLLEAGUE.toUpperCase()),
      [OWNER, COLLEAGUE],
      [],
    ],
    ['addEditor of the owner', (f: File) => f.addEditor(OWNER), [OWNER, COLLEAGUE], []],
    [
      'addEditor of its owner, as told',
      (f: File) => f.addEditor(f.getOwner()?.getEmail() ?? ''),
      [OWNER, COLLEAGUE],
      [],
    ],
    ['addViewer', (f: File) => f.addViewer(GUEST), [OWNER, COLLEAGUE], [GUEST]],
    ['addViewers', (f: File) => f.addViewers([GUEST]), [OWNER, COLLEAGUE], [GUEST]],
    ['addViewer of an editor', (f: File) => f.addViewer(COLLEAGUE), [OWNER, COLLEAGUE], []],
    [
      'addEditor of a viewer',
      (f: File) => f.addViewer(GUEST).addEditor(GUEST),
      [OWNER, COLLEAGUE, GUEST],
      [],
    ],
    ['removeEditor', (f: File) => f.removeEditor(COLLEAGUE), [OWNER], []],
    ['removeEditor of the owner', (f: File) => f.removeEditor(OWNER), [OWNER, COLLEAGUE], []],
    ['removeViewer', (f: File) => f.addViewer(GUEST).removeViewer(GUEST), [OWNER, COLLEAGUE], []],
    ['removeViewer of an editor', (f: File) => f.removeViewer(COLLEAGUE), [OWNER, COLLEAGUE], []],
  ] as const)('has after %s the right people', (_what, act, editors, viewers) => {
    const { app } = seenBy(OWNER);
    act(app.getActiveSpreadsheet());
    expect(people(app.getActiveSpreadsheet())).toEqual([OWNER, editors, viewers]);
  });

  it.each([
    ['no address', (f: File) => f.addEditor('Ms. Ortega'), 'Invalid email: Ms. Ortega'],
    [
      'an address without account',
      (f: File) => f.addViewer('No@Account.example'),
      'Invalid email: No@Account.example',
    ],
    ['one bad of two', (f: File) => f.addEditors([GUEST, 'nobody']), 'Invalid email: nobody'],
    [
      'a number',
      (f: File) => f.addEditor(7 as unknown as string),
      "don't match the method signature",
    ],
    [
      'a list where one goes',
      (f: File) => f.addEditor([GUEST] as unknown as string),
      "don't match the method signature",
    ],
    [
      'one where a list goes',
      (f: File) => f.addEditors(GUEST as unknown as string[]),
      "don't match the method signature",
    ],
  ])('refuses %s and shares with nobody', (_what, act, message) => {
    const { app, store, book } = seenBy(OWNER);
    store.withoutAccount.add('no@account.example');
    expect(() => act(app.getActiveSpreadsheet())).toThrow(message);
    expect([book.sharing.sharedWith, book.sharing.viewers]).toEqual([[COLLEAGUE], []]);
  });

  it('is still open to everybody when that is how it began', () => {
    const { app, book } = seenBy(OWNER, { editors: null });
    app.getActiveSpreadsheet().addEditor(GUEST);
    expect([book.sharing.mayEdit('stranger@b.example'), book.sharing.sharedWith]).toEqual([
      true,
      null,
    ]);
  });
});

describe('a viewer', () => {
  const viewer = () => seenBy(GUEST, { viewers: [GUEST] });

  it('opens and reads the file', () => {
    const { app, values, id, sheets } = viewer();
    expect([
      app.openById(id).getName(),
      app.getActiveSpreadsheet().getRange('Tasks!A1').getValue(),
      values.get(id, 'Tasks!A1').values,
      sheets.get(id).properties?.title,
    ]).toEqual(['Tracker', 'Task ID', [['Task ID']], 'Tracker']);
  });

  const REFUSED = 'You do not have permission to perform that action.';
  const tasks = ({ app }: Seen) => {
    const sheet = app.getActiveSpreadsheet().getSheetByName('Tasks');
    if (!sheet) throw new Error('no tab');
    return sheet;
  };
  it.each<readonly [string, (seen: Seen) => unknown]>([
    ['a value', (seen) => tasks(seen).getRange('A1').setValue('x')],
    ['a format', (seen) => tasks(seen).getRange('A1').setBackground('red')],
    ['a row', (seen) => tasks(seen).appendRow(['x'])],
    ['rows above', (seen) => tasks(seen).insertRowsBefore(1, 1)],
    ['frozen rows', (seen) => tasks(seen).setFrozenRows(1)],
    ['a hidden column', (seen) => tasks(seen).hideColumns(1)],
    ['a hidden tab', (seen) => tasks(seen).hideSheet()],
    ['an order', (seen) => tasks(seen).sort(1)],
    ['a name of a tab', (seen) => tasks(seen).setName('x')],
    ['a protection', (seen) => tasks(seen).protect()],
    ['metadata', (seen) => tasks(seen).addDeveloperMetadata('x')],
    ['a tab', ({ app }) => app.getActiveSpreadsheet().insertSheet('x')],
    ['a tab less', (seen) => seen.app.getActiveSpreadsheet().deleteSheet(tasks(seen))],
    ['a name', ({ app }) => app.getActiveSpreadsheet().rename('x')],
    ['an editor', ({ app }) => app.getActiveSpreadsheet().addEditor(GUEST)],
    ['an editor less', ({ app }) => app.getActiveSpreadsheet().removeEditor(COLLEAGUE)],
  ])('is refused %s', (_what, write) => {
    const seen = viewer();
    expect(() => {
      write(seen);
      seen.app.flush();
    }).toThrow(expect.objectContaining({ name: 'Exception', message: REFUSED }));
  });

  it('is refused any write through the Sheets API, as error 403', () => {
    const { values, sheets, id } = viewer();
    const data = [{ range: 'Tasks!A1', values: [['x']] }];
    for (const write of [
      () => values.batchUpdate({ valueInputOption: 'RAW', data }, id),
      () => values.clear({}, id, 'Tasks!A1'),
      () => sheets.batchUpdate({ requests: [{ addSheet: {} }] }, id),
    ])
      expect(write).toThrow(
        expect.objectContaining({
          name: 'GoogleJsonResponseException',
          code: 403,
          message: expect.stringMatching(/^API call to .* The caller does not have permission$/),
        }),
      );
  });

  it('keeps the role when the file is saved or copied', () => {
    const { book } = viewer();
    const copy = book.copy(() => 0);
    expect([
      copy.sharing.mayOpen(GUEST),
      copy.sharing.mayEdit(GUEST),
      copy.sharing.mayOpen('x@y.z'),
    ]).toEqual([true, false, false]);
  });
});

describe('somebody with whom the file is not shared', () => {
  it.each(['menu', 'clock', 'simple-trigger', 'page'] as const)(
    'does not see it in a %s execution',
    (surface) => {
      const { app } = seenBy(GUEST, {}, surface);
      expect([app.getActiveSpreadsheet(), app.getActiveRange()]).toEqual([null, null]);
    },
  );

  it('sees it as soon as it is shared, and no longer when that ends', () => {
    const { app, book } = seenBy(GUEST);
    book.sharing.addViewer(GUEST);
    expect(app.getActiveSpreadsheet().getName()).toBe('Tracker');
    book.sharing.removeViewer(GUEST);
    expect(app.getActiveSpreadsheet()).toBeNull();
  });

  it.each<readonly [string, (seen: Seen) => unknown, string]>([
    [
      'openById',
      ({ app, id }) => app.openById(id),
      'You do not have permission to access the requested document.',
    ],
    [
      'openByUrl',
      ({ app, book }) => app.openByUrl(book.url),
      'You do not have permission to access the requested document.',
    ],
    [
      'openById of no file',
      ({ app }) => app.openById('1abc'),
      "Document 1abc is missing (perhaps it was deleted, or you don't have read access?)",
    ],
    [
      'Spreadsheets.get',
      ({ sheets, id }) => sheets.get(id),
      'API call to sheets.spreadsheets.get failed with error: The caller does not have permission',
    ],
    [
      'Values.get',
      ({ values, id }) => values.get(id, 'Tasks!A1'),
      'API call to sheets.spreadsheets.values.get failed with error: The caller does not have permission',
    ],
    [
      'Spreadsheets.get of no file',
      ({ sheets }) => sheets.get('1abc'),
      'API call to sheets.spreadsheets.get failed with error: Requested entity was not found.',
    ],
  ])('is refused by %s', (_what, act, message) => {
    expect(() => act(seenBy(GUEST))).toThrow(expect.objectContaining({ message }));
  });
});

describe('a file that a script makes', () => {
  const made: readonly (readonly [string, (seen: Seen) => string | undefined])[] = [
    ['SpreadsheetApp.create', ({ app }) => app.create('For Ms. Lee').getId()],
    [
      'Sheets.Spreadsheets.create',
      ({ sheets }) => sheets.create({ properties: { title: 'For Ms. Lee' } }).spreadsheetId,
    ],
  ];
  it.each(made)('with %s belongs to the effective user alone', (_what, make) => {
    const seen = seenBy(COLLEAGUE);
    const book = seen.store.get(make(seen) ?? '');
    expect(book?.name).toBe('For Ms. Lee');
    expect(book?.sharing).toMatchObject({ owner: COLLEAGUE, sharedWith: [] });
    expect([OWNER, GUEST].some((email) => book?.sharing.mayOpen(email))).toBe(false);
    expect(book?.sheets.map(({ name }) => name)).toEqual(['Sheet1']);
  });

  it('has the tabs that the API was asked for, and is told of', () => {
    const { sheets, store } = seenBy(OWNER);
    const tabs = ['My projects', 'My tasks'];
    const answer = sheets.create({
      properties: { title: 'For Ms. Lee', timeZone: 'America/Boise' },
      sheets: tabs.map((title) => ({
        properties: { title, gridProperties: { frozenRowCount: 1, columnCount: 5 } },
      })),
    });
    expect(answer.sheets?.map(({ properties }) => properties?.title)).toEqual(tabs);
    expect(answer.spreadsheetUrl).toBe(store.get(answer.spreadsheetId ?? '')?.url);
    expect(store.get(answer.spreadsheetId ?? '')?.timeZone).toBe('America/Boise');
    expect(answer.sheets?.[1]?.properties?.gridProperties).toMatchObject({
      frozenRowCount: 1,
      columnCount: 5,
    });
  });

  it('is not left behind when one of its tabs is refused', () => {
    const { sheets, store } = seenBy(OWNER);
    const twice = [{ properties: { title: 'A' } }, { properties: { title: 'a' } }];
    expect(() => sheets.create({ sheets: twice })).toThrow('A sheet with the name "a" already');
    expect(store.all()).toHaveLength(1);
  });
});
