// What the page behind a link of an email shows, and what comes back from it. Nothing of the record but
// the child's first name and the goals, as far as the content level lets the emails name them.

import type { MailLanguage } from '../../core/languages';
import type { Cadence, GoalWish, OwnRating } from '../../schema/choices';
import { isErrorValue } from '../../schema/decode-cell';

/** The three answers of a digest, in the order of its links. */
export const familyAnswers = ['talked', 'not-yet', 'call'] as const;
export type FamilyAnswer = (typeof familyAnswers)[number];

export interface Sender {
  readonly name: string;
  readonly school: string;
}

export interface FamilyReply {
  readonly answer: FamilyAnswer;
  /** One line, or nothing. */
  readonly message: string;
}

/** Whether, and how often, this guardian gets the emails. */
export type EmailsState =
  | { readonly kind: 'on'; readonly cadence: Cadence }
  /** @property until the first day on which they go out again; '' where nobody has said */
  | { readonly kind: 'paused'; readonly until: string }
  | { readonly kind: 'stopped' };

export interface FamilyPage {
  readonly kind: 'family';
  readonly language: MailLanguage;
  /** '' where the content level allows no name. */
  readonly childName: string;
  readonly goals: readonly string[];
  readonly sender: Sender;
  /** What has been recorded for this email already; null where nothing has. */
  readonly given: FamilyReply | null;
  readonly emails: EmailsState;
  /** For the thank-you; '' for none. */
  readonly oneMoreQuestion: string;
  /** The page of a preview: it looks the same and saves nothing. */
  readonly isPreview: boolean;
}

/** What a guardian chooses about the emails. */
export type EmailsChange =
  | { readonly kind: 'cadence'; readonly cadence: Cadence }
  /** @property until a day to come, "2026-10-01" */
  | { readonly kind: 'pause'; readonly until: string }
  | { readonly kind: 'resume' }
  | { readonly kind: 'stop' };

/** What a student says of one goal; '' for what is left out. */
export interface GoalWords {
  readonly ownRating: OwnRating | '';
  readonly did: string;
  readonly obstacle: string;
  readonly ifThen: string;
  readonly helpWanted: string;
  readonly wish: GoalWish | '';
  /** How the student would put the goal; for Stretch, Shrink and Swap. */
  readonly newWording: string;
}

/** Of a goal of which nothing is said. */
export const noGoalWords: GoalWords = {
  ownRating: '',
  did: '',
  obstacle: '',
  ifThen: '',
  helpWanted: '',
  wish: '',
  newWording: '',
};

/** The parts that the emails to the family open with, unless the student keeps one out of them. */
export const partsForFamily = ['ownRating', 'did', 'obstacle', 'ifThen', 'helpWanted'] as const;
export type PartForFamily = (typeof partsForFamily)[number];

export interface GoalReply extends GoalWords {
  /** Of a goal of the page. */
  readonly key: string;
  readonly notInEmails: readonly PartForFamily[];
}

export interface StudentReply {
  readonly goals: readonly GoalReply[];
  readonly wantsToTalk: boolean;
  /** What it is about, if the student says so. */
  readonly message: string;
}

export interface StudentGoal {
  /** Names the goal within the page; it is not the ID of the record. */
  readonly key: string;
  readonly goal: string;
  readonly why: string;
  readonly given: Omit<GoalReply, 'key'> | null;
  /** A question about this goal; '' for none. */
  readonly question: string;
}

export interface StudentPage {
  readonly kind: 'student';
  readonly language: MailLanguage;
  readonly name: string;
  readonly sender: Sender;
  readonly goals: readonly StudentGoal[];
  readonly wantsToTalk: boolean;
  readonly message: string;
  /** Name and number of the person to turn to when something is wrong. Never ''. */
  readonly whomToTurnTo: string;
  /** Emails to the family open with the student's words; not those of a student of 18 and over. */
  readonly familyReads: boolean;
  /** What the specialist has answered to the last check-in; '' for nothing. */
  readonly reply: string;
  readonly isAnswered: boolean;
}

/** Says a specialist that the address is right. */
export interface CheckedPage {
  readonly kind: 'check';
  readonly language: MailLanguage;
}

/**
 * - `not valid`: forged, expired, of an email that is not in the ledger, or of a family that must not be
 *   written to: whoever is there learns nothing of which.
 * - `try later`: too many calls, or the caseload is busy.
 * - `trouble`: an error; nothing was saved that the page does not say.
 */
export type PlainReason = 'not valid' | 'try later' | 'trouble';

export interface PlainPage {
  readonly kind: 'plain';
  readonly reason: PlainReason;
}

export type AnswerPage = FamilyPage | StudentPage | CheckedPage | PlainPage;

/**
 * What somebody has written, as a cell holds it. A text that looks like the error of a formula would
 * pass for a row that something is wrong with, and hold the family's emails back.
 */
export function asWritten(line: string): string {
  const text = line.trim();
  return isErrorValue(text) ? `“${text}”` : text;
}

export const plainPage = (reason: PlainReason): PlainPage => ({ kind: 'plain', reason });
