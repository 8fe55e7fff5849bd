// Notes down what somebody has said on the phone, in a reply or in a meeting.

import { normalizeText } from '../../core/normalize-text';
import type { PlanView } from '../../goals/domain/view-plan';
import { findStudent, planOf, planTabs } from '../../goals/server';
import { failure, type Result, refused } from '../../rpc/result';
import type { Table } from '../../schema/decode-table';
import { type RequestedRow, sortRequested } from '../../schema/requested-rows';
import { blankRow } from '../../schema/tab';
import { type CheckIn, checkInsTab, type Guardian, type Student } from '../../schema/tabs';
import { refuseAndAudit } from '../../store/history';
import type { Change } from '../../store/ports';
import type { Services } from '../../store/services';
import { timeAt } from '../../store/time-at';
import { withCaseloadLock } from '../../store/with-caseload-lock';
import { isNamed } from '../domain/view-guardian';

export interface CheckInInput
  extends Pick<CheckIn, 'studentId' | 'from' | 'way' | 'talked' | 'message' | 'wantsContact'> {
  /** The same in a retry. */
  readonly checkInId: string;
}

export function logCheckIn(input: CheckInInput, services: Services): Result<PlanView> {
  return withCaseloadLock(services.lock, () => {
    const tables = services.store.readTabs(planTabs, input.studentId);
    const now = timeAt(services);
    const student = findStudent(input.studentId, tables);
    if ('ok' in student) {
      return refuseAndAudit('Check-ins', input.studentId, student.failures, services);
    }
    const { checkIns, guardians } = tables;
    const family = guardians.rows.filter(({ studentId }) => studentId === input.studentId);
    const guardian = family.find((each) => isNamed(each, input.from));
    const row: CheckIn = {
      ...blankRow(checkInsTab.columns),
      ...input,
      at: now.moment,
      role: roleOf(input.from, student, guardian),
      guardianId: guardian?.guardianId ?? '',
      followUp: input.wantsContact ? 'Open' : '',
    };
    const { fresh, taken } = sortRequested([row], checkIns, requested);
    if (taken.length > 0)
      return refused(failure('check-in taken', wordsThere(input.checkInId, checkIns)));
    if (fresh.length === 0) return planOf(input.studentId, tables, now);
    const changes: Change[] = guardian
      ? [{ tab: 'guardians', id: guardian.guardianId, values: { lastAnswer: now.date } }]
      : [];
    services.store.writeRows([{ tab: 'checkIns', rows: [row] }], changes);
    const answered = guardians.rows.map((each) =>
      each === guardian ? { ...each, lastAnswer: now.date } : each,
    );
    return planOf(
      input.studentId,
      {
        ...tables,
        guardians: { ...guardians, rows: answered },
        checkIns: { ...checkIns, rows: [...checkIns.rows, row] },
      },
      now,
    );
  });
}

/** A follow-up may be done, and a row dated, before a call comes again. */
const requested: RequestedRow<CheckIn> = {
  idOf: ({ checkInId }) => checkInId,
  compared: ['studentId', 'from', 'way', 'talked', 'message', 'wantsContact'],
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
