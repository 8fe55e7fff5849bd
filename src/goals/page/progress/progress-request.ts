// The request of the two forms that record progress.
import type { ProgressEntry } from '../../../schema/tabs';
import { isObject, type RequestKind } from '../../../ui/sidebar/form-request';
import type { ProgressInput as RecordedProgress } from '../../domain/plan-progress';
import { byLanguage } from '../../messages/messages';

export interface ProgressInput extends RecordedProgress {
  readonly progress: ProgressEntry['progress'];
}

export interface ProgressRequest {
  readonly kind: 'progress';
  readonly entries: readonly ProgressInput[];
}

export const progressRequest = (
  entries: readonly Omit<ProgressInput, 'entryId'>[],
): ProgressRequest => ({
  kind: 'progress',
  entries: entries.map((entry) => ({ ...entry, entryId: crypto.randomUUID() })),
});

/** The script checks the rest. */
export const isProgressRequest = (found: unknown): found is ProgressRequest =>
  isObject(found) &&
  'kind' in found &&
  found.kind === 'progress' &&
  'entries' in found &&
  Array.isArray(found.entries) &&
  found.entries.length > 0 &&
  found.entries.every(isObject);

export const progressRequests: RequestKind = (found) => {
  if (!isProgressRequest(found)) return null;
  const { entries } = found;
  return {
    send: async (call) => {
      const outcome = await call('recordProgress', entries);
      return outcome.ok ? { ok: true, value: { kind: 'plan outdated' } } : outcome;
    },
    withNewIds: () => progressRequest(entries),
    storedSentence: (language) => byLanguage[language].progress.recorded(entries.length),
    words: (language, nameOf) => {
      const { progress } = byLanguage[language];
      const names = [...new Set(entries.map(({ studentId }) => nameOf(studentId)))];
      const about = names.length === 1 ? names : [progress.forGoals(entries.length)];
      const texts = entries.flatMap(({ note, nextStep }) => [note, nextStep]);
      return [progress.title, ...about, ...texts];
    },
  };
};
