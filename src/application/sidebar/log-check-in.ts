// Notes down what somebody has said on the phone, in a reply or in a meeting.

import { plain } from '../../domain/plain';
import { isNamed } from '../../domain/plan/view-guardian';
import type { PlanView } from '../../domain/plan/view-plan';
import type { Table } from '../../domain/schema/decode-table';
import { type RequestedRow, sortRequested } from '../../domain/schema/requested-rows';
import type { CheckIn, Guardian, Student } from '../../domain/schema/tabs';
import { inTurn } from '../in-turn';
import type { Change } from '../ports';
import { timeAt } from '../time-at';
import { refuseAndNote } from './note-refusal';
import { type Outcome, refused } from './outcome';
import { findStudent, planOf, planTabs } from './plan-tables';
import type { WritePorts } from './sidebar-ports';

export interface CheckInInput
  extends Pick<CheckIn, 'studentId' | 'from' | 'way' | 'talked' | 'message' | 'wantsContact'> {
  /** The same in a retry. */
  readonly checkInId: string;
}

export function logCheckIn(input: CheckInInput, ports: WritePorts): Outcome<PlanView> {
  return inTurn(ports.alone, () => {
    const tables = ports.readTabs(planTabs);
    const now = timeAt(ports);
    const student = findStudent(input.studentId, tables);
    if ('kind' in student) {
      return refuseAndNote('Check-ins', input.studentId, student.sentences, ports);
    }
    const { checkIns, guardians } = tables;
    const family = guardians.rows.filter(({ studentId }) => studentId === input.studentId);
    const guardian = family.find((each) => isNamed(each, input.from));
    const row: CheckIn = {
      ...input,
      at: now.moment,
      role: roleOf(input.from, student, guardian),
      deliveryId: '',
      followUp: input.wantsContact ? 'Open' : '',
    };
    const { fresh, taken } = sortRequested([row], checkIns, requested);
    if (taken.length > 0) return refused(takenSentence(input.checkInId, checkIns));
    if (fresh.length === 0) return planOf(input.studentId, tables, now);
    const changes: Change[] = guardian
      ? [{ tab: 'guardians', id: guardian.guardianId, values: { lastAnswer: now.date } }]
      : [];
    ports.writeRows([{ tab: 'checkIns', rows: [row] }], changes);
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

function takenSentence(id: string, { rows }: Pick<Table<CheckIn>, 'rows'>): string {
  const there = rows.find(({ checkInId }) => checkInId === id);
  const words = there && (there.message.trim() || there.from).slice(0, longestQuote);
  const says = words === undefined ? 'a row that cannot be read' : `another text: “${words}”`;
  return `The Check-ins tab already has ${says}, saved from this form. Nothing was saved now. If yours is another call, save it once more to add it.`;
}

function roleOf(from: string, student: Student, guardian: Guardian | undefined): CheckIn['role'] {
  if (guardian) return 'Guardian';
  const written = plain(from);
  if (student.teachers.some((teacher) => teacher.toLowerCase() === written)) return 'Teacher';
  const names = [
    student.firstName,
    student.preferredName,
    `${student.firstName} ${student.lastName}`,
  ];
  return names.some((name) => name !== '' && name.toLowerCase() === written) ? 'Student' : '';
}
