// Looks the whole caseload over and says in plain sentences what is well and what is not: to the person
// in their language, and on Start here in English.

import { pageState } from '../../answers/server';
import { growingNames, readPastMark } from '../../archive/domain/past-rows';
import { findDangling } from '../../caseload/domain/find-dangling';
import { studentsAmong } from '../../contacts/domain/group-words';
import { waitingFamilies } from '../../contacts/domain/waiting-families';
import type { LocalTime } from '../../core/local-time';
import { previewRun, runTabs } from '../../digests/server';
import type { HeldReason } from '../../mailing/domain/plan-digests';
import type { Failure } from '../../rpc/result';
import { comingDigestDays } from '../../schedule/domain/school-calendar';
import { silentSince } from '../../schedule/domain/silent-clock';
import { allTabs, schemaVersion } from '../../schema/tabs';
import {
  type CaseloadSettings,
  readSettings,
  type SettingsReading,
} from '../../settings/domain/caseload-settings';
import type { Tables } from '../../store/ports';
import { loadScheduleState } from '../../store/schedule-state';
import type { Services } from '../../store/services';
import { timeAt } from '../../store/time-at';
import { sendingCopy, unlessCopy } from '../../store/unless-copy';
import { writeStep } from '../../store/write-step';
import type { TeacherHoldReason } from '../../teachers/domain/teacher-mail';
import type { health } from '../messages/script.en';
import { healthStep } from './first-steps';
import { versionIn } from './upgrade';

export interface HealthTexts {
  readonly health: typeof health;
  readonly failure: (failure: Failure) => string;
  readonly held: (reason: HeldReason | TeacherHoldReason) => string;
}

export interface Health {
  readonly well: boolean;
  readonly sentences: readonly string[];
}

/** The caseload as it has been read for the checks. */
interface Examined {
  readonly tables: Pick<Tables, (typeof healthTabs)[number]>;
  readonly reading: SettingsReading;
  /** Null where they cannot be read. */
  readonly settings: CaseloadSettings | null;
  readonly now: LocalTime;
  readonly services: Services;
}

/** A sentence, in whatever language. */
type Line = (texts: HealthTexts) => string;

/** Empty where there is nothing to say. */
type Check = (examined: Examined) => readonly Line[];

const toLine =
  (problem: Failure): Line =>
  ({ failure }) =>
    failure(problem);

const healthTabs = [...runTabs, 'settings', 'startHere'] as const;

const settingsCanBeRead: Check = ({ reading }) =>
  reading.kind === 'problems' ? reading.problems.map(toLine) : [];

const clockIsRunning: Check = ({ settings, tables, services, now }) => {
  const { properties, identity, clock } = services;
  if (!settings?.digestsOn || unlessCopy(tables.settings, services)) return [];
  const state = loadScheduleState(properties);
  const { owner } = state;
  if (owner === '') return [({ health: t }) => t.nobodysClock];
  const since = silentSince(state, now);
  if (since !== null) return [({ health: t }) => t.silentClock(owner, since)];
  return owner === identity.account() && !clock.hourly.isRunning()
    ? [({ health: t }) => t.stoppedClock]
    : [];
};

const mailsAreSigned: Check = ({ settings }) =>
  settings !== null && (settings.specialistName === '' || settings.schoolName === '')
    ? [({ health: t }) => t.unsigned]
    : [];

const rowsCanBeRead: Check = ({ tables }) =>
  [
    ...Object.values(tables).flatMap((table) => table.problems.map(({ problem }) => problem)),
    ...findDangling(tables),
  ].map(toLine);

const versionIsKnown: Check = ({ tables: { settings } }) =>
  versionIn(settings) > schemaVersion ? [({ health: t }) => t.newerVersion] : [];

const fileIsNoCopy: Check = ({ tables: { settings }, services }) =>
  unlessCopy(settings, services)?.failures.map(toLine) ?? [];

const noCopySends: Check = ({ services }) => {
  const copy = sendingCopy(services);
  return copy === null ? [] : [({ health: t }) => t.copySends(copy.since, copy.url)];
};

/** Until it is well, emails offer the reply only, or an old page. */
const pageIsWell: Check = ({ settings, services }) => {
  if (settings === null) return [];
  const state = pageState(settings, services);
  switch (state.kind) {
    case 'none':
      return [];
    case 'not checked':
      return [({ health: t }) => t.pageUnchecked];
    case 'checked':
      return state.isCurrent ? [] : [({ health: t }) => t.pageOlder];
  }
};

/** What needs a look, the most urgent first. */
const checks: readonly Check[] = [
  fileIsNoCopy,
  noCopySends,
  settingsCanBeRead,
  clockIsRunning,
  mailsAreSigned,
  versionIsKnown,
  rowsCanBeRead,
  pageIsWell,
];

const size: Check = ({ tables: { students, goals, guardians } }) => [
  ({ health: t }) => t.size(students.rows.length, goals.rows.length, guardians.rows.length),
];

const familiesThatWait: Check = ({ tables: { students, guardians } }) => {
  const count = studentsAmong(waitingFamilies(guardians.rows, students.rows));
  return count === 0 ? [] : [({ health: t }) => t.waiting(count)];
};

const schedule: Check = ({ settings, now, tables, services }) => {
  if (settings === null || unlessCopy(tables.settings, services)) return [];
  if (!settings.digestsOn) return [({ health: t }) => t.paused];
  const { cadence, calendar } = settings;
  const [next] = comingDigestDays(now, cadence, calendar, 1);
  const run = next ? { date: next.date, hour: calendar.hour } : null;
  return [({ health: t }) => t.on(run)];
};

const teachers: Check = ({ settings }) =>
  settings === null ? [] : [({ health: t }) => t.teachers[settings.teacherAccess]];

const dueDigests: Check = ({ services }) => {
  const preview = previewRun(services, 'click');
  if (!preview.ok) return [];
  const { goingOut, held } = preview.value;
  return [({ health: t }) => t.due(goingOut, held.length), ...heldByReason(held)];
};

const unsureMails: Check = ({ tables: { deliveries } }) =>
  states.flatMap((state) => {
    const mails = deliveries.rows.filter((row) => row.state === state).length;
    return mails > 0 ? [({ health: t }: HealthTexts) => t.unsure[state](mails)] : [];
  });

const pastYears: Check = ({ services: { properties } }) => {
  const { before, ...tabs } = readPastMark(properties.read('past'));
  const past = growingNames.filter((name) => tabs[name].count > 0);
  const counts = past.map((name) => `${allTabs[name].title} ${tabs[name].count}`).join(', ');
  return past.length === 0 ? [] : [({ health: t }) => t.past(before, counts)];
};

const quota: Check = ({ services: { mailer } }) => {
  const remaining = mailer.remaining();
  return [({ health: t }) => t.quota(remaining)];
};

const howFamiliesAnswer: Check = ({ settings, services }) => {
  const state = settings && pageState(settings, services);
  return [
    ({ health: t }) => (state?.kind === 'checked' ? t.byPage(state.account, state.on) : t.byReply),
  ];
};

/** What is reported of every caseload. */
const facts: readonly Check[] = [
  size,
  familiesThatWait,
  schedule,
  teachers,
  dueDigests,
  unsureMails,
  pastYears,
  quota,
  howFamiliesAnswer,
];

/** More would fill the screen; the next check shows the rest. */
const problemsShown = 40;

const states = ['Uncertain', 'Failed'] as const;

/**
 * @param texts in the language of the person who has asked
 * @param kept in that of the sheet
 */
export function checkHealth(services: Services, texts: HealthTexts, kept: HealthTexts): Health {
  const now = timeAt(services);
  const tables = services.store.readTabs(healthTabs);
  const reading = readSettings(tables.settings, now.date);
  const settings = reading.kind === 'settings' ? reading.settings : null;
  const examined = { tables, reading, settings, now, services };
  const problems = checks.flatMap((check) => check(examined));
  const lines: readonly Line[] = [
    ({ health: t }) => (problems.length === 0 ? t.well : t.problems(problems.length)),
    ...problems.slice(0, problemsShown),
    ...(problems.length > problemsShown
      ? [({ health: t }: HealthTexts) => t.more(problems.length - problemsShown)]
      : []),
    ...facts.flatMap((fact) => fact(examined)),
  ];
  const keptLines = lines.map((line) => line(kept));
  const how = [`${now.date}, ${now.moment.slice(11, 16)}`, ...keptLines].join('\n');
  writeStep(healthStep, how, tables.startHere, services.store.writeRows);
  return { well: problems.length === 0, sentences: lines.map((line) => line(texts)) };
}

function heldByReason(reasons: readonly HeldReason[]): readonly Line[] {
  const counts = new Map<HeldReason, number>();
  for (const reason of reasons) counts.set(reason, (counts.get(reason) ?? 0) + 1);
  return [...counts].map(
    ([reason, count]): Line =>
      ({ health: t, held }) =>
        t.held(held(reason), count),
  );
}
