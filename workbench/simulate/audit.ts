// Compares the emails that really went out with what the spreadsheet says about them. Knows nothing
// of how the product decides; only the tabs and the outbox.
import type { SentMail } from '../../emulator/runtime/platform-state';
import type { ShownRow } from '../harness/addon-harness';

export interface Audit {
  /** Emails to families beyond the one that the ledger has for each. */
  readonly doubled: readonly string[];
  /** Emails that the ledger calls Sent and that never went out. */
  readonly lost: readonly string[];
  readonly sent: number;
  readonly failed: number;
  readonly uncertain: number;
  /** Still Queued at the end. */
  readonly queued: number;
  /** Ledger rows in state Held, by reason. */
  readonly held: Readonly<Record<string, number>>;
}

export function audit(familyMails: readonly SentMail[], deliveries: readonly ShownRow[]): Audit {
  const inState = (...states: readonly string[]) =>
    deliveries.filter(({ State }) => states.includes(State ?? ''));
  const mails = countBy(familyMails, ({ to }) => normalizeAddress(to));
  const surely = countBy(inState('Sent'), (row) => normalizeAddress(row['E-mail']));
  const perhaps = countBy(inState('Sent', 'Uncertain'), (row) => normalizeAddress(row['E-mail']));
  const subjects = countBy(familyMails, ({ to, subject }) => `${normalizeAddress(to)}: ${subject}`);

  const doubled = [
    ...[...mails].filter(([to, count]) => count > (perhaps.get(to) ?? 0)).map(([to]) => to),
    ...[...subjects].filter(([, count]) => count > 1).map(([mail]) => mail),
  ];
  const lost = [...surely].filter(([to, count]) => count > (mails.get(to) ?? 0)).map(([to]) => to);
  return {
    doubled,
    lost,
    sent: inState('Sent').length,
    failed: inState('Failed').length,
    uncertain: inState('Uncertain').length,
    queued: inState('Queued').length,
    held: Object.fromEntries(countBy(inState('Held'), ({ Detail }) => Detail ?? '')),
  };
}

const normalizeAddress = (address: string | undefined): string =>
  (address ?? '').trim().toLowerCase();

function countBy<Item>(items: readonly Item[], key: (item: Item) => string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(key(item), (counts.get(key(item)) ?? 0) + 1);
  return counts;
}
