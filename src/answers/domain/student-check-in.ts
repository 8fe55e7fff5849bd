// What is written when a student checks in: one row for each goal that something was said of, and one for
// the wish to talk with somebody.

import { blankRow } from '../../schema/tab';
import type { CheckIn, Goal, Student } from '../../schema/tabs';
import { checkInsTab } from '../../schema/tabs';
import {
  asWritten,
  type GoalReply,
  type GoalWords,
  type PartForFamily,
  partsForFamily,
  type StudentReply,
} from './answer-page';
import { opaqueId } from './token';

/** @param goalId '' for the row that is about no goal */
export const studentCheckInId = (deliveryId: string, goalId: string): string =>
  `S-${opaqueId(deliveryId, goalId)}`;

/** Names a goal on the student's page without its ID, which may begin with a student number. */
export const goalKey = (goalId: string): string => opaqueId('goal', goalId);

const words = ({
  ownRating,
  did,
  obstacle,
  ifThen,
  helpWanted,
  wish,
  newWording,
}: GoalWords): GoalWords => ({
  ownRating,
  did: asWritten(did),
  obstacle: asWritten(obstacle),
  ifThen: asWritten(ifThen),
  helpWanted: asWritten(helpWanted),
  wish,
  newWording: wish === '' || wish === 'Keep' ? '' : asWritten(newWording),
});

const saysSomething = (reply: GoalWords): boolean =>
  Object.values(words(reply)).some((text) => text !== '');

/** What the specialist can accept: another wording, a plan, a step. */
export const proposesSomething = ({ wish, newWording, obstacle, ifThen }: GoalWords): boolean =>
  (wish !== '' && wish !== 'Keep') || newWording !== '' || obstacle !== '' || ifThen !== '';

const headerOfPart = (part: PartForFamily): string => checkInsTab.columns[part].header;

/**
 * @param deliveryId of the email with the link
 * @param goals of the student; a reply about any other goal is left out
 * @param at moment of the answer
 * @param known IDs of check-ins that are there: one of which everything was deleted says so
 */
export function studentCheckIns(
  reply: StudentReply,
  student: Student,
  goals: readonly Goal[],
  deliveryId: string,
  at: string,
  known: ReadonlySet<string>,
): readonly CheckIn[] {
  const about = (goalId: string): CheckIn => ({
    ...blankRow(checkInsTab.columns),
    checkInId: studentCheckInId(deliveryId, goalId),
    at,
    studentId: student.studentId,
    from: student.preferredName || student.firstName,
    role: 'Student',
    deliveryId,
    goalId,
    way: 'Page',
  });
  // One row for each, whatever is sent: a second one of the same ID would spoil both.
  const replies = new Map(reply.goals.map((each) => [each.key, each]));
  const ofGoals = [...replies.values()].flatMap((each): readonly CheckIn[] => {
    const goal = goals.find(({ goalId }) => goalKey(goalId) === each.key);
    if (!goal) return [];
    const row = about(goal.goalId);
    if (!saysSomething(each) && !known.has(row.checkInId)) return [];
    const said = words(each);
    return [
      {
        ...row,
        ...said,
        notInEmails: each.notInEmails.map(headerOfPart),
        proposals: proposesSomething(said) ? 'Open' : '',
      },
    ];
  });
  const alone = about('');
  const message = asWritten(reply.message);
  const isThere = reply.wantsToTalk || message !== '' || known.has(alone.checkInId);
  return isThere
    ? [
        ...ofGoals,
        {
          ...alone,
          message,
          wantsContact: reply.wantsToTalk,
          followUp: reply.wantsToTalk ? 'Open' : '',
        },
      ]
    : ofGoals;
}

/** What a row says, as the page shows it again. */
export function goalReplyIn(row: CheckIn): Omit<GoalReply, 'key'> {
  const { ownRating, did, obstacle, ifThen, helpWanted, wish, newWording } = row;
  const hidden = new Set(row.notInEmails);
  return {
    ownRating,
    did,
    obstacle,
    ifThen,
    helpWanted,
    wish,
    newWording,
    notInEmails: partsForFamily.filter((part) => hidden.has(headerOfPart(part))),
  };
}
