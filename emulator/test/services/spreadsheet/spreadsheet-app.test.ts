import type { MethodRule, PlatformObject } from '../../../runtime/platform-object';
import { METADATA_LOCATION, METADATA_VISIBILITY } from '../../../services/spreadsheet/enums';
import { GUEST, OWNER, openBook, openSheet, runScript } from './script-fixture';

/** Our enum values under the platform's typings. */
const enumValue = <T>(value: unknown) => value as T;

describe('the active spreadsheet', () => {
  it('is the document at hand', () => {
    const open = openBook();
    expect(runScript(open).app.getActiveSpreadsheet().getId()).toBe(open.book.id);
    expect(runScript(open, { documentId: null }).app.getActiveSpreadsheet()).toBeNull();
  });

  it('has no active tab in a clock trigger (platform §3.4)', () => {
    const { app } = runScript(openBook(), { surface: 'clock' });
    expect(() => app.getActiveSheet()).toThrow('Please select an active sheet first.');
  });

  it('has no active range where nobody is at the keyboard (platform §4.6)', () => {
    const { app } = runScript(openBook(), { surface: 'clock', activeUser: null });
    expect(app.getActiveRange()).toBeNull();
  });
});

describe('opening another file', () => {
  it('works by id and by URL', () => {
    const open = openBook();
    const other = open.store.create('Other');
    const { app } = runScript(open);
    expect([app.openById(other.id).getName(), app.openByUrl(other.url).getName()]).toEqual([
      'Other',
      'Other',
    ]);
  });

  it('is refused to who may not see it', () => {
    const open = openBook({ editors: [] });
    const { app } = runScript(open, { effectiveUser: { email: GUEST, locale: 'en' } });
    expect(() => app.openById(open.book.id)).toThrow('You do not have permission');
  });

  it('creates a file that belongs to the effective user', () => {
    const open = openBook();
    const { app } = runScript(open);
    const id = app.create('For a guest', 50, 5).getId();
    const made = open.store.get(id);
    expect(made).toMatchObject({ name: 'For a guest', owner: OWNER });
    expect(made?.cellCount()).toBe(250);
  });
});

describe('what a method demands', () => {
  const ALL = 'https://www.googleapis.com/auth/spreadsheets';
  const rule = (method: string, overrides = {}): MethodRule => {
    const { app } = runScript(openBook(), overrides);
    return (app as unknown as PlatformObject).rule(method);
  };

  it.each([
    // platform §0.1 [T] and §3.2
    ['openById', { scopes: [ALL] }],
    ['openByUrl', { scopes: [ALL] }],
    ['create', { scopes: [ALL] }],
    ['getActiveSpreadsheet', { scopes: [`${ALL}.currentonly`, ALL] }],
    ['flush', { scopes: [`${ALL}.currentonly`, ALL] }],
  ])('%s: %j', (method, demanded) => {
    expect(rule(method)).toMatchObject(demanded);
  });

  it('lets a simple trigger read its own file without a scope, in LIMITED', () => {
    const demanded = rule('getActiveSpreadsheet', { authMode: 'LIMITED' });
    expect([demanded.from, demanded.scopes]).toEqual(['LIMITED', undefined]);
  });
});

describe('buffered writes', () => {
  const shown = (open: ReturnType<typeof openBook>) => open.user.read('Projects', 'A1');
  const write = (open: ReturnType<typeof openBook>) => {
    const script = runScript(open);
    script.app.getActiveSpreadsheet().getRange('Projects!A1').setValue('x');
    return script;
  };

  it('reach the file at a flush and not before (platform §4.4)', () => {
    const open = openBook();
    const { app } = write(open);
    expect(shown(open)).toBe('');
    app.flush();
    expect(shown(open)).toBe('x');
  });

  it('reach the file at the next read of anything', () => {
    const open = openBook();
    const { app } = write(open);
    app.getActiveSpreadsheet().getRange('Tasks!C7').getValue();
    expect(shown(open)).toBe('x');
  });

  it.each([
    [false, 'lost', 'x'],
    [true, 'applied', 'x'],
    [true, 'lost', ''],
  ] as const)('at the end of an execution, killed: %p, %s, leave %j', (killed, unflushed, text) => {
    const open = openBook();
    write(open).service.endOfExecution(killed, unflushed);
    expect(shown(open)).toBe(text);
  });

  it('land on their coordinates although another user inserts a row in between', () => {
    const open = openBook();
    open.user.type('Projects', 'A1', 'old');
    const { app } = write(open);
    open.user.insertRows('Projects', 1);
    app.flush();
    expect([shown(open), open.user.read('Projects', 'A2')]).toEqual(['x', 'old']);
  });

  it('cost next to nothing until they are flushed (platform §8)', () => {
    const { sheet, app } = openSheet();
    const range = sheet.getRange('A1:J400');
    const cost = (object: unknown, method: string) =>
      (object as PlatformObject).traits(method, []).ms ?? 0;
    range.setValue(1);
    expect(cost(range, 'setValue')).toBeLessThan(50);
    expect(cost(app, 'flush')).toBeGreaterThan(200);
    app.flush();
    expect(cost(app, 'flush')).toBeLessThan(50);
    expect(cost(range, 'getValues')).toBeGreaterThan(cost(range, 'getValues'));
    expect(cost(range, 'getRow')).toBe(0);
  });
});

describe('tabs', () => {
  it('are inserted at an index from 0 and become active (platform §4.3 [GF])', () => {
    const { app } = openSheet();
    const file = app.getActiveSpreadsheet();
    file.insertSheet('Start here', 0);
    expect(file.getSheets().map((tab) => tab.getName())).toEqual([
      'Start here',
      'Projects',
      'Tasks',
    ]);
    expect([file.getActiveSheet().getName(), file.getActiveSheet().getIndex()]).toEqual([
      'Start here',
      1,
    ]);
  });

  it('come after the active one by default', () => {
    const { app } = openSheet();
    expect(app.getActiveSpreadsheet().insertSheet('Progress').getIndex()).toBe(2);
  });

  it('hide, and remember hidden columns and widths', () => {
    const { sheet } = openSheet();
    sheet.hideColumns(2);
    sheet.setColumnWidth(3, 240);
    sheet.hideSheet();
    expect([
      sheet.isColumnHiddenByUser(2),
      sheet.isColumnHiddenByUser(3),
      sheet.getColumnWidth(3),
      sheet.isSheetHidden(),
    ]).toEqual([true, false, 240, true]);
  });
});

describe('developer metadata', () => {
  it('is found by key, with its place after columns came before it (platform §4.5)', () => {
    const { sheet, app } = openSheet();
    sheet.getRange('B:B').addDeveloperMetadata('column', 'taskId');
    sheet.insertColumnsBefore(1, 1);
    const found = app
      .getActiveSpreadsheet()
      .createDeveloperMetadataFinder()
      .withKey('column')
      .find();
    expect(found.map((entry) => [entry.getId(), entry.getValue()])).toEqual([[1, 'taskId']]);
    expect(found[0]?.getLocation().getColumn()?.getA1Notation()).toBe('C:C');
    expect(found[0]?.getVisibility()).toBe(METADATA_VISIBILITY.DOCUMENT);
  });

  it.each<[string, (sheet: GoogleAppsScript.Spreadsheet.Sheet) => unknown, number]>([
    ['the column sees its own', (sheet) => sheet.getRange('G:G').getDeveloperMetadata(), 1],
    ['a cell does not see its column', (sheet) => sheet.getRange('G3').getDeveloperMetadata(), 0],
    ['the tab does not list its columns', (sheet) => sheet.getDeveloperMetadata(), 0],
    ['a finder of the tab does', (sheet) => sheet.createDeveloperMetadataFinder().find(), 1],
    [
      'a finder by type does',
      (sheet) =>
        sheet
          .createDeveloperMetadataFinder()
          .withLocationType(enumValue(METADATA_LOCATION.COLUMN))
          .find(),
      1,
    ],
    [
      'a finder of rows does not',
      (sheet) =>
        sheet
          .createDeveloperMetadataFinder()
          .withLocationType(enumValue(METADATA_LOCATION.ROW))
          .find(),
      0,
    ],
  ])('platform §4.5: %s', (_what, find, count) => {
    const { sheet } = openSheet();
    sheet.getRange('G:G').addDeveloperMetadata('k', 'v', enumValue(METADATA_VISIBILITY.PROJECT));
    expect(find(sheet)).toHaveLength(count);
  });

  it('goes when it is removed', () => {
    const { sheet } = openSheet();
    sheet.addDeveloperMetadata('k');
    sheet.getDeveloperMetadata()[0]?.setValue('v').remove();
    expect(sheet.getDeveloperMetadata()).toEqual([]);
  });
});
