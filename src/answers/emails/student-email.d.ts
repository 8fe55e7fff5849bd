import { type MailLanguage } from '../../core/languages';
import { type Email } from '../../emails/email';
export interface StudentEmail {
    readonly language: MailLanguage;
    readonly name: string;
    readonly page: string;
    readonly sender: {
        readonly name: string;
        readonly school: string;
    };
    /** Never ''. */
    readonly whomToTurnTo: string;
    readonly familyReads: boolean;
}
/** The subject names no program: it shows on shared screens. */
export declare function studentEmail({ language, name, page, sender, whomToTurnTo, familyReads, }: StudentEmail): Email;
