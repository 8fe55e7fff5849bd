import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { LocalAppsScript } from '../../runtime/local-apps-script';
import { spreadsheetServices } from '../../runtime/spreadsheet-services';
import { WorkbookStore } from '../../spreadsheet/workbook-store';
import { scratchFolder } from '../scratch-folder';
import { alice, bob, tinyProject } from './tiny-project';

function openedWithSheet(code: string, unflushed: 'lost' | 'applied' = 'lost') {
  const documents = new WorkbookStore();
  documents.create('Tracker', { id: 'spreadsheet' });
  return tinyProject({
    code,
    spreadsheets: spreadsheetServices(documents, { unflushed }),
  });
}
const menu = { surface: 'menu', as: alice } as const;
const READ = "function read() { return sheet().getRange('A1:B1').getValues(); }";
const SHEET = 'function sheet() { return SpreadsheetApp.getActiveSpreadsheet().getSheets()[0]; }';

describe('a script with a spreadsheet', () => {
  it('writes in one execution and reads in the next', () => {
    const script = openedWithSheet(
      `${SHEET} ${READ} function write() { sheet().getRange('A1:B1').setValues([['x', 5]]); }`,
    );
    expect(script.run('write', menu)).toMatchObject({ outcome: 'completed' });
    expect(script.run('read', menu).result).toEqual([['x', 5]]);
  });

  it.each([
    ['lost', [['', '']]],
    ['applied', [['x', 5]]],
  ] as const)('that dies before it flushes finds its writes %s', (unflushed, expected) => {
    const script = openedWithSheet(
      `${SHEET} ${READ}
       function write() { sheet().getRange('A1:B1').setValues([['x', 5]]); Utilities.getUuid(); }`,
      unflushed,
    );
    script.arm({ kind: 'crash' }, { method: 'Utilities.getUuid', occurrence: 1 });
    expect(script.run('write', menu).outcome).toBe('killed');
    expect(script.run('read', menu).result).toEqual(expected);
  });

  it('shows toasts on the screen', () => {
    const script = openedWithSheet(
      "function entry() { SpreadsheetApp.getActiveSpreadsheet().toast('Saved', 'Tasks'); }",
    );
    expect(script.run('entry', menu)).toMatchObject({ outcome: 'completed' });
    expect(script.screen.toasts).toEqual([{ text: 'Saved', title: 'Tasks' }]);
  });

  it('asked for what is not emulated, throws (never undefined)', () => {
    const script = openedWithSheet(`${SHEET} function entry() { sheet().getSlicers(); }`);
    expect(script.run('entry', menu).error?.message).toBe('NotEmulated: Sheet.getSlicers');
  });
});

describe('a service', () => {
  const kindOf = (name: string, advanced: readonly string[]) => {
    const documents = new WorkbookStore();
    const script = tinyProject({
      code: `function entry() { return typeof ${name}; }`,
      spreadsheets: spreadsheetServices(documents),
      advanced,
    });
    return script.run('entry', menu).result;
  };

  it.each([
    ['Sheets', [], 'undefined'],
    ['Sheets', ['Sheets'], 'object'],
    ['Drive', ['Drive'], 'object'],
  ] as const)('%s, where the manifest enables %j, is %s', (name, advanced, expected) => {
    expect(kindOf(name, advanced)).toBe(expected);
  });

  it.each([
    ['DriveApp.getFiles()', 'NotEmulated: DriveApp.getFiles'],
    ['Drive.Files.list()', 'NotEmulated: Drive.Files'],
  ])('of which nothing is emulated throws: %s', (call, message) => {
    const script = tinyProject({ code: `function entry() { ${call}; }`, advanced: ['Drive'] });
    expect(script.run('entry', menu)).toMatchObject({ error: { message } });
  });
});

describe('opening and editing the document (platform §3.1)', () => {
  it('runs the simple trigger as the person, the installed one as its creator', () => {
    const script = tinyProject({
      code: `
        function onEdit(e) { return [e.value, String(e.authMode)]; }
        function install() { ScriptApp.newTrigger('changed').forSpreadsheet('spreadsheet').onEdit().create(); }
        function changed(e) {
          return [e.value, String(e.authMode), Session.getEffectiveUser().getEmail()];
        }`,
    });
    script.run('install', menu);
    const records = script.edit(bob, { value: 'new' });
    expect(records.map(({ result }) => result)).toEqual([
      ['new', 'LIMITED'],
      ['new', 'FULL', alice.email],
    ]);
  });

  it('does nothing for a script without onOpen', () => {
    expect(tinyProject({ code: '' }).open(bob)).toEqual([]);
  });
});

describe('a listener', () => {
  it('hears of each execution, numbered', () => {
    const heard: unknown[] = [];
    const script = tinyProject({
      code: "function entry() { console.log('hi'); }",
      onExecution: ({ ordinal, functionName, outcome, account }) =>
        heard.push([ordinal, functionName, outcome, account]),
    });
    script.run('entry', menu);
    script.run('gone', menu);
    expect(heard).toEqual([
      [1, 'entry', 'completed', alice.email],
      [2, 'gone', 'failed', alice.email],
    ]);
  });
});

describe('a folder that clasp would not push', () => {
  it.each([
    ['without a manifest', null, 'There is no appsscript.json'],
    [
      'for the old engine',
      '{"runtimeVersion":"DEPRECATED_ES5"}',
      'must say "runtimeVersion": "V8"',
    ],
  ])('%s is refused', (_what, manifest, message) => {
    const folder = scratchFolder('bad-project-');
    if (manifest !== null) writeFileSync(join(folder, 'appsscript.json'), manifest);
    expect(() => new LocalAppsScript({ folder })).toThrow(message);
  });
});
