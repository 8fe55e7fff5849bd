// Questions under a goal, in a grade or at a time that they were not made for: judged from the rows of the
// tab alone.

import { withoutLanguage } from '../../../src/digests/domain/question-index';
import type { QuestionProgress } from '../../../src/schema/choices';
import type { ShownRow } from '../../harness/addon-harness';
import type { CarriedQuestion, ChildsDay } from './asked-sets';

const isFree = (option: string | undefined): boolean =>
  option === undefined || option === '' || option === 'Any' || option === 'All';

/** @returns "HOW-01: Grades" and the like */
export function misplacedQuestions(
  days: readonly ChildsDay[],
  questions: readonly ShownRow[],
  grades: (studentId: string) => string | null,
): readonly string[] {
  const rows = new Map<string, ShownRow[]>();
  for (const row of questions) {
    const id = withoutLanguage(row['Question ID'] ?? '');
    rows.set(id, [...(rows.get(id) ?? []), row]);
  }
  return days.flatMap((day) =>
    day.carried.flatMap((question) =>
      (rows.get(question.id) ?? []).flatMap((row) =>
        wrongColumns(row, question, day, grades(day.studentId)).map(
          (column) => `${day.date} ${day.studentId} ${question.id}: ${column}`,
        ),
      ),
    ),
  );
}

function wrongColumns(
  row: ShownRow,
  { goalId }: CarriedQuestion,
  { goals, phase }: ChildsDay,
  grades: string | null,
): readonly string[] {
  const goal = goals.find((each) => each.goalId === goalId);
  const known: Readonly<Record<string, string | null>> = {
    'Goal kind': goal?.kind ?? null,
    Competency: goal?.competency ?? null,
    'Area class': goal?.area.areaClass ?? null,
    Progress: (goal?.progress ?? null) satisfies QuestionProgress | null,
    Phase: phase,
    Grades: grades,
  };
  return Object.entries(known).flatMap(([column, value]) =>
    isFree(row[column]) || row[column] === value ? [] : [column],
  );
}
