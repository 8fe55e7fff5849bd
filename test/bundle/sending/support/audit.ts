// Holds the outbox against the tabs Deliveries and Guardians, and knows nothing else: no code of the
// product, no schedule. What it finds is what a school would have to apologise for.
import type { SentMail } from '../../../../emulator/runtime/platform-state';
import type { AddonHarness, ShownRow } from '../../../../workbench/harness/addon-harness';
import { at, familyMails, ledger, wall } from '../../support/addon';

export interface AuditOptions {
  /** Periods whose run is over: every guardian must have a settled row in each. */
  readonly periods?: readonly string[];
  /** Emails may still be Queued, because the quota or the time has not sufficed yet. */
  readonly isUnfinished?: boolean;
}

export interface Findings {
  readonly duplicates: readonly string[];
  readonly lost: readonly string[];
  readonly toHeld: readonly string[];
  /** Rows that say Sent without an email, and the other way round. */
  readonly untrue: readonly string[];
  readonly uncertain: number;
}

/** What an audit of a school without a flaw finds. */
export const flawless: Findings = {
  duplicates: [],
  lost: [],
  toHeld: [],
  untrue: [],
  uncertain: 0,
};

export function audit(addon: AddonHarness, options: AuditOptions = {}): Findings {
  const mails = familyMails(addon);
  const rows = ledger(addon);
  const guardians = addon.rows('Guardians').filter((row) => row['Guardian ID'] !== '');
  return {
    duplicates: [...doubledMails(mails), ...doubledRows(rows), ...beyondLedger(mails, rows)],
    lost: lost(guardians, rows, options),
    toHeld: toHeld(mails, guardians),
    untrue: untrue(mails, rows),
    uncertain: rows.filter(({ State }) => State === 'Uncertain').length,
  };
}

const plain = (address: string | undefined): string => (address ?? '').trim().toLowerCase();

const repeated = (keys: readonly string[]): readonly string[] => [
  ...new Set(keys.filter((key, index) => keys.indexOf(key) !== index)),
];

/** The subject names child and day, so it can only be the same for the same child's same digest. */
const doubledMails = (mails: readonly SentMail[]) =>
  repeated(mails.map(({ to, subject }) => `${plain(to)} had twice: ${subject}`));

const doubledRows = (rows: readonly ShownRow[]) => [
  ...repeated(rows.map((row) => `ledger has twice: ${row['Delivery ID']}`)),
  ...repeated(
    rows.map(
      (row) => `two rows of one period: ${row.Period} ${row['Student ID']} ${row['Guardian ID']}`,
    ),
  ),
];

const mayHaveGone = ({ State }: ShownRow): boolean => State === 'Sent' || State === 'Uncertain';

/** More emails to an address than the ledger has rows for; counted up to each mail's own moment. */
function beyondLedger(mails: readonly SentMail[], rows: readonly ShownRow[]): readonly string[] {
  return [...new Set(mails.map(({ to }) => plain(to)))].flatMap((address) => {
    const own = mails.filter(({ to }) => plain(to) === address);
    const starts = rows
      .filter((row) => mayHaveGone(row) && plain(row['E-mail']) === address)
      .map(({ Period }) => (Period ?? '').slice(0, 10))
      .sort();
    return own.flatMap((mail, index) => {
      const begun = starts.filter((first) => at(`${first}T00:00`) <= mail.at).length;
      return index < begun ? [] : [`${address} had one too many on ${wall(mail.at)}`];
    });
  });
}

function lost(
  guardians: readonly ShownRow[],
  rows: readonly ShownRow[],
  { periods = [], isUnfinished = false }: AuditOptions,
): readonly string[] {
  const settled = new Set([
    'Sent',
    'Uncertain',
    'Failed',
    'Held',
    ...(isUnfinished ? ['Queued'] : []),
  ]);
  const found = new Map(
    rows.map((row) => [
      `${row.Period} ${row['Student ID']} ${row['Guardian ID']}`,
      row.State ?? '',
    ]),
  );
  return periods.flatMap((period) =>
    guardians
      .map((row) => `${period} ${row['Student ID']} ${row['Guardian ID']}`)
      .filter((key) => !settled.has(found.get(key) ?? ''))
      .map((key) => `${key}: ${found.get(key) ?? 'no row'}`),
  );
}

const isHeld = ({ Contact, Digest = '' }: ShownRow): boolean =>
  Contact !== 'Allowed' || /^(stopped|paused)$/i.test(Digest.trim());

/** As the tab stands now; a hold that came later is the business of the test that sets it. */
function toHeld(mails: readonly SentMail[], guardians: readonly ShownRow[]): readonly string[] {
  const free = new Set(guardians.filter((row) => !isHeld(row)).map((row) => plain(row['E-mail'])));
  const held = new Set(guardians.filter(isHeld).map((row) => plain(row['E-mail'])));
  return mails
    .map(({ to }) => plain(to))
    .filter((address) => held.has(address) && !free.has(address))
    .map((address) => `${address} is held`);
}

function untrue(mails: readonly SentMail[], rows: readonly ShownRow[]): readonly string[] {
  const addresses = new Set([
    ...mails.map(({ to }) => plain(to)),
    ...rows.filter(mayHaveGone).map((row) => plain(row['E-mail'])),
  ]);
  return [...addresses].flatMap((address) => {
    const gone = mails.filter(({ to }) => plain(to) === address).length;
    const own = rows.filter((row) => plain(row['E-mail']) === address);
    const surely = own.filter(({ State }) => State === 'Sent').length;
    const perhaps = own.filter(mayHaveGone).length;
    const isTrue = surely <= gone && gone <= perhaps;
    return isTrue ? [] : [`${address}: ${gone} mails, ${surely} to ${perhaps} in the ledger`];
  });
}
