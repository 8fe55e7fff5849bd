// Switches the schedule on and off. Switching on sends nothing of a digest day that has passed, but
// lets a run go on that had begun: what was never begun goes out by a click only.

import { comingDigestDays } from '../domain/cadence/school-calendar';
import {
  defaultSettings,
  digestsSetting,
  readSettings,
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

export type SwitchOutcome =
  | { readonly kind: 'busy' }
  | { readonly kind: 'problems'; readonly sentences: readonly string[] }
  | { readonly kind: 'on'; readonly hour: number; readonly nextDates: readonly string[] }
  | { readonly kind: 'paused' };

export function switchOn(ports: SwitchPorts): SwitchOutcome {
  return inTurn(ports.alone, (): SwitchOutcome => {
    const now = timeAt(ports);
    const { settings: rows, deliveries } = ports.readTabs(['settings', 'deliveries']);
    const reading = readSettings(rows.rows, now.date);
    if (reading.kind === 'problems') return reading;
    const { settings } = reading;
    const memory = recall(ports.memory);
    const account = ports.place.account();
    if (settings.digestsOn && memory.owner !== '' && memory.owner !== account) {
      const sentence = `The digests are already sent by ${memory.owner}. Pause them first; then you can take them over.`;
      return { kind: 'problems', sentences: [sentence] };
    }
    const begun = new Set(deliveries.rows.map(({ period }) => period));
    const settled = settledBy(now, settings, memory.settled, begun);
    remember(ports.memory, { settled, owner: account });
    ports.clock.start();
    writeSwitch('On', ports);
    const { calendar, cadence } = settings;
    const nextDates = comingDigestDays(now, cadence, calendar, 5).map(({ date }) => date);
    return { kind: 'on', hour: calendar.hour, nextDates };
  });
}

/** The clock goes on where it has work for teachers: these see their students all year. */
export function pause(ports: SwitchPorts): SwitchOutcome {
  return inTurn(ports.alone, (): SwitchOutcome => {
    writeSwitch('Paused', ports);
    const reading = settingsNow(ports, ports.now());
    const servesTeachers = reading.kind === 'settings' && reading.settings.teacherAccess !== 'Off';
    if (!servesTeachers) ports.clock.stop();
    return { kind: 'paused' };
  });
}

/** Where somebody has deleted the setting, or written it otherwise, it gets its row back. */
function writeSwitch(value: 'On' | 'Paused', ports: SwitchPorts): void {
  const change = { tab: 'settings', id: digestsSetting, values: { value } } as const;
  const isGone = ports.writeRows([], [change]).some(({ reason }) => reason === 'no such row');
  if (!isGone) return;
  const own = defaultSettings(timeAt(ports).date).filter(
    ({ setting }) => setting === digestsSetting,
  );
  ports.writeRows([{ tab: 'settings', rows: own.map((row) => ({ ...row, value })) }], []);
}
