// Sends mails to teachers as parcels: through the digests' ledger, journal, quota and time.

import { teacherMailKinds, teacherMailName } from '../../domain/delivery/teacher-mail';
import type { TeacherOccasion } from '../../domain/delivery/work-out-teachers';
import { servesTeachers } from '../../domain/settings/caseload-settings';
import { senderName } from '../digest-run/compose-mail';
import type { Parcel } from '../digest-run/parcel';
import { recordHolds } from '../digest-run/record-holds';
import type { RunPorts } from '../digest-run/run-ports';
import { type Packed, type ParcelResult, sendParcels } from '../digest-run/send-parcels';
import type { Letters, MailText } from '../ports';
import { settingsMidRun } from '../settings-now';
import { timeAt } from '../time-at';
import {
  gatherTeacherMails,
  type TeacherDebt,
  type TeacherHold,
  type TeacherSources,
  teacherTabs,
} from './gather-teacher-mails';

export interface TeacherRun {
  readonly sources: TeacherSources;
  readonly occasion: TeacherOccasion;
  readonly ports: RunPorts;
  readonly timeLeft: () => boolean;
}

export function sendTeacherMails(owed: readonly TeacherDebt[], run: TeacherRun): ParcelResult {
  return sendParcels(owed, {
    ports: run.ports,
    pack: (planned) => packBatch(planned, run),
    takeNewTranslations: () => [],
    timeLeft: run.timeLeft,
  });
}

/**
 * Works the mails of a batch out anew, from tabs that are read for it: a student may have been taken
 * away from a teacher since the run began. Only the ledger is as it was, which nobody else writes.
 */
function packBatch(
  planned: readonly TeacherDebt[],
  { sources, occasion, ports, timeLeft }: TeacherRun,
): Packed | null {
  const fresh = ports.readTabs(['settings', ...teacherTabs]);
  const settings = settingsMidRun(fresh.settings, {
    today: sources.today,
    account: sources.account,
    // The clock mails teachers while digests are on only.
    needsDigestsOn: occasion.by === 'clock',
  });
  if (settings === null || !servesTeachers[settings.teacherAccess]) return null;

  const tables = { ...fresh, deliveries: sources.tables.deliveries };
  const ids = new Set(planned.map(({ turn }) => turn.deliveryId));
  const isPlanned = ({ turn }: TeacherDebt) => ids.has(turn.deliveryId);
  const mails = teacherMailKinds.map((kind) =>
    gatherTeacherMails(kind, occasion, { ...sources, tables, settings }),
  );
  const held = mails.flatMap((each) => each.held).filter(isPlanned);
  recordTeacherHolds(held, ports);
  const parcels = mails
    .flatMap((each) => each.owed)
    .filter(isPlanned)
    .map((debt) => parcelOf(debt, settings, ports.letters));
  return { parcels, held: held.length, timeLeft };
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
