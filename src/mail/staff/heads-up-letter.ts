// The mail of the evening before: how many family letters go out, and who is held back and why.
import { paragraph } from '../blocks';
import type { Letter } from '../letter';
import {
  counted,
  listUnder,
  openCaseload,
  personTitle,
  type StaffPerson,
  staffLetter,
  withoutNotes,
} from './staff-letter';

export interface HeadsUp {
  /** Worded, as it stands after "on": "Tuesday, September 1, at 4:00 PM". */
  readonly when: string;
  /** Mails that go out, those that wait included. */
  readonly mails: number;
  /** Of these, how many the daily quota leaves for a later day. */
  readonly waiting?: number;
  readonly held: readonly (StaffPerson & { readonly reason: string })[];
  /** Rows of the caseload that cannot be read, in sentences. */
  readonly problems: readonly string[];
  readonly sheetUrl: string;
}

export const headsUpLetter = ({
  when,
  mails,
  waiting = 0,
  held,
  problems,
  sheetUrl,
}: HeadsUp): Letter =>
  staffLetter(
    `Before they go out: ${counted(mails, 'family letter', 'family letters')}, ${held.length} held back`,
    mails === 0
      ? `No family letter goes out on ${when}.`
      : `${counted(mails, 'family letter goes', 'family letters go')} out on ${when}.`,
    [
      ...(waiting > 0
        ? [
            paragraph(
              `Google limits how many mails an account may send in a day. ${counted(waiting, 'letter waits', 'letters wait')} for the following day and then ${waiting === 1 ? 'goes' : 'go'} out without your doing anything.`,
            ),
          ]
        : []),
      ...(held.length === 0
        ? [paragraph('Nobody is held back.')]
        : listUnder(
            `Held back: ${counted(held.length, 'letter', 'letters')}`,
            held.map((each) => ({ title: personTitle(each), note: each.reason })),
          )),
      ...listUnder(
        `Cannot be read: ${counted(problems.length, 'row', 'rows')}`,
        withoutNotes(problems),
      ),
      paragraph(
        'If all is well, there is nothing to do. To change a goal, pause a family or stop this turn, open the caseload before then.',
      ),
      openCaseload(sheetUrl),
    ],
  );
