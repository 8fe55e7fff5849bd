// Saves one goal by itself while it is written: waits for a pause, sends it, takes the answer.
import { useEffect } from 'preact/hooks';
import { useAtDesk } from '../desk/desk-context';
import type { Writing } from './writing';

/** A pause in typing after which a goal is saved, in milliseconds. */
const pauseMs = 1200;

/** Shows nothing. It outlives the editor, so that a save goes on when the editor is closed. */
export function WritingKeeper({ writing }: { readonly writing: Writing }) {
  const { call, tell } = useAtDesk();
  const { key, mine, reason, sent, phase } = writing;

  // The text is named so that each key typed begins the pause anew.
  useEffect(() => {
    if (phase.kind !== 'typing') return;
    const timer = setTimeout(() => tell(saveNow(key)), pauseMs);
    return () => clearTimeout(timer);
  }, [phase.kind, mine, reason, key, tell]);

  const isSaving = phase.kind === 'saving';
  useEffect(() => {
    if (!isSaving || sent === null) return;
    const { saveId } = sent;
    void call('saveGoal', sent).then((outcome) =>
      tell({ kind: 'writing', key, event: { kind: 'answered', saveId, outcome } }),
    );
  }, [isSaving, sent, key, call, tell]);

  return null;
}

/** Saves what there is to save, without waiting for a pause. */
export const saveNow = (key: string) => saving(key, 'due');

export const saveOnLeave = (key: string) => saving(key, 'field left');

const saving = (key: string, kind: 'due' | 'field left') =>
  ({ kind: 'writing', key, event: { kind, saveId: crypto.randomUUID() } }) as const;
