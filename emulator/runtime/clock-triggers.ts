// The clock triggers of a script: which of them fire when time moves on, and what a clock that is not
// reliable makes of it.
import type { ExecutionRecord } from './execution-record';
import { ArmedClockFault, type ClockFault, type ClockFiring } from './faults';
import type { PlatformSettings } from './platform-settings';
import type { PlatformState, TriggerRecord } from './platform-state';
import { keptMinute, nextFiring } from './trigger-times';
import type { VirtualClock } from './virtual-clock';

/** How often a trigger fires at its turn. */
const FIRINGS: Readonly<Record<ClockFault | 'none', number>> = { none: 1, skipped: 0, twice: 2 };

interface ClockOf {
  readonly state: PlatformState;
  readonly settings: PlatformSettings;
  readonly clock: VirtualClock;
}

export class ClockTriggers {
  readonly #script: ClockOf;
  readonly #fire: (trigger: TriggerRecord) => ExecutionRecord;
  #armed: readonly ArmedClockFault[] = [];

  /** @param fire runs the trigger's handler now */
  constructor(script: ClockOf, fire: (trigger: TriggerRecord) => ExecutionRecord) {
    this.#script = script;
    this.#fire = fire;
  }
  /** Moves time on and fires what falls due on the way, oldest first. */
  advanceTo(instant: number): readonly ExecutionRecord[] {
    const { state, settings, clock } = this.#script;
    const records: ExecutionRecord[] = [];
    for (;;) {
      const due = state.triggers
        .filter(({ disabled, nextAt }) => !disabled && nextAt !== null && nextAt <= instant)
        .sort((one, other) => (one.nextAt ?? 0) - (other.nextAt ?? 0))[0];
      if (due?.schedule == null || due.nextAt === null) break;
      clock.moveTo(due.nextAt);
      const firing = { handler: due.handler, dueAt: due.nextAt };
      const minute = settings.triggerMinute ?? keptMinute(due.id);
      due.nextAt = nextFiring(due.schedule, due.nextAt, minute);
      const fault = this.#armed.find((armed) => armed.strikesAt(firing))?.fault ?? 'none';
      for (let left = FIRINGS[fault]; left > 0; left -= 1) records.push(this.#fire(due));
    }
    clock.moveTo(instant);
    return records;
  }
  /** Fires all triggers of a handler now, out of turn. */
  fire(handler: string): readonly ExecutionRecord[] {
    return this.#script.state.triggers
      .filter(({ event, disabled }) => event === 'CLOCK' && !disabled)
      .filter((trigger) => trigger.handler === handler)
      .map(this.#fire);
  }
  arm(fault: ClockFault, chooses: (firing: ClockFiring) => boolean): ArmedClockFault {
    const armed = new ArmedClockFault(fault, chooses);
    this.#armed = [...this.#armed.filter(({ struck }) => !struck), armed];
    return armed;
  }
  disarmAll(): void {
    this.#armed = [];
  }
}
