// Which file the caseload belongs to. File > Make a copy takes the cells along, and neither the clock
// nor what the script remembers: so the file's own ID stands in the Settings tab, and where it is
// another one, the file is a copy, which emails nobody before a person says so.

import { normalizeText } from '../../core/normalize-text';
import type { Setting } from '../../schema/tabs';
import { isUnreadSetting, type SettingsTable } from './caseload-settings';

export const fileIdSetting = 'File ID';

export const fileIdRow = (fileId: string): Setting => ({
  setting: fileIdSetting,
  value: fileId,
  meaning: 'Kept by Living ALP: a file with another ID is a copy, and sends nothing by itself.',
});

/** As it stands there; null where there is no such row. */
export const writtenFileId = ({ rows }: Pick<SettingsTable, 'rows'>): string | null =>
  rows
    .find(({ setting }) => normalizeText(setting) === normalizeText(fileIdSetting))
    ?.value.trim() ?? null;

export interface CopiedFile {
  /** ID and address of the original; '' where nobody can say. */
  readonly fileId: string;
  readonly url: string;
}

/** Null where the file is no copy, or from before its ID was kept. */
export function copiedFrom(table: SettingsTable, fileId: string): CopiedFile | null {
  if (isUnreadSetting(fileIdSetting, table)) return { fileId: '', url: '' };
  const written = writtenFileId(table) ?? '';
  if (written === '' || written === fileId) return null;
  const isId = /^[\w-]{20,}$/.test(written);
  return isId
    ? { fileId: written, url: `https://docs.google.com/spreadsheets/d/${written}/edit` }
    : { fileId: '', url: '' };
}
