// The filter views that there should be: for each teacher one on Students and one on Goals.

import { columnLetters } from '../../core/a1';
import { hash32 } from '../../core/hash32';
import { normalizeText } from '../../core/normalize-text';
import type { ColumnIndexes } from '../../schema/locate-columns';
import type { SchoolYear } from '../../years/domain/school-year';
import type { TeacherOfStudents } from './teacher-roster';
import { type CellOf, goalsFormula, studentsFormula } from './view-formula';

export const viewTabs = ['students', 'goals'] as const;
export type ViewTab = (typeof viewTabs)[number];

/** Which rows of a tab a view shows, and in which order. Columns count from 0. */
export interface ViewFilter {
  readonly column: number;
  readonly formula: string;
  /** Ascending; later ones decide between equals. */
  readonly sorts: readonly number[];
}

export interface TeacherView {
  readonly id: number;
  readonly tab: ViewTab;
  /** Of the teacher, in lower case. */
  readonly email: string;
  readonly title: string;
  readonly filter: ViewFilter;
}

/** Columns without which a view would show other rows than it should. */
export const viewColumns = {
  students: ['teachers', 'status', 'lastName', 'firstName'],
  goals: ['teachers', 'status', 'shareWithTeachers', 'student'],
} as const;

const sortColumns = { students: ['lastName', 'firstName'], goals: ['student'] } as const;
const formulas = { students: studentsFormula, goals: goalsFormula } as const;
const endings = { students: ': my students', goals: ': my goals' } as const;

/**
 * Chosen by us, so that a view that was made is known again even where a run was cut off before it
 * could remember it. The API takes any positive number of 32 bits that is free.
 */
export const viewId = (tab: ViewTab, email: string): number =>
  (hash32(`${tab} ${normalizeText(email)}`) % 0x7fffffff) + 1;

export const hasOurTitle = (tab: ViewTab, title: string): boolean => title.endsWith(endings[tab]);

/**
 * @param places of the columns in `viewColumns`
 * @param foreign views that are not ours: none gets the title of one, nor is one wanted under its ID
 * @param year of which teachers see goals
 */
export function teacherViews(
  teachers: readonly TeacherOfStudents[],
  places: Readonly<Record<ViewTab, ColumnIndexes>>,
  foreign: readonly { readonly id: number; readonly title: string }[],
  year: SchoolYear,
): readonly TeacherView[] {
  const names = teachers.map(({ name }) => name.toLowerCase());
  const titles = new Set(foreign.map(({ title }) => title.toLowerCase()));
  const ids = new Set(foreign.map(({ id }) => id));
  return viewTabs.flatMap((tab) => {
    const placeOf = (column: string): number => places[tab][column] ?? 0;
    const cell: CellOf = (column) => `$${columnLetters(placeOf(column))}2`;
    const views = teachers.map(({ email, name }): TeacherView => {
      const plain = `${name}${endings[tab]}`;
      const isShared = names.filter((each) => each === name.toLowerCase()).length > 1;
      const isClear = !isShared && !titles.has(plain.toLowerCase());
      return {
        id: viewId(tab, email),
        tab,
        email,
        title: isClear ? plain : `${name} (${email})${endings[tab]}`,
        filter: {
          column: placeOf('teachers'),
          formula: formulas[tab](cell, email, places.goals.schoolYear === undefined ? '' : year),
          sorts: sortColumns[tab].map(placeOf),
        },
      };
    });
    return views.filter(({ id }) => !ids.has(id));
  });
}

/** Whether a link, as `viewLink` makes it, leads into the spreadsheet of this address and to this view. */
export function leadsToView(link: string, spreadsheetUrl: string, id: number): boolean {
  const [, file = ''] = /\/d\/([\w-]+)/.exec(spreadsheetUrl) ?? [];
  const [, sheetId = ''] = /#gid=(\d+)&/.exec(link) ?? [];
  return file !== '' && link === viewLink(file, Number(sheetId), id);
}

/** The address at which the spreadsheet opens with the view. */
export const viewLink = (spreadsheetId: string, sheetId: number, id: number): string =>
  `https://docs.google.com/spreadsheets/d/${spreadsheetId}/edit#gid=${sheetId}&fvid=${id}`;
