// Students as a teacher sees them, to test the teacher's sidebar with.
import type {
  GoalForTeacher,
  StudentForTeacher,
} from '../../../src/teachers/domain/student-for-teacher';

export const teacher = 's.ortega@mesaviewschools.example';

const goalOf = (goalId: string, changes: Partial<GoalForTeacher> = {}): GoalForTeacher => ({
  goalId,
  kind: 'Talent',
  area: 'Performing Arts',
  goal: 'Direct a five-minute scene and reflect on two choices that worked',
  why: 'I want people to feel what I feel when I watch a good scene.',
  measure: 'A recording and one page about two choices',
  atSchool:
    'Let him pick the scene.\nA quiet corner for rehearsing on Tuesdays; ask what he would change.',
  targetDate: '2026-12-11',
  progress: 'Getting started',
  ...changes,
});

export const viewOf = (
  studentId: string,
  name: string,
  changes: Partial<StudentForTeacher> = {},
): StudentForTeacher => ({
  studentId,
  name,
  grade: '9',
  areas: ['Mathematics'],
  strengths: '',
  interests: '',
  goals: [goalOf(`${studentId}-1`, { goal: `Goal of ${name}`, why: '', measure: '' })],
  notes: [],
  ...changes,
});

export const noah = (changes: Partial<StudentForTeacher> = {}): StudentForTeacher =>
  viewOf('111575', 'Noah Sánchez', {
    areas: ['Performing Arts', 'Social Studies'],
    strengths: 'Sees how people feel; brave on stage',
    interests: 'Piano (7 years), old films',
    goals: [
      goalOf('111575-1'),
      goalOf('111575-2', {
        goal: 'Use the three-step plan (pause, name it, choose) when I feel overwhelmed',
        kind: 'Affective',
        area: '',
        measure: '',
        targetDate: null,
        progress: 'On the way',
      }),
    ],
    notes: [
      {
        goalId: '111575-1',
        date: '2026-09-08',
        by: 'k.osullivan@mesaviewschools.example',
        role: 'Teacher',
        note: 'Seen it: chose his scene and knew why',
      },
    ],
    ...changes,
  });
