import type { Services } from '../../store/services';
import { type AnswerPage, type EmailsChange, type FamilyReply } from '../domain/answer-page';
import type { TokenFields } from '../domain/token';
import { type Family } from './find-family';
/** Who has written, for History: never the account in whose name the page runs. */
export declare const byGuardian: ({ name, email }: Family['guardian']) => string;
/** Opening a link records nothing: programs that look for harmful links open it, too. */
export declare function openFamilyPage(fields: TokenFields, services: Services): AnswerPage;
export declare function recordAnswer(fields: TokenFields, reply: FamilyReply, services: Services): AnswerPage;
/** Stops, pauses or resumes the emails at once, or changes how often they come. */
export declare function changeEmails(fields: TokenFields, change: EmailsChange, services: Services): AnswerPage;
