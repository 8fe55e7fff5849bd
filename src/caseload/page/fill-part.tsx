// One field of many goals, filled in with one save where it is still missing; and undone.
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Answer } from '../../rpc/calls';
import { Button } from '../../ui/controls/button';
import { Checkbox } from '../../ui/controls/checkbox';
import { PartHeading } from '../../ui/controls/part-heading';
import { PendingFieldset } from '../../ui/controls/pending-fieldset';
import { ErrorSummary, type Problem } from '../../ui/feedback/error-summary';
import { FailureSummary } from '../../ui/feedback/failure';
import { takeFocus } from '../../ui/feedback/take-focus';
import { useRequest } from '../../ui/rpc/use-request';
import { useSidebar } from '../../ui/sidebar/sidebar-context';
import type { FillField, FillGoal, LeftGoal } from '../domain/fill';
import { useMessages } from '../messages/messages';
import { FillValue, fillValueId } from './fill-value';

export interface FillPartProps {
  readonly field: FillField;
  readonly goals: readonly FillGoal[];
  readonly targetDates: readonly string[];
  readonly onBack: () => void;
}

export function FillPart({ field, goals, targetDates, onBack }: FillPartProps) {
  const t = useMessages();
  const { call, dispatch, reportUnseen } = useSidebar();
  const [value, setValue] = useState(field === 'status' ? 'Active' : '');
  const [ticked, setTicked] = useState(() => new Set(goals.map(({ goalId }) => goalId)));
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const [fillId] = useState(() => crypto.randomUUID());
  const saving = useRequest<Answer<'fillGoals'>>(reportUnseen(t.fill.titles[field]));
  const undoing = useRequest<Answer<'undoFill'>>(reportUnseen(t.fill.titles[field]));
  const saved = saving.state.kind === 'success' ? saving.state.value : null;
  const undone = undoing.state.kind === 'success' ? undoing.state.value : null;
  const isTouched = saved === null && value.trim() !== '' && field !== 'status';
  // A selection in the sheet does not open another student meanwhile.
  useLayoutEffect(() => {
    dispatch({ kind: 'form touched', isTouched });
    return () => dispatch({ kind: 'form touched', isTouched: false });
  }, [isTouched, dispatch]);
  const told = useRef<HTMLDivElement>(null);
  const news = saving.state.kind === 'success' ? `${undoing.state.kind}` : '';
  // The button that was pressed is gone.
  useLayoutEffect(() => {
    if (news !== '' && news !== 'pending') takeFocus(told.current);
  }, [news]);
  const save = () => {
    const wrong = [
      ...(value.trim() === '' ? [{ field: fillValueId, sentence: t.fill.valueNeeded }] : []),
      ...(ticked.size === 0 ? [{ field: 'fill-goal-0', sentence: t.fill.goalNeeded }] : []),
    ];
    setProblems(wrong);
    if (wrong.length > 0) return;
    saving.run(
      () => call('fillGoals', { fillId, field, value, goalIds: [...ticked] }),
      () => dispatch({ kind: 'plan outdated' }),
    );
  };
  const undo = () =>
    undoing.run(
      () => call('undoFill', fillId),
      () => dispatch({ kind: 'plan outdated' }),
    );
  const tick = (goalId: string, isTicked: boolean) =>
    setTicked(new Set(isTicked ? [...ticked, goalId] : [...ticked].filter((id) => id !== goalId)));
  return (
    <>
      <PartHeading onBack={onBack}>{t.fill.titles[field]}</PartHeading>
      {[saving, undoing].map(
        ({ state, again }, place) =>
          state.kind === 'error' && (
            <FailureSummary
              key={String(place)}
              id={`fill-failure-${place}`}
              failure={state.failure}
              onTryAgain={again}
            />
          ),
      )}
      {problems.length > 0 && saved === null && (
        <ErrorSummary id="fill-problems" cause={problems} problems={problems} />
      )}
      <div role="status" ref={told} tabIndex={-1}>
        {saved !== null && (
          <div class="notice">
            <p>{undone === null ? t.fill.saved(saved.filled) : t.fill.undone(undone.undone)}</p>
            <Left left={(undone ?? saved).left} goals={goals} />
            {undone === null && saved.filled > 0 && (
              <Button isBusy={undoing.isBusy} onClick={undo}>
                {t.fill.undo}
              </Button>
            )}
          </div>
        )}
      </div>
      {saved === null && (
        <>
          <PendingFieldset isLocked={saving.isBusy}>
            <div class="fields">
              <FillValue field={field} value={value} targetDates={targetDates} onValue={setValue} />
              <fieldset>
                <legend>{t.fill.goals}</legend>
                <div class="fields">
                  <div class="buttons">
                    <Button
                      look="quiet"
                      onClick={() => setTicked(new Set(goals.map(({ goalId }) => goalId)))}
                    >
                      {t.fill.all}
                    </Button>
                    <Button look="quiet" onClick={() => setTicked(new Set())}>
                      {t.fill.none}
                    </Button>
                  </div>
                  {goals.map(({ goalId, goal, student }, place) => (
                    <Checkbox
                      key={goalId}
                      id={`fill-goal-${place}`}
                      isChecked={ticked.has(goalId)}
                      onChange={(isTicked) => tick(goalId, isTicked)}
                    >
                      <b>{student}</b> {goal}
                    </Checkbox>
                  ))}
                </div>
              </fieldset>
            </div>
          </PendingFieldset>
          <Button look="main" isBusy={saving.isBusy} onClick={save}>
            {t.fill.save(ticked.size)}
          </Button>
        </>
      )}
    </>
  );
}

interface LeftProps {
  readonly left: readonly LeftGoal[];
  readonly goals: readonly FillGoal[];
}

function Left({ left, goals }: LeftProps) {
  const t = useMessages();
  if (left.length === 0) return null;
  return (
    <>
      <p>{t.fill.left}</p>
      <ul>
        {left.map(({ goalId, why }) => {
          const goal = goals.find((each) => each.goalId === goalId);
          return (
            <li key={goalId}>
              <b>{goal?.student}</b> {goal?.goal}: {t.fill.why[why]}
            </li>
          );
        })}
      </ul>
    </>
  );
}
