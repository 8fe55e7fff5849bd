// One line on a goal, with what is wrong with it or with its saving right above.
import { useState } from 'preact/hooks';
import { Button } from '../../../ui/controls/button';
import { TextArea } from '../../../ui/controls/text-area';
import { ErrorSummary } from '../../../ui/feedback/error-summary';
import { FailureSummary } from '../../../ui/feedback/failure';
import { needsWords } from '../../domain/note-kind';
import type { Messages } from '../../messages/messages';
import { useMessages } from '../../messages/messages';
import { useTeacherSidebar } from '../state/teacher-context';
import { isFixed, isUnsaved, longestNote, type Note } from './note';

export const textId = (goalId: string): string => `note-${goalId}`;

export function NoteForm({ note }: { readonly note: Note }) {
  const t = useMessages();
  const { dispatch } = useTeacherSidebar();
  const { goalId, what, text, phase } = note;
  const [isAsked, setAsked] = useState(false);
  const [saves, setSaves] = useState(0);
  const isSaving = phase.kind === 'saving';
  const problem = problemSentence(note, t);
  const save = () => {
    const entryId = crypto.randomUUID();
    setSaves(saves + 1);
    dispatch({ kind: 'note', goalId, event: { kind: 'save wanted', entryId } });
  };
  const drop = () => {
    if (isUnsaved(note) && !isAsked) setAsked(true);
    else dispatch({ kind: 'note dropped', goalId });
  };
  return (
    <div class="note-form">
      {problem !== undefined && (
        <ErrorSummary
          id={`problems-${goalId}`}
          cause={saves}
          problems={[{ field: textId(goalId), sentence: problem }]}
        />
      )}
      {phase.kind === 'failed' && (
        <FailureSummary
          id={`failure-${goalId}`}
          failure={phase.failure}
          onTryAgain={phase.failure.code === 'does not fit' ? undefined : save}
        />
      )}
      {phase.kind === 'failed' && isFixed(note) && <p class="hint">{t.kit.neverTwice}</p>}
      {phase.kind === 'unconfirmed' && <p>{t.kit.unconfirmed}</p>}
      <TextArea
        id={textId(goalId)}
        label={needsWords[what] ? t.noticed : t.fewWords}
        hint={isFixed(note) ? undefined : t.enterSaves}
        problem={problem}
        value={text}
        isFixed={isFixed(note)}
        onText={(typed) => {
          setAsked(false);
          dispatch({ kind: 'note', goalId, event: { kind: 'typed', text: typed } });
        }}
        onEnter={save}
      />
      <div class="buttons">
        {phase.kind !== 'failed' && (
          <Button look="main" isBusy={isSaving} onClick={save}>
            {phase.kind === 'unconfirmed' ? t.kit.sendAgain : isSaving ? t.saving : t.save}
          </Button>
        )}
        {!isSaving && (
          <Button look="quiet" onClick={drop}>
            {isUnsaved(note) ? (isAsked ? t.kit.reallyDiscard : t.kit.discard) : t.cancel}
          </Button>
        )}
      </div>
    </div>
  );
}

function problemSentence({ phase, text }: Note, t: Messages): string | undefined {
  if (phase.kind !== 'typing' || phase.problem === null) return undefined;
  return phase.problem === 'too long'
    ? t.tooLong(text.trim().length, longestNote)
    : t.noticedNeeded;
}
