// The mail that says why mails wait: settings or tabs that cannot be read.
import { paragraph } from '../blocks';
import type { Letter } from '../letter';
import { notedList, openCaseload, staffLetter, withoutNotes } from './staff-letter';

export interface Trouble {
  readonly whose?: 'families' | 'teachers';
  /** In sentences that say what to mend. */
  readonly problems: readonly string[];
  readonly sheetUrl: string;
}

export const troubleLetter = ({ whose, problems, sheetUrl }: Trouble): Letter =>
  staffLetter(
    `${whose === 'teachers' ? 'Mails to teachers' : 'Family letters'} are waiting for you`,
    `${whose === 'teachers' ? 'No teacher gets a mail' : 'No family letter goes out'} until this is mended.`,
    [
      notedList(withoutNotes(problems)),
      paragraph(
        'Nothing is lost: what is due goes out in the hour after. Until then this mail comes once a day.',
      ),
      openCaseload(sheetUrl),
    ],
  );
