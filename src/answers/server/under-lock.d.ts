import type { Services } from '../../store/services';
import { type AnswerPage } from '../domain/answer-page';
export declare function underLock(services: Services, work: () => AnswerPage): AnswerPage;
