// What stands beside a name and is none: notes of staff, programs, pronouns, fates. It must reach no
// email, so the question is always whether a text can be a name, and the lists only make that surer.

import { normalizeWords } from '../../core/normalize-words';
import { isRelation } from './harmless-words';

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

/** Labels that are first names as often. */
const alsoFirstNames = set('her he she see do nina summer spring winter day mama papa son');

/** Also without brackets, as words of the name itself: no last name is one of them. */
const marks = set(
  'autistic withdrawn withdrew transferred inactive graduated expelled suspended homeless mckinney ' +
    'deceased died adopted estranged custody restraining confidential twin twins triplet homebound ' +
    'fallecido fallecida difunto difunta adoptado adoptada custodia not never contact email emails mail ' +
    'mails order orders only unsafe incarcerated contactar correo enviar llamar',
);

/**
 * What sentences are made of, in English and Spanish: function words, and the verbs, nouns and
 * adjectives of notes about families. "An Do", "Mai Her" and "Nina Summer" are names and "Ask First" is
 * none; some last names ("Old Crow", "Call") are among them.
 */
const sentenceWords = set(
  'the this that these those is are was were been being has have had having does did nobody nowhere ' +
    'nothing none anyone anything anybody every everyone everything everybody each all both some someone ' +
    'something somebody if when where which who whom whose what why how because since until till unless ' +
    'while before after about above below between against among through during without within with from ' +
    'into onto off out under at by for of as up and or but nor there here them they their theirs we us our ' +
    'ours your yours its it his him mine cannot could must shall should would doesnt dont didnt isnt wasnt ' +
    'wont cant couldnt shouldnt no yes also again always often sometimes already please now today tomorrow ' +
    'yesterday later anymore instead except despite via etc first second other another same different old ' +
    'new former current currently previous previously own very more less most least ask asks asked asking ' +
    'call calls called calling leave leaves left leaving send sends sent sending write writes wrote writing ' +
    'get gets got getting give gives gave given giving says saying tell tells told talk talks talked ' +
    'talking speak speaks spoke speaking allow allows allowed wait waits waiting check checks checked keep ' +
    'keeps kept keeping use uses used using need needs needed want wants wanted wish wishes refuse refuses ' +
    'refused reach reaches reached know knows known show shows shown share shares shared include includes ' +
    'included exclude excludes excluded excluding remove removes removed blocks blocked skip skips skipped ' +
    'ignore ignores ignored avoid avoids avoided delete deletes deleted add adds added change changed ' +
    'verify verified confirm confirmed update updated notify notifies notified inform informs informed ' +
    'receive receives received move moves moved moving lives live living stay stays stayed staying visit ' +
    'visits visited visitation supervised unsupervised goes went going come comes came take takes took ' +
    'taken taking make makes let lets pick pickup drop forward forwards reply replies respond responds ' +
    'responded respondent copy cc bcc mailing mailings emailed text texts texting message messages letter ' +
    'letters note notes contacts contacted phone phones list lists office school principal secretary ' +
    'counselor caseworker worker agency department attorney lawyer police sheriff officer legal court ' +
    'courts custodial noncustodial rights ordered restricted restriction restrictions protective protection ' +
    'protected injunction hearing trial arrest arrested jail prison probation parole deported detained ' +
    'violent violence abusive abuse abuser abused threat threats threatening dangerous danger hostile angry ' +
    'afraid scared caution warning alert beware private secret unlisted unavailable unknown dead passed ' +
    'divorced divorcing separated remarried married deployed military hospital hospitalized hospice sick ' +
    'ill gone absent whereabouts address addresses household weekend weekends weekdays evenings mornings ' +
    'surrogate placement care fostered parental termination terminated revoked denied declined declines consent ' +
    'consents permission information info record records access subscribed unsubscribe unsubscribed opted ' +
    'wrong invalid incorrect bounced bounces bouncing expired duplicate interpreter translator required ' +
    'quien quienes cual cuales cuando donde como porque pero sino aunque nadie nunca jamas ningun ninguno ' +
    'ninguna algun alguno alguna todo todos todas cada otro otra otros otras este esta esto estos estas ese ' +
    'esa eso aquel nosotros ustedes ellas usted fue fueron ser estan estar habia tiene tienen tener debe ' +
    'deben deber puede pueden poder quiere quieren querer dijo dice dicen decir sabe saben solo solamente ' +
    'unicamente tambien tampoco menos antes despues ahora manana siempre favor gracias ante con contra ' +
    'desde entre hacia hasta para por segun sobre tras unos unas sus nos mandar mande manden envie envien ' +
    'escribir escriba escriban escribe llame llamen llama hablar hable hablen preguntar pregunte pregunten ' +
    'avisar avise avisen usar usen dejar deje dejen quitar quite quiten borrar recibir recibe reciben ' +
    'recibio vive viven vivir pide piden pidio prohibe prohibio prohibido permitido permite contacte ' +
    'contacten contacto correos carta cartas mensaje mensajes telefono direccion escuela oficina director ' +
    'directora secretaria maestra abogado abogada policia juez jueza juzgado juicio corte tribunal orden ' +
    'ordenes derecho derechos tutela visita visitas supervisada supervisadas acogida adopcion restriccion ' +
    'alejamiento proteccion denuncia carcel preso presa prision detenido detenida deportado deportada ' +
    'violento violenta violencia abuso abusivo peligro peligroso peligrosa miedo cuidado aviso alerta ' +
    'privado privada secreto muerto muerta separado separada divorciado divorciada enfermo enferma ausente ' +
    'desconocido desconocida antiguo antigua anterior viejo vieja nuevo nueva ex equivocado equivocada ' +
    'incorrecto autorizado autorizada permiso consentimiento informacion datos hijos ninos last opts ' +
    'mondays tuesdays wednesdays thursdays fridays saturdays sundays dhs cps dcfs dss trust ' +
    'hold inmate felon offender abuser stalker perpetrator predator fugitive recluso reclusa',
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
export const isSentenceWord = (word: string): boolean =>
  isMark(word) || sentenceWords.has(normalizeWords(word));
export const isLabel = (word: string): boolean => labels.has(normalizeWords(word));
export const isNoFirstName = (word: string): boolean =>
  isLabel(word) && !alsoFirstNames.has(normalizeWords(word));
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
  if (words.some((word) => isLabel(word) || isSentenceWord(word))) return '';
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

/** Of these the names of schools, streets and subjects are made, too. */
const inOtherNames = set(
  'the of for and at by as it school new old first second live de office department',
);

/**
 * Whether a cell that holds a school or a subject tells something of a family: "Mesa View - nothing to
 * dad". One such word may be part of a name.
 */
export const isSentence = (text: string): boolean => {
  const words = normalizeWords(text).split(' ');
  const telling = words.filter((word) => isSentenceWord(word) || isRelation(word));
  return telling.filter((word) => !inOtherNames.has(word)).length > 1;
};
