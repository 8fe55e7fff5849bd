import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { HtmlValidate } from 'html-validate';
import { digestEmail } from '../../../src/digests/emails/digest-email';
import { withTexts } from '../../../src/emails/email-texts';
import { render } from '../../../src/emails/render';
import { filledWith, full, hostileTexts } from './sample-digests';
import { emails } from './sample-emails';
import { onOneLine, skeleton, visibleText } from './visible-text';

const named = Object.entries(emails);

/** Every text that an email wants its reader to see, and its links in the plain text. */
const factsOf = (email: (typeof emails)[string]): readonly string[] => {
  const facts: string[] = [...email.notices.map(({ text }) => text), ...email.signature.names];
  withTexts({ ...email, subject: '' }, (text) => {
    facts.push(text);
    return text;
  });
  return facts.map(onOneLine).filter((fact) => fact !== '');
};

function expectLink(url: string, html: string, text: string): void {
  expect(text).toContain(`\n${url}\n`);
  expect(html).toContain(`href="${url.replace(/&/g, '&amp;')}"`);
}

describe('every email', () => {
  const validator = new HtmlValidate({
    root: true,
    extends: ['html-validate:standard'],
    rules: {
      // Outlook for Windows takes cellpadding, cellspacing and width from attributes only.
      'no-deprecated-attr': 'off',
    },
  });

  it.each(named)('is valid HTML: %s', async (_, email) => {
    const report = await validator.validateString(render(email).html);
    expect(report.results.flatMap(({ messages }) => messages)).toEqual([]);
  });

  it('uses nothing that Gmail, Outlook or Apple Email lack, but for what they may ignore', () => {
    const mayBeIgnored: Readonly<Record<string, string>> = {
      'outlook.macos: <body> element': 'its style moves to another element; the cells set the same',
      'outlook.windows: border-radius': 'the button has square corners',
      'outlook.windows-mail: aria-hidden attribute':
        'the rings of a track are read after their words',
      'outlook.windows-mail: border-radius': 'the button has square corners',
      'outlook.windows-mail: role attribute': 'a screen reader may name a layout table',
      'outlook.windows-mail: word-break': 'a word longer than a line widens the page',
    };
    const findings: readonly { unsupported: readonly string[] }[] = JSON.parse(
      execFileSync(process.execPath, [join(__dirname, 'caniemail-findings.mjs')], {
        input: JSON.stringify(named.map(([, email]) => render(email).html)),
        encoding: 'utf8',
        maxBuffer: 2 ** 26,
      }),
    );
    const unsupported = new Set(findings.flatMap((each) => each.unsupported));
    expect([...unsupported].sort()).toEqual(Object.keys(mayBeIgnored).sort());
  });

  it.each(named)('says in HTML and in plain text whatever it has to say: %s', (_, email) => {
    const { html, text } = render(email);
    const seen = onOneLine(visibleText(html));
    const read = onOneLine(text.replace(/^ {2}> ?/gm, ''));
    for (const fact of factsOf(email)) {
      expect(seen).toContain(fact);
      expect(read).toContain(fact);
    }
    for (const block of email.blocks) {
      const links = block.kind === 'answers' ? block.links : [block];
      for (const link of links) if ('url' in link) expectLink(link.url, html, text);
    }
    if (email.footerLink) expectLink(email.footerLink.url, html, text);
  });

  it.each(named)(
    'opens with its sums-up sentence, after the notice of a translation: %s',
    (_, email) => {
      const opening = onOneLine(
        [...email.notices.map(({ text }) => text), email.greeting, email.summary]
          .join(' ')
          .slice(0, 200),
      );
      const { html, text } = render(email);
      expect(onOneLine(visibleText(html)).startsWith(opening)).toBe(true);
      expect(onOneLine(text).startsWith(opening)).toBe(true);
    },
  );

  it.each(named)('keeps text at 16 pixels or more and padding on cells: %s', (_, email) => {
    const { html } = render(email);
    const sizes = [...html.matchAll(/font-size:(\d+)px/g)].map(([, size]) => Number(size));
    // 1 px is the empty cell of a progress bar.
    expect(sizes.filter((size) => size < 16 && size !== 1)).toEqual([]);
    expect(html).not.toMatch(/<(?!td|ol|ul)\w+[^>]*padding:/);
    expect(html).not.toMatch(/<img|display:flex|class=|<style/);
  });

  it.each(named)(
    'wraps its plain text at 76 columns, but for words that are longer: %s',
    (_, email) => {
      const tooLong = render(email)
        .text.split('\n')
        .filter(
          (line) => [...line].length > 76 && /\S\s+\S/.test(line.replace(/^\s*(>|-|\d\.)\s/, '')),
        );
      expect(tooLong).toEqual([]);
    },
  );
});

describe('six goals with long texts and four questions', () => {
  it('stay under 30 KB of HTML', () => {
    const email = emails['six long goals'];
    if (email === undefined) throw new Error('no such email');
    const { html } = render(email);
    expect(html.split('<h3').length - 1).toBe(6);
    expect(Buffer.byteLength(html)).toBeLessThanOrEqual(30 * 1024);
  });
});

describe('texts that look like something else', () => {
  const plain = skeleton(render(digestEmail(filledWith('plain'), 'en', {})).html);

  it.each(Object.entries(hostileTexts))('show as typed in both parts: %s', (_, typed) => {
    const { html, text } = render(digestEmail(filledWith(typed), 'en', {}));
    const wanted = onOneLine(typed);
    expect(onOneLine(visibleText(html)).split(wanted).length - 1).toBeGreaterThanOrEqual(14);
    expect(
      onOneLine(text.replace(/^ {2}> ?/gm, '')).split(wanted).length - 1,
    ).toBeGreaterThanOrEqual(14);
    expect(skeleton(html)).toEqual(plain);
  });

  it('keeps the line breaks of a cell in both parts', () => {
    const { html, text } = render(
      digestEmail(
        { ...full, goals: full.goals.map((goal) => ({ ...goal, why: 'one\r\ntwo' })) },
        'en',
        {},
      ),
    );
    expect(html).toMatch(/one<br\s*\/?>two/);
    expect(text).toContain('  > one\n  > two\n');
  });

  it('lose control characters, which HTML forbids', () => {
    const { html, text } = render(digestEmail(filledWith('a\u0000b\u0007c\u009dd'), 'en', {}));
    expect(visibleText(html)).toContain('abcd');
    expect(text).toContain('abcd');
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must be gone
    expect(html + text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/);
  });
});

describe('words in another language than the email', () => {
  it('keep their own marks of direction, but nothing that shows them in another order', () => {
    const typed = 'abc \u202egnirts\u202c \u2067def\u2069 \u200fאב\u200e';
    const { html, text } = render(digestEmail(filledWith(typed), 'en', {}));
    expect(visibleText(html)).toContain('abc gnirts def \u200fאב\u200e');
    expect(text).toContain('abc gnirts def \u200fאב\u200e');
    expect(html + text).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/);
  });

  it('find their own direction', () => {
    const { html } = render(digestEmail(filledWith('plain'), 'en', {}));
    const free = html.match(/<(p|span)[^>]*dir="auto"/g) ?? [];
    // The child's words and their goal, the note and its step, tonight's goal, question and what the
    // child asks; per goal text, why, measure, note, at home; the questions with
    // their goals, sender and school.
    expect(free).toHaveLength(6 + 2 + 3 + 2 * 5 + 2 * 2 + 2);
  });

  it('leave an email from right to left with its line at the right', () => {
    const email = emails['from the right'];
    if (email === undefined) throw new Error('no such email');
    const { html } = render(email);
    expect(html).toMatch(/<html lang="ar" dir="rtl">/);
    expect(html).toContain('border-right:3px');
    expect(html).not.toContain('border-left:3px');
  });
});
