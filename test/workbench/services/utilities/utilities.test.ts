import { outcomeOf } from '../../runtime/tiny-project';

const AT = 'new Date(Date.UTC(2026, 8, 1, 3, 4, 5, 67))';

describe('Utilities.formatDate, in Java’s patterns (platform §6.2 [D])', () => {
  it.each([
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
  ])('in %s, %s', (zone, pattern, expected) => {
    const literal = JSON.stringify(pattern);
    expect(outcomeOf(`Utilities.formatDate(${AT}, '${zone}', ${literal})`)).toBe(expected);
  });

  it('YYYY is the week’s year: the trap at the turn of the year (platform §6.2)', () => {
    const date = 'new Date(Date.UTC(2026, 11, 31))';
    expect(outcomeOf(`Utilities.formatDate(${date}, 'UTC', 'YYYY yyyy')`)).toBe('2027 2026');
  });

  it.each([
    [`Utilities.formatDate(${AT}, 'Mars/Base', 'yyyy')`, /^Exception: Invalid argument: timeZone/],
    [`Utilities.formatDate(${AT}, 'UTC', 'b')`, /^Exception: Illegal pattern character 'b'/],
    [
      "Utilities.formatDate('2026', 'UTC', 'yyyy')",
      /^Exception: The parameters \(String,String,String\) don't match the method signature for Utilities\.formatDate\.$/,
    ],
  ])('%s throws', (expression, expected) => {
    expect(outcomeOf(expression)).toMatch(expected);
  });
});

describe('bytes are signed (platform §6.2 [T])', () => {
  it.each([
    ["Utilities.newBlob('é').getBytes()", [-61, -87]],
    ['Utilities.base64Encode([-61, -87])', 'w6k='],
    ["Utilities.base64Decode('w6k=')", [-61, -87]],
    ['Utilities.base64Encode("é")', 'w6k='],
    ['Utilities.base64EncodeWebSafe([-5, -1])', '-_8='],
    ["Utilities.base64DecodeWebSafe('-_8=')", [-5, -1]],
    ["Utilities.base64DecodeWebSafe('-_8')", [-5, -1]],
    [
      'Utilities.computeDigest(Utilities.DigestAlgorithm.MD5, "a")',
      [12, -63, 117, -71, -64, -15, -74, -88, 49, -61, -103, -30, 105, 119, 38, 97],
    ],
    ['Utilities.computeHmacSha256Signature("value", "key").length', 32],
    ['Utilities.computeHmacSha256Signature("value", "key").slice(0, 3)', [-112, -5, -4]],
    [
      'Utilities.computeHmacSha256Signature(Utilities.newBlob("value").getBytes(), Utilities.newBlob("key").getBytes()).slice(0, 3)',
      [-112, -5, -4],
    ],
  ])('%s', (expression, expected) => {
    expect(outcomeOf(expression)).toEqual(expected);
  });
});

describe('blobs', () => {
  it.each([
    ["Utilities.newBlob([104, 0]).getDataAsString('UTF-16LE')", 'h'],
    ["Utilities.newBlob([0, 104]).getDataAsString('UTF-16BE')", 'h'],
    ["Utilities.newBlob([-23]).getDataAsString('windows-1252')", 'é'],
    ['Utilities.newBlob([-61, -87]).getDataAsString()', 'é'],
    ["Utilities.newBlob('x', 'text/csv', 'c.csv').getContentType()", 'text/csv'],
    ["Utilities.newBlob('x', 'text/csv', 'c.csv').getName()", 'c.csv'],
    ["Utilities.newBlob('x').getName()", null],
    ["Utilities.newBlob('x').setName('n').copyBlob().getName()", 'n'],
    ["Utilities.newBlob('x').getDataAsString('klingon')", 'Exception: Invalid argument: charset'],
  ])('%s', (expression, expected) => {
    expect(outcomeOf(expression)).toBe(expected);
  });
});

describe('the rest of Utilities', () => {
  it('makes UUIDs of version 4, each once, the same in every run', () => {
    const two = () => outcomeOf('[Utilities.getUuid(), Utilities.getUuid()]') as string[];
    const [first, second] = two();
    expect(first).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(second).not.toBe(first);
    expect(two()).toEqual([first, second]);
  });

  it.each([
    ['Utilities.sleep(300001)', 'Exception: Invalid argument: milliseconds'],
    ["Utilities.base64Decode('*')", 'Exception: Could not decode string.'],
    [
      'Utilities.getUuid(1)',
      "Exception: The parameters (number) don't match the method signature for Utilities.getUuid.",
    ],
  ])('%s throws', (expression, expected) => {
    expect(outcomeOf(expression)).toBe(expected);
  });
});
