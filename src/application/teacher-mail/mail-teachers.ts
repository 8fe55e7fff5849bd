// Mails teachers their page or their link at the specialist's click, after she has seen the first.

import {
  type ApprovedResends,
  resendsOf,
  unapprovedResends,
} from '../../domain/delivery/approved-resends';
import type { TeacherMailKind } from '../../domain/delivery/teacher-mail';
import { readSettings, servesTeachers } from '../../domain/settings/caseload-settings';
import { recoverRun } from '../digest-run/recover-run';
import { reportRun } from '../digest-run/report-run';
import type { RunPorts } from '../digest-run/run-ports';
import { mayGoOn, type ParcelResult } from '../digest-run/send-parcels';
import { patienceMs } from '../in-turn';
import type { Alone } from '../ports';
import { remember } from '../schedule-memory';
import { timeAt } from '../time-at';
import {
  gatherTeacherMails,
  type TeacherHold,
  type TeacherSources,
  teacherTabs,
} from './gather-teacher-mails';
import { sendTeacherMails, teacherMailText } from './send-teacher-mails';

export interface MailTeachersPorts extends RunPorts {
  readonly alone: Alone;
}

interface Problems {
  readonly kind: 'problems';
  readonly sentences: readonly string[];
}

export interface TeacherOutlook {
  readonly kind: 'outlook';
  /** Addresses. */
  readonly goingOut: readonly string[];
  /** Of these, whose mail of today may have arrived already. */
  readonly uncertain: readonly string[];
  /** What a person agrees to who is asked whether these are to go out. */
  readonly resends: ApprovedResends;
  /** The plain text of the first mail; '' when none goes out. */
  readonly first: string;
  readonly held: readonly Pick<TeacherHold, 'email' | 'reason'>[];
  readonly doorless: readonly string[];
  readonly served: readonly string[];
}

const click = { by: 'click' } as const;

/** What a click would do now, without doing any of it. */
export function lookAtTeacherMails(
  kind: TeacherMailKind,
  ports: RunPorts,
): TeacherOutlook | Problems {
  const sources = sourcesFor(ports);
  if ('kind' in sources) return sources;
  const { owed, held, doorless, served } = gatherTeacherMails(kind, click, sources);
  const [first] = owed;
  const text = first && teacherMailText(first, ports.letters);
  return {
    kind: 'outlook',
    goingOut: owed.map(({ email }) => email),
    uncertain: owed
      .filter(({ turn }) => turn.ledgerRow?.state === 'Uncertain')
      .map(({ email }) => email),
    resends: resendsOf(owed.map(({ turn }) => turn)),
    first: text ? `${text.subject}\n\n${text.text}` : '',
    held,
    doorless,
    served,
  };
}

/**
 * The alert has let go of everything, so all is read and worked out anew. Who has come to be owed a
 * mail meanwhile, or may have had it as only now shows, was not agreed to and waits for another click.
 */
export function mailTeachers(
  kind: TeacherMailKind,
  agreed: Pick<TeacherOutlook, 'goingOut' | 'resends'>,
  ports: MailTeachersPorts,
): ParcelResult | Problems | 'busy' {
  const startedAt = ports.now();
  return ports.alone(patienceMs, () => {
    recoverRun(ports);
    const sources = sourcesFor(ports);
    if ('kind' in sources) return sources;
    const owed = gatherTeacherMails(kind, click, sources).owed.filter(
      ({ email, turn }) =>
        agreed.goingOut.includes(email) && unapprovedResends([turn], agreed.resends).length === 0,
    );
    // Remembered first: the clock looks after what a cut leaves over.
    if (owed.length > 0) remember(ports.memory, { teachersBegun: true });
    const timeLeft = () => mayGoOn(ports, startedAt, null);
    const run = sendTeacherMails(owed, { sources, occasion: click, ports, timeLeft });
    reportRun(ports, 0);
    return run;
  });
}

function sourcesFor(ports: RunPorts): TeacherSources | Problems {
  const { date } = timeAt(ports);
  const tables = ports.readTabs(['settings', ...teacherTabs]);
  const reading = readSettings(tables.settings, date);
  if (reading.kind === 'problems') return reading;
  const { settings } = reading;
  if (!servesTeachers[settings.teacherAccess]) {
    const sentence = 'The setting Teachers is Off, so no teacher gets mail. See the Settings tab.';
    return { kind: 'problems', sentences: [sentence] };
  }
  const [account, url] = [ports.place.account(), ports.place.url()];
  return { tables, settings, today: date, account, url };
}
