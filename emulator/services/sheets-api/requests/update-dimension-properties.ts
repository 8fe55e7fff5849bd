// updateDimensionProperties: width and hiding of columns.

import { NotEmulated } from '../../../runtime/platform-error';
import { RefusedRequest } from '../api-error';
import { exceedsGrid } from '../api-range';
import { namedFields } from '../field-mask';
import { DIMENSION_RANGE, spanOf } from '../grid-range';
import { checkMayWrite } from './may-write';
import type { RequestKindHandler } from './request';

const FIELDS = ['pixelSize', 'hiddenByUser'] as const;

export const updateDimensionProperties: RequestKindHandler<'updateDimensionProperties'> = {
  knows: {
    range: DIMENSION_RANGE,
    properties: { pixelSize: true, hiddenByUser: true },
    fields: true,
  },
  apply(book, { range, properties = {}, fields }, undoLog, caller) {
    const { sheet, dimension, span } = spanOf(book, range);
    if (dimension === 'ROWS') throw new NotEmulated('updateDimensionProperties of rows');
    const named = namedFields(fields, FIELDS);
    if (span.end > sheet.maxColumns) throw exceedsGrid(sheet, sheet.name);
    checkMayWrite(book, sheet, null, caller);
    const { pixelSize, hiddenByUser } = properties;
    // The wording is a guess.
    if (named.has('pixelSize') && !(pixelSize !== undefined && pixelSize > 0))
      throw new RefusedRequest(400, 'The pixel size must be above 0.');
    undoLog.noteWhole(book);
    for (let column = span.start; column < span.end; column++)
      sheet.setColumn(column, {
        ...(named.has('pixelSize') ? { width: pixelSize ?? null } : {}),
        ...(named.has('hiddenByUser') ? { hidden: hiddenByUser === true } : {}),
      });
    return { reply: {}, cells: 0 };
  },
};
