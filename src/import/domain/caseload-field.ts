// The fields that a column of a caseload file can hold.

export const guardianNumbers = [1, 2, 3, 4] as const;
export type GuardianNumber = (typeof guardianNumbers)[number];

/** Goals beside the academic and the affective one. */
export const goalNumbers = [1, 2, 3, 4] as const;
export type GoalNumber = (typeof goalNumbers)[number];

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
  enrollment: 'enrollment status',
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
  studentEmail: 'student email',
  studentLanguage: 'student language',
  identifiedOn: 'identified on',
  staffNotes: 'staff notes',
  role: 'role (only students are read)',
};

const goalPartNames = {
  Text: 'words',
  Kind: 'kind',
  Area: 'area',
};

const partNames = {
  Name: 'name',
  FirstName: 'first name',
  LastName: 'last name',
  Relation: 'relation',
  Email: 'e-mail',
  Language: 'language',
  /** Guardian, emergency contact … */
  Type: 'type of contact',
};

type PlainField = keyof typeof fieldNames;
export type GuardianPart = keyof typeof partNames;
export type GuardianField = `guardian${GuardianNumber}${GuardianPart}`;
export type GoalPart = keyof typeof goalPartNames;
export type GoalField = `goal${GoalNumber}${GoalPart}`;
export type CaseloadField = PlainField | GoalField | GuardianField;

const plainFields = Object.keys(fieldNames) as readonly PlainField[];
const goalParts = Object.keys(goalPartNames) as readonly GoalPart[];
const guardianParts = Object.keys(partNames) as readonly GuardianPart[];

export const goalField = (number: GoalNumber, part: GoalPart): GoalField => `goal${number}${part}`;

export const guardianField = (number: GuardianNumber, part: GuardianPart): GuardianField =>
  `guardian${number}${part}`;

/** Every field, in the order in which a person is offered them. */
export const caseloadFields = (): readonly CaseloadField[] => [
  ...plainFields,
  ...goalNumbers.flatMap((number) => goalParts.map((part) => goalField(number, part))),
  ...guardianNumbers.flatMap((number) => guardianParts.map((part) => guardianField(number, part))),
];

/** Several columns may hold them: lists are joined, notes stand on lines of their own. */
export const isCollected = (field: CaseloadField): boolean =>
  field === 'areas' || field === 'teachers' || field === 'staffNotes';

/** "guardian 2 e-mail": how sentences and choices name a field. */
export const nameOfField = (field: CaseloadField): string => {
  const [, who, number, part] = /^(guardian|goal)(\d)(\w+)$/.exec(field) ?? [];
  if (who === undefined) return fieldNames[field as PlainField];
  const ofGuardian = who === 'guardian';
  return `${ofGuardian ? 'guardian' : 'further goal'} ${number} ${
    ofGuardian ? partNames[part as GuardianPart] : goalPartNames[part as GoalPart]
  }`;
};
