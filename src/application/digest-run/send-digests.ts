// One run over the digests that are owed: holds into the ledger, then the mails.

import { periodName } from '../../domain/cadence/period';
import type { LocalTime } from '../../domain/calendar/local-time';
import {
  type ApprovedResends,
  noResends,
  unapprovedResends,
} from '../../domain/delivery/approved-resends';
import type { Debt, HeldBack, Occasion, Turn } from '../../domain/delivery/work-out-due';
import type { Delivery } from '../../domain/schema/tabs';
import type { CaseloadSettings } from '../../domain/settings/caseload-settings';
import { dueNow } from '../due-now';
import type { Tables } from '../ports';
import { recall, remember } from '../schedule-memory';
import { settingsMidRun } from '../settings-now';
import { settledBy } from '../settle-turns';
import { timeAt } from '../time-at';
import { type ComposeMail, createComposer } from './compose-mail';
import type { Parcel } from './parcel';
import { type Hold, recordHolds } from './record-holds';
import { type RunPorts, runTabs } from './run-ports';
import { mayGoOn, type Packed, type ParcelResult, sendParcels } from './send-parcels';
import { createTranslator, type Translator } from './translator';

export interface RunResult extends Omit<ParcelResult, 'toRetry'> {
  /** Mails that may have arrived, and that nobody has agreed to send again: then nothing was done. */
  readonly unapproved: readonly Delivery[];
}

type RunTables = Pick<Tables, (typeof runTabs)[number]>;

/** @param approved what may go again of the mails that may have arrived */
export function sendDigests(
  ports: RunPorts,
  settings: CaseloadSettings,
  startedAt: number,
  occasion: Occasion,
  approved: ApprovedResends = noResends,
): RunResult {
  const now = timeAt(ports);
  const tables = ports.readTabs(runTabs);
  const due = dueNow(tables, { now, settings, occasion }, ports.memory);
  const unapproved = unapprovedResends(due.owed, approved);
  if (unapproved.length > 0) return { ...nothingSent, unapproved };

  const gone = due.orphans.map(({ row, reason }) => {
    return { label: row, ledgerRow: row, detail: reason };
  });
  recordHolds([...due.held.map(holdOf), ...gone], now.moment, ports);
  const result = sendOwed(due.owed, tables, { ports, settings, startedAt, now, occasion });
  const complete = result.waiting === 0 && !result.toRetry;
  if (complete && (occasion === 'clock' || occasion === 'click')) {
    remember(ports.memory, { settled: settledBy(now, settings, recall(ports.memory).settled) });
  }
  return { ...result, held: due.held.length + result.held, unapproved };
}

const nothingSent = { sent: 0, failed: 0, uncertain: 0, held: 0, waiting: 0, end: 'done' } as const;

interface Run {
  readonly ports: RunPorts;
  readonly settings: CaseloadSettings;
  readonly startedAt: number;
  readonly now: LocalTime;
  readonly occasion: Occasion;
}

function sendOwed(owed: readonly Debt[], tables: RunTables, run: Run): ParcelResult {
  const { ports, settings } = run;
  const translator = createTranslator(tables.translations.rows, ports.translateText);
  return sendParcels(owed, {
    ports,
    pack: (planned) => packBatch(planned, tables, translator, run),
    takeNewTranslations: translator.takeNew,
    timeLeft: timeLeft(run, settings),
  });
}

const timeLeft =
  ({ ports, startedAt, occasion }: Run, { calendar }: CaseloadSettings) =>
  (): boolean =>
    mayGoOn(ports, startedAt, occasion === 'clock' ? calendar : null);

/** What people change while a run is at work. The ledger and the translations it writes itself. */
const batchTabs = ['settings', 'students', 'goals', 'progress', 'guardians', 'questions'] as const;

/**
 * Works the mails of a batch out anew, from tabs that are read for it: people go on working while a
 * run is under way. A mail is one guardian's about one child, so where a guardian's row names
 * another child now, or is owed nothing any more, the mail waits for what the next run finds.
 */
function packBatch(
  planned: readonly Debt[],
  before: RunTables,
  translator: Translator,
  run: Run,
): Packed | null {
  const { ports, now, occasion } = run;
  const fresh = ports.readTabs(batchTabs);
  const account = ports.place.account();
  const settings = settingsMidRun(fresh.settings, {
    today: now.date,
    account,
    needsDigestsOn: run.settings.digestsOn,
  });
  if (settings === null) return null;

  const tables = { ...before, ...fresh };
  const due = dueNow(tables, { now, settings, occasion }, ports.memory);
  const children = new Map(
    planned.map(({ deliveryId, student }) => [deliveryId, student.studentId]),
  );
  const isPlanned = ({ deliveryId, guardian }: Turn) =>
    children.get(deliveryId) === guardian.studentId;
  const held = due.held.filter(isPlanned);
  recordHolds(held.map(holdOf), now.moment, ports);
  const { letters } = ports;
  const compose = createComposer({ now, settings, tables, letters, translator, account });
  return {
    parcels: due.owed.filter(isPlanned).map((debt) => digestParcel(debt, compose)),
    held: held.length,
    timeLeft: timeLeft(run, settings),
  };
}

const labelOf = ({ deliveryId, period, guardian }: Turn): Parcel['label'] => ({
  deliveryId,
  period: periodName(period),
  studentId: guardian.studentId,
  guardianId: guardian.guardianId,
  email: guardian.email,
});

const holdOf = (held: HeldBack): Hold => ({
  label: labelOf(held),
  ledgerRow: held.ledgerRow,
  detail: held.reason,
});

export const digestParcel = (debt: Debt, compose: ComposeMail): Parcel => ({
  label: labelOf(debt),
  ledgerRow: debt.ledgerRow,
  compose: () => compose(debt),
  onceSent: (lastDigest) => [
    { tab: 'guardians', id: debt.guardian.guardianId, values: { lastDigest } },
  ],
});
