// The tabs of the caseload spreadsheet, column by column. Whatever needs to know a header, a
// dropdown, or who may see a column reads it here.
import { choice, date, email, id, list, moment, number, staffOnly, text, yesNo } from './column';
import { type RowOf, tab } from './tab';

const everyone = ['family', 'teacher', 'student'] as const;
const teacherAndStudent = ['teacher', 'student'] as const;
const familyAndStudent = ['family', 'student'] as const;
const familyAndTeacher = ['family', 'teacher'] as const;
const familyOnly = ['family'] as const;
const teacherOnly = ['teacher'] as const;

const required = { required: true } as const;
const shownOnly = { shownOnly: true } as const;
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
  studentId: id('Student ID', staffOnly, {
    required: true,
    aliases: ['Student #', 'Student number', 'ID'],
  }),
  firstName: text('First name', everyone, required),
  lastName: text('Last name', teacherAndStudent, required),
  preferredName: text('Preferred name', everyone, { aliases: ['Goes by'] }),
  grade: text('Grade', teacherAndStudent, {
    required: true,
    mayBeEmpty: true,
    aliases: ['Gr'],
  }),
  school: text('School', teacherAndStudent),
  areas: list('Areas of giftedness', teacherAndStudent, {
    aliases: ['Areas', 'Area', 'GT areas'],
  }),
  status: choice('Status', studentStatuses, staffOnly, holdsMailsBack),
  birthDate: date('Birth date', staffOnly, { ...holdsMailsBack, aliases: ['DOB', 'Birthday'] }),
  strengths: text('Strengths', teacherAndStudent),
  interests: text('Interests', teacherAndStudent),
  teachers: list('Teachers', teacherOnly, { aliases: ['Teacher e-mails'] }),
  reviewDue: date('Review due', staffOnly, { aliases: ['ALP review due'] }),
  staffNotes: text('Staff notes', staffOnly, { aliases: ['Notes'] }),
});

export const goals = tab('Goals', 'goalId', {
  goalId: id('Goal ID', staffOnly, required),
  studentId: id('Student ID', staffOnly, required),
  student: text('Student', teacherAndStudent, shownOnly),
  teachers: list('Teachers', teacherOnly, shownOnly),
  kind: choice('Kind', goalKinds, everyone, required),
  area: text('Area', teacherAndStudent),
  goal: text('Goal', everyone, required),
  why: text('Why it matters to me', everyone, { aliases: ['Why'] }),
  measure: text('How we will know', teacherAndStudent, {
    aliases: ['Measure'],
  }),
  baseline: text('Baseline', teacherAndStudent),
  target: text('Target', teacherAndStudent),
  atSchool: text('At school', teacherAndStudent, { aliases: ['Strategies'] }),
  atHome: text('At home', familyAndStudent, { aliases: ['How family can help'] }),
  start: date('Start', teacherAndStudent),
  targetDate: date('Target date', everyone),
  status: choice('Status', goalStatuses, teacherAndStudent, required),
  progress: choice('Progress', progressSteps, everyone),
  shareWithFamily: yesNo('Share with family', staffOnly),
  shareWithTeachers: yesNo('Share with teachers', staffOnly),
  updatedAt: moment('Updated at', staffOnly, shownOnly),
  updatedBy: text('Updated by', staffOnly, shownOnly),
  /** Among the goals of one student, as the specialist has put them. */
  order: number('Order', staffOnly),
});

export const progress = tab('Progress', 'entryId', {
  entryId: id('Entry ID', staffOnly, required),
  date: date('Date', everyone, required),
  goalId: id('Goal ID', staffOnly, required),
  studentId: id('Student ID', staffOnly, required),
  by: text('By', teacherOnly),
  role: text('Role', teacherOnly),
  progress: choice('Progress', progressSteps, teacherAndStudent),
  note: text('Note', familyAndTeacher),
  nextStep: text('Next step', everyone),
  shareWithFamily: yesNo('Share with family', staffOnly),
});

export const guardians = tab('Guardians', 'guardianId', {
  guardianId: id('Guardian ID', staffOnly, required),
  studentId: id('Student ID', staffOnly, required),
  name: text('Name', familyOnly, { aliases: ['Guardian', 'Parent'] }),
  relation: text('Relation', staffOnly, { aliases: ['Relationship'] }),
  email: email('E-mail', staffOnly, { aliases: ['Email', 'Mail'] }),
  language: text('Language', staffOnly, { aliases: ['Home language'] }),
  digest: text('Digest', staffOnly, holdsMailsBack),
  contact: choice('Contact', contactRules, staffOnly, holdsMailsBack),
  cadence: choice('Cadence', cadences, staffOnly),
  lastDigest: date('Last digest', staffOnly, shownOnly),
  lastAnswer: date('Last answer', staffOnly, shownOnly),
});

export const checkIns = tab('Check-ins', 'checkInId', {
  checkInId: id('Check-in ID', staffOnly, required),
  at: moment('At', staffOnly, required),
  studentId: id('Student ID', staffOnly, required),
  from: text('From', staffOnly),
  role: choice('Role', ['Guardian', 'Student', 'Teacher', 'Specialist'], staffOnly),
  deliveryId: id('Delivery ID', staffOnly),
  talked: choice('Talked', ['Yes', 'Not yet'], staffOnly),
  message: text('Message', staffOnly),
  wantsContact: yesNo('Wants contact', staffOnly),
  followUp: choice('Follow-up', ['Open', 'Done'], staffOnly),
  way: choice('Way', ['Page', 'Reply', 'Phone', 'Meeting'], staffOnly),
});

export const teachers = tab('Teachers', 'email', {
  email: email('E-mail', staffOnly, { required: true, aliases: ['Email'] }),
  name: text('Name', teacherOnly),
  students: number('Students', staffOnly, shownOnly),
  studentsView: text('Students view', teacherOnly, shownOnly),
  goalsView: text('Goals view', teacherOnly, shownOnly),
  ownFile: text('Own file', teacherOnly, shownOnly),
});

export const questions = tab('Questions', 'questionId', {
  questionId: id('Question ID', staffOnly, required),
  audience: choice('Audience', ['Family', 'Student'], staffOnly),
  goalKind: choice('Goal kind', ['Any', ...goalKinds], staffOnly),
  competency: choice('Competency', competencies, staffOnly),
  aim: choice('Asks for', questionAims, staffOnly),
  phase: choice('Phase', phases, staffOnly),
  grades: choice('Grades', gradeBands, staffOnly),
  language: text('Language', staffOnly),
  question: text('Question', familyAndStudent, required),
  use: yesNo('Use', staffOnly),
});

export const deliveries = tab(
  'Deliveries',
  'deliveryId',
  {
    deliveryId: id('Delivery ID', staffOnly, required),
    period: text('Period', staffOnly, required),
    studentId: id('Student ID', staffOnly, required),
    guardianId: id('Guardian ID', staffOnly, required),
    email: text('E-mail', staffOnly),
    state: choice('State', deliveryStates, staffOnly, required),
    at: moment('At', staffOnly),
    attempts: number('Attempts', staffOnly),
    detail: text('Detail', staffOnly),
    questionIds: list('Question IDs', staffOnly),
  },
  { ledger: true },
);

export const history = tab(
  'History',
  null,
  {
    at: moment('At', staffOnly),
    by: text('By', staffOnly),
    tab: text('Tab', staffOnly),
    rowId: text('Row ID', staffOnly),
    field: text('Field', staffOnly),
    before: text('Before', staffOnly),
    after: text('After', staffOnly),
    reason: text('Reason', staffOnly),
  },
  { ledger: true },
);

export const settings = tab('Settings', 'setting', {
  setting: text('Setting', staffOnly, required),
  value: text('Value', staffOnly, { ...required, mayBeEmpty: true }),
  meaning: text('What it does', staffOnly),
});

export const translations = tab('Translations', null, {
  language: text('Language', staffOnly, required),
  original: text('English', staffOnly, required),
  translation: text('Translation', familyOnly, required),
  checked: yesNo('Checked by a person', staffOnly),
});

export const startHere = tab('Start here', 'step', {
  step: text('What to do next', staffOnly, required),
  how: text('How', staffOnly),
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
