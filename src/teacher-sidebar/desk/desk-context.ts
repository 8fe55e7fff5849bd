// What every screen of the teacher's sidebar is given: where the teacher stands, and how to go on.
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { TeacherDesk } from './desk';
import type { TellDesk } from './desk-event';

export interface AtDesk {
  readonly desk: TeacherDesk;
  readonly tell: TellDesk;
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
