// Cells that are only compared with what they were: read as they are, as one text.
import type { Watch } from '../store/ports';
import type { SheetsApi } from './sheets/sheets-api';

export const createWatch = (api: Pick<SheetsApi, 'readValues'>): Watch => ({
  cells: (ranges) => {
    try {
      return JSON.stringify(api.readValues(ranges, 'UNFORMATTED_VALUE', 'COLUMNS'));
    } catch {
      // A tab or column has gone: reading whole tabs says which.
      return '';
    }
  },
  digest: (text) =>
    Utilities.computeDigest(Utilities.DigestAlgorithm.MD5, text, Utilities.Charset.UTF_8)
      .slice(0, 8)
      .join(' '),
});
