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
  /** Who is held back, in all. */
  readonly heldInAll: number;
  /** Since the last heads-up, or for another reason than then. */
  readonly held: readonly (StaffPerson & { readonly reason: string })[];
  readonly freed: readonly StaffPerson[];
  /** Whose digest is left out, because nothing was new twice and no answer came. */
  readonly leftOut: readonly StaffPerson[];
  readonly heldAsBefore: readonly { readonly reason: string; readonly count: number }[];
  /** Rows of the caseload that cannot be read, in sentences. */
  readonly problems: readonly string[];
  readonly sheetUrl: string;
}

const sumOf = (reasons: HeadsUp['heldAsBefore']): number =>
  reasons.reduce((sum, { count }) => sum + count, 0);

export const headsUpEmail = ({
  when,
  digests,
  warnings,
  blocked,
  moved,
  heldInAll,
  held,
  freed,
  leftOut,
  heldAsBefore,
  problems,
  sheetUrl,
}: HeadsUp): Email => {
  const isFirst = heldAsBefore.length + freed.length === 0;
  return staffEmail(
    `Before they go out: ${counted(digests, 'digest', 'digests')}, ${heldInAll} held back`,
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
      ...(heldInAll === 0 ? [paragraph('Nobody is held back.')] : []),
      ...listUnder(
        `${isFirst ? 'Held' : 'Newly held'} back: ${counted(held.length, 'digest', 'digests')}`,
        held.map((each) => ({ title: personTitle(each), note: each.reason })),
      ),
      ...listUnder(
        `No longer held back: ${counted(freed.length, 'guardian', 'guardians')}`,
        withoutNotes(freed.map(personTitle)),
      ),
      ...listUnder(
        `Left out this time: ${counted(leftOut.length, 'digest', 'digests')}`,
        withoutNotes(leftOut.map(personTitle)),
        paragraph(
          'Nothing was new twice, and no answer came. A short note with Share with family, or a call, brings the talk back.',
        ),
      ),
      ...listUnder(
        `Held back as before: ${counted(sumOf(heldAsBefore), 'digest', 'digests')}`,
        withoutNotes(heldAsBefore.map(({ reason, count }) => `${reason}: ${count}`)),
      ),
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
};
