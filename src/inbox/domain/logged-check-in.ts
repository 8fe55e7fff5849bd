// A check-in that the specialist notes down for somebody: what is written, what it closes, and how it
// counts in the register.

import { type GoalWords, partsForFamily } from '../../answers/domain/answer-page';
import { proposesSomething } from '../../answers/domain/student-check-in';
import type { ParticipationKind } from '../../schema/choices';
import { blankRow } from '../../schema/tab';
import { type CheckIn, checkInsTab } from '../../schema/tabs';

/** What a student has written about one goal on the printed slip. */
export interface SlipWords extends GoalWords {
  /** '' for a slip that is about no goal of the plan. */
  readonly goalId: string;
  /** Ticked on the slip: nothing of it goes into the emails to the family. */
  readonly notInEmails: boolean;
}

export interface CheckInInput
  extends Pick<CheckIn, 'studentId' | 'from' | 'way' | 'talked' | 'message' | 'wantsContact'> {
  /** The same in a retry. */
  readonly checkInId: string;
  /** Left out where only the name tells who it is. */
  readonly guardianId?: string;
  readonly slip?: SlipWords | null;
}

/** @param at moment of writing it down */
export function loggedCheckIn(
  { slip = null, ...input }: CheckInInput,
  role: CheckIn['role'],
  guardianId: string,
  at: string,
): CheckIn {
  const { notInEmails = false, ...words } = slip ?? {};
  return {
    ...blankRow(checkInsTab.columns),
    ...input,
    ...words,
    at,
    role,
    guardianId,
    followUp: input.wantsContact ? 'Open' : '',
    notInEmails: notInEmails ? partsForFamily.map((part) => checkInsTab.columns[part].header) : [],
    proposals: slip !== null && proposesSomething(slip) ? 'Open' : '',
  };
}

const isTalk: Readonly<Record<CheckIn['way'], boolean>> = {
  Phone: true,
  Meeting: true,
  Reply: false,
  Page: false,
  Paper: false,
  '': false,
};

/** Who has been talked with waits no longer. */
export const closedBy = (talk: CheckIn, checkIns: readonly CheckIn[]): readonly CheckIn[] =>
  isTalk[talk.way]
    ? checkIns.filter(
        (row) =>
          row.followUp === 'Open' &&
          row.studentId === talk.studentId &&
          (talk.guardianId === ''
            ? talk.role === 'Student' && row.role === 'Student'
            : row.guardianId === talk.guardianId),
      )
    : [];

/** Null for what teachers say: the register is of families and students. */
export function kindOfLogged({ role, talked, wantsContact }: CheckIn): ParticipationKind | null {
  const ofFamily: ParticipationKind =
    talked === 'Yes' ? 'Talked at home' : wantsContact ? 'Wish to talk' : 'Answer';
  const kinds: Readonly<Record<CheckIn['role'], ParticipationKind | null>> = {
    Guardian: ofFamily,
    '': ofFamily,
    Student: 'Student check-in',
    Teacher: null,
    Specialist: null,
  };
  return kinds[role];
}
