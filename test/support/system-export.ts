// A student information system's export of 240 students as an Excel workbook: headers with underscores, a
// column that counts the lines, a flag for each area, numbers for the enrollment, words of its own for the
// status, goals with their kinds, and here and there a note that forbids an email. Invented, and the same every time.
import { sheetOf, workbookFile } from './workbook-file';

const firstNames = ['Ada', 'Ben', 'Cleo', 'Dario', 'Elif', 'Farah', 'Gus', 'Hana', 'Ivo', 'June'];
const lastNames = [
  'Alvarez',
  'Begay',
  'Chavez',
  'Dunn',
  'Ortiz',
  'Foster',
  'Gray',
  'Haddad',
  'Ives',
  'Jensen',
  'Kim',
  'Larsen',
];
const parents = ['Rosa', 'Luis', 'Mai', 'Tom', 'Ines', 'Omar'];
const languages = ['English', 'English', 'English', 'Spanish', 'English', 'Vietnamese'];
const areas = ['Math', 'Reading', 'Writing', 'Science', 'Music'];
const academic = [
  'Run an experiment on snowmelt',
  'Write a story in three drafts',
  'Solve one open problem a week',
  'Build a model of our watershed',
];
const affective = ['Ask for help early', 'Share an idea in class each week', 'Finish what I begin'];

/** By the place of the student; everybody else has none. */
const alerts: Readonly<Record<number, string>> = {
  17: 'Do NOT email father (court order)',
  58: 'No contact with guardian 2',
  101: 'Safe at home address program',
  190: 'Ask the counselor before any email',
};

/** Words of the school system that are no status here. */
const otherStatuses: Readonly<Record<number, string>> = {
  25: 'Referred',
  85: 'Referred',
  33: 'No longer in GT',
  45: 'Consent revoked',
};

const headers = [
  'No',
  'Student_Number',
  'Last_Name',
  'First_Name',
  'DOB',
  'Grade_Level',
  'School_Name',
  'Enroll_Status',
  'GT_Status',
  ...areas.map((area) => `GT_${area}`),
  'Home_Language',
  'Guardian1_Name',
  'Guardian1_Relationship',
  'Guardian1_Email',
  'Guardian2_Name',
  'Guardian2_Relationship',
  'Guardian2_Email',
  'ALP_Goal_1_Type',
  'ALP_Goal_1',
  'ALP_Goal_2_Type',
  'ALP_Goal_2',
  'Student_Why',
  'Alerts',
  'Bus_Route',
];

const pick = (list: readonly string[], at: number): string => list[at % list.length] ?? '';
const padded = (number: number, digits: number): string => String(number).padStart(digits, '0');

function lineOf(at: number): readonly string[] {
  const last = `${pick(lastNames, Math.floor(at / firstNames.length))}${at >= 120 ? ' Reyes' : ''}`;
  const mailbox = `family${padded(at, 3)}`;
  const grade = 6 + (at % 3);
  const hasLeft = at % 48 === 7;
  return [
    String(at + 1),
    padded(20_400 + at * 7, 6),
    last,
    pick(firstNames, at),
    `${2014 - (at % 3)}-${padded(1 + (at % 12), 2)}-${padded(1 + (at % 28), 2)}`,
    String(grade),
    'Mesa View MS',
    hasLeft ? '2' : '0',
    otherStatuses[at] ?? (at % 20 === 3 ? 'Talent Pool' : 'Identified'),
    ...areas.map((_, area) =>
      area === at % areas.length || (at % 9 === 0 && area === 0) ? 'Y' : 'N',
    ),
    pick(languages, at),
    `${pick(parents, at)} ${last}`,
    at % 2 === 0 ? 'Mother' : 'Father',
    at % 30 === 11 ? '' : `${mailbox}@families.example`,
    at % 3 === 0 ? `${pick(parents, at + 1)} ${last}` : '',
    at % 3 === 0 ? (at % 2 === 0 ? 'Father' : 'Mother') : '',
    at % 3 === 0 ? `${mailbox}b@families.example` : '',
    'Affective',
    pick(affective, at),
    'Academic',
    pick(academic, at),
    at % 4 === 0 ? 'I want to know how it works' : '',
    alerts[at] ?? '',
    pick(['12', '7A', '30', 'Walker'], at),
  ];
}

export const systemExport = (students = 240): Buffer =>
  workbookFile({
    sheets: [
      sheetOf('Report', [['GT roster'], ['Printed 8/14/2026']]),
      sheetOf('Export', [headers, ...Array.from({ length: students }, (_, at) => lineOf(at))]),
    ],
  });
