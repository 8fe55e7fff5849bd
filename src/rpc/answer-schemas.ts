// The shapes of what the answer page sends. Anybody can send anything: whatever is larger than the page's
// own fields is not read any further.
import {
  array,
  boolean,
  literal,
  maxLength,
  object,
  picklist,
  pipe,
  string,
  variant,
} from 'valibot';
import { familyAnswers, partsForFamily } from '../answers/domain/answer-page';
import { cadences, goalWishes, ownRatings } from '../schema/choices';

/** The page's fields take no more. */
const longestLine = 500;

const line = () => pipe(string(), maxLength(longestLine));

/** More goals than a plan has. */
const mostGoals = 20;

export const familyReplySchema = () => object({ answer: picklist(familyAnswers), message: line() });

export const emailsChangeSchema = () =>
  variant('kind', [
    object({ kind: literal('cadence'), cadence: picklist(cadences) }),
    object({ kind: literal('pause'), until: pipe(string(), maxLength(10)) }),
    object({ kind: literal('resume') }),
    object({ kind: literal('stop') }),
  ]);

export const studentReplySchema = () =>
  object({
    goals: pipe(
      array(
        object({
          key: pipe(string(), maxLength(40)),
          ownRating: picklist(['', ...ownRatings]),
          did: line(),
          obstacle: line(),
          ifThen: line(),
          helpWanted: line(),
          wish: picklist(['', ...goalWishes]),
          newWording: line(),
          notInEmails: pipe(array(picklist(partsForFamily)), maxLength(partsForFamily.length)),
        }),
      ),
      maxLength(mostGoals),
    ),
    wantsToTalk: boolean(),
    message: line(),
  });

/** A call that brings nothing but its link. */
export const nothingSchema = () => object({});
