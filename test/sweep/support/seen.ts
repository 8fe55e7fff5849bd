// What an action leaves for people to see, and whether it could have come about by the same things
// happening one after the other.
import type { AddonHarness, ShownRow } from '../../../workbench/harness/addon-harness';
import { familyMails } from '../../bundle/support/addon';
import { filesOf } from '../../bundle/teachers/own-files-school';

/** Tabs in which the first column names the row. */
const keyed = [
  ...['Students', 'Goals', 'Progress', 'Check-ins', 'Guardians', 'Deliveries', 'Teachers'],
  ...['Settings', 'Import decisions'],
];
/** What differs from try to try: moments, how often an email was tried, links to files made anew. */
const changing = new Set([
  ...['At', 'Updated at', 'Decided at', 'State', 'Attempts', 'Detail', 'Last digest'],
  ...['Own file', 'Students view', 'Goals view'],
]);

type Counts = ReadonlyMap<string, number>;

export interface Seen {
  /** By tab, ID of the row and header. */
  readonly cells: ReadonlyMap<string, string>;
  /** Lines of History without their moment. */
  readonly history: Counts;
  /** To families and teachers: address, subject and text. */
  readonly mails: Counts;
  /** Rows of teachers' own files. */
  readonly files: Counts;
  /** Addresses of emails of which the ledger does not say that they have gone out. */
  readonly open: ReadonlySet<string>;
}

export function seenOf(addon: AddonHarness): Seen {
  const deliveries = addon.rows('Deliveries');
  return {
    cells: new Map(keyed.flatMap((tab) => cellsOf(addon, tab))),
    history: counted(historyOf(addon)),
    mails: counted(
      familyMails(addon).map(({ to, subject, body }) => `${to} | ${subject} | ${body}`),
    ),
    files: counted(
      filesOf(addon).flatMap((book) =>
        book.sheets.flatMap(({ name }) => addon.grid(name, book).map((row) => row.join(' | '))),
      ),
    ),
    open: new Set(
      deliveries
        .filter(({ State }) => State !== 'Sent')
        .map((row) => (row['E-mail'] ?? '').toLowerCase()),
    ),
  };
}

const TAKEN_BACK = ': could not be written';

/** What was taken back is left out, and so is what takes it back. */
function historyOf(addon: AddonHarness): readonly string[] {
  const lines = addon
    .rows('History')
    .filter(({ At }) => At !== '')
    .map(({ At: _, ...line }) => line);
  const textOf = (line: ShownRow) => JSON.stringify(line);
  const left = new Map(counted(lines.map(textOf)));
  for (const line of lines) {
    const { Before = '', After = '', Reason = '' } = line;
    if (!Reason.endsWith(TAKEN_BACK)) continue;
    const reason = Reason.slice(0, -TAKEN_BACK.length);
    for (const each of [line, { ...line, Before: After, After: Before, Reason: reason }])
      left.set(textOf(each), (left.get(textOf(each)) ?? 0) - 1);
  }
  return [...left].flatMap(([text, count]) =>
    Array.from({ length: Math.max(0, count) }, () => text),
  );
}

function cellsOf(addon: AddonHarness, tab: string): readonly (readonly [string, string])[] {
  const met = new Map<string, number>();
  return addon.rows(tab).flatMap((row) => {
    const [id = ''] = Object.values(row);
    if (Object.values(row).every((shown) => shown === '')) return [];
    const time = (met.get(id) ?? 0) + 1;
    met.set(id, time);
    const name = time === 1 ? id : `${id} (${time})`;
    return Object.entries(row)
      .filter(([header]) => !changing.has(header))
      .map(([header, shown]) => [`${tab} ${name}, ${header}`, shown] as const);
  });
}

function counted(texts: readonly string[]): Counts {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return counts;
}

const NOTHING = '(nothing)';
const briefly = (text: string): string => text.replace(/\s+/g, ' ').slice(0, 160);

/**
 * What stands nowhere in what one order or the other would have led to. Each cell, line and email has
 * to be as in one of them; an email of both that is missing has to be told of in the ledger.
 */
export function strangeIn(found: Seen, orders: readonly Seen[]): readonly string[] {
  return [
    ...strangeCells(found, orders),
    ...tooMany(
      'History',
      found.history,
      orders.map(({ history }) => history),
    ),
    ...tooMany(
      'email',
      found.mails,
      orders.map(({ mails }) => mails),
    ),
    ...tooMany(
      'file',
      found.files,
      orders.map(({ files }) => files),
    ),
    ...lostMails(found, orders),
  ];
}

function strangeCells({ cells }: Seen, orders: readonly Seen[]): readonly string[] {
  const keys = new Set(
    [cells, ...orders.map((order) => order.cells)].flatMap((map) => [...map.keys()]),
  );
  return [...keys].flatMap((key) => {
    const is = cells.get(key) ?? NOTHING;
    const allowed = orders.map((order) => order.cells.get(key) ?? NOTHING);
    if (allowed.includes(is)) return [];
    return [`${key} is ${briefly(is)}, not ${[...new Set(allowed)].map(briefly).join(' or ')}`];
  });
}

const tooMany = (what: string, found: Counts, orders: readonly Counts[]): readonly string[] =>
  [...found].flatMap(([text, count]) => {
    const most = Math.max(...orders.map((order) => order.get(text) ?? 0));
    return count <= most ? [] : [`${what} ${count} times, not ${most}: ${briefly(text)}`];
  });

const lostMails = ({ mails, open }: Seen, orders: readonly Seen[]): readonly string[] =>
  [...(orders[0]?.mails ?? [])].flatMap(([text]) => {
    const fewest = Math.min(...orders.map((order) => order.mails.get(text) ?? 0));
    const address = text.slice(0, text.indexOf(' ')).toLowerCase();
    const count = mails.get(text) ?? 0;
    return count >= fewest || open.has(address) ? [] : [`email lost: ${briefly(text)}`];
  });
