// The server's line to the school's thread: commands go in, answers and notices come out.

import { MessageChannel, Worker } from 'node:worker_threads';
import type { Answer, Command, Notice, QuestionAnswer } from '../protocol';
import { newBell, ring } from './bell';
import type { FromThread, ThreadStart, ToThread } from './messages';

export interface SchoolListener {
  /** @param window null for all windows */
  readonly onNotice: (window: string | null, notice: Notice) => void;
  readonly onPage: (page: Extract<FromThread, { kind: 'page' }>) => void;
  /** The workbench itself has failed; nothing goes on. */
  readonly onBreakdown: (error: Error) => void;
}

/** The school could not be opened; the message says why in one sentence. */
export class SchoolCannotStart extends Error {
  override readonly name = 'SchoolCannotStart';
}

/** The loader of TypeScript does not reach into threads by itself. */
const loader = import.meta.resolve('tsx/esm/api');
const thread = new URL('./school-thread.ts', import.meta.url).href;
const THREAD = `import(${JSON.stringify(loader)}).then(({ register }) => {
  register();
  return import(${JSON.stringify(thread)});
});`;

export class SchoolLine {
  readonly #worker: Worker;
  readonly #port;
  readonly #bell = newBell();
  readonly #listener: SchoolListener;
  readonly #waiting = new Map<number, (message: FromThread) => void>();
  #lastId = 0;
  #onState: (message: FromThread) => void = () => {};

  private constructor(start: Omit<ThreadStart, 'bell'>, listener: SchoolListener) {
    const { port1, port2 } = new MessageChannel();
    this.#port = port1;
    this.#listener = listener;
    this.#worker = new Worker(THREAD, {
      eval: true,
      workerData: { port: port2, start: { ...start, bell: this.#bell } },
      transferList: [port2],
    });
    this.#port.on('message', (message: FromThread) => this.#hear(message));
    this.#worker.on('error', (error: Error) => this.#listener.onBreakdown(error));
  }

  /** @throws SchoolCannotStart */
  static async open(
    start: Omit<ThreadStart, 'bell'>,
    listener: SchoolListener,
  ): Promise<SchoolLine> {
    const line = new SchoolLine(start, listener);
    const state = await new Promise<FromThread>((settle, fail) => {
      line.#onState = settle;
      line.#worker.once('error', fail);
    });
    if (state.kind === 'cannot start') {
      await line.#worker.terminate();
      throw new SchoolCannotStart(state.sentence);
    }
    return line;
  }

  async perform(window: string, command: Command): Promise<Answer> {
    const id = this.#nextId();
    const message = await this.#expect(id, { kind: 'command', id, window, command });
    return message.kind === 'answer' ? message.answer : { kind: 'done' };
  }

  /** The bytes of a sent mail; null where there is no such mail. */
  async eml(number: number): Promise<Uint8Array | null> {
    const id = this.#nextId();
    const message = await this.#expect(id, { kind: 'outbox mail', id, number });
    return message.kind === 'mail' ? message.eml : null;
  }

  answer(question: number, answer: QuestionAnswer): void {
    this.#send({ kind: 'answer', question, answer });
  }

  /** Lets the school take the bundle as it stands now. */
  reload(): void {
    this.#send({ kind: 'reload' });
  }

  /** Saves, and ends the thread. */
  async close(): Promise<void> {
    const closed = new Promise((settle) => {
      this.#onState = settle;
    });
    this.#send({ kind: 'close' });
    await closed;
    await this.#worker.terminate();
  }

  #nextId(): number {
    this.#lastId += 1;
    return this.#lastId;
  }

  #expect(id: number, message: ToThread): Promise<FromThread> {
    return new Promise((settle) => {
      this.#waiting.set(id, settle);
      this.#send(message);
    });
  }

  #send(message: ToThread): void {
    this.#port.postMessage(message);
    ring(this.#bell);
  }

  #hear(message: FromThread): void {
    switch (message.kind) {
      case 'answer':
      case 'mail':
        this.#waiting.get(message.id)?.(message);
        this.#waiting.delete(message.id);
        return;
      case 'notice':
        this.#listener.onNotice(message.window, message.notice);
        return;
      case 'page':
        this.#listener.onPage(message);
        return;
      default:
        this.#onState(message);
    }
  }
}
