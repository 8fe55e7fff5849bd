// What one digest says about one child, before anybody has put it into a language or a layout.

import type { GoalKind, questionAims } from '../../schema/choices';
import type { ProgressEntry } from '../../schema/tabs';

const titleOnly = ({ goal }: DigestGoal): DigestGoal => ({
  kind: null,
  goal,
  why: '',
  progress: '',
  news: [],
  nextStep: '',
  atHome: '',
  targetDate: null,
});

/** Whether an email may tell of what kind the goals are, as a question made for one kind does. */
export const tellsKinds: Readonly<Record<ContentLevel, boolean>> = {
  Full: true,
  'First name and goal titles': true,
  'No record content': false,
};

/**
 * What may be said. Content is cut where it is gathered, and once more where the email is worded:
 * a field that was filled by mistake on the way still cannot reach an email.
 */
export const permitted = (content: DigestContent): DigestContent => {
  switch (content.level) {
    case 'Full':
      return content;
    case 'First name and goal titles':
      return { ...content, goals: content.goals.map(titleOnly) };
    case 'No record content':
      return { ...content, childName: '', guardianName: '', goals: [] };
  }
};

/** How much of the school's record an email may carry; the district chooses. */
export const contentLevels = ['Full', 'First name and goal titles', 'No record content'] as const;
export type ContentLevel = (typeof contentLevels)[number];

export interface DigestGoal {
  /** Null where the content level shows the goal's text alone. */
  readonly kind: GoalKind | null;
  readonly goal: string;
  /** The child's own words; '' where the child has not said, or the content level leaves it out. */
  readonly why: string;
  readonly progress: ProgressEntry['progress'];
  /** What was noted for the family since their last digest, newest first. */
  readonly news: readonly { readonly date: string; readonly note: string }[];
  readonly nextStep: string;
  readonly atHome: string;
  /** Calendar date, "2027-05-21". */
  readonly targetDate: string | null;
}

export interface DigestQuestion {
  readonly questionId: string;
  readonly aim: (typeof questionAims)[number];
  readonly question: string;
}

export interface DigestContent {
  readonly level: ContentLevel;
  /** '' where the content level allows no name: the email then says "your child". */
  readonly childName: string;
  /** The guardian's name, '' when unknown. */
  readonly guardianName: string;
  /** In the specialist's order; empty where the content level allows no goals. */
  readonly goals: readonly DigestGoal[];
  /** There are no goals of this school year yet, and that is what the email says. */
  readonly goalsAreBeingSet: boolean;
  /** Two to four; none while goals are being set. */
  readonly questions: readonly DigestQuestion[];
  readonly sender: {
    readonly name: string;
    readonly school: string;
    readonly replyTo: string;
  };
}
