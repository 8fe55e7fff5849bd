// Sends whatever is owed, block after block, within the mail quota and well inside the time that an
// execution has. Digests and mails to teachers go out by this one way.
import { isSendingTime, type SchoolCalendar } from '../../domain/cadence/school-calendar';
import { localTime } from '../../domain/calendar/local-time';
import type { Parcel, TakeNewTranslations } from './parcel';
import type { RunPorts } from './run-ports';
import { type BlockEnd, sendBlock } from './send-block';

/** So many mails share one write before and one after them. */
const blockSize = 50;

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

/** A block, looked at once more just before it goes out. */
export interface Packed {
  readonly parcels: readonly Parcel[];
  /** Held back at this last look. */
  readonly held: number;
  /** Whose addressee has gone. */
  readonly gone: number;
}

export interface ParcelSources<Item> {
  readonly ports: RunPorts;
  readonly pack: (items: readonly Item[]) => Packed;
  readonly takeNewTranslations: TakeNewTranslations;
  /** False when the run has to end. */
  readonly timeLeft: () => boolean;
}

export interface ParcelResult {
  readonly sent: number;
  readonly failed: number;
  readonly held: number;
  /** Owed, and left for a later run because of the quota or the time. */
  readonly waiting: number;
  readonly end: BlockEnd;
  /** Some mail has failed and is to be tried again. */
  readonly toRetry: boolean;
}

export function sendParcels<Item>(
  owed: readonly Item[],
  { ports, pack, takeNewTranslations, timeLeft }: ParcelSources<Item>,
): ParcelResult {
  const allowance = owed.length === 0 ? 0 : Math.max(0, ports.remainingMails() - mailReserve);
  const queue = owed.slice(0, allowance);
  let end: BlockEnd = queue.length < owed.length ? 'quota' : 'done';
  let [sent, failed, held, gone, toRetry, hasBegun] = [0, 0, 0, 0, false, false];

  for (let next = 0; next < queue.length; next += blockSize) {
    if (!timeLeft()) {
      end = 'time';
      break;
    }
    const packed = pack(queue.slice(next, next + blockSize));
    held += packed.held;
    gone += packed.gone;
    if (packed.parcels.length === 0) continue;
    const block = sendBlock(packed.parcels, { ports, takeNewTranslations, timeLeft });
    hasBegun = true;
    sent += block.sent;
    failed += block.failed;
    toRetry = toRetry || block.toRetry;
    if (block.end !== 'done') {
      end = block.end;
      break;
    }
  }
  // Even where nothing went out: a journal left here would make the next run doubt its mail.
  if (hasBegun) ports.memory.forget('journal');
  const waiting = end === 'done' ? 0 : owed.length - sent - failed - held - gone;
  return { sent, failed, held, waiting, end, toRetry };
}
