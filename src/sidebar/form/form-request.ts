// What a form asks of the script. Each has the ID of every row it adds: the script adds no row twice.
import type { CheckInInput, ProgressInput } from '../../contract/sidebar-calls';
import type { Outcome } from '../../page/call/outcome';
import type { DeskEvent } from '../desk/desk-event';
import type { Call } from '../desk/use-desk';

export type FormRequest =
  | { readonly kind: 'check-in'; readonly checkIn: CheckInInput }
  | { readonly kind: 'progress'; readonly entries: readonly ProgressInput[] };

/** Sends it. @returns what the sidebar has to know once it is stored */
export async function sendRequest(request: FormRequest, call: Call): Promise<Outcome<DeskEvent>> {
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

/** The same words as a request of their own: for one of which it is certain that it was not stored. */
export const withNewIds = (request: FormRequest): FormRequest =>
  request.kind === 'check-in' ? checkInRequest(request.checkIn) : progressRequest(request.entries);
