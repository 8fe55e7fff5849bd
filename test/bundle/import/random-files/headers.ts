// How the exports of the big systems, and people, write the headers of columns.
import type { Chance } from './chance';

/** "student id" in the writing of one system. */
const writings: readonly (readonly [name: string, write: (words: readonly string[]) => string])[] =
  [
    ['title', (words) => words.map(capital).join(' ')],
    ['title again', (words) => words.map(capital).join(' ')],
    ['lower case', (words) => words.join(' ')],
    ['capitals', (words) => words.join(' ').toUpperCase()],
    ['snake case', (words) => words.join('_')],
    ['Snake_Case', (words) => words.map(capital).join('_')],
    ['camel case', (words) => words.map((word, at) => (at === 0 ? word : capital(word))).join('')],
    ['Pascal case', (words) => words.map(capital).join('')],
    ['hyphens', (words) => words.map(capital).join('-')],
  ];

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

export interface HeaderWriter {
  readonly name: string;
  readonly write: (phrase: string) => string;
}

export function headerWriter(chance: Chance): HeaderWriter {
  const [name, write] = chance.of(writings);
  return { name, write: (phrase) => write(phrase.split(' ')) };
}

export const phrases = {
  studentId: ['student id', 'student number', 'local student id', 'perm id', 'id'],
  studentName: ['student name', 'name', 'full name'],
  firstName: ['first name', 'student first name', 'given name', 'legal first name'],
  lastName: ['last name', 'student last name', 'family name', 'legal last name'],
  grade: ['grade', 'grade level', 'current grade'],
  birthDate: ['birth date', 'date of birth', 'birthdate', 'dob'],
  school: ['school', 'school name'],
  status: ['gt status', 'gifted status', 'status'],
  enrollment: ['enrollment status', 'enroll status'],
  language: ['home language', 'primary language'],
  academicGoal: ['academic goal', 'alp academic goal'],
  affectiveGoal: ['affective goal'],
  why: ['why it matters'],
  goalDate: ['academic goal target date', 'academic goal due date'],
  goalStep: ['academic goal progress'],
  goalMeasure: ['academic goal measure', 'academic goal strategies'],
  identifiedOn: ['gt math id date', 'identification date'],
  notes: ['notes', 'comments', 'staff notes'],
} as const;

/** What two guardians are called in headers; every file keeps to one way. */
export const guardianPhrases: readonly (readonly [one: string, other: string])[] = [
  ['guardian 1', 'guardian 2'],
  ['parent 1', 'parent 2'],
  ['contact 1', 'contact 2'],
  ['mother', 'father'],
  ['primary guardian', 'secondary guardian'],
  ['first guardian', 'second guardian'],
];
export const addressPhrases = ['email', 'email address'] as const;
