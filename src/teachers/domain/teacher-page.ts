// What a teacher's page says of each own student: goals shared with teachers, how they go, and what
// helps at school. Whatever teachers may not see never gets into it.
import { inOrder } from '../../goals/domain/goal-order';
import type { Goal, Student } from '../../schema/tabs';
import { isShownToTeachers } from './teacher-roster';

export interface PageStudent {
  readonly firstName: string;
  readonly lastName: string;
  readonly goals: readonly Pick<Goal, 'goal' | 'progress'>[];
  /** At most two, of different goals where there are two. */
  readonly strategies: readonly string[];
}

const strategiesShown = 2;

export const pageStudents = (
  students: readonly Student[],
  goals: readonly Goal[],
): readonly PageStudent[] =>
  students.map(({ studentId, firstName, preferredName, lastName }) => {
    const own = goals.filter((goal) => goal.studentId === studentId && isShownToTeachers(goal));
    const shown = inOrder(own);
    return {
      firstName: preferredName || firstName,
      lastName,
      goals: shown.map(({ goal, progress }) => ({ goal, progress })),
      strategies: fewOf(shown.map(({ atSchool }) => strategiesIn(atSchool))),
    };
  });

/** A cell holds several: one to a line, with semicolons, or sentence after sentence. */
export const strategiesIn = (cell: string): readonly string[] =>
  cell
    .split(/[\n\r;]+/)
    .flatMap((line) =>
      line
        .replace(/^[\s•*–-]+|^\s*\d+[.)]\s+/, '')
        // A dot after a title or a short form ends no sentence: "Ms. Chen", "e.g. Monday".
        .replace(/(\b(?:Mr|Ms|Mrs|Dr|St|vs|e\.g|i\.e)\.)\s+/gi, '$1\u2060')
        .replace(/([.!?])\s+(?=\p{Lu})/gu, '$1\n')
        .split('\n'),
    )
    .map((part) => part.replace(/\u2060/g, ' ').trim())
    .filter((part) => part !== '');

/** The first of each goal, then the second ones. */
function fewOf(lists: readonly (readonly string[])[]): readonly string[] {
  const firsts = lists.flatMap((list) => list.slice(0, 1));
  const others = lists.flatMap((list) => list.slice(1));
  return [...new Set([...firsts, ...others])].slice(0, strategiesShown);
}
