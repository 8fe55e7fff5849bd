// The model of an email: every text worded in the reader's language, nothing about layout.
import type { Direction } from '../core/languages';

export const button = (label: string, url: string, note = ''): Button => ({
  kind: 'button',
  label,
  url,
  note,
});

export interface Paragraph {
  readonly kind: 'paragraph';
  readonly text: string;
}

/** A quieter line beside the rest: a date, who translated. */
export interface Note {
  readonly kind: 'note';
  readonly text: string;
}

export interface Heading {
  readonly kind: 'heading';
  readonly text: string;
}

/** A text that a person wrote, under a label that the email gives it. */
export interface Labelled {
  readonly label: string;
  readonly text: string;
}

export interface GoalProgress {
  /** The whole sentence, including the step, so that the track alone carries no information. */
  readonly text: string;
  /** Of the track, from the side where reading begins. */
  readonly stops: number;
  /** The present stop, from 1. */
  readonly at: number;
}

/** What is new, one thing after the other. */
export interface NewsList {
  readonly kind: 'news';
  readonly items: readonly NewsEntry[];
}

export interface NewsEntry {
  /** '' where the first sentence of the email is the label. */
  readonly label: string;
  /** Which goal it is about; '' where that needs no saying. */
  readonly about: Labelled | null;
  /** What somebody wrote; '' for none. */
  readonly text: string;
  /** In the words of the one it is about: shown as a quotation. */
  readonly isQuoted: boolean;
  readonly parts: readonly Labelled[];
}

/** The one question of the email, with the goal that it is about above it. */
export interface Ask {
  readonly kind: 'ask';
  readonly heading: string;
  readonly goal: Labelled | null;
  readonly question: string;
  /** '' for none. */
  readonly hint: string;
}

/** Ways to answer with one tap. */
export interface Answers {
  readonly kind: 'answers';
  /** '' for none. */
  readonly lead: string;
  readonly links: readonly Link[];
  /** What to do instead; '' for none. */
  readonly note: string;
}

export interface Link {
  readonly label: string;
  readonly url: string;
}

/** A person's words under a label, as a quotation. */
export interface Quotation extends Labelled {
  readonly kind: 'quotation';
}

export interface GoalCard {
  readonly kind: 'goal';
  /** '' where the text alone is enough. */
  readonly label: string;
  readonly goal: string;
  /** The child's own words, shown as a quotation. */
  readonly why: Labelled | null;
  readonly measure: Labelled | null;
  readonly progress: GoalProgress | null;
  /** A worded sentence, '' without a date. */
  readonly target: string;
  readonly news: {
    readonly label: string;
    readonly items: readonly { readonly date: string; readonly note: string }[];
  } | null;
  readonly atHome: Labelled | null;
}

export interface QuestionList {
  readonly kind: 'questions';
  readonly heading: string;
  readonly questions: readonly { readonly question: string; readonly about: Labelled | null }[];
}

/** Rows of a staff email: what or whom it is about, then what happened. */
export interface NotedList {
  readonly kind: 'list';
  readonly items: readonly { readonly title: string; readonly note: string }[];
  /** "and 12 more …", '' when the list is whole. */
  readonly more: string;
}

export interface Button {
  readonly kind: 'button';
  readonly label: string;
  readonly url: string;
  /** What to do instead; '' for none. */
  readonly note: string;
}

export type Block =
  | Paragraph
  | Note
  | Heading
  | NewsList
  | Ask
  | Answers
  | Quotation
  | GoalCard
  | QuestionList
  | NotedList
  | Button;

/** A line above the email, in a language of its own. */
export interface Notice {
  readonly text: string;
  readonly language: string;
  readonly direction: Direction;
}

export interface Email {
  /** BCP 47. */
  readonly language: string;
  readonly direction: Direction;
  readonly subject: string;
  /** Before the first sentence; '' for none. */
  readonly greeting: string;
  readonly notices: readonly Notice[];
  /**
   * The first sentence, which email programs also show beside the subject. There is no hidden
   * preview text: Gmail's mobile web page shows it (caniemail.com, css-display).
   */
  readonly summary: string;
  readonly blocks: readonly Block[];
  readonly signature: { readonly closing: string; readonly names: readonly string[] };
  readonly footer: readonly string[];
  /** Where the reader changes or ends these emails; null where there is no such page. */
  readonly footerLink: Link | null;
  /**
   * Names and answer words inside the email's own sentences that no translation may change; ''
   * for one that this email lacks, so that each kind of name keeps its position.
   */
  readonly keep: readonly string[];
}

export const paragraph = (text: string): Paragraph => ({ kind: 'paragraph', text });

export const note = (text: string): Note => ({ kind: 'note', text });

export const heading = (text: string): Heading => ({ kind: 'heading', text });
