// The request of the form *Plan details*. Each field is written only where the cell still says what the
// person saw, so that the same request again writes nothing twice.

import { isObject, type RequestKind } from '../../ui/sidebar/form-request';
import type { SchoolYear } from '../domain/school-year';
import type { PlanChange } from '../domain/year-views';
import { byLanguage } from '../messages/messages';

export interface PlanRequest {
  readonly kind: 'plan details';
  readonly studentId: string;
  readonly year: SchoolYear;
  readonly changes: readonly PlanChange[];
}

/** The script checks the rest. */
const isPlanRequest = (found: unknown): found is PlanRequest =>
  isObject(found) &&
  'kind' in found &&
  found.kind === 'plan details' &&
  'changes' in found &&
  Array.isArray(found.changes);

export const planRequests: RequestKind = (found) => {
  if (!isPlanRequest(found)) return null;
  const { studentId, year, changes } = found;
  return {
    // What was not saved stays in the form, with what was: a field that says so already is left alone.
    send: async (call) => {
      const outcome = await call('savePlan', studentId, year, changes);
      if (!outcome.ok) return outcome;
      const { view, failures } = outcome.value;
      return failures.length > 0
        ? { ok: false, code: 'refused', failures }
        : { ok: true, value: { kind: 'plan renewed', plan: view } };
    },
    withNewIds: () => found,
    storedSentence: (language) => byLanguage[language].details.saved,
    words: (language, nameOf) => [
      byLanguage[language].details.title,
      nameOf(studentId),
      ...changes.map(({ after }) => after),
    ],
  };
};
