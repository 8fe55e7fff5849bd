import { messages as en } from '../../../src/teachers/messages/en';
import { messages as es } from '../../../src/teachers/messages/es';

/** Every sentence, by where it stands: functions are called with what any of them can take. */
function sentences(words: object, path = ''): readonly (readonly [string, string])[] {
  return Object.entries(words).flatMap(([key, word]) => {
    const place = `${path}/${key}`;
    if (typeof word === 'function') return [[place, String(word(2, 3))] as const];
    return typeof word === 'object' ? sentences(word, place) : [[place, String(word)] as const];
  });
}

describe('both languages', () => {
  it('say the same things', () => {
    expect(sentences(es).map(([place]) => place)).toEqual(sentences(en).map(([place]) => place));
  });

  it.each([['en', en] as const, ['es', es] as const])('have no gap in %s', (_, words) => {
    expect(sentences(words).filter(([, word]) => /undefined|^\s*$/.test(word))).toEqual([]);
  });

  it('do not share long sentences', () => {
    const english = new Set(sentences(en).map(([, word]) => word));
    const shared = sentences(es).filter(([, word]) => word.length > 20 && english.has(word));
    expect(shared).toEqual([]);
  });

  it('have a way on for every failure', () => {
    for (const words of [en, es]) {
      for (const told of Object.values(words.kit.failures))
        expect(told.join(' ')).toMatch(/\w.*\.$/);
    }
  });
});
