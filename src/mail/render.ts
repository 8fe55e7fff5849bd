// Draws a letter as what a mail needs: a subject, plain text and HTML.
import { renderToString } from 'preact-render-to-string';
import { legible } from './legible';
import type { Letter } from './letter';
import { withTexts } from './letter-texts';
import { page } from './parts/page';
import { subjectLine } from './subject-line';
import { textPart } from './text/text-part';

export interface RenderedMail {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

/** Whatever people typed shows literally: the HTML is made by JSX, which escapes, the text as is. */
export const render = (letter: Letter): RenderedMail => {
  const shown = withTexts(
    {
      ...letter,
      signature: { ...letter.signature, names: letter.signature.names.map(legible) },
      notices: letter.notices.map((notice) => ({ ...notice, text: legible(notice.text) })),
    },
    legible,
  );
  const subject = subjectLine(letter.subject);
  return {
    subject,
    text: textPart(shown),
    html: `<!DOCTYPE html>\n${renderToString(page({ letter: shown, title: subject }))}`,
  };
};
