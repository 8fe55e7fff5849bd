// Counts the calls of one execution.
import type { CallCounts } from './execution-record';
import type { CallTraits } from './platform-object';

export class CallMeter {
  #total = 0;
  #data = 0;
  readonly #byMethod = new Map<string, number>();

  count(call: CallTraits): void {
    this.#total += 1;
    if (call.isData) this.#data += 1;
    this.#byMethod.set(call.method, this.of(call.method) + 1);
  }
  get total(): number {
    return this.#total;
  }
  /** Calls of one method so far. */
  of(method: string): number {
    return this.#byMethod.get(method) ?? 0;
  }
  counts(): CallCounts {
    return {
      total: this.#total,
      data: this.#data,
      byMethod: Object.fromEntries(this.#byMethod),
    };
  }
}
