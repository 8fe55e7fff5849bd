// What has happened: around one student, and over the year of the caseload. A part of the script
// (src/parts.ts).
import { findStudent } from '../../goals/server';
import { done, type Result } from '../../rpc/result';
import { settingsIn } from '../../settings/domain/caseload-settings';
import type { Services } from '../../store/services';
import { timeAt } from '../../store/time-at';
import { currentYear, goalsOfYear } from '../../years/domain/school-year';
import { type Timeline, timelineOf } from '../domain/timeline';
import { type GroupPicture, yearPicturesOf } from '../domain/year-pictures';

export function studentTimeline(studentId: string, services: Services): Result<Timeline> {
  const tables = services.store.readTabs(
    ['students', 'goals', 'progress', 'guardians', 'checkIns', 'deliveries', 'plans', 'settings'],
    studentId,
  );
  const student = findStudent(studentId, tables);
  if ('ok' in student) return student;
  const own = <Row extends { readonly studentId: string }>({
    rows,
  }: {
    readonly rows: readonly Row[];
  }): readonly Row[] => rows.filter((row) => row.studentId === studentId);
  const { date } = timeAt(services);
  const rows = {
    goals: own(tables.goals),
    progress: own(tables.progress),
    guardians: own(tables.guardians),
    checkIns: own(tables.checkIns),
    deliveries: own(tables.deliveries),
    plans: own(tables.plans),
  };
  return done(timelineOf(rows, currentYear(settingsIn(tables.settings, date), date)));
}

export function openYearPictures(services: Services): Result<null> {
  services.showDialog('pictures');
  return done(null);
}

export interface YearPictures {
  readonly year: string;
  readonly groups: readonly GroupPicture[];
}

export function yearPictures(services: Services): Result<YearPictures> {
  const { students, goals, progress, checkIns, deliveries, settings } = services.store.readTabs([
    'students',
    'goals',
    'progress',
    'checkIns',
    'deliveries',
    'settings',
  ]);
  const { date } = timeAt(services);
  const read = settingsIn(settings, date);
  const year = currentYear(read, date);
  const rows = {
    students: students.rows,
    goals: goalsOfYear(goals.rows, year),
    progress: progress.rows,
    checkIns: checkIns.rows,
    deliveries: deliveries.rows,
  };
  const firstDay = read?.calendar.firstDay ?? `${year.slice(0, 4)}-08-01`;
  return done({ year, groups: yearPicturesOf(rows, firstDay, date) });
}
