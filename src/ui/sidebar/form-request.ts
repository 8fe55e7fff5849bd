// What the forms of the sidebar send. Each capability knows its own requests; the sidebar sends them,
// and tells of those whose form is not on show.
import type { PageLanguage } from '../../core/languages';
import type { SidebarCalls } from '../../rpc/calls';
import type { CallScript } from '../rpc/call-script';
import type { Outcome } from '../rpc/outcome';
import type { SidebarEvent } from './sidebar-event';

/** It has the ID of every row it adds: the script adds no row twice. */
export interface FormRequest {
  readonly kind: string;
}

/** One request, and what can be done with it. */
export interface KnownRequest {
  /** @returns the event to dispatch once the request is stored */
  readonly send: (call: CallScript<SidebarCalls>) => Promise<Outcome<SidebarEvent>>;
  /** The same values as a new request: for one that was certainly not stored. */
  readonly withNewIds: () => FormRequest;
  /** For whoever has left the form before it was stored. */
  readonly storedSentence: (language: PageLanguage) => string;
  /** Which form it is, and its text, so that it can be copied. */
  readonly words: (
    language: PageLanguage,
    nameOf: (studentId: string) => string,
  ) => readonly string[];
}

/** Null for what is no request of this kind: of what the browser has kept, too. */
export type RequestKind = (found: unknown) => KnownRequest | null;

export const isObject = (found: unknown): found is object =>
  typeof found === 'object' && found !== null;
