// What the specialist writes down for families and students: it counts, and settles what was open.
import type { AddonHarness } from '../../../workbench/harness/addon-harness';
import { specialist } from '../../../workbench/harness/addon-harness';
import { adaId } from '../answers/answer-school';
import { answered, call, history, planOf, sentencesOf } from '../sidebar/sidebar-calls';
import { benId, inboxSchool, snowGoal } from './inbox-school';

const bensMother = `${benId}-G1`;

const talk = {
  checkInId: 'talk-1',
  studentId: benId,
  guardianId: bensMother,
  from: 'Ana',
  way: 'Phone',
  talked: 'Yes',
  message: '',
  wantsContact: false,
} as const;

const checkIns = (addon: AddonHarness, studentId: string) =>
  addon.rows('Check-ins').filter((row) => row['Student ID'] === studentId);
const register = (addon: AddonHarness, studentId: string) =>
  addon.rows('Participation').filter((row) => row['Student ID'] === studentId);

describe('a talk that is logged', () => {
  it('counts in the register, and ends the guardian’s wait', () => {
    const addon = inboxSchool();
    const plan = answered(call(addon, 'logCheckIn', talk));
    expect(checkIns(addon, benId)).toMatchObject([
      { 'Follow-up': 'Done', Way: 'Page' },
      { 'Check-in ID': 'talk-1', 'Guardian ID': bensMother, Role: 'Guardian', Way: 'Phone' },
    ]);
    expect(register(addon, benId)).toMatchObject([
      { Kind: 'Wish to talk', Way: 'Page' },
      { Kind: 'Talked at home', Way: 'Phone', Person: 'Ana', 'Check-in ID': 'talk-1' },
    ]);
    expect(plan.participation).toEqual({ 'Wish to talk': 1, 'Talked at home': 1 });
    // By the guardian's ID, whatever name was written.
    expect(plan.guardians[0]?.lastAnswer?.at).toBe(plan.answers[0]?.at);
    expect(history(addon).at(-1)).toMatchObject({
      By: specialist.email,
      Field: 'Follow-up',
      After: 'Done',
    });
  });

  it('twice, because the answer was lost, is one row of each', () => {
    const addon = inboxSchool();
    answered(call(addon, 'logCheckIn', talk));
    answered(call(addon, 'logCheckIn', talk));
    expect([checkIns(addon, benId), register(addon, benId)].map(({ length }) => length)).toEqual([
      2, 2,
    ]);
  });

  it.each([
    ['a reply by email', { way: 'Reply' }],
    ['a call with somebody else', { guardianId: '', from: 'Grandma' }],
  ] as const)('ends no wait if it was %s', (_, changes) => {
    const addon = inboxSchool();
    answered(call(addon, 'logCheckIn', { ...talk, ...changes }));
    expect(checkIns(addon, benId)[0]).toMatchObject({ 'Follow-up': 'Open' });
  });

  it('with a new wish leaves that one open', () => {
    const addon = inboxSchool();
    answered(call(addon, 'logCheckIn', { ...talk, talked: '', wantsContact: true }));
    expect(checkIns(addon, benId).map((row) => row['Follow-up'])).toEqual(['Done', 'Open']);
  });
});

describe('a student’s slip', () => {
  const slip = {
    goalId: snowGoal,
    ownRating: 'On the way',
    did: 'Two cups',
    obstacle: '',
    ifThen: 'If it rains, I go inside',
    helpWanted: '',
    wish: 'Keep',
    newWording: '',
    notInEmails: true,
  } as const;
  const written = { ...talk, checkInId: 'slip-1', studentId: adaId, from: 'Ada', slip } as const;
  const onPaper = { ...written, guardianId: '', way: 'Paper', talked: '' } as const;

  it('is the student’s own check-in, with what may not go into emails', () => {
    const addon = inboxSchool();
    answered(call(addon, 'logCheckIn', onPaper));
    expect(planOf(addon, adaId).answers[0]).toMatchObject({
      role: 'Student',
      way: 'Paper',
      goalId: snowGoal,
      did: 'Two cups',
      ifThen: 'If it rains, I go inside',
      proposals: 'Open',
      notInEmails: [
        'Own rating',
        'What I did',
        'What got in the way',
        'If–then plan',
        'Help wanted',
      ],
    });
  });

  it('counts once a day, whatever the number of goals', () => {
    const addon = inboxSchool();
    const second = { ...onPaper, checkInId: 'slip-2', slip: { ...slip, goalId: `${adaId}-AF1` } };
    answered(call(addon, 'logCheckIn', onPaper));
    answered(call(addon, 'logCheckIn', second));
    expect(register(addon, adaId).filter(({ Way }) => Way === 'Paper')).toHaveLength(1);
  });

  it('about the goal of another student is refused', () => {
    const asked = { ...onPaper, slip: { ...slip, goalId: `${benId}-AC1` } };
    expect(sentencesOf(call(inboxSchool(), 'logCheckIn', asked))).toMatch(/has no goal/);
  });
});
