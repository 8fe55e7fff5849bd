// What a link shows when it is opened. Nothing is written.

import type { Services } from '../../store/services';
import type { AnswerPage } from '../domain/answer-page';
import type { TokenFields, TokenPurpose } from '../domain/token';
import { openFamilyPage } from './record-answer';
import { openStudentPage } from './record-check-in';

type Open = (fields: TokenFields, services: Services) => AnswerPage;

const pages: Readonly<Record<TokenPurpose, Open>> = {
  family: openFamilyPage,
  preview: openFamilyPage,
  student: openStudentPage,
  // The page itself asks to be checked: a program that opens the link must not.
  check: () => ({ kind: 'check', language: 'en' }),
};

export const openVisit: Open = (fields, services) => pages[fields.purpose](fields, services);
