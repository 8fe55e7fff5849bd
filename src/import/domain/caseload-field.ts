// The fields that a column of a caseload file can hold.

export const guardianNumbers = [1, 2, 3, 4] as const;
export type GuardianNumber = (typeof guardianNumbers)[number];

/** In the order in which a person is offered them. */
const fieldNames = {
  studentId: 'student number',
  studentName: 'student name',
  firstName: 'first name',
  lastName: 'last name',
  preferredName: 'preferred name',
  grade: 'grade',
  school: 'school',
  birthDate: 'birth date',
  status: 'status',
  areas: 'areas of giftedness',
  homeLanguage: 'home language',
  teachers: 'teachers',
  academicGoal: 'academic goal',
  academicGoalArea: 'academic goal area',
  affectiveGoal: 'affective goal',
  why: 'why it matters to the student',
  atHome: 'how family can help',
  strengths: 'strengths',
  interests: 'interests',
  strengthsAndInterests: 'strengths and interests',
  reviewDue: 'review due',
  staffNotes: 'staff notes',
};

const partNames = {
  Name: 'name',
  Relation: 'relation',
  Email: 'e-mail',
  Language: 'language',
};

type PlainField = keyof typeof fieldNames;
export type GuardianPart = keyof typeof partNames;
export type GuardianField = `guardian${GuardianNumber}${GuardianPart}`;
export type CaseloadField = PlainField | GuardianField;

const plainFields = Object.keys(fieldNames) as readonly PlainField[];
const guardianParts = Object.keys(partNames) as readonly GuardianPart[];

export const guardianField = (number: GuardianNumber, part: GuardianPart): GuardianField =>
  `guardian${number}${part}`;

/** Every field, in the order in which a person is offered them. */
export const caseloadFields = (): readonly CaseloadField[] => [
  ...plainFields,
  ...guardianNumbers.flatMap((number) => guardianParts.map((part) => guardianField(number, part))),
];

/** Several columns may hold them: lists are joined, notes stand on lines of their own. */
export const isCollected = (field: CaseloadField): boolean =>
  field === 'areas' || field === 'teachers' || field === 'staffNotes';

/** "guardian 2 e-mail": how sentences and choices name a field. */
export const nameOfField = (field: CaseloadField): string => {
  const guardian = /^guardian(\d)(\w+)$/.exec(field);
  if (guardian === null) return fieldNames[field as PlainField];
  return `guardian ${guardian[1]} ${partNames[guardian[2] as GuardianPart]}`;
};
