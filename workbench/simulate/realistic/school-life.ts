// What people do while the weeks of a simulation pass, each at an hour of their own, everything through the
// product's own calls.
import type { SentMail } from '../../../emulator/runtime/platform-state';
import { dayOfWeek } from '../../../src/core/calendar-date';
import { type LocalTime, localTime } from '../../../src/core/local-time';
import { type AddonHarness, HarnessRefusal } from '../../harness/addon-harness';
import { type DigestDay, seeDigestDay } from './digest-days';
import { checkInLink, isFamilyEmail } from './emails';
import { answerEmail } from './families';
import { answersIt, familyTemperament, hoursUntilAnswer, studentTemperament } from './people';
import { spendFriday } from './specialist';
import { checkIn } from './students';
import { noteAsTeachers } from './teachers';

export interface SchoolLife {
  /** To be called after each hour in which the clock has run. */
  readonly liveHour: () => void;
  readonly days: readonly DigestDay[];
  /** Words with which the product has refused something, with how often. */
  readonly refusals: ReadonlyMap<string, number>;
}

const friday = 5;
const afternoon = 15;
const hourMs = 3_600_000;
const betweenActsMs = 8000;

const isStudents = ({ to }: SentMail): boolean => to.includes('@students.');

/** @param zone of the school */
export function beginLife(addon: AddonHarness, zone: string): SchoolLife {
  const days: DigestDay[] = [];
  const refusals = new Map<string, number>();
  /** What is to be done in an hour, by its number since 1970. */
  const plans = new Map<number, ((now: LocalTime) => void)[]>();
  let known = addon.script.state.outbox.length;

  const attempt = (work: () => void): void => {
    // People do one thing after the other: the service takes so many requests in a minute.
    addon.script.clock.moveTo(addon.script.clock.now() + betweenActsMs);
    try {
      work();
    } catch (error) {
      if (!(error instanceof HarnessRefusal)) throw error;
      refusals.set(error.message, (refusals.get(error.message) ?? 0) + 1);
    }
  };
  const plan = (mail: SentMail, hours: number, work: (now: LocalTime) => void): void => {
    const hour = Math.ceil(mail.at / hourMs) + hours;
    plans.set(hour, [...(plans.get(hour) ?? []), work]);
  };
  const read = (mail: SentMail): void => {
    const { to, at } = mail;
    if (isStudents(mail)) {
      if (checkInLink(mail) !== null && answersIt(studentTemperament(to), to, at))
        plan(mail, 1 + (hoursUntilAnswer(to, at) % 8), () => checkIn(addon, mail));
    } else if (isFamilyEmail(mail) && answersIt(familyTemperament(to), to, at))
      plan(mail, hoursUntilAnswer(to, at), (now) => answerEmail(addon, mail, now));
  };
  return {
    days,
    refusals,
    liveHour: () => {
      const { outbox } = addon.script.state;
      const now = addon.script.clock.now();
      const local = localTime(now, zone);
      const fresh = outbox.slice(known);
      known = outbox.length;
      const toFamilies = fresh.filter(isFamilyEmail);
      if (toFamilies.length > 0) days.push(seeDigestDay(addon, local.date, toFamilies));
      for (const mail of fresh) read(mail);
      const hour = Math.floor(now / hourMs);
      for (const work of plans.get(hour) ?? []) attempt(() => work(local));
      plans.delete(hour);
      if (dayOfWeek(local.date) === friday && local.hour === afternoon) {
        const week = { addon, day: local.date, attempt };
        noteAsTeachers(week);
        spendFriday(week);
      }
    },
  };
}
