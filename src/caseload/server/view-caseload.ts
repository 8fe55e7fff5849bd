// The whole caseload at a glance: who needs attention, and what the next run will do.

import { studentsAmong } from '../../contacts/domain/group-words';
import { waitingFamilies } from '../../contacts/domain/waiting-families';
import { studentsById } from '../../core/group-by';
import type { LocalTime } from '../../core/local-time';
import { planNextRun } from '../../digests/server';
import { type PlanTables, planTabs } from '../../goals/server';
import type { Inbox } from '../../inbox/domain/view-inbox';
import { inboxOf } from '../../inbox/server';
import type { HeldReason } from '../../mailing/domain/plan-digests';
import { done, type Result } from '../../rpc/result';
import { silentSince } from '../../schedule/domain/silent-clock';
import { type CaseloadSettings, settingsIn } from '../../settings/domain/caseload-settings';
import type { PropertyStore } from '../../store/ports';
import { loadScheduleState } from '../../store/schedule-state';
import type { Services } from '../../store/services';
import { timeAt } from '../../store/time-at';
import { familyMailsOf } from '../../teachers/domain/teacher-mail';
import { viewNewYear } from '../../years/domain/new-year';
import { closedStudents } from '../../years/domain/plans-by-year';
import { currentYear, goalsOfYear } from '../../years/domain/school-year';
import { viewYearEnd } from '../../years/domain/year-end';
import { proposedTargetDates } from '../domain/fill';
import { studentName } from '../domain/names';
import { type ToDoList, toDoList } from '../domain/to-do';

/** A guardian in a list, behind a count. */
export interface GuardianLine {
  readonly studentId: string;
  readonly name: string;
  readonly guardian: string;
}

export interface NextRun {
  readonly date: string;
  readonly hour: number;
  readonly goingOut: number;
  readonly held: readonly (GuardianLine & { readonly reason: HeldReason })[];
}

export interface CaseloadView {
  readonly inbox: Inbox;
  /** The most urgent first. */
  readonly toDo: ToDoList;
  /** For goals without a target date. */
  readonly targetDates: readonly string[];
  /** Null after the last digest day of the school year, and where settings cannot be read. */
  readonly nextRun: NextRun | null;
  readonly digestsOn: boolean;
  /** The day on which their clock ran last, where it stands still; '' where it is nobody's. */
  readonly silentSince: string | null;
  readonly uncertain: readonly GuardianLine[];
  readonly failed: readonly GuardianLine[];
  /** Families about whom somebody has to decide whether they may be emailed. */
  readonly waitingFamilies: number;
  /** The school year that can be closed, and whether it is time to; null where none is open. */
  readonly yearEnd: { readonly year: string; readonly isDue: boolean } | null;
  /** The school year that can begin; null where it has, or where none lies before. */
  readonly newYear: string | null;
}

export function viewCaseload(services: Services): Result<CaseloadView> {
  const { snoozed, ...tables } = services.store.readTabs([...planTabs, 'snoozed']);
  const now = timeAt(services);
  const settings = settingsIn(tables.settings, now.date);
  const year = currentYear(settings, now.date);
  const lastDay = settings?.calendar.lastDay ?? null;
  const ending = viewYearEnd(tables, { year, date: now.date, lastDay });
  const toDo = toDoList({
    students: tables.students.rows,
    goals: goalsOfYear(tables.goals.rows, year),
    progress: tables.progress.rows,
    guardians: tables.guardians.rows,
    checkIns: tables.checkIns.rows,
    snoozed: snoozed.rows,
    closed: closedStudents(tables, year),
    today: now.date,
    settings,
  });
  const line = guardianLines(tables);
  const inState = (wanted: string) =>
    familyMailsOf(tables.deliveries.rows)
      .filter(({ state }) => state === wanted)
      .map(line);
  return done({
    inbox: inboxOf(tables, services),
    toDo,
    targetDates: proposedTargetDates(settings?.calendar ?? null, now.date),
    nextRun: settings && nextRun(tables, settings, now, services.properties),
    digestsOn: settings?.digestsOn ?? false,
    silentSince: settings?.digestsOn
      ? silentSince(loadScheduleState(services.properties), now)
      : null,
    uncertain: inState('Uncertain'),
    failed: inState('Failed'),
    waitingFamilies: studentsAmong(waitingFamilies(tables.guardians.rows, tables.students.rows)),
    yearEnd: ending && { year: ending.year, isDue: ending.runsUntil === null },
    newYear: viewNewYear(tables, year)?.year ?? null,
  });
}

function nextRun(
  tables: PlanTables,
  settings: CaseloadSettings,
  now: LocalTime,
  properties: PropertyStore,
): NextRun | null {
  const next = planNextRun(tables, settings, now, properties);
  if (next === null) return null;
  const { date, hour, plan } = next;
  const line = guardianLines(tables);
  const held = plan.held.map(({ guardian, reason }) => ({ ...line(guardian), reason }));
  return { date, hour, goingOut: plan.due.length, held };
}

/** Names for IDs, as far as there are rows with them. */
function guardianLines({ students, guardians }: Pick<PlanTables, 'students' | 'guardians'>) {
  const byId = studentsById(students.rows);
  const names = new Map(guardians.rows.map(({ guardianId, name }) => [guardianId, name]));
  return (row: { readonly studentId: string; readonly guardianId: string }): GuardianLine => {
    const { studentId, guardianId } = row;
    const student = byId.get(studentId);
    const name = student ? studentName(student) : studentId;
    return { studentId, name, guardian: names.get(guardianId) || guardianId };
  };
}
