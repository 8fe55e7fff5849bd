// Context for all screens of the teacher's sidebar: state and dispatch.
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { TeacherDispatch } from './teacher-event';
import type { TeacherState } from './teacher-state';

export interface TeacherServices {
  readonly state: TeacherState;
  readonly dispatch: TeacherDispatch;
}

export const TeacherContext = createContext<TeacherServices | null>(null);

class OutsideTeacherSidebar extends Error {
  override readonly name = 'OutsideTeacherSidebar';
  readonly code = 'outside-state';
}

export function useTeacherSidebar(): TeacherServices {
  const services = useContext(TeacherContext);
  if (services === null)
    throw new OutsideTeacherSidebar('useTeacherSidebar needs a TeacherContext above it.');
  return services;
}
