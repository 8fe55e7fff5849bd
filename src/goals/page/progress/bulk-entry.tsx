// Records the same progress for every selected goal in one call.
import { useMemo, useState } from 'preact/hooks';
import { type GoalKind, goalKinds, type Progress } from '../../../schema/choices';
import { Button } from '../../../ui/controls/button';
import { Checkbox } from '../../../ui/controls/checkbox';
import { PendingFieldset } from '../../../ui/controls/pending-fieldset';
import { SelectField } from '../../../ui/controls/select-field';
import { TextArea } from '../../../ui/controls/text-area';
import { TextField } from '../../../ui/controls/text-field';
import { ErrorSummary, type Problem } from '../../../ui/feedback/error-summary';
import { FormFailure } from '../../../ui/form/form-failure';
import { useKitMessages } from '../../../ui/messages/messages';
import { useSidebar } from '../../../ui/sidebar/sidebar-context';
import { useSidebarForm } from '../../../ui/sidebar/use-sidebar-form';
import { useMessages } from '../../messages/messages';
import type { BulkLine } from '../../server/bulk-students';
import { bulkEntries, bulkGoals } from './bulk';
import { isProgressRequest, progressRequest } from './progress-request';
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
const checkboxId = (goalId: string): string => `bulk-${goalId}`;

export function BulkEntry({ lines, onDone }: BulkEntryProps) {
  const t = useMessages();
  const kit = useKitMessages();
  const { announce } = useSidebar();
  const [kind, setKind] = useState<GoalKind | ''>('');
  const [excluded, setExcluded] = useState<readonly string[]>([]);
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const [recorded, setRecorded] = useState('');
  const form = useSidebarForm('bulk', { empty }, (request) => {
    const sentence = isProgressRequest(request) ? t.progress.recorded(request.entries.length) : '';
    setRecorded(sentence);
    announce(sentence);
  });
  const { fields, change } = form;
  const goals = useMemo(() => bulkGoals(lines, kind), [lines, kind]);
  const selected = goals.filter(({ goalId }) => !excluded.includes(goalId));
  const first = goals[0];
  if (recorded !== '') {
    return (
      <div class="notice">
        <p>{recorded}</p>
        <Button onClick={onDone}>{kit.close}</Button>
      </div>
    );
  }
  if (lines.every((line) => line.goals.length === 0)) return <p>{t.progress.nobody}</p>;
  const record = () =>
    form.submit((written) => {
      const found = [
        ...(written.step === '' ? [{ field: STEP, sentence: t.progress.stepNeeded }] : []),
        ...(selected.length === 0 && first
          ? [{ field: checkboxId(first.goalId), sentence: t.progress.goalsNeeded }]
          : []),
      ];
      setProblems(found);
      return found.length > 0 ? null : progressRequest(bulkEntries(selected, written));
    });
  return (
    <>
      {problems.length > 0 && (
        <ErrorSummary id="bulk-problems" cause={problems} problems={problems} />
      )}
      <FormFailure id="bulk-record-failure" form={form} onSend={record} />
      <PendingFieldset isLocked={form.isLocked}>
        <StepChips
          id={STEP}
          legend={t.progress.step}
          chosen={fields.step}
          problem={problems.find(({ field }) => field === STEP)?.sentence}
          onChoose={(step) => change({ step })}
        />
        <div class="fields">
          <TextArea
            id="bulk-note"
            label={t.progress.note}
            value={fields.note}
            onText={(note) => change({ note })}
          />
          <TextField
            id="bulk-next"
            label={t.progress.nextStep}
            value={fields.nextStep}
            onText={(nextStep) => change({ nextStep })}
          />
          <Checkbox
            id="bulk-share"
            isChecked={fields.shareWithFamily}
            onChange={(shareWithFamily) => change({ shareWithFamily })}
          >
            {t.progress.share}
          </Checkbox>
          <SelectField
            id="bulk-kind"
            label={t.progress.kind}
            options={[
              ['', t.progress.anyKind],
              ...goalKinds.map((one) => [one, t.goal.kinds[one]] as const),
            ]}
            value={kind}
            onChoose={(chosen) => setKind(chosen as GoalKind | '')}
          />
        </div>
        <p class="actions">
          <Button look="quiet" onClick={() => setExcluded([])}>
            {t.progress.selectAll}
          </Button>
          <Button look="quiet" onClick={() => setExcluded(goals.map(({ goalId }) => goalId))}>
            {t.progress.selectNone}
          </Button>
        </p>
        <ul class="plain checkboxes">
          {goals.map(({ goalId, name, goal }) => (
            <li key={goalId}>
              <Checkbox
                id={checkboxId(goalId)}
                isChecked={!excluded.includes(goalId)}
                onChange={(isChecked) =>
                  setExcluded(
                    isChecked ? excluded.filter((one) => one !== goalId) : [...excluded, goalId],
                  )
                }
              >
                <b>{name}</b> {goal}
              </Checkbox>
            </li>
          ))}
        </ul>
      </PendingFieldset>
      <footer class="foot">
        <p class="save-state" role="status">
          {t.progress.selected(selected.length, goals.length)}
        </p>
        <Button look="main" isBusy={form.phase.kind === 'pending'} onClick={record}>
          {t.progress.record(selected.length)}
        </Button>
      </footer>
    </>
  );
}
