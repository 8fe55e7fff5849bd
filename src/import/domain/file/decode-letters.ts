// Turns the bytes of a text into letters: UTF-8, what Windows and the Macintosh wrote before it, and
// files in which somebody has put two of them together. What cannot be read for certain is refused:
// a name with wrong letters would stand in an email's subject.
import { type Failure, failure } from '../../../rpc/result';
import type { Charset, DecodeText } from './file-kind';

export type Letters =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'unclear'; readonly problem: Failure };

const text = (letters: string): Letters => ({ kind: 'text', text: letters });
const unclear = (problem: Failure): Letters => ({ kind: 'unclear', problem });

const LF = 10;
const CR = 13;

/** The lines as bytes, each with its end. */
const linesOf = (bytes: Uint8Array): readonly Uint8Array[] => {
  const lines: Uint8Array[] = [];
  let start = 0;
  for (let at = 0; at < bytes.length; at += 1) {
    const ends = bytes[at] === LF || (bytes[at] === CR && bytes[at + 1] !== LF);
    if (!ends) continue;
    lines.push(bytes.subarray(start, at + 1));
    start = at + 1;
  }
  lines.push(bytes.subarray(start));
  return lines;
};

/** As many bytes as a letter of UTF-8 takes here; 0 where none begins. */
const lengthOfLetter = (bytes: Uint8Array, at: number): number => {
  const first = bytes[at] ?? 0;
  const length =
    first < 0x80 ? 1 : first >> 5 === 6 ? 2 : first >> 4 === 14 ? 3 : first >> 3 === 30 ? 4 : 0;
  for (let next = 1; next < length; next += 1) {
    if (((bytes[at + next] ?? 0) & 0xc0) !== 0x80) return 0;
  }
  return length;
};

/** Letters of UTF-8 as they are, every other byte by itself. */
const decodeMixed = (line: Uint8Array, decode: DecodeText, stray: Charset): string => {
  let written = '';
  let from = 0;
  const flush = (to: number) => {
    if (to > from) written += decode(line.subarray(from, to), 'UTF-8') ?? '\uFFFD';
  };
  for (let at = 0; at < line.length; ) {
    const length = lengthOfLetter(line, at);
    if (length === 0) {
      flush(at);
      written += decode(line.subarray(at, at + 1), stray) ?? '\uFFFD';
      from = at + 1;
    }
    at += Math.max(1, length);
  }
  flush(line.length);
  return written;
};

const isLetter = (sign: string): boolean => /\p{L}/u.test(sign);
const isLower = (sign: string): boolean => /\p{Ll}/u.test(sign);
const isVowel = (sign: string): boolean => /[aeiouyáéíóúü]/i.test(sign);

/** What English and Spanish write, and French and German names. */
const common = /[áéíóúüñÁÉÍÓÚÜÑàâçèêëîïôöûäßåøÖÄÉÇ¿¡°ªº«»©®™€£§]/;

/**
 * How unlikely a sign is where it stands, from 0 to 3: a quotation mark or a capital in the middle
 * of a word is a letter that was read wrong.
 */
const oddness = (before: string, sign: string, after: string): number => {
  const [last, next] = [before.slice(-1), after.slice(0, 1)];
  const inWord = isLetter(last) && isLetter(next);
  if (/[\u0080-\u009F\uFFFD]/.test(sign)) return 3;
  if (/[’']/.test(sign)) {
    const contracts = /^(s|t|ll|re|ve|d|m|em|all|clock|s?[^\p{L}]|$)(?!\p{L})/u.test(after);
    const prefixes = /(^|[^\p{L}])(o|d|l|m|n|k|j|qu|t|ma|sha|de|da|al|y|c|s)$/iu.test(before);
    return inWord && !contracts && !prefixes ? 2 : 0;
  }
  if (/[–—]/.test(sign)) {
    // "ready—set" is English, "Ram—n" and "Mu–oz" are names that have lost a letter.
    const right = /^\p{L}+/u.exec(after)?.[0].length ?? 0;
    const left = /\p{L}+$/u.exec(before)?.[0].length ?? 0;
    return inWord && Math.min(left, right) < 3 ? 2 : 0;
  }
  if (/[‘“„‚]/.test(sign)) return isLetter(last) ? 2 : 0;
  if (/[”]/.test(sign)) return isLetter(next) && isLetter(last) ? 2 : 0;
  if (isLetter(sign)) {
    if (/\d/.test(last) || /\d/.test(next)) return 2;
    if (!isLower(sign) && isLower(last)) return 3;
    // A capital alone before a small letter may begin a word; before nothing it is no word.
    if (/ñ/i.test(sign))
      return isVowel(next) &&
        (last === '' || !isLetter(last) || isVowel(last) || /[nr]/i.test(last))
        ? 0
        : 2;
    if (sign === 'ç' && !isVowel(next)) return 2;
    // "être" may be so, and "Ávila" of a Macintosh looks like it.
    if (/[çêîòùì]/.test(sign) && !isLetter(last)) return 1;
    return common.test(sign) ? (isLetter(last) || isLetter(next) ? 0 : 1) : 1;
  }
  if (/[†‡•‰ƒˆ˜¸˛ˇ˘˙˚˝·¨´¯∂∑∏π∫Ω√≈∆◊ﬁﬂ]/.test(sign))
    return isLetter(last) || isLetter(next) ? 3 : 1;
  return inWord ? 2 : 0;
};

interface Doubtful {
  readonly sum: number;
  /** The worst place: its line, from 1, and the word. */
  readonly worst: { readonly oddness: number; readonly line: number; readonly word: string };
}

const judge = (written: string): Doubtful => {
  let [sum, line, from] = [0, 1, 0];
  let worst = { oddness: 0, line: 1, word: '' };
  for (const found of written.matchAll(/[^\p{ASCII}\uFEFF]/gu)) {
    const at = found.index;
    line += (written.slice(from, at).match(/\r\n?|\n/g) ?? []).length;
    from = at;
    const [before, after] = [
      written.slice(Math.max(0, at - 24), at),
      written.slice(at + 1, at + 24),
    ];
    const odd = oddness(before, found[0], after);
    sum += odd;
    if (odd <= worst.oddness) continue;
    const word = `${/\S*$/.exec(before)?.[0] ?? ''}${found[0]}${/^\S*/.exec(after)?.[0] ?? ''}`;
    worst = { oddness: odd, line, word: word.replace(/[",;]+/g, ' ').trim() };
  }
  return { sum, worst };
};

/** Certain enough that nobody needs to look. */
const isPlausible = ({ worst }: Doubtful): boolean => worst.oddness < 2;

/** Old line ends are the Macintosh's; without them Windows is far more common. */
const decodeOneByte = (bytes: Uint8Array, decode: DecodeText): Letters => {
  const [windows, macintosh] = (['windows-1252', 'macintosh'] as const).map((charset) => {
    const written = decode(bytes, charset) ?? '';
    return { written, ...judge(written) };
  }) as [Doubtful & { written: string }, Doubtful & { written: string }];
  const oldEnds = bytes.includes(CR) && !bytes.includes(LF);
  const [likelier, other] = oldEnds ? [macintosh, windows] : [windows, macintosh];
  const isClear = likelier.sum <= other.sum || !isPlausible(other);
  if (isPlausible(likelier) && isClear) return text(likelier.written);
  if (isPlausible(other) && (other.sum + 1 < likelier.sum || !isPlausible(likelier)))
    return text(other.written);
  const { line, word } = likelier.worst;
  return unclear(failure('unknown encoding', line, word));
};

/** "GarcÃ­a": UTF-8 that some program has taken for Windows' letters and saved as such. */
const savedTwice =
  /[ÃÂ][\u0080-\u00BF€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]|â€[\u0080-\u00BF€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]|ï»¿|ðŸ/;
/** C1 controls are Windows' quotation marks that were taken for Latin-1. */
const lostLetters = new RegExp(`[\uFFFD\u0080-\u009F]|${savedTwice.source}`);

const withoutLostLetters = (written: string): Letters => {
  const found = lostLetters.exec(written);
  if (found === null) return text(written);
  const line = (written.slice(0, found.index).match(/\r\n?|\n/g) ?? []).length + 1;
  const before = /[^\s",;]*$/.exec(written.slice(0, found.index))?.[0] ?? '';
  const after = /^[^\s",;]*/.exec(written.slice(found.index))?.[0] ?? '';
  return unclear(failure('garbled letters', line, `${before}${after}`.slice(0, 60)));
};

/** @param charset as the file's first bytes have it; windows-1252 stands for whatever is no UTF-8 */
export const decodeLetters = (bytes: Uint8Array, charset: Charset, decode: DecodeText): Letters => {
  if (charset !== 'windows-1252') return withoutLostLetters(decode(bytes, charset) ?? '\uFFFD');
  const lines = linesOf(bytes);
  const inUtf8 = lines.map((line) => decode(line, 'UTF-8'));
  const hasUtf8 = lines.some((line) =>
    line.some((byte, at) => byte >= 0x80 && lengthOfLetter(line, at) > 1),
  );
  if (!hasUtf8) {
    const read = decodeOneByte(bytes, decode);
    return read.kind === 'text' ? withoutLostLetters(read.text) : read;
  }
  const written: string[] = [];
  for (const [at, line] of lines.entries()) {
    const clean = inUtf8[at];
    if (clean !== null && clean !== undefined) {
      written.push(clean);
      continue;
    }
    const mixed = decodeMixed(line, decode, 'windows-1252');
    const { worst } = judge(mixed);
    if (worst.oddness >= 2) return unclear(failure('two encodings', at + 1, worst.word));
    written.push(mixed);
  }
  return withoutLostLetters(written.join(''));
};
