// Notes down what somebody has said on the phone, in a reply or in a meeting, and what a student has
// written on the printed slip.

import { participationOf } from '../../answers/domain/family-check-in';
import { fullName } from '../../caseload/domain/names';
import { normalizeText } from '../../core/normalize-text';
import { isNamed } from '../../families/domain/view-guardian';
import type { PlanView } from '../../goals/domain/view-plan';
import { findStudent, type PlanTables, planOf, planTabs } from '../../goals/server';
import { failure, type Result, refused } from '../../rpc/result';
import type { Table } from '../../schema/decode-table';
import { historyLine } from '../../schema/history-line';
import { type RequestedRow, sortRequested } from '../../schema/requested-rows';
import {
  allTabs,
  type CheckIn,
  type Guardian,
  type Participation,
  type Student,
} from '../../schema/tabs';
import { settingsIn } from '../../settings/domain/caseload-settings';
import { refuseAndAudit, writeWithHistory } from '../../store/history';
import type { Append, Change } from '../../store/ports';
import type { Services } from '../../store/services';
import { timeAt } from '../../store/time-at';
import { withCaseloadLock } from '../../store/with-caseload-lock';
import { currentYear } from '../../years/domain/school-year';
import {
  type CheckInInput,
  closedBy,
  kindOfLogged,
  loggedCheckIn,
} from '../domain/logged-check-in';

export function logCheckIn(input: CheckInInput, services: Services): Result<PlanView> {
  return withCaseloadLock(services.lock, () => {
    const tables = services.store.readTabs(planTabs, input.studentId);
    const now = timeAt(services);
    const student = findStudent(input.studentId, tables);
    if ('ok' in student) {
      return refuseAndAudit('Check-ins', input.studentId, student.failures, services);
    }
    const { checkIns, guardians, goals, participation } = tables;
    const slip = input.slip ?? null;
    const goalId = slip?.goalId ?? '';
    const ofGoal = goals.rows.find((goal) => goal.goalId === goalId);
    if (goalId !== '' && ofGoal?.studentId !== input.studentId)
      return refused(failure('goal gone', goalId));
    const family = guardians.rows.filter(({ studentId }) => studentId === input.studentId);
    const guardian =
      slip === null
        ? (family.find(({ guardianId }) => guardianId === input.guardianId) ??
          family.find((each) => isNamed(each, input.from)))
        : undefined;
    const role = slip === null ? roleOf(input.from, student, guardian) : 'Student';
    const row = loggedCheckIn(input, role, guardian?.guardianId ?? '', now.moment);
    const { fresh, taken } = sortRequested([row], checkIns, requested);
    if (taken.length > 0)
      return refused(failure('check-in taken', wordsThere(input.checkInId, checkIns)));
    if (fresh.length === 0) return planOf(input.studentId, tables, now);
    const register = registerRow(row, student, tables, now.date);
    const closed = closedBy(row, checkIns.rows);
    const appends: readonly Append[] = [
      { tab: 'checkIns', rows: [row] },
      { tab: 'participation', rows: register },
    ];
    const changes: readonly Change[] = [
      ...(guardian
        ? [
            {
              tab: 'guardians',
              id: guardian.guardianId,
              values: { lastAnswer: now.date },
            } as const,
          ]
        : []),
      ...closed.map(({ checkInId }): Change => {
        return { tab: 'checkIns', id: checkInId, values: { followUp: 'Done' } };
      }),
    ];
    const lines = closed.map(({ checkInId }) =>
      historyLine(
        { tab: 'checkIns', rowId: checkInId, column: 'followUp', before: 'Open', after: 'Done' },
        { at: now.moment, by: services.identity.account(), reason: '' },
      ),
    );
    const left = writeWithHistory(services.store.writeRows, appends, changes, lines);
    if (left.some(({ tab }) => tab === 'checkIns'))
      return refused(failure('follow-up not closed', allTabs.checkIns.title));
    const answered = guardians.rows.map((each) =>
      each === guardian ? { ...each, lastAnswer: now.date } : each,
    );
    const rows = checkIns.rows.map((each) =>
      closed.includes(each) ? { ...each, followUp: 'Done' as const } : each,
    );
    return planOf(
      input.studentId,
      {
        ...tables,
        guardians: { ...guardians, rows: answered },
        checkIns: { ...checkIns, rows: [...rows, row] },
        participation: { ...participation, rows: [...participation.rows, ...register] },
      },
      now,
    );
  });
}

/** None where nobody of the family has spoken, or where the student's slip counts already. */
function registerRow(
  row: CheckIn,
  student: Student,
  { participation, settings }: PlanTables,
  today: string,
): readonly Participation[] {
  const kind = kindOfLogged(row);
  if (kind === null) return [];
  const year = currentYear(settingsIn(settings, today), today);
  const entry = participationOf(row, kind, fullName(student), year);
  const isThere =
    row.role === 'Student' &&
    participation.rows.some(
      ({ studentId, kind: there, way, date }) =>
        studentId === entry.studentId && there === kind && way === entry.way && date === entry.date,
    );
  return isThere ? [] : [entry];
}

/** A follow-up may be done, and a row dated, before a call comes again. */
const requested: RequestedRow<CheckIn> = {
  idOf: ({ checkInId }) => checkInId,
  compared: [
    'studentId',
    'from',
    'way',
    'talked',
    'message',
    'wantsContact',
    'goalId',
    'ownRating',
    'did',
    'obstacle',
    'ifThen',
    'helpWanted',
    'wish',
    'newWording',
  ],
};

/** As much of a message as tells which one it is. */
const longestQuote = 100;

/** The beginning of what has the ID already; null where that cannot be read. */
function wordsThere(id: string, { rows }: Pick<Table<CheckIn>, 'rows'>): string | null {
  const there = rows.find(({ checkInId }) => checkInId === id);
  return there ? (there.message.trim() || there.from).slice(0, longestQuote) : null;
}

function roleOf(from: string, student: Student, guardian: Guardian | undefined): CheckIn['role'] {
  if (guardian) return 'Guardian';
  const written = normalizeText(from);
  if (student.teachers.some((teacher) => teacher.toLowerCase() === written)) return 'Teacher';
  const names = [
    student.firstName,
    student.preferredName,
    `${student.firstName} ${student.lastName}`,
  ];
  return names.some((name) => name !== '' && name.toLowerCase() === written) ? 'Student' : '';
}
