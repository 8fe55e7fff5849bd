// One run over everything that is owed: holds into the ledger, then block after block, within the
// mail quota and well inside the time that an execution has.

import { isOver, periodName } from '../../domain/cadence/period';
import { isSendingTime, owedPeriod } from '../../domain/cadence/school-calendar';
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
import { type RunPorts, runTabs } from './run-ports';
import { type BlockEnd, sendBlock } from './send-block';
import { createTranslator } from './translator';

/** So many mails share one write before and one after them. */
const blockSize = 50;

/** Mails of the daily quota kept for the specialist's own reports. */
export const mailReserve = 5;

/** Google ends an execution after six minutes; what is left goes out an hour later. */
const runBudgetMs = 4.5 * 60 * 1000;

export interface RunResult {
  readonly sent: number;
  readonly failed: number;
  readonly held: number;
  /** Owed, and left for a later run because of the quota or the time. */
  readonly waiting: number;
  readonly end: BlockEnd;
}

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

function sendOwed(owed: readonly Debt[], tables: RunTables, run: Run) {
  const { ports, settings, now } = run;
  const translator = createTranslator(tables.translations.rows, ports.translateText);
  const account = ports.place.account();
  const compose: ComposeMail = createComposer({
    now,
    settings,
    tables,
    letters: ports.letters,
    translator,
    account,
  });
  const timeLeft = () => mayGoOn(run);
  const allowance = owed.length === 0 ? 0 : Math.max(0, ports.remainingMails() - mailReserve);
  const queue = owed.slice(0, allowance);
  let end: BlockEnd = queue.length < owed.length ? 'quota' : 'done';
  let [sent, failed, held, gone, toRetry, hasBegun] = [0, 0, 0, 0, false, false];

  for (let next = 0; next < queue.length; next += blockSize) {
    if (!timeLeft()) {
      end = 'time';
      break;
    }
    const checked = checkAgain(queue.slice(next, next + blockSize), tables, run);
    held += checked.held.length;
    gone += checked.gone;
    recordHolds({ owed: [], held: checked.held, orphans: [] }, now, ports);
    if (checked.debts.length === 0) continue;
    const block = sendBlock(checked.debts, {
      ports,
      compose,
      takeNewTranslations: translator.takeNew,
      timeLeft,
    });
    hasBegun = true;
    sent += block.sent;
    failed += block.failed;
    toRetry = toRetry || block.toRetry;
    if (block.end !== 'done') {
      end = block.end;
      break;
    }
  }
  // Even where nothing went out: a journal left here would make the next run doubt its mail.
  if (hasBegun) ports.memory.forget('journal');
  const waiting = end === 'done' ? 0 : owed.length - sent - failed - held - gone;
  return { sent, failed, held, waiting, end, toRetry };
}

/** Within the time of an execution and, for the clock, before the hour from which phones rest. */
function mayGoOn({ ports, settings, startedAt, occasion }: Run): boolean {
  const now = ports.now();
  if (now - startedAt >= runBudgetMs) return false;
  return (
    occasion !== 'clock' || isSendingTime(localTime(now, ports.place.zone()), settings.calendar)
  );
}

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
