// Range: contents and look come from its bases; here are rules, order, protection and metadata.
import type { PlatformEnum } from '../../runtime/platform-enum';
import { NotEmulated } from '../../runtime/platform-error';
import type { Area, Span } from '../../spreadsheet/area';
import type { MetadataLocation } from '../../spreadsheet/developer-metadata';
import { SheetError } from '../../spreadsheet/sheet-error';
import { type SortKey, sortArea } from '../../spreadsheet/sort';
import type { ValidationRule } from '../../spreadsheet/validation-rule';
import { ruleOf } from './data-validation';
import { addMetadata, metadataAt } from './metadata-entries';
import { gridOf, shaped } from './range-cells';
import { RangeFormats } from './range-formats';
import { RANGE } from './range-geometry';
import { RANGE_METHODS } from './range-methods';
import { queueWrite, seenAs } from './script-run';
import { RUN } from './spreadsheet-object';

type GoogleRange = GoogleAppsScript.Spreadsheet.Range;
type GoogleRule = GoogleAppsScript.Spreadsheet.DataValidation;

export class Range
  extends RangeFormats
  implements
    Pick<
      GoogleRange,
      | 'activate'
      | 'addDeveloperMetadata'
      | 'clearDataValidations'
      | 'createDeveloperMetadataFinder'
      | 'getDataValidation'
      | 'getDataValidations'
      | 'getDeveloperMetadata'
      | 'protect'
      | 'setDataValidation'
      | 'setDataValidations'
      | 'sort'
    >
{
  readonly methods = RANGE_METHODS;

  getDataValidations(): (GoogleRule | null)[][] {
    return gridOf(this, (row, column) => this.#rule(row, column));
  }

  getDataValidation(): GoogleRule | null {
    this[RUN].queue.flush();
    return this.#rule(this[RANGE].area.row, this[RANGE].area.column);
  }

  #rule(row: number, column: number): GoogleRule | null {
    const rule = this[RANGE].sheet.cell(row, column).validation;
    return rule === null ? null : seenAs(this[RUN].make.validation(rule));
  }

  setDataValidation(rule: GoogleRule | null): GoogleRange {
    return this.#setRule(rule === null ? null : ruleOf(rule));
  }

  setDataValidations(rules: (GoogleRule | null)[][]): GoogleRange {
    const grid = shaped(this, 'setDataValidations', rules, (rule) =>
      rule == null ? null : ruleOf(rule),
    );
    queueWrite(this[RUN], this[RANGE], () => {
      const { sheet, area } = this[RANGE];
      grid.forEach((row, down) => {
        row.forEach((validation, right) => {
          sheet.change(area.row + down, area.column + right, { validation });
        });
      });
    });
    return seenAs(this);
  }

  clearDataValidations(): GoogleRange {
    return this.#setRule(null);
  }

  #setRule(validation: ValidationRule | null): GoogleRange {
    const { sheet, area } = this[RANGE];
    queueWrite(this[RUN], this[RANGE], () => {
      sheet.changeAll(area, (cell) => ({ ...cell, validation }));
    });
    return seenAs(this);
  }

  /** Columns are absolute columns of the tab (platform §4.3 [GF]). */
  sort(spec: unknown): GoogleRange {
    const { book, sheet, area } = this[RANGE];
    const keys = sortKeys(spec, area);
    queueWrite(this[RUN], this[RANGE], () => sortArea(book, sheet, area, keys));
    return seenAs(this);
  }

  /** Always a new protection, which may overlap others (platform §4.3 [GF]). */
  protect(): GoogleAppsScript.Spreadsheet.Protection {
    const { book, sheet, area } = this[RANGE];
    this[RUN].queue.flush();
    return seenAs(this[RUN].make.protection(book, book.protections.add(sheet.id, area)));
  }

  activate(): GoogleRange {
    this[RUN].activeSheets.set(this[RANGE].book, this[RANGE].sheet);
    return seenAs(this);
  }

  addDeveloperMetadata(
    key: string,
    valueOrVisibility?:
      | string
      | PlatformEnum
      | GoogleAppsScript.Spreadsheet.DeveloperMetadataVisibility,
    visibility?: PlatformEnum | GoogleAppsScript.Spreadsheet.DeveloperMetadataVisibility,
  ): GoogleRange {
    const location = this.#ownLocation();
    addMetadata(this, this[RANGE].book, location, [key, valueOrVisibility, visibility]);
    return seenAs(this);
  }

  /** Only what is on exactly these rows or columns: G3 does not see column G's (platform §4.5 [GF]). */
  getDeveloperMetadata(): GoogleAppsScript.Spreadsheet.DeveloperMetadata[] {
    const { whole } = this[RANGE];
    if (whole === null) return [];
    return metadataAt(this[RUN], this[RANGE].book, this.#ownLocation());
  }

  createDeveloperMetadataFinder(): GoogleAppsScript.Spreadsheet.DeveloperMetadataFinder {
    const { book } = this[RANGE];
    return seenAs(this[RUN].make.metadataFinder(book, this.#ownLocation()));
  }

  #ownLocation(): MetadataLocation {
    const { sheet, area, whole } = this[RANGE];
    if (whole === null || spanOf(area, whole).end - spanOf(area, whole).start !== 1)
      throw new SheetError(
        'metadata-location',
        'Adding developer metadata to arbitrary ranges is not currently supported. Developer metadata may only be added to the top-level spreadsheet, an individual sheet, or an entire row or column.',
      );
    const type = whole === 'ROWS' ? 'ROW' : 'COLUMN';
    return { type, sheetId: sheet.id, span: spanOf(area, whole) };
  }
}

function spanOf(area: Area, whole: 'ROWS' | 'COLUMNS'): Span {
  if (whole === 'ROWS') return { start: area.row, end: area.row + area.rows };
  return { start: area.column, end: area.column + area.columns };
}

/** What Range.sort takes: a column, {column, ascending}, or a list of either. */
function sortKeys(spec: unknown, area: Area): readonly SortKey[] {
  const list: readonly unknown[] = Array.isArray(spec) ? spec : [spec];
  return list.map((one) => checked(sortKey(one), area));
}

function sortKey(spec: unknown): SortKey {
  if (typeof spec === 'number') return { column: spec - 1, ascending: true };
  if (typeof spec === 'object' && spec !== null && 'column' in spec) {
    const other = Object.keys(spec).find((name) => name !== 'column' && name !== 'ascending');
    if (other !== undefined) throw new NotEmulated(`Range.sort ${other}`);
    const ascending = 'ascending' in spec ? spec.ascending !== false : true;
    return { column: Number(spec.column) - 1, ascending };
  }
  throw new SheetError('signature', `Invalid argument: ${String(spec)}`);
}

function checked(key: SortKey, area: Area): SortKey {
  if (key.column >= area.column && key.column < area.column + area.columns) return key;
  throw new SheetError('out-of-bounds', 'Cannot sort by a column outside of the range.');
}
