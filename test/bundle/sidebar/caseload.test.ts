// The caseload screen: who needs attention, what the next run will do, and the schedule's settings.
import type { CaseloadDesk } from '../../../workbench/simulation/caseload-desk';
import { trimTabs } from '../support/school';
import {
  answered,
  call,
  cellOf,
  goalOf,
  history,
  saveOf,
  send,
  sentencesOf,
  smallSchool,
} from './sidebar-desk';

const school = smallSchool();
school.choose('switchOnMenu');
trimTabs(school);

const setCell = (desk: CaseloadDesk, tab: string, id: string, header: string, text: string) =>
  desk.hands.type(tab, cellOf(desk, tab, id, header), text);

const order = (desk: CaseloadDesk) =>
  answered(call(desk, 'caseload')).attention.map(({ studentId }) => studentId);

describe('who needs attention', () => {
  it('is ordered by what can wait least', () => {
    const desk = school.copy();
    setCell(desk, 'Students', '000102', 'Review due', '2026-08-01');
    expect(order(desk)).toEqual(['000102', '000101', '000103']);
    const checkIn = {
      checkInId: 'call-1',
      studentId: '000103',
      from: 'Luz Chavez',
      way: 'Phone',
      talked: '',
      message: 'Please call',
      wantsContact: true,
    } as const;
    answered(call(desk, 'logCheckIn', checkIn));
    expect(order(desk)).toEqual(['000103', '000102', '000101']);
    setCell(desk, 'Check-ins', 'call-1', 'Follow-up', 'Done');
    expect(order(desk)).toEqual(['000102', '000101', '000103']);
  });

  it('leaves exited students out', () => {
    const desk = school.copy();
    setCell(desk, 'Students', '000101', 'Status', 'Exited');
    expect(order(desk)).toEqual(['000102', '000103']);
  });

  it('is at most ten, and says how many there are in all', () => {
    const desk = school.copy();
    const [headers = []] = desk.grid('Students');
    for (let row = 5; row <= 16; row += 1) {
      for (const [header, text] of [
        ['Student ID', `N${row}`],
        ['First name', 'Noa'],
        ['Last name', `Number ${row}`],
        ['Grade', '7'],
      ] as const) {
        desk.hands.type(
          'Students',
          `${String.fromCharCode(65 + headers.indexOf(header))}${row}`,
          text,
        );
      }
    }
    const view = answered(call(desk, 'caseload'));
    expect(view.attention).toHaveLength(10);
    expect(view.attentionInAll).toBe(15);
    expect(view.attention[0]?.gaps[0]?.kind).toBe('no goal');
  });
});

describe('the next run', () => {
  it('says when, how many, and who is held and why', () => {
    const desk = school.copy();
    setCell(desk, 'Guardians', '000102-G1', 'Contact', 'No contact');
    expect(answered(call(desk, 'caseload'))).toMatchObject({
      nextRun: {
        date: '2026-08-19',
        hour: 16,
        goingOut: 2,
        held: [
          { studentId: '000102', name: 'Ben Begay', guardian: 'Ana Begay', reason: 'No contact' },
        ],
      },
      digestsOn: true,
      uncertain: 0,
      failed: 0,
    });
  });

  it('is unknown while the settings make no sense', () => {
    const desk = school.copy();
    desk.setSetting('Hour', 'late');
    expect(answered(call(desk, 'caseload'))).toMatchObject({ nextRun: null, digestsOn: false });
  });

  it('is none after the last day of school', () => {
    const desk = school.copy();
    desk.setSetting('Last day of school', '2026-08-18');
    expect(answered(call(desk, 'caseload')).nextRun).toBeNull();
  });
});

describe('the schedule', () => {
  const written = answered(call(school, 'schedule')).settings;

  it('is read with the next five dates', () => {
    expect(answered(call(school, 'schedule'))).toMatchObject({
      settings: { Cadence: 'Every two weeks', Weekday: 'Wednesday', Hour: '16', Breaks: '' },
      parsed: { cadence: 'Every two weeks' },
      problems: [],
      nextDates: ['2026-08-19', '2026-09-02', '2026-09-16', '2026-09-30', '2026-10-14'],
    });
    expect(Object.keys(written)).not.toContain('School name');
  });

  it('is tried without being saved', () => {
    const desk = school.copy();
    const before = desk.grid('Settings');
    const tried = { ...written, Cadence: 'Weekly', Breaks: '2026-08-24 to 2026-08-28' };
    expect(answered(call(desk, 'trySchedule', tried)).nextDates).toEqual([
      '2026-08-19',
      '2026-09-02',
      '2026-09-09',
      '2026-09-16',
      '2026-09-23',
    ]);
    expect(desk.grid('Settings')).toEqual(before);
  });

  it('is saved with a line in History for each change, to the letter', () => {
    const desk = school.copy();
    const wanted = { ...written, Weekday: 'Thursday', Hour: '07' };
    expect(answered(call(desk, 'saveSchedule', wanted)).nextDates[0]).toBe('2026-08-20');
    expect(answered(call(desk, 'schedule')).settings).toEqual(wanted);
    expect(history(desk)).toMatchObject([
      { Tab: 'Settings', 'Row ID': 'Weekday', Before: 'Wednesday', After: 'Thursday' },
      { Tab: 'Settings', 'Row ID': 'Hour', Before: '16', After: '07' },
    ]);
  });

  it('gets back a row that somebody has deleted', () => {
    const desk = school.copy();
    const row = desk.grid('Settings').findIndex(([setting]) => setting === 'Breaks') + 1;
    desk.hands.deleteRows('Settings', row);
    answered(call(desk, 'saveSchedule', { Breaks: '2026-11-23 to 2026-11-27' }));
    expect(answered(call(desk, 'schedule')).settings.Breaks).toBe('2026-11-23 to 2026-11-27');
  });

  it.each([
    [{ Hour: '25' }, 'Hour'],
    [{ Weekday: 'Someday' }, 'Weekday'],
    [{ 'First day of school': '2027-06-01' }, 'last day of school'],
    [{ Breaks: '2026-02-30' }, 'Breaks'],
    [{ Weekday: 'Monday', Hour: '22' }, 'Until hour'],
  ])('%j is not saved, and neither is anything with it', (wrong, words) => {
    const desk = school.copy();
    const before = desk.grid('Settings');
    const view = answered(call(desk, 'saveSchedule', { ...written, ...wrong }));
    expect(view.problems.join(' ')).toContain(words);
    expect(view.parsed).toBeNull();
    expect(desk.grid('Settings')).toEqual(before);
    expect(history(desk)).toEqual([]);
  });

  it.each(['saveSchedule', 'trySchedule'] as const)('%s takes no other setting', (name) => {
    const desk = school.copy();
    const before = desk.grid('Settings');
    expect(sentencesOf(call(desk, name, { ...written, Digests: 'On' }))).toContain('“Digests”');
    expect(sentencesOf(send(desk, name, { Hour: 7 }))).toContain('do not fit together');
    expect(desk.grid('Settings')).toEqual(before);
  });
});

describe('the history of a goal', () => {
  it('is of this goal alone, newest first, and restores a former wording', () => {
    const desk = school.copy();
    for (const [goalId, why] of [
      ['000101-AC1', 'First'],
      ['000102-AC1', 'Other'],
      ['000101-AC1', 'Second'],
    ] as const) {
      answered(call(desk, 'saveGoal', saveOf(goalOf(desk, goalId), { why })));
    }
    const lines = answered(call(desk, 'goalHistory', '000101-AC1'));
    expect(lines.map(({ before, after }) => [before, after])).toEqual([
      ['First', 'Second'],
      ['I want to know', 'First'],
    ]);
    const why = lines.at(-1)?.before ?? '';
    const save = saveOf(goalOf(desk, '000101-AC1'), { why }, { reason: 'Restored' });
    answered(call(desk, 'saveGoal', save));
    expect(goalOf(desk, '000101-AC1').fields.why).toBe('I want to know');
    expect(answered(call(desk, 'goalHistory', '000101-AC1'))[0]?.reason).toBe('Restored');
  });

  it('is empty for a goal that has none', () => {
    expect(answered(call(school, 'goalHistory', '000101-AF1'))).toEqual([]);
  });
});
