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
  /** The day on which wishes were last told. */
  readonly toldOn: string;
}

function untold({ properties }: Services): Untold {
  const known = parsed(properties.read('wishes')) as Partial<Untold> | null;
  return { checkInIds: [], toldOn: '', ...known };
}

/** The caller holds the lock, and writes the check-in next. */
export function noteWish(checkInId: string, services: Services): void {
  const { checkInIds, toldOn } = untold(services);
  if (checkInIds.includes(checkInId)) return;
  services.properties.write(
    'wishes',
    JSON.stringify({ checkInIds: [...checkInIds, checkInId], toldOn }),
  );
}

/** Never throws: what cannot be told now is told by the clock. */
export function tellWishes(services: Services): void {
  try {
    if (untold(services).checkInIds.length === 0) return;
    services.lock(0, () => tellDue(services, false));
  } catch (error) {
    services.logError(error);
  }
}

/** For the hourly run, which holds the lock. */
export function tellWishesByClock({ services }: RunContext): void {
  if (untold(services).checkInIds.length > 0) tellDue(services, true);
}

function tellDue(services: Services, isByClock: boolean): void {
  const { checkInIds, toldOn } = untold(services);
  const now = timeAt(services);
  const tables = services.store.readTabs(['settings', 'checkIns', 'students', 'guardians']);
  const settings = settingsIn(tables.settings, now.date);
  const noted = new Set(checkInIds);
  const wishes = tables.checkIns.rows.filter(
    ({ checkInId, followUp }) => noted.has(checkInId) && followUp === 'Open',
  );
  const isMorning = now.hour >= morning.from && now.hour < morning.until;
  const isDay = isByClock && isMorning && toldOn !== now.date;
  const isDue = (wish: CheckIn): boolean =>
    settings?.wishNotice !== 'Once a day' || wish.role === 'Student' || isDay;
  const due = wishes.filter(isDue);
  if (due.length > 0 && services.mailer.remaining() <= 0) return;
  const left = wishes.filter((wish) => !isDue(wish)).map(({ checkInId }) => checkInId);
  const done = (on: string): void =>
    services.properties.write('wishes', JSON.stringify({ checkInIds: left, toldOn: on }));
  if (due.length === 0) {
    done(toldOn);
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
  if (isTold.length > 0) done(now.date);
}

/** Whoever keeps the plans; the account alone may be the technologist's who has set the page up. */
const readersOf = (settings: CaseloadSettings | null, account: string): readonly string[] =>
  settings === null || settings.specialists.length === 0 ? [account] : settings.specialists;
