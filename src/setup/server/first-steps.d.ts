import type { RowOf } from '../../schema/tab';
import type { startHereTab } from '../../schema/tabs';
import type { TeacherAccess } from '../../teachers/domain/teacher-access';
/** The row that the health check fills. */
export declare const healthStep = "Last health check";
export declare const firstSteps: () => readonly RowOf<typeof startHereTab>[];
/** What the health check says of teachers, so that it stands in older caseloads as well. */
export declare const teachersFact: Readonly<Record<TeacherAccess, string>>;
