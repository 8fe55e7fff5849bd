// What waits for the specialist on the caseload screen, and what one click does with it.
import type { AddonHarness } from '../../../workbench/harness/addon-harness';
import { specialist } from '../../../workbench/harness/addon-harness';
import { adaId, digestToken, visitor } from '../answers/answer-school';
import { answered, call, history, rowOf, sentencesOf } from '../sidebar/sidebar-calls';
import { at, typeInto } from '../support/addon';
import { benId, inboxSchool, snowGoal } from './inbox-school';

const inboxOf = (addon: AddonHarness) => answered(call(addon, 'caseload')).inbox;
const checkInsOf = (addon: AddonHarness, studentId: string) =>
  addon.rows('Check-ins').filter((row) => row['Student ID'] === studentId);

describe('a wish to talk', () => {
  it('stands first, with who, when, the words and how to reach them', () => {
    const { wishes } = inboxOf(inboxSchool());
    expect(wishes).toEqual({
      count: 1,
      lines: [
        {
          id: expect.any(String),
          studentId: benId,
          student: 'Ben Begay',
          from: expect.any(String),
          isStudent: false,
          at: expect.stringMatching(/^2026-08-19T/),
          words: 'About math',
          reach: rowOf(inboxSchool(), 'Guardians', `${benId}-G1`)['E-mail'],
        },
      ],
    });
  });

  it('is done with one click, which History tells, and is not new again', () => {
    const addon = inboxSchool();
    const [wish] = inboxOf(addon).wishes.lines;
    const done = { kind: 'talked', checkInId: wish?.id ?? '' } as const;
    const after = answered(call(addon, 'resolveInbox', done));
    expect(after.wishes.count).toBe(0);
    expect(after.answers.lines.map(({ studentId }) => studentId)).not.toContain(benId);
    expect(checkInsOf(addon, benId)).toMatchObject([{ 'Follow-up': 'Done' }]);
    expect(history(addon).at(-1)).toMatchObject({
      By: specialist.email,
      'Row ID': wish?.id,
      Field: 'Follow-up',
      Before: 'Open',
      After: 'Done',
    });
    const lines = history(addon).length;
    answered(call(addon, 'resolveInbox', done));
    expect(history(addon)).toHaveLength(lines);
  });

  it('is no longer in the spreadsheet: a sentence says so', () => {
    const step = { kind: 'talked', checkInId: 'nothing' } as const;
    expect(sentencesOf(call(inboxSchool(), 'resolveInbox', step))).toMatch(/any more/);
  });
});

describe('new answers', () => {
  it('are those since the last look, a student’s check-in once', () => {
    const addon = inboxSchool();
    const { answers, answersUntil } = inboxOf(addon);
    expect(answers.lines).toMatchObject([
      { studentId: adaId, isStudent: false, talked: 'Yes', words: 'She showed us' },
      { studentId: adaId, isStudent: true, words: 'Melted 3 cups' },
    ]);
    const seen = { kind: 'seen', until: answersUntil } as const;
    expect(answered(call(addon, 'resolveInbox', seen)).answers.count).toBe(0);
    addon.script.clock.moveTo(addon.script.clock.now() + 60_000);
    visitor(addon).send(digestToken(addon), 'not-yet');
    expect(inboxOf(addon).answers.lines).toMatchObject([{ talked: 'Not yet' }]);
    // What came after the list was opened is not marked with it.
    expect(answered(call(addon, 'resolveInbox', seen)).answers.count).toBe(1);
  });

  it('cannot be marked ahead of time', () => {
    const addon = inboxSchool();
    const seen = { kind: 'seen', until: '2027-08-18T09:30:00-06:00' } as const;
    expect(answered(call(addon, 'resolveInbox', seen)).answers.count).toBe(2);
  });
});

it('counts the proposals of students', () => {
  expect(inboxOf(inboxSchool()).proposals).toEqual({
    count: 1,
    lines: [{ studentId: adaId, student: 'Ada Alvarez', count: 2 }],
  });
});

it('names families after three emails without an answer, until they answer', () => {
  const addon = inboxSchool();
  addon.script.advanceTo(at('2026-09-16T20:30'));
  const silent = inboxOf(addon).silent.lines;
  // Cleo's mother has said nothing; the others have, before two of the emails.
  expect(silent).toEqual([
    { studentId: '000103', student: expect.any(String), emails: 3, lastAnswer: null },
  ]);
  visitor(addon).send(digestToken(addon, '000103-G1'), 'not-yet');
  expect(inboxOf(addon).silent.count).toBe(0);
});

describe('a teacher’s note', () => {
  const noted = () => {
    const addon = inboxSchool();
    typeInto(addon, 'Students', adaId, 'Teachers', 'k.chen@mesaviewschools.example');
    const entry = { 'Entry ID': 'N1', Date: '2026-08-20', 'Goal ID': snowGoal };
    const rest = { 'Student ID': adaId, By: 'Ms. Chen', Role: 'Teacher', Note: 'She asked twice' };
    const [headers = []] = addon.grid('Progress');
    for (const [header, text] of Object.entries({ ...entry, ...rest }))
      addon.user.type('Progress', `${String.fromCharCode(65 + headers.indexOf(header))}2`, text);
    return addon;
  };
  const row = (addon: AddonHarness) => rowOf(addon, 'Progress', 'N1');

  it('waits until somebody has decided', () => {
    expect(inboxOf(noted()).notes.lines).toMatchObject([
      { id: 'N1', from: 'Ms. Chen', words: 'She asked twice', goal: expect.any(String) },
    ]);
  });

  it.each([
    ['share', 'yes', 'no'],
    ['keep', 'no', 'yes'],
  ] as const)('%s: decided with one click, and asked no more', (kind, shared, kept) => {
    const addon = noted();
    const after = answered(call(addon, 'resolveInbox', { kind, entryId: 'N1' }));
    expect(after.notes.count).toBe(0);
    expect(row(addon)['Share with family'] || 'no').toBe(shared);
    expect(row(addon)['Stays with staff'] || 'no').toBe(kept);
    expect(history(addon).at(-1)).toMatchObject({ Tab: 'Progress', 'Row ID': 'N1', After: 'yes' });
  });

  it('of a goal that the family does not hear of is not asked about', () => {
    const addon = noted();
    typeInto(addon, 'Goals', snowGoal, 'Share with family', 'no');
    expect(inboxOf(addon).notes.count).toBe(0);
  });
});
