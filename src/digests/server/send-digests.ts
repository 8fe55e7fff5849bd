// One run over the digests that are due: holds into the ledger, then the emails.

import { digestPages } from '../../answers/server';
import type { CalendarDate } from '../../core/calendar-date';
import {
  type ApprovedResends,
  noResends,
  unapprovedResends,
} from '../../mailing/domain/approved-resends';
import {
  type AgreedAddresses,
  moveLine,
  noAddresses,
  rememberedAgreement,
} from '../../mailing/domain/moved-addresses';
import {
  type DigestPlan,
  type DigestSlot,
  type DueDigest,
  goingOut,
  type HeldBack,
  type RunTrigger,
} from '../../mailing/domain/plan-digests';
import {
  type ComposedBatch,
  type Hold,
  type MailPlan,
  nothingSent,
  type OutgoingMail,
  type QueueResult,
  sendQueue,
  tryCompose,
} from '../../mailing/server';
import { type Failure, failure } from '../../rpc/result';
import {
  type CompletedPeriods,
  completedPeriods,
  isRunDue,
  openPeriods,
} from '../../schedule/domain/completed-periods';
import { periodName } from '../../schedule/domain/period';
import type { Delivery } from '../../schema/tabs';
import type { Tables } from '../../store/ports';
import { type RunContext, withFreshSettings, withinSendingHours } from '../../store/run-context';
import {
  loadScheduleState,
  type ScheduleState,
  saveScheduleState,
} from '../../store/schedule-state';
import { type Composer, createComposer } from './compose-digest';
import { dueNow, runTabs } from './due-now';
import { createTranslator } from './translator';

export interface RunResult extends Omit<QueueResult, 'toRetry'> {
  /** Emails that may have arrived, and that nobody has agreed to send again: then nothing was done. */
  readonly unapproved: readonly Delivery[];
}

type RunTables = Pick<Tables, (typeof runTabs)[number]>;

/** What a person has agreed to who was asked; a clock has asked nobody. */
export interface Agreement {
  /** What may go again of the emails that may have arrived. */
  readonly resends: ApprovedResends;
  readonly addresses: AgreedAddresses;
}

const nothingAgreed: Agreement = { resends: noResends, addresses: noAddresses };

export function sendDigests(
  begun: RunContext,
  trigger: RunTrigger,
  agreed: Agreement = nothingAgreed,
): RunResult {
  const { services } = begun;
  const quota = services.mailer.remaining();
  const { settings, ...tables } = services.store.readTabs(['settings', ...runTabs]);
  const run = withFreshSettings(begun, settings, begun.settings.digestsOn);
  if (run === null) return { ...nothingSent, end: 'settings', unapproved: [] };
  const plan = planOf(run, tables, trigger, agreed.addresses);
  const { due, held, orphans, stopped } = plan;
  const unapproved = unapprovedResends(due, agreed.resends);
  const blocked = waitingForALook(plan);
  if (unapproved.length > 0 || stopped.isAll)
    return { ...nothingSent, waiting: due.length, unapproved, blocked };
  // Before the first email: what this run does not come to goes out by the clock.
  if (trigger === 'click')
    saveScheduleState(services.properties, {
      agreed: rememberedAgreement(plan.moved, agreed.addresses),
    });

  const gone = orphans.map(({ row, reason }) => ({
    ledgerKey: row,
    ledgerRow: row,
    detail: reason,
  }));
  const result = sendQueue(
    {
      run: inHours(run, trigger),
      tables,
      quota,
      due: goingOut(plan),
      held: [...held.map(holdOf), ...gone],
      onceComplete: blocked.length > 0 ? {} : rememberedBy(run, trigger),
      onceLeft: trigger === 'clock' ? { cameDue: openNow(run) } : {},
    },
    {
      recheck: (planned, before) => recheckDigests(planned, before, trigger, agreed.addresses),
      compose: composeDigests,
    },
  );
  return {
    ...result,
    held: result.held - gone.length,
    waiting: result.waiting + stopped.moves.length,
    blocked: [...blocked, ...result.blocked],
    unapproved,
  };
}

export const areDigestsDue = ({ services, now, settings }: RunContext): boolean =>
  isRunDue(now, settings.calendar, loadScheduleState(services.properties).settled);

/** Null in an hour in which none are due. */
export const sendDigestsByClock = (run: RunContext): RunResult | null =>
  areDigestsDue(run) ? sendDigests(run, 'clock') : null;

/** A run about some emails only says nothing of the period. */
function rememberedBy(
  { services, now, settings }: RunContext,
  trigger: RunTrigger,
): Partial<ScheduleState> {
  if (trigger !== 'clock' && trigger !== 'click') return {};
  const { settled } = loadScheduleState(services.properties);
  return { settled: completedPeriods(now, settings.calendar, settled), agreed: '' };
}

const openNow = ({ services, now, settings }: RunContext): CompletedPeriods =>
  openPeriods(now, settings.calendar, loadScheduleState(services.properties).settled);

const planOf = (
  { services, now, settings }: RunContext,
  tables: RunTables,
  trigger: RunTrigger,
  agreed: AgreedAddresses,
): DigestPlan => dueNow(tables, { now, settings, trigger, agreed }, services.properties);

/** So many are named that a person sees what has happened. */
const movesNamed = 5;

/** Why digests wait for a look at their addresses; nothing where none has to. */
export function waitingForALook({ stopped: { isAll, moves } }: DigestPlan): readonly Failure[] {
  if (moves.length === 0) return [];
  const named = moves.slice(0, movesNamed).map(moveLine);
  return isAll
    ? [failure('many addresses moved', moves.length, named)]
    : [failure('addresses of others', named)];
}

/** The clock keeps to the hours of the settings; whoever clicks decides on the hour. */
const inHours = (run: RunContext, trigger: RunTrigger): RunContext =>
  trigger === 'clock' ? withinSendingHours(run) : run;

/** What people change while a run is at work; the ledger it writes itself. */
const batchTabs = [
  'settings',
  'students',
  'goals',
  'progress',
  'guardians',
  'questions',
  'translations',
  'checkIns',
  'asked',
] as const;

/**
 * An email is one guardian's about one child, so where a guardian's row names another child now, or
 * nothing is due to it any more, the email waits for what the next run finds.
 */
function recheckDigests(
  planned: readonly DueDigest[],
  before: MailPlan<DueDigest, RunTables>,
  trigger: RunTrigger,
  agreed: AgreedAddresses,
): MailPlan<DueDigest, RunTables> | null {
  const { services, settings } = before.run;
  const fresh = services.store.readTabs(batchTabs);
  const run = withFreshSettings(before.run, fresh.settings, settings.digestsOn);
  if (run === null) return null;
  const tables = { ...before.tables, ...fresh };
  const plan = planOf(run, tables, trigger, agreed);
  if (plan.stopped.isAll) return null;
  const children = new Map(
    planned.map(({ deliveryId, student }) => [deliveryId, student.studentId]),
  );
  const isPlanned = ({ deliveryId, guardian }: DigestSlot) =>
    children.get(deliveryId) === guardian.studentId;
  return {
    ...before,
    run: inHours(run, trigger),
    tables,
    due: goingOut(plan).filter(isPlanned),
    held: plan.held.filter(isPlanned).map(holdOf),
  };
}

function composeDigests({ run, tables, due }: MailPlan<DueDigest, RunTables>): ComposedBatch {
  const { services, now, settings } = run;
  const translator = createTranslator(tables.translations.rows, services.translateText);
  const account = services.identity.account();
  const composer = createComposer({
    now,
    settings,
    tables,
    emails: services.emails,
    translator,
    account,
    answerPageOf: digestPages('family', settings, run.startedAt, services),
  });
  const mails = due.map((digest) => outgoingDigest(digest, composer, now.date));
  const asked = composer.asked();
  return {
    mails,
    appends: [{ tab: 'translations', rows: translator.added() }, ...asked.appends],
    changes: asked.changes,
  };
}

const outgoingDigest = (
  due: DueDigest,
  { compose }: Composer,
  today: CalendarDate,
): OutgoingMail => ({
  ledgerKey: ledgerKeyOf(due),
  ledgerRow: due.ledgerRow,
  content: tryCompose(() => compose(due)),
  onSent: [{ tab: 'guardians', id: due.guardian.guardianId, values: { lastDigest: today } }],
});

const ledgerKeyOf = ({ deliveryId, period, guardian }: DigestSlot): OutgoingMail['ledgerKey'] => ({
  deliveryId,
  period: periodName(period),
  studentId: guardian.studentId,
  guardianId: guardian.guardianId,
  email: guardian.email,
});

const holdOf = (held: HeldBack): Hold => ({
  ledgerKey: ledgerKeyOf(held),
  ledgerRow: held.ledgerRow,
  detail: held.reason,
});
