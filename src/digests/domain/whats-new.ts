// What is new for one guardian since the last digest. Only what a digest shows is told; the rest of
// the plan stays where it is.

import type { CalendarDate } from '../../core/calendar-date';
import { compare, newestFirst } from '../../core/newest-first';
import { normalizeText } from '../../core/normalize-text';
import { isReached, isSharedWithFamily } from '../../goals/domain/shared-goals';
import {
  type CheckIn,
  type Goal,
  type Guardian,
  ownWordsColumns,
  type ProgressEntry,
} from '../../schema/tabs';
import type { DigestNews } from './digest-content';
import { toldNews, toldReached } from './told';

export interface NewsInput {
  readonly guardian: Pick<Guardian, 'guardianId' | 'lastDigest'>;
  /** The student's, of this school year. */
  readonly goals: readonly Goal[];
  /** The student's progress entries. */
  readonly entries: readonly ProgressEntry[];
  /** The student's check-ins, and those of the family. */
  readonly checkIns: readonly CheckIn[];
  readonly firstDay: CalendarDate;
  /** What emails that have arrived told this guardian. */
  readonly told: ReadonlySet<string>;
}

/** One thing that is new, with what the ledger keeps of its having been told. */
export interface NewsItem {
  readonly news: DigestNews;
  readonly mark: string;
  /** The goal that it is about; '' for none. */
  readonly goalId: string;
}

/** More would push the question for tonight off the screen; what is left stands with its goal. */
const wordsShown = 2;
export const notesShown = 2;

/** In the order in which it is told. */
export function whatsNew(input: NewsInput): readonly NewsItem[] {
  return [...wordsOf(input), ...notesOf(input), ...reachedIn(input), ...answerTo(input)];
}

/** Shared goals that were reached, and of which no email has told this guardian. */
const newlyReached = ({
  goals,
  firstDay,
  told,
}: Pick<NewsInput, 'goals' | 'firstDay' | 'told'>): readonly Goal[] =>
  goals.filter((goal) => isReached(goal, firstDay) && !told.has(toldReached(goal)));

const reachedIn = (input: NewsInput): readonly NewsItem[] =>
  newlyReached(input).map((goal) => ({
    news: { kind: 'reached', goal: goal.goal },
    mark: toldReached(goal),
    goalId: goal.goalId,
  }));

/** Goals of which the email may say what has happened. */
const goalsToldOf = (input: NewsInput): readonly Goal[] => {
  const reached = newlyReached(input);
  return input.goals.filter((goal) => isSharedWithFamily(goal) || reached.includes(goal));
};

const isNew = (rowId: string, day: string, { guardian, told }: NewsInput): boolean =>
  // What is of the digest's own day may be older or newer than the email: its mark tells.
  day >= (guardian.lastDigest ?? '') && !told.has(toldNews(rowId));

const dayOf = ({ at }: CheckIn): string => at?.slice(0, 10) ?? '';

/** The student's own words, the newest of each goal, without what is to stay out of emails. */
function wordsOf(input: NewsInput): readonly NewsItem[] {
  const goals = new Map(goalsToldOf(input).map((goal) => [goal.goalId, goal]));
  const newest = new Map<string, CheckIn>();
  for (const checkIn of byDay(input.checkIns))
    if (checkIn.role === 'Student' && goals.has(checkIn.goalId))
      newest.set(checkIn.goalId, checkIn);
  return [...newest.values()]
    .reverse()
    .flatMap((checkIn): readonly NewsItem[] => {
      if (!isNew(checkIn.checkInId, dayOf(checkIn), input)) return [];
      const { ownRating: rating, ...words } = forEmails(checkIn);
      if ([rating, ...Object.values(words)].every((word) => word.trim() === '')) return [];
      const goal = goals.get(checkIn.goalId)?.goal ?? '';
      return [
        {
          news: { kind: 'words', date: dayOf(checkIn), goal, rating, ...words },
          mark: toldNews(checkIn.checkInId),
          goalId: checkIn.goalId,
        },
      ];
    })
    .slice(0, wordsShown);
}

const byDay = (checkIns: readonly CheckIn[]): readonly CheckIn[] =>
  [...checkIns].sort((one, other) => compare(one.at ?? '', other.at ?? ''));

type OwnWords = Pick<CheckIn, keyof typeof ownWordsColumns>;

/** People type a hyphen for the dash of "If–then plan". */
const plain = (header: string): string => normalizeText(header).replace(/[‐-―-]/g, '-');

/** What the student has kept out of emails is blank. */
function forEmails(checkIn: CheckIn): OwnWords {
  const kept = new Set(checkIn.notInEmails.map(plain));
  const word = <Name extends keyof OwnWords>(name: Name): OwnWords[Name] | '' =>
    kept.has(plain(ownWordsColumns[name].header)) ? '' : checkIn[name];
  return {
    ownRating: word('ownRating'),
    did: word('did'),
    obstacle: word('obstacle'),
    ifThen: word('ifThen'),
    helpWanted: word('helpWanted'),
  };
}

/** Notes and next steps that are shared, newest first. */
export function newNotes(input: NewsInput): readonly ProgressEntry[] {
  const goals = new Set(goalsToldOf(input).map(({ goalId }) => goalId));
  return newestFirst(
    input.entries.filter(
      (entry) =>
        entry.shareWithFamily &&
        goals.has(entry.goalId) &&
        (entry.note.trim() !== '' || entry.nextStep.trim() !== '') &&
        isNew(entry.entryId, entry.date ?? '', input),
    ),
  );
}

const notesOf = (input: NewsInput): readonly NewsItem[] =>
  newNotes(input)
    .slice(0, notesShown)
    .map(({ entryId, goalId, date, note, nextStep }) => ({
      news: { kind: 'note', date: date ?? '', note, nextStep },
      mark: toldNews(entryId),
      goalId,
    }));

/** What this guardian has answered; never what another one has. */
export const answersOf = (
  { guardianId }: Pick<Guardian, 'guardianId'>,
  checkIns: readonly CheckIn[],
): readonly CheckIn[] =>
  byDay(checkIns.filter((row) => row.role === 'Guardian' && row.guardianId === guardianId));

/** What is noted down of a talk is in the words of whoever took the note. */
const isInOwnWords: Readonly<Record<CheckIn['way'], boolean>> = {
  Page: true,
  Reply: true,
  Paper: true,
  Phone: false,
  Meeting: false,
  '': false,
};

/** A wish to talk is answered by a call, and *not yet* is not held against anybody. */
function answerTo(input: NewsInput): readonly NewsItem[] {
  const answers = answersOf(input.guardian, input.checkIns);
  const last = answers.at(-1);
  if (!last || last.wantsContact || !isNew(last.checkInId, dayOf(last), input)) return [];
  const message = isInOwnWords[last.way] ? last.message : '';
  if (message.trim() === '' && last.talked !== 'Yes') return [];
  const talks = answers.filter(
    (row) => row.talked === 'Yes' && dayOf(row) >= input.firstDay,
  ).length;
  return [
    {
      news: { kind: 'answer', date: dayOf(last), message, talks },
      mark: toldNews(last.checkInId),
      goalId: '',
    },
  ];
}
