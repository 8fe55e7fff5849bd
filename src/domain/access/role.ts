// Who somebody is to this caseload, by the address of the account.
//
// The two settings that say so are read here by themselves: a wrong date elsewhere in the Settings
// tab, which stops the digests, must neither lock the specialists out nor let anybody in.

import { isMailAddress } from '../guardian/mail-address';
import { plain } from '../plain';
import type { Setting } from '../schema/tabs';
import {
  specialistsSetting,
  type TeacherAccess,
  teacherAccesses,
  teachersSetting,
} from '../settings/caseload-settings';
import { sameAddress } from '../teachers/teacher-roster';

export const isSpecialist = (address: string, specialists: readonly string[]): boolean =>
  address.trim() !== '' && specialists.some((each) => sameAddress(each, address));

/**
 * The addresses in the cell, whatever else somebody has written there; empty: nobody is named. A
 * bracket or a full stop too many must not make it empty: set-up would enter whoever runs it next.
 */
export const namedSpecialists = (rows: readonly Setting[]): readonly string[] =>
  writtenFor(specialistsSetting, rows)
    .split(/[;,:|/<>()[\]"“”\s\u200b]+/)
    .map((part) => part.replace(/\.+$/, ''))
    .filter(isMailAddress);

/** The cell with one more address in it; what stands there stays. */
export const withSpecialist = (rows: readonly Setting[], address: string): string =>
  [writtenFor(specialistsSetting, rows), address].filter((part) => part !== '').join('; ');

/** Null for a value that makes no sense: then nothing is shown to teachers. */
export function teacherAccessIn(rows: readonly Setting[]): TeacherAccess | null {
  const written = writtenFor(teachersSetting, rows) || teacherAccesses[0];
  return teacherAccesses.find((each) => plain(each) === plain(written)) ?? null;
}

/** Of two rows of one setting the lower one counts, as in `readSettings`. */
const writtenFor = (wanted: string, rows: readonly Setting[]): string =>
  new Map(rows.map(({ setting, value }) => [plain(setting), value.trim()])).get(plain(wanted)) ??
  '';
