// The digest that a guardian gets next: of the period that is open, or else of the next digest day.

import { digestPages } from '../../answers/server';
import { languageName } from '../../core/language-names';
import { fallbackLanguage } from '../../core/languages';
import type { LocalTime } from '../../core/local-time';
import { mailLanguageOf } from '../../core/read-language';
import { findGuardian } from '../../goals/server';
import type { DueDigest, HeldBack, HeldReason } from '../../mailing/domain/plan-digests';
import { rosterLookup, rosterOf } from '../../mailing/domain/roster';
import type { ComposedMail } from '../../mailing/server';
import { done, failure, type Rejection, type Result, refused } from '../../rpc/result';
import { comingDigestDays } from '../../schedule/domain/school-calendar';
import { type CaseloadSettings, readSettings } from '../../settings/domain/caseload-settings';
import type { Tables } from '../../store/ports';
import type { Services } from '../../store/services';
import { timeAt } from '../../store/time-at';
import { currentYear } from '../../years/domain/school-year';
import { type MaySend, maySend } from '../domain/may-send';
import { nothingNew } from '../domain/plan-telling';
import { createTeller } from '../domain/teller';
import { createComposer } from './compose-digest';
import { dueNow, runTabs } from './due-now';
import { createTranslator } from './translator';

export interface NextDigest {
  readonly composed: ComposedMail;
  /** What would hold it back on its day; null when nothing does. */
  readonly hold: HeldReason | null;
  readonly isEnglish: boolean;
  /** Whether a click could send the digest of the period that is open now. */
  readonly maySend: MaySend;
}

type NextTables = Pick<Tables, (typeof runTabs)[number] | 'settings'>;

interface Coming {
  readonly due: DueDigest;
  readonly hold: HeldReason | null;
  readonly at: LocalTime;
}

/** Made by the composer of the run, so that nothing in it can differ from what will be emailed. */
export function nextDigest(
  guardianId: string,
  services: Services,
  inEnglish = false,
): Result<NextDigest> {
  const tables = services.store.readTabs([...runTabs, 'settings']);
  const now = timeAt(services);
  const reading = readSettings(tables.settings, now.date);
  if (reading.kind === 'problems') return refused(...reading.problems);
  const { settings } = reading;
  const coming = comingMail(guardianId, tables, settings, now, services);
  if ('ok' in coming) return coming;
  const translator = createTranslator(tables.translations.rows, services.translateText);
  const { compose } = createComposer({
    now: coming.at,
    settings,
    tables,
    emails: services.emails,
    translator,
    account: services.identity.account(),
    answerPageOf: digestPages('preview', settings, services.clock.now(), services),
  });
  const { due } = coming;
  const language = due.guardian.language || settings.defaultLanguage;
  const english = { ...due, guardian: { ...due.guardian, language: languageName('en') } };
  const composed = compose(inEnglish ? english : due);
  // Kept, so that the email itself will say the same, and nobody pays for them twice.
  services.store.writeRows([{ tab: 'translations', rows: translator.added() }], []);
  return done({
    composed,
    hold: coming.hold,
    isEnglish: mailLanguageOf(language) === fallbackLanguage,
    maySend: maySend(due.guardian, tables.deliveries.rows, { now, settings }),
  });
}

function comingMail(
  guardianId: string,
  tables: NextTables,
  settings: CaseloadSettings,
  now: LocalTime,
  { properties }: Services,
): Coming | Rejection {
  const guardian = findGuardian(guardianId, tables);
  if ('ok' in guardian) return guardian;
  const { calendar, cadence } = settings;
  const [next] = comingDigestDays(now, guardian.cadence || cadence, calendar, 1);
  const later = next ? [{ ...now, date: next.date, hour: calendar.hour }] : [];
  for (const at of [now, ...later]) {
    const { due: all, held } = dueNow(
      tables,
      { now: at, settings, trigger: { guardianId } },
      properties,
    );
    const [due] = all;
    if (due) return { due, hold: due.telling.isSkipped ? nothingNew : null, at };
    const stopped = held.map(asHold).find((each) => each !== null);
    if (stopped) {
      const roster = rosterOf(tables, currentYear(settings, now.date));
      const { student, goals } = rosterLookup(roster)(guardian);
      if (!student) {
        return refused(failure('student of guardian unreadable'));
      }
      const { slot, reason } = stopped;
      const ledger = tables.deliveries.rows;
      const tell = createTeller({ now: at, settings, roster, ledger });
      const telling = tell(guardian, goals, slot.ledgerRow);
      return { due: { ...slot, student, goals, telling }, hold: reason, at };
    }
  }
  return refused(failure('no digest day left'));
}

/** A hold of the period itself; a period that time has run over is not the next one. */
function asHold({ reason, ...slot }: HeldBack) {
  return reason === 'The next digest day came first' ? null : { slot, reason };
}
