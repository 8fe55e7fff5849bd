import type { PlanView } from '../../goals/domain/view-plan';
import { type Result } from '../../rpc/result';
import type { Services } from '../../store/services';
/** Of a row that cannot be read, too: whoever opens it sees what is wrong. */
export interface StudentLine {
    readonly studentId: string;
    readonly name: string;
    readonly grade: string;
    readonly teachers: readonly string[];
}
export interface Opening {
    /** Null when no row with a Student ID is selected. */
    readonly plan: PlanView | null;
    readonly students: readonly StudentLine[];
    readonly account: string;
    /** Address of the spreadsheet. */
    readonly caseload: string;
    /** Address of the file of which this one is a copy; null for an original. */
    readonly copyOf: string | null;
}
export declare function openSidebar(services: Services): Result<Opening>;
/** Names the row that the person at the screen has selected, and no more. */
export declare const selectedStudent: (services: Services) => Result<{
    readonly studentId: string | null;
}>;
