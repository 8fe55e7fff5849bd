// The sentences that the shared parts of a page need, in the language of that page.
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { CallFailure } from '../call/outcome';

export interface PageWords {
  /** Above whatever went wrong. */
  readonly problem: string;
  readonly tryAgain: string;
  /** What each failure means for the person at this page, and the way on. */
  readonly troubles: Readonly<Record<CallFailure['code'], readonly string[]>>;
}

/** Every page provides its own. */
export const PageWordsContext = createContext<PageWords | null>(null);

class NoPageWords extends Error {
  override readonly name = 'NoPageWords';
  readonly code = 'no-page-words';
}

export function usePageWords(): PageWords {
  const words = useContext(PageWordsContext);
  if (words === null) throw new NoPageWords('This page gives its parts no words.');
  return words;
}
