// Takes the email addresses out of a cell. An address is a whole word of the cell or it is none: what
// may be two halves of one is kept as typed, so that no mailbox of somebody else is made out of it.

import { isMailAddress } from '../../caseload/domain/mail-address';
import { normalizeWords, oneLine } from '../../core/normalize-words';
import { isHarmlessLabel, saysNothing } from './harmless-words';
import { placeholderIn } from './placeholder-address';

export interface Mailbox {
  /** Lower-cased where complete, as typed where broken. */
  readonly address: string;
  /** Whose it is, where the cell says "Name <address>"; '' elsewhere. */
  readonly name: string;
}

export interface Addresses {
  /** Each address once, in the order of the cell. */
  readonly mailboxes: readonly Mailbox[];
  /** Words beside the addresses that were not understood, such as "old" or "do not use". */
  readonly leftOut: readonly string[];
  /** What stands for no address: "noemail@school.example". */
  readonly placeholders: readonly string[];
}

const none: Addresses = { mailboxes: [], leftOut: [], placeholders: [] };

const joined = (all: readonly Addresses[]): Addresses => {
  const mailboxes = new Map<string, Mailbox>();
  for (const one of all.flatMap((each) => each.mailboxes)) {
    const key = one.address.toLowerCase();
    const before = mailboxes.get(key);
    if (before === undefined || before.name === '')
      mailboxes.set(key, { ...one, ...before, name: one.name });
  }
  return {
    mailboxes: [...mailboxes.values()],
    leftOut: [...new Set(all.flatMap((each) => each.leftOut))],
    placeholders: [...new Set(all.flatMap((each) => each.placeholders))],
  };
};

/** As typed, and left out where that is an address by the letter: "/@x.example". */
const broken = (text: string): Addresses => {
  const typed = oneLine(text);
  if (isMailAddress(typed)) return { ...none, leftOut: [typed] };
  return { ...none, mailboxes: [{ address: typed, name: '' }] };
};

/** Allowed before the "@", and nearly always a mark of somebody's: "a*ana@x.example". */
const unlikely = /[*?!#$%^=`{|}~]/;

/** One address: somebody's, nobody's, or broken. */
const mailbox = (word: string, name = '', typed = word): Addresses => {
  const placeholder = placeholderIn(word);
  if (placeholder !== null) {
    const leftOut = placeholder === 'a wish' ? [word] : [];
    return { mailboxes: [], leftOut, placeholders: [word] };
  }
  if (!isMailAddress(word) || unlikely.test(word)) return broken(typed);
  return { ...none, mailboxes: [{ address: word.toLowerCase(), name }] };
};

/** Words that are never half of an address, also where nothing but a space parts them from one. */
const marker =
  /\b(do|not|dont|no|never|old|former|ex|deceased|dead|inactive|invalid|expired|wrong|bounce[ds]?|bad|removed?|blocked|stop|unsubscribed?|only|please|use|call|text|send|contact|court|order|restrain\w*|custody|emergency|new|until|after|since|viej[oa]|antigu[oa]|anterior|fallecid[oa]|difunt[oa]|usar|enviar|solo|nuev[oa])\b/;

const isAddressLike = (word: string): boolean => /[^@]@[^@]/.test(word);

/** Quotes, brackets and stops around a word; a star or a question mark is a word of its own. */
const bare = (word: string): string => word.replace(/^[("'“‘«<[{`]+|[)"'”’»>\]}`.,:;]+$/gu, '');

/** Set apart by brackets, a dash or a colon, words are no part of the address beside them. */
const apart = '\uE000';

const wordsIn = (piece: string): readonly string[] =>
  piece
    .replace(/[()[\]{}]|[/|]|(?<=\s)[-–—&+]+(?=\s)|^[-–—]+\s|\s[-–—]+$|,(?=\s)/g, ` ${apart} `)
    .replace(/(^|\s)([^\s@:]+):/g, `$1$2 ${apart} `)
    .replace(/([*?!]+)(?=\s|$)|(^|\s)([*?!#~^=$%-]+)/g, `$2 ${apart} $1$3 ${apart} `)
    .split(/\s+/)
    .map((word) => (/^-+$/.test(word) ? apart : word))
    .map((word) => (/^[*?!#~^=$%-]+$/.test(word) || word === apart ? word : bare(word)))
    .filter((word) => word !== '');

interface Phrase {
  readonly words: string;
  /** Between it and an address there is nothing but a space. */
  readonly touches: boolean;
}

/** The runs of words between the addresses. */
const phrasesIn = (words: readonly string[]): readonly Phrase[] => {
  const phrases: Phrase[] = [];
  let run: string[] = [];
  let touches = false;
  const end = (touchesNext: boolean) => {
    if (run.length > 0) phrases.push({ words: run.join(' '), touches: touches || touchesNext });
    run = [];
  };
  for (const word of words) {
    if (word === apart) {
      end(false);
      touches = false;
    } else if (isAddressLike(word)) {
      end(true);
      touches = true;
    } else run.push(word);
  }
  end(false);
  return phrases;
};

const sorted = (words: string): string => words.split(' ').sort().join(' ');

/** `own`: the name and the relation of the person whose cell it is. */
const readPiece = (typed: string, own: readonly string[]): Addresses => {
  const words = wordsIn(typed);
  const found = words.filter((word) => word !== apart);
  if (found.length === 0) return none;
  const names = own.map(normalizeWords).filter((name) => name !== '');
  const isUnderstood = ({ words: text, touches }: Phrase): boolean => {
    const said = normalizeWords(text);
    if (isHarmlessLabel(text) && said !== '') return true;
    // A single word just before an address may be its first half, also where it is in the name.
    if (touches && !said.includes(' ')) return false;
    return names.some(
      (name) => sorted(name) === sorted(said) || (!touches && ` ${name} `.includes(` ${said} `)),
    );
  };
  if (found.every((word) => !word.includes('@'))) return readWords(typed, found.join(' '));
  const strange = phrasesIn(words).filter((phrase) => !isUnderstood(phrase));
  const isMarked = ({ words: text }: Phrase): boolean => marker.test(normalizeWords(text));
  const isHalf = (phrase: Phrase): boolean =>
    phrase.words.includes('@') || (phrase.touches && !isMarked(phrase));
  const leftOut = strange.flatMap((phrase) => {
    if (isMarked(phrase) || !isHalf(phrase)) return [phrase.words];
    const said = besidePieces(phrase.words);
    const isOwn = names.some((name) => ` ${name} `.includes(` ${normalizeWords(said)} `));
    return isOwn || said.length < 2 ? [] : [said];
  });
  if (strange.some(isHalf)) return joined([broken(typed), { ...none, leftOut }]);
  return joined([
    { ...none, leftOut },
    ...found.filter(isAddressLike).map((word) => mailbox(word)),
  ]);
};

/** Who mends a broken address need not heed the "DNC" beside its pieces. */
const besidePieces = (words: string): string =>
  oneLine(words.replace(/\S+ @\S+|\S+@ \S+|\S*@\S*|\w{2,}\.\w{2,}\S*/g, ' '));

/** No address at all: "ask the office", "jane.mail.example". */
const readWords = (typed: string, words: string): Addresses => {
  if (saysNothing(typed) || saysNothing(words)) return none;
  if (/^\S+\.\S+$/.test(words)) return broken(typed);
  const said = typed.replace(/^[\s()[\]:–-]+|[\s()[\]:–-]+$/g, '');
  return { ...broken(typed), leftOut: [oneLine(said)] };
};

/** A comma ends an address only where another one follows: "jane@mail,example" is one. */
const splitCommas = (text: string): readonly string[] => text.split(/,(?=[^,@]*@)|,\s*$/);

/** "a@x.example/b@y.example", "a@x.example or b@y.example". */
const splitPairs = (text: string): readonly string[] =>
  text.split(/(?<=@[^\s/\\]*)\s*[/\\]\s*(?=[^\s/\\]+@)|(?<=@\S*)\s+(?:or|and|y|o|e|&)\s+(?=\S+@)/i);

const piecesOf = (text: string): readonly string[] =>
  text
    .split(/[;\n|]/)
    .flatMap(splitCommas)
    .flatMap(splitPairs);

/** "Last, First" as people say it. */
const inOrder = (display: string): string => {
  const [last = '', first = '', ...more] = display.split(',').map(oneLine);
  return first === '' || more.length > 0 ? oneLine(display) : `${first} ${last}`;
};

const labelsBefore = /\b(mailto|e-?mail|correo(?: electr[oó]nico)?|smtp)\s*[:=]\s*/gi;

/** Without the marks of programs: invisible characters, Excel's apostrophe, ="…", "mailto:". */
const cleaned = (cell: string): string =>
  cell
    .replace(/\p{Cf}/gu, '')
    .replace(/＠/g, '@')
    .replace(/^\s*="?(.*?)"?\s*$/s, '$1')
    .replace(/^\s*['’‘`]+/, '')
    .replace(labelsBefore, ' ');

/** Dozens of addresses fit; whatever is longer is text, and is looked at as such. */
const longestCell = 2000;

/** Several addresses stand apart by ";", ",", "/", "or" or white space; "Name <address>" is understood. */
export const readAddresses = (cell: string, own: readonly string[] = []): Addresses => {
  if (cell.length > longestCell) return { ...none, leftOut: [oneLine(cell)] };
  const text = cleaned(cell);
  if (saysNothing(text)) return none;
  const all: Addresses[] = [];
  let rest = '';
  const readRest = () => {
    all.push(...piecesOf(rest).map((piece) => readPiece(piece, own)));
    rest = '';
  };
  for (const part of text.split(/(<[^<>]*@[^<>]*>)/)) {
    const inside = /^<\s*(\S.*\S)\s*>$/.exec(part)?.[1];
    if (inside === undefined) {
      rest += part;
      continue;
    }
    // The name stands after the last address, and after a line's end or a semicolon.
    const [, before = '', display = ''] = /^(.*[;\n|@][^\s,;]*|)(.*)$/s.exec(rest) ?? [];
    rest = before;
    readRest();
    const name = inOrder(display.replace(/["“”„«»]/g, ' ').replace(/^[\s,:]+|[\s,:]+$/g, ''));
    all.push(mailbox(inside, name, `${display} ${part}`));
  }
  readRest();
  const found = joined(all);
  // Words alone are no broken address where there is an address beside them.
  const mailboxes = found.mailboxes.filter(({ address }) => /@|^\S+\.\S+$/.test(address));
  if (mailboxes.length === 0 && found.placeholders.length === 0) return found;
  return { ...found, mailboxes, leftOut: found.leftOut.filter((words) => !isHarmlessLabel(words)) };
};
