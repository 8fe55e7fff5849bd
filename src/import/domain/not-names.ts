// What stands beside a name and is none: notes of staff, programs, pronouns, fates. It must reach no
// email, so the question is always whether a text can be a name, and the lists only make that surer.

import { normalizeWords } from './normalize-words';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** In brackets or quotation marks these are no names, though some of them are names elsewhere. */
const labels = set(
  'she her hers he him his they them theirs ze xe ella el elle ellos ' +
    'iep ell el esl eld eal lep fep nep gt gate tag hgt hg tp id idd 2e sped se sec 504 rti mtss bip slp ot pt ' +
    'adhd add asd autism autistic speech hearing vision deaf blind medical allergy allergies epipen asthma ' +
    'seizures diabetic diabetes anxiety nurse wheelchair section plan gifted talented talent honors ap ib ' +
    'new old former inactive active left moved moving withdrawn withdrew transfer transferred exit exited ' +
    'graduated retained skipped virtual online remote hybrid homeschool homeschooled hospital homebound ' +
    'suspended expelled truant absent leave dropped enrolled pending waitlist waiver choice ' +
    'foster adopted adoptive adoption orphan ward custody custodial kinship guardian guardians shelter ' +
    'homeless mckinney migrant refugee runaway military deployed incarcerated jail prison deceased dead died ' +
    'late estranged divorced separated married single widow widowed remarried court order judge police ' +
    'restraining protected protection confidential private restricted alert warning caution danger unsafe ' +
    'stop no not do dont never none na unknown tbd only please see call calls email emails mail mails text texts contact contacts note notes ' +
    'twin twins triplet triplets quad sibling siblings brother sister bro sis cousin son daughter child kid ' +
    'boy girl male female nonbinary trans transgender nb mother father mom mum dad parent parents ' +
    'stepmother stepfather stepmom stepdad grandma grandpa grandmother grandfather aunt uncle family ' +
    'student pupil teacher staff employee counselor exchange foreign nickname legal preferred chosen goes by ' +
    'name first last middle same as per aka formerly maiden nee spelled pronounced pron sp copy duplicate ' +
    'dup test demo temp temporary am pm fall spring summer winter kindergarten grade section period room ' +
    'gemelo gemela mellizo melliza hermano hermana hijo hija nino nina nuevo nueva baja alta retirado retirada ' +
    'fallecido fallecida difunto difunta murio adoptado adoptada acogida custodia refugiado migrante ' +
    'madre padre mama papa tutor tutora abuela abuelo no sin contacto correo llamar solo orden corte juez ' +
    'alergia hospitalizado trasladado trasladada confidencial privado privada ' +
    'deported hospice cancer ill sick pregnant parole probation gang abuse cps dcfs dhs trauma suicide risk ' +
    'self harm behavior counseling therapy crisis watch flag lives living with day days rights revoked denied ' +
    'declined refused opted opt out consent needs support lead advanced accelerated subject math reading ' +
    'science writing music band choir orchestra athlete title lunch free reduced frl dyslexia dyslexic ' +
    'dysgraphia tourette down syndrome palsy primary secondary emergency other former ex',
);

/** Also without brackets, as words of the name itself. */
const marks = set(
  'autistic withdrawn withdrew transferred inactive graduated ' +
    'expelled suspended homeless mckinney deceased died adopted estranged custody restraining confidential ' +
    'twin twins triplet homebound fallecido fallecida difunto difunta adoptado adoptada custodia ' +
    'not never contact email emails mail order orders only unsafe incarcerated contactar correo enviar llamar',
);

/** The same as long as they are written like that: "Ell" is a name. */
const acronym = /^(IEP|ELL|ESL|LEP|GT|HGT|SPED|ADHD|ASD|iep|ell|esl|gt|sped|adhd|asd)$/;

/** Adjectives and nouns by their endings, in English and Spanish; "Alfred" is asked about in vain. */
const noNameEnding =
  /(ed|ing|less|[ts]ion|ment|ness|ful|[ai]ble|ous|ical|istic?|ance|ence|ado|ada|ido|ida)$/;

const roman = /^(i{1,3}|iv|vi{0,3}|jr|sr)$/i;
const introduction =
  /^(goes by|prefers|preferred( name)?|nick ?name|nick|called|known as|a\.?k\.?a\.?|alias|apodo|le dicen|conocid[oa] como)[\s:]+/i;

/** Letters, with the signs that stand inside names: "O'Brien", "Anne-Marie", "St.", "J.". */
const nameShaped = /^['’‘ʻʼ`´]?\p{L}[\p{L}\p{M}\p{Cf}'’‘ʻʼ`´·.‐‑–-]*$/u;

const hasCase = (word: string): boolean => word.toLowerCase() !== word.toUpperCase();
export const isAllCaps = (word: string): boolean => hasCase(word) && word === word.toUpperCase();
export const isLowerCase = (word: string): boolean => hasCase(word) && word === word.toLowerCase();

export const isNameShaped = (word: string): boolean => nameShaped.test(word);
export const isMark = (word: string): boolean =>
  acronym.test(word) || marks.has(normalizeWords(word));
export const isLabel = (word: string): boolean => labels.has(normalizeWords(word));
export const isSuffix = (word: string): boolean => roman.test(word.replace(/\.$/, ''));

/** "Beth" in "Elizabeth", "Sam" of "Samuel", "TJ" of "Thomas James". */
const isShortFor = (word: string, name: string): boolean => {
  const [short, long] = [normalizeWords(word), normalizeWords(name)];
  const initials = long
    .split(' ')
    .map((each) => each[0] ?? '')
    .join('');
  if (short.length < 2) return false;
  const beginsAlike = short.length < 6 && short.slice(0, 2) === long.slice(0, 2);
  return long.includes(short) || short === initials || beginsAlike;
};

/**
 * The name in a text that stood in brackets, in quotation marks or in a column of its own: one or two
 * words that can be names; '' where it can be none. A doubt costs a tap, a private word in a subject
 * line cannot be taken back: what is not evidently a name is none.
 */
export const nameIn = (text: string, firstName: string, cell: string): string => {
  const name = text.replace(introduction, '').trim();
  const words = name.split(/\s+/);
  if (words.length > 2 || !words.every(isNameShaped)) return '';
  if (words.some((word) => labels.has(normalizeWords(word)))) return '';
  const allLower = isLowerCase(cell.replace(text, ''));
  const allCaps = isAllCaps(cell.replace(text, ''));
  const isName = (word: string): boolean => {
    if (!hasCase(word)) return true;
    const related = isShortFor(word, firstName);
    if ([...word].length < 2) return false;
    if (isAllCaps(word) && !allCaps) return related || /^[A-Z]J$/.test(word);
    if (isLowerCase(word) && !allLower) return related;
    return related || word.length < 6 || !noNameEnding.test(normalizeWords(word));
  };
  return words.every(isName) ? name : '';
};
