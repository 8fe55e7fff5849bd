// A test to oneself, or the digest to the guardian now, which is asked about once more.
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { GuardianView, MailPreview, Resend, SentNow } from '../../contract/sidebar-calls';
import { Button } from '../../page/parts/button';
import { FailureSummary } from '../../page/parts/error-summary';
import { takeFocus } from '../../page/parts/take-focus';
import { useAtDesk } from '../desk/desk-context';
import { useErrand } from '../errand/use-errand';
import { useWording } from '../wording/use-wording';
import { mailWords } from './mail-words';

export interface SendButtonsProps {
  readonly view: GuardianView;
  readonly preview: MailPreview;
}

export function SendButtons({ view, preview }: SendButtonsProps) {
  const say = useWording();
  const { call, tell } = useAtDesk();
  const [isAsked, setAsked] = useState(false);
  const { guardianId, name, email } = view.guardian;
  const about = (button: string) => `${button}: ${name || email}`;
  const test = useErrand<{ readonly to: string }>(about(say.family.test));
  const sending = useErrand<SentNow>(about(say.family.sendNow));
  const resend = sending.state.kind === 'answered' ? sending.state.value.resend : null;
  const send = (approved: Resend | null) => {
    setAsked(false);
    sending.run(
      () => call('sendNow', guardianId, approved),
      (sent) => (sent.resend === null ? tell({ kind: 'plan outdated' }) : setAsked(true)),
    );
  };
  return (
    <>
      {[test, sending].map(({ state, again }, place) =>
        state.kind === 'in trouble' ? (
          <FailureSummary
            key={place}
            id={place === 0 ? 'test-failure' : 'send-failure'}
            failure={state.failure}
            onTryAgain={again}
          />
        ) : null,
      )}
      <p role="status" class="sent">
        {(test.isBusy || sending.isBusy) && say.frame.working}
        {test.state.kind === 'answered' && say.family.testSent(test.state.value.to)}
        {sending.state.kind === 'answered' &&
          (mailWords(sending.state.value, say.family) || say.family.states.Sent)}
      </p>
      {isAsked ? (
        <Confirm
          question={
            resend === null
              ? say.family.confirmSend(name || email, preview.to)
              : say.family.confirmResend(name || email, preview.to)
          }
          yes={resend === null ? say.family.send : say.family.resend}
          onYes={() => send(resend)}
          onNo={() => setAsked(false)}
        />
      ) : (
        <div class="buttons">
          <Button isBusy={test.isBusy} onClick={() => test.run(() => call('sendTest', guardianId))}>
            {say.family.test}
          </Button>
          <Button isBusy={sending.isBusy} onClick={() => setAsked(true)}>
            {say.family.sendNow}
          </Button>
        </div>
      )}
    </>
  );
}

interface ConfirmProps {
  readonly question: string;
  readonly yes: string;
  readonly onYes: () => void;
  readonly onNo: () => void;
}

/** Takes the focus, on the question: neither answer may be given by a key pressed twice. */
function Confirm({ question, yes, onYes, onNo }: ConfirmProps) {
  const say = useWording();
  const box = useRef<HTMLElement>(null);
  useLayoutEffect(() => takeFocus(box.current), []);
  return (
    <section ref={box} class="notice" aria-labelledby="confirm-question" tabIndex={-1}>
      <p id="confirm-question">{question}</p>
      <div class="buttons">
        <Button look="main" onClick={onYes}>
          {yes}
        </Button>
        <Button onClick={onNo}>{say.frame.cancel}</Button>
      </div>
    </section>
  );
}
