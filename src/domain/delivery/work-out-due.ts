// Works out which digests are owed now, and who is held back: the heart of the schedule.

import { isOver, type Period, periodName } from '../cadence/period';
import { type DigestDay, owedPeriod } from '../cadence/school-calendar';
import { addDays } from '../calendar/calendar-date';
import type { LocalTime } from '../calendar/local-time';
import { byGuardian } from '../group-by';
import { type HoldReason, holdReason } from '../guardian/hold';
import { compare } from '../newest-first';
import type { Cadence, Delivery, Goal, Guardian, Student } from '../schema/tabs';
import type { CaseloadSettings } from '../settings/caseload-settings';
import { digestId } from './delivery-id';
import { doubtsAmong, isOlder, isOvertaken, isUnfinished, ledgerRowOf } from './ledger';
import { type Roster, rosterLookup } from './roster';
import { familyMailsOf } from './teacher-mail';

export interface Turn {
  readonly deliveryId: string;
  readonly period: Period;
  readonly guardian: Guardian;
  /** The mail's row in the ledger, where it has one already. */
  readonly ledgerRow: Delivery | null;
}

export interface Debt extends Turn {
  readonly student: Student;
  readonly goals: readonly Goal[];
}

/** Why a mail is Held in the ledger: a rule about the family, or time that ran over it. */
export type HeldReason = HoldReason | 'The next digest day came first';

export interface HeldBack extends Turn {
  readonly reason: HeldReason;
}

export interface Orphan {
  readonly row: Delivery;
  readonly reason: 'The guardian’s row is gone' | 'The guardian’s row needs attention';
}

export interface Due {
  /** Oldest debt first. */
  readonly owed: readonly Debt[];
  readonly held: readonly HeldBack[];
  /** Queued mails whose guardian has no readable row any more. */
  readonly orphans: readonly Orphan[];
}

export interface DueQuestion {
  readonly now: LocalTime;
  readonly settings: CaseloadSettings;
  readonly roster: Roster;
  readonly ledger: readonly Delivery[];
  /** What can be read of ledger rows that cannot be read as a whole: a person has typed into them. */
  readonly unreadLedger: readonly Partial<Delivery>[];
  /** Periods, by cadence, whose run is over: who came later waits for the next one. */
  readonly settled: Readonly<Partial<Record<Cadence, string>>>;
  readonly occasion: Occasion;
}

/**
 * The clock sends what is due. A click sends what is due, and looks again at periods that are
 * settled, at holds and at failures. Uncertain mails go again only when asked for by name. An
 * occasion of one guardian is a click about that one alone, whose uncertain mail goes again too.
 */
export type Occasion = 'clock' | 'click' | 'uncertain again' | OneGuardian;

export interface OneGuardian {
  readonly guardianId: string;
}

export function workOutDue(question: DueQuestion): Due {
  const { now, settings, roster } = question;
  const { consentOfAdultStudents } = settings;
  const look = rosterLookup(roster);
  // By guardian alone, as a mail is named: a Student ID put right makes no second mail of it.
  const mails = familyMailsOf(question.ledger);
  const ledger = byGuardian(mails);
  const begun = new Set(mails.map(({ period }) => period));
  const isInDoubt = doubtsAmong(question.unreadLedger);
  const owed: Debt[] = [];
  const held: HeldBack[] = [];

  for (const guardian of askedAbout(roster.guardians, question.occasion)) {
    const cadence = guardian.cadence || settings.cadence;
    const day = owedPeriod(now, cadence, settings.calendar);
    if (!day) continue;
    const rows = ledger(guardian.guardianId);
    const settled = question.settled[cadence];
    held.push(...overrun(guardian, day, rows, begun, { ...question, cadence, isInDoubt }));
    const turn = openTurn(guardian, day, rows, settled, question.occasion);
    if (!turn || isInDoubt(guardian.guardianId, turn.period)) continue;

    const kin = look(guardian);
    const { student, goals } = kin;
    const today = now.date;
    const reason = holdReason({ guardian, ...kin, today, consentOfAdultStudents });
    if (student && reason === null) owed.push({ ...turn, student, goals });
    else held.push({ ...turn, reason: reason ?? 'The student’s row needs attention' });
  }
  const known = new Set(roster.guardians.map(({ guardianId }) => guardianId));
  const unread = new Set(roster.unreadGuardians.map(({ guardianId }) => guardianId));
  const orphans = askedAbout(mails, question.occasion)
    .filter((row) => row.state === 'Queued' && !known.has(row.guardianId))
    .map((row): Orphan => {
      const isThere = unread.has(row.guardianId);
      const reason = isThere ? 'The guardian’s row needs attention' : 'The guardian’s row is gone';
      return { row, reason };
    });
  return { owed: owed.sort(oldestFirst), held, orphans };
}

const askedAbout = <Row extends { readonly guardianId: string }>(
  rows: readonly Row[],
  occasion: Occasion,
): readonly Row[] =>
  typeof occasion === 'string'
    ? rows
    : rows.filter(({ guardianId }) => guardianId === occasion.guardianId);

/** The guardian's mail of the period, if it is still to be sent. */
function openTurn(
  guardian: Guardian,
  { period }: DigestDay,
  rows: readonly Delivery[],
  settled: string | undefined,
  occasion: Occasion,
): Turn | null {
  const ledgerRow = ledgerRowOf(rows, period) ?? null;
  const id = ledgerRow?.deliveryId ?? digestId(period, guardian.guardianId);
  const turn = { deliveryId: id, period, guardian, ledgerRow };
  if (isOvertaken(rows, period)) return null;
  if (typeof occasion !== 'string') return ledgerRow?.state === 'Sent' ? null : turn;
  switch (occasion) {
    case 'uncertain again':
      return ledgerRow?.state === 'Uncertain' ? turn : null;
    case 'click':
      return !ledgerRow || ['Queued', 'Held', 'Failed'].includes(ledgerRow.state) ? turn : null;
    case 'clock':
      return (ledgerRow ? isUnfinished(ledgerRow) : !isOver(period, settled)) ? turn : null;
  }
}

interface OverrunQuestion extends DueQuestion {
  readonly cadence: Cadence;
  readonly isInDoubt: ReturnType<typeof doubtsAmong>;
}

/** Mails of the turn before that the quota or a dead clock left unsent: the new ones go instead. */
function overrun(
  guardian: Guardian,
  day: DigestDay,
  rows: readonly Delivery[],
  begun: ReadonlySet<string>,
  { settings, settled, cadence, now, isInDoubt }: OverrunQuestion,
): readonly HeldBack[] {
  const reason = 'The next digest day came first';
  const current = ledgerRowOf(rows, day.period);
  const queued = rows
    .filter((row) => row !== current && row.state === 'Queued' && isOlder(row, day.period))
    .map((row): HeldBack => {
      return { deliveryId: row.deliveryId, period: day.period, guardian, ledgerRow: row, reason };
    });
  const dayBefore = { ...now, date: addDays(day.date, -1) };
  const last = owedPeriod(dayBefore, cadence, settings.calendar)?.period;
  const neverQueued =
    last &&
    begun.has(periodName(last)) &&
    !isOver(last, settled[cadence]) &&
    !ledgerRowOf(rows, last);
  if (!neverQueued || isInDoubt(guardian.guardianId, last)) return queued;
  const id = digestId(last, guardian.guardianId);
  return [...queued, { deliveryId: id, period: last, guardian, ledgerRow: null, reason }];
}

const oldestFirst = (one: Debt, other: Debt): number =>
  compare(one.period.first, other.period.first) ||
  compare(one.guardian.lastDigest ?? '', other.guardian.lastDigest ?? '');
