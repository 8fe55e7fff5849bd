// The whole caseload at a glance: who needs attention, and what the next run will do.

import { comingDigestDays } from '../../domain/cadence/school-calendar';
import type { LocalTime } from '../../domain/calendar/local-time';
import { familyMailsOf } from '../../domain/delivery/teacher-mail';
import type { HeldReason } from '../../domain/delivery/work-out-due';
import { studentsById } from '../../domain/group-by';
import { type Attention, whoNeedsAttention } from '../../domain/plan/attention';
import { shownName } from '../../domain/plan/shown-name';
import type { CaseloadSettings } from '../../domain/settings/caseload-settings';
import { dueNow } from '../due-now';
import type { Memory } from '../ports';
import { timeAt } from '../time-at';
import { type PlanTables, planTabs, settingsIn } from './plan-tables';
import type { ReadPorts } from './sidebar-ports';

export interface CaseloadPorts extends ReadPorts {
  readonly memory: Memory;
}

export interface NextRun {
  readonly date: string;
  readonly hour: number;
  readonly goingOut: number;
  readonly held: readonly {
    readonly studentId: string;
    readonly name: string;
    readonly guardian: string;
    readonly reason: HeldReason;
  }[];
}

export interface CaseloadView {
  /** The most urgent first, at most ten. */
  readonly attention: readonly Attention[];
  readonly attentionInAll: number;
  /** Null after the last digest day of the school year, and where settings cannot be read. */
  readonly nextRun: NextRun | null;
  readonly digestsOn: boolean;
  readonly uncertain: number;
  readonly failed: number;
}

const attentionShown = 10;

export function viewCaseload(ports: CaseloadPorts): CaseloadView {
  const tables = ports.readTabs(planTabs);
  const now = timeAt(ports);
  const settings = settingsIn(tables, now.date);
  const attention = whoNeedsAttention({
    students: tables.students.rows,
    goals: tables.goals.rows,
    progress: tables.progress.rows,
    guardians: tables.guardians.rows,
    checkIns: tables.checkIns.rows,
    today: now.date,
    settings,
  });
  const inState = (wanted: string) =>
    familyMailsOf(tables.deliveries.rows).filter(({ state }) => state === wanted).length;
  return {
    attention: attention.slice(0, attentionShown),
    attentionInAll: attention.length,
    nextRun: settings && nextRun(tables, settings, now, ports.memory),
    digestsOn: settings?.digestsOn ?? false,
    uncertain: inState('Uncertain'),
    failed: inState('Failed'),
  };
}

/** What the clock would do on the next digest day of anybody's cadence, as things stand. */
function nextRun(
  tables: PlanTables,
  settings: CaseloadSettings,
  now: LocalTime,
  memory: Memory,
): NextRun | null {
  const { calendar } = settings;
  const used = tables.guardians.rows.map(({ cadence }) => cadence || settings.cadence);
  const [date] = [...new Set([settings.cadence, ...used])]
    .flatMap((cadence) => comingDigestDays(now, cadence, calendar, 1))
    .map((day) => day.date)
    .sort();
  if (date === undefined) return null;
  const { owed, held } = dueNow(
    tables,
    { now: { ...now, date, hour: calendar.hour }, settings, occasion: 'clock' },
    memory,
  );
  const students = studentsById(tables.students.rows);
  return {
    date,
    hour: calendar.hour,
    goingOut: owed.length,
    held: held.map(({ guardian, reason }) => {
      const { studentId } = guardian;
      const student = students.get(studentId);
      const name = student ? shownName(student) : studentId;
      return { studentId, name, guardian: guardian.name || guardian.guardianId, reason };
    }),
  };
}
