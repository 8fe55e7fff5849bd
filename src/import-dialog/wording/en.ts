// The dialog in English.

import { nameOfField } from '../../domain/caseload-file/caseload-field';
import { pluralIn } from '../../domain/language/plural';
import { goalWords } from '../../page/wording/goal-words';
import type { Wording } from './wording';

const plural = pluralIn('en');
const students = (count: number) => `${count} ${plural(count, 'student', 'students')}`;
const lines = (count: number) => `${count} ${plural(count, 'line', 'lines')}`;
const columns = (count: number) => `${count} ${plural(count, 'column', 'columns')}`;
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

export const en: Wording = {
  language: 'en',
  stepOf: (step, of) => `Step ${step} of ${of}`,
  headings: {
    choose: 'Choose your caseload file',
    confirm: 'What do the columns mean?',
    'look over': 'Look over the import',
    imported: 'The import is done',
  },
  leads: {
    choose: 'Nothing is written to the spreadsheet until you have looked everything over.',
    confirm: 'Each column of your file goes to one place in the caseload, or is left out.',
    'look over': 'Nothing has been written yet. This is what the import will do, line by line.',
  },

  chooseFile: 'Choose a file',
  chooseOtherFile: 'Choose another file',
  orDrop: 'or drop it here',
  fileHint:
    'A CSV file with one student on each line and the column headers above. From Excel: File > Save As > "CSV UTF-8".',
  noFileYet: 'No file chosen yet',
  fileSize: (size) => {
    if (size < 1024) return `${size} bytes`;
    if (size < 1024 * 1024) return `${Math.round(size / 1024)} KB`;
    return `${(size / 1024 / 1024).toFixed(1)} MB`;
  },

  toCheck: (count) => `Please check ${plural(count, 'this column', `these ${count} columns`)}`,
  nothingToCheck: 'Every column was recognized by its header. Have a quick look all the same.',
  recognised: (count) => `${capital(columns(count))} recognized`,
  notInUse: (count) => `${capital(columns(count))} with no place found`,
  columnInFile: (letter) => `Column ${letter}`,
  noHeader: '(no header)',
  leaveOut: 'Leave out',
  pleaseCheck: 'Please check',
  fieldGroup: (guardian) => (guardian === 0 ? 'Student and goals' : `Guardian ${guardian}`),
  field: (field) => capital(nameOfField(field)),

  secondLook:
    'The caseload has changed since you looked, so nothing was imported. This is what the import would do now. Please look it over again.',
  filterLegend: 'Show',
  filters: {
    all: 'All',
    add: 'New',
    change: 'Changed',
    same: 'Unchanged',
    skip: 'Skipped',
    warned: 'With a warning',
  },
  actions: { add: 'New', change: 'Changed', same: 'Unchanged', skip: 'Skipped' },
  line: (row) => `Line ${row}`,
  studentNumber: (id) => `Student ID ${id}`,
  noName: 'No student',
  warning: 'Warning:',
  closedGoal: ({ goal, status, wordsAre }) =>
    `The goal “${goal}” is ${goalWords.en.statuses[status]} and stays as it is. ${
      wordsAre === 'new'
        ? 'The words in the file become a new goal.'
        : 'The file says the same, so no goal is added.'
    }`,
  rowOf: { students: 'Student', goals: 'Goal', guardians: 'Guardian' },
  valueBefore: 'was',
  valueAfter: 'becomes',
  emptyValue: '(blank)',
  noLines: 'There is no such line in this file.',
  shownOf: (shown, of) => `${shown} of ${lines(of)} shown`,
  showMore: (count) => `Show ${count} more`,
  nothingToImport:
    'There is nothing to import: the caseload already says what this file says. You can close this window.',

  onward: 'Continue',
  lookOver: 'Look over the import',
  back: 'Back',
  importButton: ({ add, change }) => {
    if (change === 0) return `Import ${students(add)}`;
    if (add === 0) return `Change ${students(change)}`;
    return `Import ${add} new and change ${students(change)}`;
  },
  close: 'Close',
  importAnother: 'Import another file',

  underWay: {
    propose: () => 'Reading the file…',
    preview: () => 'Comparing the file with the caseload…',
    import: (count) => `Importing ${students(count)}. Please keep this window open…`,
  },
  takesLonger: 'This takes longer than usual. There is nothing you need to do.',

  problem: 'There is a problem',
  tryAgain: 'Try again',
  troubles: {
    refused: ['The script could not take this. Please go back and check what you chose.'],
    busy: ['Another run of Living ALP is going on. Please try again in a minute.'],
    'changed meanwhile': ['The caseload has changed since you looked. Please try again.'],
    'not authorised': [
      'Living ALP is not allowed to work with this spreadsheet yet. Close this window, choose Living ALP > Set up or repair, allow the access, then import again.',
    ],
    trouble: ['Something went wrong. Please try again in a minute.'],
    'no answer': ['Google gave no answer. Everything you chose is kept: please try again.'],
    'connection lost': [
      'The connection to Google was lost. Check that you are online, then try again. Everything you chose is kept.',
      'If this happens every time and you are signed in to several Google accounts, open the spreadsheet in a private window with your school account only.',
    ],
    'not permitted': [
      'Google did not let this window work with the spreadsheet.',
      'Close this window, choose Living ALP > Set up or repair, allow the access, then import again.',
    ],
    'another account': [
      'Google took this window for another of your accounts. Open the spreadsheet in a private window, signed in with your school account only.',
    ],
    'quota used up': [
      'Google’s limit for today is used up. Everything you chose is kept: please try again tomorrow.',
    ],
    'does not fit': [
      'This window is older than Living ALP itself. Reload the spreadsheet, then import again.',
    ],
    'no file': ['Choose a file first.'],
    'too large': [
      'This file is larger than 15 MB, too large for a caseload. Save only the list of students as CSV, then choose that file.',
    ],
    unreadable: [
      'This file could not be opened. If it is open in another program or kept online, save a copy on this computer, then choose the copy.',
    ],
  },
  uncertain:
    'It is not certain how far the import got. Trying again is safe: nothing is added twice.',

  result: ({ add, change, same, skip }) => [
    `${students(add)} ${plural(add, 'was', 'were')} added${
      change === 0 ? '' : `, and ${students(change)} ${plural(change, 'was', 'were')} changed`
    }.`,
    ...(same === 0
      ? []
      : [`${students(same)} ${plural(same, 'was', 'were')} already as the file says.`]),
    ...(skip === 0 ? [] : [`${lines(skip)} ${plural(skip, 'was', 'were')} skipped.`]),
  ],
  leftOut: 'These cells were left as they are:',
  seeTo: (count) => `${lines(count)} to look at again, with a warning or skipped`,
  nextHeading: 'What to do next',
  next: [
    'Look through the tabs Students, Goals and Guardians, and fill in what is missing.',
    'Then choose Living ALP > Health check in the menu.',
  ],
};
