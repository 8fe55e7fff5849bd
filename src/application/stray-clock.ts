// A clock that has nothing to work on tells the account that it runs under: Google reports no failed
// run of an add-on to anybody, and a run that does nothing looks just like a run without work.
import { mailOwner } from './mail-owner';
import type { Letters, Now, Place, RunningClock, SendMail, StrayClockWords } from './ports';

export interface StrayClockPorts {
  readonly letters: Letters;
  readonly now: Now;
  readonly place: Place;
  readonly sendMail: SendMail;
  /** Null when a person runs the script, who is told nothing. */
  readonly runningClock: RunningClock | null;
}

/** At most once a day, by the calendar of Greenwich: the school's may be out of reach. */
export function tellOfStrayClock(ports: StrayClockPorts, words: StrayClockWords): void {
  const { runningClock, letters, now } = ports;
  const today = new Date(now()).toISOString().slice(0, 10);
  if (runningClock === null || runningClock.lastToldOn() === today) return;
  runningClock.keepToldOn(today);
  mailOwner(ports, letters.strayClock(words));
}
