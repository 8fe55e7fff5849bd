// What one digest says about one child, before anybody has put it into a language or a layout.

import type {
  Cadence,
  DigestForm,
  GoalKind,
  OwnRating,
  Progress,
  questionAims,
} from '../../schema/choices';

/** How much of the school's record an email may carry; the district chooses. */
export const contentLevels = ['Full', 'First name and goal titles', 'No record content'] as const;
export type ContentLevel = (typeof contentLevels)[number];

export interface DigestGoal {
  /** Null where the email shows the goal's text without it. */
  readonly kind: GoalKind | null;
  readonly goal: string;
  /** The child's own words; '' where the child has not said, or the email leaves it out. */
  readonly why: string;
  /** How anybody will know that the goal is reached. */
  readonly measure: string;
  readonly progress: Progress | '';
  /** What was noted for the family since their last digest and stands not above, newest first. */
  readonly notes: readonly { readonly date: string; readonly note: string }[];
  readonly atHome: string;
  /** Calendar date, "2027-05-21". */
  readonly targetDate: string | null;
}

/** What is new for this guardian since the last digest; the child's own words come first. */
export type DigestNews =
  | {
      readonly kind: 'words';
      readonly date: string;
      /** '' where the email names it anyway. */
      readonly goal: string;
      readonly rating: OwnRating | '';
      readonly did: string;
      readonly obstacle: string;
      readonly ifThen: string;
      readonly helpWanted: string;
    }
  | { readonly kind: 'reached'; readonly goal: string }
  | {
      readonly kind: 'note';
      readonly date: string;
      readonly note: string;
      readonly nextStep: string;
    }
  | {
      readonly kind: 'answer';
      readonly date: string;
      /** '' where the guardian said nothing besides. */
      readonly message: string;
      /** How often this guardian has said this school year that they talked. */
      readonly talks: number;
    };

/** What a time of the school year gives a digest to say first. */
export const seasons = ['How this works', 'New goals', 'Conference', 'End of year'] as const;
export type Season = (typeof seasons)[number];

export interface DigestQuestion {
  readonly questionId: string;
  readonly aim: (typeof questionAims)[number];
  readonly question: string;
}

export interface GoalQuestion extends DigestQuestion {
  /** The text of the goal that it is about; '' for none. */
  readonly goal: string;
}

/** The question for tonight. */
export interface AskTonight extends GoalQuestion {
  /** What the child asks of the family for this goal. */
  readonly atHome: string;
}

export interface DigestContent {
  readonly level: ContentLevel;
  readonly form: DigestForm;
  readonly season: Season | null;
  readonly cadence: Cadence;
  /** '' where the content level allows no name: the email then says "your child". */
  readonly childName: string;
  /** The guardian's name, '' when unknown. */
  readonly guardianName: string;
  readonly news: readonly DigestNews[];
  /** Null while goals are being set, and where the bank has no question. */
  readonly ask: AskTonight | null;
  /** In the specialist's order; empty where the form or the content level shows none. */
  readonly goals: readonly DigestGoal[];
  /** There are no goals of this school year yet, and that is what the email says. */
  readonly goalsAreBeingSet: boolean;
  /** Further ones. */
  readonly questions: readonly GoalQuestion[];
  /** Days of conferences that are near. */
  readonly conferences: readonly string[];
  /** The day of the next digest, where it is certain. */
  readonly nextDigest: string | null;
  /** Words of this email have been translated by machine. */
  readonly isTranslated: boolean;
  /** Address of the answer page with its key; null where families answer by reply. */
  readonly answerPage: string | null;
  readonly sender: {
    readonly name: string;
    readonly school: string;
    readonly replyTo: string;
  };
}

const titleOnly = ({ goal }: DigestGoal): DigestGoal => ({
  kind: null,
  goal,
  why: '',
  measure: '',
  progress: '',
  notes: [],
  atHome: '',
  targetDate: null,
});

/** Whether an email may tell of what kind the goals are, as a question made for one kind does. */
export const tellsKinds: Readonly<Record<ContentLevel, boolean>> = {
  Full: true,
  'First name and goal titles': true,
  'No record content': false,
};

/** Whether it may tell what has happened: words, notes, answers, a goal that was reached. */
export const tellsNews: Readonly<Record<ContentLevel, boolean>> = {
  Full: true,
  'First name and goal titles': false,
  'No record content': false,
};

/**
 * What may be said. Content is cut where it is gathered, and once more where the email is worded:
 * a field that was filled by mistake on the way still cannot reach an email.
 */
export const permitted = (content: DigestContent): DigestContent => {
  const { ask } = content;
  switch (content.level) {
    case 'Full':
      return content;
    case 'First name and goal titles':
      return {
        ...content,
        news: [],
        ask: ask && { ...ask, atHome: '' },
        goals: content.goals.map(titleOnly),
      };
    case 'No record content':
      return {
        ...content,
        childName: '',
        guardianName: '',
        news: [],
        ask: ask && { ...ask, goal: '', atHome: '' },
        goals: [],
        questions: content.questions.map((question) => ({ ...question, goal: '' })),
        isTranslated: false,
      };
  }
};
