// Digests that would go to another address, or be about another child, than the guardian's last one.
// One or two new addresses are families who have told of them; many at once, or addresses and
// children of other families, mostly mean that a part of the Guardians tab was sorted, pasted or
// exchanged by itself, and families would get another child's plan.

import { byStudent, groupBy } from '../../core/group-by';
import { hash32 } from '../../core/hash32';
import { normalizeText } from '../../core/normalize-text';
import type { Delivery, Guardian, Student } from '../../schema/tabs';

export interface MovedAddress {
  readonly guardian: Guardian;
  readonly student: Student;
  /** Where the last digest went … */
  readonly before: string;
  /** … and the ID of the child it was about, where that is another one. */
  readonly childBefore: string | null;
  /** Child and address are known from digests, but not together, and not as one family's. */
  readonly isOfOthers: boolean;
}

/**
 * @param mails of families, from the ledger
 * @param guardians all of the caseload
 */
export function movedAddresses(
  due: readonly Pick<MovedAddress, 'guardian' | 'student'>[],
  mails: readonly Delivery[],
  guardians: readonly Guardian[],
): readonly MovedAddress[] {
  const sent = mails.filter(({ state }) => state === 'Sent');
  const last = new Map<string, Delivery>();
  for (const row of sent) {
    const known = last.get(row.guardianId);
    if (!known || known.period <= row.period) last.set(row.guardianId, row);
  }
  const toAddress = groupBy(sent, ({ email }) => normalizeText(email));
  const isFamily = familyTest(sent, guardians, last);
  return due.flatMap(({ guardian, student }): MovedAddress[] => {
    const { email: before = '', studentId: child = '' } = last.get(guardian.guardianId) ?? {};
    if (before === '') return [];
    const now = normalizeText(guardian.email);
    const there = toAddress(now).map(({ studentId }) => studentId);
    const isKnownPair = there.includes(student.studentId);
    const isOtherChild = child !== student.studentId;
    if (normalizeText(before) === now && (!isOtherChild || isKnownPair)) return [];
    const others = isOtherChild ? [child, ...there] : there;
    const isOfOthers =
      !isKnownPair &&
      others.length > 0 &&
      !others.some((other) => isFamily(student.studentId, other));
    return [{ guardian, student, before, childBefore: isOtherChild ? child : null, isOfOthers }];
  });
}

/**
 * Children are of one family where digests about both have gone to one address, or a guardian of
 * both has one name. Only those guardians count who had their last digest about the same child: the
 * others may themselves be in the wrong place. "Mom" is no name.
 */
function familyTest(
  sent: readonly Delivery[],
  guardians: readonly Guardian[],
  last: ReadonlyMap<string, Delivery>,
): (one: string, other: string) => boolean {
  const mailsAbout = byStudent(sent);
  const guardiansOf = byStudent(
    guardians.filter(({ guardianId, studentId }) => last.get(guardianId)?.studentId === studentId),
  );
  const marksOf = (studentId: string): readonly string[] => [
    ...mailsAbout(studentId).map(({ email }) => normalizeText(email)),
    ...guardiansOf(studentId)
      .map(({ name }) => normalizeText(name))
      .filter((name) => name.includes(' ')),
  ];
  return (one, other) => {
    const marks = new Set(marksOf(other));
    return marksOf(one).some((mark) => marks.has(mark));
  };
}

/** Of each guardian with child and address together that somebody has seen and agreed to, a hash. */
export type AgreedAddresses = ReadonlySet<string>;

export const noAddresses: AgreedAddresses = new Set();

const agreementTo = ({ guardian: { guardianId, studentId, email } }: MovedAddress): string =>
  hash32(`${guardianId} ${studentId} ${normalizeText(email)}`).toString(36);

/** What somebody agrees to who has been shown these addresses. */
export const agreedTo = (moved: readonly MovedAddress[]): AgreedAddresses =>
  new Set(moved.map(agreementTo));

/** Google keeps 9 KB in a property: so many hashes leave room for all else that stands in it. */
const mostRemembered = 500;

/** What is kept until these have been sent. Where it is too much, what goes out first is left out. */
export const rememberedAgreement = (
  moved: readonly MovedAddress[],
  agreed: AgreedAddresses,
): string =>
  moved
    .map(agreementTo)
    .filter((each) => agreed.has(each))
    .slice(-mostRemembered)
    .join(' ');

export const readAgreement = (remembered: string): AgreedAddresses =>
  new Set(remembered.split(' '));

/** So few may change between two digests, in however small a caseload … */
const mostMoved = 3;
/** … and so large a part of the digests of a period in a large one. */
const mostMovedPart = 0.1;
/** Hardly anybody gets an address or a child of somebody else's, but by a slip. */
const mostOfOthers = 2;

/** Digests that wait until a person has looked at them. */
export interface StoppedMoves {
  /** So many that the others wait, too. */
  readonly isAll: boolean;
  readonly moves: readonly MovedAddress[];
}

/** @param digestCount of the period, with those that have gone out: a day's rest is no caseload */
export function stoppedMoves(
  moved: readonly MovedAddress[],
  digestCount: number,
  agreed: AgreedAddresses,
): StoppedMoves {
  const open = moved.filter((each) => !agreed.has(agreementTo(each)));
  const ofOthers = open.filter(({ isOfOthers }) => isOfOthers);
  const isAll =
    open.length > Math.max(mostMoved, digestCount * mostMovedPart) ||
    ofOthers.length > mostOfOthers;
  return { isAll, moves: isAll ? open : ofOthers };
}

/** "rosa@families.example → ana@families.example", with the IDs of the children where they differ. */
export const moveLine = ({ before, childBefore, guardian: { email, studentId } }: MovedAddress) =>
  childBefore === null
    ? `${before} → ${email}`
    : `${before} (${childBefore}) → ${email} (${studentId})`;
