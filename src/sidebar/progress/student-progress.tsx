// Progress of one student: one tap per goal, and a note where there is something to say.
import { useState } from 'preact/hooks';
import type { GoalView, PlanView } from '../../contract/sidebar-calls';
import { Button } from '../../page/parts/button';
import { ErrorSummary, FailureSummary } from '../../page/parts/error-summary';
import { TextArea } from '../../page/parts/text-area';
import { showDay } from '../../page/wording/show-date';
import { useAtDesk } from '../desk/desk-context';
import { useKept } from '../draft/use-kept';
import { useErrand } from '../errand/use-errand';
import { isLive } from '../goal/goal-choices';
import { InHand } from '../parts/in-hand';
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
  const { call, tell, announce } = useAtDesk();
  const { studentId } = plan.student;
  const goals = plan.goals.filter(({ fields }) => isLive(fields));
  const { form, change, clear } = useKept(`progress/${studentId}`, empty);
  const { state, isBusy, run } = useErrand<{ readonly recorded: number }>();
  const [isStepNeeded, setStepNeeded] = useState(false);
  const entries = entriesOf(studentId, goals, form.steps);
  const first = goals[0];
  if (first === undefined) return <p>{say.progress.noGoals}</p>;
  const tap = (goal: GoalView, changes: Partial<GoalStep>) => {
    const before = form.steps[goal.goalId] ?? untapped(goal, crypto.randomUUID());
    change({ steps: { ...form.steps, [goal.goalId]: { ...before, ...changes } } });
  };
  const record = () => {
    setStepNeeded(entries.length === 0);
    if (entries.length === 0) return;
    run(
      () => call('recordProgress', entries),
      ({ recorded }) => {
        clear();
        announce(say.progress.recorded(recorded));
        tell({ kind: 'plan outdated' });
      },
    );
  };
  return (
    <>
      {isStepNeeded && entries.length === 0 && (
        <ErrorSummary
          id="progress-problems"
          problems={[{ field: stepId(first.goalId), sentence: say.progress.chooseStep }]}
        />
      )}
      {state.kind === 'in trouble' && (
        <FailureSummary id="progress-failure" failure={state.failure} onTryAgain={record} />
      )}
      {state.kind === 'answered' && entries.length === 0 && (
        <p class="notice">{say.progress.recorded(state.value.recorded)}</p>
      )}
      <InHand recording={state}>
        <ol class="goals tapped">
          {goals.map((goal) => (
            <GoalProgress
              key={goal.goalId}
              goal={goal}
              step={form.steps[goal.goalId]}
              onTap={(changes) => tap(goal, changes)}
            />
          ))}
        </ol>
      </InHand>
      <footer class="foot">
        <Button look="main" isBusy={isBusy} onClick={record}>
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
