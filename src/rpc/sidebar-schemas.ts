// The shapes of what the sidebar sends, to be checked before anything is done with it. Dates and
// choices are any text here: what is wrong with one gets a sentence beside its field.
import {
  array,
  boolean,
  type GenericSchema,
  integer,
  maxLength,
  maxValue,
  minLength,
  minValue,
  nullable,
  nullish,
  number,
  object,
  optional,
  picklist,
  pipe,
  record as recordOf,
  string,
} from 'valibot';
import { type FillStep, fillFields } from '../caseload/domain/fill';
import type { SnoozeStep } from '../caseload/domain/to-do';
import { type GuardianChange, questionKinds } from '../families/domain/guardian-fields';
import type { WrittenGoal } from '../goals/domain/goal-fields';
import type { CheckInInput } from '../inbox/domain/logged-check-in';
import { contactDecisions, goalWishes, ownRatings, toDoKinds } from '../schema/choices';

/** A list of classes in one go; a page that asks for more is not ours. */
const mostAtOnce = 200;

/** IDs are short; a long one is no ID. */
export const idSchema = () => pipe(string(), minLength(1), maxLength(200));

/** Left out by a page that was opened before there was such a field. */
const sinceYears = () => optional(string(), '');

const goalFieldsShape = (): GenericSchema<unknown, WrittenGoal> =>
  object({
    kind: string(),
    area: string(),
    goal: string(),
    why: string(),
    measure: string(),
    baseline: string(),
    target: string(),
    atSchool: string(),
    atHome: string(),
    start: nullable(string()),
    targetDate: nullable(string()),
    status: string(),
    progress: string(),
    shareWithFamily: boolean(),
    shareWithTeachers: boolean(),
    competency: sinceYears(),
    standard: sinceYears(),
    responsible: sinceYears(),
    obstacle: sinceYears(),
    ifThen: sinceYears(),
    outcome: sinceYears(),
    evidence: sinceYears(),
  });

export const goalSaveSchema = () =>
  object({
    goalId: nullable(idSchema()),
    studentId: idSchema(),
    base: nullable(goalFieldsShape()),
    mine: goalFieldsShape(),
    reason: string(),
    saveId: idSchema(),
  });

export const goalIdsSchema = () => pipe(array(idSchema()), maxLength(mostAtOnce));

const progressFields = () => ({
  entryId: idSchema(),
  goalId: idSchema(),
  studentId: idSchema(),
  progress: string(),
  note: string(),
  nextStep: string(),
  shareWithFamily: boolean(),
});

export const progressSchema = () =>
  pipe(array(object(progressFields())), minLength(1), maxLength(mostAtOnce));

/** A caseload of thousands; a page that sends more at once is not ours. */
const mostInRound = 5000;

export const roundSchema = () =>
  pipe(
    array(object({ ...progressFields(), stood: string() })),
    minLength(1),
    maxLength(mostInRound),
  );

/** Nobody puts a student off for longer than a school year. */
const mostDays = 300;

export const snoozeSchema = (): GenericSchema<unknown, SnoozeStep> =>
  object({
    kind: picklist(toDoKinds),
    studentIds: pipe(array(idSchema()), minLength(1), maxLength(mostAtOnce)),
    days: pipe(number(), integer(), minValue(0), maxValue(mostDays)),
  });

/** Left out by a page that was opened before one could ask for it. */
export const inEnglishSchema = () => optional(boolean(), false);

const guardianFieldsShape = () => {
  const text = pipe(string(), maxLength(1000));
  return object({
    email: text,
    language: text,
    digest: text,
    contact: picklist([...contactDecisions, '']),
  });
};

export const guardianChangeSchema = (): GenericSchema<unknown, GuardianChange> =>
  object({
    guardianId: idSchema(),
    was: guardianFieldsShape(),
    now: guardianFieldsShape(),
    words: pipe(array(pipe(string(), maxLength(50_000))), maxLength(1000)),
    agreed: pipe(array(picklist(questionKinds)), maxLength(questionKinds.length)),
  });

export const fillSchema = (): GenericSchema<unknown, FillStep> =>
  object({
    fillId: idSchema(),
    field: picklist(fillFields),
    value: pipe(cellText(), minLength(1)),
    goalIds: pipe(array(idSchema()), minLength(1), maxLength(mostInRound)),
  });

export const untilSchema = () => nullable(pipe(string(), maxLength(20)));

/** Left out by a page that was opened before there was one. */
export const resendSchema = () =>
  nullish(object({ deliveryId: pipe(string(), maxLength(300)), attempts: number() }), null);

const cellText = () => pipe(string(), maxLength(50_000));

export const checkInSchema = (): GenericSchema<unknown, CheckInInput> =>
  object({
    checkInId: idSchema(),
    studentId: idSchema(),
    from: cellText(),
    way: picklist(['Reply', 'Phone', 'Meeting', 'Paper']),
    talked: picklist(['Yes', 'Not yet', '']),
    message: cellText(),
    wantsContact: boolean(),
    // Left out by a page that was opened before there were these two.
    guardianId: optional(pipe(string(), maxLength(200)), ''),
    slip: optional(
      nullable(
        object({
          goalId: pipe(string(), maxLength(200)),
          ownRating: picklist([...ownRatings, '']),
          did: cellText(),
          obstacle: cellText(),
          ifThen: cellText(),
          helpWanted: cellText(),
          wish: picklist([...goalWishes, '']),
          newWording: cellText(),
          notInEmails: boolean(),
        }),
      ),
      null,
    ),
  });

export const scheduleSchema = () =>
  recordOf(pipe(string(), maxLength(100)), pipe(string(), maxLength(5000)));

/** A whole caseload can be decided at once; words are as long as the cells that they come from. */
export const decisionsSchema = () => {
  const words = pipe(array(pipe(string(), maxLength(50_000))), maxLength(1000));
  const decision = object({ guardianId: idSchema(), words, contact: picklist(contactDecisions) });
  return pipe(array(decision), maxLength(10_000));
};
