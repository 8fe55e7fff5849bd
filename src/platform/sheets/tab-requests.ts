// How new tabs and columns look and behave for people, as requests to the Sheets API: formats,
// dropdowns, frozen headers, warnings, and the marks that identify columns.
import type { Column } from '../../schema/column';
import { storedFormat } from '../../schema/encode-cell';
import type { Tab } from '../../schema/tab';
import { columnMarkKey } from './column-marks';
import { numberFormats, type Request } from './sheets-api';
import { colorOf } from './tab-look';

/** Parts of a color run from 0 to 1. */
export const headerColor = { red: 0.89, green: 0.93, blue: 0.91 };
/** Headers of columns that the product fills. */
const shownOnlyColor = { red: 0.934, green: 0.934, blue: 0.934 };

/** Pixels, where the column does not say its own. */
const widths: Readonly<Record<Column['kind'], number>> = {
  text: 180,
  id: 84,
  list: 180,
  date: 110,
  moment: 150,
  number: 70,
  yesNo: 82,
  choice: 130,
  email: 220,
};

const longTextWidth = 360;

const widthOf = ({ kind, width, multiline }: Column): number =>
  width ?? (multiline ? longTextWidth : widths[kind]);

/** What only the product reads: on white 5 to 1. */
const quietColor = colorOf('#6b6f76');

const isQuiet = ({ kind }: Column): boolean => kind === 'id' || kind === 'moment';

/** A tab that is still blank: added first where there is none. */
export interface BlankTab {
  readonly sheetId: number;
  /** Where it is added among the tabs; null where the sheet is there already. */
  readonly addAt: number | null;
  /** Google refuses a second protection of a whole sheet, and every other request along with it. */
  readonly isProtected: boolean;
}

export function blankTabRequests(
  tab: Tab,
  { sheetId, addAt, isProtected }: BlankTab,
): readonly Request[] {
  const gridProperties = { frozenRowCount: 1 };
  const requests: Request[] = [
    addAt === null
      ? {
          updateSheetProperties: {
            properties: { sheetId, gridProperties },
            fields: 'gridProperties.frozenRowCount',
          },
        }
      : { addSheet: { properties: { sheetId, title: tab.title, index: addAt, gridProperties } } },
  ];
  if (tab.ledger && !isProtected) {
    requests.push({
      addProtectedRange: {
        protectedRange: {
          range: { sheetId },
          description: 'Living ALP keeps this tab. Please change it only if you know why.',
          warningOnly: true,
        },
      },
    });
  }
  return requests;
}

export const renameRequest = ({ title }: Tab, sheetId: number): Request => ({
  updateSheetProperties: { properties: { sheetId, title }, fields: 'title' },
});

/** A column with its header, for every row that the tab has. @param mark by which it is found again */
export function newColumnRequests(
  column: Column,
  mark: string,
  sheetId: number,
  columnIndex: number,
): readonly Request[] {
  const span = { startColumnIndex: columnIndex, endColumnIndex: columnIndex + 1 };
  const dimension = { sheetId, dimension: 'COLUMNS', startIndex: columnIndex };
  const header = { sheetId, startRowIndex: 0, endRowIndex: 1, ...span };
  const dimensionRange = { ...dimension, endIndex: columnIndex + 1 };
  const options = column.kind === 'yesNo' ? ['yes', 'no'] : column.options;
  const wrapStrategy = column.kind === 'text' ? { wrapStrategy: 'WRAP' } : {};
  return [
    {
      repeatCell: {
        range: header,
        cell: {
          userEnteredValue: { stringValue: column.header },
          userEnteredFormat: {
            numberFormat: numberFormats.text,
            textFormat: { bold: true },
            wrapStrategy: 'WRAP',
            verticalAlignment: 'MIDDLE',
            backgroundColor: column.shownOnly ? shownOnlyColor : headerColor,
          },
        },
        fields:
          'userEnteredValue,userEnteredFormat(numberFormat,textFormat.bold,wrapStrategy,verticalAlignment,backgroundColor)',
      },
    },
    {
      updateDimensionProperties: {
        range: dimensionRange,
        properties: { pixelSize: widthOf(column) },
        fields: 'pixelSize',
      },
    },
    {
      repeatCell: {
        range: { sheetId, startRowIndex: 1, ...span },
        cell: {
          userEnteredFormat: {
            numberFormat: numberFormats[storedFormat(column)],
            ...(isQuiet(column) ? { textFormat: { foregroundColor: quietColor } } : {}),
            ...wrapStrategy,
          },
        },
        fields: 'userEnteredFormat(numberFormat,textFormat.foregroundColor,wrapStrategy)',
      },
    },
    ...(options.length > 0 ? [dropdown({ sheetId, startRowIndex: 1, ...span }, options)] : []),
    {
      createDeveloperMetadata: {
        developerMetadata: {
          metadataKey: columnMarkKey,
          metadataValue: mark,
          visibility: 'DOCUMENT',
          location: { dimensionRange },
        },
      },
    },
  ];
}

/** Only a warning: a value that a person needs is never refused, it is reported. */
export const dropdown = (
  range: GoogleAppsScript.Sheets.Schema.GridRange,
  options: readonly string[],
): Request => ({
  setDataValidation: {
    range,
    rule: {
      condition: {
        type: 'ONE_OF_LIST',
        values: options.map((userEnteredValue) => ({ userEnteredValue })),
      },
      showCustomUi: true,
      strict: false,
    },
  },
});
