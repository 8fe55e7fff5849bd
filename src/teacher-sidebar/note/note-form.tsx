// One line on a goal, with what is wrong with it or with its saving right above.
import { useState } from 'preact/hooks';
import { needsWords } from '../../domain/teachers/note-kind';
import { Button } from '../../page/parts/button';
import { ErrorSummary, FailureSummary } from '../../page/parts/error-summary';
import { TextArea } from '../../page/parts/text-area';
import { useAtDesk } from '../desk/desk-context';
import { useWording } from '../wording/use-wording';
import type { Wording } from '../wording/wording';
import { isFixed, isUnsaved, longestNote, type Note } from './note';

export const textId = (goalId: string): string => `note-${goalId}`;

export function NoteForm({ note }: { readonly note: Note }) {
  const say = useWording();
  const { tell } = useAtDesk();
  const { goalId, what, text, phase } = note;
  const [isAsked, setAsked] = useState(false);
  const [saves, setSaves] = useState(0);
  const isSaving = phase.kind === 'saving';
  const problem = problemSentence(note, say);
  const save = () => {
    const entryId = crypto.randomUUID();
    setSaves(saves + 1);
    tell({ kind: 'note', goalId, event: { kind: 'save wanted', entryId } });
  };
  const drop = () => {
    if (isUnsaved(note) && !isAsked) setAsked(true);
    else tell({ kind: 'note dropped', goalId });
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
      {phase.kind === 'failed' && isFixed(note) && <p class="hint">{say.neverTwice}</p>}
      {phase.kind === 'unconfirmed' && <p>{say.unconfirmed}</p>}
      <TextArea
        id={textId(goalId)}
        label={needsWords[what] ? say.noticed : say.fewWords}
        hint={isFixed(note) ? undefined : say.enterSaves}
        problem={problem}
        value={text}
        isFixed={isFixed(note)}
        onText={(typed) => {
          setAsked(false);
          tell({ kind: 'note', goalId, event: { kind: 'typed', text: typed } });
        }}
        onEnter={save}
      />
      <div class="buttons">
        {phase.kind !== 'failed' && (
          <Button look="main" isBusy={isSaving} onClick={save}>
            {phase.kind === 'unconfirmed' ? say.sendAgain : isSaving ? say.saving : say.save}
          </Button>
        )}
        {!isSaving && (
          <Button look="quiet" onClick={drop}>
            {isUnsaved(note) ? (isAsked ? say.reallyDiscard : say.discard) : say.cancel}
          </Button>
        )}
      </div>
    </div>
  );
}

function problemSentence({ phase, text }: Note, say: Wording): string | undefined {
  if (phase.kind !== 'typing' || phase.problem === null) return undefined;
  return phase.problem === 'too long'
    ? say.tooLong(text.trim().length, longestNote)
    : say.noticedNeeded;
}
