// Utilities: dates in Java's patterns, signed bytes, blobs (platform §6.2).
import { type Check, gives, refuses } from './check';

/** 1 September 2026, 03:04:05.067 in UTC. */
const at = (): Date => new Date(Date.UTC(2026, 8, 1, 3, 4, 5, 67));

const FORMATS: readonly (readonly [zone: string, pattern: string, expected: string])[] = [
  ['America/Denver', 'yyyy-MM-dd HH:mm:ss.SSS', '2026-08-31 21:04:05.067'],
  ['America/Denver', "yyyy-MM-dd'T'HH:mm:ssXXX", '2026-08-31T21:04:05-06:00'],
  ['America/Denver', 'Z XX X', '-0600 -0600 -06'],
  ['America/Denver', 'z', 'MDT'],
  ['America/Denver', 'zzzz', 'Mountain Daylight Time'],
  ['UTC', 'XXX', 'Z'],
  ['GMT', 'HH', '03'],
  ['GMT+1', 'HH', '04'],
  ['Asia/Kolkata', 'HH:mm', '08:34'],
  ['America/Denver', 'EEE EEEE u', 'Mon Monday 1'],
  ['America/Denver', 'MMM MMMM M', 'Aug August 8'],
  ['America/Denver', 'd/M/yy h:mm a', '31/8/26 9:04 PM'],
  ['America/Denver', "'week' w 'of' YYYY", 'week 36 of 2026'],
  ['America/Denver', "h 'o''clock'", "9 o'clock"],
  ['America/Denver', "''yy''", "'26'"],
  ['America/Denver', 'D F k K', '243 5 21 9'],
];

/** As a script without types would write it. */
const untyped = (value: unknown) => value as Date;

const md5 = (text: string, charset?: GoogleAppsScript.Utilities.Charset): number[] =>
  charset === undefined
    ? Utilities.computeDigest(Utilities.DigestAlgorithm.MD5, text)
    : Utilities.computeDigest(Utilities.DigestAlgorithm.MD5, text, charset);

export const utilities: readonly Check[] = [
  ...FORMATS.map(([zone, pattern, expected]) =>
    gives(
      `formatDate in ${zone}, ${pattern}`,
      () => Utilities.formatDate(at(), zone, pattern),
      expected,
    ),
  ),
  gives(
    'YYYY is the week’s year, a trap at the turn of the year',
    () => Utilities.formatDate(new Date(Date.UTC(2026, 11, 31)), 'UTC', 'YYYY yyyy'),
    '2027 2026',
  ),
  refuses(
    'a letter that is no pattern is refused',
    () => Utilities.formatDate(at(), 'UTC', 'b'),
    "Illegal pattern character 'b'",
  ),
  refuses(
    'a text is no date',
    () => Utilities.formatDate(untyped('2026'), 'UTC', 'yyyy'),
    "The parameters (String,String,String) don't match the method signature for Utilities.formatDate.",
  ),

  gives('bytes are signed', () => Utilities.newBlob('é').getBytes(), [-61, -87]),
  gives('base64Encode of bytes', () => Utilities.base64Encode([-61, -87]), 'w6k='),
  gives('base64Decode', () => Utilities.base64Decode('w6k='), [-61, -87]),
  gives('base64Encode of text', () => Utilities.base64Encode('é'), 'w6k='),
  gives('base64EncodeWebSafe', () => Utilities.base64EncodeWebSafe([-5, -1]), '-_8='),
  gives('base64DecodeWebSafe', () => Utilities.base64DecodeWebSafe('-_8='), [-5, -1]),
  refuses(
    'what is no base64 is refused',
    () => Utilities.base64Decode('*'),
    'Could not decode string.',
  ),
  gives(
    'computeDigest',
    () => md5('a'),
    [12, -63, 117, -71, -64, -15, -74, -88, 49, -61, -103, -30, 105, 119, 38, 97],
  ),
  gives(
    'a hash without a charset is one of US-ASCII [GF]',
    () => [
      md5('é').join() === md5('?').join(),
      md5('é', Utilities.Charset.US_ASCII).join() === md5('?').join(),
      md5('é', Utilities.Charset.UTF_8).join() === md5('?').join(),
    ],
    [true, true, false],
  ),
  gives(
    'computeHmacSha256Signature',
    () => Utilities.computeHmacSha256Signature('value', 'key').slice(0, 3),
    [-112, -5, -4],
  ),

  gives(
    'a blob is read in a charset',
    () => Utilities.newBlob([-23]).getDataAsString('windows-1252'),
    'é',
  ),
  gives('a blob is read as UTF-8', () => Utilities.newBlob([-61, -87]).getDataAsString(), 'é'),
  gives('a blob has a type and a name', () => {
    const blob = Utilities.newBlob('x', 'text/csv', 'c.csv');
    return [blob.getContentType(), blob.getName(), Utilities.newBlob('x').getName()];
  }, ['text/csv', 'c.csv', null]),

  gives('UUIDs are of version 4, each once', () => {
    const [first = '', second] = [Utilities.getUuid(), Utilities.getUuid()];
    const form = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
    return [form.test(first), first === second];
  }, [true, false]),
  refuses(
    'a sleep of more than five minutes is refused',
    () => Utilities.sleep(300_001),
    'Invalid argument: milliseconds',
  ),
];
