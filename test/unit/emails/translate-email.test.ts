import { digestEmail } from '../../../src/digests/emails/digest-email';
import { render } from '../../../src/emails/render';
import { translateEmail } from '../../../src/emails/translate-email';
import { full } from './sample-digests';

const english = digestEmail(full, 'en', {});
const vietnamese = { code: 'vi', name: 'Vietnamese' };
const marked = (texts: readonly string[]) => texts.map((text) => `vi(${text})`);

describe('a family that reads neither English nor Spanish', () => {
  it('gets every text translated, asked for once and once each', () => {
    const calls: (readonly string[])[] = [];
    const email = translateEmail(
      english,
      (texts) => {
        calls.push(texts);
        return marked(texts);
      },
      vietnamese,
    );
    expect(calls).toHaveLength(1);
    const [asked = []] = calls;
    expect(new Set(asked).size).toBe(asked.length);
    expect(asked).not.toContain('');
    const { subject, text } = render(email);
    expect(subject.startsWith('vi(')).toBe(true);
    const untranslated = text
      .split(/\n\n/)
      .filter((section) => !section.includes('vi(') && !section.includes('A computer'))
      .filter((section) => !section.startsWith('Ms. Ortega'));
    expect(untranslated).toEqual([]);
  });

  it('reads first, in both languages, that a machine translated and how to get the original', () => {
    const email = translateEmail(english, marked, vietnamese);
    expect(email.language).toBe('vi');
    expect(email.notices.map(({ language }) => language)).toEqual(['vi', 'en']);
    expect(email.notices[1]?.text).toMatch(/computer.*Vietnamese.*reply to this email/);
    expect(email.notices[0]?.text).toBe(`vi(${email.notices[1]?.text})`);
    const { text, html } = render(email);
    expect(text.startsWith('vi(A computer')).toBe(true);
    expect(html).toContain('<td lang="en" dir="ltr"');
  });

  it('keeps names and answer words from being translated', () => {
    const asked: string[] = [];
    const email = translateEmail(
      english,
      (texts) => {
        asked.push(...texts);
        return texts.map((text) =>
          text.replace(/Rosa|Zoë|PAUSE|STOP/g, 'pink').replace(/goals/g, 'mục tiêu'),
        );
      },
      vietnamese,
    );
    expect(asked.filter((text) => /Zoë|Ortega|García|PAUSE|STOP/.test(text))).toEqual([]);
    expect(asked).toContain("{1}'s goals");
    expect(JSON.stringify(email.blocks)).toContain("Zoë's mục tiêu");
    expect(email.greeting).toBe('Hi Thu,');
    expect(email.footer.join()).toMatch(/Thu García Márquez.*PAUSE.*STOP.*Ms\. Ortega/);
    expect(email.signature.names).toEqual(['Ms. Ortega', 'Mesa View MS']);
  });

  it('finds a name only where it stands alone', () => {
    const al = digestEmail({ ...full, childName: 'Al', guardianName: 'Al (Alberto) $&' }, 'en', {});
    const asked: string[] = [];
    const email = translateEmail(
      al,
      (texts) => {
        asked.push(...texts);
        return texts;
      },
      vietnamese,
    );
    expect(asked.join('\n')).not.toMatch(/\{1\}[a-z]/);
    expect(email.footer).toEqual(al.footer);
    expect(email.summary).toBe(al.summary);
  });

  it.each([
    ['a name is lost', (text: string) => text.replace('{1}', '')],
    ['nothing comes back', () => ' '],
  ])('reads a sentence in English where %s', (_, broken) => {
    const email = translateEmail(english, (texts) => texts.map(broken), vietnamese);
    expect(email.summary).toBe(english.summary);
    expect(email.blocks).toEqual(english.blocks);
    expect(email.notices.at(-1)?.language).toBe('en');
  });

  it('reads English where the translator stops half-way', () => {
    const email = translateEmail(english, (texts) => marked(texts.slice(0, 3)), vietnamese);
    expect(email.footer).toEqual(english.footer);
  });

  it.each([
    ['ar', 'rtl'],
    ['he', 'rtl'],
    ['fa', 'rtl'],
    ['fa-AF', 'rtl'],
    ['ur', 'rtl'],
    ['ps', 'rtl'],
    ['vi', 'ltr'],
    ['so', 'ltr'],
  ])('reads %s %s', (code, direction) => {
    expect(translateEmail(english, marked, { code, name: code }).direction).toBe(direction);
  });
});
