import { columns, wrap } from '../../../src/emails/text-part';

describe('a text for the plain part', () => {
  it('breaks between words at 76 columns, its prefix counted', () => {
    const lines = wrap('word '.repeat(60).trim(), '  > ');
    expect(lines.length).toBeGreaterThan(1);
    for (const line of lines) expect(line.length).toBeLessThanOrEqual(columns);
    expect(lines.every((line) => line.startsWith('  > '))).toBe(true);
    expect(lines[0]?.length).toBeGreaterThan(columns - 5);
  });

  it('keeps its own line breaks, empty lines too', () => {
    expect(wrap('a\n\nb', '> ')).toEqual(['> a', '>', '> b']);
  });

  it('leaves a link whole', () => {
    const link = `https://example.com/${'x'.repeat(100)}`;
    expect(wrap(`see ${link} now`)).toEqual(['see', link, 'now']);
  });

  it('counts characters, not code units', () => {
    expect(wrap(`${'🙂'.repeat(72)} ab cd`)).toEqual([`${'🙂'.repeat(72)} ab`, 'cd']);
  });
});
