// The teacher's sidebar in English.
import type { PageLanguage } from '../../core/languages';
import { pluralIn } from '../../core/plural';
import * as shared from '../../ui/messages/en';
import { goalWords } from '../../ui/messages/goal-words';
import type { NoteKind } from '../domain/note-kind';

const plural = pluralIn('en');
const students = (count: number) => `${count} ${plural(count, 'student', 'students')}`;

export const messages = {
  language: 'en' as PageLanguage,
  ...goalWords.en,

  title: 'Living ALP',
  starting: 'Opening your students…',
  loading: 'Opening the student…',
  myStudents: 'My students',
  nobody: (account: string) =>
    `No student has ${account} in Teachers. Ask your specialist to add you there.`,
  lookAgain: 'Look again',
  search: 'Find a student by name',
  found: (count: number) => `${students(count)} found.`,
  noneFound: 'None of your students has this name.',
  grade: (grade: string) => `Grade ${grade}`,
  opened: (name: string) => `${name} is open.`,
  otherSelected: (name: string) =>
    `${name} is selected in the sheet. What you are writing here is not saved yet.`,
  goThere: 'Show anyway',

  areas: 'Areas',
  strengths: 'Strengths',
  interests: 'Interests',
  goals: 'Goals',
  noGoals: 'No goal is shared with teachers at the moment.',
  why: 'Why it matters to me (the student’s words)',
  measure: 'How we will know',
  atSchool: 'What helps in class',
  target: (date: string) => `by ${date}`,

  noteOn: (goal: string) => `Note on: ${goal}`,
  what: {
    'Seen it': 'Seen it',
    'Helped with it': 'Helped with it',
    'Noticed something': 'Noticed something',
  } satisfies Record<NoteKind, string>,
  fewWords: 'A few words (optional)',
  noticed: 'What did you notice?',
  enterSaves: 'Enter saves.',
  save: 'Save',
  saving: 'Saving…',
  noted: (what: string) => `Noted: ${what}`,
  notSaved: 'The note is not saved yet.',
  cancel: 'Cancel',
  noticedNeeded: 'Write what you noticed.',
  tooLong: (count: number, most: number) =>
    `Use ${most} characters at most. At the moment there are ${count}.`,

  lastNotes: 'Last notes',
  noNotes: 'Nothing has been noted yet.',
  /** Whose note it is; any other word stands as it is in the sheet. */
  roles: {
    Teacher: 'teacher',
    Specialist: 'specialist',
    Guardian: 'family',
    Student: 'student',
  } as Readonly<Record<string, string>>,
  unsavedTitle: 'Not saved yet',
  lookAtIt: (name: string) => `Go to ${name}`,
  goalGone: 'The goal is no longer shared with teachers. Copy your words if you need them.',
  studentGone: 'This student is no longer on your list. Copy your words if you need them.',
  notKept: 'This browser keeps nothing for the sidebar. Wait for “Noted” before you close it.',

  kit: {
    ...shared.kit,
    discard: 'Discard',
    reallyDiscard: 'Discard for good',
    sendAgain: 'Send it again',
    unconfirmed:
      'This note was on its way when the sidebar was closed. Sending it again never makes two of it.',
    neverTwice: 'Trying again never makes two notes of it.',
    failures: {
      ...shared.kit.failures,
      busy: ['Somebody else is saving at this moment. Please try again in a minute.'],
      'not authorized': [
        'Google does not say who you are here. Sign in with your school account only, reload the spreadsheet, and open the sidebar again.',
      ],
      'not permitted': [
        'Google needs your consent first. Close this sidebar, open it from the Living ALP menu, and allow the access.',
      ],
    },
  },
};
