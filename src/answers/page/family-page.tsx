// What a parent sees behind a link of a digest: the answer that was tapped is chosen, and one button
// sends it.

import { useLayoutEffect, useState } from 'preact/hooks';
import {
  type FamilyAnswer,
  type FamilyReply,
  familyAnswers,
  type FamilyPage as Page,
} from '../domain/answer-page';
import { useAnswerContext } from './answer-context';
import { EmailsSection } from './emails-section';
import { Arrived, Choices, Line, Send } from './fields';
import { usePageCall } from './page-call';

/** What the link at the foot of an email adds to the address. */
const settingsLink = 'settings';

const isAnswer = (text: string): text is FamilyAnswer =>
  familyAnswers.some((answer) => answer === text);

export interface Reply {
  readonly answer: FamilyAnswer | '';
  readonly message: string;
}

/** A tap says more than what was sent before; the line that went with another answer stays with that. */
function firstReply(tapped: string, given: FamilyReply | null, draft: Reply | null): Reply {
  const sent: Reply = given ?? { answer: '', message: '' };
  if (draft !== null) return isAnswer(tapped) ? { ...draft, answer: tapped } : draft;
  if (!isAnswer(tapped) || tapped === sent.answer) return sent;
  return { answer: tapped, message: '' };
}

interface FamilyProps {
  readonly opened: Page;
  readonly tapped: string;
}

export function FamilyPage({ opened, tapped }: FamilyProps) {
  const { t, drafts } = useAnswerContext();
  const [page, setPage] = useState(opened);
  const [step, setStep] = useState<'opened' | 'sent' | 'again'>('opened');
  const [reply, setReply] = useState(() =>
    firstReply(tapped, opened.given, drafts.read() as Reply | null),
  );
  const change = (changed: Partial<Reply>): void => {
    const next = { ...reply, ...changed };
    setReply(next);
    drafts.write(next);
  };
  const sent = (answered: Page): void => {
    drafts.remove();
    setPage(answered);
    setStep('sent');
  };
  return (
    <main>
      <p class="school">{page.sender.school}</p>
      {page.isPreview && <p class="notice">{t.family.preview}</p>}
      {step === 'sent' ? (
        <Thanks page={page} answer={reply.answer} onChange={() => setStep('again')} />
      ) : (
        <AnswerForm
          page={page}
          reply={reply}
          isAgain={step === 'again'}
          onChange={change}
          onSent={sent}
        />
      )}
      <EmailsSection page={page} isOpen={tapped === settingsLink} onChanged={setPage} />
    </main>
  );
}

interface FormProps {
  readonly page: Page;
  readonly reply: Reply;
  readonly isAgain: boolean;
  readonly onChange: (changed: Partial<Reply>) => void;
  readonly onSent: (page: Page) => void;
}

function AnswerForm({ page, reply, isAgain, onChange, onSent }: FormProps) {
  const { t, call } = useAnswerContext();
  const { state, send } = usePageCall<Page>(call, 'family');
  const [isMissing, setMissing] = useState(false);
  const { answer, message } = reply;
  const heading = t.family.heading(page.childName);
  useLayoutEffect(() => {
    if (isMissing) document.querySelector<HTMLElement>('#answer input')?.focus();
  }, [isMissing]);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        setMissing(answer === '');
        if (answer !== '') send('sendAnswer', { answer, message: message.trim() }, onSent);
      }}
    >
      {isAgain ? <Arrived text={heading} /> : <h1>{heading}</h1>}
      {page.goals.length > 0 && (
        <ul class="goals" aria-label={t.family.goals(page.goals.length)}>
          {page.goals.map((goal, place) => (
            <li key={place}>
              <span>{goal}</span>
            </li>
          ))}
        </ul>
      )}
      {page.given !== null && (
        <p class="notice">
          {t.family.given(t.family.answers[page.given.answer], page.given.message)}
        </p>
      )}
      <Choices
        id="answer"
        legend={t.family.answer}
        options={familyAnswers.map((value) => ({ value, label: t.family.answers[value] }))}
        chosen={answer}
        onChoose={(chosen) => onChange({ answer: chosen })}
        problem={isMissing && answer === '' ? t.family.chooseOne : undefined}
      />
      <Line
        id="message"
        label={`${t.family.lines[answer]} ${t.page.optional}`}
        value={message}
        onInput={(text) => onChange({ message: text })}
      />
      <Send state={state} label={t.page.send} />
    </form>
  );
}

interface ThanksProps {
  readonly page: Page;
  readonly answer: FamilyAnswer | '';
  readonly onChange: () => void;
}

function Thanks({ page, answer, onChange }: ThanksProps) {
  const { t } = useAnswerContext();
  const { isPreview, oneMoreQuestion, sender } = page;
  const name = sender.name || sender.school || t.page.theSchool;
  return (
    <section class="thanks">
      <Arrived text={t.family.thanks} />
      {isPreview && <p>{t.family.arrivedInPreview}</p>}
      {!isPreview && answer !== '' && <p>{t.family.arrived[answer](name)}</p>}
      {oneMoreQuestion !== '' && (
        <div class="question">
          <h2>{t.family.question}</h2>
          <p>{oneMoreQuestion}</p>
        </div>
      )}
      <button type="button" class="secondary" onClick={onChange}>
        {t.page.changeAnswer}
      </button>
      <p class="quiet-text">{t.sendings.family.mayClose}</p>
    </section>
  );
}
