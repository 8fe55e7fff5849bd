import { digestEmail } from '../../../src/digests/emails/digest-email';
import { headerLine, render } from '../../../src/emails/render';
import { sixLongGoals } from './sample-digests';
import { emails } from './sample-emails';

describe('a subject', () => {
  it.each([
    ['line breaks', 'a\r\nBcc: x@y.example', 'a Bcc: x@y.example'],
    ['a tab and a zero', 'a\t\u0000b', 'a b'],
    ['line separators', 'a\u2028b\u2029c', 'a b c'],
    ['marks that reorder text', 'a\u202eb\u202c\u2066c\u2069', 'abc'],
    ['spaces at the ends', '  a  b ', 'a b'],
  ])('is cleaned of %s', (_, subject, cleaned) => {
    expect(headerLine(subject)).toBe(cleaned);
  });

  it('is cut at 120 characters, never within one', () => {
    const cut = headerLine('👍🏽'.repeat(100));
    expect([...cut]).toHaveLength(120);
    expect(cut.endsWith('…')).toBe(true);
    expect(cut).not.toMatch(/[\ud800-\udbff](?![\udc00-\udfff])/);
    expect(headerLine('x'.repeat(120))).toBe('x'.repeat(120));
  });

  it.each(Object.entries(emails))('is one line of fitting length: %s', (_, email) => {
    const { subject } = render(email);
    expect(subject).not.toBe('');
    expect([...subject].length).toBeLessThanOrEqual(120);
    expect(subject).not.toMatch(/[\r\n]/);
  });

  it.each(['en', 'es'] as const)(
    'never says gifted nor an abbreviation of the school: %s',
    (language) => {
      const subject = digestEmail(sixLongGoals, language, {}).subject;
      expect(subject).not.toMatch(/gifted|talent|dotad|\bALP\b|\bGT\b|Q00\d/i);
    },
  );
});
