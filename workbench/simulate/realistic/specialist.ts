// The specialist's Friday afternoon: progress of a part of the goals in bulk, answers to students, what
// they propose, goals that are reached, a goal that is worded anew, wishes to talk marked as done.
import type { GoalFields } from '../../../src/goals/domain/goal-fields';
import type { ProgressInput } from '../../../src/goals/domain/plan-progress';
import type { PlanView } from '../../../src/goals/domain/view-plan';
import type { ProposalDecision } from '../../../src/inbox/domain/accept-proposals';
import type { Inbox } from '../../../src/inbox/domain/view-inbox';
import type { Progress } from '../../../src/schema/choices';
import { type AddonHarness, HarnessRefusal, type ShownRow } from '../../harness/addon-harness';
import { happens, pickOne, somePage } from './chance';
import { nextSteps, notes, replies } from './words';

export interface Friday {
  readonly addon: AddonHarness;
  /** Calendar date. */
  readonly day: string;
  /** Carries on after what the product refuses, and keeps its words. */
  readonly attempt: (work: () => void) => void;
}

const after: Readonly<Record<Progress, Progress>> = {
  'Not started': 'Getting started',
  'Getting started': 'On the way',
  'On the way': 'Nearly there',
  'Nearly there': 'Nearly there',
  Achieved: 'Achieved',
};

const isStep = (text: string): text is Progress => Object.hasOwn(after, text);

export function spendFriday(friday: Friday): void {
  const { addon, attempt } = friday;
  const goals = addon.rows('Goals').filter((row) => row.Status === 'Active');
  attempt(() => noteProgress(goals, friday));
  for (const goal of goals) attempt(() => workOnGoal(goal, friday));
  attempt(() => answerStudents(friday));
  attempt(() => lookAtInbox(friday));
}

/** The screen of the bulk entry takes the students of a class at once. */
const goalsAtOnce = 60;

function noteProgress(goals: readonly ShownRow[], { addon, day }: Friday): void {
  const entries = goals
    .filter((goal) => happens(0.16, 'noted', day, idOf(goal)))
    .map((goal): ProgressInput => {
      const seed = [day, idOf(goal)];
      const step = goal.Progress ?? '';
      const known = isStep(step) ? step : 'Not started';
      return {
        entryId: `p-${seed.join('-')}`,
        goalId: idOf(goal),
        studentId: goal['Student ID'] ?? '',
        progress: happens(0.4, 'step', ...seed) ? after[known] : known,
        note: happens(0.7, 'note', ...seed)
          ? `${pickOne(notes, 'which note', ...seed)} Page ${somePage(...seed)}.`
          : '',
        nextStep: happens(0.3, 'next', ...seed)
          ? `${pickOne(nextSteps, 'which next', ...seed)} Page ${somePage('next', ...seed)}.`
          : '',
        shareWithFamily: happens(0.8, 'share', ...seed),
      };
    });
  for (let from = 0; from < entries.length; from += goalsAtOnce)
    addon.ask('recordProgress', entries.slice(from, from + goalsAtOnce));
}

const idOf = (goal: ShownRow): string => goal['Goal ID'] ?? '';

/** Some that are nearly there are reached; now and then one is worded anew. */
function workOnGoal(row: ShownRow, friday: Friday): void {
  const seed = [friday.day, idOf(row)];
  if (row.Progress === 'Nearly there' && happens(0.3, 'reached', ...seed)) {
    // Closed as reached, or reached and left open until the end of the year.
    const reached: Partial<GoalFields> = happens(0.7, 'closed', ...seed)
      ? { status: 'Achieved', progress: 'Achieved' }
      : { progress: 'Achieved' };
    changeGoal(row, reached, 'Shown in class', friday);
    return;
  }
  if (happens(0.004, 'worded anew', ...seed))
    changeGoal(row, { goal: `${row.Goal} and explain it to a partner` }, '', friday);
}

function changeGoal(
  row: ShownRow,
  change: Partial<GoalFields>,
  reason: string,
  { addon, day }: Friday,
): void {
  const saveId = `s-${day}-${idOf(row)}`;
  writeGoal(addon, {
    goalId: idOf(row),
    studentId: row['Student ID'] ?? '',
    change,
    reason,
    saveId,
  });
}

export interface GoalChange {
  readonly goalId: string;
  readonly studentId: string;
  readonly change: Partial<GoalFields>;
  readonly reason: string;
  readonly saveId: string;
}

/** As the sidebar does: opens the plan, and saves the goal. @throws HarnessRefusal */
export function writeGoal(addon: AddonHarness, { change, ...about }: GoalChange): void {
  const { goalId, studentId } = about;
  const { goals } = addon.ask<PlanView>('openPlan', studentId);
  const base = goals.find((goal) => goal.goalId === goalId)?.fields;
  if (base === undefined) throw new HarnessRefusal(`${goalId} is not in the plan.`);
  const mine = { ...base, ...change };
  const result = addon.ask<{ readonly kind: string }>('saveGoal', { ...about, base, mine });
  if (result.kind !== 'saved') throw new HarnessRefusal(`saveGoal of ${goalId}: ${result.kind}`);
}

const hasWords = (row: ShownRow): boolean =>
  [row['What I did'], row['What got in the way']].some((text) => (text ?? '') !== '');

function answerStudents(friday: Friday): void {
  const { addon, attempt } = friday;
  const said = addon
    .rows('Check-ins')
    .filter((row) => row.Role === 'Student' && (row['Goal ID'] ?? '') !== '');
  for (const row of said) {
    const id = row['Check-in ID'] ?? '';
    const studentId = row['Student ID'] ?? '';
    if (row.Proposals === 'Open') attempt(() => decide(id, studentId, friday));
    if ((row.Reply ?? '') === '' && hasWords(row) && isOfWeek(row, friday) && happens(0.3, id))
      attempt(() => addon.ask('replyToStudent', studentId, id, pickOne(replies, 'reply', id)));
  }
}

const dayMs = 86_400_000;

const isOfWeek = ({ At: at = '' }: ShownRow, { day }: Friday): boolean =>
  Date.parse(day) - Date.parse(at.slice(0, 10)) < 7 * dayMs;

function decide(checkInId: string, studentId: string, { addon }: Friday): void {
  const { answers, goals } = addon.ask<PlanView>('openPlan', studentId);
  const answer = answers.find((row) => row.checkInId === checkInId);
  if (answer === undefined) return;
  const fields = goals.find(({ goalId }) => goalId === answer.goalId)?.fields;
  const isAccepted = fields !== undefined && happens(0.5, 'accepted', checkInId);
  const decision: ProposalDecision = {
    checkInId,
    studentId,
    at: answer.at ?? '',
    decision: isAccepted ? 'Accepted' : 'Set aside',
    goal: fields ? { goal: fields.goal, obstacle: fields.obstacle, ifThen: fields.ifThen } : null,
  };
  addon.ask('decideProposals', decision);
}

/** Wishes are done, answers seen, and most of the teachers' notes go to the family. */
function lookAtInbox({ addon, attempt }: Friday): void {
  const { inbox } = addon.ask<{ readonly inbox: Inbox }>('caseload');
  for (const { id } of inbox.wishes.lines)
    attempt(() => addon.ask('resolveInbox', { kind: 'talked', checkInId: id }));
  for (const { id } of inbox.notes.lines)
    attempt(() =>
      addon.ask('resolveInbox', {
        kind: happens(0.7, 'shared', id) ? 'share' : 'keep',
        entryId: id,
      }),
    );
  if (inbox.answersUntil !== '')
    attempt(() => addon.ask('resolveInbox', { kind: 'seen', until: inbox.answersUntil }));
}
