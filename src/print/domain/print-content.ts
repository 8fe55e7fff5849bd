// What is printed of a student for a reader: the rows that this reader may see, with no more than the
// columns that are for them. Whoever lays it out gets nothing else.
import { hash32 } from '../../core/hash32';
import { newestFirst } from '../../core/newest-first';
import { inOrder } from '../../goals/domain/goal-order';
import { isClosedGoal, isSharedWithFamily } from '../../goals/domain/shared-goals';
import type { PrintedDocument, PrintReader } from '../../schema/choices';
import type { Audience } from '../../schema/column';
import type { Goal, Plan, ProgressEntry, Student } from '../../schema/tabs';
import { isShownToTeachers } from '../../teachers/domain/teacher-roster';
import { isOfYear, type SchoolYear, yearBefore } from '../../years/domain/school-year';
import { onPaper, type VisibleRow } from './visible-to';

export interface PrintedGoal {
  readonly goal: VisibleRow<'goals'>;
  /** The newest one that says something to the reader. */
  readonly note: VisibleRow<'progress'> | null;
}

export interface PrintContent {
  readonly year: SchoolYear;
  readonly student: VisibleRow<'students'>;
  readonly plan: VisibleRow<'plans'>;
  /** In the specialist's order. */
  readonly goals: readonly PrintedGoal[];
  /** Goals of this year and the one before that are over, with what came of them. */
  readonly previous: readonly VisibleRow<'goals'>[];
}

export interface PrintRows {
  readonly student: Student;
  /** Blank where nothing is written of it yet. */
  readonly plan: Plan;
  /** Of the student, of all years. */
  readonly goals: readonly Goal[];
  readonly entries: readonly ProgressEntry[];
  readonly year: SchoolYear;
}

export const audienceOf: Readonly<Record<PrintReader, Audience>> = {
  Family: 'family',
  Teacher: 'teacher',
  Student: 'student',
};

/** Which rows of Goals and Progress a reader hears of; told in privacy/domain/privacy-words.ts. */
interface RowRules {
  readonly isPresent: (goal: Goal) => boolean;
  /** Of a goal that is over. */
  readonly isShared: (goal: Goal) => boolean;
  readonly isTold: (entry: ProgressEntry) => boolean;
}

const rowRules: Readonly<Record<PrintReader, RowRules>> = {
  Family: {
    isPresent: isSharedWithFamily,
    isShared: ({ shareWithFamily }) => shareWithFamily,
    isTold: ({ shareWithFamily }) => shareWithFamily,
  },
  Teacher: {
    isPresent: isShownToTeachers,
    isShared: ({ shareWithTeachers }) => shareWithTeachers,
    isTold: () => true,
  },
  Student: {
    isPresent: ({ status }) => status === 'Active',
    isShared: () => true,
    isTold: () => true,
  },
};

export function contentFor(reader: PrintReader, rows: PrintRows): PrintContent {
  const { student, plan, entries, year } = rows;
  const audience = audienceOf[reader];
  const rules = rowRules[reader];
  const own = inOrder(rows.goals.filter(({ studentId }) => studentId === student.studentId));
  const last = yearBefore(year);
  const newest = newestFirst(entries.filter((entry) => rules.isTold(entry)));
  return {
    year,
    student: onPaper(audience, 'students', student),
    plan: onPaper(audience, 'plans', plan),
    goals: own
      .filter((goal) => isOfYear(goal, year) && rules.isPresent(goal))
      .map((goal) => ({
        goal: onPaper(audience, 'goals', goal),
        note:
          newest
            .filter(
              ({ goalId, studentId }) => goalId === goal.goalId && studentId === goal.studentId,
            )
            .map((entry) => onPaper(audience, 'progress', entry))
            .find(saysSomething) ?? null,
      })),
    previous: own
      .filter((goal) => isClosedGoal(goal) && goal.outcome !== '' && rules.isShared(goal))
      .filter((goal) => isOfYear(goal, year) || isOfYear(goal, last))
      .map((goal) => onPaper(audience, 'goals', goal)),
  };
}

const saysSomething = ({ note = '', nextStep = '' }: VisibleRow<'progress'>): boolean =>
  note.trim() !== '' || nextStep.trim() !== '';

/** Goals of this year are on the paper of the plan; those of a closed plan stand among the ones that are over. */
export const tellsGoals = ({ goals, previous, year }: PrintContent): boolean =>
  goals.length > 0 || previous.some(({ schoolYear }) => schoolYear === year);

/** Who reads a document that is for one reader only, whatever was chosen. */
const onlyReader: Readonly<Record<PrintedDocument, PrintReader | null>> = {
  Plan: null,
  // It lies open on the table, with the family around it.
  'Conference sheet': 'Family',
  // The student's, whoever else reads what is on it later.
  'Student slip': 'Student',
};

export const readerOf = (document: PrintedDocument, chosen: PrintReader): PrintReader =>
  onlyReader[document] ?? chosen;

export const canChooseReader = (document: PrintedDocument): boolean =>
  onlyReader[document] === null;

/** The same for the same content only. */
export const versionOf = (content: PrintContent): string =>
  hash32(JSON.stringify(content)).toString(16).padStart(8, '0');

/** A fact that a document names. */
export type PaperField =
  | 'areas'
  | 'identifiedOn'
  | 'strengths'
  | 'interests'
  | 'needs'
  | 'services'
  | 'accommodations'
  | 'planKind'
  | 'writtenOn'
  | 'reviewedOn'
  | 'why'
  | 'measure'
  | 'baseline'
  | 'target'
  | 'atSchool'
  | 'atHome'
  | 'start'
  | 'targetDate'
  | 'competency'
  | 'standard'
  | 'responsible'
  | 'obstacle'
  | 'ifThen'
  | 'progress'
  | 'note'
  | 'nextStep';
