// Progress of one student: one tap per goal, and a note where there is something to say.
import { useState } from 'preact/hooks';
import { Button } from '../../../ui/controls/button';
import { Checkbox } from '../../../ui/controls/checkbox';
import { PendingFieldset } from '../../../ui/controls/pending-fieldset';
import { TextArea } from '../../../ui/controls/text-area';
import { TextField } from '../../../ui/controls/text-field';
import { ErrorSummary } from '../../../ui/feedback/error-summary';
import { FormFailure } from '../../../ui/form/form-failure';
import { showDay } from '../../../ui/messages/show-date';
import { useSidebar } from '../../../ui/sidebar/sidebar-context';
import { useSidebarForm } from '../../../ui/sidebar/use-sidebar-form';
import { isClosedGoal } from '../../domain/shared-goals';
import type { GoalView, PlanView } from '../../domain/view-plan';
import { useMessages } from '../../messages/messages';
import { entriesOf, type GoalStep, type GoalSteps, untapped } from './goal-steps';
import { isProgressRequest, progressRequest } from './progress-request';
import { StepChips } from './step-chips';

interface StepsForm {
  readonly steps: GoalSteps;
}

const empty: StepsForm = { steps: {} };
const stepId = (goalId: string): string => `step-${goalId}`;

export function StudentProgress({ plan }: { readonly plan: PlanView }) {
  const t = useMessages();
  const { announce, dispatch } = useSidebar();
  const { studentId } = plan.student;
  const goals = plan.goals.filter(({ fields }) => !isClosedGoal(fields));
  const [recorded, setRecorded] = useState('');
  const form = useSidebarForm(`progress/${studentId}`, { empty }, (request) => {
    const sentence = isProgressRequest(request) ? t.progress.recorded(request.entries.length) : '';
    setRecorded(sentence);
    announce(sentence);
  });
  const { steps } = form.fields;
  const [isStepNeeded, setStepNeeded] = useState(false);
  const [attempts, setAttempts] = useState(0);
  const entries = entriesOf(studentId, goals, steps);
  const first = goals[0];
  if (first === undefined)
    return (
      <>
        <p>{t.progress.noGoals}</p>
        <Button onClick={() => dispatch({ kind: 'screen chosen', screen: 'plan' })}>
          {t.progress.toGoals}
        </Button>
      </>
    );
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
          problems={[{ field: stepId(first.goalId), sentence: t.progress.chooseStep }]}
        />
      )}
      <FormFailure id="progress-failure" form={form} onSend={record} />
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
          {t.progress.record(entries.length)}
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
  const t = useMessages();
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
          {t.progress.lastTime}: {showDay(last.date ?? '', t.language)}
          {last.note !== '' && ` · ${last.note}`}
        </p>
      )}
      <Button
        look="quiet"
        label={`${t.progress.details}: ${fields.goal}`}
        isOpen={isOpen}
        onClick={() => setOpen(!isOpen)}
      >
        {isOpen ? '▾' : '▸'} {t.progress.details}
      </Button>
      {isOpen && (
        <div class="fields">
          <TextArea
            id={`note-${goalId}`}
            label={t.progress.note}
            value={step?.note ?? ''}
            onText={(note) => onTap({ note })}
          />
          <TextField
            id={`next-${goalId}`}
            label={t.progress.nextStep}
            value={step?.nextStep ?? ''}
            onText={(nextStep) => onTap({ nextStep })}
          />
          <Checkbox
            id={`share-${goalId}`}
            isChecked={step?.shareWithFamily ?? fields.shareWithFamily}
            onChange={(shareWithFamily) => onTap({ shareWithFamily })}
          >
            {t.progress.share}
          </Checkbox>
        </div>
      )}
    </li>
  );
}
