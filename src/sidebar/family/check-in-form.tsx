// Logs a call, a reply or a meeting with the family, so that it counts as an answer.
import { useState } from 'preact/hooks';
import type { CheckInInput, PlanView } from '../../contract/sidebar-calls';
import { Button } from '../../page/parts/button';
import { ErrorSummary } from '../../page/parts/error-summary';
import { TextArea } from '../../page/parts/text-area';
import { checkInRequest } from '../form/form-request';
import { FormTrouble } from '../form/form-trouble';
import { hasShapeOf } from '../form/stored-form';
import { usePersistedForm } from '../form/use-persisted-form';
import { Chips } from '../parts/chips';
import { PartHeading } from '../parts/part-heading';
import { PendingFieldset } from '../parts/pending-fieldset';
import { TextLine } from '../parts/text-line';
import { Tick } from '../parts/tick';
import { useWording } from '../wording/use-wording';
import { checkInProblems } from './check-in-problems';

export interface CheckInFormProps {
  readonly plan: PlanView;
  readonly onBack: (done?: string) => void;
}

type Fields = Omit<CheckInInput, 'checkInId' | 'studentId'>;

const empty: Fields = {
  from: '',
  way: 'Phone',
  talked: '',
  message: '',
  wantsContact: false,
};
const ways = ['Phone', 'Reply', 'Meeting'] as const;
const answers = ['Yes', 'Not yet', ''] as const;

export function CheckInForm({ plan, onBack }: CheckInFormProps) {
  const say = useWording();
  const { studentId } = plan.student;
  const form = usePersistedForm(
    `check-in/${studentId}`,
    {
      empty,
      // The ID was chosen with the first words then. What is complete may be stored under it.
      fromEarlier: (found) => {
        if (!hasShapeOf({ ...empty, checkInId: '' }, found)) return null;
        const { checkInId, ...fields } = found;
        const checkIn = { ...fields, checkInId, studentId };
        const isComplete = checkInProblems(fields, say.family).length === 0;
        return { fields, sent: isComplete ? { kind: 'check-in', checkIn } : null };
      },
    },
    () => onBack(say.family.logged),
  );
  const { fields, change } = form;
  const [attempts, setAttempts] = useState(0);
  const problems = attempts > 0 && !form.isLocked ? checkInProblems(fields, say.family) : [];
  const problemOf = (id: string) => problems.find(({ field }) => field === id)?.sentence;
  const save = () => {
    setAttempts(attempts + 1);
    form.submit((written) =>
      checkInProblems(written, say.family).length > 0
        ? null
        : checkInRequest({ ...written, studentId }),
    );
  };
  return (
    <>
      <PartHeading onBack={() => onBack()}>{say.family.logTitle}</PartHeading>
      {problems.length > 0 && (
        <ErrorSummary id="check-in-problems" cause={attempts} problems={problems} />
      )}
      <FormTrouble id="check-in-failure" form={form} onSend={save} />
      <PendingFieldset isLocked={form.isLocked}>
        <div class="fields">
          <TextLine
            id="check-in-from"
            label={say.family.from}
            problem={problemOf('check-in-from')}
            suggestions={plan.guardians.map(({ guardian }) => guardian.name).filter(Boolean)}
            value={fields.from}
            onText={(from) => change({ from })}
          />
          <Chips
            id="check-in-way"
            legend={say.family.way}
            options={ways.map((way) => [way, say.family.ways[way]])}
            value={fields.way}
            onChoose={(way) => change({ way: way as Fields['way'] })}
          />
          <Chips
            id="check-in-talked"
            legend={say.family.talked}
            options={answers.map((answer) => [answer, say.family.talkedAnswers[answer]])}
            value={fields.talked}
            onChoose={(talked) => change({ talked: talked as Fields['talked'] })}
          />
          <TextArea
            id="check-in-message"
            label={say.family.message}
            problem={problemOf('check-in-message')}
            value={fields.message}
            onText={(message) => change({ message })}
          />
          <Tick
            id="check-in-wants"
            isTicked={fields.wantsContact}
            onTick={(wantsContact) => change({ wantsContact })}
          >
            {say.family.wantsContact}
          </Tick>
        </div>
      </PendingFieldset>
      <Button look="main" isBusy={form.phase.kind === 'pending'} onClick={save}>
        {say.family.save}
      </Button>
    </>
  );
}
