// Whom the next run would email, to be looked at one after the other.
import { studentName } from '../../caseload/domain/names';
import { planNextRun, runTabs } from '../../digests/server';
import { done, failure, type Result, refused } from '../../rpc/result';
import { readSettings } from '../../settings/domain/caseload-settings';
import type { Services } from '../../store/services';
import { timeAt } from '../../store/time-at';

export interface ComingDigest {
  readonly guardianId: string;
  readonly studentId: string;
  readonly student: string;
  /** Name, or else address. */
  readonly guardian: string;
}

export interface ComingDigests {
  readonly date: string;
  readonly hour: number;
  /** By the name of the child. */
  readonly digests: readonly ComingDigest[];
}

export function nextDigests(services: Services): Result<ComingDigests> {
  const tables = services.store.readTabs([...runTabs, 'settings']);
  const now = timeAt(services);
  const reading = readSettings(tables.settings, now.date);
  if (reading.kind === 'problems') return refused(...reading.problems);
  const run = planNextRun(tables, reading.settings, now, services.properties);
  if (run === null) return refused(failure('no digest day left'));
  const { date, hour, plan } = run;
  const digests = plan.due.map(({ guardian, student }) => ({
    guardianId: guardian.guardianId,
    studentId: student.studentId,
    student: studentName(student),
    guardian: guardian.name || guardian.email,
  }));
  digests.sort((one, other) => one.student.localeCompare(other.student));
  return done({ date, hour, digests });
}
