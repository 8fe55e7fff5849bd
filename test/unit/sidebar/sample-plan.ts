// A student, goals and a family to test the sidebar with.
import type { GuardianView } from '../../../src/families/domain/view-guardian';
import type { GoalFields } from '../../../src/goals/domain/goal-fields';
import type { GoalView, PlanView } from '../../../src/goals/domain/view-plan';
import { blankGoal } from '../../../src/goals/page/editor/goal-field-shapes';
import type { Guardian, Student } from '../../../src/schema/tabs';
import { blankPlan } from '../../../src/years/domain/plan-record';
import type { PlanYears } from '../../../src/years/domain/year-views';

export const student = (changes: Partial<Student> = {}): Student => ({
  studentId: '111575',
  firstName: 'Noah',
  lastName: 'Sánchez',
  preferredName: '',
  grade: '9',
  school: 'Juniper HS',
  areas: ['Performing Arts', 'Social Studies'],
  status: 'Identified',
  enrollment: '',
  birthDate: '2011-02-23',
  strengths: 'Sees how people feel; brave on stage',
  interests: 'Piano (7 years), old films',
  teachers: ['k.osullivan@mesaviewschools.example', 's.ortega@mesaviewschools.example'],
  reviewDue: '2026-11-13',
  staffNotes: '',
  studentEmail: '',
  studentLanguage: '',
  identifiedOn: [],
  ...changes,
});

export const goalFields = (changes: Partial<GoalFields> = {}): GoalFields => ({
  ...blankGoal,
  why: 'I want people to feel what I feel when I watch a good scene.',
  goal: 'Direct a five-minute scene and reflect on two choices that worked',
  kind: 'Academic',
  area: 'Performing Arts',
  measure: 'A recording and one page about two choices',
  baseline: 'Has acted, never directed',
  target: 'One scene shown to the class',
  atSchool: 'Pairs up with the drama teacher on Tuesdays',
  atHome: 'Watch a scene together and ask why it works',
  start: '2026-08-20',
  targetDate: '2026-12-11',
  status: 'Active',
  progress: 'Getting started',
  shareWithFamily: true,
  shareWithTeachers: true,
  ...changes,
});

export const goalView = (goalId: string, changes: Partial<GoalFields> = {}): GoalView => ({
  goalId,
  fields: goalFields(changes),
  updatedAt: '2026-09-01T15:20:00-06:00',
  updatedBy: 'gt@mesaviewschools.example',
  entries: [],
});

export const guardianView = (
  changes: Partial<Guardian> = {},
  view: Partial<GuardianView> = {},
): GuardianView => ({
  guardian: {
    guardianId: 'G-1',
    studentId: '111575',
    name: 'Rosa Sánchez',
    relation: 'Mother',
    email: 'rosa.snchez14@families.example',
    language: 'Spanish',
    digest: 'On',
    contact: 'Allowed',
    waitingBecause: '',
    judged: '',
    decidedBy: '',
    decidedAt: null,
    cadence: '',
    lastDigest: '2026-09-09',
    lastAnswer: null,
    ...changes,
  },
  hold: null,
  lastMail: { at: '2026-09-09T16:02:00-06:00', state: 'Sent', detail: '' },
  lastAnswer: null,
  ...view,
});

const planYears = (changes: Partial<PlanYears> = {}): PlanYears => ({
  year: '2026-27',
  plan: blankPlan('111575', 'Noah Sánchez', '2026-27'),
  isClosed: false,
  previous: [],
  ...changes,
});

export const planView = (changes: Partial<PlanView> = {}): PlanView => ({
  digestsOn: true,
  student: student(),
  years: planYears(),
  goals: [
    goalView('111575-1'),
    goalView('111575-2', {
      goal: 'Use the three-step plan (pause, name it, choose) when I feel overwhelmed',
      kind: 'Affective',
      area: '',
      measure: '',
      targetDate: null,
      progress: 'On the way',
    }),
  ],
  guardians: [guardianView()],
  answers: [],
  participation: {},
  gaps: [],
  problems: [],
  ...changes,
});
