// How the saving of a goal stands, always at the foot of the editor, with the way on.
import type { ComponentChildren } from 'preact';
import { Button } from '../../page/parts/button';
import { FailureWords } from '../parts/failure-words';
import { useWording } from '../wording/use-wording';
import { saveState } from '../writing/save-state';
import type { Writing } from '../writing/writing';

export interface SaveNoteProps {
  readonly writing: Writing;
  readonly onTryAgain: () => void;
  readonly onChoose: () => void;
  readonly children?: ComponentChildren;
}

/** It takes no focus: a save that fails by itself must not interrupt a person who is typing. */
export function SaveNote({ writing, onTryAgain, onChoose, children }: SaveNoteProps) {
  const say = useWording();
  const state = saveState(writing);
  const { phase } = writing;
  return (
    <footer class={`foot foot-${state.replace(' ', '-')}`}>
      <p class="save-state" role="status">
        {state === 'saving' && <i class="spinner" aria-hidden="true" />}
        {state === 'saved' && <span aria-hidden="true">✓ </span>}
        {say.plan.saveStates[state]}
      </p>
      {phase.kind === 'failed' && (
        <>
          <FailureWords failure={phase.failure} />
          {phase.failure.code !== 'does not fit' && (
            <Button onClick={onTryAgain}>{say.frame.tryAgain}</Button>
          )}
        </>
      )}
      {phase.kind === 'conflict' && (
        <Button look="main" onClick={onChoose}>
          {say.plan.lookAtBoth}
        </Button>
      )}
      {children}
    </footer>
  );
}
