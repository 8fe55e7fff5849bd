// The enums of SpreadsheetApp that are emulated.

import { platformEnum } from '../../runtime/platform-enum';

export const PROTECTION_TYPE = platformEnum('RANGE', 'SHEET');
export const METADATA_VISIBILITY = platformEnum('DOCUMENT', 'PROJECT');
export const METADATA_LOCATION = platformEnum('SPREADSHEET', 'SHEET', 'ROW', 'COLUMN');
export const DATA_VALIDATION_CRITERIA = platformEnum(
  'DATE_IS_VALID_DATE',
  'VALUE_IN_LIST',
  'VALUE_IN_RANGE',
  'CHECKBOX',
);
export const DIMENSION = platformEnum('COLUMNS', 'ROWS');
export const WRAP_STRATEGY = platformEnum('WRAP', 'OVERFLOW', 'CLIP');
