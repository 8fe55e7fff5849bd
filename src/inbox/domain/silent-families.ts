// Families who get the emails and say nothing: nobody knows whether they read them.

import { byStudent } from '../../core/group-by';
import { isFamilysWord } from '../../families/domain/family-answer';
import type { CheckIn, Delivery, Guardian } from '../../schema/tabs';
import { familyMailsOf } from '../../teachers/domain/teacher-mail';

/** Unanswered in a row; one or two are a busy month. */
const unansweredEmails = 3;

export interface FamilySilence {
  /** How many emails have gone out since the last answer, those to both guardians counted once. */
  readonly emails: number;
  /** Day of the last answer of this school year; null where there was none. */
  readonly lastAnswer: string | null;
}

export interface SilenceInput {
  readonly guardians: readonly Guardian[];
  readonly checkIns: readonly CheckIn[];
  readonly deliveries: readonly Delivery[];
  /** First day of the school year. */
  readonly since: string;
}

const dayOf = (moment: string | null): string => (moment ?? '').slice(0, 10);

/** By Student ID, of those alone that are silent. */
export function silentFamilies({
  guardians,
  checkIns,
  deliveries,
  since,
}: SilenceInput): ReadonlyMap<string, FamilySilence> {
  const sent = byStudent(familyMailsOf(deliveries).filter(({ state }) => state === 'Sent'));
  const said = byStudent(checkIns.filter(isFamilysWord));
  const families = byStudent(guardians);
  const silent = new Map<string, FamilySilence>();
  for (const studentId of new Set(guardians.map((row) => row.studentId))) {
    const days = [
      ...said(studentId).map(({ at }) => dayOf(at)),
      ...families(studentId).map(({ lastAnswer }) => lastAnswer ?? ''),
    ].filter((day) => day >= since);
    const lastAnswer = days.sort().at(-1) ?? null;
    const periods = sent(studentId)
      .filter(({ at }) => dayOf(at) >= since && dayOf(at) > (lastAnswer ?? ''))
      .map(({ period }) => period);
    const emails = new Set(periods).size;
    if (emails >= unansweredEmails) silent.set(studentId, { emails, lastAnswer });
  }
  return silent;
}
