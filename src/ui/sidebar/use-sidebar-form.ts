// A persisted form of the sidebar. While something is typed in it, a selection in the sheet does not
// open another student.
import { useLayoutEffect } from 'preact/hooks';
import type { FormFormat } from '../form/stored-form';
import { type PersistedForm, usePersistedForm } from '../form/use-persisted-form';
import type { FormRequest } from './form-request';
import { useSidebar } from './sidebar-context';

/** @param onConfirmed is called while the form is on show */
export function useSidebarForm<Fields extends object>(
  name: string,
  format: FormFormat<Fields, FormRequest>,
  onConfirmed: (request: FormRequest) => void,
): PersistedForm<Fields, FormRequest> {
  const { forms, dispatch } = useSidebar();
  const form = usePersistedForm(forms, name, format, onConfirmed);
  const { isTouched } = form;
  // In a layout effect: a selection may be seen before the next frame, and has to find it.
  useLayoutEffect(() => {
    dispatch({ kind: 'form touched', isTouched });
    return () => dispatch({ kind: 'form touched', isTouched: false });
  }, [isTouched, dispatch]);
  return form;
}
