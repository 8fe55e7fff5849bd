// The sidebar where an ID stands in two rows: it shows neither, writes into neither, and says why.

import type { RoundView } from '../../../src/round/domain/round-view';
import { specialist } from '../../../workbench/harness/addon-harness';
import { inSentences, inWords } from '../../support/in-words';
import { trimTabs } from '../support/addon';
import {
  answered,
  call,
  cellOf,
  goalOf,
  history,
  planOf,
  rowOf,
  saveOf,
  sentencesOf,
  smallSchool,
} from './sidebar-calls';

type Addon = ReturnType<typeof smallSchool>;

const school = smallSchool();
trimTabs(school);
const shared = '"000101" stands in rows 2 and 3, so neither counts';

/** Ben's row in Students, typed with Ada's number. */
function twoStudents(): Addon {
  const addon = school.copy();
  addon.user.type('Students', 'A3', '000101');
  return addon;
}

/** The academic goals of Ada and Ben, with one Goal ID. */
function twoGoals(): Addon {
  const addon = school.copy();
  addon.user.type('Goals', cellOf(addon, 'Goals', '000102-AC1', 'Goal ID'), '000101-AC1');
  return addon;
}

function twoGuardians(): Addon {
  const addon = school.copy();
  const cell = cellOf(addon, 'Guardians', '000102-G1', 'Guardian ID');
  addon.user.type('Guardians', cell, '000101-G1');
  return addon;
}

/** Copies a row of the grid to the first blank one. */
function pasteRow(addon: Addon, tab: string, row: number): void {
  const sheet = addon.book.sheetNamed(tab);
  const to = addon.rows(tab).length + 1;
  const width = addon.grid(tab)[0]?.length ?? 0;
  for (let column = 0; sheet && column < width; column += 1) {
    sheet.put(to, column, sheet.cell(row - 1, column));
  }
}

const grids = (addon: Addon) =>
  ['Students', 'Goals', 'Progress', 'Guardians', 'Check-ins', 'Settings'].map((tab) =>
    addon.grid(tab),
  );

/** Runs the call and sees that it has changed nothing. @returns the sentences of its refusal */
function refusalOf(addon: Addon, work: () => unknown): string {
  const before = grids(addon);
  const mails = addon.script.state.outbox.length;
  const sentences = sentencesOf(work());
  expect(grids(addon)).toEqual(before);
  expect(addon.script.state.outbox).toHaveLength(mails);
  return sentences;
}

const progress = (studentId: string, goalId: string) => ({
  entryId: 'entry-1',
  goalId,
  studentId,
  progress: 'On the way' as const,
  note: 'Seen today',
  nextStep: '',
  shareWithFamily: true,
});

const checkIn = {
  checkInId: 'check-in-1',
  studentId: '000101',
  from: 'Rosa Alvarez',
  way: 'Phone',
  talked: 'Yes',
  message: 'All well',
  wantsContact: false,
} as const;

describe('two students with one Student ID', () => {
  it.each(['A2', 'A3'])('open no plan from a selected row: %s', (cell) => {
    const addon = twoStudents();
    addon.select('Students', cell);
    expect(answered(call(addon, 'openSidebar')).plan).toBeNull();
    const { studentId } = answered(call(addon, 'selectedStudent'));
    expect(sentencesOf(call(addon, 'openPlan', studentId ?? ''))).toContain(
      `Students, row 2, Student ID: ${shared}`,
    );
  });

  it('are both found in the search, and lead to what is wrong', () => {
    const { students } = answered(call(twoStudents(), 'openSidebar'));
    expect(students.map(({ studentId, name }) => `${studentId} ${name}`)).toEqual([
      '000103 Cleo Chavez',
      '000101 Ada Alvarez',
      '000101 Ben Begay',
    ]);
  });

  it('have nothing saved for them by a page that was open before', () => {
    const goal = goalOf(school, '000101-AC1');
    const addon = twoStudents();
    const save = saveOf(goal, { why: 'For another child?' });
    const added = { ...save, goalId: null, base: null };
    for (const work of [
      () => call(addon, 'saveGoal', save),
      () => call(addon, 'saveGoal', added),
      () => call(addon, 'recordProgress', [progress('000101', '000101-AC1')]),
      () => call(addon, 'orderGoals', '000101', ['000101-AF1', '000101-AC1']),
      () => call(addon, 'logCheckIn', checkIn),
      () => call(addon, 'pauseDigest', '000101-G1', '2026-12-01'),
    ]) {
      expect(refusalOf(addon, work)).toContain(shared);
    }
  });

  it('record nothing for others either, in one go with them', () => {
    const addon = twoStudents();
    const both = [progress('000103', '000103-AC1'), progress('000101', '000101-AC1')];
    expect(refusalOf(addon, () => call(addon, 'recordProgress', both))).toContain(
      'None of the entries was recorded.',
    );
  });

  it('are in nobody’s list for progress', () => {
    const addon = twoStudents();
    const { lines } = addon.ask<RoundView>('progressRound');
    expect(new Set(lines.map(({ name }) => name))).toEqual(new Set(['Cleo Chavez']));
  });

  it('show no email of theirs, and send none', () => {
    const addon = twoStudents();
    addon.switchOn();
    addon.script.clock.moveTo(Date.UTC(2026, 7, 19, 22, 30));
    expect(refusalOf(addon, () => call(addon, 'previewDigest', '000101-G1', false))).toContain(
      'student',
    );
    refusalOf(addon, () => call(addon, 'sendTest', '000102-G1'));
    const sent = answered(call(addon, 'sendNow', '000101-G1', null));
    expect(sent).toMatchObject({
      state: 'Held',
      detail: 'The student’s row needs attention',
    });
    expect(addon.script.state.outbox).toEqual([]);
  });

  it('open again once one of the two was put right', () => {
    const addon = twoStudents();
    addon.user.type('Students', 'A3', '000102');
    expect(planOf(addon, '000102').student.firstName).toBe('Ben');
    expect(planOf(addon, '000101').student.firstName).toBe('Ada');
  });
});

describe('two goals with one Goal ID', () => {
  const sentence = '"000101-AC1" stands in rows 2 and 4, so neither counts';

  it('are missing from both plans, which say so', () => {
    for (const id of ['000101', '000102']) {
      const { goals, problems } = planOf(twoGoals(), id);
      expect(goals.map(({ goalId }) => goalId)).toEqual([`${id}-AF1`]);
      expect(inSentences(problems)[0]).toContain(`Goals, row 2, Goal ID: ${sentence}`);
    }
    expect(planOf(twoGoals(), '000103').problems).toEqual([]);
  });

  it('are not written to', () => {
    const goal = goalOf(school, '000101-AC1');
    const addon = twoGoals();
    for (const work of [
      () => call(addon, 'saveGoal', saveOf(goal, { why: 'Which one?' })),
      () => call(addon, 'recordProgress', [progress('000101', '000101-AC1')]),
      () => call(addon, 'recordProgress', [progress('000102', '000101-AC1')]),
    ]) {
      expect(refusalOf(addon, work)).toContain(sentence);
    }
  });
});

describe('a goal that gets its second row while it is saved', () => {
  it('has the change in one row before, and in none after', () => {
    const goal = goalOf(school, '000101-AC1');
    for (let moment = 1, struck = true; struck; moment += 1) {
      const addon = school.copy();
      const fault = addon.script.arm(
        { kind: 'interleave', act: () => pasteRow(addon, 'Goals', 2) },
        moment,
        ({ functionName }) => functionName === 'saveGoal',
      );
      const answer = call(addon, 'saveGoal', saveOf(goal, { why: 'Which one?' }));
      struck = fault.struck;
      const changed = addon
        .rows('Goals')
        .filter((row) => row['Why it matters to me'] === 'Which one?');
      // Copied after the write, both rows have it; before the write, neither.
      const copies = addon.rows('Goals').filter((row) => row['Goal ID'] === '000101-AC1').length;
      expect({ moment, ok: answer.ok, changed: changed.length }).toEqual(
        answer.ok
          ? { moment, ok: true, changed: expect.any(Number) }
          : { moment, ok: false, changed: 0 },
      );
      if (answer.ok && answer.value.kind === 'saved') {
        expect([1, copies]).toContain(changed.length);
        expect(changed.length).toBeGreaterThan(0);
      }
    }
  });
});

describe('a goal that was pasted once more', () => {
  it('is shown once, told, and not saved', () => {
    const addon = school.copy();
    pasteRow(addon, 'Goals', 2);
    const plan = planOf(addon, '000101');
    expect(plan.goals).toHaveLength(2);
    expect(inSentences(plan.problems)).toEqual([
      expect.stringContaining('stands in row 2 already'),
    ]);
    const save = saveOf(goalOf(addon, '000101-AC1'), { why: 'Which one?' });
    expect(refusalOf(addon, () => call(addon, 'saveGoal', save))).toContain('stands twice');
    const lines = history(addon).map(({ After, Reason }) => `${After} ${Reason}`);
    expect(lines.at(-1)).toContain('could not be written');
  });

  it('has its notes recorded, and says that the step was not set', () => {
    const addon = school.copy();
    pasteRow(addon, 'Goals', 2);
    const entry = progress('000101', '000101-AC1');
    expect(sentencesOf(call(addon, 'recordProgress', [entry]))).toContain('000101-AC1');
    expect(rowOf(addon, 'Progress', 'entry-1').Note).toBe('Seen today');
    expect(addon.rows('Goals').map((row) => row.Progress)).not.toContain('On the way');
    expect(answered(call(addon, 'recordProgress', [entry]))).toEqual({ recorded: 1 });
    expect(addon.rows('Progress').filter((row) => row.Note === 'Seen today')).toHaveLength(1);
  });
});

describe('two guardians with one Guardian ID', () => {
  const sentence = '"000101-G1" stands in rows 2 and 3, so neither counts';

  it('are missing from both families, which say so', () => {
    for (const id of ['000101', '000102']) {
      const { guardians, problems } = planOf(twoGuardians(), id);
      expect(guardians).toEqual([]);
      expect(inSentences(problems)[0]).toContain(`Guardians, row 2, Guardian ID: ${sentence}`);
    }
  });

  it('are neither paused, nor shown an email, nor sent one', () => {
    const addon = twoGuardians();
    addon.switchOn();
    addon.script.clock.moveTo(Date.UTC(2026, 7, 19, 22, 30));
    for (const work of [
      () => call(addon, 'pauseDigest', '000101-G1', '2026-12-01'),
      () => call(addon, 'previewDigest', '000101-G1', false),
      () => call(addon, 'sendTest', '000101-G1'),
      () => call(addon, 'sendNow', '000101-G1', null),
    ]) {
      expect(refusalOf(addon, work)).toContain(sentence);
    }
  });

  it('are noted down by name as somebody who has called, in neither row', () => {
    const addon = twoGuardians();
    answered(call(addon, 'logCheckIn', checkIn));
    expect(addon.rows('Guardians').map((row) => row['Last answer'])).toEqual(['', '', '']);
    expect(rowOf(addon, 'Check-ins', 'check-in-1').From).toBe('Rosa Alvarez');
  });
});

describe('a setting that stands in two rows', () => {
  const addRow = (addon: Addon, setting: string, value: string): void => {
    const row = addon.rows('Settings').length + 2;
    addon.user.type('Settings', `A${row}`, setting);
    addon.user.type('Settings', `B${row}`, value);
  };

  it('is told in the schedule, and nothing is saved', () => {
    const addon = school.copy();
    addRow(addon, 'hour', '9');
    const before = grids(addon);
    const view = answered(call(addon, 'saveSchedule', { Hour: '7' }));
    expect(inWords(view.problems)).toEqual([
      expect.stringMatching(/^Settings, row \d+, Setting: "Hour" stands in rows \d+ and \d+/),
      expect.stringContaining('"hour" stands in rows'),
    ]);
    expect(view.problems.map(({ field }) => field)).toEqual(['Hour', 'Hour']);
    expect(grids(addon)).toEqual(before);
  });

  it('lets nobody in, and makes nobody a specialist, where it is Specialists', () => {
    const addon = school.copy();
    addRow(addon, 'specialists', specialist.email);
    const answer = call(addon, 'openPlan', '000101');
    expect(sentencesOf(answer, 'not authorized')).toContain('several rows');
    expect(addon.choose('setUpMenu')).toContain('several rows');
    const rows = addon.rows('Settings').filter((row) => /^specialists$/i.test(row.Setting ?? ''));
    expect(rows.map((row) => row.Value)).toEqual([specialist.email, specialist.email]);
  });

  it('is not given a third row by Set up or repair', () => {
    const addon = school.copy();
    addRow(addon, 'Hour', '9');
    addon.choose('setUpMenu');
    expect(addon.rows('Settings').filter((row) => row.Setting === 'Hour')).toHaveLength(2);
  });

  it.each(['switchOnMenu', 'pauseMenu'])('is not switched where it is Digests: %s', (choice) => {
    const addon = school.copy();
    addon.switchOn();
    addRow(addon, 'digests', 'On');
    const before = addon.rows('Settings');
    expect(addon.choose(choice)).toContain('rows');
    expect(addon.rows('Settings')).toEqual(before);
  });
});

describe('a cell that shows an error', () => {
  it('is empty in the plan, named there, and holds the digest', () => {
    const addon = school.copy();
    const cell = cellOf(addon, 'Goals', '000101-AC1', 'Why it matters to me');
    addon.user.type('Goals', cell, '=NA()');
    const { goals, problems, guardians } = planOf(addon, '000101');
    expect(goals[0]?.fields.why).toBe('');
    expect(inSentences(problems)).toEqual([
      'Goals, row 2, Why it matters to me: shows the error #N/A and is left out; correct the formula, or type what belongs there.',
    ]);
    expect(guardians.map(({ hold }) => hold)).toEqual(['A text for the family needs attention']);
  });
});
