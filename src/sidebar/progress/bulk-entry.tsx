// Records the same progress for every goal that is ticked, in one call.
import { useMemo, useRef, useState } from 'preact/hooks';
import type { BulkLine } from '../../contract/sidebar-calls';
import { Button } from '../../page/parts/button';
import { ErrorSummary, FailureSummary, type Problem } from '../../page/parts/error-summary';
import { TextArea } from '../../page/parts/text-area';
import { useAtDesk } from '../desk/desk-context';
import { useKept } from '../draft/use-kept';
import { useErrand } from '../errand/use-errand';
import { goalKinds, type ProgressStep } from '../goal/goal-choices';
import { ChoiceField } from '../parts/choice-field';
import { InHand } from '../parts/in-hand';
import { TextLine } from '../parts/text-line';
import { Tick } from '../parts/tick';
import type { StarterKind } from '../starters/starter';
import { useWording } from '../wording/use-wording';
import { bulkEntries, bulkGoals } from './bulk';
import { StepChips } from './step-chips';

export interface BulkEntryProps {
  readonly lines: readonly BulkLine[];
  readonly onDone: () => void;
}

interface BulkForm {
  readonly step: ProgressStep | '';
  readonly note: string;
  readonly nextStep: string;
  readonly shareWithFamily: boolean;
}

const empty: BulkForm = { step: '', note: '', nextStep: '', shareWithFamily: true };
const STEP = 'bulk-step';
const tickId = (goalId: string): string => `bulk-${goalId}`;

export function BulkEntry({ lines, onDone }: BulkEntryProps) {
  const say = useWording();
  const { call, tell, announce } = useAtDesk();
  const [kind, setKind] = useState<StarterKind | ''>('');
  const [unticked, setUnticked] = useState<readonly string[]>([]);
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const { form, change, clear } = useKept('bulk', empty);
  const { state, isBusy, run } = useErrand<{ readonly recorded: number }>();
  const entryIds = useRef(new Map<string, string>());
  const goals = useMemo(() => bulkGoals(lines, kind), [lines, kind]);
  const ticked = goals.filter(({ goalId }) => !unticked.includes(goalId));
  const first = goals[0];
  if (state.kind === 'answered') {
    return (
      <div class="notice">
        <p>{say.progress.recorded(state.value.recorded)}</p>
        <Button onClick={onDone}>{say.frame.close}</Button>
      </div>
    );
  }
  if (lines.every((line) => line.goals.length === 0)) return <p>{say.progress.nobody}</p>;
  const entryId = (goalId: string): string => {
    const id = entryIds.current.get(goalId) ?? crypto.randomUUID();
    entryIds.current.set(goalId, id);
    return id;
  };
  const record = () => {
    const { step, ...words } = form;
    const found = [
      ...(step === '' ? [{ field: STEP, sentence: say.progress.stepNeeded }] : []),
      ...(ticked.length === 0 && first
        ? [{ field: tickId(first.goalId), sentence: say.progress.goalsNeeded }]
        : []),
    ];
    setProblems(found);
    if (step === '' || found.length > 0) return;
    const entries = bulkEntries(ticked, { step, ...words }, entryId);
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
      {problems.length > 0 && <ErrorSummary id="bulk-problems" problems={problems} />}
      {state.kind === 'in trouble' && (
        <FailureSummary id="bulk-record-failure" failure={state.failure} onTryAgain={record} />
      )}
      <InHand recording={state}>
        <StepChips
          id={STEP}
          legend={say.progress.step}
          chosen={form.step}
          problem={problems.find(({ field }) => field === STEP)?.sentence}
          onChoose={(step) => change({ step })}
        />
        <div class="fields">
          <TextArea
            id="bulk-note"
            label={say.progress.note}
            value={form.note}
            onText={(note) => change({ note })}
          />
          <TextLine
            id="bulk-next"
            label={say.progress.nextStep}
            value={form.nextStep}
            onText={(nextStep) => change({ nextStep })}
          />
          <Tick
            id="bulk-share"
            isTicked={form.shareWithFamily}
            onTick={(shareWithFamily) => change({ shareWithFamily })}
          >
            {say.progress.share}
          </Tick>
          <ChoiceField
            id="bulk-kind"
            label={say.progress.kind}
            options={[
              ['', say.progress.anyKind],
              ...goalKinds.map((one) => [one, say.goal.kinds[one]] as const),
            ]}
            value={kind}
            onChoose={(chosen) => setKind(chosen as StarterKind | '')}
          />
        </div>
        <p class="actions">
          <Button look="quiet" onClick={() => setUnticked([])}>
            {say.progress.tickAll}
          </Button>
          <Button look="quiet" onClick={() => setUnticked(goals.map(({ goalId }) => goalId))}>
            {say.progress.tickNone}
          </Button>
        </p>
        <ul class="plain ticks">
          {goals.map(({ goalId, name, goal }) => (
            <li key={goalId}>
              <Tick
                id={tickId(goalId)}
                isTicked={!unticked.includes(goalId)}
                onTick={(isTicked) =>
                  setUnticked(
                    isTicked ? unticked.filter((one) => one !== goalId) : [...unticked, goalId],
                  )
                }
              >
                <b>{name}</b> {goal}
              </Tick>
            </li>
          ))}
        </ul>
      </InHand>
      <footer class="foot">
        <p class="save-state" role="status">
          {say.progress.ticked(ticked.length, goals.length)}
        </p>
        <Button look="main" isBusy={isBusy} onClick={record}>
          {say.progress.record(ticked.length)}
        </Button>
      </footer>
    </>
  );
}
