// What the page kit itself says, in English. A page replaces the failures that mean something else
// to its reader.
import type { PageLanguage } from '../../core/languages';
import type { CallFailure } from '../rpc/outcome';

export const kit = {
  language: 'en' as PageLanguage,
  problem: 'There is a problem',
  opens: {
    openRound: 'Progress round…',
    openSetUp: 'Set-up, step by step',
    openYearPictures: 'The year in pictures…',
  },
  tryAgain: 'Try again',
  back: 'Back',
  pending: 'One moment…',
  pausing: 'Google asks for a short pause; this will go on by itself.',
  cancel: 'Cancel',
  close: 'Close',
  discard: 'Discard it',
  reallyDiscard: 'Discard for good',
  noSuchDay: 'There is no such day. Write another one, or empty the field.',
  sendAgain: 'Send it again',
  unconfirmed:
    'It is not certain that this was saved: no answer came. Sending it again never saves it twice.',
  neverTwice: 'Trying again never saves it twice.',
  /** What each failure means for the person at the page, and the way on. */
  failures: {
    refused: ['The script could not take this. Please check what you wrote.'],
    busy: ['Living ALP is busy with another task. Please try again in a minute.'],
    'changed meanwhile': ['The sheet has changed since this was opened. Please try again.'],
    'not authorized': [
      'Living ALP is not allowed to work with this spreadsheet yet. Choose Living ALP > Set up or repair in the menu and allow the access.',
    ],
    paused: ['Google asks for a short pause. Please try again in a minute.'],
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
  } as Readonly<Record<CallFailure['code'], readonly string[]>>,
};
