// The three taps on a goal, and the line of text that opens with one of them.
import { useLayoutEffect, useRef } from 'preact/hooks';
import { type NoteKind, noteKinds } from '../../domain/teachers/note-kind';
import { useAtDesk } from '../desk/desk-context';
import { useWording } from '../wording/use-wording';
import { isFixed } from './note';
import { NoteForm, textId } from './note-form';

export interface GoalNoteProps {
  readonly goalId: string;
  readonly goal: string;
  readonly studentId: string;
}

export function GoalNote({ goalId, goal, studentId }: GoalNoteProps) {
  const say = useWording();
  const { desk, tell } = useAtDesk();
  const note = desk.notes[goalId];
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
    tell({ kind: 'tapped', studentId, goalId, what });
  };
  return (
    <>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset would announce a form that is not there yet. */}
      <div ref={taps} class="taps" role="group" aria-label={say.noteOn(goal)}>
        {noteKinds.map((what) => (
          <button
            key={what}
            type="button"
            class="tap"
            aria-pressed={isOpen && note.what === what}
            aria-disabled={isOpen && isFixed(note)}
            onClick={() => tap(what)}
          >
            {say.what[what]}
          </button>
        ))}
      </div>
      {isOpen && <NoteForm note={note} />}
      {phase === 'noted' && note && <p class="noted">✓ {say.noted(say.what[note.what])}</p>}
    </>
  );
}
