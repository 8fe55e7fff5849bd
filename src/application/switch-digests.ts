// Switches the schedule on and off. Switching on sends nothing of a digest day that has passed, but
// lets a run go on that had begun: what was never begun goes out by a click only. Where digests are
// on already, the same choice changes nothing.

import { comingDigestDays, owedPeriod } from '../domain/cadence/school-calendar';
import { addDays } from '../domain/calendar/calendar-date';
import type { LocalTime } from '../domain/calendar/local-time';
import {
  defaultSettings,
  digestsSetting,
  readSettings,
  servesTeachers,
} from '../domain/settings/caseload-settings';
import { inTurn } from './in-turn';
import type { Alone, HourlyClock, Memory, Now, Place, ReadTabs, WriteRows } from './ports';
import { recall, remember } from './schedule-memory';
import { settingsNow } from './settings-now';
import { settledBy } from './settle-turns';
import { timeAt } from './time-at';

export interface SwitchPorts {
  readonly alone: Alone;
  readonly readTabs: ReadTabs;
  readonly writeRows: WriteRows;
  readonly now: Now;
  readonly memory: Memory;
  readonly place: Place;
  readonly clock: HourlyClock;
}

export interface SwitchedOn {
  readonly kind: 'on';
  /** False where digests were on already, and their clock was running. */
  readonly isChange: boolean;
  readonly hour: number;
  readonly nextDates: readonly string[];
  /** A digest day that has passed, and that only a click sends now; null where none is left. */
  readonly passed: string | null;
}

export type SwitchOutcome =
  | { readonly kind: 'busy' }
  | { readonly kind: 'problems'; readonly sentences: readonly string[] }
  | SwitchedOn
  | { readonly kind: 'paused' };

export function switchOn(ports: SwitchPorts): SwitchOutcome {
  return inTurn(ports.alone, (): SwitchOutcome => {
    const now = timeAt(ports);
    const { settings: table, deliveries } = ports.readTabs(['settings', 'deliveries']);
    const reading = readSettings(table, now.date);
    if (reading.kind === 'problems') return reading;
    const { settings } = reading;
    const memory = recall(ports.memory);
    const account = ports.place.account();
    if (settings.digestsOn && memory.owner !== '' && memory.owner !== account) {
      const sentence = `The digests are already sent by ${memory.owner}. Pause them first; then you can take them over.`;
      return { kind: 'problems', sentences: [sentence] };
    }
    const { calendar, cadence } = settings;
    const nextDates = comingDigestDays(now, cadence, calendar, 5).map(({ date }) => date);
    const on = { kind: 'on', hour: calendar.hour, nextDates } as const;
    const wereOn = settings.digestsOn && memory.owner === account;
    if (wereOn && ports.clock.isRunning()) return { ...on, isChange: false, passed: null };

    // Digests that have been on all along, and lost their clock, are expected as announced: a turn
    // whose day is today goes out. One whose day has passed nobody expects any more.
    const reference = wereOn ? endOfYesterday(now) : now;
    const begun = new Set(deliveries.rows.map(({ period }) => period));
    const settled = settledBy(reference, settings, memory.settled, begun);
    const day = owedPeriod(reference, cadence, calendar);
    const isLeftOut = day !== null && settled[cadence] !== memory.settled[cadence];
    remember(ports.memory, { settled, owner: account });
    ports.clock.start();
    const problem = writeSwitch('On', ports);
    if (problem) return problem;
    return { ...on, isChange: true, passed: isLeftOut ? day.date : null };
  });
}

const endOfYesterday = (now: LocalTime): LocalTime => ({
  ...now,
  date: addDays(now.date, -1),
  hour: 23,
});

/** The clock goes on where it has work for teachers: these see their students all year. */
export function pause(ports: SwitchPorts): SwitchOutcome {
  return inTurn(ports.alone, (): SwitchOutcome => {
    const problem = writeSwitch('Paused', ports);
    if (problem) return problem;
    const reading = settingsNow(ports, ports.now());
    const isNeeded = reading.kind === 'settings' && servesTeachers[reading.settings.teacherAccess];
    if (!isNeeded) ports.clock.stop();
    return { kind: 'paused' };
  });
}

/** Where somebody has deleted the setting, it gets its row back. @returns what is in the way */
function writeSwitch(value: 'On' | 'Paused', ports: SwitchPorts): SwitchOutcome | null {
  const change = { tab: 'settings', id: digestsSetting, values: { value } } as const;
  const reasons = ports.writeRows([], [change]).map(({ reason }) => reason);
  if (reasons.includes('several rows')) return { kind: 'problems', sentences: [standsTwice] };
  if (!reasons.includes('no such row')) return null;
  const own = defaultSettings(timeAt(ports).date).filter(
    ({ setting }) => setting === digestsSetting,
  );
  ports.writeRows([{ tab: 'settings', rows: own.map((row) => ({ ...row, value })) }], []);
  return null;
}

const standsTwice = `The Settings tab has several rows “${digestsSetting}”, so nothing was switched. Keep one of them, then choose this again.`;
