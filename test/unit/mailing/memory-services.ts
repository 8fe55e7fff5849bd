// The services of a run, in memory: what is written and sent stays here to be looked at.

import type { DueDigest } from '../../../src/mailing/domain/plan-digests';
import type { Delivery } from '../../../src/schema/tabs';
import type {
  Append,
  Change,
  Emails,
  Mail,
  NotWritten,
  PropertyName,
  PropertyStore,
} from '../../../src/store/ports';
import type { Services } from '../../../src/store/services';
import { partialServices } from '../../support/partial-services';
import { sampleGoal, sampleGuardian, sampleStudent } from '../caseload/sample-rows';

export const memoryOf = (texts: Partial<Record<PropertyName, string>> = {}) => {
  const kept = new Map(Object.entries(texts) as [PropertyName, string][]);
  const properties: PropertyStore = {
    read: (name) => kept.get(name) ?? null,
    write: (name, text) => void kept.set(name, text),
    writeAll: (changed) => {
      for (const [name, text] of Object.entries(changed)) kept.set(name as PropertyName, text);
    },
    forget: (name) => void kept.delete(name),
  };
  return { properties, kept };
};

/** Letters that say in JSON what they were given. */
export const plainLetters: Emails = {
  digest: (content, language, sentOn, translate) => ({
    subject: `${language} ${sentOn}`,
    text: (translate?.(['Hello'], 'vi') ?? ['Hello']).join(),
    html: JSON.stringify(content),
  }),
  headsUp: (words) => ({ subject: 'heads-up', text: JSON.stringify(words), html: '' }),
  runReport: (words) => ({ subject: 'report', text: JSON.stringify(words), html: '' }),
  trouble: (words) => ({ subject: 'trouble', text: JSON.stringify(words), html: '' }),
  brokenRun: (words) => ({ subject: 'broken run', text: JSON.stringify(words), html: '' }),
  reauthorize: (words) => ({ subject: 'reauthorize', text: JSON.stringify(words), html: '' }),
  strayClock: (words) => ({ subject: 'stray clock', text: JSON.stringify(words), html: '' }),
  teacherPage: (words) => ({ subject: 'page', text: JSON.stringify(words), html: '' }),
  teacherLink: (words) => ({ subject: 'link', text: JSON.stringify(words), html: '' }),
};

const period = { first: '2026-08-31', last: '2026-09-13' };

/** The mail that is owed to the n-th family. */
export const debtOf = (n: number, ledgerRow: Delivery | null = null): DueDigest => ({
  deliveryId: ledgerRow?.deliveryId ?? `2026-08-31 P${n}`,
  period,
  guardian: sampleGuardian({
    guardianId: `P${n}`,
    studentId: `S${n}`,
    email: `p${n}@family.example`,
  }),
  student: sampleStudent({ studentId: `S${n}` }),
  goals: [sampleGoal({ studentId: `S${n}` })],
  ledgerRow,
});

export interface World {
  /** Everything that happened, in order: "write …", "journal n", "send address". */
  readonly events: string[];
  readonly sent: Mail[];
  readonly deliveries: Map<string, Delivery>;
  /** Guardian ID -> the day written as the last digest. */
  readonly lastDigests: Map<string, string>;
  readonly journal: () => string | null;
  /** Somebody types a formula into the mail's row. */
  readonly spoil: (deliveryId: string) => void;
  readonly services: Services;
}

export interface WorldOptions {
  readonly deliveries?: readonly Delivery[];
  /** Called before a mail goes out; may throw. */
  readonly beforeSend?: (mail: Mail) => void;
  readonly remainingMails?: () => number;
  /** The mail in whose row a formula stands from the start. */
  readonly formulaIn?: string;
  /** Called before rows are written, with the number of writes begun before; may throw. */
  readonly beforeWrite?: (writes: number) => void;
}

/** Wednesday 2 September 2026, 16:05 in Denver; the clock stands still. */
export const startedAt = Date.parse('2026-09-02T16:05:00-06:00');

export function worldOf(options: WorldOptions = {}): World {
  const events: string[] = [];
  const sent: Mail[] = [];
  const deliveries = new Map((options.deliveries ?? []).map((row) => [row.deliveryId, row]));
  const lastDigests = new Map<string, string>();
  const { properties, kept } = memoryOf();
  const spoiled = new Set(options.formulaIn === undefined ? [] : [options.formulaIn]);
  let writes = 0;

  const append = (each: Append): void => {
    if (each.tab !== 'deliveries') return;
    for (const row of each.rows) deliveries.set(row.deliveryId, row);
  };
  const change = (each: Change): readonly NotWritten[] => {
    if (each.tab === 'guardians') lastDigests.set(each.id, each.values.lastDigest ?? '');
    if (each.tab !== 'deliveries') return [];
    if (spoiled.has(each.id)) {
      return [{ tab: each.tab, id: each.id, column: 'state', reason: 'formula' }];
    }
    const row = deliveries.get(each.id);
    if (row === undefined) {
      return [{ tab: each.tab, id: each.id, column: 'state', reason: 'no such row' }];
    }
    deliveries.set(each.id, { ...row, ...each.values });
    return [];
  };

  const services = partialServices({
    store: {
      readTabs: () => ({ deliveries: tableOf([...deliveries.values()]) }) as never,
      writeRows: (appends, changes) => {
        writes += 1;
        options.beforeWrite?.(writes - 1);
        for (const each of appends) append(each);
        const notWritten = changes.flatMap(change);
        const rows = appends.flatMap(({ tab, rows: added }) => added.map(() => `+${tab}`));
        events.push(`write ${[...rows, ...changes.map(({ tab }) => tab)].join(' ')}`);
        return notWritten;
      },
    },
    clock: { now: () => startedAt },
    properties: {
      ...properties,
      write: (name, text) => {
        properties.write(name, text);
        events.push(name === 'journal' ? `journal ${JSON.parse(text).position}` : `keep ${name}`);
      },
    },
    mailer: {
      send: (mail) => {
        options.beforeSend?.(mail);
        sent.push(mail);
        events.push(`send ${mail.to}`);
      },
      remaining: options.remainingMails ?? (() => 100),
    },
    translateText: (text, code) => `${code}:${text}`,
    emails: plainLetters,
    identity: {
      zone: () => 'America/Denver',
      url: () => 'https://sheets.example/caseload',
      account: () => 'ortega@school.example',
    },
  });
  return {
    events,
    sent,
    deliveries,
    lastDigests,
    journal: () => kept.get('journal') ?? null,
    spoil: (deliveryId) => void spoiled.add(deliveryId),
    services,
  };
}

export const tableOf = <Row>(rows: readonly Row[]) => ({
  rows,
  rowNumbers: rows.map((_, place) => place + 2),
  problems: [],
  unreadIds: [],
  unread: [],
  spoiledForFamilies: [],
});
