// The family's email about one child: what is new, one question for tonight, how to answer, and then
// the goals.

import { directionOf, type MailLanguage } from '../../core/languages';
import { wordedDate } from '../../core/worded-date';
import {
  type Block,
  type Email,
  type GoalCard,
  type GoalProgress,
  heading,
  type Labelled,
  type Link,
  type NewsEntry,
  note,
  paragraph,
} from '../../emails/email';
import { progressPicture } from '../../goals/domain/progress-picture';
import type { DigestForm } from '../../schema/choices';
import {
  type ContentLevel,
  type DigestContent,
  type DigestGoal,
  type DigestNews,
  permitted,
} from '../domain/digest-content';
import { en } from './en';
import { es } from './es';
import { greetedName } from './greeted-name';
import type { Messages, Topic } from './messages';

const messages: Readonly<Record<MailLanguage, Messages>> = { en, es };

export interface DigestOptions {
  /**
   * Calendar date of this digest. It makes each subject its own: Gmail folds emails with one subject
   * into a thread and hides in it what repeats, the way to stop included.
   */
  readonly sentOn?: string;
}

interface Wording extends DigestContent {
  readonly words: Messages;
  readonly language: MailLanguage;
}

const labelled = (label: string, text: string): Labelled | null =>
  text.trim() === '' ? null : { label, text };

const parts = (...all: readonly (Labelled | null)[]): readonly Labelled[] =>
  all.filter((part) => part !== null);

const day = (date: string, { language }: Wording): string => wordedDate(date, language, 'day');

/** Without a label, what is news is a sentence of its own. */
interface NewsWords extends Omit<NewsEntry, 'label'> {
  readonly label: string;
}

const newsEntry = (news: DigestNews, wording: Wording): NewsWords => {
  const { words, childName: child } = wording;
  const plain = { about: null, text: '', isQuoted: false, parts: [] };
  switch (news.kind) {
    case 'words':
      return {
        label: words.news.words(child),
        about: labelled(words.ask.goal, news.goal),
        text: news.did,
        isQuoted: true,
        parts: parts(
          news.rating === ''
            ? null
            : { label: words.news.rating, text: words.progressSteps[news.rating] },
          labelled(words.news.obstacle, news.obstacle),
          labelled(words.news.ifThen, news.ifThen),
          labelled(words.news.helpWanted, news.helpWanted),
        ),
      };
    case 'note':
      return {
        ...plain,
        label: words.news.note(day(news.date, wording)),
        text: news.note,
        parts: parts(labelled(words.news.nextStep, news.nextStep)),
      };
    case 'reached':
      return { ...plain, label: words.news.reached(child), text: news.goal };
    case 'answer':
      return news.message.trim() === ''
        ? { ...plain, label: words.news.talked(child, news.talks) }
        : { ...plain, label: words.news.answer, text: news.message, isQuoted: true };
  }
};

const goalProgress = (
  progress: DigestGoal['progress'],
  { progressSteps, progress: sentence }: Messages,
): GoalProgress | null => {
  if (progress === '') return null;
  const { stops, at, step } = progressPicture(progress);
  return { text: sentence(progressSteps[progress], step, stops), stops, at: at ?? 1 };
};

const goalCard = (goal: DigestGoal, label: string, wording: Wording): GoalCard => {
  const { words, childName: child, language } = wording;
  return {
    kind: 'goal',
    label,
    goal: goal.goal,
    why: labelled(words.why(child), goal.why),
    measure: labelled(words.measure, goal.measure),
    progress: goalProgress(goal.progress, words),
    target: goal.targetDate === null ? '' : words.target(wordedDate(goal.targetDate, language)),
    news:
      goal.notes.length === 0
        ? null
        : {
            label: words.notes,
            items: goal.notes.map(({ date, note: text }) => ({
              date: day(date, wording),
              note: text,
            })),
          },
    atHome: labelled(words.atHome, goal.atHome),
  };
};

/** Whether an email has no more of a goal than its text. */
const titlesOnly: Readonly<Record<ContentLevel, boolean>> = {
  Full: false,
  'First name and goal titles': true,
  'No record content': true,
};

const goalBlocks = (wording: Wording): readonly Block[] => {
  const { goals, words, childName: child, level } = wording;
  if (goals.length === 0) return [];
  const isBare = titlesOnly[level] && goals.length > 1;
  return [
    heading(words.goalsHeading(child, goals.length)),
    ...goals.map((goal, n) => {
      const bare = isBare ? words.goalNumber(n + 1) : '';
      return goalCard(goal, goal.kind === null ? bare : words.goalKinds[goal.kind], wording);
    }),
  ];
};

/** The addresses of the answer page for each thing that a family may tell or want. */
const linkTo = (page: string, answer: string): string =>
  `${page}${page.includes('?') ? '&' : '?'}a=${answer}`;

const answerBlock = ({ answerPage, words, form }: Wording): Block => {
  const { lead, talked, notYet, call, orReply, byReply, byReplyShort } = words.answers;
  const isShort = isShortForm[form];
  if (answerPage === null) return paragraph(isShort ? byReplyShort : byReply);
  return {
    kind: 'answers',
    lead: isShort ? '' : lead,
    links: [
      { label: talked, url: linkTo(answerPage, 'talked') },
      { label: notYet, url: linkTo(answerPage, 'not-yet') },
      { label: call, url: linkTo(answerPage, 'call') },
    ],
    note: isShort ? '' : orReply,
  };
};

/** An email of one question is at most sixty words long, all in all. */
const isShortForm: Readonly<Record<DigestForm, boolean>> = {
  Plan: false,
  News: false,
  Light: true,
};
/** What they leave for the question and its goal in the wordiest language. */
const wordsForQuestion = 21;
const fewestGoalWords = 4;
const mostGoalWords = 9;

const wordsOf = (text: string): readonly string[] => text.trim().split(/\s+/);

const goalWordsBeside = (question: string): number =>
  Math.max(fewestGoalWords, Math.min(mostGoalWords, wordsForQuestion - wordsOf(question).length));

const shortened = (text: string, most: number): string => {
  const words = wordsOf(text);
  return words.length <= most ? text : `${words.slice(0, most).join(' ')} …`;
};

const askBlocks = (wording: Wording): readonly Block[] => {
  const { ask, words, childName, form } = wording;
  if (ask === null) return [answerBlock(wording)];
  const isShort = isShortForm[form];
  return [
    {
      kind: 'ask',
      heading: words.ask.heading(childName),
      goal: labelled(
        words.ask.goal,
        isShort ? shortened(ask.goal, goalWordsBeside(ask.question)) : ask.goal,
      ),
      question: ask.question,
      hint: isShort ? '' : words.ask.hint,
    },
    answerBlock(wording),
    ...(isShort || ask.atHome.trim() === ''
      ? []
      : [{ kind: 'quotation', label: words.asksYou(childName), text: ask.atHome } as const]),
  ];
};

const dateBlocks = (wording: Wording): readonly Block[] => {
  const { words, conferences, nextDigest, form, season } = wording;
  if (isShortForm[form]) return [];
  const told = season === 'Conference' ? [] : conferences;
  return [
    ...(told.length === 0 ? [] : [note(words.conferences(told.map((date) => day(date, wording))))]),
    ...(nextDigest === null ? [] : [note(words.nextEmail(day(nextDigest, wording)))]),
  ];
};

/** In which language people's words stand, where it may not be the reader's. */
const languageBlocks = (wording: Wording): readonly Block[] => {
  const { isTranslated, words, ask, goals, news, form } = wording;
  const isShort = isShortForm[form];
  if (isTranslated) return [note(isShort ? words.translatedShort : words.translated)];
  const said = isShort ? words.asWrittenShort : words.asWritten;
  const hasWords = goals.length > 0 || news.length > 0 || (ask?.goal ?? '') !== '';
  return said !== '' && hasWords ? [note(said)] : [];
};

interface Opening {
  readonly topic: Topic;
  readonly summary: string;
  readonly blocks: readonly Block[];
}

/** News first: it is what the inbox shows beside the subject. A time of the year comes before it. */
const openingOf = (wording: Wording): Opening => {
  const { words, childName: child, season, form, conferences, cadence } = wording;
  const news = wording.news.map((each) => newsEntry(each, wording));
  const [first, ...others] = news;
  const kinds = wording.news.map(({ kind }) => kind);
  if (season !== null) {
    const { opening, paragraph: text } = words.seasons[season];
    const days = conferences.map((date) => day(date, wording));
    return {
      topic: kinds.includes('reached') ? 'reached' : season,
      summary: opening(child),
      blocks: [
        paragraph(text({ child, days, often: words.cadences[cadence] })),
        ...newsBlocks(news),
      ],
    };
  }
  if (first) {
    const topic = topicOf(kinds);
    return {
      topic,
      summary: first.label,
      blocks: newsBlocks([{ ...first, label: '' }, ...others]),
    };
  }
  const isShort = isShortForm[form];
  return {
    topic: isShort ? 'question' : 'goals',
    summary: isShort ? words.openings.question(child) : words.openings.goals(child),
    blocks: [],
  };
};

const newsBlocks = (items: readonly NewsEntry[]): readonly Block[] => {
  const said = items.filter(
    ({ label, text, parts: each }) => label !== '' || text !== '' || each.length > 0,
  );
  return said.length === 0 ? [] : [{ kind: 'news', items: said }];
};

const topicOf = (kinds: readonly DigestNews['kind'][]): Topic => {
  if (kinds.includes('reached')) return 'reached';
  if (kinds.includes('words')) return 'words';
  return kinds.includes('note') ? 'note' : 'question';
};

const beingSetBlocks = ({ words, childName }: Wording): readonly Block[] =>
  words.beingSet.paragraphs(childName).map(paragraph);

const questionBlocks = ({ questions, words }: Wording): readonly Block[] =>
  questions.length === 0
    ? []
    : [
        {
          kind: 'questions',
          heading: words.questions(questions.length),
          questions: questions.map(({ question, goal }) => ({
            question,
            about: labelled(words.ask.goal, goal),
          })),
        },
      ];

/** The email that carries what `content.level` permits and nothing else. */
export const digestEmail = (
  content: DigestContent,
  language: MailLanguage,
  options: DigestOptions,
): Email => {
  const words = messages[language];
  const wording: Wording = { ...permitted(content), words, language };
  const { childName: child, guardianName: guardian, sender, goalsAreBeingSet } = wording;
  const opening = openingOf(wording);
  const subject = goalsAreBeingSet
    ? words.beingSet.subject(child)
    : words.subjects[opening.topic](child);
  const greeted = greetedName(guardian);
  return {
    language,
    direction: directionOf(language),
    subject:
      options.sentOn === undefined || goalsAreBeingSet
        ? subject
        : `${subject} (${wordedDate(options.sentOn, language, 'day')})`,
    greeting: words.greeting(greeted),
    notices: [],
    summary: goalsAreBeingSet ? words.beingSet.opening(child) : opening.summary,
    blocks: goalsAreBeingSet
      ? beingSetBlocks(wording)
      : [
          ...opening.blocks,
          ...askBlocks(wording),
          ...languageBlocks(wording),
          ...dateBlocks(wording),
          ...goalBlocks(wording),
          ...questionBlocks(wording),
        ],
    signature: {
      closing: words.closing,
      names: [sender.name, sender.school].filter((name) => name !== ''),
    },
    footer: footerOf(wording),
    footerLink: settingsLink(wording),
    keep: [child, guardian, sender.name, sender.school, ...words.answerWords, greeted],
  };
};

const footerOf = ({
  words,
  answerPage,
  form,
  guardianName,
  childName,
  sender,
}: Wording): readonly string[] => {
  const isShort = isShortForm[form];
  const stop = isShort ? words.howToStopShort : words.howToStop(sender.name);
  return [
    ...(isShort ? [] : [words.reason(guardianName, childName)]),
    ...(answerPage === null ? [stop] : []),
  ];
};

const settingsLink = ({ answerPage, words }: Wording): Link | null =>
  answerPage === null ? null : { label: words.settings, url: linkTo(answerPage, 'settings') };
