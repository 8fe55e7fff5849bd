// The caseload screen, in English: who needs attention, the next run, the schedule.
import { pluralIn } from '../../core/plural';
import type { Cadence, ToDoKind, weekdays } from '../../schema/choices';
import type { FillField, LeftGoal } from '../domain/fill';
import type { ScheduleField } from '../page/schedule-fields';

const plural = pluralIn('en');
const digests = (count: number) => `${count} ${plural(count, 'digest', 'digests')}`;
const clock = (hour: number) =>
  hour === 0 || hour === 24
    ? 'midnight'
    : `${hour % 12 === 0 ? 12 : hour % 12} ${hour < 12 ? 'a.m.' : 'p.m.'}`;

export const caseload = {
  title: 'Caseload',
  loading: 'Looking through the caseload…',
  attention: (lines: number) =>
    lines === 0
      ? 'Nothing waits for you today.'
      : `${lines} ${plural(lines, 'thing waits', 'things wait')} for you.`,
  nextRun: 'Next digests',
  off: 'Digests are paused. Switch them on in the Living ALP menu.',
  /** @param since '' where nobody's clock is known */
  silent: (since: string) =>
    `Nothing goes out: ${since === '' ? 'nobody’s clock sends the digests' : `the hourly clock has not run since ${since}`}. Choose Health check in the Living ALP menu.`,
  noRun: 'No digest day lies ahead. Look at the schedule.',
  when: (date: string, hour: number) => `${date}, from ${clock(hour)}`,
  goingOut: (count: number) => `${digests(count)} will go out`,
  held: (count: number) => `${count} held back`,
  uncertain: (count: number) =>
    `It is not certain whether ${digests(count)} ${plural(count, 'was', 'were')} sent. See the Living ALP menu.`,
  failed: (count: number) => `${digests(count)} could not be sent. See the Deliveries tab.`,
  schedule: 'Schedule',
  print: 'Print…',
  openSchedule: 'Change the schedule',
  settings: {
    Cadence: 'How often',
    Weekday: 'Weekday',
    Hour: 'From',
    'Until hour': 'Not later than',
    'First day of school': 'First day of school',
    'Last day of school': 'Last day of school',
    Breaks: 'Breaks',
  } satisfies Record<ScheduleField, string>,
  options: {
    Weekly: 'Weekly',
    'Every two weeks': 'Every two weeks',
    Monthly: 'Monthly',
    Monday: 'Monday',
    Tuesday: 'Tuesday',
    Wednesday: 'Wednesday',
    Thursday: 'Thursday',
    Friday: 'Friday',
    Saturday: 'Saturday',
    Sunday: 'Sunday',
  } satisfies Record<Cadence | (typeof weekdays)[number], string>,
  clock,
  breaksHint: 'Such as 2026-11-23 to 2026-11-27; 2027-03-15',
  tryIt: 'Show the next dates',
  nextDates: 'With this schedule',
  currentDates: 'Next dates',
  noDates: 'No digest would go out.',
  save: 'Save this schedule',
  saved: 'The schedule is saved.',
  notSavedYet: 'Nothing is saved yet.',
  answers: 'Answers and check-ins',
  answerSettings: {
    'Answer page': 'Address of the answer page',
    'Student check-in': 'Ask students to check in by email',
    'Whom to turn to': 'Whom students turn to',
    'Wishes to talk': 'Email me when a family wishes to talk',
  },
  answerOptions: {
    yes: 'Yes',
    no: 'No',
    'At once': 'At once',
    'Once a day': 'Once a day',
  } as Readonly<Record<string, string>>,
  pageHint: 'From npm run deploy; it ends with /exec. Empty: families answer by reply.',
  turnToHint:
    'Name and phone number. It stands on the students’ page; without it no check-in goes out.',
  saveAnswers: 'Save',
  answersSaved: 'Saved.',
  pageNone: 'No answer page is entered: families answer by replying to the email.',
  pageNotChecked:
    'The address is entered and not checked yet: until then emails offer the reply only.',
  pageStrange:
    'If something else opens than “This address is right”, the address is another one: copy it once more from npm run deploy.',
  pageChecked: (day: string, account: string) =>
    `Families answer on the page. Checked on ${day}; it runs in the name of ${account}.`,
  pageOlder:
    'The page runs another version than this sidebar. Have npm run deploy run again, then check the page once more.',
  checkPage: 'Check the page',
  lookAgain: 'I have checked it',
};

/** What waits in the plans. */
export const toDo = {
  title: 'To do in the plans',
  nothing: 'Nothing waits in the plans today.',
  kinds: {
    'review overdue': 'Reviews overdue',
    'goals to write': 'Students with goals to write',
    'target date passed': 'Students with a goal past its target date',
    drafts: 'Students with drafts that families cannot see',
    'review soon': 'Reviews in the next 30 days',
    'no progress': 'Students with no progress noted for six weeks',
    'plans to complete': 'Plans to complete',
  } satisfies Record<ToDoKind, string>,
  more: (count: number) => `And ${count} more. They come up as these are done.`,
  snoozed: 'Put off',
  notNow: 'Not now:',
  days: (days: number): string =>
    days === 30 ? 'for a month' : days === 14 ? 'for two weeks' : 'for a week',
  putThemOff: 'Put off',
  putOffAbout: (matter: string) => `Put off: ${matter}`,
  putOff: (day: string) => `Put off until ${day}.`,
  bringBack: 'Bring back',
  bringBackAbout: (matter: string) => `Bring back: ${matter}`,
  isBack: 'Back on the list.',
};

const goalCount = (count: number) => `${count} ${plural(count, 'goal', 'goals')}`;

/** One field of many goals, filled in at once. */
export const fill = {
  open: {
    targetDate: (count: number) => `Set a target date for ${goalCount(count)}…`,
    measure: (count: number) => `Say how we will know for ${goalCount(count)}…`,
    status: (count: number) => `Set the status of ${goalCount(count)}…`,
  } satisfies Record<FillField, (count: number) => string>,
  titles: {
    targetDate: 'Target date for many goals',
    measure: 'How we will know, for many goals',
    status: 'Status of many goals',
  } satisfies Record<FillField, string>,
  hints: {
    targetDate: '',
    measure: 'One sentence for all of them.',
    status: 'Families see an active goal if it is shared with them.',
  } satisfies Record<FillField, string>,
  labels: {
    targetDate: 'Target date',
    measure: 'How we will know',
    status: 'Status',
  } satisfies Record<FillField, string>,
  measures: [
    'A finished product, looked at together with a rubric.',
    'Work samples from fall and spring, side by side.',
    'A short self-rating each month.',
  ] as readonly string[],
  goals: 'Goals',
  all: 'Tick all',
  none: 'Untick all',
  save: (count: number) => `Save for ${goalCount(count)}`,
  valueNeeded: 'Choose or write what to fill in.',
  goalNeeded: 'Tick at least one goal.',
  saved: (count: number) => `Saved for ${goalCount(count)}.`,
  undo: 'Undo',
  undone: (count: number) => `Undone for ${goalCount(count)}.`,
  left: 'These stay as they are:',
  why: {
    'changed since': 'filled in by somebody meanwhile',
    told: 'the family has been told',
    'not written': 'the cell holds a formula, or its row or column is gone',
    closed: 'the plan is closed',
    'does not fit': 'does not fit the rest of the goal, such as its start',
  } satisfies Record<LeftGoal['why'], string>,
};
