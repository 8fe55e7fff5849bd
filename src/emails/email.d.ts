import type { Direction } from '../core/languages';
export declare const button: (label: string, url: string, note?: string) => Button;
export interface Paragraph {
    readonly kind: 'paragraph';
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
    /** The whole sentence, including the step, so that the bar alone carries no information. */
    readonly text: string;
    /** Cells of the bar, filled from the side where reading begins. */
    readonly cells: number;
    readonly filled: number;
}
export interface GoalCard {
    readonly kind: 'goal';
    readonly label: string;
    readonly goal: string;
    /** The child's own words, shown as a quotation. */
    readonly why: Labelled | null;
    readonly progress: GoalProgress | null;
    /** A worded sentence, '' without a date. */
    readonly target: string;
    readonly news: {
        readonly label: string;
        readonly items: readonly {
            readonly date: string;
            readonly note: string;
        }[];
    } | null;
    readonly nextStep: Labelled | null;
    readonly atHome: Labelled | null;
}
export interface QuestionList {
    readonly kind: 'questions';
    readonly heading: string;
    readonly hint: string;
    readonly questions: readonly string[];
}
/** Rows of a staff email: what or whom it is about, then what happened. */
export interface NotedList {
    readonly kind: 'list';
    readonly items: readonly {
        readonly title: string;
        readonly note: string;
    }[];
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
export type Block = Paragraph | Heading | GoalCard | QuestionList | NotedList | Button;
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
    readonly notices: readonly Notice[];
    /**
     * The first sentence, which email programs also show beside the subject. There is no hidden
     * preview text: Gmail's mobile web page shows it (caniemail.com, css-display).
     */
    readonly summary: string;
    readonly blocks: readonly Block[];
    readonly signature: {
        readonly closing: string;
        readonly names: readonly string[];
    };
    readonly footer: readonly string[];
    /**
     * Names and answer words inside the email's own sentences that no translation may change; ''
     * for one that this email lacks, so that each kind of name keeps its position.
     */
    readonly keep: readonly string[];
}
export declare const paragraph: (text: string) => Paragraph;
export declare const heading: (text: string) => Heading;
