// Tells from the first and last bytes of a file whether it is a text that can be read as CSV, or a workbook.
import { type Failure, type FailureCode, failure } from '../../../rpc/result';

export type Charset = 'UTF-8' | 'UTF-16LE' | 'UTF-16BE' | 'windows-1252' | 'macintosh';

/** The script's own engine has no decoder: a page, or Node, brings one. Null for what is no UTF-8. */
export type DecodeText = (bytes: Uint8Array, charset: Charset) => string | null;

/** What a file is that is no text. */
export type NotText = Extract<FailureCode, `${string} file`>;

export type FileKind =
  | { readonly kind: 'text'; readonly charset: Charset }
  | { readonly kind: 'workbook' }
  | { readonly kind: 'not text'; readonly problem: Failure };

/** How much of the file is looked at where the whole of it would tell no more. */
const SAMPLE_BYTES = 4096;

const not = (problem: NotText): FileKind => ({
  kind: 'not text',
  problem: failure(problem),
});
const text = (charset: Charset): FileKind => ({ kind: 'text', charset });

const asLatin = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');

/** A ZIP names its parts in plain letters, at its beginning and again at its end. */
const kindOfZip = (bytes: Uint8Array): FileKind => {
  const names =
    asLatin(bytes.subarray(0, SAMPLE_BYTES)) + asLatin(bytes.subarray(-2 * SAMPLE_BYTES));
  if (names.includes('xl/')) return { kind: 'workbook' };
  if (names.includes('opendocument.spreadsheet')) return not('open document file');
  return not('zip file');
};

/** A workbook with a password is packed into a file of the old kind, which names its parts in two bytes each. */
const kindOfOldFile = (bytes: Uint8Array): FileKind => {
  const isLocked = asLatin(bytes).includes([...'EncryptedPackage'].join('\0'));
  return not(isLocked ? 'locked excel file' : 'old excel file');
};

const signatures: readonly (readonly [string, NotText | ((bytes: Uint8Array) => FileKind)])[] = [
  ['PK\x03\x04', kindOfZip],
  ['PK\x05\x06', kindOfZip],
  ['\xd0\xcf\x11\xe0', kindOfOldFile],
  ['%PDF', 'pdf file'],
  ['\x89PNG', 'picture file'],
  ['\xff\xd8\xff', 'picture file'],
  ['GIF8', 'picture file'],
  ['{\\rtf', 'word file'],
];

/** Two-byte text without a mark: plain letters leave every other byte zero. */
const wideCharset = (sample: Uint8Array): Charset | null => {
  const zeros = [0, 0];
  sample.forEach((byte, place) => {
    if (byte === 0) zeros[place % 2] = (zeros[place % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  const many = sample.length / 2 / 2;
  if (odd > many && even < odd / 10) return 'UTF-16LE';
  return even > many && odd < even / 10 ? 'UTF-16BE' : null;
};

/** Control characters that no text has: all but tab, line feed, form feed, return and escape. */
const isBinary = (sample: Uint8Array): boolean =>
  sample.some((byte) => byte < 0x20 && ![0x09, 0x0a, 0x0b, 0x0c, 0x0d, 0x1a, 0x1b].includes(byte));

/** What the file is. A byte order mark is part of the text: whoever reads it drops it. */
export const recognizeFile = (bytes: Uint8Array, decode: DecodeText): FileKind => {
  const start = asLatin(bytes.subarray(0, SAMPLE_BYTES));
  if (start.startsWith('\xff\xfe')) return text('UTF-16LE');
  if (start.startsWith('\xfe\xff')) return text('UTF-16BE');
  const found = signatures.find(([mark]) => start.startsWith(mark))?.[1];
  if (found !== undefined) return typeof found === 'string' ? not(found) : found(bytes);
  const sample = bytes.subarray(0, SAMPLE_BYTES);
  const wide = wideCharset(sample);
  if (wide !== null) return text(wide);
  const visible = start.replace(/^\xef\xbb\xbf/, '').trimStart();
  if (visible === '' && bytes.length <= SAMPLE_BYTES) return not('empty file');
  if (isBinary(bytes)) return not('binary file');
  if (/^<(!doctype html|html|head|table|meta)\b/i.test(visible)) return not('web page file');
  if (/^<\?xml\b/i.test(visible)) return not('xml file');
  return text(decode(bytes, 'UTF-8') !== null ? 'UTF-8' : 'windows-1252');
};
