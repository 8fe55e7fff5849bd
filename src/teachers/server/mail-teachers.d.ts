import { type ApprovedResends } from '../../mailing/domain/approved-resends';
import { type QueueResult } from '../../mailing/server';
import { type Result } from '../../rpc/result';
import type { Services } from '../../store/services';
import type { TeacherMailKind } from '../domain/teacher-mail';
import { type TeacherHold } from './gather-teacher-mails';
export interface TeacherPreview {
    /** Addresses. */
    readonly goingOut: readonly string[];
    /** Of these, whose email of today may have arrived already. */
    readonly uncertain: readonly string[];
    /** What a person agrees to who is asked whether these are to go out. */
    readonly resends: ApprovedResends;
    /** The plain text of the first email; '' when none goes out. */
    readonly first: string;
    readonly held: readonly Pick<TeacherHold, 'email' | 'reason'>[];
    readonly withoutAccess: readonly string[];
    readonly served: readonly string[];
}
/** What a click would do now, without doing any of it. */
export declare function previewTeacherMails(kind: TeacherMailKind, services: Services): Result<TeacherPreview>;
/**
 * The alert has let go of everything, so all is read and worked out anew. Who has become due for an
 * email meanwhile, or may have had it as only now shows, was not agreed to and waits for another
 * click.
 */
export declare function mailTeachers(kind: TeacherMailKind, agreed: Pick<TeacherPreview, 'goingOut' | 'resends'>, services: Services): Result<QueueResult>;
