import { type MailLanguage } from '../../core/languages';
import { type Email } from '../../emails/email';
import { type DigestContent } from '../domain/digest-content';
export interface DigestOptions {
    /**
     * Calendar date of this digest. It makes each subject its own: Gmail folds emails with one subject
     * into a thread and hides in it what repeats, the way to stop included.
     */
    readonly sentOn?: string;
}
/** The email that carries what `content.level` permits and nothing else. */
export declare const digestEmail: (content: DigestContent, language: MailLanguage, options: DigestOptions) => Email;
