// Lets a page have ten calls under way; the eleventh waits (platform §2).

export const CONCURRENT_CALLS = 10;

export class CallQueue {
  #running = 0;
  readonly #waiting: (() => Promise<void>)[] = [];

  add(call: () => Promise<void>): void {
    this.#waiting.push(call);
    this.#startNext();
  }

  #startNext(): void {
    if (this.#running >= CONCURRENT_CALLS) return;
    const call = this.#waiting.shift();
    if (!call) return;
    this.#running += 1;
    void call().finally(() => {
      this.#running -= 1;
      this.#startNext();
    });
  }
}
