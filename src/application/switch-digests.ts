// Switches the schedule on and off. Switching on sends nothing of a digest day that has passed, but
// lets a run go on that had begun: what was never begun goes out by a click only.

import { isOver, periodName } from '../domain/cadence/period';
import { comingDigestDays, owedPeriod } from '../domain/cadence/school-calendar';
import { localTime } from '../domain/calendar/local-time';
import { cadences } from '../domain/schema/tabs';
import {
  defaultSettings,
  digestsSetting,
  readSettings,
} from '../domain/settings/caseload-settings';
import type { Alone, HourlyClock, Memory, Now, Place, ReadTabs, WriteRows } from './ports';
import { recall, remember } from './schedule-memory';
import { patienceMs } from './set-up';

export interface SwitchPorts {
  readonly alone: Alone;
  readonly readTabs: ReadTabs;
  readonly writeRows: WriteRows;
  readonly now: Now;
  readonly memory: Memory;
  readonly place: Place;
  readonly clock: HourlyClock;
}

export type SwitchOutcome =
  | { readonly kind: 'busy' }
  | { readonly kind: 'problems'; readonly sentences: readonly string[] }
  | { readonly kind: 'on'; readonly hour: number; readonly nextDates: readonly string[] }
  | { readonly kind: 'paused' };

export function switchOn(ports: SwitchPorts): SwitchOutcome {
  const outcome = ports.alone(patienceMs, (): SwitchOutcome => {
    const now = localTime(ports.now(), ports.place.zone());
    const { settings: rows, deliveries } = ports.readTabs(['settings', 'deliveries']);
    const reading = readSettings(rows.rows, now.date);
    if (reading.kind === 'unreadable') return { kind: 'problems', sentences: reading.sentences };
    const { settings } = reading;
    const memory = recall(ports.memory);
    const account = ports.place.account();
    if (settings.digestsOn && memory.owner !== '' && memory.owner !== account) {
      const sentence = `The digests are already sent by ${memory.owner}. Pause them first; then you can take them over.`;
      return { kind: 'problems', sentences: [sentence] };
    }
    const begun = new Set(deliveries.rows.map(({ period }) => period));
    const settled = { ...memory.settled };
    for (const cadence of cadences) {
      const day = owedPeriod(now, cadence, settings.calendar);
      if (!day || begun.has(periodName(day.period)) || isOver(day.period, settled[cadence]))
        continue;
      settled[cadence] = periodName(day.period);
    }
    remember(ports.memory, { settled, owner: account });
    ports.clock.start();
    writeSwitch('On', ports);
    const { calendar, cadence } = settings;
    const nextDates = comingDigestDays(now, cadence, calendar, 5).map(({ date }) => date);
    return { kind: 'on', hour: calendar.hour, nextDates };
  });
  return outcome === 'busy' ? { kind: 'busy' } : outcome;
}

/** The clock goes on where it has work for teachers: these see their students all year. */
export function pause(ports: SwitchPorts): SwitchOutcome {
  const outcome = ports.alone(patienceMs, (): SwitchOutcome => {
    writeSwitch('Paused', ports);
    const today = localTime(ports.now(), ports.place.zone()).date;
    const reading = readSettings(ports.readTabs(['settings']).settings.rows, today);
    const servesTeachers = reading.kind === 'settings' && reading.settings.teacherAccess !== 'Off';
    if (!servesTeachers) ports.clock.stop();
    return { kind: 'paused' };
  });
  return outcome === 'busy' ? { kind: 'busy' } : outcome;
}

/** Where somebody has deleted the setting, or written it otherwise, it gets its row back. */
function writeSwitch(value: 'On' | 'Paused', { writeRows, now, place }: SwitchPorts): void {
  const change = { tab: 'settings', id: digestsSetting, values: { value } } as const;
  const isGone = writeRows([], [change]).some(({ reason }) => reason === 'no such row');
  if (!isGone) return;
  const today = localTime(now(), place.zone()).date;
  const own = defaultSettings(today).filter(({ setting }) => setting === digestsSetting);
  writeRows([{ tab: 'settings', rows: own.map((row) => ({ ...row, value })) }], []);
}
