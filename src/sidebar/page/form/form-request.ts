// What the forms of the sidebar send. Each request has the ID of every row it adds: the script adds no
// row twice.
import type { CheckInInput, ProgressInput } from '../../../rpc/sidebar-rpc';
import type { Outcome } from '../../../ui/rpc/outcome';
import type { SidebarEvent } from '../state/sidebar-event';
import type { Call } from '../state/use-sidebar';

export type FormRequest =
  | { readonly kind: 'check-in'; readonly checkIn: CheckInInput }
  | { readonly kind: 'progress'; readonly entries: readonly ProgressInput[] };

/** @returns the event to dispatch once the request is stored */
export async function sendRequest(
  request: FormRequest,
  call: Call,
): Promise<Outcome<SidebarEvent>> {
  switch (request.kind) {
    case 'check-in': {
      const outcome = await call('logCheckIn', request.checkIn);
      return outcome.ok
        ? { ok: true, value: { kind: 'plan renewed', plan: outcome.value } }
        : outcome;
    }
    case 'progress': {
      const outcome = await call('recordProgress', request.entries);
      return outcome.ok ? { ok: true, value: { kind: 'plan outdated' } } : outcome;
    }
  }
}

export const checkInRequest = (checkIn: Omit<CheckInInput, 'checkInId'>): FormRequest => ({
  kind: 'check-in',
  checkIn: { ...checkIn, checkInId: crypto.randomUUID() },
});

export const progressRequest = (
  entries: readonly Omit<ProgressInput, 'entryId'>[],
): FormRequest => ({
  kind: 'progress',
  entries: entries.map((entry) => ({ ...entry, entryId: crypto.randomUUID() })),
});

/** The same values as a new request: for one that was certainly not stored. */
export const withNewIds = (request: FormRequest): FormRequest =>
  request.kind === 'check-in' ? checkInRequest(request.checkIn) : progressRequest(request.entries);

/** Of what the browser has kept; the script checks the rest. */
export function isFormRequest(found: unknown): found is FormRequest {
  if (typeof found !== 'object' || found === null || !('kind' in found)) return false;
  if (found.kind === 'check-in') return 'checkIn' in found && isObject(found.checkIn);
  return found.kind === 'progress' && 'entries' in found && isFilledList(found.entries);
}

const isObject = (found: unknown): boolean => typeof found === 'object' && found !== null;
const isFilledList = (found: unknown): boolean =>
  Array.isArray(found) && found.length > 0 && found.every(isObject);
