import type { Services } from '../../store/services';
import { type AnswerPage } from '../domain/answer-page';
import type { TokenFields } from '../domain/token';
export declare function checkPage({ delivery: address }: TokenFields, services: Services): AnswerPage;
