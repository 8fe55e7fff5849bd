// Rows of a small caseload that nothing stands against; a test changes the cells that it is about.

import type { Telling } from '../../../src/digests/domain/plan-telling';
import type { Roster } from '../../../src/mailing/domain/roster';
import type { Table } from '../../../src/schema/decode-table';
import { blankRow } from '../../../src/schema/tab';
import {
  type CheckIn,
  checkInsTab,
  type Delivery,
  type Goal,
  type Guardian,
  goalsTab,
  type ProgressEntry,
  type Question,
  type Student,
} from '../../../src/schema/tabs';
import {
  type CaseloadSettings,
  defaultSettings,
  readSettings,
} from '../../../src/settings/domain/caseload-settings';
import { inSentences } from '../../support/in-words';

export const sampleStudent = (cells: Partial<Student> = {}): Student => ({
  studentId: 'S1',
  firstName: 'Zoë',
  lastName: 'Adler',
  preferredName: '',
  grade: '7',
  school: 'Mesa View MS',
  areas: [],
  status: 'Identified',
  enrollment: '',
  birthDate: '2013-12-24',
  strengths: '',
  interests: '',
  teachers: [],
  reviewDue: null,
  staffNotes: '',
  studentEmail: '',
  studentLanguage: '',
  identifiedOn: [],
  ...cells,
});

export const sampleGoal = (cells: Partial<Goal> = {}): Goal => ({
  ...blankRow(goalsTab.columns),
  goalId: 'G1',
  studentId: 'S1',
  kind: 'Academic',
  goal: 'Build an invention and mend it twice.',
  status: 'Active',
  shareWithFamily: true,
  ...cells,
});

export const sampleGuardian = (cells: Partial<Guardian> = {}): Guardian => ({
  guardianId: 'P1',
  studentId: 'S1',
  name: 'Ana Adler',
  relation: 'Mother',
  email: 'ana@family.example',
  language: '',
  digest: 'On',
  contact: 'Allowed',
  waitingBecause: '',
  judged: '',
  decidedBy: '',
  decidedAt: null,
  cadence: '',
  lastDigest: null,
  lastAnswer: null,
  ...cells,
});

export const sampleEntry = (cells: Partial<ProgressEntry> = {}): ProgressEntry => ({
  entryId: 'E1',
  date: '2026-09-01',
  goalId: 'G1',
  studentId: 'S1',
  by: '',
  role: '',
  progress: '',
  note: 'Drew the first plan.',
  nextStep: '',
  shareWithFamily: true,
  staysWithStaff: false,
  ...cells,
});

export const sampleCheckIn = (cells: Partial<CheckIn> = {}): CheckIn => ({
  ...blankRow(checkInsTab.columns),
  checkInId: 'C1',
  at: '2026-09-01T18:00:00-06:00',
  studentId: 'S1',
  role: 'Student',
  goalId: 'G1',
  ...cells,
});

/** Of a digest that lists the goals, and in which nothing is new. */
export const sampleTelling = (changes: Partial<Telling> = {}): Telling => ({
  form: 'Plan',
  season: null,
  news: [],
  furtherNotes: [],
  conferences: [],
  isSkipped: false,
  tellsReached: false,
  told: [],
  ...changes,
});

export const sampleQuestion = (cells: Partial<Question> = {}): Question => ({
  questionId: 'Q1',
  audience: 'Family',
  goalKind: 'Any',
  competency: '',
  aim: 'Why',
  phase: 'Any',
  grades: 'All',
  language: 'English',
  question: 'What comes next?',
  use: true,
  areaClass: 'Any',
  progress: 'Any',
  ...cells,
});

export const sampleDelivery = (cells: Partial<Delivery> = {}): Delivery => ({
  deliveryId: '2026-08-31 P1',
  period: '2026-08-31/2026-09-13',
  studentId: 'S1',
  guardianId: 'P1',
  email: 'ana@family.example',
  state: 'Sent',
  at: '2026-09-02T16:05:00-06:00',
  attempts: 1,
  detail: '',
  questionIds: [],
  form: '',
  told: [],
  ...cells,
});

/** A tab as it was read, without a fault in it. */
export const sampleTable = <Row>(
  rows: readonly Row[],
  more: Partial<Table<Row>> = {},
): Table<Row> => ({
  rows,
  rowNumbers: rows.map((_, place) => place + 2),
  problems: [],
  unreadIds: [],
  unread: [],
  spoiledForFamilies: [],
  ...more,
});

export const sampleRoster = (rows: Partial<Roster> = {}): Roster => ({
  students: [sampleStudent()],
  goals: [sampleGoal()],
  guardians: [sampleGuardian()],
  entries: [],
  checkIns: [],
  unreadGuardians: [],
  spoiled: { studentIds: new Set(), guardianIds: new Set() },
  ...rows,
});

/**
 * What the Settings tab says: every two weeks on Wednesdays from 16:00 to 21:00, from Monday
 * 17 August 2026 to Friday 28 May 2027, unless `values` says otherwise.
 */
export function sampleSettings(values: Readonly<Record<string, string>> = {}): CaseloadSettings {
  const written = { Breaks: '2026-11-23 to 2026-11-27', ...values };
  const rows = defaultSettings('2026-08-01').map((row) => ({
    ...row,
    value: (written as Readonly<Record<string, string>>)[row.setting] ?? row.value,
  }));
  const reading = readSettings(sampleTable(rows), '2026-08-01');
  if (reading.kind === 'problems') throw new Error(inSentences(reading.problems).join(' '));
  return reading.settings;
}
