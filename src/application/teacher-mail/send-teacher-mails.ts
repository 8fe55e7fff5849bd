// Sends mails to teachers as parcels: through the digests' ledger, journal, quota and time.

import { teacherMailName } from '../../domain/delivery/teacher-mail';
import { senderName } from '../digest-run/compose-mail';
import type { Parcel } from '../digest-run/parcel';
import { recordHolds } from '../digest-run/record-holds';
import type { RunPorts } from '../digest-run/run-ports';
import { type ParcelResult, sendParcels } from '../digest-run/send-parcels';
import type { Letters, MailText } from '../ports';
import { remember } from '../schedule-memory';
import { timeAt } from '../time-at';
import type { TeacherDebt, TeacherHold, TeacherSources } from './gather-teacher-mails';

export function sendTeacherMails(
  owed: readonly TeacherDebt[],
  { settings }: Pick<TeacherSources, 'settings'>,
  ports: RunPorts,
  timeLeft: () => boolean,
): ParcelResult {
  const result = sendParcels(owed, {
    ports,
    pack: (debts) => ({
      parcels: debts.map((debt) => parcelOf(debt, settings, ports.letters)),
      held: 0,
      gone: 0,
    }),
    takeNewTranslations: () => [],
    timeLeft,
  });
  if (result.failed > 0) remember(ports.memory, { toReport: true });
  return result;
}

export const teacherMailText = ({ kind, words }: TeacherDebt, letters: Letters): MailText =>
  kind === 'page' ? letters.teacherPage(words) : letters.teacherLink(words);

const labelOf = ({ kind, email, turn }: TeacherDebt): Parcel['label'] => ({
  ...teacherMailName(kind, turn.day, email),
  email,
});

const parcelOf = (
  debt: TeacherDebt,
  settings: TeacherSources['settings'],
  letters: Letters,
): Parcel => ({
  label: labelOf(debt),
  ledgerRow: debt.turn.ledgerRow,
  compose: () => ({
    mail: {
      to: debt.email,
      replyTo: debt.words.sender.replyTo,
      senderName: senderName(settings),
      ...teacherMailText(debt, letters),
    },
    questionIds: [],
  }),
  onceSent: () => [],
});

/** Who gets no mail, and why. */
export function recordTeacherHolds(held: readonly TeacherHold[], ports: RunPorts): void {
  const holds = held.map((debt) => ({
    label: labelOf(debt),
    ledgerRow: debt.turn.ledgerRow,
    detail: debt.reason,
  }));
  recordHolds(holds, timeAt(ports).moment, ports);
}
