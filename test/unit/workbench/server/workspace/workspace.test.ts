import fc from 'fast-check';
import { saveWorkbook } from '../../../../../emulator/spreadsheet/saved-workbook';
import { UserActions } from '../../../../../emulator/spreadsheet/user-actions';
import { commandSchema } from '../../../../../workbench/server/protocol';
import type { WorkspaceCommand } from '../../../../../workbench/server/workspace/workspace';
import { valueFor } from '../schema-arbitrary';
import { type OpenedSmallWorkspace, storedSmallWorkspace } from './small-workspace';

let small: ReturnType<typeof storedSmallWorkspace>;
beforeAll(() => {
  small = storedSmallWorkspace();
});
afterAll(() => small.remove());

const HOUR_MS = 3_600_000;
const shown = ({ workspace }: OpenedSmallWorkspace, tab: string, cell: string): string =>
  new UserActions(workspace.book).read(tab, cell);

describe('a workspace that the specialist opens', () => {
  it('is in its third week, with tabs, menu, people and mails', () => {
    const opened = small.open().enter('one');
    expect(new Date(opened.now).toISOString()).toMatch(/^2026-08-31T13:00/);
    expect(opened.tabs.map(({ name }) => name)).toEqual(expect.arrayContaining(['Goals']));
    expect(opened.menus.map(({ caption }) => caption)).toEqual(['Living ALP']);
    expect(opened.people).toEqual([
      expect.objectContaining({ role: 'specialist' }),
      expect.objectContaining({ email: 't.ray@school.example', role: 'teacher', of: '' }),
      expect.objectContaining({ email: 'jo@home.example', role: 'family' }),
      expect.objectContaining({ email: 'mia@home.example', role: 'family' }),
    ]);
    const families = opened.mails.filter(({ to }) => to.endsWith('home.example'));
    expect(families).toHaveLength(2);
  });
});

describe('what a person types', () => {
  it('follows the rules of the spreadsheet: an ID column keeps its zeros', () => {
    const addon = small.open();
    addon.enter('one');
    const sheetId = addon.tabId('Students');
    const cells = [{ row: 3, column: 0, text: '007' }];
    expect(addon.perform('one', { kind: 'type', sheetId, cells })).toEqual({ kind: 'done' });
    expect(shown(addon, 'Students', 'A4')).toBe('007');
  });

  it('is told to every window that looks at the tab, row by row', () => {
    const addon = small.open();
    const sheetId = addon.tabId('Students');
    for (const window of ['one', 'two']) {
      addon.enter(window);
      addon.perform(window, { kind: 'look at tab', sheetId });
    }
    addon.perform('one', { kind: 'type', sheetId, cells: [{ row: 1, column: 1, text: 'Anna' }] });
    const [notice, ...more] = addon.sent.filter(({ notice: { kind } }) => kind === 'rows');
    expect(more).toHaveLength(0);
    expect(notice).toMatchObject({ window: null, notice: { sheetId } });
    expect(JSON.stringify(notice)).toContain('Anna');
  });

  it('is refused in the words of the spreadsheet where a rule forbids it', () => {
    const addon = small.open();
    addon.enter('one');
    const sheetId = addon.tabId('Goals');
    const sheet = addon.workspace.book.sheetById(sheetId);
    sheet?.change(1, 0, {
      validation: {
        criteria: { kind: 'VALUE_IN_LIST', values: ['Draft'], dropdown: true },
        allowInvalid: false,
        helpText: null,
      },
    });
    const cells = [{ row: 1, column: 0, text: 'Perhaps' }];
    expect(addon.perform('one', { kind: 'type', sheetId, cells })).toMatchObject({
      kind: 'refused',
      sentence: expect.stringContaining('data validation rules'),
    });
  });
});

describe('rows', () => {
  it('are sorted by a column, the header stays on top', () => {
    const addon = small.open();
    addon.enter('one');
    const sheetId = addon.tabId('Students');
    addon.perform('one', { kind: 'sort', sheetId, column: 1, descending: true });
    const names = ['B1', 'B2', 'B3'].map((cell) => shown(addon, 'Students', cell));
    expect(names).toEqual(['First name', 'Bo', 'Ann']);
    addon.perform('one', { kind: 'sort', sheetId, column: 1, descending: false });
    expect(shown(addon, 'Students', 'B2')).toBe('Ann');
  });

  it('are inserted above a row and deleted', () => {
    const addon = small.open();
    addon.enter('one');
    const sheetId = addon.tabId('Students');
    addon.perform('one', { kind: 'insert rows', sheetId, first: 1, count: 1 });
    expect(shown(addon, 'Students', 'B3')).toBe('Ann');
    addon.perform('one', { kind: 'delete rows', sheetId, first: 1, count: 1 });
    expect(shown(addon, 'Students', 'B2')).toBe('Ann');
  });
});

describe('what a person takes back', () => {
  it('is a whole paste with the rows it brought, or a sort, and not what came after it', () => {
    const addon = small.open();
    addon.enter('one');
    const sheetId = addon.tabId('Students');
    const sheet = addon.workspace.book.sheetById(sheetId);
    const rows = sheet?.maxRows ?? 0;
    const before = ['A1', 'B2', 'B3'].map((cell) => shown(addon, 'Students', cell));
    addon.perform('one', { kind: 'sort', sheetId, column: 1, descending: true });
    const cells = [
      { row: 0, column: 0, text: '' },
      { row: rows + 4, column: 1, text: 'far down' },
    ];
    addon.perform('one', { kind: 'type', sheetId, cells });
    expect(sheet?.maxRows).toBe(rows + 5);
    expect(addon.perform('one', { kind: 'undo' })).toMatchObject({ kind: 'at', sheetId, row: 0 });
    expect(sheet?.maxRows).toBe(rows);
    addon.perform('one', { kind: 'undo' });
    expect(['A1', 'B2', 'B3'].map((cell) => shown(addon, 'Students', cell))).toEqual(before);
    expect(addon.perform('one', { kind: 'undo' })).toMatchObject({ kind: 'refused' });
    addon.perform('one', { kind: 'redo' });
    expect(shown(addon, 'Students', 'B2')).not.toBe(before[1]);
    addon.perform('one', { kind: 'undo' });
    const name = [{ row: 1, column: 1, text: 'Mine' }];
    addon.perform('one', { kind: 'type', sheetId, cells: name });
    new UserActions(addon.workspace.book).type('Students', 'B2', 'Of somebody else');
    addon.perform('one', { kind: 'undo' });
    expect(shown(addon, 'Students', 'B2')).toBe('Of somebody else');
    expect(addon.notices('toast').at(-1)).toMatchObject({
      text: expect.stringContaining('One change was left as it is'),
    });
  });
});

describe('tabs', () => {
  it('are added, renamed as the spreadsheet allows, and deleted', () => {
    const addon = small.open();
    addon.enter('one');
    const added = addon.perform('one', { kind: 'add tab' });
    if (added.kind !== 'at') throw new Error('A tab was added.');
    const { sheetId } = added;
    const rename = (name: string) => addon.perform('one', { kind: 'rename tab', sheetId, name });
    expect(rename('goals')).toMatchObject({ kind: 'refused' });
    expect(rename(' ')).toMatchObject({ kind: 'refused' });
    expect(rename('x'.repeat(101))).toMatchObject({ kind: 'refused' });
    expect(rename('Own notes')).toEqual({ kind: 'done' });
    expect(addon.tabId('Own notes')).toBe(sheetId);
    expect(addon.perform('one', { kind: 'delete tab', sheetId })).toEqual({ kind: 'done' });
    expect(rename('Again')).toMatchObject({ kind: 'refused' });
  });
});

describe('a menu item that asks', () => {
  it('does as the person answers', () => {
    const addon = small.open();
    addon.enter('one');
    // Without its clock, what falls due waits for the specialist.
    addon.workspace.state.triggers.splice(0);
    const instant = Date.parse('2026-09-02T17:00:00-06:00');
    addon.perform('one', { kind: 'run until', instant, stopAtFamilyMail: false });
    const { outbox } = addon.workspace.state;
    const before = outbox.length;
    const sendDue = (button: 'OK' | 'CANCEL'): void => {
      addon.answerWith(() => ({ button, text: '' }));
      addon.perform('one', { kind: 'choose', functionName: 'sendDueMenu' });
    };
    sendDue('CANCEL');
    expect(addon.asked[0]).toMatchObject({ buttons: ['OK', 'CANCEL'], takesText: false });
    expect(outbox).toHaveLength(before);
    sendDue('OK');
    expect(outbox.slice(before).map(({ to }) => to)).toEqual(
      expect.arrayContaining(['jo@home.example', 'mia@home.example']),
    );
  });

  it('lets others go on meanwhile', () => {
    const addon = small.open();
    addon.enter('one');
    addon.enter('two', 't.ray@school.example');
    const sheetId = addon.tabId('Students');
    addon.answerWith(() => {
      addon.perform('two', { kind: 'type', sheetId, cells: [{ row: 1, column: 1, text: 'Anna' }] });
      return { button: 'OK', text: '' };
    });
    expect(addon.perform('one', { kind: 'choose', functionName: 'healthCheckMenu' })).toEqual({
      kind: 'done',
    });
    expect(addon.asked).toHaveLength(1);
    expect(shown(addon, 'Students', 'B2')).toBe('Anna');
  });
});

describe('a menu item that opens a dialog', () => {
  it('shows it in the window in which it was chosen, and in no other', () => {
    const addon = small.open();
    addon.enter('one');
    addon.enter('two');
    addon.perform('two', { kind: 'choose', functionName: 'importMenu' });
    expect(addon.notices('page', 'one')).toHaveLength(0);
    expect(addon.notices('page', 'two')).toMatchObject([
      { page: { kind: 'modal dialog', openedBy: 'importMenu', id: 'page-1' } },
    ]);
    expect(addon.pages[0]).toContain('<!doctype html>');
  });
});

describe('a call of a page', () => {
  it('brings back the value, undefined where it cannot cross, and a failure as words', () => {
    const addon = small.open();
    addon.enter('one');
    const call = (functionName: string, ...args: readonly unknown[]) =>
      addon.perform('one', { kind: 'call', functionName, args });
    expect(call('proposeImport', 5)).toMatchObject({ kind: 'result', value: { ok: false } });
    expect(call('noSuchFunction')).toEqual({
      kind: 'failed call',
      message: 'Exception: Script function not found: noSuchFunction',
    });
  });

  it('finds the selection of the tab that is open, not of the one before', () => {
    const addon = small.open();
    const { me } = addon.enter('one');
    const [students, goals] = [addon.tabId('Students'), addon.tabId('Goals')];
    const selectRow = (sheetId: number, row: number) =>
      addon.perform('one', {
        kind: 'select',
        sheetId,
        areas: [{ row, column: 0, rows: 1, columns: 1 }],
      });
    selectRow(students, 2);
    addon.perform('one', { kind: 'look at tab', sheetId: goals });
    const selected = () => {
      addon.perform('one', { kind: 'call', functionName: 'selectedStudent', args: [] });
      const selection = addon.workspace.book.selections.of(me.email);
      return [selection?.sheetId, selection?.cell.row];
    };
    expect(selected()).toEqual([goals, 0]);
    selectRow(goals, 3);
    addon.perform('one', { kind: 'look at tab', sheetId: students });
    expect(selected()).toEqual([students, 2]);
  });

  it('finds what its own window has selected', () => {
    const addon = small.open();
    addon.enter('one');
    addon.enter('two');
    const sheetId = addon.tabId('Goals');
    const select = (window: string, row: number) =>
      addon.perform(window, {
        kind: 'select',
        sheetId,
        areas: [{ row, column: 0, rows: 1, columns: 1 }],
      });
    select('one', 1);
    select('two', 3);
    const selected = (window: string) => {
      addon.perform(window, { kind: 'call', functionName: 'proposeImport', args: [] });
      const { email } = addon.enter('three').me;
      return addon.workspace.book.selections.of(email)?.cell.row;
    };
    expect([selected('one'), selected('two')]).toEqual([1, 3]);
  });
});

describe('time that passes', () => {
  it('fires the clock, stops at the hour that emailed families, and tells of the mails', () => {
    const addon = small.open();
    let { now } = addon.enter('one');
    let stopped = false;
    for (let hour = 0; hour < 80 && !stopped; hour++) {
      now += HOUR_MS;
      const answer = addon.perform('one', {
        kind: 'run until',
        instant: now,
        stopAtFamilyMail: true,
      });
      stopped = answer.kind === 'ran' && answer.stoppedAtMail;
    }
    expect(stopped).toBe(true);
    expect(new Date(now).toISOString()).toMatch(/^2026-09-02T23:00/);
    const to = addon.notices('mails').flatMap(({ mails }) => mails.map((mail) => mail.to));
    expect(to).toEqual(expect.arrayContaining(['jo@home.example', 'mia@home.example']));
  });
});

describe('a student', () => {
  it('with an address is somebody to act as, with the own emails and no spreadsheet', () => {
    const addon = small.open();
    const email = 'ann@students.example';
    const { book, state } = addon.workspace;
    const sheet = book.sheetNamed('Students');
    const headers = sheet ? Array.from({ length: book.extent(sheet).columns }, (_, at) => at) : [];
    const column = headers.find((at) => sheet && book.read(sheet, 0, at).value === 'Student email');
    if (!sheet || column === undefined) throw new Error('There is no column "Student email".');
    new UserActions(book).typeAt(sheet, 1, column, email);
    const [mail] = state.outbox;
    if (!mail) throw new Error('The first digest has gone out.');
    state.outbox.push({ ...mail, to: email });
    const opened = addon.enter('one', email);
    expect([opened.me, opened.mails.map(({ to }) => to)]).toEqual([
      expect.objectContaining({ email, role: 'student' }),
      [email],
    ]);
    expect(addon.perform('one', { kind: 'look at tab', sheetId: addon.tabId('Students') })).toEqual(
      {
        kind: 'refused',
        sentence: 'Families and students have no access to the spreadsheet.',
      },
    );
  });
});

describe('a family', () => {
  it('sees its own emails only, and cannot touch the spreadsheet', () => {
    const addon = small.open();
    const opened = addon.enter('home', 'jo@home.example');
    expect(new Set(opened.mails.map(({ to }) => to))).toEqual(new Set(['jo@home.example']));
    const theirs = addon.workspace.state.outbox.findIndex(({ to }) => to === 'mia@home.example');
    expect(addon.perform('home', { kind: 'read mail', number: theirs })).toMatchObject({
      kind: 'refused',
    });
    const cells = [{ row: 1, column: 1, text: 'Mine' }];
    const sheetId = addon.tabId('Students');
    expect(addon.perform('home', { kind: 'type', sheetId, cells })).toMatchObject({
      kind: 'refused',
    });
    expect(shown(addon, 'Students', 'B2')).toBe('Ann');
  });
});

describe('faults', () => {
  it('wait until they strike, and are lifted together', () => {
    const addon = small.open();
    addon.enter('one');
    addon.perform('one', { kind: 'cause', fault: 'crash in mid-run' });
    addon.perform('one', { kind: 'cause', fault: 'family address refused' });
    expect(addon.notices('faults').at(-1)?.faults).toEqual([
      'The next run is killed just before its email number 8.',
      'Google refuses email to jo@home.example.',
    ]);
    addon.perform('one', { kind: 'lift faults' });
    expect(addon.notices('faults').at(-1)?.faults).toEqual([]);
    expect(addon.workspace.state.undeliverable).toEqual([]);
  });

  it('a server error reaches the person as the product says it', () => {
    const addon = small.open();
    addon.enter('one');
    addon.perform('one', { kind: 'cause', fault: 'server error' });
    addon.perform('one', { kind: 'choose', functionName: 'healthCheckMenu' });
    expect(addon.asked.at(-1)?.text).toBe(
      'Something went wrong. Nothing was changed. Please try again in a minute.',
    );
    expect(addon.notices('faults').at(-1)?.faults).toEqual([]);
  });

  it('a colleague changes the goal that is selected, and only with a goal selected', () => {
    const addon = small.open();
    addon.enter('one');
    addon.perform('one', { kind: 'cause', fault: 'colleague edits selected row' });
    expect(addon.notices('toast').at(-1)?.text).toContain('Select a row of the Goals tab first');
    const areas = [{ row: 2, column: 4, rows: 1, columns: 1 }];
    addon.perform('one', { kind: 'select', sheetId: addon.tabId('Goals'), areas });
    addon.perform('one', { kind: 'cause', fault: 'colleague edits selected row' });
    expect(addon.notices('toast').at(-1)?.text).toMatch(/changed “Goal” in row 3\.$/);
    expect(shown(addon, 'Goals', 'G3')).toMatch(/\(changed by a colleague\)$/);
  });
});

describe('a bundle that was built anew', () => {
  it('is in use at once; spreadsheet, emails and clock stay', () => {
    const addon = small.open();
    const { now } = addon.enter('one');
    addon.workspace.reload('dist');
    expect(addon.notices('rebuilt')).toEqual([{ kind: 'rebuilt', problem: null }]);
    const again = addon.enter('one');
    expect(again.now).toBeGreaterThanOrEqual(now);
    expect(again.mails.length).toBeGreaterThan(0);
    expect(shown(addon, 'Students', 'B2')).toBe('Ann');
  });
});

describe('a function that a window may not run', () => {
  let addon: OpenedSmallWorkspace;
  beforeAll(() => {
    addon = small.open();
    addon.enter('one');
  });

  it.each(['eval', 'Function', 'constructor', '__proto__', 'toString', 'hasOwnProperty', 'Object'])(
    '%s is not called for a page, and not chosen from a menu',
    (functionName) => {
      expect(addon.perform('one', { kind: 'call', functionName, args: ['1 + 1'] })).toEqual({
        kind: 'failed call',
        message: `Exception: Script function not found: ${functionName}`,
      });
      expect(addon.perform('one', { kind: 'choose', functionName })).toMatchObject({
        kind: 'refused',
      });
    },
  );

  it.each(['tick', 'onOpen', 'saveGoal', 'healthCheckMenu '])(
    '%s is in no menu, so nobody has chosen it',
    (functionName) => {
      const before = addon.workspace.executions.length;
      expect(addon.perform('one', { kind: 'choose', functionName })).toEqual({
        kind: 'refused',
        sentence: 'This is not in the menu any more. Open the menu again.',
      });
      expect(addon.workspace.executions).toHaveLength(before);
    },
  );

  it('is not offered to a page of the add-on either', () => {
    addon.perform('one', { kind: 'choose', functionName: 'importMenu' });
    const [opened] = addon.notices('page');
    expect(opened?.page.functionNames).toEqual(expect.arrayContaining(['previewImport', 'tick']));
    expect(opened?.page.functionNames).not.toContain('eval');
  });
});

describe('a place outside the tab', () => {
  let addon: OpenedSmallWorkspace;
  beforeAll(() => {
    addon = small.open();
    addon.enter('one');
  });

  const HUGE = 9_000_000;
  const at = (row: number, column: number) => ({ row, column, rows: 1, columns: 1 });
  const cases: readonly (readonly [string, (sheetId: number) => WorkspaceCommand])[] = [
    ...[at(HUGE, 0), at(0, HUGE)].map(
      ({ row, column }): readonly [string, (sheetId: number) => WorkspaceCommand] => [
        `typing at row ${row}, column ${column}`,
        (sheetId) => ({
          kind: 'type',
          sheetId,
          cells: [
            { row: 1, column: 1, text: 'first' },
            { row, column, text: 'x' },
          ],
        }),
      ],
    ),
    ['sorting', (sheetId) => ({ kind: 'sort', sheetId, column: HUGE, descending: false })],
    ['inserting', (sheetId) => ({ kind: 'insert rows', sheetId, first: HUGE, count: 1 })],
    ['inserting too many', (sheetId) => ({ kind: 'insert rows', sheetId, first: 1, count: HUGE })],
    ['deleting', (sheetId) => ({ kind: 'delete rows', sheetId, first: HUGE, count: 1 })],
    ['deleting too many', (sheetId) => ({ kind: 'delete rows', sheetId, first: 1, count: HUGE })],
    ['deleting all', (sheetId) => ({ kind: 'delete rows', sheetId, first: 0, count: 1000 })],
    ['selecting', (sheetId) => ({ kind: 'select', sheetId, areas: [at(HUGE, 0)] })],
    ['selecting in no tab', () => ({ kind: 'select', sheetId: -5, areas: [at(0, 0)] })],
  ];
  it.each(cases)('%s is refused, and nothing is changed', (_, command) => {
    const sheetId = addon.tabId('Students');
    const before = JSON.stringify(saveWorkbook(addon.workspace.book));
    expect(addon.perform('one', command(sheetId))).toMatchObject({ kind: 'refused' });
    expect(JSON.stringify(saveWorkbook(addon.workspace.book))).toBe(before);
  });
});

describe('a clock that is to run for years', () => {
  it('is refused before anything runs', () => {
    const addon = small.open();
    const { now } = addon.enter('one');
    const before = addon.workspace.executions.length;
    for (const instant of [8.64e15, now + 8 * 24 * HOUR_MS])
      expect(
        addon.perform('one', { kind: 'run until', instant, stopAtFamilyMail: false }),
      ).toMatchObject({ kind: 'refused', sentence: expect.stringContaining('a week') });
    expect(addon.workspace.executions).toHaveLength(before);
    expect(addon.enter('one').now).toBeLessThan(now + HOUR_MS);
  });
});

describe('any command that is well formed', () => {
  it('is answered, whatever it says', () => {
    const addon = small.open();
    addon.enter('one');
    const known = {
      sheetId: [addon.tabId('Students'), addon.tabId('Goals')],
      functionName: ['openPlan', 'saveGoal', 'healthCheckMenu', 'tick'],
    };
    fc.assert(
      fc.property(valueFor(commandSchema), fc.nat(9), (command, pick) => {
        if (command.kind === 'leave' || command.kind === 'begin') return;
        // A made-up tab or function is soon refused: mostly one that is there.
        const real = { ...command };
        for (const [member, values] of Object.entries(known))
          if (member in real && pick < 8) Object.assign(real, { [member]: values[pick % 2] });
        expect(Object.keys(addon.perform('one', real))).toContain('kind');
      }),
      { numRuns: 100 },
    );
  });
});

describe('the virtual clock', () => {
  /** A quick reader: with what a call takes, some 25 students in a minute. */
  const readingMs = 1200;
  const openPlan = (addon: OpenedSmallWorkspace, index: number): boolean => {
    const studentId = index % 2 === 0 ? '0071' : '0072';
    const answer = addon.perform('one', {
      kind: 'call',
      functionName: 'openPlan',
      args: [studentId],
    });
    return answer.kind === 'result' && (answer.value as { readonly ok: boolean }).ok;
  };

  it('follows a person who opens 300 students in a row, and no quota of a minute is used up', () => {
    const addon = small.open();
    addon.enter('one');
    const refused = Array.from({ length: 300 }, (_, index) => {
      addon.wait(readingMs);
      return openPlan(addon, index);
    }).filter((isOpen) => !isOpen);
    expect(refused).toEqual([]);
  });

  it('waits for whoever goes away, and a quota that is used up is there again afterwards', () => {
    const addon = small.open();
    addon.enter('one');
    let opened = 0;
    while (openPlan(addon, opened)) opened += 1;
    const before = addon.workspace.state.now;
    addon.wait(9 * HOUR_MS);
    expect(openPlan(addon, 0)).toBe(true);
    expect(addon.workspace.state.now - before).toBeLessThan(2 * 60_000);
  });
});
