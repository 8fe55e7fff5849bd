// The shapes of what the sidebar sends, to be checked before anything is done with it. Dates and
// choices are any text here: what is wrong with one gets a sentence beside its field.
import {
  array,
  boolean,
  type GenericSchema,
  literal,
  maxLength,
  minLength,
  nullable,
  nullish,
  number,
  object,
  picklist,
  pipe,
  record as recordOf,
  string,
  union,
} from 'valibot';
import type { WrittenGoal } from '../domain/plan/goal-fields';

/** A list of classes in one go; a page that asks for more is not ours. */
const mostAtOnce = 200;

/** IDs are short; a long one is no ID. */
export const idShape = () => pipe(string(), minLength(1), maxLength(200));

const goalFieldsShape = (): GenericSchema<WrittenGoal> =>
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
  });

export const goalSaveShape = () =>
  object({
    goalId: nullable(idShape()),
    studentId: idShape(),
    base: nullable(goalFieldsShape()),
    mine: goalFieldsShape(),
    reason: string(),
    saveId: idShape(),
  });

export const goalIdsShape = () => pipe(array(idShape()), maxLength(mostAtOnce));

export const progressShape = () =>
  pipe(
    array(
      object({
        entryId: idShape(),
        goalId: idShape(),
        studentId: idShape(),
        progress: string(),
        note: string(),
        nextStep: string(),
        shareWithFamily: boolean(),
      }),
    ),
    minLength(1),
    maxLength(mostAtOnce),
  );

export const bulkShape = () =>
  union([object({ teacher: string() }), object({ selection: literal(true) })]);

export const untilShape = () => nullable(pipe(string(), maxLength(20)));

/** Left out by a page that was opened before there was one. */
export const resendShape = () =>
  nullish(object({ deliveryId: pipe(string(), maxLength(300)), attempts: number() }), null);

export const checkInShape = () =>
  object({
    checkInId: idShape(),
    studentId: idShape(),
    from: pipe(string(), maxLength(50_000)),
    way: picklist(['Reply', 'Phone', 'Meeting']),
    talked: picklist(['Yes', 'Not yet', '']),
    message: pipe(string(), maxLength(50_000)),
    wantsContact: boolean(),
  });

export const scheduleShape = () =>
  recordOf(pipe(string(), maxLength(100)), pipe(string(), maxLength(5000)));
