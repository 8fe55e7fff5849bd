import type { ExecutionContext } from '../../runtime/execution-context';
import { DescribedObject, type PlatformObject } from '../../runtime/platform-object';
import type { People } from '../../runtime/screen';
import type { OpenSpreadsheetServices } from '../../runtime/service-environment';
import { alice, type TinyProject, tinyProject } from '../runtime/tiny-project';

/** Stands in for the part of SpreadsheetApp that leads to the screen. */
class UiDoor extends DescribedObject {
  readonly service = 'SpreadsheetApp';
  readonly platformName = 'SpreadsheetApp';
  readonly methods = { getUi: {} };
  constructor(readonly ui: () => PlatformObject) {
    super();
  }
  getUi(): PlatformObject {
    return this.ui();
  }
}
const spreadsheets: OpenSpreadsheetServices = (_context: ExecutionContext, ui) => ({
  globals: { SpreadsheetApp: new UiDoor(ui) },
  advanced: {},
  editedAt: () => ({}),
  endOfExecution: () => {},
  asIfKilled: (look: () => void) => look(),
});

function withUi(body: string, more: Partial<TinyProject> = {}) {
  return tinyProject({
    code: `function entry() { const ui = SpreadsheetApp.getUi(); ${body} }`,
    spreadsheets,
    ...more,
  });
}
const menu = { surface: 'menu', as: alice } as const;

describe('where there is a screen', () => {
  it('menus are built and replaced by name (platform §5.2)', () => {
    const script = withUi(`
      ui.createMenu('Tasks').addItem('Old', 'old').addToUi();
      ui.createMenu('Tasks').addItem('Open', 'open').addSeparator()
        .addSubMenu(ui.createMenu('More').addItem('Repair', 'repair')).addToUi();`);
    expect(script.run('entry', menu).outcome).toBe('completed');
    expect(script.screen.menus).toEqual([
      {
        caption: 'Tasks',
        isAddonMenu: false,
        entries: [
          { kind: 'item', caption: 'Open', functionName: 'open' },
          { kind: 'separator' },
          {
            kind: 'menu',
            caption: 'More',
            entries: [{ kind: 'item', caption: 'Repair', functionName: 'repair' }],
          },
        ],
      },
    ]);
  });

  it.each([
    ["ui.alert('Text')", { title: '', text: 'Text', buttons: ['OK'] }, 'OK'],
    [
      "ui.alert('Text', ui.ButtonSet.YES_NO)",
      { title: '', text: 'Text', buttons: ['YES', 'NO'] },
      'NO',
    ],
    [
      "ui.alert('Title', 'Text', ui.ButtonSet.OK_CANCEL)",
      { title: 'Title', text: 'Text', buttons: ['OK', 'CANCEL'] },
      'CANCEL',
    ],
  ] as const)('%s asks a person', (call, question, answer) => {
    const people: People = {
      answerAlert: () => answer,
      answerPrompt: () => ({ button: 'OK', text: '' }),
    };
    const script = withUi(`return ${call} === ui.Button.${answer};`, { people });
    expect(script.run('entry', menu).result).toBe(true);
    expect(script.screen.alerts).toEqual([question]);
  });

  it('a prompt gives the button and the text', () => {
    const people: People = {
      answerAlert: () => 'OK',
      answerPrompt: () => ({ button: 'OK', text: 'Mía' }),
    };
    const script = withUi(
      `const r = ui.prompt('Name?'); return [String(r.getSelectedButton()), r.getResponseText()];`,
      { people },
    );
    expect(script.run('entry', menu).result).toEqual(['OK', 'Mía']);
  });

  it('an alert takes the locks away (platform §0.8)', () => {
    const script = withUi(
      `const lock = LockService.getDocumentLock(); lock.tryLock(0); ui.alert('?'); return lock.hasLock();`,
    );
    expect(script.run('entry', menu).result).toBe(false);
  });

  it('a sidebar is 300 pixels wide whatever the script says (platform §5.2)', () => {
    const script = withUi(
      `ui.showSidebar(HtmlService.createHtmlOutput('<p>').setTitle('Tasks').setWidth(500));
       ui.showModalDialog(HtmlService.createHtmlOutput('<i>').setWidth(500).setHeight(200), 'D');`,
    );
    expect(script.run('entry', menu).outcome).toBe('completed');
    expect(script.screen.pages).toEqual([
      { kind: 'sidebar', title: 'Tasks', html: '<p>', width: 300, height: null },
      { kind: 'modal dialog', title: 'D', html: '<i>', width: 500, height: 200 },
    ]);
  });
});

describe('where there is none (platform §3.4 [code])', () => {
  it.each(['clock', 'web-app'] as const)('getUi() throws in a %s run', (surface) => {
    const record = withUi('').run('entry', { surface, as: alice });
    expect(record.error?.message).toBe('Cannot call SpreadsheetApp.getUi() from this context.');
  });
});

describe('a simple trigger (platform §3.2)', () => {
  it.each([
    ["ui.createAddonMenu().addItem('a', 'b').addToUi()", 'completed'],
    ["ui.showSidebar(HtmlService.createHtmlOutput('x'))", 'failed'],
    ["ui.alert('x')", 'failed'],
  ])('%s: %s', (call, outcome) => {
    const script = withUi(`${call};`);
    expect(script.run('entry', { surface: 'simple-trigger', as: alice }).outcome).toBe(outcome);
  });
});
