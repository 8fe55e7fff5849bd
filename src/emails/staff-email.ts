// What every email to the specialist has in common: plain English, a button, who sends it.

import { shortGuardian, shortStudent } from '../caseload/domain/names';
import { type Block, button, type Email, heading, type NotedList } from './email';

/** A list in an email is for a glance; the sheet has the rest, sorted and filtered. */
const longestList = 30;

export interface StaffPerson {
  readonly student: { readonly firstName: string; readonly lastName: string };
  readonly guardian: string;
}

/** Names and words come from cells, which hold 50,000 characters: one must not fill the email. */
const longestLine = 500;

export const notedList = (items: NotedList['items']): NotedList => {
  const rest = items.length - longestList;
  return {
    kind: 'list',
    items: items.slice(0, longestList).map(({ title, note }) => ({
      title: title.slice(0, longestLine),
      note: note.slice(0, longestLine),
    })),
    more: rest > 0 ? `and ${rest} more in the caseload` : '',
  };
};

/** Nothing where nothing is to be listed. */
export const listUnder = (
  title: string,
  items: NotedList['items'],
  ...advice: readonly Block[]
): readonly Block[] => (items.length === 0 ? [] : [heading(title), ...advice, notedList(items)]);

export const withoutNotes = (titles: readonly string[]): NotedList['items'] =>
  titles.map((title) => ({ title, note: '' }));

export const personTitle = ({ student, guardian }: StaffPerson): string =>
  `${shortStudent(student)}, to ${shortGuardian(guardian)}`;

export const openCaseload = (sheetUrl: string): Block => button('Open the caseload', sheetUrl);

export const staffEmail = (subject: string, summary: string, blocks: readonly Block[]): Email => ({
  language: 'en',
  direction: 'ltr',
  subject,
  greeting: '',
  notices: [],
  summary,
  blocks,
  signature: { closing: '', names: ['Living ALP'] },
  footer: ['Living ALP writes to you because the caseload spreadsheet runs under your account.'],
  footerLink: null,
  keep: [],
});
