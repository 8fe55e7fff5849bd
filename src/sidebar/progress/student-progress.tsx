// Progress of one student: one tap per goal, and a note where there is something to say.
import { useState } from 'preact/hooks';
import type { GoalView, PlanView } from '../../contract/sidebar-calls';
import { isClosedGoal } from '../../domain/goal/shared-goals';
import { Button } from '../../page/parts/button';
import { ErrorSummary } from '../../page/parts/error-summary';
import { TextArea } from '../../page/parts/text-area';
import { showDay } from '../../page/wording/show-date';
import { useAtDesk } from '../desk/desk-context';
import { progressRequest } from '../form/form-request';
import { FormTrouble } from '../form/form-trouble';
import { usePersistedForm } from '../form/use-persisted-form';
import { PendingFieldset } from '../parts/pending-fieldset';
import { TextLine } from '../parts/text-line';
import { Tick } from '../parts/tick';
import { useWording } from '../wording/use-wording';
import { entriesOf, type GoalStep, type GoalSteps, untapped } from './goal-steps';
import { StepChips } from './step-chips';

interface StepsForm {
  readonly steps: GoalSteps;
}

const empty: StepsForm = { steps: {} };
const stepId = (goalId: string): string => `step-${goalId}`;

export function StudentProgress({ plan }: { readonly plan: PlanView }) {
  const say = useWording();
  const { announce } = useAtDesk();
  const { studentId } = plan.student;
  const goals = plan.goals.filter(({ fields }) => !isClosedGoal(fields));
  const [recorded, setRecorded] = useState('');
  const form = usePersistedForm(`progress/${studentId}`, { empty }, (request) => {
    const sentence =
      request.kind === 'progress' ? say.progress.recorded(request.entries.length) : '';
    setRecorded(sentence);
    announce(sentence);
  });
  const { steps } = form.fields;
  const [isStepNeeded, setStepNeeded] = useState(false);
  const [attempts, setAttempts] = useState(0);
  const entries = entriesOf(studentId, goals, steps);
  const first = goals[0];
  if (first === undefined) return <p>{say.progress.noGoals}</p>;
  const tap = (goal: GoalView, changes: Partial<GoalStep>) => {
    const before = steps[goal.goalId] ?? untapped(goal);
    form.change({ steps: { ...steps, [goal.goalId]: { ...before, ...changes } } });
  };
  const record = () => {
    setAttempts(attempts + 1);
    form.submit((written) => {
      const wanted = entriesOf(studentId, goals, written.steps);
      setStepNeeded(wanted.length === 0);
      return wanted.length === 0 ? null : progressRequest(wanted);
    });
  };
  return (
    <>
      {isStepNeeded && entries.length === 0 && (
        <ErrorSummary
          id="progress-problems"
          cause={attempts}
          problems={[{ field: stepId(first.goalId), sentence: say.progress.chooseStep }]}
        />
      )}
      <FormTrouble id="progress-failure" form={form} onSend={record} />
      {recorded !== '' && entries.length === 0 && <p class="notice">{recorded}</p>}
      <PendingFieldset isLocked={form.isLocked}>
        <ol class="goals tapped">
          {goals.map((goal) => (
            <GoalProgress
              key={goal.goalId}
              goal={goal}
              step={steps[goal.goalId]}
              onTap={(changes) => tap(goal, changes)}
            />
          ))}
        </ol>
      </PendingFieldset>
      <footer class="foot">
        <Button look="main" isBusy={form.phase.kind === 'pending'} onClick={record}>
          {say.progress.record(entries.length)}
        </Button>
      </footer>
    </>
  );
}

interface GoalProgressProps {
  readonly goal: GoalView;
  readonly step: GoalStep | undefined;
  readonly onTap: (changes: Partial<GoalStep>) => void;
}

function GoalProgress({ goal, step, onTap }: GoalProgressProps) {
  const say = useWording();
  const { goalId, fields, entries } = goal;
  const last = entries[0];
  const hasWords = step !== undefined && (step.note !== '' || step.nextStep !== '');
  const [isOpen, setOpen] = useState(hasWords);
  return (
    <li class="goal">
      <StepChips
        id={stepId(goalId)}
        legend={fields.goal}
        stands={fields.progress}
        chosen={step?.step ?? ''}
        onChoose={(chosen) => onTap({ step: chosen })}
      />
      {last && (
        <p class="quiet-text">
          {say.progress.lastTime}: {showDay(last.date ?? '', say.language)}
          {last.note !== '' && ` · ${last.note}`}
        </p>
      )}
      <Button
        look="quiet"
        label={`${say.progress.details}: ${fields.goal}`}
        isOpen={isOpen}
        onClick={() => setOpen(!isOpen)}
      >
        {isOpen ? '▾' : '▸'} {say.progress.details}
      </Button>
      {isOpen && (
        <div class="fields">
          <TextArea
            id={`note-${goalId}`}
            label={say.progress.note}
            value={step?.note ?? ''}
            onText={(note) => onTap({ note })}
          />
          <TextLine
            id={`next-${goalId}`}
            label={say.progress.nextStep}
            value={step?.nextStep ?? ''}
            onText={(nextStep) => onTap({ nextStep })}
          />
          <Tick
            id={`share-${goalId}`}
            isTicked={step?.shareWithFamily ?? fields.shareWithFamily}
            onTick={(shareWithFamily) => onTap({ shareWithFamily })}
          >
            {say.progress.share}
          </Tick>
        </div>
      )}
    </li>
  );
}
