// Whether each goal that was reached has been told of, once, to everybody who got emails afterwards.
import { en } from '../../../src/digests/emails/en';
import { es } from '../../../src/digests/emails/es';
import type { ShownRow } from '../../harness/addon-harness';
import { byGuardian, type FamilyEmail, inOneLine, withoutMarks } from './family-email';

const tables = { en, es } as const;

/** What stood in the spreadsheet when emails went out. */
interface Day {
  readonly mails: readonly { readonly at: number }[];
  readonly goals: readonly ShownRow[];
}

export interface ReachedFigures {
  /** Goals that were reached, by guardian who got an email from then on. */
  readonly owed: number;
  readonly toldOnce: number;
  /** "goal to guardian". */
  readonly neverTold: readonly string[];
  readonly toldAgain: readonly string[];
}

const isReached = (goal: ShownRow): boolean =>
  goal['Share with family'] === 'yes' &&
  (goal.Status === 'Achieved' || (goal.Status === 'Active' && goal.Progress === 'Achieved'));

const tellsOf = ({ text, language, child }: FamilyEmail, goal: string): boolean => {
  const label = tables[language].news.reached(child);
  return inOneLine(withoutMarks(text)).includes(inOneLine(`${label} ${goal}`));
};

export function reachedFigures(
  emails: readonly FamilyEmail[],
  days: readonly Day[],
): ReachedFigures {
  const families = [...byGuardian(emails)];
  const known = new Set<string>();
  const neverTold: string[] = [];
  const toldAgain: string[] = [];
  let toldOnce = 0;
  for (const { goals, mails } of days) {
    const [first] = mails;
    for (const goal of goals.filter(isReached)) {
      const id = goal['Goal ID'] ?? '';
      if (known.has(id) || first === undefined) continue;
      known.add(id);
      for (const [guardianId, own] of families) {
        const since = own.filter(
          ({ studentId, at }) => studentId === goal['Student ID'] && at >= first.at,
        );
        if (since.length === 0) continue;
        const times = since.filter((email) => tellsOf(email, goal.Goal ?? '')).length;
        if (times === 1) toldOnce += 1;
        else (times === 0 ? neverTold : toldAgain).push(`${id} to ${guardianId}`);
      }
    }
  }
  const owed = toldOnce + neverTold.length + toldAgain.length;
  return { owed, toldOnce, neverTold, toldAgain };
}
