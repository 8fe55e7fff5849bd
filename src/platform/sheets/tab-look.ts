// How a tab looks beyond its columns: names that stay in sight, and color for the few cells that want
// somebody. Set once for each tab, in the step that marks the tab, and never again: what people make of
// it afterward is theirs.

import type { Column } from '../../schema/column';
import type { ColumnIndexes } from '../../schema/locate-columns';
import type { Tab } from '../../schema/tab';
import { allTabs } from '../../schema/tabs';
import type { Request } from './sheets-api';

export const lookMarkKey = 'living-alp-look';

/** The last of the columns that say whose row it is. */
const lastName: ReadonlyMap<Tab, string> = new Map<Tab, string>([
  [allTabs.students, 'lastName'],
  [allTabs.goals, 'student'],
  [allTabs.progress, 'shownGoal'],
  [allTabs.guardians, 'name'],
  [allTabs.checkIns, 'shownStudent'],
  [allTabs.deliveries, 'shownGuardian'],
  [allTabs.plans, 'student'],
  [allTabs.copies, 'shownStudent'],
  [allTabs.asked, 'shownStudent'],
  [allTabs.participation, 'student'],
  [allTabs.snoozed, 'student'],
]);

interface Accent {
  readonly background: string;
  readonly text: string;
  /** So that the cell is seen without its color, too. */
  readonly slant: 'bold' | 'italic';
}

/** Dark on light: 7 to 1 at least. */
const accents = {
  stop: { background: '#f4c7c3', text: '#6b120d', slant: 'bold' },
  decide: { background: '#fce8b2', text: '#4a3300', slant: 'bold' },
  draft: { background: '#eceff1', text: '#37474f', slant: 'italic' },
  reached: { background: '#d3ead8', text: '#14421f', slant: 'bold' },
} as const satisfies Readonly<Record<string, Accent>>;

const accented: ReadonlyMap<Column, Readonly<Record<string, Accent>>> = new Map<
  Column,
  Readonly<Record<string, Accent>>
>([
  [allTabs.guardians.columns.contact, { 'No contact': accents.stop, 'To decide': accents.decide }],
  [allTabs.deliveries.columns.state, { Held: accents.decide }],
  [allTabs.goals.columns.status, { Draft: accents.draft, Achieved: accents.reached }],
]);

/** @param columnIndexes where the columns stand, new ones included @param frozen columns by now */
export function lookRequests(
  tab: Tab,
  sheetId: number,
  columnIndexes: ColumnIndexes,
  frozen: number,
): readonly Request[] {
  return [
    ...frozenNames(tab, sheetId, columnIndexes, frozen),
    ...Object.entries(tab.columns).flatMap(([name, column]) => {
      const columnIndex = columnIndexes[name];
      return columnIndex === undefined ? [] : accentRequests(column, sheetId, columnIndex);
    }),
    {
      createDeveloperMetadata: {
        developerMetadata: {
          metadataKey: lookMarkKey,
          metadataValue: '1',
          visibility: 'DOCUMENT',
          location: { sheetId },
        },
      },
    },
  ];
}

/** Where they stand first, and nobody has frozen anything else. */
function frozenNames(
  tab: Tab,
  sheetId: number,
  columnIndexes: ColumnIndexes,
  frozen: number,
): readonly Request[] {
  const last = lastName.get(tab);
  if (last === undefined || frozen > 0) return [];
  const columnIndex = columnIndexes[last] ?? mostFrozen;
  if (columnIndex >= mostFrozen) return [];
  const frozenColumnCount = columnIndex + 1;
  return [
    {
      updateSheetProperties: {
        properties: { sheetId, gridProperties: { frozenColumnCount } },
        fields: 'gridProperties.frozenColumnCount',
      },
    },
  ];
}

/** More would leave no room for what is beside them. */
const mostFrozen = 4;

const accentRequests = (column: Column, sheetId: number, columnIndex: number): readonly Request[] =>
  Object.entries(accented.get(column) ?? {}).map(([text, accent], index) => ({
    addConditionalFormatRule: {
      // Before a person's own at first; the order among them decides nothing.
      index,
      rule: {
        ranges: [
          {
            sheetId,
            startRowIndex: 1,
            startColumnIndex: columnIndex,
            endColumnIndex: columnIndex + 1,
          },
        ],
        booleanRule: {
          condition: { type: 'TEXT_EQ', values: [{ userEnteredValue: text }] },
          format: {
            backgroundColor: colorOf(accent.background),
            textFormat: { [accent.slant]: true, foregroundColor: colorOf(accent.text) },
          },
        },
      },
    },
  }));

/** @param hex "#rrggbb"; parts of a color run from 0 to 1 */
export function colorOf(hex: string) {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map(
    (at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255,
  );
  return { red, green, blue };
}
