import type { LocalTime } from '../../core/local-time';
import type { Delivery, Goal, Student } from '../../schema/tabs';
import { type CaseloadSettings } from '../../settings/domain/caseload-settings';
import type { Services } from '../../store/services';
import type { StudentPage } from '../domain/answer-page';
import type { TokenFields } from '../domain/token';
import { type AnswerTables } from './find-family';
export interface AskedStudent {
    readonly settings: CaseloadSettings;
    readonly student: Student;
    readonly goals: readonly Goal[];
    readonly delivery: Delivery;
}
/** Of this school year and at work on: a draft is the specialist's until it is active. */
export declare const goalsForStudent: (tables: Pick<AnswerTables, 'goals'>, studentId: string, settings: CaseloadSettings, today: LocalTime['date']) => readonly Goal[];
/** Whether the student may be written to at all. */
export declare const isReachable: (student: Student) => boolean;
/** Null where the link opens nothing. */
export declare function findStudentOf(fields: TokenFields, tables: AnswerTables, services: Services): AskedStudent | null;
export declare function studentPage({ settings, student, goals, delivery }: AskedStudent, tables: AnswerTables, now: LocalTime): StudentPage;
