import type { Tables, TeacherPageInput } from '../../store/ports';
import type { RunContext } from '../../store/run-context';
import { type TeacherMailPlan, type TeacherMailTrigger } from '../domain/plan-teacher-mails';
import type { TeacherHoldReason, TeacherMailKind } from '../domain/teacher-mail';
export declare const teacherTabs: readonly ['students', 'goals', 'guardians', 'teachers', 'deliveries'];
export interface DueTeacherMail {
    readonly kind: TeacherMailKind;
    readonly email: string;
    readonly slot: TeacherMailPlan;
    readonly words: TeacherPageInput;
}
export interface TeacherHold extends DueTeacherMail {
    readonly reason: TeacherHoldReason;
}
export interface TeacherMails {
    readonly due: readonly DueTeacherMail[];
    readonly held: readonly TeacherHold[];
    /** Addresses of those for whom no view or file has been made. */
    readonly withoutAccess: readonly string[];
    /** Addresses of those who have had this email today. */
    readonly served: readonly string[];
}
export type TeacherTables = Pick<Tables, (typeof teacherTabs)[number]>;
export declare function gatherTeacherMails(kind: TeacherMailKind, trigger: TeacherMailTrigger, { services: { identity }, settings, now }: RunContext, tables: TeacherTables): TeacherMails;
