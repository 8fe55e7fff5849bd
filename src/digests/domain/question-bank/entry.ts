// One question of the shipped bank in every language, so that they cannot drift apart.
import type { MailLanguage } from '../../../core/languages';
import type { competencies, questionAims } from '../../../schema/choices';
import type { Question } from '../../../schema/tabs';

type Given<Cell> = Exclude<Cell, ''>;
type Competency = (typeof competencies)[number];

/** The goals, time of year and grades a question suits; only an affective goal has a competency. */
export type Fit = {
  readonly phase: Given<Question['phase']>;
  readonly grades: Given<Question['grades']>;
} & (
  | { readonly goalKind: 'Affective'; readonly competency: Competency }
  | {
      readonly goalKind: Exclude<Given<Question['goalKind']>, 'Affective'>;
      readonly competency?: never;
    }
);

/** The Spanish leaves the gender of child and parent open: every family can read it out as it is. */
export interface QuestionEntry extends Readonly<Record<MailLanguage, string>> {
  /**
   * "WHY-01". Caseloads and the ledger of sent email keep it: a new question takes the next free
   * number, and the number of a dropped one is not given out again.
   */
  readonly id: string;
  readonly aim: (typeof questionAims)[number];
  readonly fits: Fit;
}
