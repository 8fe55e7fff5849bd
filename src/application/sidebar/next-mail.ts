// The mail that a guardian gets next: of the turn that is open, or else of the next digest day.

import { comingDigestDays } from '../../domain/cadence/school-calendar';
import type { LocalTime } from '../../domain/calendar/local-time';
import { rosterLookup, rosterOf } from '../../domain/delivery/roster';
import type { Debt, HeldBack } from '../../domain/delivery/work-out-due';
import type { HoldReason } from '../../domain/guardian/hold';
import { type CaseloadSettings, readSettings } from '../../domain/settings/caseload-settings';
import { createComposer } from '../digest-run/compose-mail';
import type { ComposedMail } from '../digest-run/parcel';
import { type RunPorts, runTabs } from '../digest-run/run-ports';
import { createTranslator } from '../digest-run/translator';
import { dueNow } from '../due-now';
import type { Tables } from '../ports';
import { timeAt } from '../time-at';
import { done, type Outcome, type Refused, refused } from './outcome';
import { findGuardian } from './plan-tables';

export interface NextMail {
  readonly composed: ComposedMail;
  /** What would hold it back on its day; null when nothing does. */
  readonly hold: HoldReason | null;
}

type NextTables = Pick<Tables, (typeof runTabs)[number] | 'settings'>;

interface Coming {
  readonly debt: Debt;
  readonly hold: HoldReason | null;
  readonly at: LocalTime;
}

/** Made by the composer of the run, so that nothing in it can differ from what will be mailed. */
export function nextMail(guardianId: string, ports: RunPorts): Outcome<NextMail> {
  const tables = ports.readTabs([...runTabs, 'settings']);
  const now = timeAt(ports);
  const reading = readSettings(tables.settings, now.date);
  if (reading.kind === 'problems') return refused(...reading.sentences);
  const { settings } = reading;
  const coming = comingMail(guardianId, tables, settings, now, ports);
  if ('kind' in coming) return coming;
  const translator = createTranslator(tables.translations.rows, ports.translateText);
  const compose = createComposer({
    now: coming.at,
    settings,
    tables,
    letters: ports.letters,
    translator,
    account: ports.place.account(),
  });
  const composed = compose(coming.debt);
  // Kept, so that the mail itself will say the same, and nobody pays for them twice.
  const translations = translator.takeNew();
  ports.writeRows([{ tab: 'translations', rows: translations }], []);
  return done({ composed, hold: coming.hold });
}

function comingMail(
  guardianId: string,
  tables: NextTables,
  settings: CaseloadSettings,
  now: LocalTime,
  { memory }: RunPorts,
): Coming | Refused {
  const guardian = findGuardian(guardianId, tables);
  if ('kind' in guardian) return guardian;
  const { calendar, cadence } = settings;
  const [next] = comingDigestDays(now, guardian.cadence || cadence, calendar, 1);
  const later = next ? [{ ...now, date: next.date, hour: calendar.hour }] : [];
  for (const at of [now, ...later]) {
    const { owed, held } = dueNow(tables, { now: at, settings, occasion: { guardianId } }, memory);
    const [debt] = owed;
    if (debt) return { debt, hold: null, at };
    const stopped = held.map(asHold).find((each) => each !== null);
    if (stopped) {
      const { student, goals } = rosterLookup(rosterOf(tables))(guardian);
      if (!student) {
        return refused(
          'The row of this guardian’s student is missing or cannot be read, so there is no mail to show. Choose Living ALP > Health check to see why.',
        );
      }
      return { debt: { ...stopped.turn, student, goals }, hold: stopped.reason, at };
    }
  }
  return refused(
    'No digest day is left for this guardian in this school year. See the schedule on the Caseload screen.',
  );
}

/** A hold of the turn itself; a turn that time has run over is not the next one. */
function asHold({ reason, ...turn }: HeldBack) {
  return reason === 'The next digest day came first' ? null : { turn, reason };
}
