// What every screen of the sidebar is given: the way to the script, the desk, and a voice.
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { KeyValueStorage } from '../../page/storage/key-value-storage';
import type { DraftStore } from '../draft/draft-store';
import type { FormStore } from '../form/form-store';
import type { Desk } from './desk';
import type { TellDesk } from './desk-event';
import type { Call } from './use-desk';

export interface AtDesk {
  readonly desk: Desk;
  readonly tell: TellDesk;
  readonly call: Call;
  /** Says one short sentence to people who listen. */
  readonly announce: (sentence: string) => void;
  readonly storage: KeyValueStorage;
  readonly drafts: DraftStore;
  readonly forms: FormStore;
}

export const DeskContext = createContext<AtDesk | null>(null);

class OutsideDesk extends Error {
  override readonly name = 'OutsideDesk';
  readonly code = 'outside-desk';
}

export function useAtDesk(): AtDesk {
  const atDesk = useContext(DeskContext);
  if (atDesk === null) throw new OutsideDesk('This part stands outside of the sidebar.');
  return atDesk;
}
