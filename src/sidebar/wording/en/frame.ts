// What the sidebar says around its screens, in English.
import { pluralIn } from '../../../domain/language/plural';
import type { CallFailure } from '../../../page/call/outcome';
import type { Screen } from '../../desk/desk';

const plural = pluralIn('en');

export const frame = {
  title: 'Living ALP',
  screensLabel: 'Screens',
  screens: {
    plan: 'Plan',
    progress: 'Progress',
    family: 'Family',
    caseload: 'Caseload',
  } satisfies Record<Screen, string>,
  search: 'Find a student by name or ID',
  searchList: 'Students found',
  found: (count: number) =>
    count === 0 ? 'No student found.' : `${count} ${plural(count, 'student', 'students')} found.`,
  noneFound: 'No student has this name or ID.',
  grade: (grade: string) => `Grade ${grade}`,
  showSelected: 'Show selected student',
  noneSelected: 'Select a row with a Student ID in the sheet, or search above.',
  noDay: 'There is no such day. Write another one, or empty the field.',
  chooseStudent: 'Choose a student',
  chooseHint: 'Select a student’s row in the sheet, or search by name or ID.',
  otherSelected: (name: string) =>
    `${name} is selected in the sheet. What you are writing is not saved yet.`,
  anotherStudent: 'Another student',
  goThere: 'Show anyway',
  problems: 'Some rows of this student cannot be read, so what they say is missing here:',
  loading: 'Opening the plan…',
  starting: 'Opening Living ALP…',
  opened: (name: string) => `Plan of ${name}.`,
  working: 'One moment…',
  back: 'Back',
  cancel: 'Cancel',
  close: 'Close',
  problem: 'There is a problem',
  tryAgain: 'Try again',
  discard: 'Discard it',
  reallyDiscard: 'Discard for good',
  unsavedWork: 'Not saved yet',
  beingSaved: 'Being saved…',
  sendAgain: 'Send it again',
  unconfirmed:
    'It is not certain that this was saved: no answer came. Sending it again never saves it twice.',
  neverTwice: 'Trying again never saves it twice.',
  notKept: 'This browser keeps no drafts for the sidebar. Wait for “Saved” before you close it.',
  troubles: {
    refused: ['The script could not take this. Please check what you wrote.'],
    busy: ['Living ALP is busy with another task. Please try again in a minute.'],
    'changed meanwhile': [
      'The sheet has changed since this was opened. Open the student again, then try once more.',
    ],
    'not authorised': [
      'Living ALP is not allowed to work with this spreadsheet yet. Choose Living ALP > Set up or repair in the menu and allow the access.',
    ],
    trouble: ['Something went wrong. Please try again in a minute.'],
    'no answer': ['Google gave no answer. What you wrote is kept: please try again.'],
    'connection lost': [
      'The connection was lost. What you wrote is kept. Check that you are online.',
      'If it happens every time, open the sheet in a private window with your school account only.',
    ],
    'another account': [
      'You are signed in with several Google accounts, and Google asked the wrong one. Open the spreadsheet in a private window with your school account only.',
    ],
    'not permitted': [
      'Google needs your consent first. Choose Living ALP > Set up or repair in the menu, allow the access, then try again.',
    ],
    'quota used up': [
      'Google’s limit for today is used up. What you wrote is kept: try again tomorrow.',
    ],
    'does not fit': [
      'Living ALP was updated while this sidebar was open. What you wrote is kept: reload the spreadsheet, then open the sidebar again.',
    ],
  } satisfies Record<CallFailure['code'], readonly string[]>,
};
