// Columns of files that are left out and say nothing about emails: understood without a person, but
// only cell by cell. What does not look like a value of its kind ("DO NOT CALL" among telephone
// numbers) is words that somebody has to judge.

import { isMailAddress } from '../../caseload/domain/mail-address';
import { isBlank, normalizeWords, oneLine } from '../../core/normalize-words';
import { readLanguage } from '../../core/read-language';
import { readFlag } from './column-cells';
import { recognizeExport } from './export-files';
import {
  anyOf,
  type CellTest,
  each,
  isCode,
  isDate,
  isMadeOf,
  isOneOf,
  isPerson,
  isPlace,
  isSchool,
  isSpoken,
  isStaff,
  isState,
  isStreet,
  isTelephone,
  isTypedSchool,
  looksLike,
} from './harmless-cells';
import { headerWords, speaksOfPast } from './header-words';
import { readGrade } from './read-grade';
import { speaksOfRestriction } from './staff-notes';
import { countsLines } from './student-headers';

type Rows = readonly (readonly string[])[];

interface HarmlessKind {
  /** Of the whole header, as `headerWords` gives it: one more word in it, and it is another header. */
  readonly header: RegExp;
  /** A cell on one line. */
  readonly isValue?: CellTest;
  /**
   * A cell that may be a name, and is taken for one if another line has it, too: a counselor has many
   * students and a town many families, while a note is written for one.
   */
  readonly isName?: CellTest;
}

const person =
  '(student|students|child|parent|parents|guardian|guardians|mother|mothers|mom|moms|father|fathers|dad|dads|family|household|contact|emergency|primary|secondary|other|alternate|home|work|day|daytime|evening|cell|mobile|phone|first|second|[1-9])';
/** Which address it is of. */
const place = `(${person}|address|mail|mailing|street|physical|residence|residential|resident|legal|billing|location|bus stop)`;
const entry = '(entry|enter|entered|start|enroll|enrolled|enrollment|admission|admit|registration)';

const tests =
  'cogat|cog at|naglieri|nnat|ccat|otis|olsat|wisc|iq|kbit|torrance|ttct|iowa|itbs|iready|i ready|star|nwea|map|cmas|parcc|psat|sat|act|ap|wida|dibels|istation|mclass|sbac|staar|tcap|gifted rating scale|slp|lexile|renaissance|aimsweb|cbm';
const testWords =
  'verbal|quantitative|quant|nonverbal|non verbal|figural|composite|total|math|mathematics|reading|ela|language|science|writing|fall|winter|spring|boy|moy|eoy|test|national|local|age|grade|overall|full scale|[1-9]|1[0-2]|20\\d\\d';
const measures =
  'score|scores|percentile|percentiles|percent|ile|rit|sas|stanine|scale score|scaled score|standard score|raw score|rank|npr|pr|ss|result|results|growth|points';

const isAddressOfMail: CellTest = (cell) => isMailAddress(cell.toLowerCase());
const isYesOrNo = isOneOf('y,n,yes,no,si,true,false,t,f,0,1,x');
const isNumber = anyOf(
  looksLike(/^([a-z]{1,4}[- ]?)?\d{1,15}[a-z]?$/i),
  looksLike(/^(?=.*\d)[\w.:{}-]{2,64}$/),
);
/** A language, or the code of one; of letters only a code that is known. */
const isLanguage = anyOf(
  (cell) => readLanguage(cell).kind === 'known',
  looksLike(/^(\d{1,4}|[a-z])$/i),
);

const kinds = {
  telephone: {
    header: new RegExp(
      `^(${person} )*(phone|phones|telephone|tel|cell|cellphone|mobile|telefono|celular|fax)( (phone|number|numbers|no|num|type|[1-9]))*$`,
    ),
    isValue: anyOf(
      each(/[;,/\n]|\bor\b|\band\b/, isTelephone),
      isOneOf('home,cell,mobile,work,landline'),
    ),
  },
  gender: {
    header:
      /^((student|students|legal) )?(gender|sex|genero|sexo)( (code|description|m f|m f x))?$|^m f( x)?$/,
    isValue: isOneOf(
      'm,f,x,n,nb,u,male,female,nonbinary,non binary,boy,girl,man,woman,masculino,femenino,hombre,mujer,nino,nina,other,otro,no binario,no binaria,not specified',
    ),
  },
  ethnicity: {
    header:
      /^((student|students|federal|fed|state|primary|resolved|reported|usa) )*(ethnicity|race|ethnic group|race ethnicity|ethnicity race|etnia|raza|hispanic|hispanic latino|hispanic or latino)( (code|description|category|fed|federal|state|indicator|flag|[1-9]))*$/,
    isValue: anyOf(
      isCode(
        'hispanic latino latina latinx latine hispano hispana white caucasian blanco black african american negro asian asiatico indian native alaska alaskan hawaiian pacific islander two or more races race multiple multiracial mixed other non of any and middle eastern',
      ),
      isOneOf('yes,no,si,not hispanic,not hispanic or latino,not hispanic latino'),
    ),
  },
  address: {
    header: new RegExp(
      `^(${place} )*(address|street|direccion|domicilio|bus stop|line [1-9])( (line|number|name|[1-9]))*$`,
    ),
    isValue: anyOf(
      isStreet,
      looksLike(/^(apt|apartment|unit|ste|suite|lot|spc|bldg|#)\.? ?#?[\w-]{1,6}$/i),
    ),
  },
  unit: {
    header: new RegExp(`^(${place} )*(apt|apartment|unit|suite|lot)( (number|no))?$`),
    isValue: looksLike(
      /^((apt|apartment|unit|ste|suite|lot|spc)\.? ?)?#? ?([a-z]-?)?\d{1,6}[a-z]?$/i,
    ),
  },
  town: {
    header: new RegExp(
      `^((${place}|birth) )*(city|town|ciudad|county|parish|condado|neighborhood)( (name|of birth))?$|^(birth ?place|place of birth)$`,
    ),
    isName: isPlace,
  },
  country: {
    header: new RegExp(`^((${place}|birth) )*(country|pais)( (code|name|of birth|of origin))?$`),
    isValue: looksLike(/^(u\.?s\.?(a\.?)?|[A-Z]{2,3}|\d{1,3})$/),
    isName: isPlace,
  },
  state: {
    header: new RegExp(`^((${place}|birth) )*(state|province)( (code|of birth))?$`),
    isValue: isState,
  },
  postalCode: {
    header: new RegExp(
      `^(${place} )*(zip|zip code|zipcode|postal code|codigo postal)( [45])?( plus 4)?$`,
    ),
    isValue: looksLike(/^\d{5}(-?\d{4})?$/),
  },
  school: {
    header:
      /^((student|current|home|next|resident|residence|serving|attending|zoned|boundary|neighborhood|feeder|assigned|sched|year|projected|enrollment|active enrollment) )*(school|campus|building|site|organization|calendar|district)( (name|abbreviation|abbrev))?$/,
    isValue: isTypedSchool,
    isName: isSchool,
  },
  grade: {
    header:
      /^((student|current|next|sched|scheduled|projected|year|numeric) )*grade( (level|next year))?$/,
    isValue: (cell) => readGrade(cell) !== null,
  },
  room: {
    header:
      /^(student )?(homeroom|home room|hr|room|salon|aula|class ?room)( (name|number|no|room|code|[1-9]))?$/,
    isValue: anyOf(
      looksLike(/^([a-z]{1,4}[- ]?)?\d{1,4}([- ]?[a-z])?$/i),
      isOneOf('gym,library,cafeteria,media center,lab,auditorium'),
      isStaff,
    ),
  },
  team: {
    header:
      /^(student )?(team|track|house|pod|cohort|advisory|section|family group)( (name|code|number))?$/,
    isValue: anyOf(
      looksLike(/^([a-z]{1,4}[- ]?)?\d{1,4}[a-z]?$/i),
      looksLike(/^[A-Z]$/i),
      isOneOf('trad,traditional,year round,yr'),
    ),
    isName: isPlace,
  },
  period: {
    header:
      /^((class|gt|enrichment|pullout|pull out|seminar) )?(period|per|block|hour|periodo|bloque)( [1-9])?$/,
    isValue: each(
      /[,;/&]|\band\b/,
      looksLike(
        /^((p|per|period|block|hour)\.? ?)?(\d{1,2}(st|nd|rd|th)?|[a-h]|[a-h]\d|\d[a-h])$/i,
      ),
    ),
  },
  staff: {
    header:
      /^((student|current|primary|school|guidance|gt|gifted|alp|classroom|homeroom|home room|ela|math|science|reading|case|grade|advisory|caseload) )*(counselor|counsellor|consejero|consejera|case ?manager|manager|advisor|adviser|coordinator|principal|teacher)( (name|last name|first name|last first|email|email address|[1-9]))*$/,
    isValue: each(/[;/\n]|\band\b/, isStaff),
    isName: each(/[;/\n]|\band\b/, isPerson),
  },
  score: {
    header: new RegExp(
      `^((${tests}|${testWords}|${measures}) )*(${tests}|${measures}|gpa|cumulative gpa|weighted gpa)( (${testWords}|${measures}))*$`,
    ),
    isValue: looksLike(
      /^[<>≥≤~]? ?-?\d{1,4}(\.\d{1,3})?[+]? ?(%|%ile|th|st|nd|rd|l)?( ?[-–/] ?\d{1,4})?$/i,
    ),
  },
  amount: {
    header:
      /^((lunch|meal|fee|fees|student|total|days|ytd|cumulative|unweighted|weighted|simple|class|attendance) )*(balance|absent|absences|tardies|tardy|present|membership|rank|credits|credits earned|attendance|gpa)( (rate|percent|days|total|count|[1-9]))*$/,
    isValue: looksLike(/^-?\$?\d{1,4}(,\d{3})?(\.\d{1,4})? ?%?$/),
  },
  dateOfIdentification: {
    header:
      /^((gt|gifted|alp|student|initial|original|first) )*(id|idd|identification|identified|qualification|qualified|test|tested|testing|assessment|assessed|screening|screened|evaluation|nomination) date$|^date (of )?(gt |gifted )?(id|idd|identification|identified|test|tested|testing|assessment|assessed|screening|screened|evaluation|nomination)$|^year (of )?(identification|identified)$/,
    isValue: isDate,
  },
  /** Not the end of it: whoever has left is another matter. */
  entryDate: {
    header: new RegExp(
      `^((student|school|district|state|us|usa|country|current|active|original|first|initial|gt|gifted|program|alp|enrollment|latest) )*${entry} date$|^date (of )?${entry}( (us|usa|district|school|us school))?$|^(active )?enrollment start date$`,
    ),
    isValue: isDate,
  },
  entryCode: {
    header: new RegExp(
      `^((student|school|district|active|enrollment|current) )*${entry} (code|status|type|reason)$|^((student|active|enrollment) )*service type$`,
    ),
    isValue: isCode(
      'continuous continuing in within district new to the state from same other school public nonpublic private original entry re reentry transfer first time kindergarten year enrollment primary partial special ed services promoted grade summer and or of a an out country another us returning',
    ),
  },
  residency: {
    header:
      /^((student|district) )*(residency|residence|resident|open enrollment|choice|admission)( (status|code|type))?$/,
    isValue: isOneOf(
      'r,nr,n,y,oe,oz,in,in district,out of district,resident,non resident,nonresident,open enrolled,open enrollment,choice,choiced in,permit,district,yes,no,0,1,2,3,4,5',
    ),
  },
  schoolYear: {
    header: /^((school|academic|calendar|active|enrollment) )*year$|^(term|ano escolar)$/,
    isValue: looksLike(/^(sy ?)?(20)?\d\d ?([-–/] ?(20)?\d\d)?$/i),
  },
  graduation: {
    header:
      /^((student|sched|expected|projected|hs|on time) )*(grad|graduation|graduating|graduation cohort|cohort) (year|yr|class)$|^(sched )?year of graduation$|^class of$|^(grad yr|graduation)$/,
    isValue: looksLike(/^20\d\d$/),
  },
  rowNumber: {
    header: countsLines,
    isValue: looksLike(/^\d{1,5}\.?$/),
  },
  transport: {
    header:
      /^((student|am|pm|morning|afternoon) )*(transportation|transport|bus|bus route|route)( (am|pm|bus|route|number|name|type|code|mode|method|eligible))*$/,
    isValue: anyOf(
      isNumber,
      looksLike(/^(bus|route|rt|rte|bus route)\.? ?#? ?([a-z]{1,2}-?)?\d{1,4}[a-z]?$/i),
      looksLike(/^(am|pm)$/i),
      isYesOrNo,
      isOneOf(
        'walker,walk,walks,bike,biker,bus,bus rider,car,car rider,van,daycare,self,drives,red,blue,green,yellow,orange,purple',
      ),
    ),
  },
  number: {
    header:
      /^(?!.*\b(case|court|order|docket|legal|alert|flag|hold|restrict\w*|protect\w*|private|privacy|confidential\w*|release|consent|permission|permit\w*|allow\w*|ok|okay|may|can|use|do|dont|notes?|comments?|no|not|opt|email|contact)\b)(.+ )?(id|ids|number|guid|sasid|lasid|ssid|dcid|locker|entity|(student|school|district) code)$/,
    isValue: isNumber,
  },
  account: {
    header:
      /^((student|network|google|school|district|web|portal) )*(alpha ?key|name ?key|user ?name|login|web id|upn)$/,
    isValue: looksLike(/^(?=.*[\d.@_])[\w.@'-]{2,64}$/),
  },
  combination: {
    header: /^(student )?locker (combination|combo)$/,
    isValue: looksLike(/^\d{1,2}([-, ]+\d{1,2}){2}$/),
  },
  partOfName: {
    header: /^(student )?(middle|mi|middle initial|suffix|generation|name suffix)( name)?$/,
    isValue: anyOf(
      looksLike(/^\p{L}\.? ?(\p{L}\.?)?$/u),
      (cell) => !/\s/.test(cell) && isPerson(cell),
    ),
  },
  timestamp: {
    header:
      /^(date )?(timestamp|last (updated|modified)|modified|date last modified)( (date|at|on))?$/,
    isValue: looksLike(
      /^\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}([T ]\d{1,2}:\d{2}(:\d{2}(\.\d+)?)?( ?[ap]m|z|[+-]\d{2}:?\d{2})?)?$/i,
    ),
  },
  age: {
    header: /^((student|current) )?(age|edad)$/,
    // Who is of age decides about the own data.
    isValue: looksLike(/^([3-9]|1[0-6])(\.\d{1,2})?$/),
  },
  meals: {
    header:
      /^((student|school|usda|nslp|fryl|frl|frpl|free|reduced|and|f r) )*(lunch|meal|meals|nslp|fryl|frl|frpl|free reduced|sed)( (program|price|status|eligibility|code|type|category|benefit|description))*$/,
    isValue: anyOf(
      isYesOrNo,
      isMadeOf(
        'f r p d n t y e free reduced paid full pay price direct certified cert meal lunch eligible not denied fdc rdc standard 1 2 3 4',
      ),
    ),
  },
  language: {
    header:
      /^((student|home|primary|native|first|second|dominant|correspondence|corr|preferred|spoken|hm|family|parent|household|guardian|contact) )+language( (code|description|name|spoken|of correspondence|[1-9]))*$|^language (code|of correspondence|description)$/,
    isValue: isLanguage,
  },
  education: {
    header: /^(parent|guardian|mother|father)s?( (highest|max))? (ed|education)( (level|lvl))?$/,
    isValue: isCode(
      'college university graduate grad school high hs some not a post degree associate bachelor bachelors master masters doctorate declined to state unknown ba or less than training diploma ged and',
    ),
  },
  program: {
    header:
      /^(student )?(ell?|esl|eld|el|mll|english (language )?learner|language (flu|fluency|proficiency)|nep lep|iep|504|sped|special ed|special education|swd|migrant|title (i|1)|immigrant|military)( (status|flag|plan|code|y n|level|indicator|eligible|program|designation))*$/,
    isValue: anyOf(
      isYesOrNo,
      isOneOf(
        'nep,lep,fep,eo,ifep,rfep,el,ell,tbd,english only,english learner,f,r,p,l,i,e,free,reduced,paid,fel,m1,m2,e1,e2,2,3,4,5,6,active,inactive,eligible,not eligible',
      ),
    ),
  },
  /** Of whom it is said is a matter for a person. */
  rarity: {
    header:
      /^(student )?(homeless|mc ?kinney( vento)?|foster|foster care|runaway|neglected|refugee)( (status|flag|indicator|code|y n))?$/,
    isValue: isOneOf('n,no,false,0,f'),
  },
  mailbox: {
    header:
      /^((student|school|district|primary|secondary|personal|own|google|login|user|old|previous|former) )*(email|correo)( (address|account|electronico))?( [1-9])?$/,
    isValue: isAddressOfMail,
  },
} as const satisfies Readonly<Record<string, HarmlessKind>>;

const nothing = isOneOf('n a,na,none,null,nil,unknown,ninguno,ninguna');

/** No header is longer; longer texts are goals and notes. */
const longestHeader = 80;

/** What stood in a file of another year about the plan or the school: no matter now. */
const formerRecord = /\b(goal|grade|teacher|school|area|strengths?|interests?|score|plan|alp)\b/;

const longestRecord = 80;

/** Of a column that a system writes into every file: whatever says nothing to anybody. */
const isRecord: CellTest = (cell) =>
  cell.length <= longestRecord &&
  // "enabledUser: false" is of an account that nobody uses any more.
  readFlag(cell) !== false &&
  !isSpoken(cell);

const kindOf = (words: string): Omit<HarmlessKind, 'header'> | null => {
  const kind: HarmlessKind | undefined = Object.values(kinds).find((one) => one.header.test(words));
  if (kind) return kind;
  if (!speaksOfPast(words)) return null;
  // An address that is not used any more.
  if (/\bemail\b/.test(words)) return kinds.mailbox;
  const isOfFamily = /\b(parent|guardian|contact|mother|father)\b/.test(words);
  const isRecordOfPast = formerRecord.test(words) && !isOfFamily;
  return isRecordOfPast ? { isValue: (cell) => !speaksOfRestriction(cell) } : null;
};

/** @param isRepeated another line has the same cell */
type ReadCell = (cell: string, isRepeated: () => boolean) => boolean;

/** Whether a cell of a column that is left out is understood as a value that says nothing of emails. */
export const cellReader = (header: string, isOfSystem = false): ReadCell => {
  const words = header.length > longestHeader ? '' : headerWords(header);
  const kind = words === '' ? null : kindOf(words);
  if (kind === null && !isOfSystem) return isBlank;
  return (cell, isRepeated) => {
    const text = oneLine(cell);
    return (
      /^[-–—.]*$/.test(text) ||
      nothing(text) ||
      kind?.isValue?.(text) === true ||
      (kind?.isName?.(text) === true && isRepeated()) ||
      (isOfSystem && isRecord(text))
    );
  };
};

const repeatedIn = (cells: readonly string[]): ReadonlySet<string> => {
  const seen = new Set<string>();
  const repeated = new Set<string>();
  for (const cell of cells.map(normalizeWords)) (seen.has(cell) ? repeated : seen).add(cell);
  return repeated;
};

/** Of the columns of one file, by their places: an export of a system has columns of its own. */
export const cellReaders = (
  rows: Rows,
  {
    headerRow,
    columns,
  }: {
    readonly headerRow: number;
    readonly columns: readonly { readonly index: number; readonly header: string }[];
  },
): ((index: number, cell: string) => boolean) => {
  const file = recognizeExport(columns.map(({ header }) => header));
  const readers = new Map(
    columns.map(({ index, header }) => {
      const read = cellReader(header, file?.meaningOf(header) === 'left out');
      const cells = () => rows.slice(headerRow + 1).map((row) => row[index] ?? '');
      let repeated: ReadonlySet<string> | null = null;
      return [
        index,
        (cell: string) =>
          read(cell, () => {
            repeated ??= repeatedIn(cells());
            return repeated.has(normalizeWords(cell));
          }),
      ];
    }),
  );
  return (index, cell) => readers.get(index)?.(cell) ?? isBlank(cell);
};
