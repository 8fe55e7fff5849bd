// Students who need the specialist's attention, most urgent first.
import { byStudent } from '../../core/group-by';
import { answeredThisYear } from '../../families/domain/family-answer';
import { findGaps, type PlanGap } from '../../goals/domain/find-gaps';
import type { CheckIn, Goal, Guardian, ProgressEntry, Student } from '../../schema/tabs';
import type { CaseloadSettings } from '../../settings/domain/caseload-settings';
import { studentName } from './names';
import { hasLeft } from './student-status';

export interface Attention {
  readonly studentId: string;
  readonly name: string;
  readonly gaps: readonly PlanGap[];
  readonly wantsContact: boolean;
}

/**
 * From what cannot wait to what can. A family that has not answered yet is alone no reason: early
 * in the year that is everybody.
 */
const urgency: readonly PlanGap['kind'][] = [
  'review overdue',
  'no goal',
  'target date has passed',
  'no academic goal',
  'no affective goal',
  'no progress lately',
  'no target date',
  'no measure',
  'area without a goal',
];

export interface AttentionInput {
  readonly students: readonly Student[];
  readonly goals: readonly Goal[];
  readonly progress: readonly ProgressEntry[];
  readonly guardians: readonly Guardian[];
  readonly checkIns: readonly CheckIn[];
  /** Students whose plan is closed for this year. */
  readonly closed: ReadonlySet<string>;
  readonly today: string;
  readonly settings: CaseloadSettings | null;
}

export function whoNeedsAttention(input: AttentionInput): readonly Attention[] {
  const { today, settings } = input;
  const goals = byStudent(input.goals);
  const progress = byStudent(input.progress);
  const guardians = byStudent(input.guardians);
  const checkInsOf = byStudent(input.checkIns);
  return input.students
    .filter((student) => !hasLeft(student))
    .map((student): Attention => {
      const { studentId } = student;
      const checkIns = checkInsOf(studentId);
      const family = guardians(studentId);
      return {
        studentId,
        name: studentName(student),
        wantsContact: checkIns.some((one) => one.wantsContact && one.followUp !== 'Done'),
        gaps: findGaps({
          student,
          goals: goals(studentId),
          entries: progress(studentId),
          familyHasAnswered: answeredThisYear(family, checkIns, today, settings),
          isClosed: input.closed.has(studentId),
          today,
        }),
      };
    })
    .filter((one) => rank(one) < urgency.length)
    .sort(
      (one, other) =>
        rank(one) - rank(other) ||
        other.gaps.length - one.gaps.length ||
        (one.name < other.name ? -1 : 1),
    );
}

/** Rank of the most urgent reason; -1 for somebody who waits for a call. */
function rank({ wantsContact, gaps }: Attention): number {
  if (wantsContact) return -1;
  const ranks = gaps.map(({ kind }) => urgency.indexOf(kind)).filter((index) => index >= 0);
  return Math.min(urgency.length, ...ranks);
}
