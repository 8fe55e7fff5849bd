// The mails that say why mails wait: settings or tabs that cannot be read, or an error in the run.
import { paragraph } from '../blocks';
import type { Letter } from '../letter';
import { notedList, openCaseload, staffLetter, withoutNotes } from './staff-letter';

export interface Trouble {
  readonly whose?: 'families' | 'teachers';
  /** In sentences that say what to mend. */
  readonly problems: readonly string[];
  readonly sheetUrl: string;
}

/** What waits, and what does not happen. */
const told: Readonly<
  Record<NonNullable<Trouble['whose']>, readonly [waiting: string, missed: string]>
> = {
  families: ['Family letters', 'No family letter goes out'],
  teachers: ['Mails to teachers', 'No teacher gets a mail'],
};

export const troubleLetter = ({ whose = 'families', problems, sheetUrl }: Trouble): Letter => {
  const [waiting, missed] = told[whose];
  return staffLetter(`${waiting} are waiting for you`, `${missed} until this is mended.`, [
    notedList(withoutNotes(problems)),
    paragraph(
      'Nothing is lost: what is due goes out in the hour after. Until then this mail comes once a day.',
    ),
    openCaseload(sheetUrl),
  ]);
};

export interface BrokenRun {
  /** What Google or the script says of it, in whatever language. */
  readonly error: string;
  readonly sheetUrl: string;
}

/** Of an error like this nobody knows the cause: first what it means, last what it said. */
export const brokenRunLetter = ({ error, sheetUrl }: BrokenRun): Letter =>
  staffLetter(
    'Living ALP ran into an error',
    'The hourly run broke off. It tries again every hour by itself.',
    [
      paragraph(
        'What had gone out by then is noted in the Deliveries tab; what is still due goes out with the next run that works. Mostly that is the next one, and there is nothing for you to do.',
      ),
      paragraph(
        'This mail comes once a day at most. If it comes again tomorrow, choose Living ALP > Health check, and forward this mail to the person who installed Living ALP.',
      ),
      openCaseload(sheetUrl),
      paragraph(`For that person, the error was: ${error.slice(0, longestError)}`),
    ],
  );

/** The rest stands in the log of the run. */
const longestError = 500;
