// Logs a call, a reply or a meeting with the family, so that it counts as an answer.
import { useState } from 'preact/hooks';
import { longestText } from '../../goals/domain/check-goal';
import type { PlanView } from '../../goals/domain/view-plan';
import type { CheckInInput } from '../../inbox/domain/logged-check-in';
import { Button } from '../../ui/controls/button';
import { Checkbox } from '../../ui/controls/checkbox';
import { Chips } from '../../ui/controls/chips';
import { PartHeading } from '../../ui/controls/part-heading';
import { PendingFieldset } from '../../ui/controls/pending-fieldset';
import { TextArea } from '../../ui/controls/text-area';
import { TextField } from '../../ui/controls/text-field';
import { ErrorSummary, type Problem } from '../../ui/feedback/error-summary';
import { FormFailure } from '../../ui/form/form-failure';
import { hasShapeOf } from '../../ui/form/stored-form';
import { useSidebarForm } from '../../ui/sidebar/use-sidebar-form';
import { type Messages, useMessages } from '../messages/messages';
import { type CheckInRequest, checkInRequest } from './check-in-request';

export interface CheckInFormProps {
  readonly plan: PlanView;
  readonly onBack: (done?: string) => void;
}

type Fields = Omit<CheckInInput, 'checkInId' | 'studentId' | 'guardianId' | 'slip'>;

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
  const t = useMessages();
  const { studentId } = plan.student;
  const form = useSidebarForm(
    `check-in/${studentId}`,
    {
      empty,
      // The ID was chosen with the first words then. What is complete may be stored under it.
      fromEarlier: (found) => {
        if (!hasShapeOf({ ...empty, checkInId: '' }, found)) return null;
        const { checkInId, ...fields } = found;
        const request: CheckInRequest = {
          kind: 'check-in',
          checkIn: { ...fields, checkInId, studentId },
        };
        const isComplete = checkInProblems(fields, t.family).length === 0;
        return { fields, sent: isComplete ? request : null };
      },
    },
    () => onBack(t.family.logged),
  );
  const { fields, change } = form;
  const [attempts, setAttempts] = useState(0);
  const problems = attempts > 0 && !form.isLocked ? checkInProblems(fields, t.family) : [];
  const problemOf = (id: string) => problems.find(({ field }) => field === id)?.sentence;
  const save = () => {
    setAttempts(attempts + 1);
    form.submit((written) =>
      checkInProblems(written, t.family).length > 0
        ? null
        : checkInRequest({ ...written, studentId }),
    );
  };
  return (
    <>
      <PartHeading onBack={() => onBack()}>{t.family.logTitle}</PartHeading>
      {problems.length > 0 && (
        <ErrorSummary id="check-in-problems" cause={attempts} problems={problems} />
      )}
      <FormFailure id="check-in-failure" form={form} onSend={save} />
      <PendingFieldset isLocked={form.isLocked}>
        <div class="fields">
          <TextField
            id="check-in-from"
            label={t.family.from}
            problem={problemOf('check-in-from')}
            suggestions={plan.guardians.map(({ guardian }) => guardian.name).filter(Boolean)}
            value={fields.from}
            onText={(from) => change({ from })}
          />
          <Chips
            id="check-in-way"
            legend={t.family.way}
            options={ways.map((way) => [way, t.family.ways[way]])}
            value={fields.way}
            onChoose={(way) => change({ way: way as Fields['way'] })}
          />
          <Chips
            id="check-in-talked"
            legend={t.family.talked}
            options={answers.map((answer) => [answer, t.family.talkedAnswers[answer]])}
            value={fields.talked}
            onChoose={(talked) => change({ talked: talked as Fields['talked'] })}
          />
          <TextArea
            id="check-in-message"
            label={t.family.message}
            problem={problemOf('check-in-message')}
            value={fields.message}
            onText={(message) => change({ message })}
          />
          <Checkbox
            id="check-in-wants"
            isChecked={fields.wantsContact}
            onChange={(wantsContact) => change({ wantsContact })}
          >
            {t.family.wantsContact}
          </Checkbox>
        </div>
      </PendingFieldset>
      <Button look="main" isBusy={form.phase.kind === 'pending'} onClick={save}>
        {t.family.save}
      </Button>
    </>
  );
}

/** What is missing before the check-in is worth a row. */
export function checkInProblems(
  { from, message, talked }: Pick<CheckInInput, 'from' | 'message' | 'talked'>,
  t: Messages['family'],
): readonly Problem[] {
  const long = [
    { field: 'check-in-from', text: from },
    { field: 'check-in-message', text: message },
  ].filter(({ text }) => text.length > longestText);
  return [
    ...(from.trim() === '' ? [{ field: 'check-in-from', sentence: t.fromNeeded }] : []),
    ...(message.trim() === '' && talked === ''
      ? [{ field: 'check-in-message', sentence: t.messageNeeded }]
      : []),
    ...long.map(({ field }) => ({ field, sentence: t.tooLong })),
  ];
}
