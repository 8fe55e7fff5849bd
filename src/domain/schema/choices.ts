// The choices that a page of the add-on offers as well as the sheet. They stand apart from the tabs
// so that a page need not carry those.
//
// Whatever differs by choice is a Record over the choices or a switch without a default, so that one
// more choice does not compile until every place has decided what it means there
// (test/build/one-more-member.test.ts tries it).

export const goalKinds = ['Academic', 'Affective', 'Talent', 'Career', 'Combined'] as const;
export const goalStatuses = [
  'Draft',
  'Active',
  'Achieved',
  'Continued',
  'Revised',
  'Discontinued',
] as const;
export const progressSteps = [
  'Not started',
  'Getting started',
  'On the way',
  'Nearly there',
  'Achieved',
] as const;
export const cadences = ['Weekly', 'Every two weeks', 'Monthly'] as const;
/** In the order of ISO 8601: Monday is day 1. */
export const weekdays = [
  'Monday',
  'Tuesday',
  'Wednesday',
  'Thursday',
  'Friday',
  'Saturday',
  'Sunday',
] as const;
