// Logs a call, a reply or a meeting with the family, so that it counts as an answer.
import { useState } from 'preact/hooks';
import type { CheckInInput, PlanView } from '../../contract/sidebar-calls';
import { Button } from '../../page/parts/button';
import { ErrorSummary, FailureSummary } from '../../page/parts/error-summary';
import { TextArea } from '../../page/parts/text-area';
import { useAtDesk } from '../desk/desk-context';
import { useKept } from '../draft/use-kept';
import { useErrand } from '../errand/use-errand';
import { Chips } from '../parts/chips';
import { InHand } from '../parts/in-hand';
import { PartHeading } from '../parts/part-heading';
import { TextLine } from '../parts/text-line';
import { Tick } from '../parts/tick';
import { useWording } from '../wording/use-wording';
import { checkInProblems } from './check-in-problems';

export interface CheckInFormProps {
  readonly plan: PlanView;
  readonly onBack: (done?: string) => void;
}

/** The ID is chosen with the first words and kept in a retry: a call that arrived is not noted twice. */
type Form = Omit<CheckInInput, 'studentId'>;

const empty: Form = {
  checkInId: '',
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
  const { call, tell } = useAtDesk();
  const { studentId } = plan.student;
  const kept = useKept(`check-in/${studentId}`, empty);
  const { form, clear } = kept;
  const change = (changes: Partial<Form>) =>
    kept.change({ checkInId: form.checkInId || crypto.randomUUID(), ...changes });
  const [isAsked, setAsked] = useState(false);
  const { state, isBusy, run } = useErrand<PlanView>();
  const problems = isAsked ? checkInProblems(form, say.family) : [];
  const problemOf = (id: string) => problems.find(({ field }) => field === id)?.sentence;
  const save = () => {
    setAsked(true);
    if (checkInProblems(form, say.family).length > 0) return;
    run(
      () => call('logCheckIn', { ...form, studentId }),
      (renewed) => {
        clear();
        tell({ kind: 'plan renewed', plan: renewed });
        onBack(say.family.logged);
      },
    );
  };
  return (
    <>
      <PartHeading onBack={() => onBack()}>{say.family.logTitle}</PartHeading>
      {problems.length > 0 && <ErrorSummary id="check-in-problems" problems={problems} />}
      {state.kind === 'in trouble' && (
        <FailureSummary id="check-in-failure" failure={state.failure} onTryAgain={save} />
      )}
      <InHand recording={state}>
        <div class="fields">
          <TextLine
            id="check-in-from"
            label={say.family.from}
            problem={problemOf('check-in-from')}
            suggestions={plan.guardians.map(({ guardian }) => guardian.name).filter(Boolean)}
            value={form.from}
            onText={(from) => change({ from })}
          />
          <Chips
            id="check-in-way"
            legend={say.family.way}
            options={ways.map((way) => [way, say.family.ways[way]])}
            value={form.way}
            onChoose={(way) => change({ way: way as Form['way'] })}
          />
          <Chips
            id="check-in-talked"
            legend={say.family.talked}
            options={answers.map((answer) => [answer, say.family.talkedAnswers[answer]])}
            value={form.talked}
            onChoose={(talked) => change({ talked: talked as Form['talked'] })}
          />
          <TextArea
            id="check-in-message"
            label={say.family.message}
            problem={problemOf('check-in-message')}
            value={form.message}
            onText={(message) => change({ message })}
          />
          <Tick
            id="check-in-wants"
            isTicked={form.wantsContact}
            onTick={(wantsContact) => change({ wantsContact })}
          >
            {say.family.wantsContact}
          </Tick>
        </div>
      </InHand>
      <Button look="main" isBusy={isBusy} onClick={save}>
        {say.family.save}
      </Button>
    </>
  );
}
