// Maps the words of a header to a field of the student.
import type { Columns } from '../../schema/tab';
import { studentsTab as students } from '../../schema/tabs';
import type { CaseloadField } from './caseload-field';
import { headerWords } from './header-words';
import { areaNamed } from './school-words';

export type Certainty = 'sure' | 'guess';

export interface HeaderMeaning {
  readonly field: CaseloadField;
  readonly certainty: Certainty;
  /** Of two equally sure columns the lower one has the field: a student ID before a state's ID. */
  readonly rank: number;
}

type HeaderRule = readonly [field: CaseloadField, rule: RegExp, rank?: number];

/** Numbers that may count the lines instead of naming students; the cells tell. */
export const countsLines =
  /^(number|no|row|line|index|seq|sequence|s no|sr no|row number|line number|row no|line no|row id|n|unnamed 0)$/;

const number = '(id|ids|number|no|num|id number|id no|number id|student id|student number)';

const sureRules: readonly HeaderRule[] = [
  ['studentId', new RegExp(`^student (perm |sis |local |other |unique |school )?${number}$`)],
  ['studentId', new RegExp(`^(perm|sis|local|other|permanent|lasid|matricula) ${number}$`)],
  ['studentId', /^(lasid|matricula|perm)$|^(numero|no|id|codigo|clave) (de |del |de la )student$/],
  ['studentId', /^(id|ids|id number|id no|user id)$/, 1],
  [
    'studentId',
    new RegExp(`^(student )?(state|district) (student )?${number}$|^(sasid|ssid|person id)$`),
    2,
  ],
  ['studentId', /^student person id$|^(student )?sourced id$/, 3],
  ['studentId', /^(number|no)$/, 4],
  [
    'studentName',
    /^student (full |legal )?name$|^student (full )?(name )?(last first|lfm|lf)( mi)?$/,
  ],
  [
    'studentName',
    /^(name of )?student( name)?( last first| lfm)?( mi)?$|^nombre (completo )?(de la |del )?student$/,
  ],
  [
    'studentName',
    /^((full|legal) )?name( last first| lfm| lf)?( mi)?$|^nombre completo$|^last first( mi| name| middle)?$|^lfm$/,
    1,
  ],
  ['firstName', /^student first( name)?$|^first( name)?$|^nombres?( (de la |del )?student)?$/],
  ['firstName', /^(student )?legal first( name)?$|^(student )?first middle( name)?$/, 1],
  [
    'lastName',
    /^student (last|family)( name)?$|^last( name)?$|^family name$|^apellidos?( (de la |del )?student)?$/,
  ],
  ['lastName', /^(student )?legal last( name)?$/, 1],
  [
    'preferredName',
    /^(student )?(preferred|nick|chosen|known as|called) ?(first )?(name)?$|^nickname$|^goes by$|^apodo$/,
  ],
  [
    'grade',
    /^(current |student |active enrollment |20\d\d |\d\d )*(grade|year|grade level|year level|level)( 20.*)?$/,
  ],
  ['school', /^(student |current |home )*(school|campus|building|escuela|school name|site)$/],
  [
    'birthDate',
    /^(student )?(dob|d o b|birth ?date|date of birth|birth ?day|born|fecha de nacimiento)$/,
  ],
  [
    'enrollment',
    /^((student|school|current|active) )*(enroll|enrollment|enrolled|enrol|enrolment|registration) ?(status|state|status code)?$|^status enrollment$|^(default )?entity status$|^(matricula estado|estado de matricula|estado de la matricula)$/,
  ],
  ['enrollment', /^((is|currently|student) )*(active|enrolled)$|^active status$/, 1],
  [
    'enrollment',
    /^(student )?(exit|withdraw|withdrawal|leave|leaver|end|exit status) (code|reason|type)$/,
    2,
  ],
  ['enrollment', /^(student )?(enroll|enrollment) (code|type)$/, 3],
  [
    'status',
    /^((gt|gifted|talented|gate|tag|and|alp|id|identification|program|participation|placement|service|student) )*status$|^estado$/,
  ],
  [
    'areas',
    /^((gt|gifted|strength|identified|identification|talent) )*areas?( of)?( (giftedness|identification|strength|gifted id|id|identified|idd))*$/,
  ],
  [
    'homeLanguage',
    /^(student )?(home|home primary|hm|family|primary|native|parent|household) language$/,
  ],
  [
    'homeLanguage',
    /^language (spoken )?(at|of|in the) (the )?home$|^language (del|de) (la )?(hogar|casa|familia)$/,
  ],
  ['teachers', /^(core |classroom |homeroom )?(teacher|maestros?|maestras?)( email)?$/],
  ['why', /^(student )?why( .*)?$|^(student )?(reason|motivation)$|^por que( .*)?$/],
  [
    'atHome',
    /^(how )?(the )?(my )?(family|families|parent|home) (can |could |to )?(help|support|supports)( at home)?$/,
  ],
  ['atHome', /^(help |support )?at home$|^(family|parent|home) (help|support|strategies)$/],
  [
    'strengthsAndInterests',
    /^(student )?strengths? (and )?interests?$|^interests? (and )?strengths?$/,
  ],
  ['strengths', /^(student )?(strengths?|fortalezas)$/],
  ['interests', /^(student )?(interests?|passions?|hobbies|intereses)$/],
  ['reviewDue', /^(alp |plan |annual )*review (due|date|due date|by)$|^(alp|plan) due( date)?$/],
  [
    'staffNotes',
    /^((staff|gt|private|internal|specialist|my|confidential) )*(notes?|comments?|notas)( (staff|internal|private|confidential)( only)?)?$/,
  ],
  [
    'studentEmail',
    /^student (school|district|google|own|sch) email( address)?$|^student email (school|district)$/,
  ],
  [
    'studentEmail',
    /^student email( address)?$|^email( address| electronico)? (of (the )?|de (la )?|del )?student$/,
    1,
  ],
  ['studentLanguage', /^student language$|^language (of (the )?|de (la )?|del )student$/],
  [
    'identifiedOn',
    /^((gt|gifted|alp|student|initial|original|first) )*(id|idd|identification|identified) date$|^(gt |gifted )?(date (of )?(gt |gifted )?(id|idd|identification|identified)|identified on|identification dates)$|^fecha de identificacion$|^identificad[oa] (el|en|desde)$/,
  ],
  [
    'evidenceLink',
    /^((student|gt|gifted|alp|plan|body of) )*(evidence|portfolio|artifacts?|work samples?) ((folder|drive|portfolio|google) )*(link|url|folder)s?$|^(link|url) (to )?(the )?(student )?(evidence|portfolio|artifacts|work samples)( folder)?$|^(enlace|vinculo|liga|carpeta) (a |al |de |del )?(la |las |los )?(evidencias?|portafolio)$/,
  ],
  ['role', /^(user |person |account |primary )?role$|^(user|person|account) type$/],
];

const guessRules: readonly HeaderRule[] = [
  [
    'areas',
    /\b(gt|gifted|giftedness|strength|identified)\b.*\bareas?\b|\bareas?\b.*\b(gifted|giftedness|strength|identified)\b/,
  ],
  ['atHome', /\b(family|families|parent|home)\b.*\b(help|supports?)\b/],
  ['staffNotes', /\b(court|custody|restrictions?|restricted|no contact|legal alert)\b/],
  ['staffNotes', /\b(notes?|comments?|notas)\b/],
  ['teachers', /^(?!.*\b(date|room|phone|rating|name|id|number)\b).*\bteacher\b/],
  ['reviewDue', /\breview\b.*\b(due|date|by)\b/],
  ['homeLanguage', /^language$/],
];

const flagWords =
  /\b(gt|gifted|giftedness|talented|talent|gate|tag|identified|identification|idd|id|strength|areas?|alp|of|in|the|for|flag|is)\b/g;

/** "Mathematics" for "GT_Math" and "Identified in Math": a column that says yes or no to one area. */
export const areaOfFlag = (words: string): string | null => {
  const named = words.replace(flagWords, ' ').replace(/\s+/g, ' ').trim();
  return named === words || named === '' ? null : areaNamed(named);
};

const aboutDates =
  /\b(gt|gifted|giftedness|identified|identification|idd|id|date|dates|fecha|on|of|in|for|the|area|student|alp|de|la|el|en|identificacion|identificad[oa])\b/g;

/** "Mathematics" for "GT Math ID Date" and "Fecha de identificación en matemáticas". */
export const areaOfDate = (words: string): string | null => {
  const isDate = /\b(dates?|fecha|on)\b/.test(words);
  const isOfIdentification =
    /\b(identified|identification|idd|id|identificacion|identificad[oa])\b/.test(words);
  if (!isDate || !isOfIdentification) return null;
  return areaNamed(words.replace(aboutDates, ' ').replace(/\s+/g, ' ').trim());
};

/** A tab's own headers and their other names always count: a person may send our tab back. */
const schemaFields = (): ReadonlyMap<string, CaseloadField> => {
  const columns: Columns = students.columns;
  return new Map(
    Object.entries(columns).flatMap(([field, column]) =>
      [column.header, ...column.aliases].map(
        (name) => [headerWords(name), field as keyof typeof students.columns] as const,
      ),
    ),
  );
};

export type ReadHeaderWords = (words: string) => HeaderMeaning | null;

/** Null for a header that matches no field. */
export const headerWordsReader = (): ReadHeaderWords => {
  const own = schemaFields();
  const read = (words: string): HeaderMeaning | null => {
    if (words === '') return null;
    const rule = sureRules.find(([, each]) => each.test(words));
    if (rule !== undefined) return { field: rule[0], certainty: 'sure', rank: rule[2] ?? 0 };
    const field = own.get(words);
    if (field !== undefined) return { field, certainty: 'sure', rank: 0 };
    if (areaOfDate(words) !== null) return { field: 'identifiedOn', certainty: 'sure', rank: 0 };
    if (areaOfFlag(words) !== null) return { field: 'areas', certainty: 'sure', rank: 0 };
    const guess = guessRules.find(([, each]) => each.test(words))?.[0];
    return guess === undefined ? null : { field: guess, certainty: 'guess', rank: 0 };
  };
  // Rows of students are looked at while the headers are sought, and say the same again and again.
  const known = new Map<string, HeaderMeaning | null>();
  return (words) => {
    const before = known.get(words);
    if (before !== undefined) return before;
    const meaning = read(words);
    known.set(words, meaning);
    return meaning;
  };
};
