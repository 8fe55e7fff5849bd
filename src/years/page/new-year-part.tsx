// August: the goals of last year by what becomes of them, and a plan for every student.
import { useEffect, useState } from 'preact/hooks';
import { type NextYear, nextYearChoices } from '../../schema/choices';
import { Button } from '../../ui/controls/button';
import { PartHeading } from '../../ui/controls/part-heading';
import { SelectField } from '../../ui/controls/select-field';
import { FailureSummary } from '../../ui/feedback/failure';
import { Spinner } from '../../ui/feedback/spinner';
import { useKitMessages } from '../../ui/messages/messages';
import { useRequest } from '../../ui/rpc/use-request';
import { useSidebar } from '../../ui/sidebar/sidebar-context';
import { useSidebarForm } from '../../ui/sidebar/use-sidebar-form';
import type { GoalToContinue, NewYearView, YearBegun } from '../domain/year-views';
import { useMessages } from '../messages/messages';
import { YearResult } from './year-result';

export interface NewYearPartProps {
  readonly onBack: () => void;
  /** To the end of the year before. */
  readonly onClose: () => void;
}

export function NewYearPart({ onBack, onClose }: NewYearPartProps) {
  const t = useMessages();
  const kit = useKitMessages();
  const { call } = useSidebar();
  const { state, isBusy, run, again } = useRequest<NewYearView | null>();
  useEffect(() => run(() => call('newYear')), [run, call]);
  const view = state.kind === 'success' ? state.value : null;
  return (
    <>
      <PartHeading onBack={onBack}>
        {view === null ? t.begin.newYear : t.begin.title(view.year)}
      </PartHeading>
      {isBusy && <Spinner>{kit.pending}</Spinner>}
      {state.kind === 'error' && (
        <FailureSummary id="new-year-failure" failure={state.failure} onTryAgain={again} />
      )}
      {state.kind === 'success' && view === null && <p>{t.begin.nothing}</p>}
      {view !== null && view.openBefore > 0 && (
        <section class="held">
          <p>{t.begin.first(view.openBefore)}</p>
          <Button onClick={onClose}>{t.end.outcomeOfYear}</Button>
        </section>
      )}
      {view !== null && view.openBefore === 0 && <NewYearForm view={view} />}
    </>
  );
}

interface Choices {
  /** By goal ID, where it is not what was decided at the end of the year. */
  readonly changed: Readonly<Record<string, NextYear>>;
}

const empty: Choices = { changed: {} };

function NewYearForm({ view }: { readonly view: NewYearView }) {
  const t = useMessages();
  const { call, dispatch, reportUnseen } = useSidebar();
  const { year, from, goals, withoutPlan } = view;
  const beginning = useRequest<YearBegun>(reportUnseen(t.begin.title(year)));
  const form = useSidebarForm(`new-year/${year}`, { empty }, () => {});
  const { changed } = form.fields;
  const choiceOf = ({ goalId, nextYear }: GoalToContinue) => changed[goalId] ?? nextYear;
  const choose = (goal: GoalToContinue, nextYear: NextYear) => {
    const { [goal.goalId]: _, ...others } = changed;
    const isDecided = goal.nextYear === nextYear;
    form.change({ changed: isDecided ? others : { ...others, [goal.goalId]: nextYear } });
  };
  const goingOn = goals.filter((goal) => choiceOf(goal) !== 'Retire');
  const begin = () =>
    beginning.run(
      () =>
        call(
          'beginYear',
          year,
          goals.map((goal) => ({ goalId: goal.goalId, nextYear: choiceOf(goal) })),
        ),
      () => {
        form.discard();
        dispatch({ kind: 'plan outdated' });
      },
    );
  if (beginning.state.kind === 'success') {
    const { plans, goals: added } = beginning.state.value;
    return <YearResult title={t.begin.done(year, plans, added)} />;
  }
  return (
    <>
      <p>{t.begin.lead(from, year)}</p>
      {nextYearChoices.map((choice) => (
        <ChoiceGroup
          key={choice}
          choice={choice}
          // By the decision, so that a goal does not jump away under the hand that changes it.
          goals={goals.filter((goal) => goal.nextYear === choice)}
          count={goals.filter((goal) => choiceOf(goal) === choice).length}
          choiceOf={choiceOf}
          onChoose={choose}
        />
      ))}
      {withoutPlan > 0 && <p>{t.begin.withoutPlan(withoutPlan)}</p>}
      {beginning.state.kind === 'error' && (
        <FailureSummary
          id="begin-failure"
          failure={beginning.state.failure}
          onTryAgain={beginning.again}
        />
      )}
      <Button look="main" isBusy={beginning.isBusy} onClick={begin}>
        {t.begin.go(year, goingOn.length, withoutPlan)}
      </Button>
    </>
  );
}

interface ChoiceGroupProps {
  readonly choice: NextYear;
  readonly goals: readonly GoalToContinue[];
  readonly count: number;
  readonly choiceOf: (goal: GoalToContinue) => NextYear;
  readonly onChoose: (goal: GoalToContinue, nextYear: NextYear) => void;
}

function ChoiceGroup({ choice, goals, count, choiceOf, onChoose }: ChoiceGroupProps) {
  const t = useMessages();
  const [isOpen, setOpen] = useState(false);
  const name = t.choices.nextYear[choice];
  const toggle = isOpen ? t.end.hide(goals.length) : t.end.show(goals.length);
  return (
    <section class="year-group">
      <h3>
        {name} <span class="quiet-text">{t.end.count(count)}</span>
      </h3>
      <p class="hint">{t.begin.meanings[choice]}</p>
      {goals.length > 0 && (
        <p class="actions">
          <Button
            look="quiet"
            isOpen={isOpen}
            label={`${toggle}: ${name}`}
            onClick={() => setOpen(!isOpen)}
          >
            {toggle}
          </Button>
        </p>
      )}
      {isOpen && (
        <ul class="plain year-goals">
          {goals.map((goal) => (
            <li key={goal.goalId}>
              <p>
                <b>{goal.student}</b>
                {goal.grade !== '' && <span class="quiet-text"> · {t.end.grade(goal.grade)}</span>}
              </p>
              {goal.evidence !== '' && <p class="quiet-text">{goal.evidence}</p>}
              <SelectField
                id={`next-${goal.goalId}`}
                label={goal.goal}
                options={nextYearChoices.map((one) => [one, t.choices.nextYear[one]])}
                value={choiceOf(goal)}
                onChoose={(chosen) => onChoose(goal, chosen as NextYear)}
              />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
