// The tabs of the caseload spreadsheet, column by column. Whatever needs to know a header, a
// dropdown, or who may see a column reads it here.
import { cadences, goalKinds, goalStatuses, progressSteps } from './choices';
import {
  aChoice,
  aDate,
  aList,
  aMoment,
  aNumber,
  anEmail,
  anId,
  aText,
  aYesNo,
  staffOnly,
} from './column';
import { makeTab, type RowOf } from './tab';

const everyone = ['family', 'teacher', 'student'] as const;
const teacherAndStudent = ['teacher', 'student'] as const;
const familyAndStudent = ['family', 'student'] as const;
const familyAndTeacher = ['family', 'teacher'] as const;
const familyOnly = ['family'] as const;
const teacherOnly = ['teacher'] as const;

const isRequired = { required: true } as const;
const isShownOnly = { shownOnly: true } as const;
/** A family that must get no mail is known by it: where the column is gone, nobody gets any. */
const holdsMailsBack = { required: true, mayBeEmpty: true } as const;

export const studentStatuses = ['Identified', 'Talent pool', 'Exited'] as const;
export const contactRules = ['Allowed', 'No contact'] as const;
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

export const studentsTab = makeTab('Students', 'studentId', {
  studentId: anId('Student ID', staffOnly, {
    required: true,
    aliases: ['Student #', 'Student number', 'ID'],
  }),
  firstName: aText('First name', everyone, isRequired),
  lastName: aText('Last name', teacherAndStudent, isRequired),
  preferredName: aText('Preferred name', everyone, { aliases: ['Goes by'] }),
  grade: aText('Grade', teacherAndStudent, {
    required: true,
    mayBeEmpty: true,
    aliases: ['Gr'],
  }),
  school: aText('School', teacherAndStudent),
  areas: aList('Areas of giftedness', teacherAndStudent, {
    aliases: ['Areas', 'Area', 'GT areas'],
  }),
  status: aChoice('Status', studentStatuses, staffOnly, holdsMailsBack),
  birthDate: aDate('Birth date', staffOnly, { ...holdsMailsBack, aliases: ['DOB', 'Birthday'] }),
  strengths: aText('Strengths', teacherAndStudent),
  interests: aText('Interests', teacherAndStudent),
  teachers: aList('Teachers', teacherOnly, { aliases: ['Teacher e-mails'] }),
  reviewDue: aDate('Review due', staffOnly, { aliases: ['ALP review due'] }),
  staffNotes: aText('Staff notes', staffOnly, { aliases: ['Notes'] }),
});

export const goalsTab = makeTab('Goals', 'goalId', {
  goalId: anId('Goal ID', staffOnly, isRequired),
  studentId: anId('Student ID', staffOnly, isRequired),
  student: aText('Student', teacherAndStudent, isShownOnly),
  teachers: aList('Teachers', teacherOnly, isShownOnly),
  kind: aChoice('Kind', goalKinds, everyone, isRequired),
  area: aText('Area', teacherAndStudent),
  goal: aText('Goal', everyone, isRequired),
  why: aText('Why it matters to me', everyone, { aliases: ['Why'] }),
  measure: aText('How we will know', teacherAndStudent, {
    aliases: ['Measure'],
  }),
  baseline: aText('Baseline', teacherAndStudent),
  target: aText('Target', teacherAndStudent),
  atSchool: aText('At school', teacherAndStudent, { aliases: ['Strategies'] }),
  atHome: aText('At home', familyAndStudent, { aliases: ['How family can help'] }),
  start: aDate('Start', teacherAndStudent),
  targetDate: aDate('Target date', everyone),
  status: aChoice('Status', goalStatuses, teacherAndStudent, isRequired),
  progress: aChoice('Progress', progressSteps, everyone),
  shareWithFamily: aYesNo('Share with family', staffOnly),
  shareWithTeachers: aYesNo('Share with teachers', staffOnly),
  updatedAt: aMoment('Updated at', staffOnly, isShownOnly),
  updatedBy: aText('Updated by', staffOnly, isShownOnly),
  /** Among the goals of one student, as the specialist has put them. */
  order: aNumber('Order', staffOnly),
});

export const progressTab = makeTab('Progress', 'entryId', {
  entryId: anId('Entry ID', staffOnly, isRequired),
  date: aDate('Date', everyone, isRequired),
  goalId: anId('Goal ID', staffOnly, isRequired),
  studentId: anId('Student ID', staffOnly, isRequired),
  by: aText('By', teacherOnly),
  role: aText('Role', teacherOnly),
  progress: aChoice('Progress', progressSteps, teacherAndStudent),
  note: aText('Note', familyAndTeacher),
  nextStep: aText('Next step', everyone),
  shareWithFamily: aYesNo('Share with family', staffOnly),
});

export const guardiansTab = makeTab('Guardians', 'guardianId', {
  guardianId: anId('Guardian ID', staffOnly, isRequired),
  studentId: anId('Student ID', staffOnly, isRequired),
  name: aText('Name', familyOnly, { aliases: ['Guardian', 'Parent'] }),
  relation: aText('Relation', staffOnly, { aliases: ['Relationship'] }),
  email: anEmail('E-mail', staffOnly, { aliases: ['Email', 'Mail'] }),
  language: aText('Language', staffOnly, { aliases: ['Home language'] }),
  digest: aText('Digest', staffOnly, holdsMailsBack),
  contact: aChoice('Contact', contactRules, staffOnly, holdsMailsBack),
  cadence: aChoice('Cadence', cadences, staffOnly),
  lastDigest: aDate('Last digest', staffOnly, isShownOnly),
  lastAnswer: aDate('Last answer', staffOnly, isShownOnly),
});

export const checkInsTab = makeTab('Check-ins', 'checkInId', {
  checkInId: anId('Check-in ID', staffOnly, isRequired),
  at: aMoment('At', staffOnly, isRequired),
  studentId: anId('Student ID', staffOnly, isRequired),
  from: aText('From', staffOnly),
  role: aChoice('Role', ['Guardian', 'Student', 'Teacher', 'Specialist'], staffOnly),
  deliveryId: anId('Delivery ID', staffOnly),
  talked: aChoice('Talked', ['Yes', 'Not yet'], staffOnly),
  message: aText('Message', staffOnly),
  wantsContact: aYesNo('Wants contact', staffOnly),
  followUp: aChoice('Follow-up', ['Open', 'Done'], staffOnly),
  way: aChoice('Way', ['Page', 'Reply', 'Phone', 'Meeting'], staffOnly),
});

export const teachersTab = makeTab('Teachers', 'email', {
  email: anEmail('E-mail', staffOnly, { required: true, aliases: ['Email'] }),
  name: aText('Name', teacherOnly),
  students: aNumber('Students', staffOnly, isShownOnly),
  studentsView: aText('Students view', teacherOnly, isShownOnly),
  goalsView: aText('Goals view', teacherOnly, isShownOnly),
  ownFile: aText('Own file', teacherOnly, isShownOnly),
});

export const questionsTab = makeTab('Questions', 'questionId', {
  questionId: anId('Question ID', staffOnly, isRequired),
  audience: aChoice('Audience', ['Family', 'Student'], staffOnly),
  goalKind: aChoice('Goal kind', ['Any', ...goalKinds], staffOnly),
  competency: aChoice('Competency', competencies, staffOnly),
  aim: aChoice('Asks for', questionAims, staffOnly),
  phase: aChoice('Phase', phases, staffOnly),
  grades: aChoice('Grades', gradeBands, staffOnly),
  language: aText('Language', staffOnly),
  question: aText('Question', familyAndStudent, isRequired),
  use: aYesNo('Use', staffOnly),
});

export const deliveriesTab = makeTab(
  'Deliveries',
  'deliveryId',
  {
    deliveryId: anId('Delivery ID', staffOnly, isRequired),
    period: aText('Period', staffOnly, isRequired),
    studentId: anId('Student ID', staffOnly, isRequired),
    guardianId: anId('Guardian ID', staffOnly, isRequired),
    email: aText('E-mail', staffOnly),
    state: aChoice('State', deliveryStates, staffOnly, isRequired),
    at: aMoment('At', staffOnly),
    attempts: aNumber('Attempts', staffOnly),
    detail: aText('Detail', staffOnly),
    questionIds: aList('Question IDs', staffOnly),
  },
  { ledger: true },
);

export const historyTab = makeTab(
  'History',
  null,
  {
    at: aMoment('At', staffOnly),
    by: aText('By', staffOnly),
    tab: aText('Tab', staffOnly),
    rowId: aText('Row ID', staffOnly),
    field: aText('Field', staffOnly),
    before: aText('Before', staffOnly),
    after: aText('After', staffOnly),
    reason: aText('Reason', staffOnly),
  },
  { ledger: true },
);

export const settingsTab = makeTab('Settings', 'setting', {
  setting: aText('Setting', staffOnly, isRequired),
  value: aText('Value', staffOnly, { ...isRequired, mayBeEmpty: true }),
  meaning: aText('What it does', staffOnly),
});

export const translationsTab = makeTab('Translations', null, {
  language: aText('Language', staffOnly, isRequired),
  original: aText('English', staffOnly, isRequired),
  translation: aText('Translation', familyOnly, isRequired),
  checked: aYesNo('Checked by a person', staffOnly),
});

export const startHereTab = makeTab('Start here', 'step', {
  step: aText('What to do next', staffOnly, isRequired),
  how: aText('How', staffOnly),
});

/** In the order in which they stand in the spreadsheet. */
export const allTabs = {
  startHere: startHereTab,
  students: studentsTab,
  goals: goalsTab,
  progress: progressTab,
  guardians: guardiansTab,
  checkIns: checkInsTab,
  teachers: teachersTab,
  questions: questionsTab,
  deliveries: deliveriesTab,
  history: historyTab,
  settings: settingsTab,
  translations: translationsTab,
} as const;

export type TabName = keyof typeof allTabs;

export type Student = RowOf<typeof studentsTab>;
export type Goal = RowOf<typeof goalsTab>;
export type ProgressEntry = RowOf<typeof progressTab>;
export type Guardian = RowOf<typeof guardiansTab>;
export type CheckIn = RowOf<typeof checkInsTab>;
export type Question = RowOf<typeof questionsTab>;
export type Delivery = RowOf<typeof deliveriesTab>;
export type HistoryLine = RowOf<typeof historyTab>;
export type Teacher = RowOf<typeof teachersTab>;
export type Setting = RowOf<typeof settingsTab>;
export type Translation = RowOf<typeof translationsTab>;
export type Cadence = (typeof cadences)[number];
export type GoalKind = (typeof goalKinds)[number];
export type GoalStatus = (typeof goalStatuses)[number];
export type Progress = (typeof progressSteps)[number];
export type Phase = (typeof phases)[number];
export type GradeBand = (typeof gradeBands)[number];
export type DeliveryState = (typeof deliveryStates)[number];
