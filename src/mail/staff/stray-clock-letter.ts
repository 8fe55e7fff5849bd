// The mail to an account whose hourly clock finds nothing to work on.
import { button, paragraph } from '../blocks';
import type { Letter } from '../letter';
import { openCaseload, staffLetter } from './staff-letter';

/** What the clock lacks: the record of the schedule, or the spreadsheet itself. */
export type StrayClock =
  | { readonly kind: 'no schedule'; readonly sheetUrl: string }
  | { readonly kind: 'no spreadsheet' };

const onceADay = 'Until then this email comes once a day.';

export const strayClockLetter = (stray: StrayClock): Letter =>
  stray.kind === 'no schedule'
    ? staffLetter(
        'No digest goes out: the hourly clock has lost its schedule',
        'Living ALP runs every hour under your account, but it finds no record of who switched the digests on and which have gone out. So it sends nothing.',
        [
          paragraph(
            'Open the caseload and choose Living ALP > Switch digests on. Digests whose day has passed do not go out by themselves after that: Living ALP > Send due digests now… sends those that are missing.',
          ),
          paragraph(
            `If no digests are to go out, choose Living ALP > Pause digests: it stops the clock. ${onceADay}`,
          ),
          openCaseload(stray.sheetUrl),
        ],
      )
    : staffLetter(
        'No digest goes out: the hourly clock has lost its spreadsheet',
        'Living ALP runs every hour under your account, but it cannot open the spreadsheet that it is to work on: it was deleted, it is no longer shared with you, or the clock was not set up to its end. So it sends nothing.',
        [
          paragraph(
            'If you keep a caseload, open its spreadsheet and choose Living ALP > Switch digests on.',
          ),
          paragraph(
            `If you keep none any more, delete the trigger named “tick” from the list of your triggers. ${onceADay}`,
          ),
          button('See your triggers', 'https://script.google.com/home/triggers'),
        ],
      );
