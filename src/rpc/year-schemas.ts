// The shapes of what the sidebar sends about plans and school years, to be checked before anything is
// done with it.
import { array, check, maxLength, object, picklist, pipe, string } from 'valibot';
import { goalStatuses, nextYearChoices, outcomes } from '../schema/choices';
import { readSchoolYear } from '../years/domain/school-year';
import { planFields, profileFields } from '../years/domain/year-views';
import { idSchema } from './sidebar-schemas';

/** The goals of a large caseload; a page that names more is not ours. */
const mostGoals = 5000;
/** More than a cell holds: what is too long for one gets a sentence. */
const longestSent = 100_000;

const text = () => pipe(string(), maxLength(longestSent));

export const yearSchema = () =>
  pipe(
    string(),
    maxLength(7),
    check((year) => readSchoolYear(year) === year),
  );

export const planChangesSchema = () =>
  pipe(
    array(
      object({
        field: picklist([...planFields, ...profileFields]),
        before: text(),
        after: text(),
      }),
    ),
    maxLength(planFields.length + profileFields.length),
  );

export const reasonSchema = text;

export const closingsSchema = () =>
  pipe(
    array(
      object({
        goalId: idSchema(),
        outcome: picklist(outcomes),
        evidence: text(),
        nextYear: picklist(nextYearChoices),
        before: object({
          outcome: picklist([...outcomes, '']),
          evidence: text(),
          nextYear: picklist([...nextYearChoices, '']),
          status: picklist([...goalStatuses, '']),
        }),
      }),
    ),
    maxLength(mostGoals),
  );

export const continuingsSchema = () =>
  pipe(
    array(object({ goalId: idSchema(), nextYear: picklist(nextYearChoices) })),
    maxLength(mostGoals),
  );
