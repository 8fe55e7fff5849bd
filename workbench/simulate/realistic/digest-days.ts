// What stood in the spreadsheet when emails went out: the figures ask of each email what was right then.
import type { SentMail } from '../../../emulator/runtime/platform-state';
import type { AddonHarness, ShownRow } from '../../harness/addon-harness';

export interface DigestDay {
  /** Calendar date. */
  readonly date: string;
  readonly goals: readonly ShownRow[];
  /** After the emails. */
  readonly asked: readonly ShownRow[];
  readonly guardians: readonly ShownRow[];
  readonly checkIns: readonly ShownRow[];
  /** Emails to families of this hour. */
  readonly mails: readonly SentMail[];
}

const filled = (rows: readonly ShownRow[]): readonly ShownRow[] =>
  rows.filter((row) => (Object.values(row)[0] ?? '') !== '');

export function seeDigestDay(
  addon: AddonHarness,
  date: string,
  mails: readonly SentMail[],
): DigestDay {
  const rows = (tab: string) => filled(addon.rows(tab));
  return {
    date,
    mails,
    goals: rows('Goals'),
    asked: rows('Asked'),
    guardians: rows('Guardians'),
    checkIns: rows('Check-ins'),
  };
}
