// What a student has written on the printed slip: students of 18 and over, and those without a school
// address, check in on paper.
import { useState } from 'preact/hooks';
import { longestText } from '../../goals/domain/check-goal';
import type { PlanView } from '../../goals/domain/view-plan';
import type { SlipWords } from '../../inbox/domain/logged-check-in';
import { goalWishes, ownRatings } from '../../schema/choices';
import { Button } from '../../ui/controls/button';
import { Checkbox } from '../../ui/controls/checkbox';
import { Chips } from '../../ui/controls/chips';
import { PartHeading } from '../../ui/controls/part-heading';
import { PendingFieldset } from '../../ui/controls/pending-fieldset';
import { SelectField } from '../../ui/controls/select-field';
import { TextArea } from '../../ui/controls/text-area';
import { ErrorSummary, type Problem } from '../../ui/feedback/error-summary';
import { FormFailure } from '../../ui/form/form-failure';
import { goalWords } from '../../ui/messages/goal-words';
import { useSidebarForm } from '../../ui/sidebar/use-sidebar-form';
import { type Messages, useMessages } from '../messages/messages';
import { checkInRequest } from './check-in-request';

export interface SlipFormProps {
  readonly plan: PlanView;
  readonly onBack: (done?: string) => void;
}

interface Fields extends SlipWords {
  readonly wantsContact: boolean;
}

const empty: Fields = {
  goalId: '',
  ownRating: '',
  did: '',
  obstacle: '',
  ifThen: '',
  helpWanted: '',
  wish: '',
  newWording: '',
  notInEmails: false,
  wantsContact: false,
};
const texts = ['did', 'obstacle', 'ifThen', 'helpWanted'] as const;

export function SlipForm({ plan, onBack }: SlipFormProps) {
  const t = useMessages();
  const { steps } = goalWords[t.language];
  const { studentId, preferredName, firstName } = plan.student;
  const form = useSidebarForm(`slip/${studentId}`, { empty }, () => onBack(t.family.logged));
  const { fields, change } = form;
  const [attempts, setAttempts] = useState(0);
  const problems = attempts > 0 && !form.isLocked ? slipProblems(fields, t.family) : [];
  const problemOf = (id: string) => problems.find(({ field }) => field === id)?.sentence;
  const [first] = plan.goals;
  const goalId = fields.goalId || (first?.goalId ?? '');
  const save = () => {
    setAttempts(attempts + 1);
    form.submit((written) => {
      if (slipProblems(written, t.family).length > 0) return null;
      const { wantsContact, ...slip } = written;
      return checkInRequest({
        studentId,
        from: preferredName || firstName,
        way: 'Paper',
        talked: '',
        message: '',
        wantsContact,
        slip: { ...slip, goalId: goalId === noGoal ? '' : goalId },
      });
    });
  };
  return (
    <>
      <PartHeading onBack={() => onBack()}>{t.family.logSlip}</PartHeading>
      {problems.length > 0 && (
        <ErrorSummary id="slip-problems" cause={attempts} problems={problems} />
      )}
      <FormFailure id="slip-failure" form={form} onSend={save} />
      <PendingFieldset isLocked={form.isLocked}>
        <div class="fields">
          <SelectField
            id="slip-goal"
            label={t.family.slipGoal}
            options={[
              ...plan.goals.map((goal) => [goal.goalId, goal.fields.goal] as const),
              [noGoal, t.family.noGoal],
            ]}
            value={goalId}
            onChoose={(chosen) => change({ goalId: chosen })}
          />
          <Chips
            id="slip-rating"
            legend={t.family.slipRating}
            options={[
              ...ownRatings.map((each) => [each, steps[each]] as const),
              ['', t.family.notRated],
            ]}
            value={fields.ownRating}
            onChoose={(rating) => change({ ownRating: rating as Fields['ownRating'] })}
          />
          {texts.map((field) => (
            <TextArea
              key={field}
              id={`slip-${field}`}
              label={t.family[field]}
              problem={problemOf(`slip-${field}`)}
              value={fields[field]}
              onText={(text) => change({ [field]: text })}
            />
          ))}
          <Chips
            id="slip-wish"
            legend={t.family.goalWish}
            options={([...goalWishes, ''] as const).map((wish) => [
              wish,
              t.family.goalWishes[wish],
            ])}
            value={fields.wish}
            onChoose={(wish) => change({ wish: wish as Fields['wish'] })}
          />
          {fields.wish !== '' && fields.wish !== 'Keep' && (
            <TextArea
              id="slip-newWording"
              label={t.family.newWording}
              problem={problemOf('slip-newWording')}
              value={fields.newWording}
              onText={(newWording) => change({ newWording })}
            />
          )}
          <Checkbox
            id="slip-not-in-emails"
            isChecked={fields.notInEmails}
            onChange={(notInEmails) => change({ notInEmails })}
          >
            {t.family.notInEmails}
          </Checkbox>
          <Checkbox
            id="slip-wants"
            isChecked={fields.wantsContact}
            onChange={(wantsContact) => change({ wantsContact })}
          >
            {t.family.wantsToTalk}
          </Checkbox>
        </div>
      </PendingFieldset>
      <Button look="main" isBusy={form.phase.kind === 'pending'} onClick={save}>
        {t.family.saveSlip}
      </Button>
    </>
  );
}

/** No ID looks like it. */
const noGoal = '\n';

/** What is missing before the slip is worth a row. */
function slipProblems(fields: Fields, t: Messages['family']): readonly Problem[] {
  const long = [...texts, 'newWording' as const].filter(
    (field) => fields[field].length > longestText,
  );
  const { ownRating, wish, wantsContact } = fields;
  const isEmpty =
    ownRating === '' &&
    wish === '' &&
    !wantsContact &&
    texts.every((field) => fields[field].trim() === '');
  return [
    ...(isEmpty ? [{ field: 'slip-did', sentence: t.slipEmpty }] : []),
    ...long.map((field) => ({ field: `slip-${field}`, sentence: t.tooLong })),
  ];
}
