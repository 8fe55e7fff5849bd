// Questions that a child was asked again while another one that fits had never been asked.

import { type CalendarDate, daysBetween } from '../../../src/core/calendar-date';
import { languageName } from '../../../src/core/language-names';
import { normalizeText } from '../../../src/core/normalize-text';
import { suitsGoal, suitsTime } from '../../../src/digests/domain/choose-questions';
import type { IndexedQuestion, QuestionIndex } from '../../../src/digests/domain/question-index';
import type { GradeBand, QuestionAim } from '../../../src/schema/choices';
import type { ChildsDay } from './asked-sets';

/** What takes the place of what: those asked of the child, of the parents, and those that go on. */
const places: Readonly<Record<QuestionAim, 'child' | 'parents' | 'goes on'>> = {
  Why: 'child',
  How: 'child',
  Support: 'child',
  Know: 'parents',
  'Follow-up': 'goes on',
};

export interface RepeatFigures {
  /** "date student question" that came again too early. */
  readonly tooEarly: readonly string[];
  /** How often any question came again. */
  readonly repeated: number;
  /** Questions in emails, one for each child and day. */
  readonly asked: number;
}

/** When a child was asked a question last, and who has had it in an email. */
interface Asking {
  readonly date: CalendarDate;
  readonly guardians: readonly string[];
}

const readersOf = (id: string, { byGuardian }: ChildsDay): readonly string[] =>
  byGuardian.filter(({ ids }) => ids.includes(id)).map(({ guardianId }) => guardianId);

const longestPeriod = 31;

/** Guardians with different cadences get one set on different days of the longer period. */
const isSameSet = ({ date, guardians }: Asking, id: string, day: ChildsDay): boolean =>
  daysBetween(date, day.date) <= longestPeriod &&
  readersOf(id, day).every((guardian) => !guardians.includes(guardian));

/** @param index of the questions for families */
export function repeatFigures(
  days: readonly ChildsDay[],
  index: QuestionIndex,
  grades: (studentId: string) => GradeBand | null,
): RepeatFigures {
  const histories = new Map<string, Map<string, Asking>>();
  const tooEarly: string[] = [];
  let [repeated, asked] = [0, 0];
  for (const day of days) {
    const { studentId, date, carried } = day;
    const known = histories.get(studentId) ?? new Map<string, Asking>();
    histories.set(studentId, known);
    const fits = fitting(day, grades(studentId));
    for (const { id, goalId } of carried) {
      asked += 1;
      const question = index.get(id);
      const before = known.get(id);
      if (before === undefined || question === undefined || isSameSet(before, id, day)) continue;
      repeated += 1;
      const place = places[question.aim];
      const isLeft = [...index].some(
        ([other, each]) =>
          !known.has(other) &&
          carried.every((one) => one.id !== other) &&
          places[each.aim] === place &&
          fits(each, place === 'goes on' ? goalId : undefined),
      );
      if (isLeft) tooEarly.push(`${date} ${studentId} ${id}`);
    }
    for (const { id } of carried)
      known.set(id, {
        date,
        guardians: [...(known.get(id)?.guardians ?? []), ...readersOf(id, day)],
      });
  }
  return { tooEarly, repeated, asked };
}

/** @param only the goal that it has to stand under; null for none, undefined for any */
const fitting =
  ({ goals, phase, languages }: ChildsDay, grades: GradeBand | null) =>
  ({ wordings, isGeneral }: IndexedQuestion, only: string | null | undefined): boolean => {
    const rows = languages.flatMap(
      (language) => wordings.get(normalizeText(languageName(language))) ?? [],
    );
    if (rows.length < languages.length) return false;
    if (!rows.every((row) => suitsTime(row, { phase, grades }))) return false;
    if (only === null) return isGeneral;
    return goals.some(
      (goal) =>
        (only === undefined || goal.goalId === only) && rows.every((row) => suitsGoal(row, goal)),
    );
  };
