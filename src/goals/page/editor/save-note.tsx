// The save state in the footer of the editor, with what the person can do about it.
import type { ComponentChildren } from 'preact';
import { Button } from '../../../ui/controls/button';
import { FailureMessage } from '../../../ui/feedback/failure';
import { useKitMessages } from '../../../ui/messages/messages';
import { useMessages } from '../../messages/messages';
import type { GoalDraft } from '../draft/goal-draft';
import { saveState } from '../draft/save-state';

export interface SaveNoteProps {
  readonly goalDraft: GoalDraft;
  readonly onTryAgain: () => void;
  readonly onChoose: () => void;
  readonly children?: ComponentChildren;
}

/** It takes no focus: a save that fails by itself must not interrupt a person who is typing. */
export function SaveNote({ goalDraft, onTryAgain, onChoose, children }: SaveNoteProps) {
  const t = useMessages();
  const kit = useKitMessages();
  const state = saveState(goalDraft);
  const { phase } = goalDraft;
  return (
    <footer class={`foot foot-${state.replace(' ', '-')}`}>
      <p class="save-state" role="status">
        {state === 'saving' && <i class="spinner" aria-hidden="true" />}
        {state === 'saved' && <span aria-hidden="true">✓ </span>}
        {t.plan.saveStates[state]}
      </p>
      {phase.kind === 'failed' && (
        <>
          <FailureMessage failure={phase.failure} />
          {phase.failure.code !== 'does not fit' && (
            <Button onClick={onTryAgain}>{kit.tryAgain}</Button>
          )}
        </>
      )}
      {phase.kind === 'conflict' && (
        <Button look="main" onClick={onChoose}>
          {t.plan.lookAtBoth}
        </Button>
      )}
      {children}
    </footer>
  );
}
