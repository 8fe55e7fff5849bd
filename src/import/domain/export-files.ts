// Knows the files that school systems write by their sets of headers: which of them list students,
// and which cannot be a caseload.
import { type Failure, failure } from '../../rpc/result';
import type { HeaderMeaning } from './student-headers';

/** "Student_Number" and "studentNumber" are one: letters only. */
const plain = (header: string): string => header.toLowerCase().replace(/[^a-z]/g, '');

export interface ExportFile {
  /** "OneRoster users.csv" */
  readonly name: string;
  /** Why it is no caseload; null where its students are read. */
  readonly refusal: Failure | null;
  /** What a column means here, whatever its header would mean elsewhere; undefined where it does not differ. */
  readonly meaningOf: (header: string) => HeaderMeaning | 'left out' | undefined;
}

interface Kind {
  readonly name: string;
  /** Headers, letters only; all of `every` and one of `some` stand in the file, and none of `none`. */
  readonly every: readonly string[];
  readonly some?: readonly string[];
  readonly none?: readonly string[];
  readonly refusal?: (name: string) => Failure;
  readonly meanings?: Readonly<Record<string, HeaderMeaning | 'left out'>>;
}

const meaning = (field: HeaderMeaning['field'], rank = 0): HeaderMeaning => ({
  field,
  certainty: 'sure',
  rank,
});
const noStudents = (name: string): Failure => failure('export without students', name);
const noNames = (name: string): Failure => failure('export without names', name);
const leftOut = (names: string) =>
  Object.fromEntries(names.split(' ').map((name) => [name, 'left out'] as const));

const names = ['givenname', 'familyname', 'firstname', 'lastname', 'lastfirst'];

const kinds: readonly Kind[] = [
  {
    name: 'Living ALP, tab Goals',
    every: ['goalid', 'studentid', 'student', 'kind', 'goal'],
    meanings: {
      ...leftOut('goalid start updatedat updatedby order nextyear continuesgoal'),
      schoolyear: meaning('goalYear'),
      sharewithfamily: meaning('sharedWithFamily'),
      sharewithteachers: meaning('sharedWithTeachers'),
      kind: meaning('goal1Kind'),
      area: meaning('goal1Area'),
      goal: meaning('goal1Text'),
      howwewillknow: meaning('goal1Measure'),
      baseline: meaning('goal1Baseline'),
      target: meaning('goal1Target'),
      atschool: meaning('goal1AtSchool'),
      targetdate: meaning('goal1TargetDate'),
      status: meaning('goal1Status'),
      progress: meaning('goal1Progress'),
      competency: meaning('goal1Competency'),
      standard: meaning('goal1Standard'),
      responsibleadult: meaning('goal1Responsible'),
    },
  },
  {
    name: 'OneRoster users.csv',
    every: ['sourcedid', 'role', 'givenname', 'familyname'],
    meanings: {
      ...leftOut(
        'datelastmodified enableduser orgsourcedids username userids middlename email sms phone agentsourcedids password usermasteridentifier resourcesourcedids primaryorgsourcedid preferredmiddlename pronouns',
      ),
      sourcedid: meaning('studentId', 3),
      identifier: meaning('studentId'),
      status: meaning('enrollment'),
      role: meaning('role'),
      grades: meaning('grade'),
      preferredgivenname: meaning('preferredName'),
      preferredfamilyname: 'left out',
    },
  },
  {
    name: 'OneRoster users.csv',
    every: ['sourcedid', 'givenname', 'familyname'],
    refusal: (name) => failure('export without roles', name),
  },
  {
    name: 'OneRoster demographics.csv',
    every: ['sourcedid', 'birthdate'],
    none: names,
    refusal: noNames,
  },
  {
    name: 'OneRoster enrollments.csv',
    every: ['sourcedid', 'usersourcedid'],
    none: names,
    refusal: noNames,
  },
  { name: 'OneRoster', every: ['sourcedid', 'datelastmodified'], none: names, refusal: noStudents },
  { name: 'OneRoster', every: ['sourcedid', 'status'], none: names, refusal: noStudents },
  { name: 'OneRoster manifest.csv', every: ['propertyname', 'value'], refusal: noStudents },
  {
    name: 'Clever teachers.csv',
    every: ['teacherid', 'lastname'],
    some: ['teacheremail', 'stateteacherid', 'teachernumber', 'schoolid', 'title'],
    none: ['studentid', 'grade', 'studentnumber'],
    refusal: noStudents,
  },
  {
    name: 'Clever staff.csv',
    every: ['staffid', 'lastname'],
    none: ['studentid', 'grade', 'studentnumber'],
    refusal: noStudents,
  },
  {
    name: 'Clever admins.csv',
    every: ['schoolid', 'adminname', 'adminemail'],
    refusal: noStudents,
  },
  {
    name: 'Clever enrollments.csv',
    every: ['schoolid', 'sectionid', 'studentid'],
    none: names,
    refusal: noNames,
  },
  {
    name: 'Clever sections.csv',
    every: ['schoolid', 'sectionid', 'teacherid'],
    refusal: noStudents,
  },
  {
    name: 'Clever schools.csv',
    every: ['schoolid', 'schoolname'],
    some: ['schoolnumber', 'lowgrade', 'principal', 'stateschoolid'],
    none: ['studentid', 'lastname', 'studentnumber'],
    refusal: noStudents,
  },
  {
    name: 'Clever students.csv',
    every: ['studentid', 'studentnumber', 'lastname', 'firstname'],
    some: ['schoolid', 'frlstatus', 'contactname', 'stateid'],
    meanings: {
      ...leftOut(
        'schoolid middlename graduationyear studentemail username password studentstreet studentcity studentstate studentzip contactphone contactphonetype contactsisid unweightedgpa weightedgpa',
      ),
      studentnumber: meaning('studentId'),
      studentid: meaning('studentId', 1),
    },
  },
  {
    name: 'PowerSchool',
    every: ['studentnumber', 'enrollstatus'],
    meanings: leftOut(
      'schoolid dcid homeroom homephone webid webpassword studentwebid studentwebpassword',
    ),
  },
  {
    name: 'Infinite Campus',
    every: ['studentstudentnumber', 'studentlastname'],
    meanings: leftOut('studentpersonid studentmiddlename studenthomephone censuspersonid'),
  },
  { name: 'Skyward', every: ['otherid'], some: ['alphakey', 'nameid', 'entity', 'namekey'] },
];

const holds = (headers: ReadonlySet<string>, { every, some, none }: Kind): boolean =>
  every.every((one) => headers.has(one)) &&
  (some === undefined || some.some((one) => headers.has(one))) &&
  !(none ?? []).some((one) => headers.has(one));

/** Null for a list that no system is known by: most are made by hand. */
export const recognizeExport = (headers: readonly string[]): ExportFile | null => {
  const all = new Set(headers.map(plain));
  const kind = kinds.find((one) => holds(all, one));
  if (kind === undefined) return null;
  const { name } = kind;
  const byHeader = new Map(Object.entries(kind.meanings ?? {}));
  return {
    name,
    refusal: kind.refusal?.(name) ?? null,
    meaningOf: (header) => byHeader.get(plain(header)),
  };
};
