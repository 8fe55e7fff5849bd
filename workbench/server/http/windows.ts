// The streams on which open windows hear what happens and what came of their commands, one after the
// other (server-sent events).

import type { ServerResponse } from 'node:http';
import type { Answer, Notice, StreamMessage } from '../protocol';
import { Refusal } from './request';

/** A reloaded page comes back at once; a window that stays away this long is closed. */
const GONE_AFTER_MS = 1_500;
/** More windows than anybody opens. */
const MOST_STREAMS = 50;

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

  /**
   * Keeps the response open for the window. A second client cannot take over its stream.
   * @throws Refusal
   */
  connect(window: string, response: ServerResponse): void {
    if (this.#streams.has(window)) throw new Refusal(409, 'This window is connected already.');
    if (this.#streams.size >= MOST_STREAMS)
      throw new Refusal(503, 'Too many windows are open. Close some of them.');
    clearTimeout(this.#leaving.get(window));
    this.#leaving.delete(window);
    response.writeHead(200, {
      'content-type': 'text/event-stream',
      connection: 'keep-alive',
    });
    response.write(': open\n\n');
    this.#streams.set(window, response);
    response.on('close', () => this.#lost(window, response));
  }

  /** @param window null for all of them */
  notify(window: string | null, notice: Notice): void {
    if (notice.kind === 'question' && window !== null) this.#asked(window, notice.number);
    const line = lineOf({ kind: 'notice', notice });
    if (window === null) for (const stream of this.#streams.values()) stream.write(line);
    else this.#streams.get(window)?.write(line);
  }

  /** @param command its number, as the window has given it */
  answer(window: string, command: number, answer: Answer): void {
    this.#streams.get(window)?.write(lineOf({ kind: 'answer', command, answer }));
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

const lineOf = (message: StreamMessage): string => `data: ${JSON.stringify(message)}\n\n`;
