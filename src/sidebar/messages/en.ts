// What the sidebar says around its screens, in English.
import { pluralIn } from '../../core/plural';
import type { Student } from '../../schema/tabs';
import * as shared from '../../ui/messages/en';
import type { Screen } from '../../ui/sidebar/sidebar-state';

const plural = pluralIn('en');

export const sidebar = {
  title: 'Living ALP',
  isCopy:
    'This file is a copy, and digests are off here: nothing is sent from it. To send from this file, choose Living ALP > Switch digests on.',
  original: 'Open the original',
  screensLabel: 'Screens',
  screens: {
    plan: 'Plan',
    progress: 'Progress',
    family: 'Family',
    timeline: 'Timeline',
    caseload: 'Caseload',
  } satisfies Record<Screen, string>,
  search: 'Find a student by name or ID',
  searchList: 'Students found',
  found: (count: number) =>
    count === 0 ? 'No student found.' : `${count} ${plural(count, 'student', 'students')} found.`,
  noneFound: 'No student has this name or ID.',
  statuses: {
    Identified: '',
    'Talent pool': 'Talent pool',
    Exited: 'Exited',
    'To decide': 'Status to decide',
    '': '',
  } satisfies Record<Student['status'], string>,
  grade: (grade: string) => `Grade ${grade}`,
  showSelected: 'Show selected student',
  noneSelected: 'Select a row with a Student ID in the sheet, or search above.',
  chooseStudent: 'Choose a student',
  chooseHint: 'Select a student’s row in the sheet, or search by name or ID.',
  toCaseload: 'See what waits in the caseload',
  otherSelected: (name: string) =>
    `${name} is selected in the sheet. What you are writing is not saved yet.`,
  anotherStudent: 'Another student',
  goThere: 'Show anyway',
  problems: 'Some rows of this student cannot be read, so what they say is missing here:',
  loading: 'Opening the plan…',
  starting: 'Opening Living ALP…',
  opened: (name: string) => `Plan of ${name}.`,
  unsavedWork: 'Not saved yet',
  beingSaved: 'Being saved…',
  notKept: 'This browser keeps no drafts for the sidebar. Wait for “Saved” before you close it.',
};

export const kit = {
  ...shared.kit,
  failures: {
    ...shared.kit.failures,
    'changed meanwhile': [
      'The sheet has changed since this was opened. Open the student again, then try once more.',
    ],
  },
};
