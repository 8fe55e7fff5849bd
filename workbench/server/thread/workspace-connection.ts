// The server's line to the workspace's thread: commands go in, answers and notices come out.

import { MessageChannel, Worker } from 'node:worker_threads';
import type { PublicCall } from '../frame/public-call';
import type { Reply } from '../frame/script-runner';
import type { Answer, Command, Notice, QuestionAnswer } from '../protocol';
import type { PublicVisit } from '../workspace/public-site';
import { type FromThread, newSignal, notify, type ThreadStart, type ToThread } from './messages';

export interface WorkspaceListener {
  /** @param window null for all windows */
  readonly onNotice: (window: string | null, notice: Notice) => void;
  readonly onPage: (page: Extract<FromThread, { kind: 'page' }>) => void;
  /** The workbench itself has failed; nothing goes on. */
  readonly onBreakdown: (error: Error) => void;
}

/** The workspace could not be opened; the message says why in one sentence. */
export class WorkspaceCannotStart extends Error {
  override readonly name = 'WorkspaceCannotStart';
}

/** The loader of TypeScript does not reach into threads by itself. */
const loader = import.meta.resolve('tsx/esm/api');
const thread = new URL('./workspace-thread.ts', import.meta.url).href;
const THREAD = `import(${JSON.stringify(loader)}).then(({ register }) => {
  register();
  return import(${JSON.stringify(thread)});
});`;

export class WorkspaceConnection {
  readonly #worker: Worker;
  readonly #port;
  readonly #signal = newSignal();
  readonly #listener: WorkspaceListener;
  readonly #waiting = new Map<number, (message: FromThread) => void>();
  #lastId = 0;
  #onState: (message: FromThread) => void = () => {};

  private constructor(start: Omit<ThreadStart, 'signal'>, listener: WorkspaceListener) {
    const { port1, port2 } = new MessageChannel();
    this.#port = port1;
    this.#listener = listener;
    this.#worker = new Worker(THREAD, {
      eval: true,
      workerData: { port: port2, start: { ...start, signal: this.#signal } },
      transferList: [port2],
    });
    this.#port.on('message', (message: FromThread) => this.#hear(message));
    this.#worker.on('error', (error: Error) => this.#listener.onBreakdown(error));
  }

  /** @throws WorkspaceCannotStart */
  static async open(
    start: Omit<ThreadStart, 'signal'>,
    listener: WorkspaceListener,
  ): Promise<WorkspaceConnection> {
    const line = new WorkspaceConnection(start, listener);
    const state = await new Promise<FromThread>((settle, fail) => {
      line.#onState = settle;
      line.#worker.once('error', fail);
    });
    if (state.kind === 'cannot start') {
      await line.#worker.terminate();
      throw new WorkspaceCannotStart(state.sentence);
    }
    return line;
  }

  async perform(window: string, command: Command): Promise<Answer> {
    const id = this.#nextId();
    const message = await this.#expect(id, { kind: 'command', id, window, command });
    return message.kind === 'answer' ? message.answer : { kind: 'done' };
  }

  /** The bytes of a sent email; null where there is no such email. */
  async eml(number: number): Promise<Uint8Array | null> {
    const id = this.#nextId();
    const message = await this.#expect(id, { kind: 'outbox mail', id, number });
    return message.kind === 'mail' ? message.eml : null;
  }

  /** Where the web app is served from now on. */
  serveAt(url: string): void {
    this.#send({ kind: 'serve at', url });
  }

  /** Somebody in the public opens the web app. @param query what stands after "?" */
  async visit(query: string): Promise<PublicVisit> {
    const id = this.#nextId();
    const message = await this.#expect(id, { kind: 'visit', id, query });
    if (message.kind !== 'visited') throw new Error('A visit is answered by a page.');
    return message.visit;
  }

  async callInPublic(call: PublicCall): Promise<Reply> {
    const id = this.#nextId();
    const message = await this.#expect(id, { kind: 'public call', id, ...call });
    if (message.kind !== 'called in public') throw new Error('A call is answered by a reply.');
    return message.reply;
  }

  answer(question: number, answer: QuestionAnswer): void {
    this.#send({ kind: 'answer', question, answer });
  }

  /** Lets the workspace take the bundle as it stands now. */
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
    notify(this.#signal);
  }

  #hear(message: FromThread): void {
    switch (message.kind) {
      case 'answer':
      case 'visited':
      case 'called in public':
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
