// The mail that says why digests wait: settings or tabs that cannot be read.
import type { Letter } from '../letter';
import { notedList, staffLetter } from './staff-letter';

export interface Trouble {
  /** In sentences that say what to mend. */
  readonly problems: readonly string[];
  readonly sheetUrl: string;
}

export const troubleLetter = ({ problems, sheetUrl }: Trouble): Letter =>
  staffLetter(
    'Family letters are waiting for you',
    'No family letter goes out until this is mended.',
    [
      notedList(problems.map((title) => ({ title, note: '' }))),
      {
        kind: 'paragraph',
        text: 'Nothing is lost: what is due goes out in the hour after. Until then this mail comes once a day.',
      },
      { kind: 'button', label: 'Open the caseload', url: sheetUrl, note: '' },
    ],
  );
