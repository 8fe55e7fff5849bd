// Looks the whole caseload over and says in plain sentences what is well and what is not.

import { growingNames, readPastMark } from '../../archive/domain/past-rows';
import { findDangling } from '../../caseload/domain/find-dangling';
import { studentsAmong } from '../../contacts/domain/group-words';
import { waitingFamilies } from '../../contacts/domain/waiting-families';
import type { LocalTime } from '../../core/local-time';
import { counted } from '../../core/plural';
import { previewRun, runTabs } from '../../digests/server';
import { inEnglish } from '../../rpc/english-failures';
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
import { healthStep, teachersFact } from './first-steps';
import { versionIn } from './upgrade';

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

/** Sentences; none where there is nothing to say. */
type Check = (examined: Examined) => readonly string[];

const healthTabs = [...runTabs, 'settings', 'startHere'] as const;

const settingsCanBeRead: Check = ({ reading }) =>
  reading.kind === 'problems' ? inEnglish(reading.problems) : [];

const clockIsRunning: Check = ({ settings, tables, services, now }) => {
  const { properties, identity, clock } = services;
  if (!settings?.digestsOn || unlessCopy(tables.settings, services)) return [];
  const state = loadScheduleState(properties);
  const { owner } = state;
  if (owner === '') {
    return [
      'The Settings tab says that digests are on, but nobody’s clock sends them. Choose Living ALP > Switch digests on.',
    ];
  }
  const since = silentSince(state, now);
  if (since !== null) {
    return [
      `The Settings tab says that digests are on, but the hourly clock of ${owner} has not run since ${since}. That account chooses Living ALP > Switch digests on; anybody else chooses Pause digests first.`,
    ];
  }
  return owner === identity.account() && !clock.hourly.isRunning()
    ? [
        'The Settings tab says that digests are on, but their hourly clock is not running. Choose Living ALP > Switch digests on.',
      ]
    : [];
};

const mailsAreSigned: Check = ({ settings }) =>
  settings !== null && (settings.specialistName === '' || settings.schoolName === '')
    ? [
        'Settings: fill in School name and Specialist name, so that families see who writes to them.',
      ]
    : [];

const rowsCanBeRead: Check = ({ tables }) =>
  inEnglish([
    ...Object.values(tables).flatMap((table) => table.problems.map(({ problem }) => problem)),
    ...findDangling(tables),
  ]);

const versionIsKnown: Check = ({ tables: { settings } }) =>
  versionIn(settings) > schemaVersion
    ? [
        'This spreadsheet has been used with a newer version of Living ALP. Ask the person who installed it to deploy that version again.',
      ]
    : [];

const fileIsNoCopy: Check = ({ tables: { settings }, services }) => {
  const copy = unlessCopy(settings, services);
  return copy ? inEnglish(copy.failures) : [];
};

const noCopySends: Check = ({ services }) => {
  const copy = sendingCopy(services);
  return copy === null
    ? []
    : [
        `A copy of this file sends digests since ${copy.since}: ${copy.url}. If families should hear from one file only, choose Living ALP > Pause digests in the other.`,
      ];
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
];

const size: Check = ({ tables: { students, goals, guardians } }) => [
  `${counted(students.rows.length, 'student', 'students')}, ${counted(goals.rows.length, 'goal', 'goals')}, ${counted(guardians.rows.length, 'guardian', 'guardians')}.`,
];

const familiesThatWait: Check = ({ tables: { students, guardians } }) => {
  const count = studentsAmong(waitingFamilies(guardians.rows, students.rows));
  return count === 0
    ? []
    : [
        `${counted(count, 'family waits', 'families wait')} for your decision whether they may be emailed: Living ALP > Open the sidebar, Caseload.`,
      ];
};

const schedule: Check = ({ settings, now, tables, services }) => {
  if (settings === null || unlessCopy(tables.settings, services)) return [];
  if (!settings.digestsOn) return ['Digests are paused.'];
  const { cadence, calendar } = settings;
  const [next] = comingDigestDays(now, cadence, calendar, 1);
  return [
    `Digests are on. ${next ? `The next ones go out on ${next.date} from ${calendar.hour}:00 on.` : 'No digest day is left in this school year.'}`,
  ];
};

const teachers: Check = ({ settings }) =>
  settings === null ? [] : [teachersFact[settings.teacherAccess]];

const dueDigests: Check = ({ services }) => {
  const preview = previewRun(services, 'click');
  if (!preview.ok) return [];
  const { goingOut, held } = preview.value;
  return [
    `If you sent what is due now: ${counted(goingOut, 'digest', 'digests')}, ${held.length} held back.`,
    ...heldByReason(held),
  ];
};

const unsureMails: Check = ({ tables: { deliveries } }) =>
  states.flatMap(([state, one, other]) => {
    const mails = deliveries.rows.filter((row) => row.state === state).length;
    return mails > 0 ? [`${counted(mails, one, other)}; see the Deliveries tab.`] : [];
  });

const pastYears: Check = ({ services: { properties } }) => {
  const { before, ...tabs } = readPastMark(properties.read('past'));
  const past = growingNames.filter((name) => tabs[name].count > 0);
  return past.length === 0
    ? []
    : [
        `Rows from before ${before}, which nothing needs any more: ${past.map((name) => `${allTabs[name].title} ${tabs[name].count}`).join(', ')}. Living ALP > Move past years to archive tabs… takes them out of the way.`,
      ];
};

const quota: Check = ({ services: { mailer } }) => [
  `About ${counted(mailer.remaining(), 'email', 'emails')} can still be sent today.`,
];

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
];

/** More would fill the screen; the next check shows the rest. */
const problemsShown = 40;

const states = [
  ['Uncertain', 'email is uncertain', 'emails are uncertain'],
  ['Failed', 'email has failed', 'emails have failed'],
] as const;

export function checkHealth(services: Services): Health {
  const now = timeAt(services);
  const tables = services.store.readTabs(healthTabs);
  const reading = readSettings(tables.settings, now.date);
  const settings = reading.kind === 'settings' ? reading.settings : null;
  const examined = { tables, reading, settings, now, services };
  const problems = checks.flatMap((check) => check(examined));
  const sentences = [
    problems.length === 0
      ? 'All rows can be read.'
      : `${counted(problems.length, 'thing needs', 'things need')} a look:`,
    ...problems.slice(0, problemsShown),
    ...(problems.length > problemsShown ? [`… and ${problems.length - problemsShown} more.`] : []),
    ...facts.flatMap((fact) => fact(examined)),
  ];
  const how = [`${now.date}, ${now.moment.slice(11, 16)}`, ...sentences].join('\n');
  writeStep(healthStep, how, tables.startHere, services.store.writeRows);
  return { well: problems.length === 0, sentences };
}

function heldByReason(reasons: readonly string[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const reason of reasons) counts.set(reason, (counts.get(reason) ?? 0) + 1);
  return [...counts].map(([reason, count]) => `Held back, ${reason}: ${count}.`);
}
