// A student's check-in: the student speaks before the family is written to.

import type { StudentPage as Page } from '../domain/answer-page';

export const StudentPage = ({ opened }: { readonly opened: Page }) => <main>{opened.name}</main>;
