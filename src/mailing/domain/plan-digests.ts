// Plans which digests are due now, and who is held back.

import { type HoldReason, holdReason } from '../../caseload/domain/hold';
import { addDays } from '../../core/calendar-date';
import { byGuardian } from '../../core/group-by';
import type { LocalTime } from '../../core/local-time';
import { compare } from '../../core/newest-first';
import { tellsKinds } from '../../digests/domain/digest-content';
import { isToGoAgain, type Resend } from '../../digests/domain/may-send';
import { nothingNew, type Telling } from '../../digests/domain/plan-telling';
import { createTeller } from '../../digests/domain/teller';
import { isOver, type Period, periodFromName, periodName } from '../../schedule/domain/period';
import { type DigestDay, duePeriod } from '../../schedule/domain/school-calendar';
import type { Cadence } from '../../schema/choices';
import type { Delivery, Goal, Guardian, Student } from '../../schema/tabs';
import type { CaseloadSettings } from '../../settings/domain/caseload-settings';
import { familyMailsOf } from '../../teachers/domain/teacher-mail';
import {
  digestId,
  doubtsAmong,
  type GoneWithoutRow,
  goneWithoutRow,
  hasGone,
  isOlder,
  isOvertaken,
  isUnfinished,
  ledgerRowOf,
} from './ledger';
import {
  type AgreedAddresses,
  type MovedAddress,
  movedAddresses,
  type StoppedMoves,
  stoppedMoves,
} from './moved-addresses';
import { type Roster, rosterLookup } from './roster';

export interface DigestSlot {
  readonly deliveryId: string;
  readonly period: Period;
  readonly guardian: Guardian;
  /** The mail's row in the ledger, where it has one already. */
  readonly ledgerRow: Delivery | null;
}

export interface DueDigest extends DigestSlot {
  readonly student: Student;
  readonly goals: readonly Goal[];
  readonly telling: Telling;
}

/**
 * Why an email is Held in the ledger: a rule about the family, time that ran over it, or that it would
 * have nothing to say.
 */
export type HeldReason = HoldReason | 'The next digest day came first' | typeof nothingNew;

export interface HeldBack extends DigestSlot {
  readonly reason: HeldReason;
}

/** Why a Queued email is Held whose guardian is not there to be asked about. */
export type OrphanReason = 'The guardian’s row is gone' | 'The guardian’s row needs attention';

export interface Orphan {
  readonly row: Delivery;
  readonly reason: OrphanReason;
}

export interface DigestPlan {
  /** What has been due longest comes first. */
  readonly due: readonly DueDigest[];
  readonly held: readonly HeldBack[];
  /** Queued emails whose guardian has no readable row any more. */
  readonly orphans: readonly Orphan[];
  /** Of what is due, that to another address, or about another child, than the last digest. */
  readonly moved: readonly MovedAddress[];
  /** Of these, what does not go out before a person has looked. */
  readonly stopped: StoppedMoves;
}

/** What is due and waits for nobody's look. */
export function goingOut({ due, stopped: { isAll, moves } }: DigestPlan): readonly DueDigest[] {
  const waiting = new Set(moves.map(({ guardian }) => guardian.guardianId));
  return isAll ? [] : due.filter(({ guardian }) => !waiting.has(guardian.guardianId));
}

export interface PlanDigestsInput {
  readonly now: LocalTime;
  readonly settings: CaseloadSettings;
  readonly roster: Roster;
  readonly ledger: readonly Delivery[];
  /** What can be read of ledger rows that cannot be read as a whole: a person has typed into them. */
  readonly unreadLedger: readonly Partial<Delivery>[];
  /** Periods, by cadence, whose run is over: who came later waits for the next one. */
  readonly settled: Readonly<Partial<Record<Cadence, string>>>;
  readonly trigger: RunTrigger;
  readonly agreed: AgreedAddresses;
}

/**
 * The clock sends what is due. A click sends what is due, and looks again at periods that are
 * settled, at holds and at failures. Uncertain emails go again only when asked for by name. A
 * trigger of one guardian is a click about that one alone, whose uncertain email goes again too.
 */
export type RunTrigger = 'clock' | 'click' | 'uncertain again' | OneGuardian;

export interface OneGuardian {
  readonly guardianId: string;
  /** A digest that went out and that somebody has asked for once more. */
  readonly again?: Resend | null;
}

export function planDigests(question: PlanDigestsInput): DigestPlan {
  const { now, settings, roster } = question;
  const { consentOfAdultStudents } = settings;
  const look = rosterLookup(roster);
  const tell = createTeller(question);
  // By guardian alone, as an email is named: a Student ID put right makes no second email of it.
  const mails = familyMailsOf(question.ledger);
  const ledger = byGuardian(mails);
  const begun = new Set(mails.map(({ period }) => period));
  const isInDoubt = doubtsAmong(question.unreadLedger);
  const goneOn = goneWithoutRow(mails, now.date);
  const due: DueDigest[] = [];
  const held: HeldBack[] = [];

  for (const guardian of askedAbout(roster.guardians, question.trigger)) {
    const cadence = guardian.cadence || settings.cadence;
    const day = duePeriod(now, cadence, settings.calendar);
    if (!day) continue;
    const rows = ledger(guardian.guardianId);
    const settled = question.settled[cadence];
    held.push(...overrun(guardian, day, rows, begun, { ...question, cadence, isInDoubt, goneOn }));
    const slot = openSlot(guardian, day, rows, settled, question.trigger);
    if (!slot || isInDoubt(guardian.guardianId, slot.period)) continue;
    if (slot.ledgerRow === null && goneOn(guardian, day) !== null) continue;

    const kin = look(guardian);
    const { student, goals } = kin;
    const today = now.date;
    const telling = tell(guardian, goals, slot.ledgerRow);
    const goalsAreBeingSet =
      kin.goals.every(({ status }) => status === 'Draft') &&
      mayHearOfNewYear(guardian, slot, rows, settings);
    const reason = holdReason({
      guardian,
      ...kin,
      today,
      consentOfAdultStudents,
      goalsAreBeingSet,
      tellsReached: telling.tellsReached,
    });
    // Whoever asks for one guardian's email wants it.
    const isSkipped = telling.isSkipped && typeof question.trigger === 'string';
    if (student && reason === null && isSkipped) held.push({ ...slot, reason: nothingNew });
    else if (student && reason === null) due.push({ ...slot, student, goals, telling });
    else held.push({ ...slot, reason: reason ?? 'The student’s row needs attention' });
  }
  const known = new Set(roster.guardians.map(({ guardianId }) => guardianId));
  const unread = new Set(roster.unreadGuardians.map(({ guardianId }) => guardianId));
  const orphans = askedAbout(mails, question.trigger)
    .filter((row) => row.state === 'Queued' && !known.has(row.guardianId))
    .map((row): Orphan => {
      const isThere = unread.has(row.guardianId);
      const reason = isThere ? 'The guardian’s row needs attention' : 'The guardian’s row is gone';
      return { row, reason };
    });
  due.sort(oldestFirst);
  const moved = movedAddresses(due, mails, roster.guardians);
  const periods = new Set(due.map(({ period }) => periodName(period)));
  const settled = mails.filter(
    (row) => (hasGone(row) || row.detail === nothingNew) && periods.has(row.period),
  );
  // Where most families have nothing new, the others are no smaller caseload.
  const leftOut = held.filter(({ reason, ledgerRow }) => reason === nothingNew && !ledgerRow);
  const count = due.length + settled.length + leftOut.length;
  const stopped = stoppedMoves(moved, count, question.agreed);
  return { due, held, orphans, moved, stopped };
}

/** Goals that are not set after so many days are not being set any more. */
const daysOfSetting = 75;

/** Once, as the first email of a school year, in its first weeks, and where the school wants it. */
function mayHearOfNewYear(
  { lastDigest }: Guardian,
  { ledgerRow, period }: DigestSlot,
  rows: readonly Delivery[],
  { newYearEmail, contentLevel, calendar: { firstDay } }: CaseloadSettings,
): boolean {
  const isThisYears = (name: string) => (periodFromName(name)?.last ?? '') >= firstDay;
  return (
    newYearEmail &&
    period.first <= addDays(firstDay, daysOfSetting) &&
    tellsKinds[contentLevel] &&
    (lastDigest ?? '') < firstDay &&
    !rows.some((row) => row !== ledgerRow && hasGone(row) && isThisYears(row.period))
  );
}

const askedAbout = <Row extends { readonly guardianId: string }>(
  rows: readonly Row[],
  trigger: RunTrigger,
): readonly Row[] =>
  typeof trigger === 'string'
    ? rows
    : rows.filter(({ guardianId }) => guardianId === trigger.guardianId);

/** The guardian's email of the period, if it is still to be sent. */
function openSlot(
  guardian: Guardian,
  { period }: DigestDay,
  rows: readonly Delivery[],
  settled: string | undefined,
  trigger: RunTrigger,
): DigestSlot | null {
  const ledgerRow = ledgerRowOf(rows, period) ?? null;
  const id = ledgerRow?.deliveryId ?? digestId(period, guardian.guardianId);
  const slot = { deliveryId: id, period, guardian, ledgerRow };
  if (isOvertaken(rows, period)) return null;
  if (typeof trigger !== 'string') {
    const isOpen = ledgerRow?.state !== 'Sent' || isToGoAgain(ledgerRow, trigger.again ?? null);
    return isOpen ? slot : null;
  }
  switch (trigger) {
    case 'uncertain again':
      return ledgerRow?.state === 'Uncertain' ? slot : null;
    case 'click':
      return !ledgerRow || ['Queued', 'Held', 'Failed'].includes(ledgerRow.state) ? slot : null;
    case 'clock':
      return (ledgerRow ? isUnfinished(ledgerRow) : !isOver(period, settled)) ? slot : null;
  }
}

interface OverrunQuestion extends PlanDigestsInput {
  readonly cadence: Cadence;
  readonly isInDoubt: ReturnType<typeof doubtsAmong>;
  readonly goneOn: GoneWithoutRow;
}

/** Digests of the period before that the quota or a dead clock left unsent: the new ones go instead. */
function overrun(
  guardian: Guardian,
  day: DigestDay,
  rows: readonly Delivery[],
  begun: ReadonlySet<string>,
  { settings, settled, cadence, now, isInDoubt, goneOn }: OverrunQuestion,
): readonly HeldBack[] {
  const reason = 'The next digest day came first';
  const current = ledgerRowOf(rows, day.period);
  const queued = rows
    .filter((row) => row !== current && row.state === 'Queued' && isOlder(row, day.period))
    .map((row): HeldBack => {
      return { deliveryId: row.deliveryId, period: day.period, guardian, ledgerRow: row, reason };
    });
  const dayBefore = { ...now, date: addDays(day.date, -1) };
  const missed = duePeriod(dayBefore, cadence, settings.calendar);
  const last = missed?.period;
  const neverQueued =
    last &&
    begun.has(periodName(last)) &&
    !isOver(last, settled[cadence]) &&
    !ledgerRowOf(rows, last) &&
    goneOn(guardian, missed) === null;
  if (!neverQueued || isInDoubt(guardian.guardianId, last)) return queued;
  const id = digestId(last, guardian.guardianId);
  return [...queued, { deliveryId: id, period: last, guardian, ledgerRow: null, reason }];
}

const oldestFirst = (one: DueDigest, other: DueDigest): number =>
  compare(one.period.first, other.period.first) ||
  compare(one.guardian.lastDigest ?? '', other.guardian.lastDigest ?? '');
