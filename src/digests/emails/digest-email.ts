// The family's email about one child: goals first, then questions to talk about, then how to answer.

import { directionOf, type MailLanguage } from '../../core/languages';
import {
  type Block,
  type Email,
  type GoalCard,
  type GoalProgress,
  type Labelled,
  paragraph,
} from '../../emails/email';
import { wordedDate } from '../../emails/worded-date';
import { progressPicture } from '../../goals/domain/progress-picture';
import {
  type ContentLevel,
  type DigestContent,
  type DigestGoal,
  permitted,
} from '../domain/digest-content';
import { en } from './en';
import { es } from './es';
import type { Messages } from './messages';

const messages: Readonly<Record<MailLanguage, Messages>> = { en, es };

export interface DigestOptions {
  /**
   * Calendar date of this digest. It makes each subject its own: Gmail folds emails with one subject
   * into a thread and hides in it what repeats, the way to stop included.
   */
  readonly sentOn?: string;
}

const labelled = (label: string, text: string): Labelled | null =>
  text.trim() === '' ? null : { label, text };

const goalProgress = (
  progress: DigestGoal['progress'],
  { progressSteps, progress: sentence }: Messages,
): GoalProgress | null => {
  if (progress === '') return null;
  const { cells, filled, step } = progressPicture(progress);
  return { text: sentence(progressSteps[progress], step, cells), cells, filled };
};

const goalCard = (
  goal: DigestGoal,
  number: number,
  child: string,
  words: Messages,
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

const blocksOf = (
  { childName, goals, questions, goalsAreBeingSet }: DigestContent,
  words: Messages,
  language: MailLanguage,
): readonly Block[] => [
  ...(goalsAreBeingSet ? words.beingSet.paragraphs(childName).map(paragraph) : []),
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
  ...(goalsAreBeingSet ? [] : [paragraph(words.replyOnly(childName))]),
];

/** Whether an email has no more of a goal than its text. */
const titlesOnly: Readonly<Record<ContentLevel, boolean>> = {
  Full: false,
  'First name and goal titles': true,
  'No record content': true,
};

/** The email that carries what `content.level` permits and nothing else. */
export const digestEmail = (
  content: DigestContent,
  language: MailLanguage,
  options: DigestOptions,
): Email => {
  const words = messages[language];
  const said = permitted(content);
  const { childName: child, guardianName: guardian, goals, questions, sender } = said;
  const { goalsAreBeingSet, level } = said;
  const day = options.sentOn === undefined ? '' : wordedDate(options.sentOn, language, 'day');
  const names = [sender.name, sender.school].filter((name) => name !== '');
  return {
    language,
    direction: directionOf(language),
    subject: goalsAreBeingSet
      ? words.beingSet.subject(child)
      : words.subject(child, questions.length, day),
    notices: [],
    summary: goalsAreBeingSet
      ? words.beingSet.summary(child)
      : words.summary({
          child,
          goals: goals.length,
          questions: questions.length,
          titlesOnly: titlesOnly[level],
        }),
    blocks: blocksOf(said, words, language),
    signature: { closing: words.closing, names },
    footer: [words.reason(guardian, child), words.howToStop(sender.name)],
    keep: [child, guardian, sender.name, sender.school, ...words.answerWords],
  };
};
