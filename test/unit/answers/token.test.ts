import fc from 'fast-check';
import {
  isExpired,
  readToken,
  secretFrom,
  type TokenFields,
  tokenPurposes,
  tokenWriter,
} from '../../../src/answers/domain/token';

const secret = secretFrom('9b2c4f1e-0a54-4d6b-8f5e-5a1a7f2f2a10');
const write = tokenWriter(secret);
const beth: TokenFields = {
  delivery: '2026-09-02 270345-G1',
  person: '270345-G1',
  student: '270345',
  purpose: 'family',
  expires: 1_793_000_000,
};
const token = write(beth);

const anyFields = fc.record({
  delivery: fc.string({ unit: 'binary' }),
  person: fc.string({ unit: 'grapheme' }),
  student: fc.string(),
  purpose: fc.constantFrom(...tokenPurposes),
  expires: fc.nat(),
});

it('gives back what was written, whatever the IDs are', () => {
  fc.assert(
    fc.property(anyFields, (fields) => {
      expect(readToken(write(fields), secret)).toEqual(fields);
    }),
  );
});

it('is the same for the same fields, so that a retried email is the same email', () => {
  expect(write(beth)).toBe(token);
});

it('shows nothing of what is in it, and fits a link', () => {
  expect(token).toMatch(/^[\w-]{100,200}$/);
  const bytes = Buffer.from(token, 'base64url').toString('latin1');
  for (const word of ['270345', '2026', 'family', 'G1']) expect(bytes).not.toContain(word);
  // Siblings, or the same family two weeks later: not even the beginning is alike.
  const sibling = write({ ...beth, student: '270346' });
  expect(sibling.slice(0, 8)).not.toBe(token.slice(0, 8));
});

describe('reads nothing', () => {
  const bytes = Buffer.from(token, 'base64url');
  it('where a bit is another one, at any place', () => {
    for (let bit = 0; bit < bytes.length * 8; bit += 1) {
      const forged = Buffer.from(bytes);
      forged[bit >> 3] = (forged[bit >> 3] ?? 0) ^ (1 << (bit & 7));
      expect(readToken(forged.toString('base64url'), secret)).toBeNull();
    }
  });

  it('where something is cut off, or added', () => {
    for (let length = 0; length < token.length; length += 1)
      expect(readToken(token.slice(0, length), secret)).toBeNull();
    for (const more of ['A', '=', ' ', '%', token])
      expect(readToken(`${token}${more}`, secret)).toBeNull();
  });

  it('under another secret', () => {
    expect(readToken(token, secretFrom('another'))).toBeNull();
  });

  it.each([
    ['nothing', ''],
    ['a word', 'undefined'],
    ['accents', 'ñandú'],
    ['emoji', '🙂'.repeat(40)],
    ['100 KB', 'A'.repeat(100_000)],
    ['a path', '../../etc/passwd'],
  ])('of %s', (_, text) => {
    expect(readToken(text, secret)).toBeNull();
  });

  it('of anything that is not ours', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        expect(readToken(text, secret)).toBeNull();
      }),
      { numRuns: 2000 },
    );
  });

  it('of the halves of two tokens', () => {
    const other = write({ ...beth, student: '270346', person: '270346-G1' });
    for (const place of [8, 32, 33, 60])
      expect(readToken(token.slice(0, place) + other.slice(place), secret)).toBeNull();
  });
});

it('ends with its second', () => {
  expect(isExpired(beth, beth.expires * 1000 - 1)).toBe(false);
  expect(isExpired(beth, beth.expires * 1000)).toBe(true);
});
