import type { Services } from '../../store/services';
import { type AnswerPage, type StudentReply } from '../domain/answer-page';
import type { TokenFields } from '../domain/token';
export declare function openStudentPage(fields: TokenFields, services: Services): AnswerPage;
export declare function recordCheckIn(fields: TokenFields, reply: StudentReply, services: Services): AnswerPage;
