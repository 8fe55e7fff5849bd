// The family's letter about one child: goals first, then questions to talk about, then how to answer.

import type { ContentLevel, DigestContent, DigestGoal } from '../domain/digest/digest-content';
import { permitted } from '../domain/digest/permitted';
import { progressPicture } from '../domain/goal/progress-picture';
import type { MailLanguage } from '../domain/language/languages';
import { button, paragraph } from './blocks';
import { directionOf } from './direction';
import type { Block, Button, GoalCard, GoalProgress, Labelled, Letter, Paragraph } from './letter';
import { en } from './wording/en';
import { es } from './wording/es';
import { wordedDate } from './wording/worded-date';
import type { Wording } from './wording/wording';

const wordings: Readonly<Record<MailLanguage, Wording>> = { en, es };

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

const goalProgress = (
  progress: DigestGoal['progress'],
  { progressSteps, progress: sentence }: Wording,
): GoalProgress | null => {
  if (progress === '') return null;
  const { cells, filled, step } = progressPicture(progress);
  return { text: sentence(progressSteps[progress], step, cells), cells, filled };
};

const goalCard = (
  goal: DigestGoal,
  number: number,
  child: string,
  words: Wording,
  language: MailLanguage,
): GoalCard => {
  const news = goal.news.filter(({ note }) => note.trim() !== '');
  return {
    kind: 'goal',
    label: goal.kind === null ? words.goalNumber(number) : words.goalKinds[goal.kind],
    goal: goal.goal,
    why: labelled(words.why(child), goal.why),
    progress: goalProgress(goal.progress, words),
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

const answer = (words: Wording, child: string, url: string | undefined): Button | Paragraph =>
  url === undefined ? paragraph(words.replyOnly(child)) : button(words.answer, url, words.answerOr);

const blocksOf = (
  { childName, goals, questions }: DigestContent,
  words: Wording,
  language: MailLanguage,
  { answerUrl, nextDigest }: DigestOptions,
): readonly Block[] => [
  ...(goals.length === 0 || words.asWritten === '' ? [] : [paragraph(words.asWritten)]),
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
  answer(words, childName, answerUrl),
  ...(nextDigest === undefined
    ? []
    : [paragraph(words.nextDigest(wordedDate(nextDigest, language)))]),
];

/** Whether a letter has no more of a goal than its text. */
const titlesOnly: Readonly<Record<ContentLevel, boolean>> = {
  Full: false,
  'First name and goal titles': true,
  'No record content': true,
};

/** The letter that carries what `content.level` permits and nothing else. */
export const digestLetter = (
  content: DigestContent,
  language: MailLanguage,
  options: DigestOptions,
): Letter => {
  const words = wordings[language];
  const said = permitted(content);
  const { childName: child, guardianName: guardian, goals, questions, sender } = said;
  const day = options.sentOn === undefined ? '' : wordedDate(options.sentOn, language, 'day');
  const names = [sender.name, sender.school].filter((name) => name !== '');
  return {
    language,
    direction: directionOf(language),
    subject: words.subject(child, questions.length, day),
    notices: [],
    summary: words.summary({
      child,
      goals: goals.length,
      questions: questions.length,
      titlesOnly: titlesOnly[said.level],
    }),
    blocks: blocksOf(said, words, language, options),
    signature: { closing: words.closing, names },
    footer: [words.reason(guardian, child), words.howToStop(sender.name)],
    keep: [child, guardian, sender.name, sender.school, ...words.answerWords],
  };
};
