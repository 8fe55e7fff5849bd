// Translates the day before what the next digests say, so that a run that sends them does not
// wait for a service, and staff can correct a text before it goes out. What does not fit into an hour,
// or into the day's quota of translations, is gone on with in the next one.

import { digestPages } from '../../answers/server';
import type { CalendarDate } from '../../core/calendar-date';
import { hasTimeLeft, type RunContext } from '../../store/run-context';
import { loadScheduleState, saveScheduleState } from '../../store/schedule-state';
import { createComposer } from './compose-digest';
import { dayToAnnounce, translationHour } from './day-to-announce';
import { dueNow, runTabs } from './due-now';
import { createTranslator } from './translator';

/** About a minute of the service: the emails of the hour are to have most of it. */
const mostTextsAnHour = 300;

/** Null where nothing has to be translated now. */
function dayToTranslateFor({ services, now, settings }: RunContext): CalendarDate | null {
  const day = settings.machineTranslation ? dayToAnnounce(now, settings, translationHour) : null;
  return loadScheduleState(services.properties).translatedFor === day ? null : day;
}

export const isTranslationDue = (run: RunContext): boolean => dayToTranslateFor(run) !== null;

export function translateAhead(run: RunContext): void {
  const { services, now, settings } = run;
  const day = dayToTranslateFor(run);
  if (day === null) return;
  const tables = services.store.readTabs(runTabs);
  const then = { ...now, date: day, hour: settings.calendar.hour };
  const { due } = dueNow(tables, { now: then, settings, trigger: 'clock' }, services.properties);
  const [translateText, isCutShort] = untilRefused(run);
  const translator = createTranslator(tables.translations.rows, translateText);
  const { compose } = createComposer({
    now: then,
    settings,
    tables,
    emails: services.emails,
    translator,
    account: services.identity.account(),
    answerPageOf: digestPages('preview', settings, run.startedAt, services),
  });
  for (const digest of due) compose(digest);
  const rows = translator.added();
  if (rows.length > 0) services.store.writeRows([{ tab: 'translations', rows }], []);
  if (!isCutShort()) saveScheduleState(services.properties, { translatedFor: day });
}

/** The service until it refuses, or has been asked enough: then a text has no translation yet. */
function untilRefused(
  run: RunContext,
): readonly [RunContext['services']['translateText'], () => boolean] {
  let [asked, isOver] = [0, false];
  return [
    (text, languageCode, from) => {
      isOver ||= asked >= mostTextsAnHour || !hasTimeLeft(run);
      if (isOver) return '';
      asked += 1;
      try {
        return run.services.translateText(text, languageCode, from);
      } catch {
        // The day's quota, as a rule. The run that sends still asks for what is left.
        isOver = true;
        return '';
      }
    },
    () => isOver,
  ];
}
