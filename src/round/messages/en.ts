// The page of a progress round in English.
import type { PageLanguage } from '../../core/languages';
import { pluralIn } from '../../core/plural';
import * as shared from '../../ui/messages/en';
import { goalWords } from '../../ui/messages/goal-words';
import type { RoundUndone } from '../server/round-calls';

const plural = pluralIn('en');
const entries = (count: number) => `${count} ${plural(count, 'entry', 'entries')}`;
const goals = (count: number) => `${count} ${plural(count, 'goal', 'goals')}`;

export const messages = {
  language: 'en' as PageLanguage,
  kit: shared.kit,
  words: goalWords.en,
  title: 'Progress round',
  lead: 'Tap the step where a goal stands now; tap it again to take it back. Write a note where there is something to say. Only what you fill in is saved.',
  keys: 'On the keyboard: 1 to 5 choose the step, Tab goes to the note, Enter to the next line.',
  loading: 'Fetching the goals …',
  filters: 'Show',
  teacher: 'Teacher',
  grade: 'Grade',
  school: 'School',
  area: 'Area',
  kind: 'Kind of goal',
  all: 'All',
  none: 'Not set',
  onlySelected: (count: number) =>
    `Only the rows selected in the sheet (${count} ${plural(count, 'student', 'students')}; rows hidden by a filter count too)`,
  shown: (count: number, of: number) =>
    count === of ? `${goals(of)} shown.` : `${count} of ${goals(of)} shown.`,
  nobody: 'No active goal fits this. Choose “All” in one of the lists.',
  more: (count: number) => `Show ${count} more`,
  last: (date: string) => `Last entry ${date}`,
  neverYet: 'No entry yet',
  stands: 'Now',
  stepOf: (name: string, goal: string, now: string) => `${name}, ${goal}: step, now ${now}`,
  note: 'Note',
  nextStep: 'Next step',
  noteOf: (name: string) => `Note about ${name}`,
  nextStepOf: (name: string) => `Next step of ${name}`,
  share: 'Share with family',
  details: 'Next step and sharing',
  same: 'The same for several …',
  sameLead: 'Tick the lines, write once, and fill it in. Each line can still be changed afterward.',
  sameStep: 'Step (optional)',
  noStep: 'Leave the steps alone',
  tick: (name: string, goal: string) => `${name}, ${goal}`,
  tickAll: (count: number) => `Tick all ${count} shown`,
  tickNone: 'Tick none',
  fillIn: (count: number) => `Fill in ${count} ${plural(count, 'line', 'lines')}`,
  endSame: 'Close',
  filled: (count: number) => `${entries(count)} to save`,
  save: (count: number) => (count === 0 ? 'Save' : `Save ${entries(count)}`),
  nothing: 'Choose a step or write a note in one line at least.',
  recorded: (count: number) => `${entries(count)} saved.`,
  undo: 'Undo',
  undoRound: (day: string, count: number) => `Undo the round of ${day}, ${entries(count)} …`,
  undoAsk: (day: string, count: number, by: string) =>
    `Take back the ${entries(count)} that ${by} saved on ${day}? What somebody has changed since stays, and so does what families have been told.`,
  undoYes: 'Yes, undo it',
  undoNo: 'Keep it',
  undone: (kept: number): string =>
    kept === 0 ? 'The round is undone.' : 'The round is undone, except for these:',
  why: {
    'changed since': 'changed since',
    told: 'the family has been told',
    'not written': 'a formula stands there, or the row is there twice',
  } satisfies Record<RoundUndone['kept'][number]['why'], string>,
  close: 'Close',
};
