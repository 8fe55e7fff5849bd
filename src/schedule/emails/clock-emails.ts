// The emails to an account whose hourly clock cannot do its work.
import { button, type Email, paragraph } from '../../emails/email';
import { openCaseload, staffEmail } from '../../emails/staff-email';

export interface Reauthorization {
  /** Google's page on which the permission is given. */
  readonly url: string;
  readonly sheetUrl: string;
}

export const reauthorizeEmail = ({ url, sheetUrl }: Reauthorization): Email =>
  staffEmail(
    'Digests are on hold until you give permission again',
    'Google asks for your permission again before Living ALP may go on.',
    [
      paragraph(
        'This happens after an update or a change of password. Until then no digest goes out, and nothing is lost: whatever is due goes out at the next full hour afterwards.',
      ),
      button('Give permission', url, 'It takes a minute, with the account that owns the caseload.'),
      paragraph('If you would rather look at the caseload first, it is here.'),
      openCaseload(sheetUrl),
    ],
  );

/** What the clock lacks: the record of the schedule, or the spreadsheet itself. */
export type OrphanedClock =
  | { readonly kind: 'no schedule'; readonly sheetUrl: string }
  | { readonly kind: 'no spreadsheet' };

const onceADay = 'Until then this email comes once a day.';

export const orphanedClockEmail = (clock: OrphanedClock): Email =>
  clock.kind === 'no schedule'
    ? staffEmail(
        'No digest goes out: the hourly clock has lost its schedule',
        'Living ALP runs every hour under your account, but it finds no record of who switched the digests on and which have gone out. So it sends nothing.',
        [
          paragraph(
            'Open the caseload and choose Living ALP > Switch digests on. Digests whose day has passed do not go out by themselves after that: Living ALP > Send due digests now… sends those that are missing.',
          ),
          paragraph(
            `If no digests are to go out, choose Living ALP > Pause digests: it stops the clock. ${onceADay}`,
          ),
          openCaseload(clock.sheetUrl),
        ],
      )
    : staffEmail(
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
