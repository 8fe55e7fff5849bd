import fc from 'fast-check';
import { isMailAddress } from '../../../src/caseload/domain/mail-address';
import { readAddresses } from '../../../src/import/domain/addresses';

const own = ['Ana Ruiz', 'Mother'];
const addressesIn = (cell: string) =>
  readAddresses(cell, own).mailboxes.map(({ address }) => address);

describe('a cell with addresses', () => {
  it.each([
    ['pat@mail.example; chris@inbox.example', ['pat@mail.example', 'chris@inbox.example']],
    ['a@x.example,b@y.example', ['a@x.example', 'b@y.example']],
    ['a@x.example, b@y.example,', ['a@x.example', 'b@y.example']],
    ['a@x.example\nb@y.example\n', ['a@x.example', 'b@y.example']],
    ['a@x.example b@y.example', ['a@x.example', 'b@y.example']],
    ['a@x.example/b@y.example', ['a@x.example', 'b@y.example']],
    ['a@x.example / b@y.example', ['a@x.example', 'b@y.example']],
    ['a@x.example or b@y.example', ['a@x.example', 'b@y.example']],
    ['a@x.example y b@y.example', ['a@x.example', 'b@y.example']],
    ['a@x.example & b@y.example', ['a@x.example', 'b@y.example']],
    ['a@x.example | b@y.example', ['a@x.example', 'b@y.example']],
    ['  Thu.Tran@Mail.Example ', ['thu.tran@mail.example']],
    ['A@x.example; a@X.example', ['a@x.example']],
    ['Ana Lee <Ana@x.example>, Bo <bo@x.example>', ['ana@x.example', 'bo@x.example']],
    ['Ruiz, Ana <ana@x.example>', ['ana@x.example']],
    ['"Lee, Kim" <kim@x.example>', ['kim@x.example']],
    ['a@x.example, Ruiz, Ana <ana@y.example>', ['a@x.example', 'ana@y.example']],
    ['mailto:a@x.example', ['a@x.example']],
    ['email:a@x.example', ['a@x.example']],
    ['Correo electrónico: a@x.example', ['a@x.example']],
    ['\u200ba@x.example', ['a@x.example']],
    ['\u200ea@x.example\u202c', ['a@x.example']],
    ['a\u00ad@x.example', ['a@x.example']],
    ['\u00a0a@x.example\u00a0', ['a@x.example']],
    ["'a@x.example", ['a@x.example']],
    ['="a@x.example"', ['a@x.example']],
    ['(a@x.example)', ['a@x.example']],
    ['"a@x.example"', ['a@x.example']],
    ['<a@x.example>', ['a@x.example']],
    ['a@x.example.', ['a@x.example']],
    ['Ana Ruiz a@x.example', ['a@x.example']],
    ['a@x.example (Ana)', ['a@x.example']],
    ['a@x.example (home)', ['a@x.example']],
    ['work: a@x.example; home: b@x.example', ['a@x.example', 'b@x.example']],
    ['obrien+gt@x.example', ['obrien+gt@x.example']],
    ["o'brien@x.example", ["o'brien@x.example"]],
    ['n/a', []],
    ['NONE', []],
    ['no email', []],
    ['sin correo', []],
    ['-', []],
    ['', []],
  ])('%j gives each address once', (cell, addresses) => {
    expect(addressesIn(cell)).toEqual(addresses);
    expect(readAddresses(cell, own)).toMatchObject({ leftOut: [], placeholders: [] });
  });

  it.each([
    ['jane.doe@mail,example', ['jane.doe@mail,example']],
    ['Jane.Doe@mail,example', ['Jane.Doe@mail,example']],
    ['a@x.example, jane.doe@mail,example', ['a@x.example', 'jane.doe@mail,example']],
    ['jane.doe @mail.example', ['jane.doe @mail.example']],
    ['jane.doe@ mail.example', ['jane.doe@ mail.example']],
    ['jane@mail', ['jane@mail']],
    ['jane.mail.example', ['jane.mail.example']],
    ['ana ruiz@x.example', ['ana ruiz@x.example']],
    ['kim@gmail.co m', ['kim@gmail.co m']],
    ['jane doe@x.example; tom@x.example', ['jane doe@x.example', 'tom@x.example']],
    ['jane\u00a0doe@x.example', ['jane doe@x.example']],
    ['a.b c.d@x.example', ['a.b c.d@x.example']],
    ['<ana @x.example>', ['<ana @x.example>']],
    ['jane@@x.example', ['jane@@x.example']],
  ])('%j has a broken one, which is kept as typed', (cell, addresses) => {
    expect(readAddresses(cell).mailboxes.map(({ address }) => address)).toEqual(addresses);
  });

  it.each([
    ['jane@x.example (office of my lawyer)', ['jane@x.example'], ['office of my lawyer']],
    ['jane@x.example (deceased)', ['jane@x.example'], ['deceased']],
    ['d4@f.example (DO NOT USE)', ['d4@f.example'], ['DO NOT USE']],
    ['DO NOT EMAIL d5@f.example', ['d5@f.example'], ['DO NOT EMAIL']],
    ['d6@f.example - old, no contact', ['d6@f.example'], ['old', 'no contact']],
    ['old: jane@x.example', ['jane@x.example'], ['old']],
    ['jane@x.example old', ['jane@x.example'], ['old']],
    ['jane@x.example no usar', ['jane@x.example'], ['no usar']],
    ['jane@x.example?', ['jane@x.example'], ['?']],
    ['*jane@x.example', ['jane@x.example'], ['*']],
    ['mom: a@x.example / dad: b@x.example', ['a@x.example', 'b@x.example'], ['mom', 'dad']],
    ['a@x.example, no email for dad', ['a@x.example'], ['no email for dad']],
    ['Ana <a@x.example> (old)', ['a@x.example'], ['old']],
    ['ask the office', ['ask the office'], ['ask the office']],
    ['declined', ['declined'], ['declined']],
    ['Jane Doe jdoe@x.example', ['Jane Doe jdoe@x.example'], ['Jane Doe']],
  ])('%j has words beside it', (cell, addresses, leftOut) => {
    const read = readAddresses(cell);
    expect([read.mailboxes.map(({ address }) => address), read.leftOut]).toEqual([
      addresses,
      leftOut,
    ]);
  });

  it.each([
    ['t@y.example DNC', ['DNC']],
    ['DNC t@y.example', ['DNC']],
    ['dnc t@y.example', ['dnc']],
    ['t@y.example RO 2024', ['RO 2024']],
    ['t@y.example estranged', ['estranged']],
    ['t @y.example DNM', ['DNM']],
    ['(DNC) t @y.example', ['DNC']],
    ['t@y.example DNC; s@y.example', ['DNC']],
    ['t@y.example D.N.C.', ['D.N.C']],
    ['DNC jane.doe t@y.example', ['DNC']],
    ['jane doe@x.example', ['jane']],
    ['ana ruiz@x.example', []],
    ['ana.ruiz @x.example', []],
    ['kim@gmail.co m', []],
    ['jane.doe@ mail.example', []],
    ['Ana Ruiz ana.ruiz @x.example', []],
    ['jane@mail,example', []],
  ])('%j is broken, and has beside it %j', (cell, leftOut) => {
    const read = readAddresses(cell, own);
    expect(read.mailboxes.some(({ address }) => !isMailAddress(address))).toBe(true);
    expect(read.leftOut).toEqual(leftOut);
  });

  it('tells whose address it is, where the cell says so', () => {
    expect(readAddresses('Ruiz, Ana <a@x.example>; "Tom Lee" <t@x.example>').mailboxes).toEqual([
      { address: 'a@x.example', name: 'Ana Ruiz' },
      { address: 't@x.example', name: 'Tom Lee' },
    ]);
  });

  it.each([
    ...[
      'noemail@school.example',
      'no.email@gmail.com',
      'none@none.com',
      'na@na.com',
      'unknown@x.example',
    ],
    ...['no-reply@x.example', 'test@test.com', 'x@x.x', 'aa@aa.com', 'Ana <noreply@x.example>'],
    ...['sincorreo@x.example', 'parent@noemail.org', 'notprovided@x.example'],
  ])('%j stands for no address', (cell) => {
    const read = readAddresses(cell);
    expect([read.mailboxes, read.placeholders.length, read.leftOut]).toEqual([[], 1, []]);
  });

  it('takes a wish in the place of an address for words', () => {
    expect(readAddresses('donotemail@x.example')).toEqual({
      mailboxes: [],
      leftOut: ['donotemail@x.example'],
      placeholders: ['donotemail@x.example'],
    });
  });

  it.each([
    'nona@x.example',
    'nadia@x.example',
    'nonemaker@x.example',
    'xx9@y.example',
    'a@x.example',
  ])('%j may be somebody’s', (cell) => expect(addressesIn(cell)).toEqual([cell]));
});

describe('whatever stands in a cell', () => {
  const token = fc.constantFrom(
    ...[
      'ana@x.example',
      'bo@y.example',
      'jane',
      'Doe',
      '(old)',
      'DO NOT USE',
      'work',
      '<kim@z.example>',
    ],
    ...[
      '@x.example',
      'jane@',
      'm',
      '-',
      '*',
      '"Ruiz, Ana"',
      'n/a',
      'or',
      'gmail.com',
      '\u200bcy@x.example',
    ],
  );
  const between = fc.constantFrom(' ', ' ', '; ', ', ', '\n', '/', '');
  const cells = fc
    .array(fc.tuple(token, between), { minLength: 1, maxLength: 6 })
    .map((parts) => parts.map(([word, gap]) => word + gap).join(''));

  it('no address comes out of it that is not a whole word of it', () => {
    fc.assert(
      fc.property(cells, (cell) => {
        const words = cell.replace(/\p{Cf}/gu, '').split(/[\s;,/<>()[\]"'|:*]+-*|^-+/);
        for (const { address } of readAddresses(cell, own).mailboxes)
          if (isMailAddress(address))
            expect(words.map((word) => word.toLowerCase())).toContain(address);
      }),
      { numRuns: 500 },
    );
  });

  it('a word that is no address and no label is left out, or breaks what it stands with', () => {
    const word = fc.constantFrom('sheriff', 'deceased', 'estranged', 'abuser', 'padre', 'xyzzy');
    const place = fc.constantFrom<(word: string) => string>(
      (one) => `${one} ana@x.example`,
      (one) => `ana@x.example ${one}`,
      (one) => `ana@x.example (${one})`,
      (one) => `ana@x.example - ${one}`,
      (one) => `ana@x.example, ${one}`,
      (one) => `ana@x.example; ${one}`,
      (one) => `${one}: ana@x.example`,
      (one) => `${one}; ana@x.example`,
      (one) => `<ana@x.example> ${one}`,
      (one) => `ana@x.example\n${one}`,
    );
    fc.assert(
      fc.property(word, place, (one, put) => {
        const { mailboxes, leftOut } = readAddresses(put(one));
        return leftOut.includes(one) || mailboxes.every(({ address }) => !isMailAddress(address));
      }),
    );
  });
});
