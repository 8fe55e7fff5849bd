// What the specialist answers to a student: proposals taken into the goal or set aside, and a line.
import type { ProposalDecision } from '../../../src/inbox/domain/accept-proposals';
import type { AddonHarness } from '../../../workbench/harness/addon-harness';
import { specialist } from '../../../workbench/harness/addon-harness';
import { adaId, visitor } from '../answers/answer-school';
import { answered, call, history, planOf, sentencesOf } from '../sidebar/sidebar-calls';
import { typeInto } from '../support/addon';
import { checkInAs, fieldsOf, helpGoal, inboxSchool, snowGoal } from './inbox-school';

const checkInOf = (addon: AddonHarness, goalId: string) => {
  const row = planOf(addon, adaId).answers.find((each) => each.goalId === goalId);
  if (!row) throw new Error(`No check-in about ${goalId}`);
  return row;
};

function decision(
  addon: AddonHarness,
  goalId: string,
  changes: Partial<ProposalDecision> = {},
): ProposalDecision {
  const { checkInId, at } = checkInOf(addon, goalId);
  const { goal, obstacle, ifThen } = fieldsOf(addon, goalId);
  return {
    checkInId,
    studentId: adaId,
    at: at ?? '',
    decision: 'Accepted',
    goal: { goal, obstacle, ifThen },
    ...changes,
  };
}

it('shows answers newest first, with how the student sees the goal', () => {
  const { answers, participation } = planOf(inboxSchool(), adaId);
  expect(answers.map(({ role, talked, ownRating }) => [role, talked, ownRating])).toEqual([
    ['Guardian', 'Yes', ''],
    ['Student', '', ''],
    ['Student', '', 'Nearly there'],
  ]);
  expect(participation).toEqual({ 'Talked at home': 1, 'Student check-in': 1 });
});

describe('a proposal that is accepted', () => {
  it('goes into the goal, and History says whose it was', () => {
    const addon = inboxSchool();
    const before = fieldsOf(addon, snowGoal);
    const plan = answered(call(addon, 'decideProposals', decision(addon, snowGoal)));
    const words = {
      goal: 'Run three experiments on snowmelt',
      obstacle: 'No thermometer',
      ifThen: 'If it breaks, I borrow one',
    };
    expect(fieldsOf(addon, snowGoal)).toEqual({ ...before, ...words });
    expect(plan.goals.find(({ goalId }) => goalId === snowGoal)?.fields).toMatchObject(words);
    expect(checkInOf(addon, snowGoal).proposals).toBe('Accepted');
    expect(
      history(addon)
        .filter((row) => row['Row ID'] === snowGoal)
        .map((row) => [row.By, row.Field, row.After, row.Reason]),
    ).toEqual(
      [
        ['Goal', words.goal],
        ['What may get in the way', words.obstacle],
        ['If–then plan', words.ifThen],
      ].map(([field, after]) => [specialist.email, field, after, 'Proposed by the student']),
    );
  });

  it('adds another goal as a draft for one to swap with, once', () => {
    const addon = inboxSchool();
    const before = planOf(addon, adaId).goals;
    const asked = decision(addon, helpGoal);
    const plan = answered(call(addon, 'decideProposals', asked));
    const added = plan.goals.filter(({ goalId }) => before.every((one) => one.goalId !== goalId));
    expect(added.map(({ fields }) => [fields.goal, fields.status, fields.kind])).toEqual([
      ['Speak up in class once a week', 'Draft', 'Affective'],
    ]);
    // A click whose answer was lost comes again.
    answered(call(addon, 'decideProposals', asked));
    expect(planOf(addon, adaId).goals).toHaveLength(before.length + 1);
    expect(fieldsOf(addon, helpGoal).goal).toBe('Ask for help in time');
  });
});

describe('a proposal is refused, and nothing is written,', () => {
  const refusedAs = (addon: AddonHarness, asked: ProposalDecision, code = 'refused') => {
    const before = addon.grid('Goals');
    const said = sentencesOf(call(addon, 'decideProposals', asked), code);
    expect(addon.grid('Goals')).toEqual(before);
    return said;
  };

  it('when somebody has changed the goal meanwhile', () => {
    const addon = inboxSchool();
    const asked = decision(addon, snowGoal);
    typeInto(addon, 'Goals', snowGoal, 'Goal', 'Another wording');
    expect(refusedAs(addon, asked, 'changed meanwhile')).toMatch(/have changed/);
  });

  it('when the student has said something else meanwhile', () => {
    const addon = inboxSchool();
    const asked = decision(addon, snowGoal);
    addon.script.clock.moveTo(addon.script.clock.now() + 60_000);
    checkInAs(addon, { [snowGoal]: { obstacle: 'Time' } });
    expect(refusedAs(addon, asked, 'changed meanwhile')).toMatch(/have changed/);
  });

  it('when the plan is closed', () => {
    const addon = inboxSchool();
    const asked = decision(addon, snowGoal);
    addon.ask('savePlan', adaId, '2026-27', [{ field: 'state', before: 'Draft', after: 'Shared' }]);
    typeInto(addon, 'Plans', `${adaId}-2026-27`, 'State', 'Closed');
    expect(refusedAs(addon, asked)).toMatch(/is closed/);
  });

  it('when it was decided otherwise', () => {
    const addon = inboxSchool();
    answered(call(addon, 'decideProposals', decision(addon, snowGoal, { decision: 'Set aside' })));
    expect(refusedAs(addon, decision(addon, snowGoal), 'changed meanwhile')).toMatch(/changed/);
  });
});

it('leaves a formula in the goal alone, says so, and the proposal stays to be decided', () => {
  const addon = inboxSchool();
  const asked = decision(addon, snowGoal);
  typeInto(addon, 'Goals', snowGoal, 'Goal', `="${asked.goal?.goal}"`);
  expect(sentencesOf(call(addon, 'decideProposals', asked))).toMatch(/Goals tab could not be/);
  expect(fieldsOf(addon, snowGoal).goal).toBe(asked.goal?.goal);
  expect(checkInOf(addon, snowGoal).proposals).toBe('Open');
});

it('sets a proposal aside without touching the goal', () => {
  const addon = inboxSchool();
  const before = addon.grid('Goals');
  answered(call(addon, 'decideProposals', decision(addon, snowGoal, { decision: 'Set aside' })));
  expect(addon.grid('Goals')).toEqual(before);
  expect(checkInOf(addon, snowGoal).proposals).toBe('Set aside');
});

describe('a reply', () => {
  it('stands on the student’s page the next time', () => {
    const addon = inboxSchool();
    const { checkInId } = checkInOf(addon, snowGoal);
    const reply = 'A thermometer is on my desk.';
    const plan = answered(call(addon, 'replyToStudent', adaId, checkInId, ` ${reply}\n`));
    expect(plan.answers.find((row) => row.checkInId === checkInId)).toMatchObject({ reply });
    const mail = addon.script.state.outbox.find(({ to }) => to.startsWith('ada.a@'));
    const [token] = /(?<=\?t=)[\w-]+/.exec(mail?.body ?? '') ?? [];
    expect(visitor(addon).open(token)).toMatchObject({ kind: 'student', reply });
    expect(history(addon).at(-1)).toMatchObject({ Field: 'Reply', After: reply });
  });

  it('is a line', () => {
    const addon = inboxSchool();
    const { checkInId } = checkInOf(addon, snowGoal);
    expect(sentencesOf(call(addon, 'replyToStudent', adaId, checkInId, 'x'.repeat(501)))).toMatch(
      /501/,
    );
  });

  it('is for students: a guardian’s answer has none', () => {
    const addon = inboxSchool();
    const [answer] = planOf(addon, adaId).answers;
    const asked = call(addon, 'replyToStudent', adaId, answer?.checkInId ?? '', 'Hello');
    expect(sentencesOf(asked)).toMatch(/any more/);
  });
});
