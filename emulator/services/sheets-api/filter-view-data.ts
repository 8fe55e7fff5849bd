// FilterView of the Sheets API <-> our filter views.

import { NotEmulated } from '../../runtime/platform-error';
import type {
  FilterCondition,
  FilterRange,
  FilterSort,
  FilterSpec,
  FilterView,
} from '../../spreadsheet/filter-view';
import type { Workbook } from '../../spreadsheet/workbook';
import { RefusedRequest } from './api-error';
import { areaOf, GRID_RANGE, type GridRange, gridWithId } from './grid-range';
import { EachField, type ShapeOf } from './known-fields';
import { CONDITION } from './validation-data';

type Schema = GoogleAppsScript.Sheets.Schema.FilterView;
type Criteria = GoogleAppsScript.Sheets.Schema.FilterCriteria;

/** The typings lack `filterSpecs`, which goes before the older `criteria` (API reference). */
export interface ApiFilterView extends Omit<Schema, 'criteria'> {
  readonly criteria?: Readonly<Record<string, Criteria>>;
  readonly filterSpecs?: readonly ApiSpec[];
}

interface ApiSpec {
  readonly columnIndex?: number;
  readonly filterCriteria?: Criteria;
}

const CRITERIA = { hiddenValues: true, condition: CONDITION } satisfies ShapeOf<Criteria>;

export const FILTER_VIEW = {
  filterViewId: true,
  title: true,
  range: GRID_RANGE,
  criteria: new EachField(CRITERIA),
  filterSpecs: { columnIndex: true, filterCriteria: CRITERIA },
  sortSpecs: { dimensionIndex: true, sortOrder: true },
} satisfies ShapeOf<ApiFilterView>;

/** What of a view an update names; the ID tells which view it is and never changes. */
type FilterViewField = 'title' | 'range' | 'criteria' | 'filterSpecs' | 'sortSpecs';

/** Answers carry the criteria in both forms (API reference). */
export function filterViewData(view: FilterView): ApiFilterView {
  const specs = view.specs.map(specData);
  const criteria = specs.map((spec) => [spec.columnIndex, spec.filterCriteria]);
  return {
    filterViewId: view.id,
    title: view.title,
    range: rangeData(view.sheetId, view.range),
    ...(view.sorts.length === 0 ? {} : { sortSpecs: view.sorts.map(sortData) }),
    ...(specs.length === 0 ? {} : { criteria: Object.fromEntries(criteria), filterSpecs: specs }),
  };
}

/** `view` with the named fields as given; a field that is named and not given is cleared. */
export function changedView(
  book: Workbook,
  view: FilterView,
  given: ApiFilterView,
  fields: ReadonlySet<FilterViewField>,
): FilterView {
  const placed = fields.has('range') ? { ...view, ...place(book, given) } : view;
  const titled = fields.has('title') ? { ...placed, title: given.title ?? '' } : placed;
  const sorts = fields.has('sortSpecs') ? (given.sortSpecs ?? []).map(sortOf) : view.sorts;
  const changed = { ...titled, sorts, specs: changedSpecs(view, given, fields) };
  checkColumns(book, changed);
  return changed;
}

function changedSpecs(
  view: FilterView,
  given: ApiFilterView,
  fields: ReadonlySet<FilterViewField>,
): readonly FilterSpec[] {
  const byColumn =
    fields.has('filterSpecs') && (given.filterSpecs !== undefined || !fields.has('criteria'))
      ? (given.filterSpecs ?? []).map(
          (spec) => [spec.columnIndex ?? 0, spec.filterCriteria] as const,
        )
      : fields.has('criteria')
        ? Object.entries(given.criteria ?? {}).map(([key, one]) => [Number(key), one] as const)
        : null;
  if (byColumn === null) return view.specs;
  return [...new Map(byColumn)]
    .map(([column, criteria]) => specOf(column, criteria ?? {}))
    .sort((one, other) => one.column - other.column);
}

function place(book: Workbook, given: ApiFilterView): Pick<FilterView, 'sheetId' | 'range'> {
  // The wording is a guess.
  if (given.range === undefined) throw new RefusedRequest(400, 'A filter view needs a range.');
  const sheet = gridWithId(book, given.range.sheetId);
  areaOf(sheet, given.range);
  const { startRowIndex, endRowIndex, startColumnIndex, endColumnIndex } = given.range;
  const range = {
    startRow: startRowIndex ?? 0,
    endRow: endRowIndex ?? null,
    startColumn: startColumnIndex ?? 0,
    endColumn: endColumnIndex ?? null,
  };
  return { sheetId: sheet.id, range };
}

function rangeData(sheetId: number, range: FilterRange): GridRange {
  return {
    sheetId,
    startRowIndex: range.startRow,
    ...(range.endRow === null ? {} : { endRowIndex: range.endRow }),
    startColumnIndex: range.startColumn,
    ...(range.endColumn === null ? {} : { endColumnIndex: range.endColumn }),
  };
}

/** Columns count in the tab, not in the range; the wording of the refusal is a guess. */
function checkColumns(book: Workbook, { sheetId, range, specs, sorts }: FilterView): void {
  const end = range.endColumn ?? gridWithId(book, sheetId).maxColumns;
  for (const { column } of [...specs, ...sorts])
    if (!Number.isInteger(column) || column < range.startColumn || column >= end)
      throw new RefusedRequest(400, `Column ${column} is not within the range of the filter view.`);
}

function specOf(column: number, criteria: Criteria): FilterSpec {
  const { hiddenValues = [], condition } = criteria;
  return { column, hiddenValues: [...hiddenValues], condition: conditionOf(condition) };
}

function conditionOf(given: Criteria['condition']): FilterCondition | null {
  if (given === undefined) return null;
  const { type, values = [] } = given;
  // Both wordings are guesses.
  if (type === undefined) throw new RefusedRequest(400, 'A condition must have a type.');
  const texts = values.map(({ userEnteredValue }) => userEnteredValue ?? '');
  if (type === 'CUSTOM_FORMULA' && !(texts.length === 1 && /^[=+]/.test(texts[0] ?? '')))
    throw new RefusedRequest(400, `Invalid ConditionValue.userEnteredValue: ${texts.join(', ')}`);
  return { type, values: texts };
}

function specData({ column, hiddenValues, condition }: FilterSpec): ApiSpec {
  const values = condition?.values.map((userEnteredValue) => ({ userEnteredValue })) ?? [];
  return {
    columnIndex: column,
    filterCriteria: {
      ...(hiddenValues.length === 0 ? {} : { hiddenValues: [...hiddenValues] }),
      ...(condition === null
        ? {}
        : { condition: { type: condition.type, ...(values.length === 0 ? {} : { values }) } }),
    },
  };
}

function sortOf(given: GoogleAppsScript.Sheets.Schema.SortSpec): FilterSort {
  const { dimensionIndex = 0, sortOrder = 'ASCENDING' } = given;
  if (sortOrder !== 'ASCENDING' && sortOrder !== 'DESCENDING')
    throw new NotEmulated(`SortSpec.sortOrder ${sortOrder}`);
  return { column: dimensionIndex, ascending: sortOrder === 'ASCENDING' };
}

function sortData({ column, ascending }: FilterSort): GoogleAppsScript.Sheets.Schema.SortSpec {
  return { dimensionIndex: column, sortOrder: ascending ? 'ASCENDING' : 'DESCENDING' };
}
