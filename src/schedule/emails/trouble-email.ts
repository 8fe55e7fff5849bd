// The emails that say why others wait: settings or tabs that cannot be read, or an error in the run.
import { type Email, paragraph } from '../../emails/email';
import { notedList, openCaseload, staffEmail, withoutNotes } from '../../emails/staff-email';

export interface Trouble {
  readonly whose?: 'families' | 'students' | 'teachers' | 'upkeep';
  /** In sentences that say what to mend. */
  readonly problems: readonly string[];
  readonly sheetUrl: string;
}

/** What waits, and what does not happen. */
const sentences: Readonly<
  Record<NonNullable<Trouble['whose']>, readonly [waiting: string, missed: string]>
> = {
  families: ['Digests', 'Digests do not go out'],
  students: ['Student check-ins', 'No student is asked to check in'],
  teachers: ['Emails to teachers', 'No teacher gets an email'],
  upkeep: ['Teachers’ views and files', 'What teachers see may be out of date'],
};

export const troubleEmail = ({ whose = 'families', problems, sheetUrl }: Trouble): Email => {
  const [waiting, missed] = sentences[whose];
  return staffEmail(`${waiting} are waiting for you`, `${missed} until this is mended.`, [
    notedList(withoutNotes(problems)),
    paragraph(
      'Nothing is lost: what is due goes out in the hour after. Until then this email comes once a day.',
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
export const brokenRunEmail = ({ error, sheetUrl }: BrokenRun): Email =>
  staffEmail(
    'Living ALP ran into an error',
    'The hourly run broke off. It tries again every hour by itself.',
    [
      paragraph(
        'What had gone out by then is noted in the Deliveries tab; what is still due goes out with the next run that works. Mostly that is the next one, and there is nothing for you to do.',
      ),
      paragraph(
        'This email comes once a day at most. If it comes again tomorrow, choose Living ALP > Health check, and forward this email to the person who installed Living ALP.',
      ),
      openCaseload(sheetUrl),
      paragraph(`For that person, the error was: ${error.slice(0, longestError)}`),
    ],
  );

/** The rest stands in the log of the run. */
const longestError = 500;
