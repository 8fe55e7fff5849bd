// Sends emails to teachers through the digests' queue, ledger, journal, quota and time.

import {
  type Hold,
  type MailPlan,
  type OutgoingMail,
  type QueueResult,
  sendQueue,
  tryCompose,
} from '../../mailing/server';
import { senderName } from '../../settings/domain/caseload-settings';
import type { Emails, MailText } from '../../store/ports';
import { type RunContext, withFreshSettings, withinSendingHours } from '../../store/run-context';
import type { TeacherMailTrigger } from '../domain/plan-teacher-mails';
import { servesTeachers } from '../domain/teacher-access';
import { type TeacherMailKind, teacherMailKinds, teacherMailName } from '../domain/teacher-mail';
import {
  type DueTeacherMail,
  gatherTeacherMails,
  type TeacherHold,
  type TeacherTables,
  teacherTabs,
} from './gather-teacher-mails';

export type TeacherMailPlan = MailPlan<DueTeacherMail, TeacherTables>;

export function planFor(
  kinds: readonly TeacherMailKind[],
  trigger: TeacherMailTrigger,
  run: RunContext,
  tables: TeacherTables,
): TeacherMailPlan {
  const gathered = kinds.map((kind) => gatherTeacherMails(kind, trigger, run, tables));
  return {
    // The clock keeps to the hours of the settings; whoever clicks decides on the hour.
    run: trigger.by === 'clock' ? withinSendingHours(run) : run,
    tables,
    quota: null,
    due: gathered.flatMap(({ due }) => due),
    held: gathered.flatMap(({ held }) => held.map(holdOf)),
    onceComplete: {},
  };
}

export const sendTeacherMails = (plan: TeacherMailPlan, trigger: TeacherMailTrigger): QueueResult =>
  sendQueue(plan, {
    recheck: (due, before) => recheckTeacherMails(due, before, trigger),
    compose: ({ run, due }) => ({
      mails: due.map((each) => outgoingTo(each, run)),
      appends: [],
      changes: [],
    }),
  });

/**
 * A student may have been taken away from a teacher since the run began. Only the ledger is as it
 * was, which nobody else writes.
 */
function recheckTeacherMails(
  planned: readonly DueTeacherMail[],
  before: TeacherMailPlan,
  trigger: TeacherMailTrigger,
): TeacherMailPlan | null {
  const fresh = before.run.services.store.readTabs(['settings', ...teacherTabs]);
  // The clock emails teachers while digests are on only.
  const run = withFreshSettings(before.run, fresh.settings, trigger.by === 'clock');
  if (run === null || !servesTeachers[run.settings.teacherAccess]) return null;
  const tables = { ...fresh, deliveries: before.tables.deliveries };
  const plan = planFor(teacherMailKinds, trigger, run, tables);
  const ids = new Set(planned.map(({ slot }) => slot.deliveryId));
  return {
    ...plan,
    due: plan.due.filter(({ slot }) => ids.has(slot.deliveryId)),
    held: plan.held.filter(({ ledgerKey }) => ids.has(ledgerKey.deliveryId)),
  };
}

export const teacherMailText = ({ kind, words }: DueTeacherMail, emails: Emails): MailText =>
  kind === 'page' ? emails.teacherPage(words) : emails.teacherLink(words);

const ledgerKeyOf = ({ kind, email, slot }: DueTeacherMail): OutgoingMail['ledgerKey'] => ({
  ...teacherMailName(kind, slot.day, email),
  email,
});

const outgoingTo = (due: DueTeacherMail, { services, settings }: RunContext): OutgoingMail => ({
  ledgerKey: ledgerKeyOf(due),
  ledgerRow: due.slot.ledgerRow,
  content: tryCompose(() => ({
    mail: {
      to: due.email,
      replyTo: due.words.sender.replyTo,
      senderName: senderName(settings),
      ...teacherMailText(due, services.emails),
    },
    questionIds: [],
    form: '',
    told: [],
  })),
  onSent: [],
});

const holdOf = (held: TeacherHold): Hold => ({
  ledgerKey: ledgerKeyOf(held),
  ledgerRow: held.slot.ledgerRow,
  detail: held.reason,
});
