// The short number of a text.
import fc from 'fast-check';
import { hash32 } from '../../../src/core/hash32';

describe('a fingerprint', () => {
  // The published test values of FNV-1a, 32 bits.
  it.each([
    ['', 0x811c9dc5],
    ['a', 0xe40c292c],
    ['foobar', 0xbf9cf968],
  ])('of %j is %d', (text, number) => expect(hash32(text)).toBe(number));

  it('is a whole number of 32 bits', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const number = hash32(text);
        expect(Number.isInteger(number) && number >= 0 && number < 2 ** 32).toBe(true);
      }),
    );
  });

  it('tells ten thousand texts apart, the order of their letters too', () => {
    const texts = Array.from({ length: 10_000 }, (_, n) => `2026-08-31 P${n}`);
    expect(new Set(texts.map(hash32)).size).toBe(texts.length);
    expect(hash32('ab')).not.toBe(hash32('ba'));
  });
});
