// Context for all sidebar screens: state, dispatch, RPC client, screen-reader announcer, forms.
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { SidebarCalls } from '../../rpc/calls';
import type { FormStore } from '../form/form-store';
import type { CallScript } from '../rpc/call-script';
import type { CallFailure } from '../rpc/outcome';
import type { KeyValueStorage } from '../storage/key-value-storage';
import type { FormRequest } from './form-request';
import type { SidebarDispatch } from './sidebar-event';
import type { SidebarState } from './sidebar-state';

export interface SidebarServices {
  readonly state: SidebarState;
  readonly dispatch: SidebarDispatch;
  readonly call: CallScript<SidebarCalls>;
  /** Announces one short sentence to screen readers. */
  readonly announce: (sentence: string) => void;
  /** For useRequest: a failure that comes when its screen is gone is shown as unsaved work. */
  readonly reportUnseen: (about: string) => (failure: CallFailure) => void;
  readonly storage: KeyValueStorage;
  readonly forms: FormStore<FormRequest>;
}

export const SidebarContext = createContext<SidebarServices | null>(null);

class OutsideSidebar extends Error {
  override readonly name = 'OutsideSidebar';
  readonly code = 'outside-state';
}

export function useSidebar(): SidebarServices {
  const services = useContext(SidebarContext);
  if (services === null) throw new OutsideSidebar('useSidebar needs a SidebarContext above it.');
  return services;
}
