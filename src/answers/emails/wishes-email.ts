// The email that says who would like to talk.
import { shortGuardian, shortStudent } from '../../caseload/domain/names';
import { counted } from '../../core/plural';
import { type Email, paragraph } from '../../emails/email';
import { notedList, openCaseload, type StaffPerson, staffEmail } from '../../emails/staff-email';

export interface Wishes {
  readonly wishes: readonly (StaffPerson & {
    /** The student, and not a guardian. */
    readonly isStudent: boolean;
    readonly message: string;
  })[];
  readonly sheetUrl: string;
}

type Wish = Wishes['wishes'][number];

const titleOf = ({ student, guardian, isStudent }: Wish): string =>
  isStudent
    ? `${shortStudent(student)} (student)`
    : `${shortGuardian(guardian)}, family of ${shortStudent(student)}`;

/** The subject shows on locked screens: it names nobody. */
export const wishesEmail = ({ wishes, sheetUrl }: Wishes): Email =>
  staffEmail(
    `${counted(wishes.length, 'person', 'people')} would like to talk with you`,
    wishes.length === 1
      ? 'Somebody has asked to talk with you.'
      : `${wishes.length} people have asked to talk with you.`,
    [
      notedList(wishes.map((wish) => ({ title: titleOf(wish), note: wish.message }))),
      paragraph(
        'When you have talked, choose Done in the sidebar: until then the wish stays at the top of your list.',
      ),
      openCaseload(sheetUrl),
    ],
  );
