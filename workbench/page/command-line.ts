// Commands on their way to the server: one after the other, so that they arrive in the order in
// which a person gave them. Each is answered on the page's stream, in its place among the news.

import type { Answer, Command } from '../server/protocol';

/** Brings a command to the server; @returns why it did not arrive, or null */
export type SendCommand = (number: number, command: Command) => Promise<string | null>;

interface Waiting {
  readonly number: number;
  readonly command: Command;
  readonly settle: (answer: Answer) => void;
}

export class CommandLine {
  readonly #send: SendCommand;
  readonly #unsent: Waiting[] = [];
  readonly #unanswered = new Map<number, Waiting>();
  #lastNumber = 0;
  #isSending = false;

  constructor(send: SendCommand) {
    this.#send = send;
  }

  perform(command: Command): Promise<Answer> {
    // Of selections that follow each other on a slow line only the last one is of interest.
    const last = this.#unsent.at(-1);
    if (command.kind === 'select' && last?.command.kind === 'select') {
      this.#unsent.pop();
      last.settle({ kind: 'done' });
    }
    return new Promise((settle) => {
      this.#lastNumber += 1;
      this.#unsent.push({ number: this.#lastNumber, command, settle });
      void this.#sendAll();
    });
  }

  answered(number: number, answer: Answer): void {
    this.#unanswered.get(number)?.settle(answer);
    this.#unanswered.delete(number);
  }

  /** The stream broke off: what was under way stays without an answer. */
  refuseAll(sentence: string): void {
    const all = [...this.#unanswered.values(), ...this.#unsent.splice(0)];
    this.#unanswered.clear();
    for (const { settle } of all) settle({ kind: 'refused', sentence });
  }

  async #sendAll(): Promise<void> {
    if (this.#isSending) return;
    this.#isSending = true;
    for (let next = this.#unsent.shift(); next; next = this.#unsent.shift()) {
      this.#unanswered.set(next.number, next);
      const refusal = await this.#send(next.number, next.command);
      if (refusal !== null) this.answered(next.number, { kind: 'refused', sentence: refusal });
    }
    this.#isSending = false;
  }
}
