import fc from 'fast-check';
import { type Command, commandSchema } from '../../../../workbench/server/protocol';
import { Hands } from '../../../../workbench/spreadsheet/hands';
import { saveWorkbook } from '../../../../workbench/spreadsheet/saved-workbook';
import { runs } from '../../../support/effort';
import { valueFor } from '../schema-arbitrary';
import { keptSmallSchool, type OpenedSmallSchool } from './open-school';

let small: ReturnType<typeof keptSmallSchool>;
beforeAll(() => {
  small = keptSmallSchool();
});
afterAll(() => small.remove());

const HOUR_MS = 3_600_000;
const shown = ({ school }: OpenedSmallSchool, tab: string, cell: string): string =>
  new Hands(school.book).read(tab, cell);

describe('a school that the specialist opens', () => {
  it('is in its third week, with tabs, menu, people and mails', () => {
    const opened = small.open().enter('one');
    expect(new Date(opened.now).toISOString()).toMatch(/^2026-08-31T13:00/);
    expect(opened.tabs.map(({ name }) => name)).toEqual(expect.arrayContaining(['Goals']));
    expect(opened.menus.map(({ caption }) => caption)).toEqual(['Living ALP']);
    expect(opened.people).toEqual([
      expect.objectContaining({ role: 'specialist' }),
      { email: 't.ray@school.example', role: 'teacher' },
      { email: 'jo@home.example', role: 'family' },
      { email: 'mia@home.example', role: 'family' },
    ]);
    const families = opened.mails.filter(({ to }) => to.endsWith('home.example'));
    expect(families).toHaveLength(2);
  });
});

describe('what a person types', () => {
  it('follows the rules of the spreadsheet: an ID column keeps its zeros', () => {
    const desk = small.open();
    desk.enter('one');
    const sheetId = desk.tabId('Students');
    const cells = [{ row: 3, column: 0, text: '007' }];
    expect(desk.perform('one', { kind: 'type', sheetId, cells })).toEqual({ kind: 'done' });
    expect(shown(desk, 'Students', 'A4')).toBe('007');
  });

  it('is told to every window that looks at the tab, row by row', () => {
    const desk = small.open();
    const sheetId = desk.tabId('Students');
    for (const window of ['one', 'two']) {
      desk.enter(window);
      desk.perform(window, { kind: 'look at tab', sheetId });
    }
    desk.perform('one', { kind: 'type', sheetId, cells: [{ row: 1, column: 1, text: 'Anna' }] });
    const [notice, ...more] = desk.told.filter(({ notice: { kind } }) => kind === 'rows');
    expect(more).toHaveLength(0);
    expect(notice).toMatchObject({ window: null, notice: { sheetId } });
    expect(JSON.stringify(notice)).toContain('Anna');
  });

  it('is refused in the words of the spreadsheet where a rule forbids it', () => {
    const desk = small.open();
    desk.enter('one');
    const sheetId = desk.tabId('Goals');
    const sheet = desk.school.book.sheetById(sheetId);
    sheet?.change(1, 0, {
      validation: {
        criteria: { kind: 'VALUE_IN_LIST', values: ['Draft'], dropdown: true },
        allowInvalid: false,
        helpText: null,
      },
    });
    const cells = [{ row: 1, column: 0, text: 'Perhaps' }];
    expect(desk.perform('one', { kind: 'type', sheetId, cells })).toMatchObject({
      kind: 'refused',
      sentence: expect.stringContaining('data validation rules'),
    });
  });
});

describe('rows', () => {
  it('are sorted by a column, the header stays on top', () => {
    const desk = small.open();
    desk.enter('one');
    const sheetId = desk.tabId('Students');
    desk.perform('one', { kind: 'sort', sheetId, column: 1, descending: true });
    const names = ['B1', 'B2', 'B3'].map((cell) => shown(desk, 'Students', cell));
    expect(names).toEqual(['First name', 'Bo', 'Ann']);
    desk.perform('one', { kind: 'sort', sheetId, column: 1, descending: false });
    expect(shown(desk, 'Students', 'B2')).toBe('Ann');
  });

  it('are inserted above a row and deleted', () => {
    const desk = small.open();
    desk.enter('one');
    const sheetId = desk.tabId('Students');
    desk.perform('one', { kind: 'insert rows', sheetId, first: 1, count: 1 });
    expect(shown(desk, 'Students', 'B3')).toBe('Ann');
    desk.perform('one', { kind: 'delete rows', sheetId, first: 1, count: 1 });
    expect(shown(desk, 'Students', 'B2')).toBe('Ann');
  });
});

describe('a menu item that asks', () => {
  it('does as the person answers', () => {
    const desk = small.open();
    desk.enter('one');
    // Without its clock, what falls due waits for the specialist.
    desk.school.state.triggers.splice(0);
    const instant = Date.parse('2026-09-02T17:00:00-06:00');
    desk.perform('one', { kind: 'run until', instant, stopAtFamilyMail: false });
    const { outbox } = desk.school.state;
    const before = outbox.length;
    const sendDue = (button: 'OK' | 'CANCEL'): void => {
      desk.answerWith(() => ({ button, text: '' }));
      desk.perform('one', { kind: 'choose', functionName: 'sendDueMenu' });
    };
    sendDue('CANCEL');
    expect(desk.asked[0]).toMatchObject({ buttons: ['OK', 'CANCEL'], takesText: false });
    expect(outbox).toHaveLength(before);
    sendDue('OK');
    expect(outbox.slice(before).map(({ to }) => to)).toEqual(
      expect.arrayContaining(['jo@home.example', 'mia@home.example']),
    );
  });

  it('lets others go on meanwhile', () => {
    const desk = small.open();
    desk.enter('one');
    desk.enter('two', 't.ray@school.example');
    const sheetId = desk.tabId('Students');
    desk.answerWith(() => {
      desk.perform('two', { kind: 'type', sheetId, cells: [{ row: 1, column: 1, text: 'Anna' }] });
      return { button: 'OK', text: '' };
    });
    expect(desk.perform('one', { kind: 'choose', functionName: 'healthCheckMenu' })).toEqual({
      kind: 'done',
    });
    expect(desk.asked).toHaveLength(1);
    expect(shown(desk, 'Students', 'B2')).toBe('Anna');
  });
});

describe('a menu item that opens a dialog', () => {
  it('shows it in the window in which it was chosen, and in no other', () => {
    const desk = small.open();
    desk.enter('one');
    desk.enter('two');
    desk.perform('two', { kind: 'choose', functionName: 'importMenu' });
    expect(desk.heard('page', 'one')).toHaveLength(0);
    expect(desk.heard('page', 'two')).toMatchObject([
      { page: { kind: 'modal dialog', openedBy: 'importMenu', id: 'page-1' } },
    ]);
    expect(desk.pages[0]).toContain('<!doctype html>');
  });
});

describe('a call of a page', () => {
  it('brings back the value, undefined where it cannot cross, and a failure as words', () => {
    const desk = small.open();
    desk.enter('one');
    const call = (functionName: string, ...args: readonly unknown[]) =>
      desk.perform('one', { kind: 'call', functionName, args });
    expect(call('proposeImport', 5)).toMatchObject({ kind: 'result', value: { ok: false } });
    expect(call('noSuchFunction')).toEqual({
      kind: 'failed call',
      message: 'Exception: Script function not found: noSuchFunction',
    });
  });

  it('finds the selection of the tab that is open, not of the one before', () => {
    const desk = small.open();
    const { me } = desk.enter('one');
    const [students, goals] = [desk.tabId('Students'), desk.tabId('Goals')];
    const selectRow = (sheetId: number, row: number) =>
      desk.perform('one', {
        kind: 'select',
        sheetId,
        areas: [{ row, column: 0, rows: 1, columns: 1 }],
      });
    selectRow(students, 2);
    desk.perform('one', { kind: 'look at tab', sheetId: goals });
    const selected = () => {
      desk.perform('one', { kind: 'call', functionName: 'selectedStudent', args: [] });
      const selection = desk.school.book.selections.of(me.email);
      return [selection?.sheetId, selection?.cell.row];
    };
    expect(selected()).toEqual([goals, 0]);
    selectRow(goals, 3);
    desk.perform('one', { kind: 'look at tab', sheetId: students });
    expect(selected()).toEqual([students, 2]);
  });

  it('finds what its own window has selected', () => {
    const desk = small.open();
    desk.enter('one');
    desk.enter('two');
    const sheetId = desk.tabId('Goals');
    const select = (window: string, row: number) =>
      desk.perform(window, {
        kind: 'select',
        sheetId,
        areas: [{ row, column: 0, rows: 1, columns: 1 }],
      });
    select('one', 1);
    select('two', 3);
    const selected = (window: string) => {
      desk.perform(window, { kind: 'call', functionName: 'proposeImport', args: [] });
      const { email } = desk.enter('three').me;
      return desk.school.book.selections.of(email)?.cell.row;
    };
    expect([selected('one'), selected('two')]).toEqual([1, 3]);
  });
});

describe('time that passes', () => {
  it('fires the clock, stops at the hour that mailed families, and tells of the mails', () => {
    const desk = small.open();
    let { now } = desk.enter('one');
    let stopped = false;
    for (let hour = 0; hour < 80 && !stopped; hour++) {
      now += HOUR_MS;
      const answer = desk.perform('one', {
        kind: 'run until',
        instant: now,
        stopAtFamilyMail: true,
      });
      stopped = answer.kind === 'ran' && answer.stoppedAtMail;
    }
    expect(stopped).toBe(true);
    expect(new Date(now).toISOString()).toMatch(/^2026-09-02T23:00/);
    const to = desk.heard('mails').flatMap(({ mails }) => mails.map((mail) => mail.to));
    expect(to).toEqual(expect.arrayContaining(['jo@home.example', 'mia@home.example']));
  });
});

describe('a family', () => {
  it('sees its own mails only, and cannot touch the spreadsheet', () => {
    const desk = small.open();
    const opened = desk.enter('home', 'jo@home.example');
    expect(new Set(opened.mails.map(({ to }) => to))).toEqual(new Set(['jo@home.example']));
    const theirs = desk.school.state.outbox.findIndex(({ to }) => to === 'mia@home.example');
    expect(desk.perform('home', { kind: 'read mail', number: theirs })).toMatchObject({
      kind: 'refused',
    });
    const cells = [{ row: 1, column: 1, text: 'Mine' }];
    const sheetId = desk.tabId('Students');
    expect(desk.perform('home', { kind: 'type', sheetId, cells })).toMatchObject({
      kind: 'refused',
    });
    expect(shown(desk, 'Students', 'B2')).toBe('Ann');
  });
});

describe('faults', () => {
  it('wait until they strike, and are lifted together', () => {
    const desk = small.open();
    desk.enter('one');
    desk.perform('one', { kind: 'cause', fault: 'crash in mid-run' });
    desk.perform('one', { kind: 'cause', fault: 'family address refused' });
    expect(desk.heard('faults').at(-1)?.faults).toEqual([
      'The next run is killed just before its mail number 8.',
      'Google refuses mail to jo@home.example.',
    ]);
    desk.perform('one', { kind: 'lift faults' });
    expect(desk.heard('faults').at(-1)?.faults).toEqual([]);
    expect(desk.school.state.undeliverable).toEqual([]);
  });

  it('a server error reaches the person as the product says it', () => {
    const desk = small.open();
    desk.enter('one');
    desk.perform('one', { kind: 'cause', fault: 'server error' });
    desk.perform('one', { kind: 'choose', functionName: 'healthCheckMenu' });
    expect(desk.asked.at(-1)?.text).toBe(
      'Something went wrong. Nothing was changed. Please try again in a minute.',
    );
    expect(desk.heard('faults').at(-1)?.faults).toEqual([]);
  });

  it('a colleague changes the goal that is selected, and only with a goal selected', () => {
    const desk = small.open();
    desk.enter('one');
    desk.perform('one', { kind: 'cause', fault: 'colleague edits selected row' });
    expect(desk.heard('toast').at(-1)?.text).toContain('Select a row of the Goals tab first');
    const areas = [{ row: 2, column: 4, rows: 1, columns: 1 }];
    desk.perform('one', { kind: 'select', sheetId: desk.tabId('Goals'), areas });
    desk.perform('one', { kind: 'cause', fault: 'colleague edits selected row' });
    expect(desk.heard('toast').at(-1)?.text).toMatch(/changed “Goal” in row 3\.$/);
    expect(shown(desk, 'Goals', 'G3')).toMatch(/\(changed by a colleague\)$/);
  });
});

describe('a bundle that was built anew', () => {
  it('is in use at once; spreadsheet, mails and clock stay', () => {
    const desk = small.open();
    const { now } = desk.enter('one');
    desk.school.reload('dist');
    expect(desk.heard('rebuilt')).toEqual([{ kind: 'rebuilt', problem: null }]);
    const again = desk.enter('one');
    expect(again.now).toBeGreaterThanOrEqual(now);
    expect(again.mails.length).toBeGreaterThan(0);
    expect(shown(desk, 'Students', 'B2')).toBe('Ann');
  });
});

describe('a function that a window may not run', () => {
  let desk: OpenedSmallSchool;
  beforeAll(() => {
    desk = small.open();
    desk.enter('one');
  });

  it.each(['eval', 'Function', 'constructor', '__proto__', 'toString', 'hasOwnProperty', 'Object'])(
    '%s is not called for a page, and not chosen from a menu',
    (functionName) => {
      expect(desk.perform('one', { kind: 'call', functionName, args: ['1 + 1'] })).toEqual({
        kind: 'failed call',
        message: `Exception: Script function not found: ${functionName}`,
      });
      expect(desk.perform('one', { kind: 'choose', functionName })).toMatchObject({
        kind: 'refused',
      });
    },
  );

  it.each(['tick', 'onOpen', 'saveGoal', 'healthCheckMenu '])(
    '%s is in no menu, so nobody has chosen it',
    (functionName) => {
      const before = desk.school.executions.length;
      expect(desk.perform('one', { kind: 'choose', functionName })).toEqual({
        kind: 'refused',
        sentence: 'This is not in the menu any more. Open the menu again.',
      });
      expect(desk.school.executions).toHaveLength(before);
    },
  );

  it('is not offered to a page of the add-on either', () => {
    desk.perform('one', { kind: 'choose', functionName: 'importMenu' });
    const [opened] = desk.heard('page');
    expect(opened?.page.functionNames).toEqual(expect.arrayContaining(['previewImport', 'tick']));
    expect(opened?.page.functionNames).not.toContain('eval');
  });
});

describe('a place outside the tab', () => {
  let desk: OpenedSmallSchool;
  beforeAll(() => {
    desk = small.open();
    desk.enter('one');
  });

  const HUGE = 9_000_000;
  const at = (row: number, column: number) => ({ row, column, rows: 1, columns: 1 });
  const cases: readonly (readonly [string, (sheetId: number) => Command])[] = [
    ...[at(HUGE, 0), at(0, HUGE)].map(
      ({ row, column }): readonly [string, (sheetId: number) => Command] => [
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
    const sheetId = desk.tabId('Students');
    const before = JSON.stringify(saveWorkbook(desk.school.book));
    expect(desk.perform('one', command(sheetId))).toMatchObject({ kind: 'refused' });
    expect(JSON.stringify(saveWorkbook(desk.school.book))).toBe(before);
  });
});

describe('a clock that is to run for years', () => {
  it('is refused before anything runs', () => {
    const desk = small.open();
    const { now } = desk.enter('one');
    const before = desk.school.executions.length;
    for (const instant of [8.64e15, now + 8 * 24 * HOUR_MS])
      expect(
        desk.perform('one', { kind: 'run until', instant, stopAtFamilyMail: false }),
      ).toMatchObject({ kind: 'refused', sentence: expect.stringContaining('a week') });
    expect(desk.school.executions).toHaveLength(before);
    expect(desk.enter('one').now).toBeLessThan(now + HOUR_MS);
  });
});

describe('any command that is well formed', () => {
  it('is answered, whatever it says', () => {
    const desk = small.open();
    desk.enter('one');
    const known = {
      sheetId: [desk.tabId('Students'), desk.tabId('Goals')],
      functionName: ['openPlan', 'saveGoal', 'healthCheckMenu', 'tick'],
    };
    fc.assert(
      fc.property(valueFor(commandSchema), fc.nat(9), (command, pick) => {
        if (command.kind === 'leave') return;
        // A made-up tab or function is soon refused: mostly one that is there.
        const real = { ...command };
        for (const [member, values] of Object.entries(known))
          if (member in real && pick < 8) Object.assign(real, { [member]: values[pick % 2] });
        expect(Object.keys(desk.perform('one', real))).toContain('kind');
      }),
      { numRuns: runs(100, 1000) },
    );
  });
});
