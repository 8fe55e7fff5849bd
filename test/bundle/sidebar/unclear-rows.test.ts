// The sidebar where an ID stands in two rows: it shows neither, writes into neither, and says why.
import { specialist } from '../../../workbench/simulation/caseload-desk';
import { trimTabs } from '../support/school';
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
} from './sidebar-desk';

type Desk = ReturnType<typeof smallSchool>;

const school = smallSchool();
trimTabs(school);
const shared = '"000101" stands in rows 2 and 3, so neither counts';

/** Ben's row in Students, typed with Ada's number. */
function twoStudents(): Desk {
  const desk = school.copy();
  desk.hands.type('Students', 'A3', '000101');
  return desk;
}

/** The academic goals of Ada and Ben, with one Goal ID. */
function twoGoals(): Desk {
  const desk = school.copy();
  desk.hands.type('Goals', cellOf(desk, 'Goals', '000102-AC1', 'Goal ID'), '000101-AC1');
  return desk;
}

function twoGuardians(): Desk {
  const desk = school.copy();
  const cell = cellOf(desk, 'Guardians', '000102-G1', 'Guardian ID');
  desk.hands.type('Guardians', cell, '000101-G1');
  return desk;
}

/** Copies a row of the grid to the first blank one. */
function pasteRow(desk: Desk, tab: string, row: number): void {
  const sheet = desk.book.sheetNamed(tab);
  const to = desk.rows(tab).length + 1;
  const width = desk.grid(tab)[0]?.length ?? 0;
  for (let column = 0; sheet && column < width; column += 1) {
    sheet.put(to, column, sheet.cell(row - 1, column));
  }
}

const grids = (desk: Desk) =>
  ['Students', 'Goals', 'Progress', 'Guardians', 'Check-ins', 'Settings'].map((tab) =>
    desk.grid(tab),
  );

/** Runs the call and sees that it has changed nothing. @returns the sentences of its refusal */
function refusalOf(desk: Desk, work: () => unknown): string {
  const before = grids(desk);
  const mails = desk.script.state.outbox.length;
  const sentences = sentencesOf(work());
  expect(grids(desk)).toEqual(before);
  expect(desk.script.state.outbox).toHaveLength(mails);
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
    const desk = twoStudents();
    desk.select('Students', cell);
    expect(answered(call(desk, 'openSidebar')).plan).toBeNull();
    const { studentId } = answered(call(desk, 'selectedStudent'));
    expect(sentencesOf(call(desk, 'openPlan', studentId ?? ''))).toContain(
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
    const desk = twoStudents();
    const save = saveOf(goal, { why: 'For another child?' });
    const added = { ...save, goalId: null, base: null };
    for (const work of [
      () => call(desk, 'saveGoal', save),
      () => call(desk, 'saveGoal', added),
      () => call(desk, 'recordProgress', [progress('000101', '000101-AC1')]),
      () => call(desk, 'orderGoals', '000101', ['000101-AF1', '000101-AC1']),
      () => call(desk, 'logCheckIn', checkIn),
      () => call(desk, 'pauseDigest', '000101-G1', '2026-12-01'),
    ]) {
      expect(refusalOf(desk, work)).toContain(shared);
    }
  });

  it('record nothing for others either, in one go with them', () => {
    const desk = twoStudents();
    const both = [progress('000103', '000103-AC1'), progress('000101', '000101-AC1')];
    expect(refusalOf(desk, () => call(desk, 'recordProgress', both))).toContain(
      'None of the entries was recorded.',
    );
  });

  it('are in nobody’s list for progress', () => {
    const desk = twoStudents();
    desk.select('Students', 'A2:A4');
    const lines = answered(call(desk, 'bulkStudents', { selection: true }));
    expect(lines.map(({ name }) => name)).toEqual(['Cleo Chavez']);
  });

  it('show no mail of theirs, and send none', () => {
    const desk = twoStudents();
    desk.choose('switchOnMenu');
    desk.script.clock.moveTo(Date.UTC(2026, 7, 19, 22, 30));
    expect(refusalOf(desk, () => call(desk, 'previewDigest', '000101-G1'))).toContain('student');
    refusalOf(desk, () => call(desk, 'sendTest', '000102-G1'));
    const sent = answered(call(desk, 'sendNow', '000101-G1', null));
    expect(sent).toMatchObject({
      state: 'Held',
      detail: 'The student’s row needs attention',
    });
    expect(desk.script.state.outbox).toEqual([]);
  });

  it('open again once one of the two was put right', () => {
    const desk = twoStudents();
    desk.hands.type('Students', 'A3', '000102');
    expect(planOf(desk, '000102').student.firstName).toBe('Ben');
    expect(planOf(desk, '000101').student.firstName).toBe('Ada');
  });
});

describe('two goals with one Goal ID', () => {
  const sentence = '"000101-AC1" stands in rows 2 and 4, so neither counts';

  it('are missing from both plans, which say so', () => {
    for (const id of ['000101', '000102']) {
      const { goals, problems } = planOf(twoGoals(), id);
      expect(goals.map(({ goalId }) => goalId)).toEqual([`${id}-AF1`]);
      expect(problems[0]).toContain(`Goals, row 2, Goal ID: ${sentence}`);
    }
    expect(planOf(twoGoals(), '000103').problems).toEqual([]);
  });

  it('are not written to', () => {
    const goal = goalOf(school, '000101-AC1');
    const desk = twoGoals();
    for (const work of [
      () => call(desk, 'saveGoal', saveOf(goal, { why: 'Which one?' })),
      () => call(desk, 'recordProgress', [progress('000101', '000101-AC1')]),
      () => call(desk, 'recordProgress', [progress('000102', '000101-AC1')]),
    ]) {
      expect(refusalOf(desk, work)).toContain(sentence);
    }
  });
});

describe('a goal that gets its second row while it is saved', () => {
  it('has the change in one row before, and in none after', () => {
    const goal = goalOf(school, '000101-AC1');
    for (let moment = 1, struck = true; struck; moment += 1) {
      const desk = school.copy();
      const fault = desk.script.arm(
        { kind: 'meanwhile', act: () => pasteRow(desk, 'Goals', 2) },
        moment,
        ({ functionName }) => functionName === 'saveGoal',
      );
      const answer = call(desk, 'saveGoal', saveOf(goal, { why: 'Which one?' }));
      struck = fault.struck;
      const changed = desk
        .rows('Goals')
        .filter((row) => row['Why it matters to me'] === 'Which one?');
      // Copied after the write, both rows have it; before the write, neither.
      const copies = desk.rows('Goals').filter((row) => row['Goal ID'] === '000101-AC1').length;
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
    const desk = school.copy();
    pasteRow(desk, 'Goals', 2);
    const plan = planOf(desk, '000101');
    expect(plan.goals).toHaveLength(2);
    expect(plan.problems).toEqual([expect.stringContaining('stands in row 2 already')]);
    const save = saveOf(goalOf(desk, '000101-AC1'), { why: 'Which one?' });
    expect(refusalOf(desk, () => call(desk, 'saveGoal', save))).toContain('stands twice');
    const lines = history(desk).map(({ After, Reason }) => `${After} ${Reason}`);
    expect(lines.at(-1)).toContain('could not be written');
  });

  it('has its notes recorded, and says that the step was not set', () => {
    const desk = school.copy();
    pasteRow(desk, 'Goals', 2);
    const entry = progress('000101', '000101-AC1');
    expect(sentencesOf(call(desk, 'recordProgress', [entry]))).toContain('000101-AC1');
    expect(rowOf(desk, 'Progress', 'entry-1').Note).toBe('Seen today');
    expect(desk.rows('Goals').map((row) => row.Progress)).not.toContain('On the way');
    expect(answered(call(desk, 'recordProgress', [entry]))).toEqual({ recorded: 1 });
    expect(desk.rows('Progress').filter((row) => row.Note === 'Seen today')).toHaveLength(1);
  });
});

describe('two guardians with one Guardian ID', () => {
  const sentence = '"000101-G1" stands in rows 2 and 3, so neither counts';

  it('are missing from both families, which say so', () => {
    for (const id of ['000101', '000102']) {
      const { guardians, problems } = planOf(twoGuardians(), id);
      expect(guardians).toEqual([]);
      expect(problems[0]).toContain(`Guardians, row 2, Guardian ID: ${sentence}`);
    }
  });

  it('are neither paused, nor shown a mail, nor sent one', () => {
    const desk = twoGuardians();
    desk.choose('switchOnMenu');
    desk.script.clock.moveTo(Date.UTC(2026, 7, 19, 22, 30));
    for (const work of [
      () => call(desk, 'pauseDigest', '000101-G1', '2026-12-01'),
      () => call(desk, 'previewDigest', '000101-G1'),
      () => call(desk, 'sendTest', '000101-G1'),
      () => call(desk, 'sendNow', '000101-G1', null),
    ]) {
      expect(refusalOf(desk, work)).toContain(sentence);
    }
  });

  it('are noted down by name as somebody who has called, in neither row', () => {
    const desk = twoGuardians();
    answered(call(desk, 'logCheckIn', checkIn));
    expect(desk.rows('Guardians').map((row) => row['Last answer'])).toEqual(['', '', '']);
    expect(rowOf(desk, 'Check-ins', 'check-in-1').From).toBe('Rosa Alvarez');
  });
});

describe('a setting that stands in two rows', () => {
  const addRow = (desk: Desk, setting: string, value: string): void => {
    const row = desk.rows('Settings').length + 2;
    desk.hands.type('Settings', `A${row}`, setting);
    desk.hands.type('Settings', `B${row}`, value);
  };

  it('is told in the schedule, and nothing is saved', () => {
    const desk = school.copy();
    addRow(desk, 'hour', '9');
    const before = grids(desk);
    const view = answered(call(desk, 'saveSchedule', { Hour: '7' }));
    expect(view.problems).toEqual([
      expect.stringMatching(/^Settings, row \d+, Setting: "Hour" stands in rows \d+ and \d+/),
      expect.stringContaining('"hour" stands in rows'),
    ]);
    expect(grids(desk)).toEqual(before);
  });

  it('lets nobody in, and makes nobody a specialist, where it is Specialists', () => {
    const desk = school.copy();
    addRow(desk, 'specialists', specialist.email);
    const answer = call(desk, 'openPlan', '000101');
    expect(sentencesOf(answer, 'not authorised')).toContain('several rows');
    expect(desk.choose('setUpMenu')).toContain('several rows');
    const rows = desk.rows('Settings').filter((row) => /^specialists$/i.test(row.Setting ?? ''));
    expect(rows.map((row) => row.Value)).toEqual([specialist.email, specialist.email]);
  });

  it('is not given a third row by Set up or repair', () => {
    const desk = school.copy();
    addRow(desk, 'Hour', '9');
    desk.choose('setUpMenu');
    expect(desk.rows('Settings').filter((row) => row.Setting === 'Hour')).toHaveLength(2);
  });

  it.each(['switchOnMenu', 'pauseMenu'])('is not switched where it is Digests: %s', (choice) => {
    const desk = school.copy();
    desk.choose('switchOnMenu');
    addRow(desk, 'digests', 'On');
    const before = desk.rows('Settings');
    expect(desk.choose(choice)).toContain('rows');
    expect(desk.rows('Settings')).toEqual(before);
  });
});

describe('a cell that shows an error', () => {
  it('is empty in the plan, named there, and holds the digest', () => {
    const desk = school.copy();
    const cell = cellOf(desk, 'Goals', '000101-AC1', 'Why it matters to me');
    desk.hands.type('Goals', cell, '=NA()');
    const { goals, problems, guardians } = planOf(desk, '000101');
    expect(goals[0]?.fields.why).toBe('');
    expect(problems).toEqual([
      'Goals, row 2, Why it matters to me: shows the error #N/A and is left out; correct the formula, or type what belongs there',
    ]);
    expect(guardians.map(({ hold }) => hold)).toEqual(['A text for the family needs attention']);
  });
});
