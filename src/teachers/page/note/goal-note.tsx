// The three taps on a goal, and the line of text that opens with one of them.
import { useLayoutEffect, useRef } from 'preact/hooks';
import { type NoteKind, noteKinds } from '../../domain/note-kind';
import { useMessages } from '../../messages/messages';
import { useTeacherSidebar } from '../state/teacher-context';
import { isFixed } from './note';
import { NoteForm, textId } from './note-form';

export interface GoalNoteProps {
  readonly goalId: string;
  readonly goal: string;
  readonly studentId: string;
}

export function GoalNote({ goalId, goal, studentId }: GoalNoteProps) {
  const t = useMessages();
  const { state, dispatch } = useTeacherSidebar();
  const note = state.notes[goalId];
  const phase = note?.phase.kind;
  const isOpen = note !== undefined && phase !== 'noted';
  const taps = useRef<HTMLDivElement>(null);
  const wasOpen = useRef(isOpen);
  const isTapped = useRef(false);
  // Before the next key arrives, which is meant for the line.
  useLayoutEffect(() => {
    if (isOpen && isTapped.current) document.getElementById(textId(goalId))?.focus();
    // The form that held the focus is gone: the keyboard goes on from the taps.
    if (!isOpen && wasOpen.current && document.activeElement === document.body) {
      taps.current?.querySelector('button')?.focus();
    }
    isTapped.current = false;
    wasOpen.current = isOpen;
  }, [isOpen, goalId]);
  const tap = (what: NoteKind) => {
    isTapped.current = !isOpen;
    document.getElementById(textId(goalId))?.focus();
    dispatch({ kind: 'tapped', studentId, goalId, what });
  };
  return (
    <>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset would announce a form that is not there yet. */}
      <div ref={taps} class="taps" role="group" aria-label={t.noteOn(goal)}>
        {noteKinds.map((what) => (
          <button
            key={what}
            type="button"
            class="tap"
            aria-pressed={isOpen && note.what === what}
            aria-disabled={isOpen && isFixed(note)}
            onClick={() => tap(what)}
          >
            {t.what[what]}
          </button>
        ))}
      </div>
      {isOpen && <NoteForm note={note} />}
      {phase === 'noted' && note && <p class="noted">✓ {t.noted(t.what[note.what])}</p>}
    </>
  );
}
