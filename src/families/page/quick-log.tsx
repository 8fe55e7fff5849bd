// What a guardian has said in a reply, a call or a meeting, in two clicks.
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { PlanView } from '../../goals/domain/view-plan';
import type { CheckInInput } from '../../inbox/domain/logged-check-in';
import { Button } from '../../ui/controls/button';
import { Chips } from '../../ui/controls/chips';
import { FailureSummary } from '../../ui/feedback/failure';
import { takeFocus } from '../../ui/feedback/take-focus';
import { useKitMessages } from '../../ui/messages/messages';
import { useRequest } from '../../ui/rpc/use-request';
import { useSidebar } from '../../ui/sidebar/sidebar-context';
import type { GuardianView } from '../domain/view-guardian';
import { useMessages } from '../messages/messages';

export interface QuickLogProps {
  readonly guardian: GuardianView['guardian'];
  readonly onDone: (sentence: string) => void;
}

const answers = {
  talked: { talked: 'Yes', wantsContact: false },
  'not-yet': { talked: 'Not yet', wantsContact: false },
  call: { talked: '', wantsContact: true },
} as const satisfies Readonly<Record<string, Pick<CheckInInput, 'talked' | 'wantsContact'>>>;
type QuickAnswer = keyof typeof answers;
const ways = ['Reply', 'Phone', 'Meeting'] as const;
type QuickWay = (typeof ways)[number];

export function QuickLog({ guardian, onDone }: QuickLogProps) {
  const t = useMessages();
  const kit = useKitMessages();
  const { call, dispatch, reportUnseen } = useSidebar();
  const [isOpen, setOpen] = useState(false);
  const [way, setWay] = useState<QuickWay>('Reply');
  const { guardianId, studentId, name, email } = guardian;
  const who = name || email;
  const about = `${t.family.quickLog}: ${who}`;
  const { state, isBusy, run, again } = useRequest<PlanView>(reportUnseen(about));
  const box = useRef<HTMLFieldSetElement>(null);
  useLayoutEffect(() => {
    if (isOpen) takeFocus(box.current);
  }, [isOpen]);
  const log = (answer: QuickAnswer) => {
    const checkIn = {
      ...answers[answer],
      checkInId: crypto.randomUUID(),
      studentId,
      guardianId,
      from: who,
      way,
      message: '',
    };
    run(
      () => call('logCheckIn', checkIn),
      (plan) => {
        setOpen(false);
        dispatch({ kind: 'plan renewed', plan });
        onDone(t.family.logged);
      },
    );
  };
  if (!isOpen) {
    return (
      <Button look="quiet" label={about} onClick={() => setOpen(true)}>
        {t.family.quickLog}
      </Button>
    );
  }
  return (
    <fieldset ref={box} class="notice" tabIndex={-1}>
      <legend>{t.family.quickLogAbout(who)}</legend>
      {state.kind === 'error' && (
        <FailureSummary
          id={`quick-log-failure-${guardianId}`}
          failure={state.failure}
          onTryAgain={again}
        />
      )}
      <Chips
        id={`quick-log-${guardianId}`}
        legend={t.family.way}
        options={ways.map((each) => [each, t.family.ways[each]])}
        value={way}
        onChoose={(chosen) => setWay(chosen as QuickWay)}
      />
      <div class="buttons">
        {(Object.keys(answers) as QuickAnswer[]).map((answer) => (
          <Button key={answer} isBusy={isBusy} onClick={() => log(answer)}>
            {t.family.quickAnswers[answer]}
          </Button>
        ))}
        <Button look="quiet" onClick={() => setOpen(false)}>
          {kit.cancel}
        </Button>
      </div>
    </fieldset>
  );
}
