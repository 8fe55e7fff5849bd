import type { Services } from '../store/services';
import type { TeacherMailKind } from '../teachers/domain/teacher-mail';
export declare function refreshTeachersSentence(services: Services): string;
/** First what would go out, with the first email, then a question. */
export declare function mailTeachersSentence(kind: TeacherMailKind, services: Services): string;
