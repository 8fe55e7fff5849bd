// The families that wait for a decision, in English.
import { pluralIn } from '../../core/plural';
import type { Judgement } from '../../import/domain/import-decisions';
import type { ContactDecision } from '../../schema/choices';

const plural = pluralIn('en');
const families = (count: number) => `${count} ${plural(count, 'family', 'families')}`;
const people = (count: number) => `${count} ${plural(count, 'person', 'people')}`;
const reasons = (count: number) => `${count} ${plural(count, 'reason', 'reasons')}`;

export const decide = {
  title: 'Families to decide about',
  /** On the button that opens the list. */
  open: (count: number) => `${families(count)} ${plural(count, 'waits', 'wait')} for your decision`,
  loading: 'Looking for families that wait…',
  lead: 'Nobody here is emailed until you decide. The words that made them wait are shown as they stand in your file or your sheet. Whatever you leave waits on.',
  nobody: 'No family waits for a decision.',
  section: (columns: readonly string[]) =>
    columns.length === 0 ? 'Contact is empty or unclear' : columns.join(', '),
  /** Where no words stand against an email. */
  noWords: 'On the Guardians tab, Contact is empty or cannot be read.',
  /** Above the columns that are judged as a whole. */
  columns: (count: number) => `${plural(count, 'A column', `${count} columns`)} of your file`,
  columnsHint:
    'Nothing in these columns comes into the caseload, but a cell could say that a family must not be emailed. Your answer holds for the whole column, and for later files.',
  column: (header: string) => `${header}:`,
  judgements: {
    harmless: 'Nothing in it speaks against an email',
    read: 'Look at each cell',
  } satisfies Record<Judgement, string>,
  allHarmless: (count: number, of: number) =>
    `Nothing in ${count === of ? 'all' : 'the other'} ${count} columns speaks against an email`,
  mayBeAboutEmails: 'May be about emails: please look at the cells.',
  moreCells: (count: number) => `${count} more ${plural(count, 'cell', 'cells')}`,
  /** Families who wait for other words, too. */
  behindColumns: (count: number) =>
    `${families(count)} ${plural(count, 'waits', 'wait')} for other words as well. You decide about ${plural(count, 'it', 'them')} here once these columns are judged.`,
  held: 'These words sound like a restriction: nobody here is emailed unless you allow it.',
  whom: (count: number, students: number) => `${people(count)}, ${families(students)}`,
  choices: { Allowed: 'Allowed', 'No contact': 'No contact' } satisfies Record<
    ContactDecision,
    string
  >,
  /** For a screen reader, which hears the buttons apart from what stands beside them. */
  choiceFor: (choice: string, whom: string) => `${choice}: ${whom}`,
  everybody: (count: number): string => (count === 1 ? '' : 'All of them'),
  allFine: (count: number) => `All of these are fine: allow ${people(count)}`,
  place: (place: number) => `Guardian ${place} of each student`,
  oneByOne: 'One by one',
  guardianOf: (name: string, relation: string, student: string) =>
    `${name}${relation === '' ? '' : ` (${relation})`}, for ${student}`,
  saving: 'Saving…',
  /** What was just decided; announced, too. */
  saved: (contact: ContactDecision, count: number, left: number) =>
    `Saved: ${contact} for ${people(count)}. ${
      left === 0 ? 'Nobody waits any more.' : `${reasons(left)} left.`
    }`,
  /** What was just said of a column freed nobody yet. */
  judged: (left: number) =>
    `Saved. ${left === 0 ? 'Nobody waits any more.' : `${reasons(left)} left.`}`,
  /** On a button, right after a decision. */
  instead: (contact: ContactDecision) => `No, ${contact} instead`,
  later: 'You can change it at any time in the column Contact of the Guardians tab.',
  leftOut: (count: number) =>
    `Nothing was decided for ${people(count)}: the words or the row have changed meanwhile. Look at them again.`,
};
