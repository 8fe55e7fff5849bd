// Tells from the first and last bytes of a file whether it is a text that can be read as CSV.
import { notText } from './sentences';

export type Charset = 'UTF-8' | 'UTF-16LE' | 'UTF-16BE' | 'windows-1252';

export type FileKind =
  | { readonly kind: 'text'; readonly charset: Charset }
  | { readonly kind: 'not text'; readonly sentence: string };

/** How much of the file is looked at where the whole of it would tell no more. */
const SAMPLE_BYTES = 4096;

const not = (what: keyof typeof notText): FileKind => ({
  kind: 'not text',
  sentence: notText[what],
});
const text = (charset: Charset): FileKind => ({ kind: 'text', charset });

const asLatin = (bytes: readonly number[]): string =>
  bytes.map((byte) => String.fromCharCode(byte)).join('');

/** A ZIP names its parts in plain letters, at its beginning and again at its end. */
const kindOfZip = (bytes: readonly number[]): FileKind => {
  const names = asLatin([...bytes.slice(0, SAMPLE_BYTES), ...bytes.slice(-2 * SAMPLE_BYTES)]);
  if (names.includes('xl/')) return not('excel');
  if (names.includes('opendocument.spreadsheet')) return not('openDocument');
  return not('zip');
};

const signatures: readonly (readonly [
  string,
  keyof typeof notText | ((bytes: readonly number[]) => FileKind),
])[] = [
  ['PK\x03\x04', kindOfZip],
  ['PK\x05\x06', kindOfZip],
  ['\xd0\xcf\x11\xe0', 'oldExcel'],
  ['%PDF', 'pdf'],
  ['\x89PNG', 'picture'],
  ['\xff\xd8\xff', 'picture'],
  ['GIF8', 'picture'],
  ['{\\rtf', 'wordText'],
];

/** Two-byte text without a mark: plain letters leave every other byte zero. */
const wideCharset = (sample: readonly number[]): Charset | null => {
  const zeros = [0, 0];
  sample.forEach((byte, place) => {
    if (byte === 0) zeros[place % 2] = (zeros[place % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  const many = sample.length / 2 / 2;
  if (odd > many && even < odd / 10) return 'UTF-16LE';
  return even > many && odd < even / 10 ? 'UTF-16BE' : null;
};

/** Well-formed UTF-8 by the table of RFC 3629, section 4. */
const isUtf8 = (bytes: readonly number[]): boolean => {
  for (let at = 0; at < bytes.length; ) {
    const lead = bytes[at] ?? 0;
    const more = lead < 0x80 ? 0 : lead < 0xc2 ? -1 : lead < 0xe0 ? 1 : lead < 0xf0 ? 2 : 3;
    if (more < 0 || lead > 0xf4) return false;
    for (let next = 1; next <= more; next += 1) {
      const byte = bytes[at + next] ?? 0;
      const low = next > 1 ? 0x80 : lead === 0xe0 ? 0xa0 : lead === 0xf0 ? 0x90 : 0x80;
      const high = next > 1 ? 0xbf : lead === 0xed ? 0x9f : lead === 0xf4 ? 0x8f : 0xbf;
      if (byte < low || byte > high) return false;
    }
    at += more + 1;
  }
  return true;
};

/** Control characters that no text has: all but tab, line feed, form feed, return and escape. */
const isBinary = (sample: readonly number[]): boolean =>
  sample.some((byte) => byte < 0x20 && ![0x09, 0x0a, 0x0b, 0x0c, 0x0d, 0x1a, 0x1b].includes(byte));

/**
 * What the file is. Takes its bytes as 0..255, or as -128..127 the way Apps Script's
 * Blob.getBytes() gives them. A byte order mark is part of the text: whoever reads it drops it.
 */
export const recogniseFile = (given: readonly number[]): FileKind => {
  const bytes = given.map((byte) => byte & 0xff);
  const start = asLatin(bytes.slice(0, SAMPLE_BYTES));
  if (start.startsWith('\xff\xfe')) return text('UTF-16LE');
  if (start.startsWith('\xfe\xff')) return text('UTF-16BE');
  const found = signatures.find(([mark]) => start.startsWith(mark))?.[1];
  if (found !== undefined) return typeof found === 'string' ? not(found) : found(bytes);
  const sample = bytes.slice(0, SAMPLE_BYTES);
  const wide = wideCharset(sample);
  if (wide !== null) return text(wide);
  const visible = start.replace(/^\xef\xbb\xbf/, '').trimStart();
  if (visible === '' && bytes.length <= SAMPLE_BYTES) return not('empty');
  if (isBinary(bytes)) return not('binary');
  if (/^<(!doctype html|html|head|table|meta)\b/i.test(visible)) return not('webPage');
  if (/^<\?xml\b/i.test(visible)) return not('xml');
  return text(isUtf8(bytes) ? 'UTF-8' : 'windows-1252');
};
