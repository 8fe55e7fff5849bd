import type { Email } from '../../emails/email';
import { type TeacherAddressee } from './teacher-email';
export interface TeacherPage extends TeacherAddressee {
    /** Worded: "August 31". */
    readonly date: string;
    readonly students: readonly {
        readonly firstName: string;
        readonly lastName: string;
        readonly goals: readonly {
            readonly goal: string;
            readonly progress: string;
        }[];
        readonly strategies: readonly string[];
    }[];
}
export declare function teacherPageEmail(page: TeacherPage): Email;
