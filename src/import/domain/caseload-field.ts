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
  strengths: 'strengths',
  interests: 'interests',
  strengthsAndInterests: 'strengths and interests',
  studentEmail: 'student email',
  studentLanguage: 'student language',
  identifiedOn: 'identified on',
  academicGoal: 'academic goal',
  academicGoalArea: 'academic goal area',
  affectiveGoal: 'affective goal',
  why: 'why it matters to the student',
  atHome: 'how family can help',
  goalYear: 'school year of the goals',
  sharedWithFamily: 'goals shared with the family (yes or no)',
  sharedWithTeachers: 'goals shared with teachers (yes or no)',
  staffNotes: 'staff notes',
  reviewDue: 'review due',
  evidenceLink: 'evidence link',
  role: 'role (only students are read)',
};

const goalPartNames = {
  Text: 'words',
  Kind: 'kind',
  Area: 'area',
};

/** What a file may say of each of its goals beside the words, the kind and the area. */
const goalDetailNames = {
  Measure: 'measure',
  Baseline: 'baseline',
  Target: 'target',
  TargetDate: 'target date',
  AtSchool: 'strategies at school',
  Progress: 'progress',
  Status: 'status',
  Competency: 'competency',
  Standard: 'standard',
  Responsible: 'responsible adult',
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
export type GoalDetail = keyof typeof goalDetailNames;
export type FurtherGoal = `goal${GoalNumber}`;
/** The fields of a goal begin with it. */
export type GoalOwner = 'academicGoal' | 'affectiveGoal' | FurtherGoal;
export type GoalField = `${FurtherGoal}${GoalPart}`;
export type GoalDetailField = `${GoalOwner}${GoalDetail}`;
export type CaseloadField = PlainField | GoalField | GoalDetailField | GuardianField;

const plainFields = Object.keys(fieldNames) as readonly PlainField[];
const goalParts = Object.keys(goalPartNames) as readonly GoalPart[];
export const goalDetails = Object.keys(goalDetailNames) as readonly GoalDetail[];
const guardianParts = Object.keys(partNames) as readonly GuardianPart[];

export const goalField = (number: GoalNumber, part: GoalPart): GoalField => `goal${number}${part}`;

export const furtherGoal = (number: GoalNumber): FurtherGoal => `goal${number}`;

/** In the order of the file, as far as it has one. */
export const goalOwners: readonly GoalOwner[] = [
  'academicGoal',
  'affectiveGoal',
  ...goalNumbers.map(furtherGoal),
];

/** The field of the words of a goal. */
export const goalWordsField = (owner: GoalOwner): CaseloadField =>
  owner === 'academicGoal' || owner === 'affectiveGoal' ? owner : `${owner}Text`;

export const goalDetailField = (owner: GoalOwner, detail: GoalDetail): GoalDetailField =>
  `${owner}${detail}`;

/** The goal that a field is about, and what of it; null for a field that is no detail of a goal. */
export const detailOf = (
  field: CaseloadField | null,
): { readonly owner: GoalOwner; readonly detail: GoalDetail } | null => {
  const [, owner, detail] =
    /^(academicGoal|affectiveGoal|goal\d)([A-Z]\w+)$/.exec(field ?? '') ?? [];
  if (detail === undefined || !Object.hasOwn(goalDetailNames, detail)) return null;
  return { owner: owner as GoalOwner, detail: detail as GoalDetail };
};

export const guardianField = (number: GuardianNumber, part: GuardianPart): GuardianField =>
  `guardian${number}${part}`;

/** A guardian's number, or what else the fields are about. */
export type FieldGroupName = 'student' | 'goals' | 'details of goals' | 'other' | number;

const firstOfGoals = plainFields.indexOf('academicGoal');
const firstOfOthers = plainFields.indexOf('staffNotes');

export const groupOfField = (field: CaseloadField): FieldGroupName => {
  const [, guardian] = /^guardian(\d)/.exec(field) ?? [];
  if (guardian !== undefined) return Number(guardian);
  if (detailOf(field) !== null) return 'details of goals';
  const place = (plainFields as readonly CaseloadField[]).indexOf(field);
  if (place >= firstOfOthers) return 'other';
  return place >= firstOfGoals || place < 0 ? 'goals' : 'student';
};

/** Every field, in the order in which a person is offered them. */
export const caseloadFields = (): readonly CaseloadField[] => [
  ...plainFields.slice(0, firstOfOthers),
  ...goalNumbers.flatMap((number) => goalParts.map((part) => goalField(number, part))),
  ...goalOwners.flatMap((owner) => goalDetails.map((detail) => goalDetailField(owner, detail))),
  ...guardianNumbers.flatMap((number) => guardianParts.map((part) => guardianField(number, part))),
  ...plainFields.slice(firstOfOthers),
];

/** Several columns may hold them: lists are joined, notes stand on lines of their own. */
export const isCollected = (field: CaseloadField): boolean =>
  field === 'areas' || field === 'teachers' || field === 'staffNotes' || field === 'identifiedOn';

/** "guardian 2 e-mail": how sentences and choices name a field. */
export const nameOfField = (field: CaseloadField): string => {
  const detail = detailOf(field);
  if (detail !== null) return `${nameOfOwner(detail.owner)} ${goalDetailNames[detail.detail]}`;
  const [, who, number, part] = /^(guardian|goal)(\d)(\w+)$/.exec(field) ?? [];
  if (who === undefined) return fieldNames[field as PlainField];
  const ofGuardian = who === 'guardian';
  return `${ofGuardian ? 'guardian' : 'further goal'} ${number} ${
    ofGuardian ? partNames[part as GuardianPart] : goalPartNames[part as GoalPart]
  }`;
};

const nameOfOwner = (owner: GoalOwner): string => {
  if (owner === 'academicGoal' || owner === 'affectiveGoal') return fieldNames[owner];
  return `further goal ${owner.slice(-1)}`;
};
