import { type AnswerTables, type Family } from './find-family';
export declare function thankYouQuestion({ delivery, guardian, settings }: Family, { questions }: Pick<AnswerTables, 'questions'>): string;
