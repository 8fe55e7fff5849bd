// Whom a student's link is for, and what the student's page shows.

import { isAdult } from '../../caseload/domain/hold';
import { isMailAddress } from '../../caseload/domain/mail-address';
import { absence } from '../../caseload/domain/student-status';
import { languageName } from '../../core/language-names';
import type { LocalTime } from '../../core/local-time';
import { newestFirst } from '../../core/newest-first';
import { normalizeText } from '../../core/normalize-text';
import { gradeBand } from '../../digests/domain/choose-questions';
import { studentQuestion } from '../../digests/domain/student-question';
import { phaseOf } from '../../schedule/domain/school-calendar';
import type { CheckIn, Delivery, Goal, Student } from '../../schema/tabs';
import { type CaseloadSettings, readSettings } from '../../settings/domain/caseload-settings';
import type { Services } from '../../store/services';
import { timeAt } from '../../store/time-at';
import { currentYear, goalsOfYear } from '../../years/domain/school-year';
import type { StudentGoal, StudentPage } from '../domain/answer-page';
import { ownAddresses } from '../domain/plan-check-ins';
import { goalKey, goalReplyIn, studentCheckInId } from '../domain/student-check-in';
import type { TokenFields } from '../domain/token';
import { type AnswerTables, pageLanguage } from './find-family';

export interface AskedStudent {
  readonly settings: CaseloadSettings;
  readonly student: Student;
  readonly goals: readonly Goal[];
  readonly delivery: Delivery;
}

/** Of this school year and at work on: a draft is the specialist's until it is active. */
export const goalsForStudent = (
  tables: Pick<AnswerTables, 'goals'>,
  studentId: string,
  settings: CaseloadSettings,
  today: LocalTime['date'],
): readonly Goal[] =>
  goalsOfYear(tables.goals.rows, currentYear(settings, today)).filter(
    (goal) => goal.studentId === studentId && goal.status === 'Active',
  );

/** Without anybody to turn to, no student is asked. */
export const mayAsk = ({ studentCheckIn, whomToTurnTo }: CaseloadSettings): boolean =>
  studentCheckIn && whomToTurnTo !== '';

/** Those who may be written to, at an address of their own. */
export function reachableStudents({
  students,
  guardians,
}: Pick<AnswerTables, 'students' | 'guardians'>): readonly Student[] {
  const reachable = students.rows.filter(
    (student) => isMailAddress(student.studentEmail) && absence(student) === null,
  );
  return reachable.filter(ownAddresses(reachable, [...guardians.rows, ...guardians.unread]));
}

/** Null where the link opens nothing. */
export function findStudentOf(
  fields: TokenFields,
  tables: AnswerTables,
  services: Services,
): AskedStudent | null {
  const { date } = timeAt(services);
  const reading = readSettings(tables.settings, date);
  if (reading.kind === 'problems') return null;
  const { settings } = reading;
  if (!mayAsk(settings)) return null;
  const student = reachableStudents(tables).find(({ studentId }) => studentId === fields.student);
  const delivery = tables.deliveries.rows.find(({ deliveryId }) => deliveryId === fields.delivery);
  if (student === undefined || delivery === undefined) return null;
  if (delivery.studentId !== student.studentId || delivery.state === 'Held') return null;
  if (normalizeText(delivery.email) !== normalizeText(student.studentEmail)) return null;
  const goals = goalsForStudent(tables, student.studentId, settings, date);
  return { settings, student, goals, delivery };
}

export function studentPage(
  { settings, student, goals, delivery }: AskedStudent,
  tables: AnswerTables,
  now: LocalTime,
): StudentPage {
  const own = tables.checkIns.rows.filter(
    ({ studentId, role }) => studentId === student.studentId && role === 'Student',
  );
  const byId = new Map(own.map((row) => [row.checkInId, row]));
  const ofThis = (goalId: string): CheckIn | undefined =>
    byId.get(studentCheckInId(delivery.deliveryId, goalId));
  const alone = ofThis('');
  const language = pageLanguage(student.studentLanguage || settings.defaultLanguage);
  const phase = phaseOf(now.date, settings.calendar);
  const shownGoals = goals.map((goal): StudentGoal => {
    const row = ofThis(goal.goalId);
    const before = own.filter(({ goalId }) => goalId === goal.goalId && goalId !== '');
    return {
      key: goalKey(goal.goalId),
      goal: goal.goal,
      why: goal.why,
      given: row ? goalReplyIn(row) : null,
      question: studentQuestion(tables.questions.rows, {
        goal,
        phase,
        grades: gradeBand(student.grade),
        language: languageName(language),
        checkIns: before.length - (row ? 1 : 0),
      }),
    };
  });
  const [answered] = newestFirst(
    own
      .filter(({ reply }) => reply !== '')
      .map((row) => ({ ...row, date: row.repliedAt ?? row.at ?? '' })),
  );
  return {
    kind: 'student',
    language,
    name: student.preferredName || student.firstName,
    sender: { name: settings.specialistName, school: settings.schoolName },
    goals: shownGoals,
    wantsToTalk: alone?.wantsContact ?? false,
    message: alone?.message ?? '',
    whomToTurnTo: settings.whomToTurnTo,
    familyReads: !isAdult(student, now.date),
    reply: answered?.reply ?? '',
    isAnswered: alone !== undefined || shownGoals.some(({ given }) => given !== null),
  };
}
