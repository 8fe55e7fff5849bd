// What the school needs of the server around it.

import type { AskedQuestion, Notice, QuestionAnswer } from '../protocol';

export interface SchoolHost {
  /** Asks the person at a window, and waits for the answer. */
  readonly ask: (window: string, question: AskedQuestion) => QuestionAnswer;
  /** @param window null for all of them */
  readonly tell: (window: string | null, notice: Notice) => void;
  /**
   * Serves the HTML of a page of the add-on; returns the ID under which it is served.
   * @param functionNames what google.script.run offers there
   */
  readonly publish: (html: string, functionNames: readonly string[]) => string;
}
