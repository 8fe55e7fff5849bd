// What of a row one audience may see, by the schema alone.
import type { Audience } from '../../schema/column';
import type { Columns, RowOf } from '../../schema/tab';
import { allTabs, type TabName } from '../../schema/tabs';

export type RowIn<Name extends TabName> = RowOf<(typeof allTabs)[Name]>;

/** Nobody knows which columns are left: whoever reads one says what stands where it is missing. */
export type VisibleRow<Name extends TabName> = Partial<RowIn<Name>>;

/** The row without every column whose audience does not have the reader in it. */
export function visibleTo<Name extends TabName>(
  audience: Audience,
  tabName: Name,
  row: RowIn<Name>,
): VisibleRow<Name> {
  const columns: Columns = allTabs[tabName].columns;
  return Object.fromEntries(
    Object.entries(row).filter(([name]) => columns[name]?.audience.includes(audience)),
  ) as VisibleRow<Name>;
}

/**
 * The columns that a document has a place for. Which of them a reader gets the audiences decide; a
 * plan's state and the day it was shared change when it is printed, and are on no paper.
 */
export const printedColumns = {
  students: [
    'firstName',
    'lastName',
    'preferredName',
    'grade',
    'school',
    'areas',
    'identifiedOn',
    'strengths',
    'interests',
  ],
  goals: [
    'kind',
    'area',
    'goal',
    'why',
    'measure',
    'baseline',
    'target',
    'atSchool',
    'atHome',
    'start',
    'targetDate',
    'progress',
    'schoolYear',
    'competency',
    'standard',
    'responsible',
    'obstacle',
    'ifThen',
    'outcome',
    'evidence',
  ],
  plans: ['kind', 'writtenOn', 'reviewedOn', 'needs', 'services', 'accommodations'],
  progress: ['date', 'by', 'note', 'nextStep'],
} as const satisfies { readonly [Name in TabName]?: readonly (keyof RowIn<Name>)[] };

export type PrintedTab = keyof typeof printedColumns;

/** What of a row stands on paper for an audience: nothing else leaves the script. */
export function onPaper<Name extends PrintedTab>(
  audience: Audience,
  tabName: Name,
  row: RowIn<Name>,
): VisibleRow<Name> {
  const printed: readonly string[] = printedColumns[tabName];
  return Object.fromEntries(
    Object.entries(visibleTo(audience, tabName, row)).filter(([name]) => printed.includes(name)),
  ) as VisibleRow<Name>;
}
