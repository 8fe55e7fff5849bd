// Turns an English email into one that a machine translated, and says so on top.
import { directionOf } from '../core/languages';
import type { Email } from './email';
import { type Author, withTexts } from './email-texts';

export interface TargetLanguage {
  /** As the translation service names it: "vi", "zh-CN". */
  readonly code: string;
  /** In English, for the English line: "Vietnamese". */
  readonly name: string;
}

/** One translation per text, in the same order. */
export type Translate = (texts: readonly string[]) => readonly string[];

const placeholder = (position: number) => `{${position + 1}}`;

/**
 * A sentence with its names taken out. A translator turns "Rosa" into "pink"; and without the name
 * a sentence is the same for every child, so that one translation, checked once, serves all.
 */
const masked = (text: string, keep: readonly string[]): string => {
  if (/\{\d+\}/.test(text)) return text;
  return keep
    .map((name, position) => ({ name, position }))
    .filter(({ name }) => name.trim() !== '')
    .sort((a, b) => b.name.length - a.name.length)
    .reduce((sentence, { name, position }) => {
      const literal = name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
      const alone = new RegExp(`(?<![\\p{L}\\p{N}{])${literal}(?![\\p{L}\\p{N}}])`, 'gu');
      return sentence.replace(alone, () => placeholder(position));
    }, text);
};

/** What is given to the translator: people's own words go as they are. */
const sources: Readonly<Record<Author, (text: string, keep: readonly string[]) => string>> = {
  product: masked,
  person: (text) => text,
};

const placeholdersIn = (text: string): string => (text.match(/\{\d+\}/g) ?? []).sort().join(' ');

const unmasked = (text: string, keep: readonly string[]): string =>
  text.replace(/\{(\d+)\}/g, (whole, position: string) => keep[Number(position) - 1] ?? whole);

/**
 * The email in `language`. `translate` is called once, with each text once; a text that comes back
 * empty, or without a name that stood in it, stays English: a missing translation is a nuisance, a
 * sentence about nobody is an error.
 */
export const translateEmail = (
  email: Email,
  translate: Translate,
  language: TargetLanguage,
): Email => {
  const notice = `A computer translated this email into ${language.name}, so some words may be wrong. For the school's own text in English, reply to this email.`;
  const wanted = new Set([notice]);
  withTexts(email, (text, author) => {
    if (text.trim() !== '') wanted.add(sources[author](text, email.keep));
    return text;
  });
  const asked = [...wanted];
  const answers = translate(asked);
  const translations = new Map(asked.map((source, n) => [source, answers[n] ?? '']));
  const direction = directionOf(language.code);

  const translated = withTexts(email, (text, author) => {
    const source = sources[author](text, email.keep);
    const answer = translations.get(source) ?? '';
    if (answer.trim() === '') return text;
    if (source === text) return answer;
    return placeholdersIn(answer) === placeholdersIn(source) ? unmasked(answer, email.keep) : text;
  });
  const translatedNotice = translations.get(notice) ?? '';
  return {
    ...translated,
    language: language.code,
    direction,
    notices: [
      ...(translatedNotice.trim() === ''
        ? []
        : [{ text: translatedNotice, language: language.code, direction }]),
      { text: notice, language: email.language, direction: email.direction },
    ],
  };
};
