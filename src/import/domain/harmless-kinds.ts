// Columns of files that are left out and say nothing about emails: understood without a person, but
// only cell by cell. What does not look like a value of its kind ("DO NOT CALL" among telephone
// numbers) is words that somebody has to judge.

import { isMailAddress } from '../../caseload/domain/mail-address';
import { readFlag } from './column-cells';
import { recognizeExport } from './export-files';
import { headerWords, speaksOfPast } from './header-words';
import { isBlank, normalizeWords, oneLine } from './normalize-words';
import { speaksOfRestriction } from './staff-notes';
import { countsLines } from './student-headers';
import { readDate } from './written-date';

interface HarmlessKind {
  /** Of the whole header, as `headerWords` gives it: one more word in it, and it is another header. */
  readonly header: RegExp;
  /** A cell on one line. */
  readonly isValue: (cell: string) => boolean;
}

const person =
  '(student|students|child|parent|parents|guardian|guardians|mother|mothers|mom|moms|father|fathers|dad|dads|family|household|contact|emergency|primary|secondary|other|alternate|home|work|day|daytime|evening|cell|mobile|phone|first|second|[1-9])';

const each =
  (separator: RegExp, isOne: (part: string) => boolean) =>
  (cell: string): boolean =>
    cell
      .split(separator)
      .map((part) => part.trim())
      .filter((part) => part !== '')
      .every(isOne);

const looksLike =
  (shape: RegExp) =>
  (cell: string): boolean =>
    shape.test(cell);

const isOneOf = (...words: readonly string[]) => {
  const known = new Set(words);
  return (cell: string): boolean => known.has(normalizeWords(cell));
};

const isMadeOf = (words: string) => {
  const known = new Set(words.split(' '));
  return (cell: string): boolean =>
    normalizeWords(cell)
      .split(' ')
      .every((word) => known.has(word));
};

const whose = 'c|h|w|m|cell|home|work|mobile|cel|mom|dad|mother|father|mama|papa';
const whoseBefore = new RegExp(`^(${whose})[:.]? `, 'i');
const whoseAfter = new RegExp(`[ ,]*\\(?\\b(${whose})\\)?$`, 'i');

const isTelephone = (text: string): boolean => {
  const bare = text
    .replace(whoseBefore, '')
    .replace(whoseAfter, '')
    .replace(/[ ,]*(x|ext\.?) ?\d{1,6}$/i, '');
  const digits = bare.replace(/\D/g, '').length;
  return /^\+?[\d\s().-]+$/.test(bare) && digits >= 7 && digits <= 15;
};

/** Without a title or an initial a name cannot be told from two words ("Court Order"). */
const titledNames = [
  /^([Mm](r|rs|s|iss|x)|[DdSs]r|[Ss]r(ta|a)|[Cc]oach|[Mm]aestr[oa])\.? \p{Lu}[\p{L}'’]+([ -]\p{Lu}[\p{L}'’]+)?$/u,
  /^\p{Lu}[\p{L}'’-]+, ?\p{Lu}\.$/u,
  /^\p{Lu}\. ?\p{Lu}[\p{L}'’-]+$/u,
];

const isStaff = (text: string): boolean =>
  isMailAddress(text.toLowerCase()) ||
  (titledNames.some((shape) => shape.test(text)) && !speaksOfRestriction(text));

const streetTypes =
  'st|street|ave|avenue|av|blvd|boulevard|rd|road|dr|drive|ln|lane|ct|court|cir|circle|way|pl|place|ter|terrace|pkwy|parkway|trl|trail|loop|hwy|highway|sq|square|run|pt|point';
const states =
  'al|ak|az|ar|ca|co|ct|de|dc|fl|ga|hi|id|il|in|ia|ks|ky|la|me|md|ma|mi|mn|ms|mo|mt|ne|nv|nh|nj|nm|ny|nc|nd|oh|ok|or|pa|ri|sc|sd|tn|tx|ut|vt|va|wa|wv|wi|wy|pr|colorado';
const street = new RegExp(
  `^\\d{1,6}[a-z]?( 1/2)?( (n|s|e|w|ne|nw|se|sw|north|south|east|west)\\.?)?( [\\p{L}\\d.'’-]+){1,3} (${streetTypes})\\.?( (n|s|e|w|ne|nw|se|sw)\\.?)?(,? (apt|apartment|unit|ste|suite|lot|trlr|#)\\.? ?#?\\w{1,5})?(,? #\\w{1,5})?(,( [\\p{L}.'’-]+){1,3},? (${states}),? \\d{5}(-\\d{4})?)?$`,
  'iu',
);
const postBox = /^p\.? ?o\.? ?box #?\d{1,7}$/i;

/** No street is called so: "12 Do Not Mail St". */
const talks = /\b(no|not|dont|never|only|stop|sin|nunca|solo|mail|email|call|text|contact|send)\b/;

const months =
  'jan(uary)?|feb(ruary)?|mar(ch)?|apr(il)?|may|june?|july?|aug(ust)?|sept?(ember)?|oct(ober)?|nov(ember)?|dec(ember)?|fall|spring|summer|winter';
const isDate = (cell: string): boolean =>
  readDate(cell, 'coming') !== null ||
  /^\d{1,2}\.\d{1,2}\.(\d{2}|\d{4})$/.test(cell) ||
  new RegExp(`^((${months})\\.?,? )?(19|20)\\d\\d([-–/](\\d\\d|20\\d\\d))?$`, 'i').test(cell);

const tests =
  'cogat|cog at|naglieri|nnat|ccat|otis|olsat|wisc|iq|kbit|torrance|ttct|iowa|itbs|iready|i ready|star|nwea|map|cmas|parcc|psat|sat|act|ap|wida|dibels|istation|mclass|sbac|staar|tcap|gifted rating scale|slp|lexile|renaissance|aimsweb|cbm';
const testWords =
  'verbal|quantitative|quant|nonverbal|non verbal|figural|composite|total|math|mathematics|reading|ela|language|science|writing|fall|winter|spring|boy|moy|eoy|test|national|local|age|grade|overall|full scale|[1-9]|1[0-2]|20\\d\\d';
const measures =
  'score|scores|percentile|percentiles|percent|ile|rit|sas|stanine|scale score|scaled score|standard score|raw score|rank|npr|pr|ss|result|results|growth|points';

const kinds = {
  telephone: {
    header: new RegExp(
      `^(${person} )*(phone|phones|telephone|tel|cell|cellphone|mobile|telefono|celular|fax)( (phone|number|numbers|no|num|[1-9]))*$`,
    ),
    isValue: each(/[;,/\n]|\bor\b|\band\b/, isTelephone),
  },
  gender: {
    header: /^((student|students|legal) )?(gender|sex|genero|sexo)( (code|m f|m f x))?$/,
    isValue: isOneOf(
      ...'m f x male female nonbinary boy girl man woman masculino femenino hombre mujer nino nina other otro'.split(
        ' ',
      ),
      'non binary',
      'no binario',
      'no binaria',
    ),
  },
  ethnicity: {
    header:
      /^((student|students|federal|state|primary) )?(ethnicity|race|ethnic group|race ethnicity|ethnicity race|etnia|raza|hispanic|hispanic latino|hispanic or latino)( (code|description|category))?$/,
    isValue: (cell) =>
      /^([A-Za-z]|\d{1,3})$/.test(cell) ||
      isOneOf('yes', 'no', 'si')(cell) ||
      isMadeOf(
        'hispanic latino latina latinx latine hispano hispana white caucasian blanco black african american negro asian asiatico indian native alaska alaskan hawaiian pacific islander two or more races race multiple multiracial mixed other non of any and middle eastern',
      )(cell) ||
      isOneOf('not hispanic', 'not hispanic or latino', 'not hispanic latino')(cell),
  },
  address: {
    header: new RegExp(
      `^((${person}|mailing|street|physical|residence|residential) )*(address|street|direccion|domicilio)( (line )?[1-9])?$`,
    ),
    isValue: (cell) =>
      !talks.test(normalizeWords(cell)) && (street.test(cell) || postBox.test(cell)),
  },
  state: {
    header: new RegExp(`^((${person}|mailing|address) )*state$`),
    isValue: looksLike(new RegExp(`^(${states})$`, 'i')),
  },
  postalCode: {
    header: new RegExp(
      `^((${person}|mailing|address) )*(zip|zip code|zipcode|postal code|codigo postal)$`,
    ),
    isValue: looksLike(/^\d{5}(-?\d{4})?$/),
  },
  room: {
    header: /^(homeroom|home room|hr|room|salon|aula|class ?room)( (number|no|room|code|[1-9]))?$/,
    isValue: (cell) => /^([a-z]{1,3}[- ]?)?\d{1,4}[a-z]?$/i.test(cell) || isStaff(cell),
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
      /^((school|guidance|gt|gifted|alp|classroom|homeroom|ela|math|science|case|grade) )*(counselor|counsellor|consejero|consejera|case ?manager|manager|advisor|adviser|coordinator|principal|teacher)( (name|e ?mail|e ?mail address))?$/,
    isValue: each(/[;/\n]|\band\b/, isStaff),
  },
  score: {
    header: new RegExp(
      `^((${tests}|${testWords}|${measures}) )*(${tests}|${measures}|gpa|cumulative gpa|weighted gpa)( (${testWords}|${measures}))*$`,
    ),
    isValue: looksLike(
      /^[<>≥≤~]? ?-?\d{1,4}(\.\d{1,3})?[+]? ?(%|%ile|th|st|nd|rd|l)?( ?[-–/] ?\d{1,4})?$/i,
    ),
  },
  dateOfIdentification: {
    header:
      /^((gt|gifted|alp|student|initial|original|first) )*(id|idd|identification|identified|test|tested|testing|assessment|assessed|screening|screened|evaluation|nomination) date$|^date (of )?(gt |gifted )?(id|idd|identification|identified|test|tested|testing|assessment|assessed|screening|screened|evaluation|nomination)$|^year (of )?(identification|identified)$/,
    isValue: isDate,
  },
  schoolYear: {
    header: /^((school|academic) year|year|term|ano escolar)$/,
    isValue: looksLike(/^(sy ?)?(20)?\d\d ?([-–/] ?(20)?\d\d)?$/i),
  },
  rowNumber: {
    header: countsLines,
    isValue: looksLike(/^\d{1,5}\.?$/),
  },
  number: {
    header:
      /^(?!.*\b(case|court|order|docket|legal|alert|flag|hold|restrict\w*|protect\w*|private|privacy|confidential\w*|release|consent|permission|permit\w*|allow\w*|ok|okay|may|can|use|do|dont|notes?|comments?|no|not|opt|email|contact)\b)(.+ )?(id|ids|number|guid|sasid|lasid|ssid|dcid|household|(bus|lunch)( (route|code))?|locker|(student|school) code)$/,
    isValue: (cell) =>
      /^([a-z]{1,4}[- ]?)?\d{1,15}[a-z]?$/i.test(cell) || /^(?=.*\d)[\w.:{}-]{2,64}$/.test(cell),
  },
  partOfName: {
    header: /^(student )?(middle|mi|middle initial|suffix|generation)( name)?$/,
    isValue: (cell) =>
      /^(\p{L}[\p{L}'’-]{0,24}\.?|\p{L}\. ?\p{L}\.)$/u.test(cell) &&
      !talks.test(normalizeWords(cell)) &&
      !speaksOfRestriction(cell),
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
  program: {
    header:
      /^(ell?|esl|eld|mll|nep lep|iep|504|sped|special education|frl|free reduced lunch|migrant|title (i|1)|immigrant)( (status|flag|plan|code|y n))?$/,
    isValue: isOneOf(
      ...'y n yes no si true false 0 1 x nep lep fep f r p free reduced paid fel m1 m2 e1 e2 active inactive'.split(
        ' ',
      ),
    ),
  },
  mailbox: {
    header:
      /^((student|school|district|primary|secondary|personal|own|google|login|user|old|previous|former) )*(email|correo)( (address|account|electronico))?( [1-9])?$/,
    isValue: (cell) => isMailAddress(cell.toLowerCase()),
  },
} as const satisfies Readonly<Record<string, HarmlessKind>>;

const nothing = isOneOf('n a', 'na', 'none', 'null', 'nil', 'unknown', 'ninguno', 'ninguna');

/** No header is longer; longer texts are goals and notes. */
const longestHeader = 80;

/** What stood in a file of another year about the plan or the school: no matter now. */
const formerRecord = /\b(goal|grade|teacher|school|area|strengths?|interests?|score|plan|alp)\b/;

const longestRecord = 80;

const valueTest = (words: string, isOfSystem: boolean): ((cell: string) => boolean) | null => {
  const kind = Object.values(kinds).find((one) => one.header.test(words));
  if (kind) return kind.isValue;
  // An address that is not used any more.
  if (speaksOfPast(words) && /\bemail\b/.test(words)) return kinds.mailbox.isValue;
  if (
    speaksOfPast(words) &&
    formerRecord.test(words) &&
    !/\b(parent|guardian|contact|mother|father)\b/.test(words)
  )
    return (cell) => !speaksOfRestriction(cell);
  if (!isOfSystem) return null;
  // "enabledUser: false" is of an account that nobody uses any more.
  return (cell) =>
    cell.length <= longestRecord &&
    readFlag(cell) !== false &&
    !speaksOfRestriction(cell) &&
    !talks.test(normalizeWords(cell));
};

/** Whether a cell of a column that is left out is understood as a value that says nothing of emails. */
export const cellReader = (header: string, isOfSystem = false): ((cell: string) => boolean) => {
  const words = header.length > longestHeader ? '' : headerWords(header);
  const isValue = words === '' ? null : valueTest(words, isOfSystem);
  if (isValue === null) return isBlank;
  return (cell) => {
    const text = oneLine(cell);
    return /^[-–—.]*$/.test(text) || nothing(text) || isValue(text);
  };
};

/** By header, for the columns of one file: an export of a system has columns of its own. */
export const cellReaders = (
  columns: readonly { readonly header: string }[],
): ((header: string) => (cell: string) => boolean) => {
  const file = recognizeExport(columns.map(({ header }) => header));
  const readers = new Map(
    columns.map(({ header }) => [
      header,
      cellReader(header, file?.meaningOf(header) === 'left out'),
    ]),
  );
  return (header) => readers.get(header) ?? isBlank;
};
