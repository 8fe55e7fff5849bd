// The wire between the teacher's sidebar and its script, which can be cut.
import { type AnswerCall, answering } from '../sidebar/open-sidebar';
import type { MemoryClass } from './memory-class';

export interface Wire {
  /** Whether notes are lost before the script runs, or only its answers; or nothing comes back. */
  readonly state: { cut: 'before' | 'after' | 'silent' | null };
  readonly answer: AnswerCall;
}

export function wire(group: MemoryClass): Wire {
  const state: Wire['state'] = { cut: null };
  const answer: AnswerCall = (name, args) => {
    if (name !== 'teacherNote' || state.cut === null) return answering(group)(name, args);
    if (state.cut !== 'before') void answering(group)(name, args);
    return state.cut === 'silent'
      ? null
      : { kind: 'failure', message: 'NetworkError: Connection failure due to HTTP 0' };
  };
  return { state, answer };
}
