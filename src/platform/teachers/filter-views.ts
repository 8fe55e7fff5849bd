// The filter views of the file: read in one call, written in one. They exist in the Sheets API only
// (platform §4.6).

import { headerRow, wholeColumn, wholeTab } from '../../core/a1';
import { allTabs } from '../../schema/tabs';
import type { FilterViews, PresentViews } from '../../store/ports';
import { StoreError } from '../../store/store-error';
import type { PresentView } from '../../teachers/domain/plan-views';
import {
  type TeacherView,
  type ViewFilter,
  type ViewTab,
  viewTabs,
} from '../../teachers/domain/teacher-view';
import { type Request, type SheetsApi, spreadsheets } from '../sheets/sheets-api';

type ApiSheet = GoogleAppsScript.Sheets.Schema.Sheet;

/** The typings lack `filterSpecs`, which goes before the older `criteria` (API reference). */
interface ApiFilterView extends GoogleAppsScript.Sheets.Schema.FilterView {
  readonly filterSpecs?: readonly {
    readonly columnIndex?: number;
    readonly filterCriteria?: GoogleAppsScript.Sheets.Schema.FilterCriteria;
  }[];
}

const fields =
  'sheets(properties(sheetId,title,gridProperties(rowCount,columnCount)),filterViews(filterViewId,title,range,sortSpecs,filterSpecs(columnIndex,filterCriteria(condition,hiddenValues))))';

/** From which the roster and the shown columns follow; what the views filter by, they see themselves. */
const lookedAt = {
  students: ['studentId', 'firstName', 'lastName', 'status', 'teachers'],
  goals: ['goalId', 'studentId', 'student', 'teachers'],
} as const;

export function createFilterViews(
  spreadsheetId: () => string,
  api: SheetsApi,
  placesOf: FilterViews['placesOf'],
): FilterViews {
  return {
    placesOf,
    ranges: () => [
      wholeTab(allTabs.teachers.title),
      ...viewTabs.flatMap((tab) => {
        const { title } = allTabs[tab];
        const columnIndexes = placesOf(tab);
        const columns = lookedAt[tab].map((column) => columnIndexes[column] ?? 0);
        return [headerRow(title), ...columns.map((index) => wholeColumn(title, index))];
      }),
    ],
    read: () => {
      const { sheets = [] } = spreadsheets().get(spreadsheetId(), { fields });
      const tabOf = ({ properties: { title } = {} }: ApiSheet): ViewTab | null =>
        viewTabs.find((tab) => allTabs[tab].title === title) ?? null;
      const sheetIdOf = (tab: ViewTab): number => {
        const sheet = sheets.find((each) => tabOf(each) === tab);
        if (!sheet) throw new StoreError('missing tab', allTabs[tab].title);
        const { properties: { sheetId = 0 } = {} } = sheet;
        return sheetId;
      };
      return {
        spreadsheetId: spreadsheetId(),
        sheetIds: { students: sheetIdOf('students'), goals: sheetIdOf('goals') },
        views: sheets.flatMap((sheet) => {
          const { filterViews = [] } = sheet;
          return filterViews.map((view): PresentView => {
            const { filterViewId: id = 0, title = '' } = view;
            return { id, tab: tabOf(sheet), title, filter: filterOf(view, sheet) };
          });
        }),
      };
    },
    write: ({ add, change, remove }, sheetIds) => {
      const requests: Request[] = [
        ...remove.map((filterId): Request => ({ deleteFilterView: { filterId } })),
        ...change.map(
          (view): Request => ({
            updateFilterView: {
              filter: apiView(view, sheetIds),
              fields: 'title,range,sortSpecs,filterSpecs',
            },
          }),
        ),
        ...add.map((view): Request => ({ addFilterView: { filter: apiView(view, sheetIds) } })),
      ];
      api.update(requests, []);
    },
  };
}

/** Open at the end: rows and columns that are added later belong to the view. */
const apiView = (
  { id, tab, title, filter }: TeacherView,
  sheetIds: PresentViews['sheetIds'],
): ApiFilterView => ({
  filterViewId: id,
  title,
  range: { sheetId: sheetIds[tab], startRowIndex: 0, startColumnIndex: 0 },
  sortSpecs: filter.sorts.map((dimensionIndex) => ({ dimensionIndex, sortOrder: 'ASCENDING' })),
  filterSpecs: [
    {
      columnIndex: filter.column,
      filterCriteria: {
        condition: {
          type: 'CUSTOM_FORMULA',
          values: [{ userEnteredValue: filter.formula }],
        },
      },
    },
  ],
});

/** Null for what we would never write. Google may fill in the ends that we leave open. */
function filterOf(
  { filterSpecs: [spec = {}, ...more] = [], range = {}, sortSpecs = [] }: ApiFilterView,
  { properties: { gridProperties = {} } = {} }: ApiSheet,
): ViewFilter | null {
  const { columnIndex: column = 0, filterCriteria = {} } = spec;
  const { condition: { type, values: [value = {}] = [] } = {}, hiddenValues = [] } = filterCriteria;
  const { rowCount = 0, columnCount = 0 } = gridProperties;
  const { startRowIndex, startColumnIndex } = range;
  const { endRowIndex = rowCount, endColumnIndex = columnCount } = range;
  const isOurKind =
    !startRowIndex &&
    !startColumnIndex &&
    endRowIndex >= rowCount &&
    endColumnIndex >= columnCount &&
    type === 'CUSTOM_FORMULA' &&
    more.length + hiddenValues.length === 0 &&
    sortSpecs.every(({ sortOrder }) => sortOrder !== 'DESCENDING');
  if (!isOurKind) return null;
  const { userEnteredValue: formula = '' } = value;
  return {
    column,
    formula,
    sorts: sortSpecs.map(({ dimensionIndex = 0 }) => dimensionIndex),
  };
}
