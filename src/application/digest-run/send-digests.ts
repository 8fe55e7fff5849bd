// One run over the digests that are owed: holds into the ledger, then the mails.

import { periodName } from '../../domain/cadence/period';
import type { LocalTime } from '../../domain/calendar/local-time';
import { rosterLookup, rosterOf } from '../../domain/delivery/roster';
import type { Debt, HeldBack, Occasion, Turn } from '../../domain/delivery/work-out-due';
import { holdReason } from '../../domain/guardian/hold';
import type { CaseloadSettings } from '../../domain/settings/caseload-settings';
import { dueNow } from '../due-now';
import type { Tables } from '../ports';
import { recall, remember } from '../schedule-memory';
import { settledBy } from '../settle-turns';
import { timeAt } from '../time-at';
import { type ComposeMail, createComposer } from './compose-mail';
import type { Parcel } from './parcel';
import { type Hold, recordHolds } from './record-holds';
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
  const now = timeAt(ports);
  const tables = ports.readTabs(runTabs);
  const due = dueNow(tables, { now, settings, occasion }, ports.memory);
  const gone = due.orphans.map((row) => {
    return { label: row, ledgerRow: row, detail: 'The guardian’s row is gone' };
  });
  recordHolds([...due.held.map(holdOf), ...gone], now.moment, ports);
  const result = sendOwed(due.owed, tables, { ports, settings, startedAt, now, occasion });
  if (result.failed > 0) remember(ports.memory, { toReport: true });
  const complete = result.waiting === 0 && !result.toRetry;
  if (complete && (occasion === 'clock' || occasion === 'click')) {
    remember(ports.memory, { settled: settledBy(now, settings, recall(ports.memory).settled) });
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
      recordHolds(checked.held.map(holdOf), now.moment, ports);
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
    const today = now.date;
    const reason = holdReason({ guardian, ...look(guardian), today, consentOfAdultStudents });
    if (reason) checked.held.push({ ...debt, guardian, reason });
    else checked.debts.push({ ...debt, guardian });
  }
  return checked;
}
