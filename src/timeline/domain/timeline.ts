// What has happened around one student, in one list: notes, steps, emails, answers, talks, own words and
// what became of the plan.
import { groupBy } from '../../core/group-by';
import { compare } from '../../core/newest-first';
import { toldNews, toldReached } from '../../digests/domain/told';
import type { Progress } from '../../schema/choices';
import type { CheckIn, Delivery, Goal, Guardian, Plan, ProgressEntry } from '../../schema/tabs';
import { type SchoolYear, schoolYearOf, yearOfGoal } from '../../years/domain/school-year';

export const timelineKinds = [
  'note',
  'step',
  'email',
  'answer',
  'talk',
  'own words',
  'plan',
] as const;
export type TimelineKind = (typeof timelineKinds)[number];

export type PlanEvent = 'written' | 'shared' | 'reviewed' | 'copy given' | 'closed';

export interface TimelineEvent {
  readonly id: string;
  /** One entry may be a step and a note. */
  readonly kinds: readonly TimelineKind[];
  /** Day or moment. */
  readonly at: string;
  readonly who: string;
  /** '' where it is about none. */
  readonly goal: string;
  readonly step: Progress | '';
  /** What somebody said or wrote; of an email, what was new in it. */
  readonly words: readonly string[];
  readonly nextStep: string;
  readonly email: { readonly state: Delivery['state']; readonly form: Delivery['form'] } | null;
  readonly talked: CheckIn['talked'];
  readonly wantsContact: boolean;
  readonly plan: PlanEvent | null;
}

export interface TimelineYear {
  readonly year: SchoolYear;
  /** Newest first. */
  readonly events: readonly TimelineEvent[];
}

/** Where a goal stood, day by day. */
export interface GoalSteps {
  readonly goalId: string;
  readonly goal: string;
  readonly points: readonly { readonly date: string; readonly step: Progress }[];
}

export interface Timeline {
  /** The newest first. */
  readonly years: readonly TimelineYear[];
  /** Of the goals of the year that runs now. */
  readonly steps: readonly GoalSteps[];
}

/** Of one student. */
export interface TimelineRows {
  readonly goals: readonly Goal[];
  readonly progress: readonly ProgressEntry[];
  readonly guardians: readonly Guardian[];
  readonly checkIns: readonly CheckIn[];
  readonly deliveries: readonly Delivery[];
  readonly plans: readonly Plan[];
}

const blank: Omit<TimelineEvent, 'id' | 'kinds' | 'at'> = {
  who: '',
  goal: '',
  step: '',
  words: [],
  nextStep: '',
  email: null,
  talked: '',
  wantsContact: false,
  plan: null,
};

export function timelineOf(rows: TimelineRows, current: SchoolYear): Timeline {
  const events = [
    ...entryEvents(rows),
    ...emailEvents(rows),
    ...checkInEvents(rows),
    ...rows.plans.flatMap(planEvents),
  ].sort((one, other) => compare(other.at, one.at));
  const years = [...new Set(events.map(({ at }) => schoolYearOf(at.slice(0, 10))))];
  return {
    years: years.map((year) => ({
      year,
      events: events.filter(({ at }) => schoolYearOf(at.slice(0, 10)) === year),
    })),
    steps: rows.goals
      .filter((goal) => yearOfGoal(goal, current) === current)
      .map(({ goalId, goal }) => ({ goalId, goal, points: pointsOf(goalId, rows.progress) })),
  };
}

function entryEvents({ goals, progress }: TimelineRows): readonly TimelineEvent[] {
  const words = new Map(goals.map(({ goalId, goal }) => [goalId, goal]));
  return progress.map((entry) => ({
    ...blank,
    id: entry.entryId,
    kinds: [
      ...(entry.progress === '' ? [] : ['step' as const]),
      ...(entry.note === '' && entry.nextStep === '' ? [] : ['note' as const]),
    ],
    at: entry.date ?? '',
    who: entry.by,
    goal: words.get(entry.goalId) ?? '',
    step: entry.progress,
    words: [entry.note].filter((text) => text !== ''),
    nextStep: entry.nextStep,
  }));
}

/** Those that may have reached somebody, or should have and failed. */
const isShown: Readonly<Record<Delivery['state'], boolean>> = {
  Queued: false,
  Sent: true,
  Uncertain: true,
  Failed: true,
  Held: false,
  '': false,
};

function emailEvents(rows: TimelineRows): readonly TimelineEvent[] {
  const names = new Map(rows.guardians.map(({ guardianId, name }) => [guardianId, name]));
  const said = new Map([
    ...rows.progress.map(
      ({ entryId, note, nextStep }) => [toldNews(entryId), note || nextStep] as const,
    ),
    ...rows.checkIns.map((row) => [toldNews(row.checkInId), saidIn(row)[0] ?? ''] as const),
    ...rows.goals.map((goal) => [toldReached(goal), goal.goal] as const),
  ]);
  const emails = rows.deliveries
    .filter(({ state }) => isShown[state])
    .map(
      ({ deliveryId, guardianId, email, at, period, state, form, told }): TimelineEvent => ({
        ...blank,
        id: deliveryId,
        kinds: ['email'],
        at: at ?? period.slice(0, 10),
        who: names.get(guardianId) || email,
        words: told.flatMap((mark) => said.get(mark) || []),
        email: { state, form },
      }),
    );
  // The same email to both guardians is one thing that has happened.
  const sameAs = ({ at, words, email }: TimelineEvent) =>
    JSON.stringify([at.slice(0, 10), words, email]);
  const alike = groupBy(emails, sameAs);
  return emails
    .filter((event) => alike(sameAs(event))[0] === event)
    .map((event) => ({
      ...event,
      who: alike(sameAs(event))
        .map(({ who }) => who)
        .join(', '),
    }));
}

const saidIn = ({
  message,
  did,
  obstacle,
  ifThen,
  helpWanted,
  newWording,
}: CheckIn): readonly string[] =>
  [message, did, obstacle, ifThen, helpWanted, newWording].filter((text) => text !== '');

/** A page and a reply are answers; what was said on the phone or face to face is a talk. */
const isTalk: Readonly<Record<CheckIn['way'], boolean>> = {
  Page: false,
  Reply: false,
  Phone: true,
  Meeting: true,
  Paper: false,
  '': false,
};

function checkInEvents({ goals, checkIns }: TimelineRows): readonly TimelineEvent[] {
  const words = new Map(goals.map(({ goalId, goal }) => [goalId, goal]));
  return checkIns.map((row) => ({
    ...blank,
    id: row.checkInId,
    kinds: [row.role === 'Student' ? 'own words' : isTalk[row.way] ? 'talk' : 'answer'],
    at: row.at ?? '',
    who: row.from,
    goal: words.get(row.goalId) ?? '',
    step: row.ownRating,
    words: saidIn(row),
    talked: row.talked,
    wantsContact: row.wantsContact,
  }));
}

const planEvents = (plan: Plan): readonly TimelineEvent[] =>
  (
    [
      ['written', plan.writtenOn],
      ['shared', plan.sharedOn],
      ['reviewed', plan.reviewedOn],
      ['copy given', plan.copyGivenOn],
      ['closed', plan.closedOn],
    ] as const
  ).flatMap(([event, day]): TimelineEvent[] =>
    day === null
      ? []
      : [{ ...blank, id: `${plan.planId} ${event}`, kinds: ['plan'], at: day, plan: event }],
  );

const pointsOf = (goalId: string, entries: readonly ProgressEntry[]): GoalSteps['points'] =>
  entries
    .flatMap(({ goalId: id, date, progress: step }) =>
      id === goalId && date !== null && step !== '' ? [{ date, step }] : [],
    )
    .sort((one, other) => compare(one.date, other.date));
