// What is written when a guardian answers a digest: a check-in whose ID follows from the email, so that
// the same answer again is the same row, and another one takes its place.

import { blankRow } from '../../schema/tab';
import type { CheckIn, Delivery, Guardian, Participation } from '../../schema/tabs';
import { checkInsTab, participationTab } from '../../schema/tabs';
import { asWritten, type FamilyAnswer, type FamilyReply } from './answer-page';
import { opaqueId } from './token';

const meanings: Readonly<Record<FamilyAnswer, Pick<CheckIn, 'talked' | 'wantsContact'>>> = {
  talked: { talked: 'Yes', wantsContact: false },
  'not-yet': { talked: 'Not yet', wantsContact: false },
  call: { talked: '', wantsContact: true },
};

const participation: Readonly<Record<FamilyAnswer, Participation['kind']>> = {
  talked: 'Talked at home',
  'not-yet': 'Answer',
  call: 'Wish to talk',
};

export const familyCheckInId = ({ deliveryId }: Pick<Delivery, 'deliveryId'>): string =>
  `A-${opaqueId(deliveryId)}`;

/** @param at moment of the answer */
export function familyCheckIn(
  reply: FamilyReply,
  delivery: Delivery,
  guardian: Guardian,
  at: string,
): CheckIn {
  const { talked, wantsContact } = meanings[reply.answer];
  return {
    ...blankRow(checkInsTab.columns),
    checkInId: familyCheckInId(delivery),
    at,
    studentId: guardian.studentId,
    from: guardian.name || guardian.email,
    role: 'Guardian',
    deliveryId: delivery.deliveryId,
    guardianId: guardian.guardianId,
    talked,
    wantsContact,
    message: asWritten(reply.message),
    followUp: wantsContact ? 'Open' : '',
    way: 'Page',
  };
}

/** What a guardian has answered to an email; null where the row says something else by now. */
export function replyIn({ talked, wantsContact, message }: CheckIn): FamilyReply | null {
  const answer = (Object.keys(meanings) as FamilyAnswer[]).find(
    (each) => meanings[each].talked === talked && meanings[each].wantsContact === wantsContact,
  );
  return answer === undefined ? null : { answer, message };
}

export const kindOfParticipation = (reply: FamilyReply): Participation['kind'] =>
  participation[reply.answer];

/** The row of the register that belongs to a check-in. */
export const participationOf = (
  checkIn: Pick<CheckIn, 'checkInId' | 'studentId' | 'from' | 'role' | 'way' | 'at'>,
  kind: Participation['kind'],
  student: string,
  schoolYear: string,
): Participation => ({
  ...blankRow(participationTab.columns),
  participationId: `P-${checkIn.checkInId}`,
  schoolYear,
  studentId: checkIn.studentId,
  student,
  kind,
  person: checkIn.from,
  role: checkIn.role,
  way: checkIn.way,
  date: checkIn.at?.slice(0, 10) ?? null,
  checkInId: checkIn.checkInId,
});
