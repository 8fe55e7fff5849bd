// What a digest says in one language: the shape that every language has to fill.
import type { Cadence, GoalKind, Progress } from '../../schema/choices';
import type { Season } from '../domain/digest-content';

/** What a digest is about before anything else. */
export type Topic = 'words' | 'reached' | 'note' | 'goals' | 'question' | Season;

/** In each of them `child` is '' where no name may be said. */
export interface SeasonWords {
  /** The first sentence, which the inbox shows. */
  readonly opening: (child: string) => string;
  readonly paragraph: (season: SeasonFacts) => string;
}

export interface SeasonFacts {
  readonly child: string;
  /** Worded days of conferences. */
  readonly days: readonly string[];
  /** "every week" */
  readonly often: string;
}

export interface Messages {
  /** By what comes first; `child` may be ''. */
  readonly subjects: Readonly<Record<Topic, (child: string) => string>>;
  readonly cadences: Readonly<Record<Cadence, string>>;
  readonly greeting: (guardian: string) => string;
  /** The first sentence where nothing is new. */
  readonly openings: {
    readonly goals: (child: string) => string;
    readonly question: (child: string) => string;
  };
  readonly seasons: Readonly<Record<Season, SeasonWords>>;
  readonly news: {
    readonly words: (child: string) => string;
    readonly reached: (child: string) => string;
    /** `date` is worded. */
    readonly note: (date: string) => string;
    readonly answer: string;
    /** How often the guardian has said that they talked: once at least. */
    readonly talked: (child: string, times: number) => string;
    readonly rating: string;
    readonly obstacle: string;
    readonly ifThen: string;
    readonly helpWanted: string;
    readonly nextStep: string;
  };
  readonly ask: {
    readonly heading: (child: string) => string;
    readonly goal: string;
    readonly hint: string;
  };
  readonly answers: {
    readonly lead: string;
    readonly talked: string;
    readonly notYet: string;
    readonly call: string;
    readonly orReply: string;
    /** Where there is no page. */
    readonly byReply: string;
    readonly byReplyShort: string;
  };
  readonly asksYou: (child: string) => string;
  readonly nextEmail: (date: string) => string;
  readonly conferences: (days: readonly string[]) => string;
  /** The email of a new school year in which there are no goals yet. `child` may be ''. */
  readonly beingSet: {
    readonly subject: (child: string) => string;
    readonly opening: (child: string) => string;
    readonly paragraphs: (child: string) => readonly string[];
  };
  /** Why goals stand in another language; '' for the one in which most schools write them. */
  readonly asWritten: string;
  readonly asWrittenShort: string;
  /** That a machine has translated what people wrote. */
  readonly translated: string;
  readonly translatedShort: string;
  readonly goalsHeading: (child: string, count: number) => string;
  readonly goalKinds: Readonly<Record<GoalKind, string>>;
  /** For a goal of which only the text may be shown. */
  readonly goalNumber: (number: number) => string;
  readonly progressSteps: Readonly<Record<Progress, string>>;
  /** `step` is null before the first one. */
  readonly progress: (words: string, step: number | null, of: number) => string;
  readonly why: (child: string) => string;
  readonly measure: string;
  readonly notes: string;
  readonly atHome: string;
  readonly target: (date: string) => string;
  readonly questions: (count: number) => string;
  readonly closing: string;
  /** Either name may be ''. */
  readonly reason: (guardian: string, child: string) => string;
  /** Where there is no page; `sender` may be ''. */
  readonly howToStop: (sender: string) => string;
  readonly howToStopShort: string;
  /** The link to it. */
  readonly settings: string;
  /** The words of `howToStop` that a family answers with. */
  readonly answerWords: readonly string[];
}
