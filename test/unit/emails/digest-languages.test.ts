// In which language people's words reach a family, with machine translation and without.
import { emails } from '../../../src/entry/emails';
import type { DigestReader } from '../../../src/store/ports';
import { full, light, withNews } from './sample-digests';

/** Marks what it translates with the languages: "es<en: …". */
const translate: DigestReader['translate'] = (texts, to, from) =>
  texts.map((text) => `${to}<${from}: ${text}`);

const mail = (reader: Partial<DigestReader>, content = withNews): string =>
  emails
    .digest(content, {
      language: 'English',
      sentOn: '2026-09-02',
      studentLanguage: '',
      translate,
      ...reader,
    })
    .text.replace(/^ {2}> /gm, '')
    .replace(/\s+/g, ' ');

const translatedBy = 'A computer translated';
const traducido = 'Una computadora tradujo';

describe('a Spanish-speaking family', () => {
  it('reads goals, notes and the child’s words in Spanish, under one line that says how', () => {
    const text = mail({ language: 'Spanish' });
    for (const words of [
      'es<en: I tested my feeder',
      'es<en: The lid is too light',
      'es<en: Tested the second version',
      'es<en: Build version three',
      'es<en: Prototype one invention',
      'es<en: Two classmates can build it',
      'es<en: Drive me to the library',
    ])
      expect(text).toContain(words);
    expect(text.split(traducido)).toHaveLength(2);
    expect(text).not.toContain('Las metas y notas aparecen');
  });

  it('reads the words of a child who wrote Spanish as they are', () => {
    const text = mail({ language: 'Spanish', studentLanguage: 'Español' });
    expect(text).toContain('I tested my feeder');
    expect(text).not.toContain('es<es');
    expect(text).not.toContain('es<en: I tested my feeder');
  });

  it('reads whose words they are in one line where the school wants no machine', () => {
    const text = mail({ language: 'Spanish', translate: null });
    expect(text).toContain('Las metas y notas aparecen en el idioma en que se escribieron.');
    expect(text).not.toMatch(/es<|tradujo/);
  });

  it('reads the same where the service refuses', () => {
    const refuses = () => {
      throw new Error('Service invoked too many times for one day: translate.');
    };
    const silent = jest.spyOn(console, 'error').mockImplementation(() => undefined);
    expect(mail({ language: 'Spanish', translate: refuses })).toBe(
      mail({ language: 'Spanish', translate: null }),
    );
    silent.mockRestore();
  });

  it('reads of a goal in the shortest email, too, that it is translated', () => {
    const text = mail({ language: 'Spanish' }, light);
    expect(text).toContain('Sobre esta meta: es<en: Prototype');
    expect(text).toContain('Traducido por computadora.');
  });
});

describe('an English-speaking family', () => {
  it('gets no translation of what the school writes in English', () => {
    expect(mail({})).not.toMatch(/en<|translated/);
    expect(mail({ studentLanguage: 'English' })).not.toMatch(/en<|translated/);
  });

  it('reads the Spanish words of the child in English, and nothing else is translated', () => {
    const text = mail({ studentLanguage: 'Spanish' });
    expect(text).toContain('en<es: I tested my feeder');
    expect(text).toContain('What got in the way: en<es: The lid');
    expect(text).not.toMatch(/en<\w+: (Tested|Prototype|Drive)/);
    expect(text.split(translatedBy)).toHaveLength(2);
  });
});

describe('a family of another language', () => {
  it('gets all of it translated from English, under the notice on top only', () => {
    const text = mail({ language: 'Vietnamese', studentLanguage: 'Spanish' }, full);
    expect(text).toMatch(/^vi<en: A computer translated this email into Vietnamese/);
    expect(text).not.toContain('what people wrote here');
    expect(text).toContain('vi<en: Prototype one invention');
  });
});
