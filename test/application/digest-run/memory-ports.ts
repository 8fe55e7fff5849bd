// The ports of a run, in memory: what is written and sent stays here to be looked at.
import type { RunPorts } from '../../../src/application/digest-run/run-ports';
import type {
  Append,
  Change,
  Letters,
  Mail,
  Memory,
  MemoryName,
  NotWritten,
} from '../../../src/application/ports';
import type { Debt } from '../../../src/domain/delivery/work-out-due';
import type { Delivery } from '../../../src/domain/schema/tabs';
import { sampleGoal, sampleGuardian, sampleStudent } from '../../domain/caseload/sample-rows';

export const memoryOf = (texts: Partial<Record<MemoryName, string>> = {}) => {
  const kept = new Map(Object.entries(texts) as [MemoryName, string][]);
  const memory: Memory = {
    read: (name) => kept.get(name) ?? null,
    write: (name, text) => void kept.set(name, text),
    forget: (name) => void kept.delete(name),
  };
  return { memory, kept };
};

/** Letters that say in JSON what they were given. */
export const plainLetters: Letters = {
  digest: (content, language, sentOn, translate) => ({
    subject: `${language} ${sentOn}`,
    text: (translate?.(['Hello'], 'vi') ?? ['Hello']).join(),
    html: JSON.stringify(content),
  }),
  headsUp: (words) => ({ subject: 'heads-up', text: JSON.stringify(words), html: '' }),
  runReport: (words) => ({ subject: 'report', text: JSON.stringify(words), html: '' }),
  trouble: (words) => ({ subject: 'trouble', text: JSON.stringify(words), html: '' }),
  brokenRun: (words) => ({ subject: 'broken run', text: JSON.stringify(words), html: '' }),
  reauthorise: (words) => ({ subject: 'reauthorise', text: JSON.stringify(words), html: '' }),
  strayClock: (words) => ({ subject: 'stray clock', text: JSON.stringify(words), html: '' }),
  teacherPage: (words) => ({ subject: 'page', text: JSON.stringify(words), html: '' }),
  teacherLink: (words) => ({ subject: 'link', text: JSON.stringify(words), html: '' }),
};

export const period = { first: '2026-08-31', last: '2026-09-13' };

/** The mail that is owed to the n-th family. */
export const debtOf = (n: number, ledgerRow: Delivery | null = null): Debt => ({
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
  readonly ports: RunPorts;
}

export interface WorldOptions {
  readonly deliveries?: readonly Delivery[];
  /** Called before a mail goes out; may throw. */
  readonly beforeSend?: (mail: Mail) => void;
  readonly remainingMails?: () => number;
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
  const { memory, kept } = memoryOf();
  let writes = 0;

  const append = (each: Append): void => {
    if (each.tab !== 'deliveries') return;
    for (const row of each.rows) deliveries.set(row.deliveryId, row);
  };
  const change = (each: Change): readonly NotWritten[] => {
    if (each.tab === 'guardians') lastDigests.set(each.id, each.values.lastDigest ?? '');
    if (each.tab !== 'deliveries') return [];
    const row = deliveries.get(each.id);
    if (row === undefined) {
      return [{ tab: each.tab, id: each.id, column: 'state', reason: 'no such row' }];
    }
    deliveries.set(each.id, { ...row, ...each.values });
    return [];
  };

  const ports: RunPorts = {
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
    now: () => startedAt,
    memory: {
      ...memory,
      write: (name, text) => {
        memory.write(name, text);
        events.push(name === 'journal' ? `journal ${JSON.parse(text).position}` : `keep ${name}`);
      },
    },
    sendMail: (mail) => {
      options.beforeSend?.(mail);
      sent.push(mail);
      events.push(`send ${mail.to}`);
    },
    remainingMails: options.remainingMails ?? (() => 100),
    translateText: (text, code) => `${code}:${text}`,
    letters: plainLetters,
    place: {
      zone: () => 'America/Denver',
      url: () => 'https://sheets.example/caseload',
      account: () => 'ortega@school.example',
    },
  };
  return {
    events,
    sent,
    deliveries,
    lastDigests,
    journal: () => kept.get('journal') ?? null,
    ports,
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
