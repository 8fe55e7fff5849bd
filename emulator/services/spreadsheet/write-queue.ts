// The buffer of SpreadsheetApp's writes in one execution: nothing reaches the file before the next
// read or flush, and that is also where a refused write shows (platform §4.2 "Deferred errors").

import type { ExecutionContext } from '../../runtime/execution-context';
import {
  FIRST_READ_MS,
  FLUSH_MS,
  IDLE_FLUSH_MS,
  READ_CELL_MS,
  READ_MS,
  WRITE_CELL_MS,
} from '../latency';

interface PendingWrite {
  readonly cells: number;
  readonly apply: () => void;
}

export class WriteQueue {
  #pending: PendingWrite[] = [];
  #hasRead = false;

  get isEmpty(): boolean {
    return this.#pending.length === 0;
  }

  push(cells: number, apply: () => void): void {
    this.#pending.push({ cells, apply });
  }

  /**
   * Applies in order. When one is refused, those before it stay applied and those after it are
   * lost: which of them Google still applies is [U], this is the unfavorable case.
   */
  flush(): void {
    const pending = this.#pending;
    this.#pending = [];
    for (const { apply } of pending) apply();
  }

  drop(): void {
    this.#pending = [];
  }

  /** What is buffered now; `refill` puts it back after a flush that was only tried. */
  get pending(): readonly PendingWrite[] {
    return this.#pending;
  }

  refill(pending: readonly PendingWrite[]): void {
    this.#pending = [...pending];
  }

  /** Virtual milliseconds of a read of so many cells, with the flush that it brings about. */
  readMs(cells: number): number {
    const opening = this.#hasRead ? READ_MS : FIRST_READ_MS;
    this.#hasRead = true;
    return opening + cells * READ_CELL_MS + (this.isEmpty ? 0 : this.flushMs());
  }

  flushMs(): number {
    if (this.isEmpty) return IDLE_FLUSH_MS;
    return FLUSH_MS + this.#pending.reduce((sum, { cells }) => sum + cells, 0) * WRITE_CELL_MS;
  }
}

const queues = new WeakMap<ExecutionContext, WriteQueue>();

/** The queue of that execution; the Sheets API asks it whether something is still buffered. */
export function writeQueueOf(context: ExecutionContext): WriteQueue {
  const known = queues.get(context);
  if (known !== undefined) return known;
  const fresh = new WriteQueue();
  queues.set(context, fresh);
  return fresh;
}
