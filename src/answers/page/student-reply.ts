// What a student has filled in so far, and what is sent of it.

import {
  type GoalReply,
  noGoalWords,
  type StudentPage,
  type StudentReply,
} from '../domain/answer-page';

export type GoalWordsDraft = Omit<GoalReply, 'key'>;

export interface StudentDraft {
  /** By the key of the goal. */
  readonly goals: Readonly<Record<string, GoalWordsDraft>>;
  readonly wantsToTalk: boolean;
  readonly message: string;
}

const blank: GoalWordsDraft = { ...noGoalWords, notInEmails: [] };

/** @param draft of this window, newer than what was sent; null for none */
export function firstDraft(page: StudentPage, draft: Partial<StudentDraft> | null): StudentDraft {
  return {
    goals: Object.fromEntries(
      page.goals.map(({ key, given }) => [key, { ...blank, ...given, ...draft?.goals?.[key] }]),
    ),
    wantsToTalk: draft?.wantsToTalk ?? page.wantsToTalk,
    message: draft?.message ?? page.message,
  };
}

/** Whether a goal has anything beyond the two parts that are always shown. */
export const saysMore = ({ obstacle, ifThen, helpWanted, wish }: GoalWordsDraft): boolean =>
  [obstacle, ifThen, helpWanted, wish].some((text) => text.trim() !== '');

export const saysSomething = (words: GoalWordsDraft): boolean =>
  saysMore(words) || words.ownRating !== '' || words.did.trim() !== '';

export const isBlank = ({ goals, wantsToTalk }: StudentDraft): boolean =>
  !wantsToTalk && !Object.values(goals).some(saysSomething);

/** What it is about goes along with the wish to talk, and not without it. */
export const replyOf = ({ goals, wantsToTalk, message }: StudentDraft): StudentReply => ({
  goals: Object.entries(goals).map(([key, words]) => ({ key, ...words })),
  wantsToTalk,
  message: wantsToTalk ? message.trim() : '',
});

/** Whether the specialist is asked to change a goal. */
export const wantsChange = ({ goals }: StudentDraft): boolean =>
  Object.values(goals).some(({ wish }) => wish !== '' && wish !== 'Keep');
