// The print dialog and the documents, in English.
import { pluralIn } from '../../core/plural';
import type { GoalKind, PlanKind, PrintedDocument, PrintReader } from '../../schema/choices';
import { kit as sharedKit } from '../../ui/messages/en';
import { goalWords } from '../../ui/messages/goal-words';
import type { PaperField } from '../domain/print-content';
import type { PrintScope } from '../domain/print-request';

const plural = pluralIn('en');
const students = (count: number) => `${count} ${plural(count, 'student', 'students')}`;

export const dialog = {
  title: 'Print plans',
  document: 'What to print',
  documents: {
    Plan: 'Plan',
    'Conference sheet': 'Conference sheet',
    'Student slip': 'Student slip',
  } satisfies Record<PrintedDocument, string>,
  about: {
    Plan: 'The plan of this school year: one to three pages.',
    'Conference sheet':
      'For the table at a conference: 20 minutes, in English and Spanish, with lines to sign. Shows only goals shared with the family.',
    'Student slip': 'For a student to fill in by pen, and to give back to you.',
  } satisfies Record<PrintedDocument, string>,
  reader: 'Who is going to read it',
  readers: {
    Family: 'Family',
    Teacher: 'Teacher',
    Student: 'Student',
  } satisfies Record<PrintReader, string>,
  readerHint: {
    Family: 'Only goals and notes with yes in Share with family.',
    Teacher: 'Only goals with yes in Share with teachers.',
    Student: 'The student’s own active goals, without notes.',
  } satisfies Record<PrintReader, string>,
  language: 'Language of the document',
  languages: { en: 'English', es: 'Spanish' },
  scope: 'Students',
  scopes: {
    student: 'This student',
    selection: 'Rows selected in the sheet',
    caseload: 'Whole caseload',
  } satisfies Record<PrintScope['kind'], string>,
  loading: 'Getting the documents ready…',
  preview: 'Preview',
  ready: (count: number) =>
    count === 1 ? 'One student.' : `${students(count)}, each on a new page.`,
  nobody: {
    student: 'The row of this student cannot be read. Choose Health check in the Living ALP menu.',
    selection:
      'No row of a student is selected in the sheet. Close this window, select rows, then open it again; or choose the whole caseload.',
    caseload: 'There is no student in this caseload yet.',
  } satisfies Record<PrintScope['kind'], string>,
  withoutGoals: (count: number, reader: PrintReader) =>
    `${students(count)} left out: ${plural(count, 'the student has', 'they have')} no active goal${sharedWith[reader]}. Drafts are not printed.`,
  unread: (count: number) =>
    `Some rows of ${students(count)} cannot be read and are not on paper. Choose Health check in the Living ALP menu.`,
  withheld: (names: readonly string[]) =>
    `Before you hand these out: ${students(names.length)} ${plural(names.length, 'has', 'have')} a guardian with No contact or no decision yet: ${names.join(', ')}.`,
  notGiven: (count: number) =>
    `${plural(count, 'This plan is', 'Their plans are')} not marked as given.`,
  print: 'Print or save as PDF',
  printing: 'Logging the copies…',
  note: {
    copies: 'This button logs each copy, even if you cancel printing.',
    given:
      'This button logs each copy. In plans that are still open it also enters today as “Copy given on” and marks drafts as Shared, even if you cancel printing.',
  },
  logged:
    'Logged. Print window didn’t open? Click the button again; Copies will then have a second line.',
  close: 'Close',
};

const sharedWith: Readonly<Record<PrintReader, string>> = {
  Family: ' shared with families',
  Teacher: ' shared with teachers',
  Student: '',
};

/** As the digests call them; "Goal 1" stands before it. */
const familyKinds: Readonly<Record<GoalKind | '', string>> = {
  Academic: 'Learning goal',
  Affective: 'Goal for self and others',
  Talent: 'Talent goal',
  Career: 'Goal for the future',
  Combined: '',
  '': '',
};

export const paper = {
  ...goalWords.en,
  kindsFor: {
    Family: familyKinds,
    Teacher: goalWords.en.kinds,
    Student: goalWords.en.kinds,
  } satisfies Record<PrintReader, object>,
  name: 'Advanced Learning Plan',
  /** Of texts in another language than that of the paper: most are written in English. */
  textsAsWritten: '',
  schoolYear: (year: string) => `School year ${year}`,
  grade: (grade: string) => `Grade ${grade}`,
  fields: {
    areas: 'Areas of giftedness',
    identifiedOn: 'Identified on',
    strengths: 'Strengths',
    interests: 'Interests',
    needs: 'Needs',
    services: 'Services',
    accommodations: 'Accommodations',
    planKind: 'Kind of plan',
    writtenOn: 'Written on',
    reviewedOn: 'Reviewed on',
    why: 'Why it matters to me',
    measure: 'How we will know',
    baseline: 'Where it starts',
    target: 'Where it should be',
    atSchool: 'At school',
    atHome: 'At home',
    start: 'Start',
    targetDate: 'Target date',
    competency: 'Competency',
    standard: 'Standard',
    responsible: 'Responsible adult',
    obstacle: 'What may get in the way',
    ifThen: 'If … then I will …',
    progress: 'Progress',
    note: 'Latest note',
    nextStep: 'Next step',
  } satisfies Record<PaperField, string>,
  planKinds: {
    Initial: 'First plan',
    Annual: 'Annual plan',
    Transfer: 'Transfer plan',
    Amended: 'Amended plan',
    '': '',
  } satisfies Record<PlanKind | '', string>,
  goals: 'Goals this school year',
  goal: (place: number) => `Goal ${place}`,
  noGoals: 'The goals for this school year are still being worked on.',
  previous: 'Earlier goals, and what came of them',
  questions: (signed: string) => `Questions? ${signed}`,
  version: (version: string) => `Copy no. ${version}`,
  conference: {
    title: 'Plan conference',
    minutes: '20 minutes',
    min: 'min',
    steps: {
      why: 'Why we meet',
      student: 'The student begins',
      family: 'The family',
      teacher: 'The teacher',
      decide: 'Decide, goal by goal',
      readBack: 'Read back what we decided',
    },
    why: (name: string) => `To look at ${name}’s goals together, and to decide what comes next.`,
    studentSays: [
      'I am proud of … You can see it in …',
      'It is harder than it looks to …',
      'I want to change … and I need …',
    ],
    familySays: ['At home we see …', 'It would help us if …'],
    teacherSays: ['A real challenge was …', 'One thing I will try: …'],
    next: 'Next step',
    who: 'Who',
    byWhen: 'By when',
    nextMeeting: 'We meet again on',
    signTitle: 'Who took part',
    signing: 'A signature means “I took part.” It does not mean “I agree.”',
    roles: {
      student: 'Student',
      family: 'Parent or guardian',
      teacher: 'Teacher',
      specialist: 'Specialist',
      other: 'Interpreter or other',
    },
    date: 'Date',
  },
  choices: {
    keep: 'Keep as is',
    stretch: 'Make it harder',
    shrink: 'Make it smaller',
    swap: 'Swap for another',
    close: 'Finish it',
  },
  slip: {
    title: 'My goals, in my own words',
    lead: 'Write as much or as little as you want. You do not have to fill in every part.',
    reads: (specialist: string) =>
      specialist === ''
        ? 'Your gifted specialist reads this, and may share what you write with your family and your teachers.'
        : `${specialist} reads this, and may share what you write with your family and your teachers.`,
    keepOut:
      'Please keep this out of the emails to my family. (They may still ask the school to see it.)',
    giveTo: (specialist: string) =>
      specialist === ''
        ? 'Please give this back to your gifted specialist.'
        : `Please give this back to ${specialist}.`,
    wrong:
      'If something is wrong and cannot wait, do not write it here: go and talk with an adult you trust at school today. If you write that someone may get hurt, we have to get help.',
    date: 'Date',
    rating: 'How is it going? You decide.',
    ratings: ['Not started yet', 'I’ve started', 'I’m getting there', 'I did it'],
    did: 'What I did',
    obstacle: 'What got in the way',
    ifPart: 'If',
    thenPart: 'then I will',
    help: 'Help I would like',
    decide: 'What I would like to do with this goal',
    noGoals: 'A goal I would like to have',
  },
};

export const kit = {
  ...sharedKit,
  failures: {
    ...sharedKit.failures,
    'does not fit': [
      'Living ALP was updated while this window was open. Reload the sheet, then open the window again.',
    ],
  },
};
