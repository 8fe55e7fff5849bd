// What the server and the workspace's thread say to each other.

import { type MessagePort, receiveMessageOnPort } from 'node:worker_threads';
import type { PublicCall } from '../frame/public-call';
import type { Reply } from '../frame/script-runner';
import type { Answer, Command, Notice, QuestionAnswer } from '../protocol';
import type { PublicVisit } from '../workspace/public-site';

export const newSignal = (): SharedArrayBuffer =>
  new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT);

/** Call it after each message to the thread. */
export function notify(signal: SharedArrayBuffer): void {
  const count = new Int32Array(signal);
  Atomics.add(count, 0, 1);
  Atomics.notify(count, 0);
}

/** Takes the next message, sleeping until there is one. */
export function nextMessage<Message>(port: MessagePort, signal: SharedArrayBuffer): Message {
  const count = new Int32Array(signal);
  for (;;) {
    const seen = Atomics.load(count, 0);
    const received = receiveMessageOnPort(port);
    if (received) return received.message;
    Atomics.wait(count, 0, seen);
  }
}

export type ToThread =
  | {
      readonly kind: 'command';
      readonly id: number;
      readonly window: string;
      readonly command: Command;
    }
  | { readonly kind: 'answer'; readonly question: number; readonly answer: QuestionAnswer }
  | { readonly kind: 'outbox mail'; readonly id: number; readonly number: number }
  | { readonly kind: 'reload' }
  /** Where the web app is served from now on. */
  | { readonly kind: 'serve at'; readonly url: string }
  | { readonly kind: 'visit'; readonly id: number; readonly query: string }
  | ({ readonly kind: 'public call'; readonly id: number } & PublicCall)
  /** Saves and ends the thread. */
  | { readonly kind: 'close' };

export type FromThread =
  | { readonly kind: 'ready' }
  /** The start failed for a reason that a sentence explains. */
  | { readonly kind: 'cannot start'; readonly sentence: string }
  | { readonly kind: 'answer'; readonly id: number; readonly answer: Answer }
  | { readonly kind: 'visited'; readonly id: number; readonly visit: PublicVisit }
  | { readonly kind: 'called in public'; readonly id: number; readonly reply: Reply }
  | { readonly kind: 'mail'; readonly id: number; readonly eml: Uint8Array | null }
  | { readonly kind: 'notice'; readonly window: string | null; readonly notice: Notice }
  | {
      readonly kind: 'page';
      readonly id: string;
      readonly html: string;
      readonly functionNames: readonly string[];
    }
  | { readonly kind: 'closed' };

export interface ThreadStart {
  /** Folder of the bundle. */
  readonly folder: string;
  readonly file: string;
  readonly fresh: boolean;
  /** What begins where nothing is kept: the example, or a school that is set up and empty. */
  readonly isExample: boolean;
  /** Counts the messages to the thread, so that it can sleep until the next one. */
  readonly signal: SharedArrayBuffer;
}
