// Switches the schedule on and off. Switching on sends nothing of a digest day that has passed, but
// lets a run go on that had begun: what was never begun goes out by a click only. Where digests are
// on already, the same choice changes nothing.

import { addDays, type CalendarDate } from '../../core/calendar-date';
import type { LocalTime } from '../../core/local-time';
import { done, failure, type Rejection, type Result, refused } from '../../rpc/result';
import {
  type CaseloadSettings,
  defaultSettings,
  digestsSetting,
  readSettings,
  type SettingsTable,
  schoolSetting,
  specialistSetting,
} from '../../settings/domain/caseload-settings';
import {
  copiedFrom,
  fileIdRow,
  fileIdSetting,
  writtenFileId,
} from '../../settings/domain/file-identity';
import { loadScheduleState, saveScheduleState } from '../../store/schedule-state';
import type { Services } from '../../store/services';
import { timeAt } from '../../store/time-at';
import { type SendingCopy, unlessCopy } from '../../store/unless-copy';
import { withCaseloadLock } from '../../store/with-caseload-lock';
import { servesTeachers } from '../../teachers/domain/teacher-access';
import { completedPeriods } from '../domain/completed-periods';
import { comingDigestDays, duePeriod } from '../domain/school-calendar';
import { silentSince } from '../domain/silent-clock';

export interface SwitchedOn {
  readonly kind: 'on';
  /** False where digests were on already, and their clock was running. */
  readonly isChange: boolean;
  readonly hour: number;
  readonly nextDates: readonly string[];
  /** A digest day that has passed, and that only a click sends now; null where none is left. */
  readonly passed: string | null;
}

interface SwitchedOff {
  readonly kind: 'paused';
}

/** @param inCopy a person knows that the file is a copy, and wants it to send */
export function switchOn(services: Services, inCopy = false): Result<SwitchedOn> {
  return withCaseloadLock(services.lock, (): Result<SwitchedOn> => {
    const now = timeAt(services);
    const { settings: table, deliveries } = services.store.readTabs(['settings', 'deliveries']);
    const ready = readyToSwitch(table, services, inCopy);
    if (!ready.ok) return ready;
    const { settings, wereOn, isOn, isSilent } = ready.value;
    const properties = loadScheduleState(services.properties);
    const account = services.identity.account();
    const { hourly } = services.clock;
    const { calendar, cadence } = settings;
    const nextDates = comingDigestDays(now, cadence, calendar, 5).map(({ date }) => date);
    const on = { kind: 'on', hour: calendar.hour, nextDates } as const;
    if (isOn) return done({ ...on, isChange: false, passed: null });

    // Digests that have been on all along, and lost their clock, are expected as announced: a period
    // whose day is today is run. One whose day has passed nobody expects any more.
    const reference = wereOn ? endOfYesterday(now) : now;
    const begun = new Set(deliveries.rows.map(({ period }) => period));
    const settled = completedPeriods(reference, calendar, properties.settled, begun);
    const day = duePeriod(reference, cadence, calendar);
    const isLeftOut = day !== null && settled[cadence] !== properties.settled[cadence];
    saveScheduleState(services.properties, {
      settled,
      passed: {},
      owner: account,
      ranOn: now.date,
    });
    // Google may list a trigger that it has disabled.
    if (isSilent) hourly.stop();
    hourly.start();
    const problem = writeSwitch('On', now.date, services) ?? claimFile(table, now.date, services);
    if (problem) return problem;
    return done({ ...on, isChange: true, passed: isLeftOut ? day.date : null });
  });
}

export interface ReadyToSwitch {
  readonly settings: CaseloadSettings;
  /** As the Settings tab says, through this account. */
  readonly wereOn: boolean;
  /** The clock has not run for days. */
  readonly isSilent: boolean;
  /** On already, and their clock is running. */
  readonly isOn: boolean;
}

/** Whether digests may be switched on by this account; else what is in the way. */
export function readyToSwitch(
  table: SettingsTable,
  services: Services,
  inCopy: boolean,
): Result<ReadyToSwitch> {
  const now = timeAt(services);
  const reading = readSettings(table, now.date);
  if (reading.kind === 'problems') return refused(...reading.problems);
  const { settings } = reading;
  const state = loadScheduleState(services.properties);
  const account = services.identity.account();
  const wereOn = settings.digestsOn && state.owner === account;
  const unsigned = unsignedBy(settings);
  // Digests that have been on all along go on: families know them as they are.
  if (unsigned.length > 0 && !wereOn) return refused(failure('digests unsigned', unsigned));
  const copy = unlessCopy(table, services);
  if (copy && !inCopy) return copy;
  if (settings.digestsOn && state.owner !== '' && state.owner !== account)
    return refused(failure('digests sent by another', state.owner));
  const isSilent = silentSince(state, now) !== null;
  const isOn = wereOn && copy === null && !isSilent && services.clock.hourly.isRunning();
  return done({ settings, wereOn, isSilent, isOn });
}

/** A family is written to by a person of a school; nobody trusts an address. */
const unsignedBy = ({ schoolName, specialistName }: CaseloadSettings): readonly string[] => [
  ...(schoolName === '' ? [schoolSetting] : []),
  ...(specialistName === '' ? [specialistSetting] : []),
];

const endOfYesterday = (now: LocalTime): LocalTime => ({
  ...now,
  date: addDays(now.date, -1),
  hour: 23,
});

/** The clock goes on where it has work for teachers: these see their students all year. */
export function pause(services: Services): Result<SwitchedOff> {
  return withCaseloadLock(services.lock, (): Result<SwitchedOff> => {
    const { date } = timeAt(services);
    const problem = writeSwitch('Paused', date, services);
    if (problem) return problem;
    const reading = readSettings(services.store.readTabs(['settings']).settings, date);
    const isNeeded = reading.kind === 'settings' && servesTeachers[reading.settings.teacherAccess];
    if (!isNeeded) services.clock.hourly.stop();
    return done({ kind: 'paused' });
  });
}

/** The file sends under its own ID from now on; its original is told, where both have one store. */
function claimFile(
  table: SettingsTable,
  today: CalendarDate,
  { identity, properties, store }: Services,
): Rejection | null {
  const fileId = identity.fileId();
  if (writtenFileId(table) === fileId) return null;
  const original = copiedFrom(table, fileId);
  const change = { tab: 'settings', id: fileIdSetting, values: { value: fileId } } as const;
  const reasons = store.writeRows([], [change]).map(({ reason }) => reason);
  if (reasons.includes('no such row'))
    store.writeRows([{ tab: 'settings', rows: [fileIdRow(fileId)] }], []);
  else if (reasons.length > 0) return refused(failure('switch stands twice', fileIdSetting));
  if (original !== null && original.fileId !== '') {
    const note: SendingCopy = { url: identity.url(), since: today };
    properties.writeFor(original.fileId, 'copy', JSON.stringify(note));
  }
  return null;
}

/** Where somebody has deleted the setting, it gets its row back. @returns what is in the way */
function writeSwitch(
  value: 'On' | 'Paused',
  today: CalendarDate,
  services: Services,
): Rejection | null {
  const change = { tab: 'settings', id: digestsSetting, values: { value } } as const;
  const reasons = services.store.writeRows([], [change]).map(({ reason }) => reason);
  if (reasons.includes('several rows'))
    return refused(failure('switch stands twice', digestsSetting));
  if (!reasons.includes('no such row')) return null;
  const own = defaultSettings(today).filter(({ setting }) => setting === digestsSetting);
  services.store.writeRows([{ tab: 'settings', rows: own.map((row) => ({ ...row, value })) }], []);
  return null;
}
