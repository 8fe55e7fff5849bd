// Plans and school years in English: the details of a plan, earlier years, the end of a year and a new one.
import { pluralIn } from '../../core/plural';
import type { NextYear, PlanKind, PlanState } from '../../schema/choices';
import { goalWords } from '../../ui/messages/goal-words';
import type { PlanDetail } from '../domain/year-views';

const plural = pluralIn('en');
const goals = (count: number): string => `${count} ${plural(count, 'goal', 'goals')}`;
const students = (count: number): string => `${count} ${plural(count, 'student', 'students')}`;
const plans = (count: number): string => `${count} ${plural(count, 'plan', 'plans')}`;

export const words = goalWords.en;

export const choices = {
  kinds: {
    Initial: 'Initial',
    Annual: 'Annual',
    Transfer: 'Transfer',
    Amended: 'Amended',
    '': 'Not set',
  } satisfies Record<PlanKind | '', string>,
  states: {
    Draft: 'Draft',
    Shared: 'Shared with the family',
    Reviewed: 'Reviewed',
    Closed: 'Closed',
    '': 'Not set',
  } satisfies Record<PlanState | '', string>,
  nextYear: {
    'Carry over': 'Carry over',
    'Continue as a draft': 'Continue as a draft',
    Retire: 'Retire',
  } satisfies Record<NextYear, string>,
};

export const details = {
  title: 'Plan details',
  of: (year: string) => `Plan for ${year}`,
  open: 'Plan details',
  /** Beside a date: "Shared Sep 3, 2026". */
  dates: { sharedOn: 'Shared', reviewedOn: 'Reviewed', closedOn: 'Closed' },
  student: 'About the student',
  studentHint: 'Kept on the Students tab, for every year.',
  fields: {
    kind: 'Kind of plan',
    state: 'Where the plan stands',
    writtenOn: 'Written on',
    sharedOn: 'Shared with the family on',
    reviewedOn: 'Reviewed on',
    needs: 'Needs',
    services: 'Services: who, what, how often',
    accommodations: 'Accommodations',
    evidenceLink: 'Link to the body of evidence',
    copyGivenOn: 'Copy given to the family on',
    strengths: 'Strengths',
    interests: 'Interests',
    identifiedOn: 'Identified on',
    studentEmail: 'Student’s school email',
    studentLanguage: 'Student’s language',
  } satisfies Record<PlanDetail, string>,
  hints: {
    evidenceLink: 'For staff only.',
    copyGivenOn: 'For staff only.',
    identifiedOn:
      'Area and date, such as “Mathematics 2024-09-12”. Several: semicolons between them.',
    studentEmail: 'For staff only.',
    studentLanguage: 'For staff only.',
  } as Readonly<Partial<Record<PlanDetail, string>>>,
  save: 'Save',
  saved: 'Plan details saved.',
  unsaved: (count: number) => `${count} ${plural(count, 'change', 'changes')} not saved yet`,
  nothing: 'Nothing to save',
  theirs: (text: string) =>
    text === ''
      ? 'Someone else cleared this while you were writing.'
      : `Someone else wrote: “${text}”`,
  keepMine: 'Keep mine',
  takeTheirs: 'Take theirs',
};

export const closed = {
  is: (year: string) => `The plan for ${year} is closed and can’t be edited.`,
  reopen: (year: string) => `Reopen the ${year} plan…`,
  reason: 'Why are you reopening it?',
  reasonHint: 'History keeps the reason.',
  reopenNow: 'Reopen this plan',
  cancel: 'Cancel',
  reopened: (year: string) => `The ${year} plan is open. Close it again when you are done.`,
};

export const past = {
  title: (year: string) => `Goals of ${year}`,
  open: (year: string) =>
    `This year is open. Correct its goals on the Goals tab; outcome and evidence under Caseload > Close the school year ${year}.`,
  none: 'No goals.',
  evidence: 'Evidence',
};

export const end = {
  button: (year: string) => `Close the school year ${year}…`,
  title: (year: string) => `Close the school year ${year}`,
  lead: (year: string, plansOpen: number, goalsOpen: number) =>
    `${plans(plansOpen)} of ${year} with ${goals(goalsOpen)} ${plural(plansOpen, 'is', 'are')} open. Check each group, then close them all.`,
  outcomeOfYear: 'The end of the school year',
  alreadyClosed: (count: number) => `${plans(count)} closed already.`,
  early: (day: string) =>
    `School runs until ${day}. Once plans are closed, families get no more emails about these goals, teachers no longer see them, and nobody can add notes.`,
  nothing: 'Every plan is closed. There is nothing to do here.',
  group: (step: string, statuses: string) => `${step} · ${statuses}`,
  count: goals,
  outcome: 'Outcome',
  nextYear: 'Next year',
  evidence: 'Evidence',
  evidenceHint:
    'Goes to every goal here that has no evidence yet. Families, teachers and students see it on the printed plan, so write only what is true for all of them.',
  evidenceSeen: 'Families, teachers and students see it on the printed plan.',
  show: (count: number) => `Show ${goals(count)}`,
  hide: (count: number) => `Hide ${goals(count)}`,
  apart: 'Decide separately',
  withGroup: 'Back to the group',
  isApart: 'Decided separately',
  lastNote: 'Last note',
  lastNoteOfStaff: 'Last note (not shared with the family)',
  useNote: 'Use as evidence (the family will see it)',
  grade: (grade: string) => `grade ${grade}`,
  totals: 'What will be written',
  close: (year: string, count: number) => `Close ${plans(count)} for ${year}`,
  sure: (count: number) => `Close ${plans(count)}?`,
  sureHint:
    'Closed plans can’t be edited, and families get no more emails about these goals. You can reopen the plan of a single student, with a reason.',
  yes: 'Close them now',
  no: 'Not yet',
  done: (year: string, count: number) =>
    count === 0
      ? 'No plan was closed.'
      : `${plans(count)} for ${year} ${plural(count, 'is', 'are')} closed.`,
  leftOpen: (count: number) => `${plans(count)} stayed open:`,
};

export const begin = {
  button: (year: string) => `Begin ${year}…`,
  title: (year: string) => `Begin ${year}`,
  newYear: 'A new school year',
  lead: (from: string, year: string) =>
    `The goals of ${from} go on in ${year} as you decided at the end of the year. Last year’s goals stay as they are.`,
  first: (count: number) =>
    `${plans(count)} of earlier years ${plural(count, 'is', 'are')} still open. Close that school year first.`,
  meanings: {
    'Carry over': 'Copied and active right away. If shared, families see it in the next digest.',
    'Continue as a draft':
      'Copied as a draft to reword with the student. Families don’t see it until you set it to Active.',
    Retire: 'Nothing is copied.',
  } satisfies Record<NextYear, string>,
  withoutPlan: (count: number) => `${students(count)} will get a plan for this year.`,
  nothing: 'Every student has a plan for this year. There is nothing to do here.',
  choice: (goal: string) => `Next year: ${goal}`,
  go: (year: string, goalsNow: number, studentsNow: number) =>
    `Start ${year} with ${studentsNow} new ${plural(studentsNow, 'plan', 'plans')} and ${goals(goalsNow)}`,
  done: (year: string, plansMade: number, goalsMade: number) =>
    `${year} has begun: ${plans(plansMade)} and ${goals(goalsMade)} were added.`,
};
