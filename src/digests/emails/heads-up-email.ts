// The email of the evening before: how many digests go out, and who is held back and why.
import { counted } from '../../core/plural';
import { type Email, paragraph } from '../../emails/email';
import {
  listUnder,
  openCaseload,
  personTitle,
  type StaffPerson,
  staffEmail,
  withoutNotes,
} from '../../emails/staff-email';

export interface HeadsUp {
  /** Worded, as it stands after "on": "Tuesday, September 1, at 4:00 PM". */
  readonly when: string;
  /** How many go out. */
  readonly digests: number;
  /** What has to be looked at before anything else, in sentences. */
  readonly warnings: readonly string[];
  /** What does not go out before somebody has agreed to it on the day, in sentences. */
  readonly blocked: readonly string[];
  /** Who has another address or child than at the last digest: "old → new". */
  readonly moved: readonly (StaffPerson & { readonly move: string })[];
  readonly held: readonly (StaffPerson & { readonly reason: string })[];
  /** Rows of the caseload that cannot be read, in sentences. */
  readonly problems: readonly string[];
  readonly sheetUrl: string;
}

export const headsUpEmail = ({
  when,
  digests,
  warnings,
  blocked,
  moved,
  held,
  problems,
  sheetUrl,
}: HeadsUp): Email =>
  staffEmail(
    `Before they go out: ${counted(digests, 'digest', 'digests')}, ${held.length} held back`,
    digests === 0
      ? `No digest goes out on ${when}.`
      : `${counted(digests, 'digest goes', 'digests go')} out on ${when}.`,
    [
      ...[...warnings, ...blocked].map(paragraph),
      ...(blocked.length === 0
        ? []
        : [
            paragraph(
              `You can still put it right before then. Send due digests now… sends what is right as it is on ${when} on; until then it answers that nothing is due.`,
            ),
          ]),
      ...listUnder(
        `Another address or student than at the last digest: ${counted(moved.length, 'family', 'families')}`,
        moved.map((each) => ({ title: personTitle(each), note: each.move })),
      ),
      ...(held.length === 0
        ? [paragraph('Nobody is held back.')]
        : listUnder(
            `Held back: ${counted(held.length, 'digest', 'digests')}`,
            held.map((each) => ({ title: personTitle(each), note: each.reason })),
          )),
      ...listUnder(
        `Cannot be read: ${counted(problems.length, 'row', 'rows')}`,
        withoutNotes(problems),
      ),
      paragraph(
        `${blocked.length === 0 ? 'If all is well, there is nothing to do. ' : ''}To change a goal, pause a family or stop these digests, open the caseload before then.`,
      ),
      openCaseload(sheetUrl),
    ],
  );
