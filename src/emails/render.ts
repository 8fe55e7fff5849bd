// Draws an email: its subject, plain text and HTML.
import { renderToString } from 'preact-render-to-string';
import type { Email } from './email';
import { withTexts } from './email-texts';
import { page } from './parts/page';
import { textPart } from './text-part';

const longest = 120;

/**
 * A subject or a sender's name: one line of at most 120 characters. All marks of direction go: in an
 * inbox they would reorder what stands beside it.
 */
export const headerLine = (text: string): string => {
  const line = text
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
 * (https://html.spec.whatwg.org/#preprocessing-the-input-stream), go, and so does what shows a text
 * in another order than it is typed in. The marks that Arabic and Hebrew need between words stay.
 */
const stripControlChars = (text: string): string =>
  text
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    .replace(/\t/g, ' ')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are the point
    .replace(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g, '');

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
  const subject = headerLine(email.subject);
  return {
    subject,
    text: textPart(shown),
    html: `<!DOCTYPE html>\n${renderToString(page({ email: shown, title: subject }))}`,
  };
};
