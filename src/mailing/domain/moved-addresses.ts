// Addresses to which the last digest did not go. One or two are families who have told of a new one;
// many at once mostly mean that a part of the Guardians tab was sorted or pasted by itself, and every
// family would get another child's plan.

import { groupBy } from '../../core/group-by';
import { normalizeText } from '../../core/normalize-text';
import type { Delivery, Guardian, Student } from '../../schema/tabs';

export interface MovedAddress {
  readonly guardian: Guardian;
  readonly student: Student;
  /** Where the last digest went. */
  readonly before: string;
  /** The address is known from digests about other children, and from none about this one. */
  readonly isOfOthers: boolean;
}

/** @param mails of families, from the ledger */
export function movedAddresses(
  due: readonly Pick<MovedAddress, 'guardian' | 'student'>[],
  mails: readonly Delivery[],
): readonly MovedAddress[] {
  const sent = mails.filter(({ state }) => state === 'Sent');
  const last = new Map<string, Delivery>();
  for (const row of sent) {
    const known = last.get(row.guardianId);
    if (!known || known.period <= row.period) last.set(row.guardianId, row);
  }
  const toAddress = groupBy(sent, ({ email }) => normalizeText(email));
  return due.flatMap(({ guardian, student }): MovedAddress[] => {
    const before = last.get(guardian.guardianId)?.email ?? '';
    const now = normalizeText(guardian.email);
    if (before === '' || normalizeText(before) === now) return [];
    const there = toAddress(now);
    const isOfOthers =
      there.length > 0 && there.every(({ studentId }) => studentId !== student.studentId);
    return [{ guardian, student, before, isOfOthers }];
  });
}

/** By guardian ID, the address that somebody has seen and agreed to. */
export type AgreedAddresses = ReadonlyMap<string, string>;

export const noAddresses: AgreedAddresses = new Map();

/** So few may change between two digests, in however small a caseload … */
const mostMoved = 3;
/** … and so large a part of those due in a large one. */
const mostMovedPart = 0.1;
/** Hardly anybody gets an address of somebody else's, but by a slip. */
const mostOfOthers = 2;

/** Those that keep all digests back until a person has looked at them; none where they are few. */
export function suspiciousMoves(
  moved: readonly MovedAddress[],
  dueCount: number,
  agreed: AgreedAddresses,
): readonly MovedAddress[] {
  const open = moved.filter(({ guardian }) => agreed.get(guardian.guardianId) !== guardian.email);
  const isMany = open.length > Math.max(mostMoved, dueCount * mostMovedPart);
  const ofOthers = open.filter(({ isOfOthers }) => isOfOthers);
  return isMany || ofOthers.length > mostOfOthers ? open : [];
}

/** What somebody agrees to who has been shown these addresses. */
export const agreedTo = (moved: readonly MovedAddress[]): AgreedAddresses =>
  new Map(moved.map(({ guardian }) => [guardian.guardianId, guardian.email]));

/** "rosa@families.example → ana@families.example" */
export const moveLine = ({ before, guardian }: MovedAddress): string =>
  `${before} → ${guardian.email}`;
