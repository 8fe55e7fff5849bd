import type { Services } from '../../store/services';
import type { AnswerPage } from '../domain/answer-page';
import type { TokenFields } from '../domain/token';
type Open = (fields: TokenFields, services: Services) => AnswerPage;
export declare const openVisit: Open;
export {};
