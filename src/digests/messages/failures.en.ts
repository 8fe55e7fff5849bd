// Why there is no digest to show or to test, in English.

export const failures = {
  'student of guardian unreadable': () =>
    'The row of this guardian’s student is missing or cannot be read, so there is no digest to show. Choose Living ALP > Health check to see why.',
  'no digest day left': () =>
    'No digest day is left for this guardian in this school year. See the schedule on the Caseload screen.',
  'no test mail left': () =>
    'Google sends no more emails for this account today, except a few that are kept for reports to you. Please try again tomorrow.',
};
