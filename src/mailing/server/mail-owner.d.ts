import type { Guardian, Student } from '../../schema/tabs';
import type { FamilyName, MailText, TroubleInput } from '../../store/ports';
import type { Services } from '../../store/services';
/** @param to where it is not the account that the script runs under */
export declare function mailOwner({ identity, mailer }: Services, text: MailText, to?: string): void;
/** How such an email names a family: enough to find the row, no more. */
export declare const nameFamily: (student: Student | undefined, guardian: Guardian | undefined) => FamilyName;
/** Notifies the owner, or the given addresses, once a day of why emails wait. */
export declare function reportTrouble(services: Services, problems: readonly string[], whose?: TroubleInput['whose'], to?: readonly string[]): void;
