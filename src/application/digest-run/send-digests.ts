// One run over the digests that are owed: holds into the ledger, then the mails.

import { isOver, periodName } from '../../domain/cadence/period';
import { owedPeriod } from '../../domain/cadence/school-calendar';
import { type LocalTime, localTime } from '../../domain/calendar/local-time';
import { rosterLookup, rosterOf } from '../../domain/delivery/roster';
import {
  type Debt,
  type Due,
  type HeldBack,
  type Occasion,
  workOutDue,
} from '../../domain/delivery/work-out-due';
import { holdReason } from '../../domain/guardian/hold';
import { cadences, type Delivery } from '../../domain/schema/tabs';
import type { CaseloadSettings } from '../../domain/settings/caseload-settings';
import type { Append, Change, Tables } from '../ports';
import { recall, remember } from '../schedule-memory';
import { type ComposeMail, createComposer } from './compose-mail';
import type { Parcel } from './parcel';
import { type RunPorts, runTabs } from './run-ports';
import { mayGoOn, type ParcelResult, sendParcels } from './send-parcels';
import { createTranslator } from './translator';

export type RunResult = Omit<ParcelResult, 'toRetry'>;

type RunTables = Pick<Tables, (typeof runTabs)[number]>;

export function sendDigests(
  ports: RunPorts,
  settings: CaseloadSettings,
  startedAt: number,
  occasion: Occasion,
): RunResult {
  const now = localTime(ports.now(), ports.place.zone());
  const tables = ports.readTabs(runTabs);
  const due = workOutDue({
    now,
    settings,
    roster: rosterOf(tables),
    ledger: tables.deliveries.rows,
    unreadLedgerIds: tables.deliveries.unreadIds,
    settled: recall(ports.memory).settled,
    occasion,
  });
  recordHolds(due, now, ports);
  const result = sendOwed(due.owed, tables, { ports, settings, startedAt, now, occasion });
  if (result.failed > 0) remember(ports.memory, { toReport: true });
  const complete = result.waiting === 0 && !result.toRetry;
  if (complete && (occasion === 'clock' || occasion === 'click')) {
    markSettled(now, settings, ports);
  }
  return { ...result, held: due.held.length + result.held };
}

interface Run {
  readonly ports: RunPorts;
  readonly settings: CaseloadSettings;
  readonly startedAt: number;
  readonly now: LocalTime;
  readonly occasion: Occasion;
}

function sendOwed(owed: readonly Debt[], tables: RunTables, run: Run): ParcelResult {
  const { ports, settings, now } = run;
  const translator = createTranslator(tables.translations.rows, ports.translateText);
  const compose = createComposer({
    now,
    settings,
    tables,
    letters: ports.letters,
    translator,
    account: ports.place.account(),
  });
  return sendParcels(owed, {
    ports,
    pack: (debts) => {
      const checked = checkAgain(debts, tables, run);
      recordHolds({ owed: [], held: checked.held, orphans: [] }, now, ports);
      return {
        parcels: checked.debts.map((debt) => digestParcel(debt, compose)),
        held: checked.held.length,
        gone: checked.gone,
      };
    },
    takeNewTranslations: translator.takeNew,
    timeLeft: () =>
      mayGoOn(ports, run.startedAt, run.occasion === 'clock' ? settings.calendar : null),
  });
}

export const digestParcel = (debt: Debt, compose: ComposeMail): Parcel => ({
  label: {
    deliveryId: debt.deliveryId,
    period: periodName(debt.period),
    studentId: debt.student.studentId,
    guardianId: debt.guardian.guardianId,
    email: debt.guardian.email,
  },
  ledgerRow: debt.ledgerRow,
  compose: () => compose(debt),
  onceSent: (lastDigest) => [
    { tab: 'guardians', id: debt.guardian.guardianId, values: { lastDigest } },
  ],
});

/** Somebody may have set No contact since the run began: the families are read again. */
function checkAgain(debts: readonly Debt[], tables: RunTables, { ports, settings, now }: Run) {
  const { guardians } = ports.readTabs(['guardians']);
  const fresh = new Map(guardians.rows.map((guardian) => [guardian.guardianId, guardian]));
  const look = rosterLookup(rosterOf({ ...tables, guardians }));
  const { consentOfAdultStudents } = settings;
  const checked = { debts: [] as Debt[], held: [] as HeldBack[], gone: 0 };
  for (const debt of debts) {
    const guardian = fresh.get(debt.guardian.guardianId);
    if (!guardian) {
      checked.gone += 1;
      continue;
    }
    const family = look(guardian);
    const reason = holdReason({
      guardian,
      ...family,
      today: now.date,
      consentOfAdultStudents,
    });
    if (reason) checked.held.push({ ...debt, guardian, reason });
    else checked.debts.push({ ...debt, guardian });
  }
  return checked;
}

/** Every hold stands in the ledger with its reason, once per period. */
function recordHolds({ held, orphans }: Due, now: LocalTime, { writeRows }: RunPorts): void {
  const rows = held
    .filter(({ ledgerRow }) => ledgerRow === null)
    .map((hold): Delivery => {
      return {
        deliveryId: hold.deliveryId,
        period: periodName(hold.period),
        studentId: hold.guardian.studentId,
        guardianId: hold.guardian.guardianId,
        email: hold.guardian.email,
        state: 'Held',
        at: now.moment,
        attempts: 0,
        detail: hold.reason,
        questionIds: [],
      };
    });
  const holdRow = (id: string, detail: string): Change => {
    return { tab: 'deliveries', id, values: { state: 'Held', detail, at: now.moment } };
  };
  const changes = [
    ...held
      .filter(({ ledgerRow, reason }) => ledgerRow !== null && ledgerRow.detail !== reason)
      .map(({ deliveryId, reason }) => holdRow(deliveryId, reason)),
    ...orphans.map((row) => holdRow(row.deliveryId, 'The guardian’s row is gone')),
  ];
  const appends: Append[] = rows.length > 0 ? [{ tab: 'deliveries', rows }] : [];
  if (appends.length + changes.length > 0) writeRows(appends, changes);
}

function markSettled(now: LocalTime, settings: CaseloadSettings, { memory }: RunPorts): void {
  const settled = { ...recall(memory).settled };
  for (const cadence of cadences) {
    const day = owedPeriod(now, cadence, settings.calendar);
    if (day && !isOver(day.period, settled[cadence])) settled[cadence] = periodName(day.period);
  }
  remember(memory, { settled });
}
