// Records the same progress for every goal that is ticked, in one call.
import { useMemo, useState } from 'preact/hooks';
import type { BulkLine } from '../../contract/sidebar-calls';
import { goalKinds } from '../../domain/schema/choices';
import type { GoalKind, Progress } from '../../domain/schema/tabs';
import { Button } from '../../page/parts/button';
import { ErrorSummary, type Problem } from '../../page/parts/error-summary';
import { TextArea } from '../../page/parts/text-area';
import { useAtDesk } from '../desk/desk-context';
import { progressRequest } from '../form/form-request';
import { FormTrouble } from '../form/form-trouble';
import { usePersistedForm } from '../form/use-persisted-form';
import { ChoiceField } from '../parts/choice-field';
import { PendingFieldset } from '../parts/pending-fieldset';
import { TextLine } from '../parts/text-line';
import { Tick } from '../parts/tick';
import { useWording } from '../wording/use-wording';
import { bulkEntries, bulkGoals } from './bulk';
import { StepChips } from './step-chips';

export interface BulkEntryProps {
  readonly lines: readonly BulkLine[];
  readonly onDone: () => void;
}

interface BulkForm {
  readonly step: Progress | '';
  readonly note: string;
  readonly nextStep: string;
  readonly shareWithFamily: boolean;
}

const empty: BulkForm = { step: '', note: '', nextStep: '', shareWithFamily: true };
const STEP = 'bulk-step';
const tickId = (goalId: string): string => `bulk-${goalId}`;

export function BulkEntry({ lines, onDone }: BulkEntryProps) {
  const say = useWording();
  const { announce } = useAtDesk();
  const [kind, setKind] = useState<GoalKind | ''>('');
  const [unticked, setUnticked] = useState<readonly string[]>([]);
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const [recorded, setRecorded] = useState('');
  const form = usePersistedForm('bulk', { empty }, (request) => {
    const sentence =
      request.kind === 'progress' ? say.progress.recorded(request.entries.length) : '';
    setRecorded(sentence);
    announce(sentence);
  });
  const { fields, change } = form;
  const goals = useMemo(() => bulkGoals(lines, kind), [lines, kind]);
  const ticked = goals.filter(({ goalId }) => !unticked.includes(goalId));
  const first = goals[0];
  if (recorded !== '') {
    return (
      <div class="notice">
        <p>{recorded}</p>
        <Button onClick={onDone}>{say.frame.close}</Button>
      </div>
    );
  }
  if (lines.every((line) => line.goals.length === 0)) return <p>{say.progress.nobody}</p>;
  const record = () =>
    form.submit((written) => {
      const found = [
        ...(written.step === '' ? [{ field: STEP, sentence: say.progress.stepNeeded }] : []),
        ...(ticked.length === 0 && first
          ? [{ field: tickId(first.goalId), sentence: say.progress.goalsNeeded }]
          : []),
      ];
      setProblems(found);
      return found.length > 0 ? null : progressRequest(bulkEntries(ticked, written));
    });
  return (
    <>
      {problems.length > 0 && (
        <ErrorSummary id="bulk-problems" cause={problems} problems={problems} />
      )}
      <FormTrouble id="bulk-record-failure" form={form} onSend={record} />
      <PendingFieldset isLocked={form.isLocked}>
        <StepChips
          id={STEP}
          legend={say.progress.step}
          chosen={fields.step}
          problem={problems.find(({ field }) => field === STEP)?.sentence}
          onChoose={(step) => change({ step })}
        />
        <div class="fields">
          <TextArea
            id="bulk-note"
            label={say.progress.note}
            value={fields.note}
            onText={(note) => change({ note })}
          />
          <TextLine
            id="bulk-next"
            label={say.progress.nextStep}
            value={fields.nextStep}
            onText={(nextStep) => change({ nextStep })}
          />
          <Tick
            id="bulk-share"
            isTicked={fields.shareWithFamily}
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
            onChoose={(chosen) => setKind(chosen as GoalKind | '')}
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
      </PendingFieldset>
      <footer class="foot">
        <p class="save-state" role="status">
          {say.progress.ticked(ticked.length, goals.length)}
        </p>
        <Button look="main" isBusy={form.phase.kind === 'pending'} onClick={record}>
          {say.progress.record(ticked.length)}
        </Button>
      </footer>
    </>
  );
}
