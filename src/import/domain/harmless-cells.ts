// What cells of everyday columns look like: telephone numbers, streets, places, people of the school.
// A shape takes the whole cell. Names of places and people have no shape of their own: whatever is written
// like one and holds no word of a note may be one, which is not enough by itself.

import { isMailAddress } from '../../caseload/domain/mail-address';
import { normalizeWords } from '../../core/normalize-words';
import { isRelation } from './harmless-words';
import { isLabel } from './not-names';
import { speaksOfRestriction } from './staff-notes';
import { readDate } from './written-date';

export type CellTest = (cell: string) => boolean;

export const each =
  (separator: RegExp, isOne: CellTest): CellTest =>
  (cell) =>
    cell
      .split(separator)
      .map((part) => part.trim())
      .filter((part) => part !== '')
      .every(isOne);

export const anyOf =
  (...tests: readonly CellTest[]): CellTest =>
  (cell) =>
    tests.some((test) => test(cell));

/** Comma-separated, as one compares them. */
export const isOneOf = (words: string): CellTest => {
  const known = new Set(words.split(',').map((word) => word.trim()));
  return (cell) => known.has(normalizeWords(cell));
};

export const isMadeOf = (words: string): CellTest => {
  const known = new Set(words.split(' '));
  return (cell) =>
    normalizeWords(cell)
      .split(' ')
      .every((word) => known.has(word));
};

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** What staff tell each other to do or not to do. */
const commands = setOf(
  'no not dont do does never only stop sin nunca solo solamente mail mails mailing email emails call calls text texts ' +
    'contact contacts send sent give see ask tell talk write notify verify confirm remove must cannot cant ' +
    'order orders custody custodial confidential confidentiality protected restricted restriction unlisted ' +
    'unpublished undisclosed withheld undeliverable returned moved unknown homeless foster hotel motel caseworker ' +
    'acp safehouse llamar llame correo contacto enviar mandar orden juez custodia preguntar',
);
/** Other words of notes and warnings, in no name of a place or a person. */
const ofNotes = setOf(
  'speak report hold wait check refer block help urgent attention attn important alert alerts warning caution beware ' +
    'if when until unless before after per with without because should can might out away gone ' +
    'has have had is are was were be been lives live living stay stays staying between neither either both opted ' +
    'none nobody everyone everybody anyone anybody all any his her their my our this that these those ' +
    'mom moms mother mothers dad dads father fathers mama papa madre padre parent parents guardian guardians ' +
    'stepmom stepdad stepmother stepfather grandma grandpa grandmother grandfather grandparents aunt uncle ' +
    'family child kid sibling husband wife spouse boyfriend girlfriend ex ' +
    'custodian restraining protection protective privacy private restrictions release consent ferpa legal ' +
    'lawyer attorney judge police sheriff caseworkers worker cps dhs dcfs shelter ' +
    'safe unsafe danger secret hidden sealed unsure bounced wrong incorrect invalid bad ' +
    'file files record records document documents info information note notes comment comments office front ' +
    'desk vp principal admin administrator nurse secretary request requests moving withdrawn exit exited ' +
    'transfer transferred dropped deceased deported jail prison incarcerated supervised visits visitation ' +
    'oficina ver prohibido confidencial privado albergue refugio nadie hasta',
);

const someWord = (text: string, is: (word: string) => boolean): boolean =>
  normalizeWords(text).split(' ').some(is);
const isCommand = (word: string): boolean => commands.has(word);

/** Whether a cell says something, rather than naming it. */
export const isSpoken: CellTest = (text) =>
  speaksOfRestriction(text) || someWord(text, (word) => isCommand(word) || ofNotes.has(word));

const kin = /^(ex|husband|wife|spouse|boyfriend|girlfriend|esposo|esposa|marido)$/;
const isKin = (word: string): boolean => isRelation(word) || kin.test(word);

/**
 * Whether a cell says something of a restriction or of somebody in the family: "mom is in hiding", but not
 * "Mom" or "lives with dad". What was said of its column as a whole is not said of it.
 */
export const isOfFamily: CellTest = (text) => {
  if (speaksOfRestriction(text)) return true;
  const words = normalizeWords(text.replace(/\b(lives?|living|rides?|stays?) with\b/gi, ' ')).split(
    ' ',
  );
  return words.some(isKin) && isSpoken(words.filter((word) => !isKin(word)).join(' '));
};

/** "Juez 12" and "NO 4" have the shape of a room, too. */
export const looksLike =
  (shape: RegExp): CellTest =>
  (cell) =>
    shape.test(cell) && !(/\p{L}{2}/u.test(cell) && isSpoken(cell));

/** They stand before or between the words of a name, small or capital. */
const particle =
  /^(de|del|la|las|los|el|da|do|dos|di|du|van|von|der|den|ter|le|al|of|the|and|y|e)$/i;
const nameWord = /^(?:[dl]['’])?\p{Lu}[\p{L}\p{M}'’‘ʻ.-]*$/u;
/** What was done to somebody or something: "Suppressed", "Revoked". */
const isParticiple = (word: string): boolean =>
  /^(?!united|moham|alfred|wilfred|winifred|khaled).*\p{L}{4}ed$/iu.test(word);

/** Capitalized words, as many as `most`, without any that are said rather than named. */
const isNamed = (text: string, most: number, isForeign: (word: string) => boolean): boolean => {
  const words = text.split(' ');
  const named = words.filter((word) => !particle.test(word));
  return (
    named.length > 0 &&
    named.length <= most &&
    named.every((word) => nameWord.test(word) && !isParticiple(word)) &&
    !isSpoken(text) &&
    !named.some((word) => someWord(word, isForeign))
  );
};

const states =
  'al|ak|az|ar|ca|co|ct|de|dc|fl|ga|hi|id|il|in|ia|ks|ky|la|me|md|ma|mi|mn|ms|mo|mt|ne|nv|nh|nj|nm|ny|nc|nd|oh|ok|or|pa|ri|sc|sd|tn|tx|ut|vt|va|wa|wv|wi|wy|pr|colorado';

/** Labels that stand in names of places all the same: "New Castle", "Winter Park", "Twin Falls". */
const ofPlaces = setOf(
  'new old twin fall winter summer spring reading section music orange school co first second third plan online day ' +
    'primary secondary middle junior senior gifted talented gt academy alternative early advanced science arts math ' +
    'period room am pm st k',
);
const isNoPlace = (word: string): boolean => isLabel(word) && !ofPlaces.has(word);

/** "Commerce City", "St. Louis", "LAS CRUCES", "De Beque, CO". */
export const isPlace: CellTest = (cell) => {
  const parts = cell.replace(new RegExp(`,? (${states})$`, 'i'), '').split(', ');
  return (
    /\p{L}{3}/u.test(parts[0] ?? '') &&
    parts.length <= 2 &&
    parts.every((part) => isNamed(part, 4, isNoPlace))
  );
};

/** "Mesa View MS", "P.S. 12", "26-27 Juniper HS", "K-8 Academy at Vista". */
export const isSchool: CellTest = (cell) => {
  const bare = cell
    .replace(/\b(at|for|&|\d+([-–/]\d+)?|K-?\d+)(?= |$)/g, '')
    .replace(/[-–/()]/g, ' ')
    .replace(/ +/g, ' ')
    .trim();
  return isNamed(bare, 7, isNoPlace);
};

const whose = 'c|h|w|m|cell|home|work|mobile|cel|mom|dad|mother|father|mama|papa';
const whoseBefore = new RegExp(`^(${whose})[:.]? `, 'i');
const whoseAfter = new RegExp(`[ ,]*\\(?\\b(${whose})\\)?$`, 'i');

export const isTelephone: CellTest = (text) => {
  const bare = text
    .replace(whoseBefore, '')
    .replace(whoseAfter, '')
    .replace(/[ ,]*(x|ext\.?) ?\d{1,6}$/i, '');
  const digits = bare.replace(/\D/g, '').length;
  return /^\+?[\d\s().-]+$/.test(bare) && digits >= 7 && digits <= 15;
};

const title = /^([Mm](r|rs|s|iss|x)|MRS?|MS|[DdSs]r|[Ss]r(ta|a)|[Cc]oach|[Mm]aestr[oa])\.? /;

/** "Ms. Ortega", "Hill, Sarah M.", "K. Lee", "WYNN". */
export const isPerson: CellTest = (text) => {
  const parts = text.replace(title, '').split(/, ?/);
  return (
    /\p{L}{2}/u.test(text) && parts.length <= 2 && parts.every((part) => isNamed(part, 4, isLabel))
  );
};

const titled = new RegExp(`${title.source}|\\b\\p{Lu}\\.$|^\\p{Lu}\\. `, 'u');

/** By an address, or by a title or an initial beside the name: without one "Court Order" is a name, too. */
export const isStaff: CellTest = (text) =>
  isMailAddress(text.toLowerCase()) || (titled.test(text) && isPerson(text));

const schoolTypes =
  /\b(MS|HS|ES|JHS|SHS|K-?8|K-?12|School|Elementary|Elem|Middle|High|Academy|Charter|Montessori|Campus)\.?$/i;

/** By the kind of school after its name, or by its number. */
export const isTypedSchool: CellTest = (cell) =>
  /^\d{1,6}$/.test(cell) || (schoolTypes.test(cell) && isSchool(cell));

const streetTypes =
  'st|street|ave|avenue|av|blvd|boulevard|rd|road|dr|drive|ln|lane|ct|court|cir|circle|way|pl|place|ter|terrace|pkwy|parkway|trl|trail|loop|hwy|highway|sq|square|run|pt|point|cv|cove|xing|crossing|aly|alley|row|path|pass|ridge|bend|broadway|plaza|walk|hollow|glen|knoll|knolls|creek|meadow|meadows|view|hills|hill|heights|crest|grove|park|mesa|ranch|manor|village|green|fork|harbor|haven|island|landing|mill|mills|mountain|mtn|orchard|overlook|parade|pike|pines|ramp|river|shore|shores|spring|springs|spur|station|stream|summit|trace|tpke|turnpike|valley|well|wells|cres|crescent|esplanade|close|commons|corner|course|estates|falls|field|fields|forest|garden|gardens|gate|canyon|bluff|brook|cliff|lake|lakes|dell|vista|oaks|rdg|hts|expy|fwy|frontage';
const routes =
  '(?:u ?s |state |county |co |farm to market )?(?:hwy|highway|route|rt|rte|road|rd|cr|fm)';
const streetsFirst = 'calle|avenida|ave|avenue|av|camino|paseo|via|rue|vista';
const direction = 'n|s|e|w|ne|nw|se|sw|north|south|east|west';
const direct = `(?:(?:${direction})\\.? )?`;
const inside =
  '(?:,? (?:apt|apartment|unit|ste|suite|lot|spc|space|trlr|bldg|fl|#)\\.? ?#?[\\w-]{1,6})*(?:,? #\\w{1,5})?';
const town = `(?:,? (?:[\\p{L}.'’-]+ ?){1,3},? (?:${states}),?(?: \\d{5}(?:-\\d{4})?)?)?`;
const number = '\\d{1,6}(?:-\\d{1,4})?[a-z]?(?: 1/2)?';
const word = "[\\p{L}\\d][\\p{L}\\d.'’/-]*";
const streetOf = (name: string): RegExp =>
  new RegExp(
    `^${number} ${direct}(?:${name})\\.?(?: (?:${direction})\\.?)?${inside}${town}$`,
    'iu',
  );
const typed = streetOf(`(?:${word} ){0,4}(?:${streetTypes})|${routes} [a-z]?\\d{1,4}[a-z]?`);
const typedFirst = streetOf(`(?:${streetsFirst}) ${word}(?: ${word}){0,3}`);
const postBox =
  /^(p\.? ?o\.? ?(box|drawer)|box|(rr|r\.r\.|rural route|hc|star rte) ?#?\d{1,4},? box) ?#?\d{1,7}\w?$/i;

export const isStreet: CellTest = (cell) => {
  // A court is a street, too.
  if (someWord(cell, isCommand) || speaksOfRestriction(cell.replace(/\bcourt\b/gi, '')))
    return false;
  const bare = cell.replace(/ {2,}/g, ' ').replace(/,? (usa?|united states)$/i, '');
  return (
    typed.test(bare) ||
    (typedFirst.test(bare) && !isSpoken(bare) && !bare.split(' ').some(isParticiple)) ||
    postBox.test(bare.replace(new RegExp(`,.*\\b(${states}),? \\d{5}(-\\d{4})?$`, 'i'), ''))
  );
};

export const isState = looksLike(new RegExp(`^(${states})$`, 'i'));

const months =
  'jan(uary)?|feb(ruary)?|mar(ch)?|apr(il)?|may|june?|july?|aug(ust)?|sept?(ember)?|oct(ober)?|nov(ember)?|dec(ember)?|fall|spring|summer|winter';
const monthAndYear = new RegExp(
  `^((${months})\\.?,? )?(19|20)\\d\\d([-–/](\\d\\d|20\\d\\d))?$`,
  'i',
);

export const isDate: CellTest = (cell) =>
  readDate(cell, 'coming') !== null ||
  /^\d{1,2}\.\d{1,2}\.(\d{2}|\d{4})$/.test(cell) ||
  /^(0?[1-9]|1[0-2])\/(19|20)\d\d$/.test(cell) ||
  monthAndYear.test(cell);

/** "E1", "02", "R", "TRAD", "P: Primary": a code, with what a system says it means. */
export const isCode = (meanings: string): CellTest => {
  const isMeaning = isMadeOf(meanings);
  return (cell) => {
    const code = /^(?:[A-Z]|[A-Z]{0,2}\d{1,4}[A-Z]?)(?: ?[-–:] ?(.+))?$/i.exec(cell);
    return isMeaning(code ? (code[1] ?? '') : cell) || (code !== null && code[1] === undefined);
  };
};
