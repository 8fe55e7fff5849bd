// Writing one cell, and reading back what was written.
import fc from 'fast-check';
import { addDays } from '../../../src/core/calendar-date';
import { goalKinds } from '../../../src/schema/choices';
import {
  type Column,
  choiceColumn as choice,
  dateColumn as date,
  emailColumn as email,
  idColumn as id,
  listColumn as list,
  momentColumn as moment,
  numberColumn as number,
  staffOnly,
  textColumn as text,
  yesNoColumn as yesNo,
} from '../../../src/schema/column';
import { decodeCell } from '../../../src/schema/decode-cell';
import { encodeCell, storedFormat } from '../../../src/schema/encode-cell';

describe('a value', () => {
  it.each<[string, Column, unknown, string | number | null, string]>([
    ['text, whatever it looks like', text('T', staffOnly), '=1+1', '=1+1', 'text'],
    ['text that looks like a number', text('T', staffOnly), '007', '007', 'text'],
    ['text that looks like a date', text('T', staffOnly), '3/4', '3/4', 'text'],
    ['no text', text('T', staffOnly), '', null, 'text'],
    ['an ID', id('I', staffOnly), '007', '007', 'text'],
    ['an address', email('E', staffOnly), 'a@b.example', 'a@b.example', 'text'],
    [
      'a moment',
      moment('M', staffOnly),
      '2026-08-17T16:00:00-06:00',
      '2026-08-17T16:00:00-06:00',
      'text',
    ],
    ['no moment', moment('M', staffOnly), null, null, 'text'],
    ['a list', list('L', staffOnly), ['a', 'b'], 'a; b', 'text'],
    ['an empty list', list('L', staffOnly), [], null, 'text'],
    ['yes', yesNo('Y', staffOnly), true, 'yes', 'text'],
    ['no', yesNo('Y', staffOnly), false, 'no', 'text'],
    ['a date', date('D', staffOnly), '2026-08-17', 46251, 'date'],
    ['no date', date('D', staffOnly), null, null, 'date'],
    ['a number', number('N', staffOnly), 0, 0, 'number'],
    ['no number', number('N', staffOnly), null, null, 'number'],
    ['a value that a row does not have', text('T', staffOnly), undefined, null, 'text'],
  ])('%s', (_what, column, value, stored, format) => {
    expect(encodeCell(column, value)).toEqual({ value: stored, format });
    expect(storedFormat(column)).toBe(format);
  });
});

describe('what was written', () => {
  const plainText = fc.string({ unit: 'grapheme' });
  const trimmed = plainText.map((written) => written.trim());
  const item = trimmed
    .map((written) => written.replace(/[;,\n]/g, ' ').trim())
    .filter((written) => written !== '');
  const kinds: readonly (readonly [string, Column, fc.Arbitrary<unknown>])[] = [
    ['text', text('T', staffOnly), plainText],
    ['an ID', id('I', staffOnly), trimmed],
    ['an address', email('E', staffOnly), trimmed],
    ['a list', list('L', staffOnly), fc.array(item)],
    [
      'a date',
      date('D', staffOnly),
      fc.integer({ min: 0, max: 200_000 }).map((n) => addDays('1899-12-30', n)),
    ],
    ['a moment', moment('M', staffOnly), fc.constantFrom('2026-08-17T16:00:00-06:00', null)],
    ['a number', number('N', staffOnly), fc.double({ noNaN: true, noDefaultInfinity: true })],
    ['yes or no', yesNo('Y', staffOnly), fc.boolean()],
    ['a choice', choice('C', goalKinds, staffOnly), fc.constantFrom(...goalKinds, '')],
    ['no date', date('D', staffOnly), fc.constant(null)],
    ['no number', number('N', staffOnly), fc.constant(null)],
  ];

  it.each(kinds)('reads back: %s', (_kind, column, values) => {
    fc.assert(
      fc.property(values, (given) => {
        const { value } = encodeCell(column, given);
        // A spreadsheet passes an empty cell as ''.
        const reading = decodeCell(column, value ?? '');
        expect(reading.kind).toBe('value');
        // Minus zero is zero in a spreadsheet.
        if (reading.kind === 'value')
          expect(reading.value === 0 ? 0 : reading.value).toEqual(given === 0 ? 0 : given);
      }),
    );
  });
});
