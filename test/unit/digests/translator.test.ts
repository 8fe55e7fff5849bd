// Translation by machine: each text once, and what is in the tab is used as it stands there.
import { createTranslator } from '../../../src/digests/server/translator';
import type { Translation } from '../../../src/schema/tabs';

const row = (cells: Partial<Translation> = {}): Translation => ({
  language: 'vi',
  original: 'Hello',
  translation: 'Xin chào',
  checked: true,
  ...cells,
});

const translatorWith = (known: readonly Translation[]) => {
  const asked: string[] = [];
  const translator = createTranslator(known, (text, code) => {
    asked.push(`${code} ${text}`);
    if (text === 'trouble') throw new Error('Service invoked too many times');
    return `${code}:${text}`;
  });
  return { translator, asked };
};

describe('a text', () => {
  it('that the tab has is taken from there', () => {
    const { translator, asked } = translatorWith([row()]);
    expect(translator.translate(['Hello'], 'vi', 'en')).toEqual(['Xin chào']);
    expect(asked).toEqual([]);
    expect(translator.added()).toEqual([]);
  });

  it('that the tab has in another language only is translated', () => {
    const { translator } = translatorWith([row({ language: 'ar' })]);
    expect(translator.translate(['Hello'], 'vi', 'en')).toEqual(['vi:Hello']);
  });

  it('is the same only to the letter', () => {
    const { translator, asked } = translatorWith([row()]);
    translator.translate(['hello', 'Hello ', 'Hello'], 'vi', 'en');
    expect(asked).toEqual(['vi hello', 'vi Hello ']);
  });

  it('is translated once, in the order of the texts, and is to be kept', () => {
    const { translator, asked } = translatorWith([]);
    expect(translator.translate(['b', 'a', 'b'], 'vi', 'en')).toEqual(['vi:b', 'vi:a', 'vi:b']);
    expect(translator.translate(['a'], 'vi', 'en')).toEqual(['vi:a']);
    expect(asked).toEqual(['vi b', 'vi a']);
    expect(translator.added()).toEqual([
      { language: 'vi', original: 'b', translation: 'vi:b', checked: false },
      { language: 'vi', original: 'a', translation: 'vi:a', checked: false },
    ]);
  });

  it('that the service refuses is not kept; what came before is', () => {
    const { translator } = translatorWith([]);
    expect(() => translator.translate(['a', 'trouble'], 'vi', 'en')).toThrow('too many times');
    expect(translator.added().map(({ original }) => original)).toEqual(['a']);
  });
});
