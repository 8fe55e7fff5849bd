// Writes one goal: every field, the student's own words first; it saves by itself.
import { useState } from 'preact/hooks';
import type { Student } from '../../domain/schema/tabs';
import { Button } from '../../page/parts/button';
import { ErrorSummary } from '../../page/parts/error-summary';
import { useAtDesk } from '../desk/desk-context';
import { goalFields } from '../goal/goal-fields';
import { PartHeading } from '../parts/part-heading';
import { TextLine } from '../parts/text-line';
import { useWording } from '../wording/use-wording';
import type { Writing } from '../writing/writing';
import type { WritingEvent } from '../writing/writing-event';
import { saveNow, saveOnLeave } from '../writing/writing-keeper';
import { ConflictChoice } from './conflict-choice';
import { fieldId, GoalFieldInput } from './goal-field-input';
import { SaveNote } from './save-note';

export interface GoalEditorProps {
  readonly writing: Writing;
  readonly student: Student;
}

const REASON = 'goal-reason';

export function GoalEditor({ writing, student }: GoalEditorProps) {
  const say = useWording();
  const { tell } = useAtDesk();
  const { key, mine, stored, reason, phase } = writing;
  const [isChoosing, setChoosing] = useState(false);
  const [isGoalNeeded, setGoalNeeded] = useState(false);
  const [attempts, setAttempts] = useState(0);
  const write = (event: WritingEvent) => tell({ kind: 'writing', key, event });
  const save = () => tell(saveNow(key));
  const leave = () => tell(saveOnLeave(key));
  const back = () => {
    save();
    tell({ kind: 'went to', place: { kind: 'goals' } });
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
    ...(isEmptied ? [{ field: 'goal' as const, sentence: say.plan.goalNeeded }] : []),
    ...(phase.kind === 'refused'
      ? phase.problems.map((problem) => ({ ...problem, isScripts: true }))
      : []),
  ];
  const isNewStatus = stored !== null && stored.status !== mine.status;
  return (
    <>
      <PartHeading onBack={back}>
        {stored === null ? say.plan.newTitle : say.plan.editTitle}
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
            {field === 'status' && isNewStatus && (
              <TextLine
                id={REASON}
                label={say.plan.reason}
                hint={say.plan.reasonHint}
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
      <SaveNote writing={writing} onTryAgain={save} onChoose={() => setChoosing(true)}>
        {stored === null && (
          <Button look="main" isBusy={phase.kind === 'saving'} onClick={add}>
            {say.plan.addIt}
          </Button>
        )}
      </SaveNote>
    </>
  );
}
