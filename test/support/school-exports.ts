// Exports of 240 students as the big systems write them: the columns that everybody's file has, and in
// a few cells what somebody has to decide about.
import Papa from 'papaparse';
import { chanceOf, firstNames, lastNames } from '../bundle/import/random-files/chance';

export interface SchoolExport {
  readonly system: string;
  readonly headers: readonly string[];
  readonly lines: readonly (readonly string[])[];
  /** Addresses of the families about whom everything is said in everyday cells. */
  readonly clean: readonly string[];
  /** Whoever has one of these in a line waits: each is one reason. */
  readonly reasons: readonly string[];
}

interface Kid {
  readonly place: number;
  readonly number: string;
  readonly first: string;
  readonly last: string;
  readonly grade: number;
  readonly school: string;
  readonly birth: string;
  readonly street: string;
  readonly city: string;
  readonly zip: string;
  readonly teacher: string;
  readonly counselor: string;
  readonly mother: string;
  readonly motherMail: string;
  readonly father: string;
  readonly fatherMail: string;
  readonly language: string;
  readonly note: string;
  readonly alert: string;
  readonly status: string;
  /** One of several values, another for every column and child. */
  readonly pick: (...values: readonly string[]) => string;
}

type Column = readonly [header: string, cell: (kid: Kid) => string];

const streets =
  'Main St|Elm Street|N Juniper Ave|E 14th Ave|Martin Luther King Blvd|Calle Bonita|County Road 12|Old Mill Rd|Broadway|Avenida del Sol|State Hwy 9|Kings Mountain Trl|Court St|W Colfax Ave Apt 4B|Vista Grande Dr #12|SE Pine Ct|Rue de la Paix|Quail Run';
const cities = 'Mesa|Grand Junction|Commerce City|Fruita|St. Louis|Castle Rock|De Beque|CLIFTON';
const teachers =
  'Hill, Sarah|Wynn, Tom|Begay, Linda M|OBrien, Pat|De la Cruz, Ana|Smith-Jones, Lee';
const counselors = 'Hill|Wynn|Ms. Ortega|Karen Lee';
const notes = 'IEP + GT (2e)|504 plan|moved from D51|likes robotics|parent prefers phone';
const alerts = 'Custody: mother only|Court order on file|See counselor before releasing';

const kids = (seed: number): readonly Kid[] => {
  const chance = chanceOf(seed);
  const one = (list: string): string => chance.of(list.split('|'));
  const sometimes = (part: number, list: string): string => (chance.happens(part) ? one(list) : '');
  return Array.from({ length: 240 }, (_, place): Kid => {
    const first = firstNames[place % firstNames.length] ?? '';
    const last = lastNames[(place * 7 + Math.floor(place / 20)) % lastNames.length] ?? '';
    const grade = 3 + chance.below(7);
    const house = 1 + chance.below(9800);
    return {
      place,
      number: String(100_037 + place * 37),
      first,
      last: `${last}${place < lastNames.length ? '' : ` ${lastNames[place % 13]}`}`,
      grade,
      school: one('Mesa View MS|Juniper HS|Mesa ES'),
      birth: `${1 + chance.below(7)}/${1 + chance.below(19)}/${2026 - grade - 6}`,
      street: `${house} ${one(streets)}`,
      city: one(cities),
      zip: one('81501|81504-1234|81521'),
      teacher: one(teachers),
      counselor: one(counselors),
      mother: `Rosa ${last}`,
      motherMail: `m${place}@families.example`,
      father: chance.happens(0.8) ? `Tom ${last}` : '',
      fatherMail: `d${place}@inbox.example`,
      language: one('English|English|English|Spanish|Vietnamese'),
      note: sometimes(0.15, notes),
      alert: sometimes(0.04, alerts),
      status: one('Identified|Identified|Identified|Talent Pool'),
      pick: (...values) => chance.of(values),
    };
  });
};

const systems: Readonly<Record<string, readonly Column[]>> = {
  PowerSchool: [
    ['Student_Number', ({ number }) => number],
    ['State_StudentNumber', ({ place }) => `${5_550_000_000 + place}`],
    ['Last_Name', ({ last }) => last],
    ['First_Name', ({ first }) => first],
    ['Middle_Name', ({ pick }) => pick('', 'A', 'Marie', 'J.')],
    ['Grade_Level', ({ grade }) => String(grade)],
    ['SchoolID', ({ pick }) => pick('120', '410')],
    ['SchoolName', ({ school }) => school],
    ['Enroll_Status', () => '0'],
    ['EntryDate', () => '08/17/2026'],
    ['EntryCode', ({ pick }) => pick('E1', 'R', '01')],
    ['DistrictEntryDate', ({ pick }) => pick('8/20/2019', '08/14/2023')],
    ['DOB', ({ birth }) => birth],
    ['Gender', ({ pick }) => pick('M', 'F', 'X')],
    ['Ethnicity', ({ pick }) => pick('H', 'W', 'A', 'B', 'M')],
    ['FedEthnicity', ({ pick }) => pick('0', '1')],
    ['Home_Room', ({ pick }) => pick('126', 'B12')],
    ['Team', ({ pick }) => pick('Blue', '7A', '')],
    ['Home_Phone', ({ pick }) => pick('970-555-0134', '(970) 555-0199')],
    ['Street', ({ street }) => street],
    ['City', ({ city }) => city],
    ['State', () => 'CO'],
    ['Zip', ({ zip }) => zip],
    ['Mailing_Street', ({ street, pick }) => pick(street, 'PO Box 118')],
    ['Mailing_City', ({ city }) => city],
    ['Mailing_State', () => 'CO'],
    ['Mailing_Zip', ({ zip }) => zip],
    ['LunchStatus', ({ pick }) => pick('F', 'R', 'P', 'T')],
    ['Bus_Route', ({ pick }) => pick('12', 'Route 4', '')],
    ['Bus_Stop', ({ street, pick }) => pick(street, '')],
    ['Counselor', ({ counselor }) => counselor],
    ['Home_Room_Teacher', ({ teacher }) => teacher],
    ['Sched_YearOfGraduation', ({ grade }) => String(2038 - grade)],
    ['Next_School', ({ school }) => school],
    ['GPA', ({ pick }) => pick('3.85', '4.0', '')],
    ['Guardian1_Name', ({ mother }) => mother],
    ['Guardian1_Relationship', () => 'Mother'],
    ['Guardian1_Email', ({ motherMail }) => motherMail],
    ['Guardian1_Phone', () => '970-555-0100'],
    ['Guardian2_Name', ({ father }) => father],
    ['Guardian2_Relationship', ({ father }) => (father ? 'Father' : '')],
    ['Guardian2_Email', ({ father, fatherMail }) => (father ? fatherMail : '')],
    ['Home_Language', ({ language }) => language],
    ['GT_Status', ({ status }) => status],
    ['GT_Areas', ({ pick }) => pick('Mathematics', 'Reading', 'Mathematics; Science')],
    ['CogAT_Composite', ({ pick }) => pick('113', '98%', '')],
    ['ALP_Academic_Goal', () => 'Write a story in three drafts'],
    ['ALP_Affective_Goal', () => 'Ask for help in time'],
    ['Alert_Guardian', ({ alert }) => alert],
    ['Student_Email', ({ place }) => `s${place}@students.mesa.example`],
    ['Notes', ({ note }) => note],
  ],
  'Infinite Campus': [
    ['student.studentNumber', ({ number }) => number],
    ['student.stateID', ({ place }) => `${5_550_000_000 + place}`],
    ['student.personID', ({ place }) => `${41_000 + place}`],
    ['student.lastName', ({ last }) => last],
    ['student.firstName', ({ first }) => first],
    ['student.middleName', ({ pick }) => pick('', 'Ann', 'T')],
    ['student.grade', ({ grade }) => String(grade).padStart(2, '0')],
    ['student.calendarName', ({ school }) => `26-27 ${school}`],
    ['student.schoolName', ({ school }) => school],
    ['activeEnrollment.status', () => 'Active'],
    ['activeEnrollment.serviceType', ({ pick }) => pick('P: Primary', 'P')],
    ['activeEnrollment.startDate', () => '08/17/2026'],
    ['activeEnrollment.startStatus', ({ pick }) => pick('02: Continuous in district', '10')],
    ['student.birthdate', ({ birth }) => birth],
    ['student.gender', ({ pick }) => pick('M', 'F', 'N')],
    ['student.raceEthnicityFed', ({ pick }) => pick('1: Hispanic/Latino', '6: White', '7')],
    ['student.homeroomTeacher', ({ teacher }) => teacher],
    ['household.phone', () => '(970)555-0134'],
    ['address.street', ({ street }) => street],
    ['address.addressLine1', ({ street }) => street],
    ['address.city', ({ city }) => city],
    ['address.state', () => 'CO'],
    ['address.zip', ({ zip }) => zip],
    ['address.county', ({ pick }) => pick('Mesa', 'Mesa County', 'De Baca')],
    ['fryl.eligibility', ({ pick }) => pick('F', 'Free', 'Reduced', 'Paid', 'N')],
    ['student.counselor', ({ counselor }) => counselor],
    ['contacts1.name', ({ mother }) => mother],
    ['contacts1.relationship', () => 'Mother'],
    ['contacts1.email', ({ motherMail }) => motherMail],
    ['contacts1.cellPhone', () => '(970)555-0100'],
    ['contacts2.name', ({ father }) => father],
    ['contacts2.relationship', ({ father }) => (father ? 'Father' : '')],
    ['contacts2.email', ({ father, fatherMail }) => (father ? fatherMail : '')],
    ['student.homePrimaryLanguage', ({ language }) => language],
    ['student.homePrimaryLanguageCode', ({ pick }) => pick('eng', 'spa', '0420')],
    ['student.birthCountry', ({ pick }) => pick('US', 'United States', 'MEX')],
    ['transportation.bus', ({ pick }) => pick('Bus 12', 'Walker', 'Y')],
    ['gifted.status', ({ status }) => status],
    ['gifted.areas', ({ pick }) => pick('Mathematics', 'Reading')],
    ['alp.academicGoal', () => 'Write a story in three drafts'],
    ['alp.affectiveGoal', () => 'Ask for help in time'],
    ['flags.guardianAlert', ({ alert }) => alert],
    ['student.email', ({ place }) => `s${place}@students.mesa.example`],
    ['gifted.comments', ({ note }) => note],
  ],
  Skyward: [
    ['Other ID', ({ number }) => number],
    [
      'Alphakey',
      ({ last, place }) =>
        `${last
          .replace(/[^A-Za-z]/g, '')
          .slice(0, 5)
          .toUpperCase()}FIR${String(place).padStart(3, '0')}`,
    ],
    ['Entity', ({ pick }) => pick('101', '205')],
    ['Last Name', ({ last }) => last],
    ['First Name', ({ first }) => first],
    ['Middle', ({ pick }) => pick('', 'Lee')],
    ['Grade', ({ grade }) => String(grade).padStart(2, '0')],
    ['Grad Yr', ({ grade }) => String(2038 - grade)],
    ['School', ({ school }) => school],
    ['Entry Date', () => '08/17/2026'],
    ['Entry Code', ({ pick }) => pick('E', 'R1')],
    ['Birth Date', ({ birth }) => birth],
    ['Gender', ({ pick }) => pick('Male', 'Female')],
    ['Federal Race', ({ pick }) => pick('Hispanic', 'White', 'Two or more races')],
    ['Home Lang', ({ language }) => language],
    ['Advisor', ({ teacher }) => teacher],
    ['Homeroom', ({ pick }) => pick('204', '7-B')],
    ['Counselor', ({ teacher }) => teacher.toUpperCase()],
    ['Address', ({ street }) => street.toUpperCase()],
    ['City', ({ city }) => city.toUpperCase()],
    ['Zip Code', ({ zip }) => zip],
    ['County', ({ pick }) => pick('MESA', 'MONTROSE')],
    ['Residency', ({ pick }) => pick('R', 'In District', 'OE')],
    ['Meal Status', ({ pick }) => pick('Free', 'Reduced', 'Paid', 'Denied')],
    ['Bus Number', ({ pick }) => pick('', '12')],
    ['Locker', ({ pick }) => pick('1014', '')],
    ['Guardian 1 Name', ({ mother }) => mother],
    ['Guardian 1 Relationship', () => 'Mother'],
    ['Guardian 1 Email', ({ motherMail }) => motherMail],
    ['Guardian 1 Cell', () => '9705550100'],
    ['Guardian 2 Name', ({ father }) => father],
    ['Guardian 2 Relationship', ({ father }) => (father ? 'Father' : '')],
    ['Guardian 2 Email', ({ father, fatherMail }) => (father ? fatherMail : '')],
    ['GT Status', ({ status }) => status],
    ['Academic Goal', () => 'Write a story in three drafts'],
    ['Critical Alert', ({ alert }) => alert],
    ['Notes', ({ note }) => note],
  ],
  Synergy: [
    ['Perm ID', ({ number }) => number],
    ['State ID', ({ place }) => `CO${88_000 + place}`],
    ['Last Name', ({ last }) => last],
    ['First Name', ({ first }) => first],
    ['Grade', ({ grade }) => String(grade)],
    ['Organization Name', ({ school }) => school],
    ['Enter Date', () => '08/17/2026'],
    ['Enter Code', ({ pick }) => pick('E', 'E2')],
    ['Birth Date', ({ birth }) => birth],
    ['Birth Place', ({ city, pick }) => pick(city, `${city}, CO`)],
    ['Gender', ({ pick }) => pick('Male', 'Female')],
    ['Resolved Race/Ethnicity', ({ pick }) => pick('Hispanic/Latino', 'White', 'Asian')],
    ['Homeroom Teacher', ({ teacher }) => teacher],
    ['Home Room', ({ pick }) => pick('R-204', 'Gym')],
    ['Track', ({ pick }) => pick('A', 'B', 'TRAD')],
    ['Counselor Name', ({ teacher }) => teacher],
    ['Home Address', ({ street }) => street],
    ['Home City', ({ city }) => city],
    ['Home State', () => 'CO'],
    ['Home Zip', ({ zip }) => zip],
    ['Mail Address', ({ street, city, zip }) => `${street}, ${city}, CO ${zip}`],
    ['Primary Phone', () => '970-555-0134'],
    ['Home Language', ({ language }) => language],
    ['EL Status', ({ pick }) => pick('EO', 'RFEP', 'LEP', 'IFEP')],
    ['Special Ed', ({ pick }) => pick('Yes', 'No')],
    ['Free/Reduced Lunch', ({ pick }) => pick('Free', 'Reduced', 'Not Eligible')],
    ['Parent 1 Name', ({ mother }) => mother],
    ['Parent 1 Relationship', () => 'Mother'],
    ['Parent 1 Email', ({ motherMail }) => motherMail],
    ['Parent 2 Name', ({ father }) => father],
    ['Parent 2 Relationship', ({ father }) => (father ? 'Father' : '')],
    ['Parent 2 Email', ({ father, fatherMail }) => (father ? fatherMail : '')],
    ['GT Status', ({ status }) => status],
    ['Academic Goal', () => 'Write a story in three drafts'],
    ['Guardian Alert', ({ alert }) => alert],
    ['Comments', ({ note }) => note],
  ],
  Aeries: [
    ['Student ID', ({ number }) => number],
    ['Last Name', ({ last }) => last],
    ['First Name', ({ first }) => first],
    ['MiddleName', ({ pick }) => pick('', 'R')],
    ['Suffix', ({ pick }) => pick('', 'Jr')],
    ['Grade', ({ grade }) => String(grade)],
    ['School', ({ school }) => school],
    ['SchoolEnterDate', () => '2026-08-17'],
    ['DistrictEnterDate', ({ pick }) => pick('2019-08-20', '2022-08-15T00:00:00')],
    ['Birthdate', ({ birth }) => birth],
    ['Birth City', ({ city }) => city],
    ['Sex', ({ pick }) => pick('M', 'F', 'N')],
    ['EthnicityCode', ({ pick }) => pick('Y', 'N')],
    ['Race1', ({ pick }) => pick('700', '100', '201')],
    ['HmLang', ({ language }) => language],
    ['CorrLang', ({ pick }) => pick('00', '01')],
    ['LangFlu', ({ pick }) => pick('E', 'L', 'R', 'I')],
    ['Teacher Name', ({ teacher }) => teacher],
    ['Counselor #', ({ pick }) => pick('7', '12')],
    ['MailingAddress', ({ street }) => street],
    ['MailingCity', ({ city }) => city],
    ['MailingState', () => 'CA'],
    ['MailingZip', ({ zip }) => zip],
    ['ResidenceAddress', ({ street }) => street],
    ['ResidenceCity', ({ city }) => city],
    ['Telephone', () => '(970) 555-0134'],
    ['ParentEdLevel', ({ pick }) => pick('14', '10', 'College Graduate')],
    ['NSLP', ({ pick }) => pick('F', 'R', '')],
    ['Parent 1', ({ mother }) => mother],
    ['Parent 1 Email', ({ motherMail }) => motherMail],
    ['Parent 2', ({ father }) => father],
    ['Parent 2 Email', ({ father, fatherMail }) => (father ? fatherMail : '')],
    ['GT Status', ({ status }) => status],
    ['Academic Goal', () => 'Write a story in three drafts'],
    ['Red Flag', ({ alert }) => alert],
    ['Comment', ({ note }) => note],
  ],
};

/** A column that no system has: a different word for every child. */
const house: Column = ['House motto', ({ first, place }) => `${first} shines ${place}`];

function exportOf(system: string, columns: readonly Column[]): SchoolExport {
  const all = kids(240 + system.length);
  return {
    system,
    headers: columns.map(([header]) => header),
    lines: all.map((kid) => columns.map(([, cell]) => cell(kid))),
    clean: all
      .filter(({ note, alert }) => note + alert === '')
      .flatMap(({ motherMail, father, fatherMail }) =>
        father ? [motherMail, fatherMail] : [motherMail],
      ),
    reasons: [...new Set(all.flatMap(({ note, alert }) => [note, alert]))].filter(Boolean),
  };
}

export const schoolExports: readonly SchoolExport[] = Object.entries(systems).map(
  ([system, columns]) => exportOf(system, columns),
);

/** Of PowerSchool, with a column that is of no kind. */
export const exportWithOddColumn: SchoolExport = exportOf('PowerSchool', [
  ...(systems.PowerSchool ?? []),
  house,
]);

export const csvOf = ({ headers, lines }: SchoolExport): Buffer =>
  Buffer.from(Papa.unparse([headers, ...lines].map((line) => [...line])));
