// Reads the language of a family as people and school systems write it: wholly, or not at all.
//
// A cell that names several languages, such as "English and Spanish", means the first of them that
// the digest is written in besides English; else English, where it is among them: people's words are
// better than a machine's translation, and who names another language may need it. Of others the
// first counts.

import { namesByCode, untranslated } from './language-names';
import { fallbackLanguage, type MailLanguage, mailLanguages } from './languages';

export type LanguageReading =
  /** The cell is empty, or says that nobody knows. */
  | { readonly kind: 'none' }
  /** Code: what a translation service takes, null for a language that none translates into. */
  | { readonly kind: 'known'; readonly code: string | null }
  | { readonly kind: 'unknown' };

/** Ignores case, accents and invisible characters: "Español" is "espanol", "zh-Hant" "zh hant". */
const normalize = (typed: string): string =>
  typed
    .replace(/\p{Cf}/gu, '')
    .normalize('NFD')
    .replace(/\p{Script=Latin}\p{M}+/gu, (letter) => letter[0] ?? '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/['’‘ʻ`]/g, '')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();

/** What people say where they say no language. */
const noLanguage =
  /^(|n a|na|none|unknown|undetermined|unspecified|not (specified|given|known|reported|available|applicable)|no data|blank|und|mis|zxx|null|nan|desconocido|no se sabe|ninguno)$/;

/** Words beside a language that change nothing about which one it is. */
const fillers = new Set(
  (
    'and or y e o both bilingual language languages lang idioma lengua speaking speaks speaker spoken ' +
    'mostly mainly primarily primary only also some at home en casa other dialect variety modern ' +
    'standard american latin north south central eastern western northern southern creole ' +
    'mexico mexican mexicano spain european puerto rico rican guatemala honduras el salvador cuba ' +
    'cuban colombia venezuela peru ecuador dominican republic argentina chile nicaragua ' +
    'us usa united states uk british canada canadian australia brazil brazilian portugal france ' +
    'african africa haiti egypt egyptian iraq iraqi levantine syria syrian sudan sudanese morocco ' +
    'moroccan yemen jordan lebanon saudi gulf iran iranian afghan afghanistan pakistan india indian ' +
    'china prc mainland simplified traditional hans hant script taiwan hong kong hk tw cn mx ' +
    'white green kenya congo somalia vietnam korea russia ukraine philippines nepal bhutan ' +
    'including excluding iso 639 1453'
  ).split(' '),
);

/** Of a general name beside a particular one the particular one counts: "Chinese (Cantonese)". */
const general = new Set(['chinese', 'chino', 'kurdish', '中文', 'karen', 'mayan', 'chin']);

const regional = /^([a-z]{2,3})([-_][a-z]{4})?[-_]([a-z]{2}|\d{3})$/i;

interface Known {
  readonly name: string;
  readonly code: string | null;
  /** Two or three letters that only mean a language where they stand alone: "so", "is", "en". */
  readonly isCode: boolean;
}

interface Index {
  readonly byName: ReadonlyMap<string, Known>;
  /** Names in Latin letters: of these a misspelling is understood. */
  readonly spelled: readonly Known[];
}

let made: Index | null = null;

/** Made when first asked for: most executions ask for no language. */
function index(): Index {
  if (made) return made;
  const all: Known[] = [];
  const add = (names: readonly string[], code: string | null) =>
    all.push(
      ...names.map((name) => ({
        name: normalize(name),
        code,
        isCode: /^[a-z]{2,3}(-|$)/.test(name),
      })),
    );
  for (const [code, names] of Object.entries(namesByCode)) add(names, code);
  for (const names of untranslated) add(names, null);
  const byName = new Map([...all].reverse().map((known) => [known.name, known]));
  made = { byName, spelled: all.filter(({ name }) => /^[a-z ]{5,}$/.test(name)) };
  return made;
}

/** The language of a whole cell or a part of it: a name, or a code with or without its region. */
const whole = (part: string): Known | undefined => {
  const found = index().byName.get(normalize(part));
  if (found) return found;
  const bare = regional.exec(part.trim())?.[1];
  return bare === undefined ? undefined : index().byName.get(normalize(bare));
};

/** One letter too many, too few, another one, or two that have changed places. */
function isOneEditApart(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (short === long || long.length - short.length > 1) return false;
  let start = 0;
  while (start < short.length && short[start] === long[start]) start += 1;
  const rest = (text: string, skip: number) => text.slice(start + skip);
  if (long.length > short.length) return rest(short, 0) === rest(long, 1);
  const swapped = short[start] === long[start + 1] && short[start + 1] === long[start];
  return rest(short, 1) === rest(long, 1) || (swapped && rest(short, 2) === rest(long, 2));
}

/** "Spainish" and "Span": a slip or a beginning of exactly one language's names. */
const misspelled = (word: string): Known | undefined => {
  if (!/^[a-z]{4,}$/.test(word)) return undefined;
  const alike = index().spelled.filter(
    ({ name }) => name.startsWith(word) || (word.length >= 5 && isOneEditApart(name, word)),
  );
  const [first, ...others] = alike;
  return others.every(({ code }) => code === first?.code) ? first : undefined;
};

const longestName = 3;

/** Every language among the words; null where a word is neither a language nor harmless beside one. */
function amongWords(words: readonly string[]): readonly Known[] | null {
  const found: Known[] = [];
  for (let at = 0; at < words.length; ) {
    let length = Math.min(longestName, words.length - at);
    let known: Known | undefined;
    for (; length > 0 && !known; length -= 1) {
      const named = index().byName.get(words.slice(at, at + length).join(' '));
      if (named && (!named.isCode || words.length === 1)) known = named;
    }
    const word = words[at] ?? '';
    if (!known && !fillers.has(word)) known = misspelled(word);
    if (!known && !fillers.has(word)) return null;
    if (known) found.push(known);
    at += length + 1;
  }
  return found;
}

const separators = /[/,;&+|:\n()[\]]|\s[-–—]\s/;

/** A star or a question mark may mean anything. */
const sign = /[^\p{L}\p{M}\p{N}\p{Cf}\s/,;&+|:()[\].'’‘ʻ`"“”_–—-]/u;

function languagesIn(typed: string): readonly Known[] | null {
  if (sign.test(typed)) return null;
  const one = whole(typed);
  if (one) return [one];
  const found: Known[] = [];
  for (const part of typed.split(separators)) {
    const known = whole(part);
    const words = normalize(part).split(' ').filter(Boolean);
    const languages = known ? [known] : amongWords(words);
    if (languages === null) return null;
    found.push(...languages);
  }
  return found;
}

/** zh-TW is what the translation service calls Chinese in traditional characters. */
const inScript = (code: string | null, typed: string): string | null =>
  code === 'zh-CN' && /\b(traditional|hant|taiwan|hong kong|hk|tw)\b/.test(normalize(typed))
    ? 'zh-TW'
    : code;

const isMailLanguage = (code: string | null): code is MailLanguage =>
  mailLanguages.some((language) => language === code);

/** Synergy writes its own code before the name: "01-Spanish". */
const codeBefore = /^\s*\d{1,4}\s*[-–:]\s*(?=\p{L})/u;

export function readLanguage(cell: string): LanguageReading {
  const typed = cell.replace(codeBefore, '');
  if (noLanguage.test(normalize(typed))) return { kind: 'none' };
  const all = languagesIn(typed);
  if (all === null || all.length === 0) return { kind: 'unknown' };
  const particular = all.filter(({ name }) => !general.has(name));
  const codes = (particular.length > 0 ? particular : all).map(({ code }) => inScript(code, typed));
  const written = codes.filter(isMailLanguage);
  const code =
    written.find((each) => each !== fallbackLanguage) ??
    written[0] ??
    codes.find((each) => each !== null) ??
    null;
  return { kind: 'known', code };
}

/**
 * The code that a translation service takes for a typed language: "es" for "español", "vi" for
 * "Tiếng Việt". null where the name is unknown or nothing translates into the language, such as
 * Navajo: that family gets the email in English.
 */
export const languageCode = (typed: string): string | null => {
  const reading = readLanguage(typed);
  return reading.kind === 'known' ? reading.code : null;
};

/** The language of the digest for a typed language name; null where nobody writes in it. */
export const mailLanguageOf = (typed: string): MailLanguage | null => {
  const code = languageCode(typed);
  return isMailLanguage(code) ? code : null;
};
