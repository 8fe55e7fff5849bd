// The tabs of the caseload spreadsheet, column by column. Whatever needs to know a header, a
// dropdown, or who may see a column reads it here.
import { choice, date, email, id, list, moment, number, text, yesNo } from './column';
import { type RowOf, tab } from './tab';

const everyone = ['family', 'teacher', 'student'] as const;

/** A family that must get no mail is known by it: where the column is gone, nobody gets any. */
const holdsMailsBack = { required: true, mayBeEmpty: true } as const;

export const studentStatuses = ['Identified', 'Talent pool', 'Exited'] as const;
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
export const contactRules = ['Allowed', 'No contact'] as const;
export const cadences = ['Weekly', 'Every two weeks', 'Monthly'] as const;
export const deliveryStates = ['Queued', 'Sent', 'Uncertain', 'Failed', 'Held'] as const;
export const phases = ['Start', 'Middle', 'End', 'Any'] as const;
export const gradeBands = ['K-2', '3-5', '6-8', '9-12', 'All'] as const;
export const questionAims = ['Why', 'How', 'Support'] as const;
export const competencies = [
  'Personal',
  'Social',
  'Communication',
  'Leadership',
  'Cultural',
] as const;

export const students = tab('Students', 'studentId', {
  studentId: id('Student ID', { required: true, aliases: ['Student #', 'Student number', 'ID'] }),
  firstName: text('First name', { required: true, audience: everyone }),
  lastName: text('Last name', { required: true, audience: ['teacher', 'student'] }),
  preferredName: text('Preferred name', { audience: everyone, aliases: ['Goes by'] }),
  grade: text('Grade', {
    required: true,
    mayBeEmpty: true,
    audience: ['teacher', 'student'],
    aliases: ['Gr'],
  }),
  school: text('School', { audience: ['teacher', 'student'] }),
  areas: list('Areas of giftedness', {
    audience: ['teacher', 'student'],
    aliases: ['Areas', 'Area', 'GT areas'],
  }),
  status: choice('Status', studentStatuses, holdsMailsBack),
  birthDate: date('Birth date', { ...holdsMailsBack, aliases: ['DOB', 'Birthday'] }),
  strengths: text('Strengths', { audience: ['teacher', 'student'] }),
  interests: text('Interests', { audience: ['teacher', 'student'] }),
  teachers: list('Teachers', { audience: ['teacher'], aliases: ['Teacher e-mails'] }),
  reviewDue: date('Review due', { aliases: ['ALP review due'] }),
  staffNotes: text('Staff notes', { aliases: ['Notes'] }),
});

export const goals = tab('Goals', 'goalId', {
  goalId: id('Goal ID', { required: true }),
  studentId: id('Student ID', { required: true }),
  student: text('Student', { shownOnly: true, audience: ['teacher', 'student'] }),
  teachers: list('Teachers', { shownOnly: true, audience: ['teacher'] }),
  kind: choice('Kind', goalKinds, { required: true, audience: ['teacher', 'student'] }),
  area: text('Area', { audience: ['teacher', 'student'] }),
  goal: text('Goal', { required: true, audience: everyone }),
  why: text('Why it matters to me', { audience: everyone, aliases: ['Why'] }),
  measure: text('How we will know', {
    audience: ['teacher', 'student'],
    aliases: ['Measure'],
  }),
  baseline: text('Baseline', { audience: ['teacher', 'student'] }),
  target: text('Target', { audience: ['teacher', 'student'] }),
  atSchool: text('At school', { audience: ['teacher', 'student'], aliases: ['Strategies'] }),
  atHome: text('At home', { audience: everyone, aliases: ['How family can help'] }),
  start: date('Start', { audience: ['teacher', 'student'] }),
  targetDate: date('Target date', { audience: everyone }),
  status: choice('Status', goalStatuses, { required: true, audience: ['teacher', 'student'] }),
  progress: choice('Progress', progressSteps, { audience: everyone }),
  shareWithFamily: yesNo('Share with family'),
  shareWithTeachers: yesNo('Share with teachers'),
  updatedAt: moment('Updated at', { shownOnly: true }),
  updatedBy: text('Updated by', { shownOnly: true }),
  /** Among the goals of one student, as the specialist has put them. */
  order: number('Order'),
});

export const progress = tab('Progress', 'entryId', {
  entryId: id('Entry ID', { required: true }),
  date: date('Date', { required: true, audience: everyone }),
  goalId: id('Goal ID', { required: true }),
  studentId: id('Student ID', { required: true }),
  by: text('By', { audience: ['teacher', 'student'] }),
  role: text('Role', { audience: ['teacher', 'student'] }),
  progress: choice('Progress', progressSteps, { audience: everyone }),
  note: text('Note', { audience: everyone }),
  nextStep: text('Next step', { audience: everyone }),
  shareWithFamily: yesNo('Share with family'),
});

export const guardians = tab('Guardians', 'guardianId', {
  guardianId: id('Guardian ID', { required: true }),
  studentId: id('Student ID', { required: true }),
  name: text('Name', { aliases: ['Guardian', 'Parent'] }),
  relation: text('Relation', { aliases: ['Relationship'] }),
  email: email('E-mail', { aliases: ['Email', 'Mail'] }),
  language: text('Language', { aliases: ['Home language'] }),
  digest: text('Digest', holdsMailsBack),
  contact: choice('Contact', contactRules, holdsMailsBack),
  cadence: choice('Cadence', cadences),
  lastDigest: date('Last digest', { shownOnly: true }),
  lastAnswer: date('Last answer', { shownOnly: true }),
});

export const checkIns = tab('Check-ins', 'checkInId', {
  checkInId: id('Check-in ID', { required: true }),
  at: moment('At', { required: true }),
  studentId: id('Student ID', { required: true }),
  from: text('From'),
  role: choice('Role', ['Guardian', 'Student', 'Teacher', 'Specialist']),
  deliveryId: id('Delivery ID'),
  talked: choice('Talked', ['Yes', 'Not yet']),
  message: text('Message'),
  wantsContact: yesNo('Wants contact'),
  followUp: choice('Follow-up', ['Open', 'Done']),
  way: choice('Way', ['Page', 'Reply', 'Phone', 'Meeting']),
});

export const teachers = tab('Teachers', 'email', {
  email: email('E-mail', { required: true, aliases: ['Email'] }),
  name: text('Name'),
  students: number('Students', { shownOnly: true }),
  studentsView: text('Students view', { shownOnly: true }),
  goalsView: text('Goals view', { shownOnly: true }),
  ownFile: text('Own file', { shownOnly: true }),
});

export const questions = tab('Questions', 'questionId', {
  questionId: id('Question ID', { required: true }),
  audience: choice('Audience', ['Family', 'Student']),
  goalKind: choice('Goal kind', ['Any', ...goalKinds]),
  competency: choice('Competency', competencies),
  aim: choice('Asks for', questionAims),
  phase: choice('Phase', phases),
  grades: choice('Grades', gradeBands),
  language: text('Language'),
  question: text('Question', { required: true, audience: everyone }),
  use: yesNo('Use'),
});

export const deliveries = tab(
  'Deliveries',
  'deliveryId',
  {
    deliveryId: id('Delivery ID', { required: true }),
    period: text('Period', { required: true }),
    studentId: id('Student ID', { required: true }),
    guardianId: id('Guardian ID', { required: true }),
    email: text('E-mail'),
    state: choice('State', deliveryStates, { required: true }),
    at: moment('At'),
    attempts: number('Attempts'),
    detail: text('Detail'),
    questionIds: list('Question IDs'),
  },
  { ledger: true },
);

export const history = tab(
  'History',
  null,
  {
    at: moment('At'),
    by: text('By'),
    tab: text('Tab'),
    rowId: text('Row ID'),
    field: text('Field'),
    before: text('Before'),
    after: text('After'),
    reason: text('Reason'),
  },
  { ledger: true },
);

export const settings = tab('Settings', 'setting', {
  setting: text('Setting', { required: true }),
  value: text('Value', { required: true, mayBeEmpty: true }),
  meaning: text('What it does'),
});

export const translations = tab('Translations', null, {
  language: text('Language', { required: true }),
  original: text('English', { required: true }),
  translation: text('Translation', { required: true, audience: ['family'] }),
  checked: yesNo('Checked by a person'),
});

export const startHere = tab('Start here', 'step', {
  step: text('What to do next', { required: true }),
  how: text('How'),
});

/** In the order in which they stand in the spreadsheet. */
export const allTabs = {
  startHere,
  students,
  goals,
  progress,
  guardians,
  checkIns,
  teachers,
  questions,
  deliveries,
  history,
  settings,
  translations,
} as const;

export type TabName = keyof typeof allTabs;

export type Student = RowOf<typeof students>;
export type Goal = RowOf<typeof goals>;
export type ProgressEntry = RowOf<typeof progress>;
export type Guardian = RowOf<typeof guardians>;
export type CheckIn = RowOf<typeof checkIns>;
export type Question = RowOf<typeof questions>;
export type Delivery = RowOf<typeof deliveries>;
export type HistoryLine = RowOf<typeof history>;
export type Teacher = RowOf<typeof teachers>;
export type Setting = RowOf<typeof settings>;
export type Translation = RowOf<typeof translations>;
export type Cadence = (typeof cadences)[number];
export type GoalKind = (typeof goalKinds)[number];
export type Phase = (typeof phases)[number];
export type GradeBand = (typeof gradeBands)[number];
export type DeliveryState = (typeof deliveryStates)[number];
