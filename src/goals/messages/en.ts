// Goals in English: their fields, the plan with the goal editor, and the progress screen.

import { pluralIn } from '../../core/plural';
import type { ReasonTexts } from '../../schema/history-reason';
import { goalWords } from '../../ui/messages/goal-words';
import type { PlanGap } from '../domain/find-gaps';
import type { GoalField } from '../domain/goal-fields';
import type { SaveState } from '../page/draft/save-state';

const plural = pluralIn('en');

/** A gap is about an area, a goal by its beginning, or a day. */
type GapSentence = (about: string) => string;

export const goal = {
  fields: {
    why: 'Why it matters to me (the student’s own words)',
    goal: 'Goal',
    kind: 'Kind',
    area: 'Area',
    measure: 'How we will know',
    baseline: 'Where it starts (baseline)',
    target: 'Where it should be (target)',
    atSchool: 'At school: strategies',
    atHome: 'At home: how family can help',
    start: 'Start',
    targetDate: 'Target date',
    status: 'Status',
    progress: 'Progress',
    shareWithFamily: 'Share with family',
    shareWithTeachers: 'Share with teachers',
    competency: 'Competency (affective goals)',
    standard: 'Standard',
    responsible: 'Responsible adult',
    obstacle: 'What may get in the way',
    ifThen: 'If … then I will …',
    outcome: 'Outcome at the end of the year',
    evidence: 'Evidence of the outcome',
  } satisfies Record<GoalField, string>,
  ...goalWords.en,
  gaps: {
    'no goal': () => 'There is no goal yet.',
    'no academic goal': () => 'There is no academic goal.',
    'no affective goal': () => 'There is no affective goal.',
    'area without a goal': (about) => `No goal for ${about}.`,
    'no measure': (about) => `“${about}” does not say how we will know.`,
    'no target date': (about) => `“${about}” has no target date.`,
    'target date has passed': (about) => `The target date of “${about}” has passed.`,
    'no progress lately': (about) => `No progress noted lately for “${about}”.`,
    'review overdue': (about) => `The review was due on ${about}.`,
    'review soon': (about) => `The review is due on ${about}.`,
    draft: (about) => `“${about}” is a draft: families do not see it yet.`,
    'no family answer this year': () => 'The family has not answered this school year.',
  } satisfies Record<PlanGap['kind'], GapSentence>,
  yes: 'Yes',
  no: 'No',
  empty: '(blank)',
};

const reasons: ReasonTexts = {
  own: {
    'Progress entry': 'Progress entry',
    'Edited in the grid': 'Edited in the grid',
    'Edited in the grid, in a closed plan': 'Edited in the grid, in a closed plan',
    'Found changed after the plan was closed': 'Found changed after the plan was closed',
    'End of the school year': 'End of the school year',
    'Copy printed for the family': 'Copy printed for the family',
    'Proposed by the student': 'Proposed by the student',
    'Progress round': 'Progress round',
    'Filled in for many goals': 'Filled in for many goals',
    'Digest sent again': 'Digest sent again',
    'New school year': 'New school year',
  },
  importOf: (fileName) => `Import of ${fileName}`,
  refused: 'Refused:',
  decision: (words: string) => (words === '' ? 'Decided' : `Decided about: ${words}`),
  takenBack: (reason) => `${reason}: could not be written`,
  undone: (reason) => `Undone: ${reason}`,
};

export const plan = {
  areas: 'Areas',
  strengths: 'Strengths',
  interests: 'Interests',
  missing: 'What is missing',
  nothingMissing: 'Nothing is missing from this plan.',
  goals: 'Goals',
  noGoals: 'No goals yet.',
  print: 'Print…',
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
  toFillIn: (count: number) => `${count} to fill in`,
  datePassed: 'Target date has passed',
  noProgress: 'No progress lately',
  isDraft: (isShared: boolean): string =>
    isShared
      ? 'Draft: the family does not see it yet. Make it active, and the next digest tells them.'
      : 'Draft, and not shared with the family. Make it active when it is ready.',
  makeActive: 'Make it active',
  /** The reason in History. */
  madeActive: 'The goal is ready',
  draftsTitle: (count: number) => plural(count, 'Unsaved text', `Unsaved text of ${count} goals`),
  draftFrom: (date: string) => `From ${date}, not saved:`,
  lookAtDraft: 'Look at it',

  addTitle: 'Add a goal',
  addFor: (area: string) => `Add a goal: ${area}`,
  fromScratch: 'Start from a blank goal',
  starters: 'Or begin from a starter',
  starterHint: 'Nothing is added until you say so. Change the words as you like.',
  kindOfStarter: 'Kind of goal',

  editTitle: 'Edit goal',
  newTitle: 'New goal',
  reason: 'Why does the status change?',
  reasonHint: 'Goes into History with the change.',
  competencyProposed: (competency: string) => `The words of the goal suggest: ${competency}.`,
  useProposal: 'Use it',
  useCompetency: (competency: string) => `Use it: ${competency}`,
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
  reasons,
  severalCells: 'several cells',
  useAgain: 'Use this wording again',
  usedAgain: 'An earlier wording is used again.',
};

const goals = (count: number) => `${count} ${plural(count, 'goal', 'goals')}`;

export const progress = {
  title: 'Progress',
  noGoals: 'There is no active goal to record progress for.',
  toGoals: 'Go to the goals',
  details: 'Note and next step',
  note: 'Note (optional)',
  nextStep: 'Next step (optional)',
  share: 'Share with family',
  forGoals: goals,
  record: (count: number) => (count === 0 ? 'Record progress' : `Record for ${goals(count)}`),
  chooseStep: 'Choose a step for at least one goal.',
  recorded: (count: number) => `Recorded for ${goals(count)}.`,
  stands: 'Now',
  lastTime: 'Last',
};
