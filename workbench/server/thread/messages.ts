// What the server and the school's thread say to each other.

import type { Answer, Command, Notice, QuestionAnswer } from '../protocol';

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
  /** Saves and ends the thread. */
  | { readonly kind: 'close' };

export type FromThread =
  | { readonly kind: 'ready' }
  /** The start failed for a reason that a sentence explains. */
  | { readonly kind: 'cannot start'; readonly sentence: string }
  | { readonly kind: 'answer'; readonly id: number; readonly answer: Answer }
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
  readonly caseload: string;
  readonly schoolName: string;
  readonly specialistName: string;
  /** Counts the messages to the thread, so that it can sleep until the next one. */
  readonly bell: SharedArrayBuffer;
}
