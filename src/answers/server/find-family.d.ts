import { type MailLanguage } from '../../core/languages';
import type { Delivery, Goal, Guardian, Student } from '../../schema/tabs';
import { type CaseloadSettings } from '../../settings/domain/caseload-settings';
import type { Tables } from '../../store/ports';
import type { Services } from '../../store/services';
import type { EmailsState, FamilyPage } from '../domain/answer-page';
import type { TokenFields } from '../domain/token';
export declare const answerTabs: readonly ['settings', 'students', 'guardians', 'goals', 'progress', 'deliveries', 'checkIns', 'questions'];
export type AnswerTables = Pick<Tables, (typeof answerTabs)[number]>;
export interface Family {
    readonly settings: CaseloadSettings;
    readonly student: Student;
    readonly guardian: Guardian;
    /** Those of the school year that this family hears of. */
    readonly goals: readonly Goal[];
    /** The email that is answered; null in a preview. */
    readonly delivery: Delivery | null;
}
/** Null where the link opens nothing. */
export declare function findFamily(fields: TokenFields, tables: AnswerTables, services: Services): Family | null;
/** @param written as it stands in the caseload */
export declare const pageLanguage: (written: string) => MailLanguage;
/** @param question for the thank-you */
export declare function familyPage({ settings, student, guardian, goals, delivery }: Family, tables: AnswerTables, question: string): FamilyPage;
export declare function emailsState({ digest, cadence }: Pick<Guardian, 'digest' | 'cadence'>, settings: Pick<CaseloadSettings, 'cadence'>): EmailsState;
