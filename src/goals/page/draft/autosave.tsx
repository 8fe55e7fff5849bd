// Autosave of a goal draft: waits for a pause in typing, sends it, dispatches the answer.
import { useEffect } from 'preact/hooks';
import { useSidebar } from '../../../ui/sidebar/sidebar-context';
import type { GoalsDispatch } from '../state/goals-state';
import type { GoalDraft } from './goal-draft';

/** A pause in typing after which a goal is saved, in milliseconds. */
const pauseMs = 1200;

export interface AutosaveProps {
  readonly goalDraft: GoalDraft;
  readonly dispatch: GoalsDispatch;
}

/** Renders nothing. It outlives the editor, so that a save continues when the editor is closed. */
export function Autosave({ goalDraft, dispatch }: AutosaveProps) {
  const { call } = useSidebar();
  const { key, mine, reason, sent, phase } = goalDraft;

  // The text is named so that each key typed begins the pause anew.
  useEffect(() => {
    if (phase.kind !== 'typing') return;
    const timer = setTimeout(() => dispatch(saveNow(key)), pauseMs);
    return () => clearTimeout(timer);
  }, [phase.kind, mine, reason, key, dispatch]);

  const isSaving = phase.kind === 'saving';
  useEffect(() => {
    if (!isSaving || sent === null) return;
    const { saveId } = sent;
    void call('saveGoal', sent).then((outcome) =>
      dispatch({ kind: 'goal draft changed', key, event: { kind: 'answered', saveId, outcome } }),
    );
  }, [isSaving, sent, key, call, dispatch]);

  return null;
}

/** Saves what there is to save, without waiting for a pause. */
export const saveNow = (key: string) => saving(key, 'due');

export const saveOnLeave = (key: string) => saving(key, 'field left');

const saving = (key: string, kind: 'due' | 'field left') =>
  ({ kind: 'goal draft changed', key, event: { kind, saveId: crypto.randomUUID() } }) as const;
