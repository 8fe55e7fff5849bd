import { type Email } from '../../emails/email';
import { type StaffPerson } from '../../emails/staff-email';
export interface Wishes {
    readonly wishes: readonly (StaffPerson & {
        /** The student, and not a guardian. */
        readonly isStudent: boolean;
        readonly message: string;
    })[];
    readonly sheetUrl: string;
}
/** The subject shows on locked screens: it names nobody. */
export declare const wishesEmail: ({ wishes, sheetUrl }: Wishes) => Email;
