// Letters with accents in every encoding in which a caseload comes, and in two at once.
import { readTable } from '../../../../src/import/domain/file/read-table';
import { decodeText } from '../../../../src/import/page/read-file';
import { inWords } from '../../../support/in-words';

const tables = Object.fromEntries(
  (['windows-1252', 'macintosh'] as const).map((charset) => [
    charset,
    new Map(
      Array.from({ length: 256 }, (_, byte) => [
        decodeText(Uint8Array.of(byte), charset) ?? '',
        byte,
      ]),
    ),
  ]),
);

const inCharset =
  (charset: 'windows-1252' | 'macintosh') =>
  (text: string): Buffer =>
    Buffer.from(
      [...text].map((letter) => {
        const byte = tables[charset]?.get(letter);
        if (byte === undefined) throw new Error(`${charset} has no ${letter}`);
        return byte;
      }),
    );
const windows = inCharset('windows-1252');
const macintosh = inCharset('macintosh');
const utf8 = (text: string): Buffer => Buffer.from(text, 'utf8');

const headers = 'Student ID,Name,Grade,Parent,Goal';
const file = (cells: readonly string[], end = '\r\n') =>
  [headers, ...cells.map((cell, at) => `${at + 1},"${cell}",7,Kim,Write`)].join(end);

const namesIn = (bytes: Buffer): readonly (string | undefined)[] | string => {
  const read = readTable(bytes, decodeText);
  if (read.kind === 'refused') return inWords(read.problem) as unknown as string;
  return read.rows.slice(1).map((row) => row[1]);
};

const names = [
  'García, Zoë',
  'Muñoz, José',
  'López, Ramón',
  'Núñez, Raúl',
  'O’Brien, Siân',
  'Peña, Íñigo',
  'Ordóñez, Belén',
  'Müller, Jürgen',
  'Ångström, Åse',
  'Çelik, François',
  'Avendaño, Martín',
  'Ávila, Ángel',
  'Óscar Úbeda',
  'Vélez, Édgar',
];

describe('a file of names with accents', () => {
  it.each([
    ['UTF-8', utf8],
    ['Windows-1252', windows],
    ['Macintosh', macintosh],
  ] as const)('comes out to the letter from %s', (_, encode) => {
    for (const end of ['\r\n', '\n', '\r']) {
      expect(namesIn(encode(file(names, end)))).toEqual(names);
    }
  });

  it.each(names)('%s comes out of a Windows file that has no other', (name) => {
    expect(namesIn(windows(file([name])))).toEqual([name]);
  });

  it.each(names)('%s comes out of a Macintosh file with its old line ends', (name) => {
    expect(namesIn(macintosh(file([name], '\r')))).toEqual([name]);
  });

  it.each(names)('%s is never half right in a Macintosh file with other line ends', (name) => {
    const read = namesIn(macintosh(file([name])));
    if (typeof read !== 'string') expect(read).toEqual([name]);
  });

  it.each([
    'don’t give up',
    'Ana “Annie” Lee',
    'ready—set, go',
    'grades 6–8, then 9–10',
    '• first • second',
    'math – science',
    'It’s Kim’s turn… they’re in',
    'naïve café, 5 €',
  ])('%s comes out of a Windows file', (cell) => {
    expect(namesIn(windows(file([cell])))).toEqual([cell]);
  });
});

describe('a file in two encodings', () => {
  const mixed = (...parts: readonly Buffer[]) => Buffer.concat(parts);
  const line = (id: number, name: string) => `\r\n${id},"${name}",7,Kim,Write`;

  it.each([
    ['a stray quotation mark', windows(line(2, 'don’t'))],
    ['a name from another list', windows(line(2, 'Muñoz, Raúl'))],
    ['a dash', windows(line(2, 'grades 6–8'))],
  ])('keeps the names that are right and reads %s', (_, stray) => {
    const read = namesIn(
      mixed(utf8(headers + line(1, 'García, Zoë')), stray, utf8(line(3, 'Peña, Íñigo'))),
    );
    expect(read).toEqual([
      'García, Zoë',
      decodeText(stray, 'windows-1252')?.split('"')[1],
      'Peña, Íñigo',
    ]);
  });

  it('reads a stray letter in a line that has right ones', () => {
    const stray = mixed(utf8('\r\n2,"Peña, '), windows('Raúl'), utf8('",7,Kim,Write'));
    expect(namesIn(mixed(utf8(headers + line(1, 'García, Zoë')), stray))).toEqual([
      'García, Zoë',
      'Peña, Raúl',
    ]);
  });

  it('names the line whose letters are of the Macintosh', () => {
    const read = namesIn(
      mixed(utf8(headers + line(1, 'García, Zoë')), macintosh(line(2, 'López, José'))),
    );
    expect(read).toMatch(/^Line 3 has letters in another encoding than the rest of the file \("/);
  });
});

describe('letters that cannot be brought back', () => {
  it.each([
    ['lost before', utf8(file(['Lee, Ana', 'Garc\uFFFDa, Zo\uFFFD']))],
    ['saved twice', utf8(file(['Lee, Ana', 'GarcÃ­a, ZoÃ«']))],
    ['a control instead of a quotation mark', utf8(file(['Lee, Ana', 'don\u0092t']))],
    ['saved twice, a quotation mark', utf8(file(['Lee, Ana', 'donâ€™t']))],
    [
      'UTF-16 cut in the middle',
      Buffer.from(`\uFEFF${file(['Lee, Ana', 'Peña'])}`, 'utf16le').subarray(0, -1),
    ],
  ])('are refused: %s', (_, bytes) => {
    expect(namesIn(bytes)).toMatch(
      /^Letters were already lost when this file was saved, for example on line \d/,
    );
  });

  it('of an encoding that nobody can tell are refused with the word', () => {
    // José Núñez as DOS wrote it.
    const dos = Buffer.from(file(['Jos?, N??ez']), 'latin1');
    const bytes = [0x82, 0xa3, 0xa4];
    let next = 0;
    const written = dos.map((byte) => (byte === 0x3f ? (bytes[next++] ?? byte) : byte));
    expect(namesIn(Buffer.from(written))).toMatch(
      /^The letters with accents cannot be read for certain, for example on line 2/,
    );
  });
});
