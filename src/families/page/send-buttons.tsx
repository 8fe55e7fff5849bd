// A test to oneself, or the digest to the guardian now, which is asked about once more.
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Answer } from '../../rpc/calls';
import { Button } from '../../ui/controls/button';
import { FailureSummary, FailureText } from '../../ui/feedback/failure';
import { takeFocus } from '../../ui/feedback/take-focus';
import { useKitMessages } from '../../ui/messages/messages';
import { showDay } from '../../ui/messages/show-date';
import { useRequest } from '../../ui/rpc/use-request';
import { useSidebar } from '../../ui/sidebar/sidebar-context';
import type { GuardianView } from '../domain/view-guardian';
import { useMessages } from '../messages/messages';
import { mailWords } from './mail-words';

export interface SendButtonsProps {
  readonly view: GuardianView;
  readonly preview: Answer<'previewDigest'>;
}

export function SendButtons({ view, preview }: SendButtonsProps) {
  const t = useMessages();
  const kit = useKitMessages();
  const { call, dispatch, reportUnseen } = useSidebar();
  const [isAsked, setAsked] = useState(false);
  const { guardianId, name, email } = view.guardian;
  const about = (button: string) => `${button}: ${name || email}`;
  const test = useRequest<Answer<'sendTest'>>(reportUnseen(about(t.family.test)));
  const sending = useRequest<Answer<'sendNow'>>(reportUnseen(about(t.family.sendNow)));
  const { maySend, hold } = preview;
  const doubt = sending.state.kind === 'success' ? sending.state.value.resend : null;
  const resend = doubt ?? (maySend.kind === 'again' ? maySend.resend : null);
  const on = maySend.kind === 'again' ? showDay(maySend.on, t.language) : '';
  const isSent = sending.state.kind === 'success' && doubt === null;
  const question = (): string => {
    if (doubt !== null) return t.family.confirmResend(name || email, preview.to);
    if (resend !== null)
      return `${t.family.sentOn(on, preview.to)} ${t.family.confirmAgain(name || email, preview.to)}`;
    return t.family.confirmSend(name || email, preview.to);
  };
  const send = (approved: Answer<'sendNow'>['resend']) => {
    setAsked(false);
    sending.run(
      () => call('sendNow', guardianId, approved),
      (sent) => (sent.resend === null ? dispatch({ kind: 'plan outdated' }) : setAsked(true)),
    );
  };
  return (
    <>
      {[test, sending].map(({ state, again }, place) =>
        state.kind === 'error' ? (
          <FailureSummary
            key={place}
            id={place === 0 ? 'test-failure' : 'send-failure'}
            failure={state.failure}
            onTryAgain={again}
          />
        ) : null,
      )}
      <p role="status" class="sent">
        {(test.isBusy || sending.isBusy) && kit.pending}
        {test.state.kind === 'success' && t.family.testSent(test.state.value.to)}
        {sending.state.kind === 'success' &&
          (mailWords(sending.state.value, t.family) || t.family.states.Sent)}
      </p>
      {isAsked ? (
        <Confirm
          question={question()}
          yes={resend === null ? t.family.send : t.family.resend}
          onYes={() => send(resend)}
          onNo={() => setAsked(false)}
        />
      ) : (
        <div class="buttons">
          <Button isBusy={test.isBusy} onClick={() => test.run(() => call('sendTest', guardianId))}>
            {t.family.test}
          </Button>
          {maySend.kind !== 'no' && hold === null && !isSent && (
            <Button isBusy={sending.isBusy} onClick={() => setAsked(true)}>
              {maySend.kind === 'again' ? t.family.sendAgain : t.family.sendNow}
            </Button>
          )}
        </div>
      )}
      {maySend.kind === 'again' && <p class="quiet-text">{t.family.sentOn(on, maySend.to)}</p>}
      {maySend.kind === 'no' && (
        <p class="quiet-text">
          <FailureText failure={maySend.why} language={t.language} />
        </p>
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
  const kit = useKitMessages();
  const box = useRef<HTMLElement>(null);
  useLayoutEffect(() => takeFocus(box.current), []);
  return (
    <section ref={box} class="notice" aria-labelledby="confirm-question" tabIndex={-1}>
      <p id="confirm-question">{question}</p>
      <div class="buttons">
        <Button look="main" onClick={onYes}>
          {yes}
        </Button>
        <Button onClick={onNo}>{kit.cancel}</Button>
      </div>
    </section>
  );
}
