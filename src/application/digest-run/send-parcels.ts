// Sends whatever is owed, batch after batch, within the mail quota and well inside the time that an
// execution has. Digests and mails to teachers go out by this one way.
import { isSendingTime, type SchoolCalendar } from '../../domain/cadence/school-calendar';
import { localTime } from '../../domain/calendar/local-time';
import type { Parcel, TakeNewTranslations } from './parcel';
import type { RunPorts } from './run-ports';
import { type BlockEnd, sendBlock } from './send-block';

/** So many mails share one write before and one after them. */
export const batchSize = 50;

/** Mails of the daily quota kept for the specialist's own reports. */
export const mailReserve = 5;

/** Google ends an execution after six minutes; what is left goes out an hour later. */
export const runBudgetMs = 4.5 * 60 * 1000;

/**
 * Within the time of an execution and before the hour from which phones rest.
 * @param quiet whose hours count; null for a click, since a person is awake then
 */
export function mayGoOn(
  { now, place }: Pick<RunPorts, 'now' | 'place'>,
  startedAt: number,
  quiet: SchoolCalendar | null,
): boolean {
  const instant = now();
  if (instant - startedAt >= runBudgetMs) return false;
  return quiet === null || isSendingTime(localTime(instant, place.zone()), quiet);
}

/** What a batch's own reading of the tabs has made of it. */
export interface Packed {
  /** What still fits; whatever else was asked for, and is not held, waits for the next run. */
  readonly parcels: readonly Parcel[];
  /** Held back at this last look. */
  readonly held: number;
  /** False when the batch has to end, by the settings as they are now. */
  readonly timeLeft: () => boolean;
}

export interface ParcelSources<Item> {
  readonly ports: RunPorts;
  /** Reads again what the mails depend on; null when the settings now end the run. */
  readonly pack: (items: readonly Item[]) => Packed | null;
  readonly takeNewTranslations: TakeNewTranslations;
  /** False when no other batch may begin. */
  readonly timeLeft: () => boolean;
}

/** Why a run ended before all that was owed had its turn. */
export type RunEnd = BlockEnd | 'settings';

export interface ParcelResult {
  readonly sent: number;
  readonly failed: number;
  /** May have gone out although Google reported an error. */
  readonly uncertain: number;
  readonly held: number;
  /** Owed, and left for a later run. */
  readonly waiting: number;
  readonly end: RunEnd;
  /** Some mail has failed and is to be tried again. */
  readonly toRetry: boolean;
}

export function sendParcels<Item>(
  owed: readonly Item[],
  { ports, pack, takeNewTranslations, timeLeft }: ParcelSources<Item>,
): ParcelResult {
  const quota = owed.length === 0 ? 0 : ports.remainingMails();
  const queue = owed.slice(0, Math.max(0, quota - mailReserve));
  let end: RunEnd = queue.length < owed.length ? 'quota' : 'done';
  let [sent, failed, uncertain, held, toRetry, hasBegun] = [0, 0, 0, 0, false, false];

  for (let next = 0; next < queue.length; next += batchSize) {
    if (!timeLeft()) {
      end = 'time';
      break;
    }
    const packed = pack(queue.slice(next, next + batchSize));
    if (packed === null) {
      end = 'settings';
      break;
    }
    held += packed.held;
    if (packed.parcels.length === 0) continue;
    const block = sendBlock(packed.parcels, {
      ports,
      takeNewTranslations,
      timeLeft: packed.timeLeft,
      quota: quota - sent - uncertain,
    });
    hasBegun = true;
    sent += block.sent;
    failed += block.failed;
    uncertain += block.uncertain;
    toRetry = toRetry || block.toRetry;
    if (block.end !== 'done') {
      end = block.end;
      break;
    }
  }
  // Even where nothing went out: a journal left here would make the next run doubt its mail.
  if (hasBegun) ports.memory.forget('journal');
  const waiting = owed.length - sent - failed - uncertain - held;
  return { sent, failed, uncertain, held, waiting, end, toRetry };
}
