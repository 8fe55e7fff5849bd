import { fitting } from '../../../src/core/property-size';

describe('texts for one property', () => {
  it.each(['x', 'é', '校', '😀', '"', '\u0001'])(
    'fit into 9 KB whatever they are: %j',
    (letter) => {
      const texts = Array.from({ length: 1000 }, (_, at) => letter.repeat(90) + String(at));
      const kept = fitting(texts);
      expect(kept).toEqual(texts.slice(0, kept.length));
      expect(kept.length).toBeGreaterThan(5);
      expect(Buffer.byteLength(JSON.stringify(kept))).toBeLessThan(9000);
    },
  );

  it('are all kept where there is room', () => {
    expect(fitting(['a', 'b'])).toEqual(['a', 'b']);
  });
});
