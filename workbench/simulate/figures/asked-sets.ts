// The questions that each child was asked on each day, as the emails carried them, with what stood in the
// spreadsheet then.

import type { CalendarDate } from '../../../src/core/calendar-date';
import { readAsked } from '../../../src/digests/domain/asked-counts';
import { type NamedGoal, namedGoals } from '../../../src/digests/domain/named-goal';
import { withoutLanguage } from '../../../src/digests/domain/question-index';
import { isSharedWithFamily } from '../../../src/goals/domain/shared-goals';
import { phaseOf, type SchoolCalendar } from '../../../src/schedule/domain/school-calendar';
import type { GoalKind, Phase } from '../../../src/schema/choices';
import { competencies, goalKinds, goalStatuses, progressSteps } from '../../../src/schema/choices';
import type { Goal } from '../../../src/schema/tabs';
import type { ShownRow } from '../../harness/addon-harness';
import { type FamilyEmail, listIn } from './family-email';

export interface QuestionDay {
  readonly date: CalendarDate;
  readonly goals: readonly ShownRow[];
  readonly asked: readonly ShownRow[];
  readonly mails: readonly { readonly at: number }[];
}

/** A question in an email, and the goal that it stands under; null for none. */
export interface CarriedQuestion {
  readonly id: string;
  readonly goalId: string | null;
}

export interface ChildsDay {
  readonly date: CalendarDate;
  readonly studentId: string;
  readonly phase: Exclude<Phase, 'Any'>;
  /** Each set as one guardian got it; without languages. */
  readonly byGuardian: readonly { readonly guardianId: string; readonly ids: readonly string[] }[];
  readonly languages: readonly string[];
  readonly carried: readonly CarriedQuestion[];
  /** That the email may name. */
  readonly goals: readonly NamedGoal[];
}

const among = <Option extends string>(options: readonly Option[], text = ''): Option | '' =>
  options.find((option) => option === text) ?? '';

const kindOf = (row: ShownRow): GoalKind | '' => among(goalKinds, row.Kind);

type ReadGoal = Pick<
  Goal,
  'goalId' | 'kind' | 'competency' | 'goal' | 'area' | 'progress' | 'status' | 'shareWithFamily'
>;

const readGoal = (row: ShownRow): ReadGoal => ({
  goalId: row['Goal ID'] ?? '',
  kind: kindOf(row),
  competency: among(competencies, row.Competency),
  goal: row.Goal ?? '',
  area: row.Area ?? '',
  progress: among(progressSteps, row.Progress),
  status: among(goalStatuses, row.Status),
  shareWithFamily: row['Share with family'] === 'yes',
});

/** In the order of time. */
export function childrensDays(
  emails: readonly FamilyEmail[],
  days: readonly QuestionDay[],
  calendar: SchoolCalendar,
): readonly ChildsDay[] {
  return days.flatMap(({ date, goals, asked, mails }) => {
    const times = new Set(mails.map(({ at }) => at));
    const sent = emails.filter(({ at }) => times.has(at));
    const sets = new Map(asked.map((row) => [row['Student ID'] ?? '', row]));
    return [...new Set(sent.map(({ studentId }) => studentId))].map((studentId): ChildsDay => {
      const own = sent.filter((email) => email.studentId === studentId);
      const byGuardian = own.map(({ guardianId, questionIds }) => ({
        guardianId,
        ids: questionIds.map(withoutLanguage),
      }));
      const set = readAsked(listIn(sets.get(studentId)?.Questions));
      const ids = [...new Set(byGuardian.flatMap((each) => each.ids))];
      return {
        date,
        studentId,
        phase: phaseOf(date, calendar),
        byGuardian,
        languages: [...new Set(own.map(({ language }) => language))],
        carried: ids.map((id) => ({
          id,
          goalId: set.find((each) => each.id === id)?.goalId ?? null,
        })),
        goals: namedGoals(
          goals
            .filter((row) => row['Student ID'] === studentId)
            .map(readGoal)
            .filter(isSharedWithFamily),
          'Full',
        ),
      };
    });
  });
}

/** Emails of one child and day whose questions are not the same, as far as each goes. */
export const differentSets = (days: readonly ChildsDay[]): readonly ChildsDay[] =>
  days.filter(({ byGuardian }) => {
    const [longest = []] = byGuardian
      .map(({ ids }) => ids)
      .sort((one, other) => other.length - one.length);
    return byGuardian.some(({ ids }) => ids.some((id, n) => id !== longest[n]));
  });
