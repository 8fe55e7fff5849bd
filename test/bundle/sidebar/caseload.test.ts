// The caseload screen: what waits in the plans, what the next run will do, and the schedule's settings.

import type { AddonHarness } from '../../../workbench/harness/addon-harness';
import { inSentences } from '../../support/in-words';
import { trimTabs } from '../support/addon';
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
} from './sidebar-calls';

const school = smallSchool();
school.switchOn();
trimTabs(school);

const setCell = (addon: AddonHarness, tab: string, id: string, header: string, text: string) =>
  addon.user.type(tab, cellOf(addon, tab, id, header), text);

/** By kind, who is listed. */
const toDo = (addon: AddonHarness) =>
  answered(call(addon, 'caseload')).toDo.open.map(
    ({ kind, students }) => `${kind}: ${students.map(({ studentId }) => studentId).join(' ')}`,
  );

describe('what waits in the plans', () => {
  it('is what is missing, the most urgent first', () => {
    const addon = school.copy();
    const before = toDo(addon);
    setCell(addon, 'Students', '000102', 'Review due', '2026-08-01');
    expect(toDo(addon)).toEqual(['review overdue: 000102', ...before]);
  });

  it('leaves exited students out', () => {
    const addon = school.copy();
    setCell(addon, 'Students', '000101', 'Status', 'Exited');
    expect(toDo(addon).join()).not.toContain('000101');
  });

  it('is put off for a matter, for all of its students at once, and brought back', () => {
    const addon = school.copy();
    setCell(addon, 'Students', '000102', 'Review due', '2026-08-01');
    const before = toDo(addon);
    const step = { kind: 'review overdue', studentIds: ['000102'], days: 7 } as const;
    expect(answered(call(addon, 'snooze', step))).toEqual({ until: '2026-08-24' });
    expect(toDo(addon)).toEqual(before.slice(1));
    const [row] = addon.rows('Snoozed');
    expect(row).toMatchObject({
      'Student ID': '000102',
      Student: 'Ben Begay',
      About: 'review overdue',
      Until: '2026-08-24',
    });
    answered(call(addon, 'snooze', { ...step, days: 14 }));
    expect(addon.rows('Snoozed')).toHaveLength(1);
    answered(call(addon, 'snooze', { ...step, days: 0 }));
    expect(toDo(addon)).toEqual(before);
  });

  it('cannot be put off for somebody who is not there', () => {
    const step = { kind: 'drafts', studentIds: ['nobody'], days: 7 } as const;
    expect(sentencesOf(call(school.copy(), 'snooze', step))).toContain('no student with the ID');
  });
});

describe('the next run', () => {
  it('says when, how many, and who is held and why', () => {
    const addon = school.copy();
    setCell(addon, 'Guardians', '000102-G1', 'Contact', 'No contact');
    expect(answered(call(addon, 'caseload'))).toMatchObject({
      nextRun: {
        date: '2026-08-19',
        hour: 16,
        goingOut: 2,
        held: [
          { studentId: '000102', name: 'Ben Begay', guardian: 'Ana Begay', reason: 'No contact' },
        ],
      },
      digestsOn: true,
      uncertain: [],
      failed: [],
    });
  });

  it('is unknown while the settings make no sense', () => {
    const addon = school.copy();
    addon.setSetting('Hour', 'late');
    expect(answered(call(addon, 'caseload'))).toMatchObject({ nextRun: null, digestsOn: false });
  });

  it('is none after the last day of school', () => {
    const addon = school.copy();
    addon.setSetting('Last day of school', '2026-08-18');
    expect(answered(call(addon, 'caseload')).nextRun).toBeNull();
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
    expect(Object.keys(written)).not.toContain('Specialists');
  });

  it('is tried without being saved', () => {
    const addon = school.copy();
    const before = addon.grid('Settings');
    const tried = { ...written, Cadence: 'Weekly', Breaks: '2026-08-24 to 2026-08-28' };
    expect(answered(call(addon, 'trySchedule', tried)).nextDates).toEqual([
      '2026-08-19',
      '2026-09-02',
      '2026-09-09',
      '2026-09-16',
      '2026-09-23',
    ]);
    expect(addon.grid('Settings')).toEqual(before);
  });

  it('is saved with a line in History for each change, to the letter', () => {
    const addon = school.copy();
    const wanted = { ...written, Weekday: 'Thursday', Hour: '07' };
    expect(answered(call(addon, 'saveSchedule', wanted)).nextDates[0]).toBe('2026-08-20');
    // As a field shows it; the cell keeps it as it was typed.
    expect(answered(call(addon, 'schedule')).settings).toEqual({ ...wanted, Hour: '7' });
    expect(history(addon)).toMatchObject([
      { Tab: 'Settings', 'Row ID': 'Weekday', Before: 'Wednesday', After: 'Thursday' },
      { Tab: 'Settings', 'Row ID': 'Hour', Before: '16', After: '07' },
    ]);
  });

  it('gets back a row that somebody has deleted', () => {
    const addon = school.copy();
    const row = addon.grid('Settings').findIndex(([setting]) => setting === 'Breaks') + 1;
    addon.user.deleteRows('Settings', row);
    answered(call(addon, 'saveSchedule', { Breaks: '2026-11-23 to 2026-11-27' }));
    expect(answered(call(addon, 'schedule')).settings.Breaks).toBe('2026-11-23 to 2026-11-27');
  });

  it.each([
    [{ Hour: '25' }, 'Hour'],
    [{ Weekday: 'Someday' }, 'Weekday'],
    [{ 'First day of school': '2027-06-01' }, 'last day of school'],
    [{ Breaks: '2026-02-30' }, 'Breaks'],
    [{ Weekday: 'Monday', Hour: '22' }, 'Until hour'],
  ])('%j is not saved, and neither is anything with it', (wrong, words) => {
    const addon = school.copy();
    const before = addon.grid('Settings');
    const view = answered(call(addon, 'saveSchedule', { ...written, ...wrong }));
    expect(inSentences(view.problems).join(' ')).toContain(words);
    expect(view.parsed).toBeNull();
    expect(addon.grid('Settings')).toEqual(before);
    expect(history(addon)).toEqual([]);
  });

  it.each(['saveSchedule', 'trySchedule'] as const)('%s takes no other setting', (name) => {
    const addon = school.copy();
    const before = addon.grid('Settings');
    expect(sentencesOf(call(addon, name, { ...written, Digests: 'On' }))).toContain('“Digests”');
    expect(sentencesOf(send(addon, name, { Hour: 7 }))).toContain('do not fit together');
    expect(addon.grid('Settings')).toEqual(before);
  });
});

describe('the history of a goal', () => {
  it('is of this goal alone, newest first, and restores a former wording', () => {
    const addon = school.copy();
    for (const [goalId, why] of [
      ['000101-AC1', 'First'],
      ['000102-AC1', 'Other'],
      ['000101-AC1', 'Second'],
    ] as const) {
      answered(call(addon, 'saveGoal', saveOf(goalOf(addon, goalId), { why })));
    }
    const lines = answered(call(addon, 'goalHistory', '000101-AC1'));
    expect(lines.map(({ before, after }) => [before, after])).toEqual([
      ['First', 'Second'],
      ['I want to know', 'First'],
    ]);
    // So many readings are allowed in a minute.
    addon.script.clock.moveTo(addon.script.state.now + 60_000);
    const why = lines.at(-1)?.before ?? '';
    const save = saveOf(goalOf(addon, '000101-AC1'), { why }, { reason: 'Restored' });
    answered(call(addon, 'saveGoal', save));
    expect(goalOf(addon, '000101-AC1').fields.why).toBe('I want to know');
    expect(answered(call(addon, 'goalHistory', '000101-AC1'))[0]?.reason).toBe('Restored');
  });

  it('is empty for a goal that has none', () => {
    expect(answered(call(school, 'goalHistory', '000101-AF1'))).toEqual([]);
  });
});
