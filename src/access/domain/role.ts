// Who somebody is to this caseload, by the address of the account.
//
// The two settings that say so are read here by themselves: a wrong date elsewhere in the Settings
// tab, which stops the digests, must neither lock the specialists out nor let anybody in.

import { isMailAddress } from '../../caseload/domain/mail-address';
import { normalizeText } from '../../core/normalize-text';
import {
  isUnreadSetting,
  type SettingsTable,
  specialistsSetting,
  teachersSetting,
} from '../../settings/domain/caseload-settings';
import { type TeacherAccess, teacherAccesses } from '../../teachers/domain/teacher-access';
import { sameAddress } from '../../teachers/domain/teacher-roster';

export const isSpecialist = (address: string, specialists: readonly string[]): boolean =>
  address.trim() !== '' && specialists.some((each) => sameAddress(each, address));

/** Specialists are named, and this account is not one of them. */
export const isRetired = (account: string, specialists: readonly string[]): boolean =>
  specialists.length > 0 && !isSpecialist(account, specialists);

/**
 * The addresses in the cell, whatever else somebody has written there; empty: nobody is named. A
 * bracket or a full stop too many must not make it empty: set-up would enter whoever runs it next.
 * Null where the setting stands in two rows, or cannot be read: nobody counts, and nobody is entered.
 */
export const namedSpecialists = (settings: SettingsTable): readonly string[] | null =>
  isUnreadSetting(specialistsSetting, settings)
    ? null
    : writtenFor(specialistsSetting, settings)
        .split(/[;,:|/<>()[\]"“”\s\u200b]+/)
        .map((part) => part.replace(/\.+$/, ''))
        .filter(isMailAddress);

/** The cell with one more address in it; what stands there stays. */
export const withSpecialist = (settings: SettingsTable, address: string): string =>
  [writtenFor(specialistsSetting, settings), address].filter((part) => part !== '').join('; ');

/** Null for a value that makes no sense: then nothing is shown to teachers. */
export function teacherAccessIn(settings: SettingsTable): TeacherAccess | null {
  if (isUnreadSetting(teachersSetting, settings)) return null;
  const written = writtenFor(teachersSetting, settings) || teacherAccesses[0];
  return teacherAccesses.find((each) => normalizeText(each) === normalizeText(written)) ?? null;
}

const writtenFor = (wanted: string, { rows }: SettingsTable): string =>
  rows.find(({ setting }) => normalizeText(setting) === normalizeText(wanted))?.value.trim() ?? '';
