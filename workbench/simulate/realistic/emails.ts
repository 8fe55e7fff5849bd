// An email of the outbox as whoever got it reads it: from whom to whom, and the links that stand in it.
import type { SentMail } from '../../../emulator/runtime/platform-state';

const linkWith = (answer: string): RegExp => new RegExp(`https?://\\S+\\?t=[\\w-]+&a=${answer}\\b`);

/** The link of a family's email for an answer; null where there is none. */
export const answerLink = ({ body }: SentMail, answer: string): string | null =>
  linkWith(answer).exec(body)?.[0] ?? null;

/** The link of a student's email. */
export const checkInLink = ({ body }: SentMail): string | null =>
  /https?:\/\/\S+\?t=[\w-]+(?![\w&-])/.exec(body)?.[0] ?? null;

export const tokenIn = (link: string): string => new URL(link).searchParams.get('t') ?? '';

/** Whom the page behind the email's links is for, as one can see at its first link only. */
export const isFamilyEmail = (mail: SentMail): boolean => answerLink(mail, 'talked') !== null;
