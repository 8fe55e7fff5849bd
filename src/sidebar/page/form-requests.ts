// The requests of all forms of the sidebar, and the store that keeps and sends them.
import { checkInRequests } from '../../families/page/check-in-request';
import { progressRequests } from '../../goals/page/progress/progress-request';
import { type FormStore, formStore } from '../../ui/form/form-store';
import { noAnswer } from '../../ui/rpc/outcome';
import type { FormRequest, KnownRequest, RequestKind } from '../../ui/sidebar/form-request';
import type { SidebarDispatch } from '../../ui/sidebar/sidebar-event';
import type { KeyValueStorage } from '../../ui/storage/key-value-storage';
import type { StorageScope } from '../../ui/storage/persisted-items';
import { planRequests } from '../../years/page/plan-request';
import type { Call } from './state/use-page-state';

const kinds: readonly RequestKind[] = [checkInRequests, progressRequests, planRequests];

export function knownRequest(found: unknown): KnownRequest | null {
  for (const kind of kinds) {
    const known = kind(found);
    if (known !== null) return known;
  }
  return null;
}

export const isFormRequest = (found: unknown): found is FormRequest => knownRequest(found) !== null;

export const sidebarForms = (
  storage: KeyValueStorage,
  scope: StorageScope,
  call: Call,
  dispatch: SidebarDispatch,
): FormStore<FormRequest> =>
  formStore(storage, scope, {
    isRequest: isFormRequest,
    deliver: async (request) => knownRequest(request)?.send(call) ?? noAnswer('does not fit'),
    onStored: dispatch,
  });
