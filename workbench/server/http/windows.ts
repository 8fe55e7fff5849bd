// The streams on which open windows hear what happens (server-sent events).

import type { ServerResponse } from 'node:http';
import type { Notice } from '../protocol';

/** A reloaded page comes back at once; a window that stays away this long is closed. */
const GONE_AFTER_MS = 1_500;

export interface WindowsListener {
  readonly onGone: (window: string) => void;
}

export class Windows {
  readonly #streams = new Map<string, ServerResponse>();
  readonly #questions = new Map<string, Set<number>>();
  readonly #leaving = new Map<string, NodeJS.Timeout>();
  readonly #listener: WindowsListener;

  constructor(listener: WindowsListener) {
    this.#listener = listener;
  }

  /** Keeps the response open for the window. */
  connect(window: string, response: ServerResponse): void {
    clearTimeout(this.#leaving.get(window));
    this.#leaving.delete(window);
    response.writeHead(200, {
      'content-type': 'text/event-stream',
      'cache-control': 'no-store',
      connection: 'keep-alive',
    });
    response.write(': open\n\n');
    this.#streams.set(window, response);
    response.on('close', () => this.#lost(window, response));
  }

  /** @param window null for all of them */
  tell(window: string | null, notice: Notice): void {
    if (notice.kind === 'question' && window !== null) this.#asked(window, notice.number);
    const line = `data: ${JSON.stringify(notice)}\n\n`;
    if (window === null) for (const stream of this.#streams.values()) stream.write(line);
    else this.#streams.get(window)?.write(line);
  }

  answered(window: string, question: number): boolean {
    return this.#questions.get(window)?.delete(question) ?? false;
  }

  /** The questions that a window has left open. */
  openQuestions(window: string): readonly number[] {
    const open = [...(this.#questions.get(window) ?? [])];
    this.#questions.delete(window);
    return open;
  }

  closeAll(): void {
    for (const timer of this.#leaving.values()) clearTimeout(timer);
    for (const stream of this.#streams.values()) stream.end();
  }

  #asked(window: string, question: number): void {
    const open = this.#questions.get(window) ?? new Set();
    this.#questions.set(window, open.add(question));
  }

  #lost(window: string, response: ServerResponse): void {
    if (this.#streams.get(window) !== response) return;
    this.#streams.delete(window);
    const timer = setTimeout(() => {
      this.#leaving.delete(window);
      this.#listener.onGone(window);
    }, GONE_AFTER_MS);
    timer.unref();
    this.#leaving.set(window, timer);
  }
}
