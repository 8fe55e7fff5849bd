// Draws an email: its subject, plain text and HTML.
import { renderToString } from 'preact-render-to-string';
import type { Email } from './email';
import { withTexts } from './email-texts';
import { page } from './parts/page';
import { textPart } from './text-part';

const longest = 120;

/**
 * One line of at most 120 characters. Marks that reorder text go too: in an inbox they would
 * reorder what stands beside the subject.
 */
export const subjectLine = (subject: string): string => {
  const line = subject
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are the point
    .replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g, ' ')
    .replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '')
    .replace(/ {2,}/g, ' ')
    .trim();
  const characters = [...line];
  return characters.length <= longest
    ? line
    : `${characters
        .slice(0, longest - 1)
        .join('')
        .trimEnd()}…`;
};

/**
 * Line breaks of every kind become "\n"; the remaining control characters, forbidden in HTML
 * (https://html.spec.whatwg.org/#preprocessing-the-input-stream), go. All else stays as typed.
 */
const stripControlChars = (text: string): string =>
  text
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    .replace(/\t/g, ' ')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are the point
    .replace(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/g, '');

export interface RenderedEmail {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

/** Whatever people typed shows literally: the HTML is made by JSX, which escapes, the text as is. */
export const render = (email: Email): RenderedEmail => {
  const shown = withTexts(
    {
      ...email,
      signature: { ...email.signature, names: email.signature.names.map(stripControlChars) },
      notices: email.notices.map((notice) => ({
        ...notice,
        text: stripControlChars(notice.text),
      })),
    },
    stripControlChars,
  );
  const subject = subjectLine(email.subject);
  return {
    subject,
    text: textPart(shown),
    html: `<!DOCTYPE html>\n${renderToString(page({ email: shown, title: subject }))}`,
  };
};
