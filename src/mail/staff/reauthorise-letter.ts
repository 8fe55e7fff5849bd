// The mail that asks the owner for Google's permission again, without which no letter goes out.
import { button, paragraph } from '../blocks';
import type { Letter } from '../letter';
import { openCaseload, staffLetter } from './staff-letter';

export interface Reauthorisation {
  /** Google's page on which the permission is given. */
  readonly url: string;
  readonly sheetUrl: string;
}

export const reauthoriseLetter = ({ url, sheetUrl }: Reauthorisation): Letter =>
  staffLetter(
    'Family letters are on hold until you give permission again',
    'Google asks for your permission again before Living ALP may go on.',
    [
      paragraph(
        'This happens after an update or a change of password. Until then no family letter goes out, and nothing is lost: whatever is due goes out at the next full hour afterwards.',
      ),
      button('Give permission', url, 'It takes a minute, with the account that owns the caseload.'),
      paragraph('If you would rather look at the caseload first, it is here.'),
      openCaseload(sheetUrl),
    ],
  );
