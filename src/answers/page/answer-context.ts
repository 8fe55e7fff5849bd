// Context of a page that a valid link has opened: its words, and the way to the script.

import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { byLanguage, type Messages } from '../messages/messages';
import type { CallScript } from './page-call';

export interface AnswerContext {
  readonly t: Messages;
  /** Whom the page speaks to. */
  readonly reader: keyof Messages['sendings'];
  readonly call: CallScript;
  readonly drafts: Drafts;
}

/** What is typed and not sent yet. */
export interface Drafts {
  /** Null where there is none. */
  readonly read: () => unknown;
  readonly write: (draft: unknown) => void;
  readonly remove: () => void;
}

const Context = createContext<AnswerContext>({
  t: byLanguage.en,
  reader: 'family',
  call: () => Promise.resolve('no answer'),
  drafts: { read: () => null, write: () => {}, remove: () => {} },
});

export const AnswerProvider = Context.Provider;

export const useAnswerContext = (): AnswerContext => useContext(Context);
