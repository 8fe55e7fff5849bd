// The tabs of the caseload spreadsheet, column by column: the one source of headers, dropdowns and
// audiences.
import {
  areaClasses,
  cadences,
  checkInRoles,
  checkInWays,
  columnPlace,
  competencies,
  contactRules,
  deliveryStates,
  digestForms,
  enrollments,
  followUps,
  goalKinds,
  goalStatuses,
  goalWishes,
  gradeBands,
  importQuestions,
  nextYearChoices,
  outcomes,
  ownRatings,
  participationKinds,
  phases,
  planKinds,
  planStates,
  printedDocuments,
  printReaders,
  progressSteps,
  proposalStates,
  questionAims,
  questionAudiences,
  questionProgress,
  studentStatuses,
  talkedAnswers,
  toDecide,
} from './choices';
import {
  choiceColumn,
  dateColumn,
  emailColumn,
  idColumn,
  listColumn,
  momentColumn,
  numberColumn,
  staffOnly,
  textColumn,
  yesNoColumn,
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
/** Decides who must not be emailed: if the column is gone, nobody is. */
const holdsMailsBack = { required: true, mayBeEmpty: true, holdsEmails: true } as const;
const sinceDecisions = { since: 2 } as const;
const sinceYears = { since: 3 } as const;
const sinceAnswers = { since: 4 } as const;
const sinceFirstDay = { since: 5 } as const;
/** Where only the ID would stand: who it is, for people who read the grid. */
const shownStudent = textColumn('Student', staffOnly, {
  ...sinceFirstDay,
  shows: 'student',
  width: 140,
});
const shownGoal = textColumn('Goal', staffOnly, { ...sinceFirstDay, shows: 'goal', width: 220 });
const shownGuardian = textColumn('Guardian', staffOnly, {
  ...sinceFirstDay,
  shows: 'guardian',
  width: 140,
});
/** Families see it on the printed plan; their emails stay short. */
const onPaper = { onPaperOnly: true } as const;

export const studentsTab = makeTab('Students', 'studentId', {
  studentId: idColumn('Student ID', staffOnly, {
    required: true,
    aliases: ['Student #', 'Student number', 'ID'],
  }),
  firstName: textColumn('First name', everyone, { ...isRequired, width: 110 }),
  lastName: textColumn('Last name', everyone, { ...isRequired, ...onPaper, width: 120 }),
  preferredName: textColumn('Preferred name', everyone, { aliases: ['Goes by'] }),
  grade: textColumn('Grade', everyone, {
    ...onPaper,
    required: true,
    mayBeEmpty: true,
    aliases: ['Gr'],
    width: 60,
  }),
  school: textColumn('School', everyone, onPaper),
  areas: listColumn('Areas of giftedness', everyone, {
    ...onPaper,
    aliases: ['Areas', 'Area', 'GT areas'],
  }),
  status: choiceColumn('Status', studentStatuses, staffOnly, {
    ...holdsMailsBack,
    unclearAs: toDecide,
    laterOptions: [toDecide],
  }),
  enrollment: choiceColumn('Enrollment', enrollments, staffOnly, {
    ...holdsMailsBack,
    ...sinceDecisions,
    unclearAs: toDecide,
  }),
  birthDate: dateColumn('Birth date', staffOnly, {
    ...holdsMailsBack,
    aliases: ['DOB', 'Birthday'],
  }),
  strengths: textColumn('Strengths', everyone, onPaper),
  interests: textColumn('Interests', everyone, onPaper),
  teachers: listColumn('Teachers', teacherOnly, { aliases: ['Teacher e-mails'] }),
  reviewDue: dateColumn('Review due', staffOnly, { aliases: ['ALP review due'] }),
  staffNotes: textColumn('Staff notes', staffOnly, { aliases: ['Notes'] }),
  /** The student's own, at school. */
  studentEmail: emailColumn('Student email', staffOnly, {
    ...sinceYears,
    aliases: ['Student e-mail', 'Student school email'],
  }),
  studentLanguage: textColumn('Student language', staffOnly, sinceYears),
  /** One part per area, such as "Mathematics 2024-09-12". */
  identifiedOn: listColumn('Identified on', everyone, {
    ...sinceYears,
    ...onPaper,
    aliases: ['Identification dates'],
  }),
});

/** What people write of a goal; the other columns of its tab are kept by the product. */
const firstGoalFields = {
  kind: choiceColumn('Kind', goalKinds, everyone, isRequired),
  area: textColumn('Area', everyone, onPaper),
  goal: textColumn('Goal', everyone, { required: true, multiline: true }),
  why: textColumn('Why it matters to me', everyone, { aliases: ['Why'], multiline: true }),
  measure: textColumn('How we will know', everyone, {
    aliases: ['Measure'],
    multiline: true,
  }),
  baseline: textColumn('Baseline', teacherAndStudent),
  target: textColumn('Target', teacherAndStudent),
  atSchool: textColumn('At school', everyone, {
    ...onPaper,
    aliases: ['Strategies'],
    multiline: true,
  }),
  atHome: textColumn('At home', familyAndStudent, {
    aliases: ['How family can help'],
    multiline: true,
  }),
  start: dateColumn('Start', teacherAndStudent),
  targetDate: dateColumn('Target date', everyone),
  status: choiceColumn('Status', goalStatuses, teacherAndStudent, isRequired),
  progress: choiceColumn('Progress', progressSteps, everyone),
  shareWithFamily: yesNoColumn('Share with family', staffOnly),
  shareWithTeachers: yesNoColumn('Share with teachers', staffOnly),
};

/** At the end of the tab, so that the first ones stand where caseloads in use have them. */
export const laterGoalFields = {
  competency: choiceColumn('Competency', competencies, everyone, { ...sinceYears, ...onPaper }),
  standard: textColumn('Standard', everyone, { ...sinceYears, ...onPaper }),
  responsible: textColumn('Responsible adult', everyone, { ...sinceYears, ...onPaper }),
  obstacle: textColumn('What may get in the way', everyone, {
    ...sinceYears,
    ...onPaper,
    aliases: ['Obstacle'],
    multiline: true,
  }),
  ifThen: textColumn('If–then plan', everyone, {
    ...sinceYears,
    ...onPaper,
    aliases: ['If-then', 'If then'],
    multiline: true,
  }),
  outcome: choiceColumn('Outcome', outcomes, everyone, { ...sinceYears, ...onPaper }),
  evidence: textColumn('Evidence', everyone, { ...sinceYears, ...onPaper, multiline: true }),
};

/** In the order of the tab. */
export const goalFieldColumns = { ...firstGoalFields, ...laterGoalFields };

export const goalsTab = makeTab('Goals', 'goalId', {
  goalId: idColumn('Goal ID', staffOnly, isRequired),
  studentId: idColumn('Student ID', staffOnly, isRequired),
  student: textColumn('Student', teacherAndStudent, { ...isShownOnly, width: 140 }),
  teachers: listColumn('Teachers', teacherOnly, isShownOnly),
  ...firstGoalFields,
  updatedAt: momentColumn('Updated at', staffOnly, isShownOnly),
  updatedBy: textColumn('Updated by', staffOnly, isShownOnly),
  /** Among the goals of one student, as the specialist has put them. */
  order: numberColumn('Order', staffOnly),
  /** "2026-27": which of the student's plans it belongs to. */
  schoolYear: textColumn('School year', everyone, { ...sinceYears, ...onPaper }),
  ...laterGoalFields,
  nextYear: choiceColumn('Next year', nextYearChoices, staffOnly, sinceYears),
  /** The goal of an earlier year that this one goes on from; '' for none. */
  continues: idColumn('Continues goal', staffOnly, { ...sinceYears, ...isShownOnly }),
});

/** The plan of a student in one school year; its goals are those with the same student and year. */
export const plansTab = makeTab(
  'Plans',
  'planId',
  {
    planId: idColumn('Plan ID', staffOnly, isRequired),
    studentId: idColumn('Student ID', staffOnly, isRequired),
    student: textColumn('Student', teacherAndStudent, isShownOnly),
    schoolYear: textColumn('School year', everyone, { ...isRequired, ...onPaper }),
    kind: choiceColumn('Kind', planKinds, everyone, onPaper),
    state: choiceColumn('State', planStates, everyone, onPaper),
    writtenOn: dateColumn('Written on', everyone, onPaper),
    sharedOn: dateColumn('Shared on', everyone, onPaper),
    reviewedOn: dateColumn('Reviewed on', everyone, onPaper),
    closedOn: dateColumn('Closed on', everyone, onPaper),
    needs: textColumn('Needs', everyone, { ...onPaper, multiline: true }),
    services: textColumn('Services', everyone, { ...onPaper, multiline: true }),
    accommodations: textColumn('Accommodations', everyone, { ...onPaper, multiline: true }),
    evidenceLink: textColumn('Evidence link', staffOnly),
    copyGivenOn: dateColumn('Copy given on', staffOnly),
    /** What the plan held when it was closed, as hashes (years/domain/closed-content.ts). */
    closedContent: textColumn('Closed content', staffOnly, isShownOnly),
  },
  sinceYears,
);

/** Which version of a plan was printed, for whom. */
const copiesTab = makeTab(
  'Copies',
  'copyId',
  {
    copyId: idColumn('Copy ID', staffOnly, isRequired),
    shownStudent,
    at: momentColumn('At', staffOnly, isRequired),
    by: textColumn('By', staffOnly),
    studentId: idColumn('Student ID', staffOnly, isRequired),
    schoolYear: textColumn('School year', staffOnly),
    document: choiceColumn('Document', printedDocuments, staffOnly),
    reader: choiceColumn('For', printReaders, staffOnly),
    language: textColumn('Language', staffOnly),
    /** A short text that is the same for the same content only. */
    version: textColumn('Version', staffOnly),
  },
  { ledger: true, ...sinceYears },
);

export const progressTab = makeTab('Progress', 'entryId', {
  entryId: idColumn('Entry ID', staffOnly, isRequired),
  shownStudent,
  shownGoal,
  date: dateColumn('Date', everyone, isRequired),
  goalId: idColumn('Goal ID', staffOnly, isRequired),
  studentId: idColumn('Student ID', staffOnly, isRequired),
  by: textColumn('By', teacherOnly),
  role: textColumn('Role', teacherOnly),
  progress: choiceColumn('Progress', progressSteps, teacherAndStudent),
  note: textColumn('Note', familyAndTeacher, { width: 360 }),
  nextStep: textColumn('Next step', everyone),
  shareWithFamily: yesNoColumn('Share with family', staffOnly),
  /** Of a teacher's note: the specialist has decided that no family hears of it. */
  staysWithStaff: yesNoColumn('Stays with staff', staffOnly, sinceAnswers),
});

export const guardiansTab = makeTab('Guardians', 'guardianId', {
  guardianId: idColumn('Guardian ID', staffOnly, isRequired),
  studentId: idColumn('Student ID', staffOnly, isRequired),
  shownStudent,
  name: textColumn('Name', familyOnly, { aliases: ['Guardian', 'Parent'] }),
  relation: textColumn('Relation', staffOnly, { aliases: ['Relationship'] }),
  email: emailColumn('E-mail', staffOnly, { aliases: ['Email', 'Mail'] }),
  language: textColumn('Language', staffOnly, { aliases: ['Home language'] }),
  digest: textColumn('Digest', staffOnly, holdsMailsBack),
  contact: choiceColumn('Contact', contactRules, staffOnly, {
    ...holdsMailsBack,
    unclearAs: toDecide,
    laterOptions: [toDecide],
  }),
  waitingBecause: textColumn('Waiting because', staffOnly, {
    ...holdsMailsBack,
    ...sinceDecisions,
    multiline: true,
  }),
  judged: textColumn('Judged', staffOnly, { ...isShownOnly, ...sinceDecisions, multiline: true }),
  decidedBy: textColumn('Decided by', staffOnly, { ...isShownOnly, ...sinceDecisions }),
  decidedAt: momentColumn('Decided at', staffOnly, { ...isShownOnly, ...sinceDecisions }),
  cadence: choiceColumn('Cadence', cadences, staffOnly),
  lastDigest: dateColumn('Last digest', staffOnly, isShownOnly),
  lastAnswer: dateColumn('Last answer', staffOnly, isShownOnly),
});

/** What students say of a goal in their own words; the emails to the family open with it. */
export const ownWordsColumns = {
  ownRating: choiceColumn('Own rating', ownRatings, familyOnly, sinceAnswers),
  did: textColumn('What I did', familyOnly, { ...sinceAnswers, multiline: true }),
  obstacle: textColumn('What got in the way', familyOnly, { ...sinceAnswers, multiline: true }),
  ifThen: textColumn('If–then plan', familyOnly, { ...sinceAnswers, multiline: true }),
  helpWanted: textColumn('Help wanted', familyOnly, { ...sinceAnswers, multiline: true }),
};

export const checkInsTab = makeTab('Check-ins', 'checkInId', {
  checkInId: idColumn('Check-in ID', staffOnly, isRequired),
  shownStudent,
  shownGoal,
  shownGuardian,
  at: momentColumn('At', staffOnly, isRequired),
  studentId: idColumn('Student ID', staffOnly, isRequired),
  from: textColumn('From', staffOnly),
  role: choiceColumn('Role', checkInRoles, staffOnly),
  deliveryId: idColumn('Delivery ID', staffOnly),
  talked: choiceColumn('Talked', talkedAnswers, staffOnly),
  /** The email to a guardian says that guardian's own last one again. */
  message: textColumn('Message', familyOnly),
  wantsContact: yesNoColumn('Wants contact', staffOnly),
  followUp: choiceColumn('Follow-up', followUps, staffOnly),
  way: choiceColumn('Way', checkInWays, staffOnly, { laterOptions: ['Paper'] }),
  /** Of a guardian's answer; '' of everybody else's. */
  guardianId: idColumn('Guardian ID', staffOnly, sinceAnswers),
  /** Of a student's check-in, which has one row per goal; '' where it is about none. */
  goalId: idColumn('Goal ID', staffOnly, sinceAnswers),
  ...ownWordsColumns,
  wish: choiceColumn('Wish for the goal', goalWishes, staffOnly, sinceAnswers),
  newWording: textColumn('New wording', staffOnly, { ...sinceAnswers, multiline: true }),
  /** Headers of what the student keeps out of the emails to the family. */
  notInEmails: listColumn('Not in emails', staffOnly, sinceAnswers),
  proposals: choiceColumn('Proposals', proposalStates, staffOnly, sinceAnswers),
  reply: textColumn('Reply', staffOnly, { ...sinceAnswers, multiline: true }),
  repliedAt: momentColumn('Replied at', staffOnly, { ...sinceAnswers, ...isShownOnly }),
});

export const teachersTab = makeTab('Teachers', 'email', {
  email: emailColumn('E-mail', staffOnly, { required: true, aliases: ['Email'] }),
  name: textColumn('Name', teacherOnly),
  students: numberColumn('Students', staffOnly, isShownOnly),
  studentsView: textColumn('Students view', teacherOnly, isShownOnly),
  goalsView: textColumn('Goals view', teacherOnly, isShownOnly),
  ownFile: textColumn('Own file', teacherOnly, isShownOnly),
});

const questionsTab = makeTab('Questions', 'questionId', {
  questionId: idColumn('Question ID', staffOnly, isRequired),
  audience: choiceColumn('Audience', questionAudiences, staffOnly),
  goalKind: choiceColumn('Goal kind', ['Any', ...goalKinds], staffOnly),
  competency: choiceColumn('Competency', competencies, staffOnly),
  aim: choiceColumn('Asks for', questionAims, staffOnly, { laterOptions: ['Know', 'Follow-up'] }),
  phase: choiceColumn('Phase', phases, staffOnly),
  grades: choiceColumn('Grades', gradeBands, staffOnly),
  language: textColumn('Language', staffOnly),
  question: textColumn('Question', familyAndStudent, isRequired),
  use: yesNoColumn('Use', staffOnly),
  areaClass: choiceColumn('Area class', areaClasses, staffOnly, sinceAnswers),
  progress: choiceColumn('Progress', questionProgress, staffOnly, sinceAnswers),
});

export const deliveriesTab = makeTab(
  'Deliveries',
  'deliveryId',
  {
    deliveryId: idColumn('Delivery ID', staffOnly, isRequired),
    shownStudent,
    shownGuardian,
    period: textColumn('Period', staffOnly, isRequired),
    studentId: idColumn('Student ID', staffOnly, isRequired),
    guardianId: idColumn('Guardian ID', staffOnly, isRequired),
    email: textColumn('E-mail', staffOnly),
    state: choiceColumn('State', deliveryStates, staffOnly, isRequired),
    at: momentColumn('At', staffOnly),
    attempts: numberColumn('Attempts', staffOnly),
    detail: textColumn('Detail', staffOnly),
    questionIds: listColumn('Question IDs', staffOnly),
    form: choiceColumn('Form', digestForms, staffOnly, sinceAnswers),
    /** What the email told, so that the next one knows what is new (digests/domain/told.ts). */
    told: listColumn('Told', staffOnly, sinceAnswers),
  },
  { ledger: true },
);

/** Which questions a child has been asked, and how often (digests/domain). */
const askedTab = makeTab(
  'Asked',
  'studentId',
  {
    studentId: idColumn('Student ID', staffOnly, isRequired),
    shownStudent,
    /** That of the last set: both guardians of a child get the same one. */
    period: textColumn('Period', staffOnly, isShownOnly),
    questions: listColumn('Questions', staffOnly, isShownOnly),
    counts: textColumn('Counts', staffOnly, isShownOnly),
  },
  sinceAnswers,
);

/** Who has taken part in the plan of a student: a row per answer, check-in and talk. */
export const participationTab = makeTab(
  'Participation',
  'participationId',
  {
    participationId: idColumn('Participation ID', staffOnly, isRequired),
    schoolYear: textColumn('School year', staffOnly),
    studentId: idColumn('Student ID', staffOnly, isRequired),
    student: textColumn('Student', staffOnly, isShownOnly),
    kind: choiceColumn('Kind', participationKinds, staffOnly),
    person: textColumn('Person', staffOnly),
    role: choiceColumn('Role', checkInRoles, staffOnly),
    way: choiceColumn('Way', checkInWays, staffOnly),
    date: dateColumn('Date', staffOnly),
    checkInId: idColumn('Check-in ID', staffOnly),
  },
  { ledger: true, ...sinceAnswers },
);

export const historyTab = makeTab(
  'History',
  null,
  {
    at: momentColumn('At', staffOnly),
    by: textColumn('By', staffOnly),
    tab: textColumn('Tab', staffOnly),
    rowId: textColumn('Row ID', staffOnly),
    field: textColumn('Field', staffOnly),
    before: textColumn('Before', staffOnly),
    after: textColumn('After', staffOnly),
    reason: textColumn('Reason', staffOnly),
  },
  { ledger: true },
);

export const settingsTab = makeTab('Settings', 'setting', {
  setting: textColumn('Setting', staffOnly, isRequired),
  value: textColumn('Value', staffOnly, { ...isRequired, mayBeEmpty: true }),
  meaning: textColumn('What it does', staffOnly),
});

const translationsTab = makeTab('Translations', null, {
  language: textColumn('Language', staffOnly, isRequired),
  original: textColumn('English', staffOnly, isRequired),
  translation: textColumn('Translation', familyOnly, isRequired),
  checked: yesNoColumn('Checked by a person', staffOnly),
});

/** What a person has decided once about the files to come. */
const importDecisionsTab = makeTab(
  'Import decisions',
  'decisionId',
  {
    decisionId: idColumn('Decision ID', staffOnly, isRequired),
    about: choiceColumn('About', importQuestions, staffOnly, {
      ...isRequired,
      laterOptions: [columnPlace],
    }),
    words: textColumn('In the file', staffOnly, isRequired),
    means: textColumn('Means', staffOnly, isRequired),
    decidedBy: textColumn('Decided by', staffOnly, isShownOnly),
    decidedAt: momentColumn('Decided at', staffOnly, isShownOnly),
  },
  sinceDecisions,
);

/** What the specialist has put off in the overview, and until when. */
const snoozedTab = makeTab(
  'Snoozed',
  'snoozeId',
  {
    snoozeId: idColumn('Snooze ID', staffOnly, isRequired),
    student: textColumn('Student', staffOnly, { shows: 'student' }),
    studentId: idColumn('Student ID', staffOnly),
    about: textColumn('About', staffOnly),
    until: dateColumn('Until', staffOnly, isRequired),
    by: textColumn('By', staffOnly),
  },
  sinceFirstDay,
);

export const startHereTab = makeTab('Start here', 'step', {
  step: textColumn('What to do next', staffOnly, isRequired),
  how: textColumn('How', staffOnly),
});

/**
 * Raise it with every change that caseloads in use lack: a tab, a column, a choice. They are brought
 * up to it by *Set up or repair* and by the hourly run (setup/server/upgrade.ts).
 */
export const schemaVersion = 5;

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
  importDecisions: importDecisionsTab,
  plans: plansTab,
  copies: copiesTab,
  asked: askedTab,
  participation: participationTab,
  snoozed: snoozedTab,
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
export type Plan = RowOf<typeof plansTab>;
export type Copy = RowOf<typeof copiesTab>;
export type Asked = RowOf<typeof askedTab>;
export type Participation = RowOf<typeof participationTab>;
export type Snooze = RowOf<typeof snoozedTab>;
export type ImportDecision = RowOf<typeof importDecisionsTab>;
