// The family's letter about one child: goals first, then questions to talk about, then how to answer.

import type { DigestContent, DigestGoal } from '../domain/digest/digest-content';
import { permitted } from '../domain/digest/permitted';
import { progressSteps } from '../domain/schema/tabs';
import { button, paragraph } from './blocks';
import type { Block, Button, GoalCard, Labelled, Letter, Paragraph } from './letter';
import { en } from './wording/en';
import { es } from './wording/es';
import { wordedDate } from './wording/worded-date';
import type { Wording, WrittenLanguage } from './wording/wording';

export interface DigestOptions {
  /** Opens the check-in page; without it the family is asked to reply. */
  readonly answerUrl?: string;
  /** Calendar date of the next digest. */
  readonly nextDigest?: string;
  /**
   * Calendar date of this digest. It makes each subject its own: Gmail folds mails with one subject
   * into a thread and hides in it what repeats, the way to stop included.
   */
  readonly sentOn?: string;
}

const labelled = (label: string, text: string): Labelled | null =>
  text.trim() === '' ? null : { label, text };

const goalCard = (
  goal: DigestGoal,
  number: number,
  child: string,
  words: Wording,
  language: WrittenLanguage,
): GoalCard => {
  const of = progressSteps.length;
  const news = goal.news.filter(({ note }) => note.trim() !== '');
  const step = goal.progress === '' ? 0 : progressSteps.indexOf(goal.progress) + 1;
  return {
    kind: 'goal',
    label: goal.kind === null ? words.goalNumber(number) : words.goalKinds[goal.kind],
    goal: goal.goal,
    why: labelled(words.why(child), goal.why),
    progress:
      goal.progress === ''
        ? null
        : { text: words.progress(words.progressSteps[goal.progress], step, of), step, of },
    target: goal.targetDate === null ? '' : words.target(wordedDate(goal.targetDate, language)),
    news:
      news.length === 0
        ? null
        : {
            label: words.news,
            items: news.map(({ date, note }) => ({
              date: wordedDate(date, language, 'day'),
              note,
            })),
          },
    nextStep: labelled(words.nextStep, goal.nextStep),
    atHome: labelled(words.atHome, goal.atHome),
  };
};

const answer = (words: Wording, url: string | undefined): Button | Paragraph =>
  url === undefined ? paragraph(words.replyOnly) : button(words.answer, url, words.answerOr);

const blocksOf = (
  { childName, goals, questions }: DigestContent,
  words: Wording,
  language: WrittenLanguage,
  { answerUrl, nextDigest }: DigestOptions,
): readonly Block[] => [
  ...goals.map((goal, n) => goalCard(goal, n + 1, childName, words, language)),
  ...(questions.length === 0
    ? []
    : [
        {
          kind: 'questions' as const,
          heading: words.questions(questions.length),
          hint: words.questionsHint,
          questions: questions.map(({ question }) => question),
        },
      ]),
  answer(words, answerUrl),
  ...(nextDigest === undefined
    ? []
    : [paragraph(words.nextDigest(wordedDate(nextDigest, language)))]),
];

/** The letter that carries what `content.level` permits and nothing else. */
export const digestLetter = (
  content: DigestContent,
  language: WrittenLanguage,
  options: DigestOptions,
): Letter => {
  const words = language === 'es' ? es : en;
  const said = permitted(content);
  const { childName: child, guardianName: guardian, goals, questions, sender } = said;
  const day = options.sentOn === undefined ? '' : wordedDate(options.sentOn, language, 'day');
  const names = [sender.name, sender.school].filter((name) => name !== '');
  return {
    language,
    direction: 'ltr',
    subject: words.subject(child, questions.length, day),
    notices: [],
    summary: words.summary({
      child,
      goals: goals.length,
      questions: questions.length,
      titlesOnly: said.level !== 'Full',
    }),
    blocks: blocksOf(said, words, language, options),
    signature: { closing: words.closing, names },
    footer: [words.reason(guardian, child), words.howToStop(sender.name)],
    keep: [child, guardian, sender.name, sender.school, ...words.answerWords],
  };
};
