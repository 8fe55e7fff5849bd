// Writes one goal: every field, the student's own words first; it saves by itself.
import { useLayoutEffect, useState } from 'preact/hooks';
import { failureSentence } from '../../../rpc/failure-texts';
import type { Student } from '../../../schema/tabs';
import { Button } from '../../../ui/controls/button';
import { PartHeading } from '../../../ui/controls/part-heading';
import { TextField } from '../../../ui/controls/text-field';
import { ErrorSummary } from '../../../ui/feedback/error-summary';
import type { GoalField } from '../../domain/goal-fields';
import { useMessages } from '../../messages/messages';
import { saveNow, saveOnLeave } from '../draft/autosave';
import type { GoalDraft } from '../draft/goal-draft';
import type { GoalDraftEvent } from '../draft/goal-draft-event';
import { DraftNote } from '../plan/draft-note';
import { useGoals } from '../state/goals-context';
import { CompetencyProposal } from './competency-proposal';
import { ConflictChoice } from './conflict-choice';
import { fieldId, GoalFieldInput } from './goal-field-input';
import { goalFields } from './goal-field-shapes';
import { SaveNote } from './save-note';

export interface GoalEditorProps {
  readonly goalDraft: GoalDraft;
  readonly student: Student;
  /** To begin with. */
  readonly field?: GoalField | undefined;
}

const REASON = 'goal-reason';

export function GoalEditor({ goalDraft, student, field }: GoalEditorProps) {
  const t = useMessages();
  // After the heading, which takes the focus of every part that opens.
  useLayoutEffect(() => {
    if (field) document.getElementById(fieldId(field))?.focus();
  }, [field]);
  const { dispatch } = useGoals();
  const { key, mine, stored, reason, phase } = goalDraft;
  const [isChoosing, setChoosing] = useState(false);
  const [isGoalNeeded, setGoalNeeded] = useState(false);
  const [attempts, setAttempts] = useState(0);
  const write = (event: GoalDraftEvent) => dispatch({ kind: 'goal draft changed', key, event });
  const save = () => dispatch(saveNow(key));
  const leave = () => dispatch(saveOnLeave(key));
  const back = () => {
    save();
    dispatch({ kind: 'went to', place: { kind: 'goals' } });
  };
  const add = () => {
    setGoalNeeded(mine.goal.trim() === '');
    setAttempts(attempts + 1);
    save();
  };
  if (phase.kind === 'conflict' && isChoosing) {
    return (
      <ConflictChoice
        mine={mine}
        conflict={phase}
        onBack={() => setChoosing(false)}
        onChosen={(versions) => {
          setChoosing(false);
          write({ kind: 'chosen', versions });
          save();
        }}
      />
    );
  }
  const isEmptied = mine.goal.trim() === '' && (isGoalNeeded || stored !== null);
  const problems = [
    ...(isEmptied ? [{ field: 'goal' as const, sentence: t.plan.goalNeeded }] : []),
    ...(phase.kind === 'refused'
      ? phase.problems.map((problem) => ({
          field: problem.field,
          sentence: failureSentence(problem, t.language),
        }))
      : []),
  ];
  const isNewStatus = stored !== null && stored.status !== mine.status;
  return (
    <>
      <PartHeading onBack={back}>
        {stored === null ? t.plan.newTitle : t.plan.editTitle}
      </PartHeading>
      {(phase.kind === 'refused' || isGoalNeeded) && problems.length > 0 && (
        <ErrorSummary
          id="goal-problems"
          cause={phase.kind === 'refused' ? phase : attempts}
          problems={problems.map((problem) => ({ ...problem, field: fieldId(problem.field) }))}
        />
      )}
      <div class="fields">
        {goalFields.map((field) => (
          <GoalFieldInput
            key={field}
            field={field}
            fields={mine}
            areas={student.areas}
            problem={problems.find((problem) => problem.field === field)?.sentence}
            onChange={(changes) => write({ kind: 'typed', changes })}
            onLeave={leave}
          >
            {field === 'competency' && (
              <CompetencyProposal
                fields={mine}
                onUse={(changes) => write({ kind: 'typed', changes })}
              />
            )}
            {field === 'status' && isNewStatus && (
              <TextField
                id={REASON}
                label={t.plan.reason}
                hint={t.plan.reasonHint}
                value={reason}
                onText={(text) => write({ kind: 'reason typed', reason: text })}
                onLeave={() => {
                  write({ kind: 'reason left' });
                  leave();
                }}
              />
            )}
          </GoalFieldInput>
        ))}
      </div>
      {stored?.status === 'Draft' && mine.status === 'Draft' && (
        <DraftNote
          fields={mine}
          onActive={() => {
            write({ kind: 'typed', changes: { status: 'Active' } });
            write({ kind: 'reason typed', reason: t.plan.madeActive });
            write({ kind: 'reason left' });
            save();
          }}
        />
      )}
      <SaveNote goalDraft={goalDraft} onTryAgain={save} onChoose={() => setChoosing(true)}>
        {stored === null && (
          <Button look="main" isBusy={phase.kind === 'saving'} onClick={add}>
            {t.plan.addIt}
          </Button>
        )}
      </SaveNote>
    </>
  );
}
