// What waits for the specialist since families, students and teachers have said something, and who says
// nothing: in one place for the whole caseload.

import { proposesSomething } from '../../answers/domain/student-check-in';
import { studentName } from '../../caseload/domain/names';
import { hasLeft } from '../../caseload/domain/student-status';
import { addDays } from '../../core/calendar-date';
import { studentsById } from '../../core/group-by';
import type { LocalTime } from '../../core/local-time';
import { compare } from '../../core/newest-first';
import { instant } from '../../families/domain/view-guardian';
import { isSharedWithFamily } from '../../goals/domain/shared-goals';
import type { PlanView } from '../../goals/domain/view-plan';
import type { CheckIn, Delivery, Goal, Guardian, ProgressEntry, Student } from '../../schema/tabs';
import type { CaseloadSettings } from '../../settings/domain/caseload-settings';
import { currentYear, isOfYear } from '../../years/domain/school-year';
import { silentFamilies } from './silent-families';

interface Line {
  readonly studentId: string;
  readonly student: string;
}

interface SaidLine extends Line {
  /** Of the check-in, or of the note. */
  readonly id: string;
  readonly from: string;
  readonly isStudent: boolean;
  /** Moment or day. */
  readonly at: string;
  readonly words: string;
}

export interface WishLine extends SaidLine {
  /** Address of who wants to talk; '' where none is known. */
  readonly reach: string;
}

export interface AnswerLine extends SaidLine {
  readonly talked: CheckIn['talked'];
}

export interface ProposalLine extends Line {
  readonly count: number;
}

export interface SilentLine extends Line {
  readonly emails: number;
  readonly lastAnswer: string | null;
}

export interface NoteLine extends SaidLine {
  readonly goal: string;
}

/** With how many there are in all: a list is cut where nobody would read on. */
export interface Section<Row> {
  readonly lines: readonly Row[];
  readonly count: number;
}

export interface Inbox {
  readonly wishes: Section<WishLine>;
  readonly answers: Section<AnswerLine>;
  /** Up to here they are shown, to be marked as seen; '' where there are none. */
  readonly answersUntil: string;
  readonly proposals: Section<ProposalLine>;
  readonly silent: Section<SilentLine>;
  readonly notes: Section<NoteLine>;
}

/** What the specialist does with a line of it. */
export type InboxStep =
  /** Somebody has talked with whoever wished to. */
  | { readonly kind: 'talked'; readonly checkInId: string }
  /** @property until moment of the newest answer that was on show */
  | { readonly kind: 'seen'; readonly until: string }
  /** A teacher's note goes into the emails to the family, or stays with staff. */
  | { readonly kind: 'share' | 'keep'; readonly entryId: string };

export interface InboxRows {
  readonly students: readonly Student[];
  readonly guardians: readonly Guardian[];
  readonly goals: readonly Goal[];
  readonly progress: readonly ProgressEntry[];
  readonly checkIns: readonly CheckIn[];
  readonly deliveries: readonly Delivery[];
}

/** More would push what comes below out of sight. */
export const shownAtFirst = 3;

const mostLines = 40;

const section = <Row>(rows: readonly Row[]): Section<Row> => ({
  lines: rows.slice(0, mostLines),
  count: rows.length,
});

const isWaiting = ({ followUp }: CheckIn): boolean => followUp === 'Open';

/** The first thing that somebody says; the student's screen has the rest. */
const firstWords = ({ message, did, obstacle, helpWanted, newWording }: CheckIn): string =>
  [message, did, obstacle, helpWanted, newWording].find((text) => text !== '') ?? '';

/** @param settings null where they cannot be read @param seenUntil '' where nothing was marked yet */
export function viewInbox(
  rows: InboxRows,
  now: LocalTime,
  settings: CaseloadSettings | null,
  seenUntil: string,
): Inbox {
  const since = settings?.calendar.firstDay ?? addDays(now.date, -365);
  const year = currentYear(settings, now.date);
  const students = studentsById(rows.students);
  const guardians = new Map(rows.guardians.map((row) => [row.guardianId, row]));
  const line = (studentId: string): Line => {
    const student = students.get(studentId);
    return { studentId, student: student ? studentName(student) : studentId };
  };
  const said = (row: CheckIn): SaidLine => ({
    ...line(row.studentId),
    id: row.checkInId,
    from: row.from,
    isStudent: row.role === 'Student',
    at: row.at ?? '',
    words: firstWords(row),
  });
  const reachOf = ({ role, studentId, guardianId }: CheckIn): string =>
    role === 'Student'
      ? (students.get(studentId)?.studentEmail ?? '')
      : (guardians.get(guardianId)?.email ?? '');
  const checkIns = [...rows.checkIns].sort((one, other) => instant(other) - instant(one));
  const fresh = checkIns.filter(
    (row) =>
      row.way === 'Page' &&
      !row.wantsContact &&
      (row.at ?? '').slice(0, 10) >= since &&
      instant(row) > instant({ at: seenUntil }),
  );
  const proposed = new Map<string, number>();
  for (const row of checkIns)
    if (row.proposals === 'Open' && proposesSomething(row))
      proposed.set(row.studentId, (proposed.get(row.studentId) ?? 0) + 1);
  const goals = new Map(
    rows.goals
      .filter((goal) => isOfYear(goal, year) && isSharedWithFamily(goal))
      .map((goal) => [goal.goalId, goal]),
  );
  const silent = silentFamilies({ ...rows, since });
  const byName = (one: Line, other: Line): number => compare(one.student, other.student);
  return {
    // Who has waited longest comes first.
    wishes: section(
      checkIns
        .filter(isWaiting)
        .reverse()
        .map((row) => ({ ...said(row), reach: reachOf(row) })),
    ),
    answers: section(oncePerVisit(fresh).map((row) => ({ ...said(row), talked: row.talked }))),
    answersUntil: fresh[0]?.at ?? '',
    proposals: section([...proposed].map(([id, count]) => ({ ...line(id), count })).sort(byName)),
    silent: section(
      [...silent]
        .filter(([id]) => {
          const student = students.get(id);
          return student !== undefined && !hasLeft(student);
        })
        .map(([id, silence]) => ({ ...line(id), ...silence }))
        .sort((one, other) => other.emails - one.emails || byName(one, other)),
    ),
    notes: section(
      rows.progress.flatMap((entry) => {
        const goal = goals.get(entry.goalId);
        if (goal === undefined || !isNoteToDecide(entry)) return [];
        return [
          {
            ...line(entry.studentId),
            id: entry.entryId,
            from: entry.by,
            isStudent: false,
            at: entry.date ?? '',
            words: entry.note,
            goal: goal.goal,
          },
        ];
      }),
    ),
  };
}

/** Of one student, whoever has waited longest first. */
export const openWishes = ({
  student,
  guardians,
  answers,
}: Pick<PlanView, 'student' | 'guardians' | 'answers'>): readonly WishLine[] =>
  answers
    .filter(isWaiting)
    .map((row): WishLine => {
      const isStudent = row.role === 'Student';
      const family = guardians.find(({ guardian }) => guardian.guardianId === row.guardianId);
      return {
        studentId: row.studentId,
        student: studentName(student),
        id: row.checkInId,
        from: row.from,
        isStudent,
        at: row.at ?? '',
        words: firstWords(row),
        reach: (isStudent ? student.studentEmail : family?.guardian.email) ?? '',
      };
    })
    .reverse();

/** A teacher's note about which nobody has decided whether the family hears of it. */
export const isNoteToDecide = ({
  role,
  note,
  shareWithFamily,
  staysWithStaff,
}: ProgressEntry): boolean =>
  role === 'Teacher' && note !== '' && !shareWithFamily && !staysWithStaff;

/** A student's check-in has a row for each goal: the first that says something in words stands for all. */
function oncePerVisit(rows: readonly CheckIn[]): readonly CheckIn[] {
  const shown = new Map<string, CheckIn>();
  for (const row of rows) {
    const visit = row.role === 'Student' ? `${row.studentId} ${row.deliveryId}` : row.checkInId;
    const there = shown.get(visit);
    if (there === undefined || (firstWords(there) === '' && firstWords(row) !== ''))
      shown.set(visit, row);
  }
  return [...shown.values()];
}
