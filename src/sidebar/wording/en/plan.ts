// The plan and the goal editor, in English.
import { pluralIn } from '../../../domain/language/plural';
import type { Student } from '../../../domain/schema/tabs';
import type { SaveState } from '../../writing/save-state';

const plural = pluralIn('en');

export const plan = {
  areas: 'Areas',
  strengths: 'Strengths',
  interests: 'Interests',
  status: {
    Identified: '',
    'Talent pool': 'Talent pool',
    Exited: 'Exited',
    '': '',
  } satisfies Record<Student['status'], string>,
  missing: 'What is missing',
  nothingMissing: 'Nothing is missing from this plan.',
  goals: 'Goals',
  noGoals: 'No goals yet.',
  add: 'Add a goal',
  edit: 'Edit',
  history: 'History',
  copy: 'Copy',
  up: 'Move up',
  down: 'Move down',
  moved: (place: number, of: number) => `Now goal ${place} of ${of}.`,
  orderOf: (name: string) => `Order of goals: ${name}`,
  untitled: 'New goal',
  target: (date: string) => `by ${date}`,
  noTarget: 'no target date',
  unsavedMark: 'not saved yet',
  draftsTitle: (count: number) => plural(count, 'Unsaved text', `Unsaved text of ${count} goals`),
  draftFrom: (date: string) => `From ${date}, not saved:`,
  lookAtDraft: 'Look at it',

  addTitle: 'Add a goal',
  fromScratch: 'Start from a blank goal',
  starters: 'Or begin from a starter',
  starterHint: 'Nothing is added until you say so. Change the words as you like.',
  kindOfStarter: 'Kind of goal',

  editTitle: 'Edit goal',
  newTitle: 'New goal',
  reason: 'Why does the status change?',
  reasonHint: 'Goes into History with the change.',
  addIt: 'Add this goal',
  goalNeeded: 'Write the goal in a sentence.',
  noKind: 'Choose a kind',
  updated: (date: string, by: string) => `Updated ${date}${by === '' ? '' : ` by ${by}`}`,
  saveStates: {
    saved: 'Saved',
    unsaved: 'Not saved yet…',
    saving: 'Saving…',
    failed: 'Could not save',
    refused: 'Not saved: please check',
    conflict: 'Two versions: please choose',
    'needs goal': 'Saved once the goal is written',
    'needs reason': 'The new status waits for its reason',
    'not added': 'Not added yet',
  } satisfies Record<SaveState, string>,

  conflictTitle: 'Two people changed this goal',
  conflictLead: (by: string) =>
    `${by === '' ? 'Somebody' : by} changed it while you were writing. Choose for each field; both are kept until you do.`,
  draftTitle: 'Text that was not saved',
  draftLead: (date: string) =>
    `You wrote this on ${date}, and it did not reach the sheet. Choose for each field.`,
  draftNewLead: (date: string) => `You wrote this goal on ${date}, and it did not reach the sheet.`,
  lookAtBoth: 'Look at both',
  mine: 'Yours',
  theirs: 'In the sheet',
  allMine: 'All yours',
  allTheirs: 'All from the sheet',
  useChosen: 'Use what I chose',
  chooseOne: (field: string) => `Choose a version: ${field}`,
  goOn: 'Go on with it',

  historyTitle: 'History',
  noHistory: 'Nothing was changed yet.',
  was: 'was',
  became: 'became',
  because: (reason: string) => `Because: ${reason}`,
  useAgain: 'Use this wording again',
  usedAgain: 'An earlier wording is used again.',
};
