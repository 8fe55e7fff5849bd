// Finds what a digest has to tell a guardian, in the rows of the whole caseload.

import { isAdult } from '../../caseload/domain/hold';
import { byGuardian, byStudent, studentsById } from '../../core/group-by';
import type { LocalTime } from '../../core/local-time';
import { comingDigestDays } from '../../schedule/domain/school-calendar';
import type { Cadence } from '../../schema/choices';
import type { CheckIn, Delivery, Goal, Guardian, ProgressEntry, Student } from '../../schema/tabs';
import type { CaseloadSettings } from '../../settings/domain/caseload-settings';
import { familyMailsOf } from '../../teachers/domain/teacher-mail';
import { planTelling, type Telling } from './plan-telling';

export interface TellerInput {
  readonly now: LocalTime;
  readonly settings: CaseloadSettings;
  readonly roster: {
    readonly students: readonly Student[];
    readonly entries: readonly ProgressEntry[];
    readonly checkIns: readonly CheckIn[];
  };
  readonly ledger: readonly Delivery[];
}

/** @param own the row of the email itself, where the ledger has it: it has not told anything yet */
export type Teller = (guardian: Guardian, goals: readonly Goal[], own: Delivery | null) => Telling;

export function createTeller({ now, settings, roster, ledger }: TellerInput): Teller {
  const entries = byStudent(roster.entries);
  const students = studentsById(roster.students);
  const checkIns = byStudent(roster.checkIns.filter(mayBeHeard));
  const past = byGuardian(familyMailsOf(ledger));
  const { calendar } = settings;
  /** Students of age are told that their families do not read what they write. */
  function mayBeHeard({ role, studentId }: CheckIn): boolean {
    const student = students.get(studentId);
    return role !== 'Student' || (student !== undefined && !isAdult(student, now.date));
  }
  const lastDays = new Map<Cadence, boolean>();
  const isLastOfYear = (cadence: Cadence): boolean => {
    const isLast =
      lastDays.get(cadence) ?? comingDigestDays(now, cadence, calendar, 1).length === 0;
    lastDays.set(cadence, isLast);
    return isLast;
  };
  return (guardian, goals, own) =>
    planTelling({
      guardian,
      goals,
      entries: entries(guardian.studentId),
      checkIns: checkIns(guardian.studentId),
      past: past(guardian.guardianId).filter((row) => row !== own),
      today: now.date,
      isLastOfYear: isLastOfYear(guardian.cadence || settings.cadence),
      settings,
    });
}
