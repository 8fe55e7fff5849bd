// The timeline of a student and the pictures of the year in English.
import type { PageLanguage } from '../../core/languages';
import { pluralIn } from '../../core/plural';
import type { CheckIn, Delivery } from '../../schema/tabs';
import * as shared from '../../ui/messages/en';
import { goalWords } from '../../ui/messages/goal-words';
import type { PlanEvent, TimelineKind } from '../domain/timeline';

const plural = pluralIn('en');
const entries = (count: number) => `${count} ${plural(count, 'entry', 'entries')}`;

export const messages = {
  language: 'en' as PageLanguage,
  kit: shared.kit,
  words: goalWords.en,
  title: 'Timeline',
  loading: 'Fetching what has happened …',
  nothing: 'Nothing has been written down about this student yet.',
  nothingOfKind: 'There is nothing of this kind.',
  show: 'Show',
  kinds: {
    all: 'All',
    note: 'Notes',
    step: 'Steps',
    email: 'Emails',
    answer: 'Answers',
    talk: 'Talks',
    'own words': 'Own words',
    plan: 'Plan',
  } satisfies Record<TimelineKind | 'all', string>,
  year: (year: string, count: number) => `${year}: ${entries(count)}`,
  entry: 'Progress',
  emailTo: (who: string) => `Email to ${who}`,
  told: 'New in it',
  nextStep: 'Next step',
  forms: {
    Plan: 'the whole plan',
    News: 'what is new',
    Light: 'one question',
    '': '',
  } satisfies Record<Delivery['form'], string>,
  states: {
    Sent: '',
    Queued: '',
    Held: '',
    Uncertain: 'It is not certain that it arrived.',
    Failed: 'It did not go out.',
    '': '',
  } satisfies Record<Delivery['state'], string>,
  answerOf: (who: string) => `Answer from ${who}`,
  talkWith: (who: string) => `Talk with ${who}`,
  ownWordsOf: (who: string) => `${who}, in own words`,
  talked: {
    Yes: 'They have talked about it.',
    'Not yet': 'They have not talked about it yet.',
    '': '',
  } satisfies Record<CheckIn['talked'], string>,
  wantsContact: 'Would like to talk.',
  someone: 'somebody',
  plans: {
    written: 'The plan was written',
    shared: 'The plan was shared',
    reviewed: 'The plan was reviewed',
    'copy given': 'The family was given a copy',
    closed: 'The plan was closed',
  } satisfies Record<PlanEvent, string>,
  steps: 'Steps over the year',
  noSteps: 'No step noted yet.',
  asTable: 'As a table',
  date: 'Date',
  step: 'Step',
  plotOf: (goal: string, now: string) => `${goal}. Steps by date, now: ${now}`,

  pictures: 'The year in pictures',
  counting: 'Counting …',
  of: 'Of',
  everybody: 'The whole caseload',
  noName: 'Not set',
  school: (name: string) => `School: ${name}`,
  grade: (name: string) => `Grade ${name}`,
  students: (count: number) => `${count} ${plural(count, 'student', 'students')}`,
  month: 'Month',
  emails: 'Emails to families, and their answers',
  emailSeries: {
    tapped: 'Answered by one tap',
    otherwise: 'Answered otherwise',
    unanswered: 'No answer',
  },
  families: 'Students whose family answered or talked',
  familySeries: 'Families',
  progress: 'Where the goals stood at the end of each month',
  empty: 'Nothing to show yet.',
  total: (count: number) => `${count} in all`,
  close: 'Close',
};
