// One question of the shipped bank in every language, so that they cannot drift apart.
import type { MailLanguage } from '../../../core/languages';
import type {
  AreaClass,
  Competency,
  GoalKind,
  GradeBand,
  Phase,
  QuestionAim,
  QuestionProgress,
} from '../../../schema/choices';

/** The goals, time of year and grades that a question suits. What is not said does not matter. */
export interface Fit {
  readonly goalKind?: GoalKind;
  readonly competency?: Competency;
  /** Of the goal's area (digests/domain/goal-area.ts). */
  readonly areaClass?: Exclude<AreaClass, 'Any'>;
  readonly phase?: Exclude<Phase, 'Any'>;
  readonly grades?: Exclude<GradeBand, 'All'>;
  /** Not said: any goal that is still being worked on. */
  readonly progress?: Exclude<QuestionProgress, 'Any'>;
}

/**
 * The Spanish leaves the gender of child and parent open: every family can read it out as it is. It
 * may hold two place holders, in every language or in none: {area}, the goal's area, after "in" or
 * "about"; and {child}, the child's name or "your child", never at the beginning.
 */
export interface QuestionEntry extends Readonly<Record<MailLanguage, string>> {
  /**
   * "WHY-01". Caseloads and the ledger of sent email keep it: a new question takes the next free
   * number, and the number of a dropped one (former.ts) is not given out again. A question keeps its
   * ID where it is only worded differently; one that asks something else is another question.
   */
  readonly id: string;
  readonly aim: QuestionAim;
  readonly fits: Fit;
}
