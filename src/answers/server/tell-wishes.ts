// Tells the specialist that somebody would like to talk: at once, or once a day, as the settings say; of
// students always at once. What is still to be told stands in a property, noted before the row is
// written, so that an execution that ends halfway is finished by the hourly run.

import { studentsById } from '../../core/group-by';
import { parsed } from '../../core/parsed';
import { nameFamily } from '../../mailing/server';
import type { CheckIn } from '../../schema/tabs';
import { type CaseloadSettings, settingsIn } from '../../settings/domain/caseload-settings';
import type { RunContext } from '../../store/run-context';
import type { Services } from '../../store/services';
import { timeAt } from '../../store/time-at';

/** In the morning, where the school wants to be told once a day. */
const morning = { from: 7, until: 12 } as const;

interface Untold {
  readonly checkInIds: readonly string[];
  /** The day on which all that had come in was last told, once a day. */
  readonly toldOn: string;
  /** Check-ins that were told of at once, and when, in milliseconds since 1970. */
  readonly atOnce: readonly (readonly [id: string, at: number])[];
}

/** A property takes 9 KB. What is left out stands in the sidebar all the same. */
const mostNoted = 250;

/** A wish that is changed again and again is told at once only so often: the rest is for the clock. */
const restMs = 60 * 60_000;
const mostRemembered = 50;

function untold({ properties }: Services): Untold {
  const known = parsed(properties.read('wishes')) as Partial<Untold> | null;
  return { checkInIds: [], toldOn: '', atOnce: [], ...known };
}

function save(wishes: Untold, { properties }: Services): void {
  const checkInIds = wishes.checkInIds.slice(-mostNoted);
  const atOnce = wishes.atOnce.slice(-mostRemembered);
  properties.write('wishes', JSON.stringify({ ...wishes, checkInIds, atOnce }));
}

/**
 * The caller holds the lock, and writes the check-ins next. Never throws: where properties take no
 * more, an answer is recorded all the same.
 */
export function noteWishes(checkInIds: readonly string[], services: Services): void {
  try {
    const known = untold(services);
    const fresh = checkInIds.filter((id) => !known.checkInIds.includes(id));
    if (fresh.length > 0) save({ ...known, checkInIds: [...known.checkInIds, ...fresh] }, services);
  } catch (error) {
    services.logError(error);
  }
}

/**
 * Never throws: what cannot be told now is told by the clock.
 * @param wished check-ins just written: they are told of even where they could not be noted
 */
export function tellWishes(wished: readonly string[], services: Services): void {
  try {
    if (untold(services).checkInIds.length + wished.length === 0) return;
    services.lock(0, () => tellDue(wished, services, false));
  } catch (error) {
    services.logError(error);
  }
}

export const areWishesUntold = ({ services }: RunContext): boolean =>
  untold(services).checkInIds.length > 0;

/** For the hourly run, which holds the lock. */
export function tellWishesByClock(run: RunContext): void {
  if (areWishesUntold(run)) tellDue([], run.services, true);
}

function tellDue(wished: readonly string[], services: Services, isByClock: boolean): void {
  const { checkInIds, toldOn, atOnce } = untold(services);
  const startedAt = services.clock.now();
  const rested = atOnce.filter(([, at]) => at > startedAt - restMs);
  const justTold = new Set(rested.map(([id]) => id));
  const now = timeAt(services);
  const tables = services.store.readTabs(['settings', 'checkIns', 'students', 'guardians']);
  const settings = settingsIn(tables.settings, now.date);
  const noted = new Set([...checkInIds, ...wished]);
  const wishes = tables.checkIns.rows.filter(
    ({ checkInId, followUp }) => noted.has(checkInId) && followUp === 'Open',
  );
  const isMorning = now.hour >= morning.from && now.hour < morning.until;
  const isDay = isByClock && isMorning && toldOn !== now.date;
  const isDue = ({ role, checkInId }: CheckIn): boolean =>
    (settings?.wishNotice !== 'Once a day' || role === 'Student' || isDay) &&
    (isByClock || !justTold.has(checkInId));
  const due = wishes.filter(isDue);
  if (due.length > 0 && services.mailer.remaining() <= 0) return;
  const left = [
    ...wishes.filter((wish) => !isDue(wish)).map(({ checkInId }) => checkInId),
    // Rows that somebody has spoiled are told of once they are mended.
    ...tables.checkIns.unreadIds.filter((id) => noted.has(id)),
  ];
  if (due.length === 0) {
    save({ checkInIds: left, toldOn, atOnce: rested }, services);
    return;
  }
  const students = studentsById(tables.students.rows);
  const guardians = new Map(tables.guardians.rows.map((row) => [row.guardianId, row]));
  const text = services.emails.wishes({
    wishes: due.map((wish) => ({
      ...nameFamily(students.get(wish.studentId), guardians.get(wish.guardianId)),
      isStudent: wish.role === 'Student',
      message: wish.message,
    })),
    sheetUrl: services.identity.url(),
  });
  const account = services.identity.account();
  const isTold = readersOf(settings, account).filter((to) => {
    try {
      services.mailer.send({ to, replyTo: account, senderName: 'Living ALP', ...text });
      return true;
    } catch (error) {
      services.logError(error);
      return false;
    }
  });
  // After the emails: a wish that is told twice is a nuisance, one that is never told a harm.
  if (isTold.length === 0) return;
  const told = due.map(({ checkInId }) => [checkInId, startedAt] as const);
  const day = isDay ? now.date : toldOn;
  save({ checkInIds: left, toldOn: day, atOnce: [...rested, ...told] }, services);
}

/** Whoever keeps the plans; the account alone may be the technologist's who has set the page up. */
const readersOf = (settings: CaseloadSettings | null, account: string): readonly string[] =>
  settings === null || settings.specialists.length === 0 ? [account] : settings.specialists;
