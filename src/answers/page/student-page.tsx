// A student's check-in: the student speaks before the family is written to.

import { useState } from 'preact/hooks';
import type { StudentPage as Page } from '../domain/answer-page';
import { useAnswerContext } from './answer-context';
import { Arrived, Line, Send, Tick } from './fields';
import { GoalSection } from './goal-section';
import { usePageCall } from './page-call';
import {
  firstDraft,
  type GoalWordsDraft,
  isBlank,
  replyOf,
  type StudentDraft,
  wantsChange,
} from './student-reply';
import { TurnTo } from './turn-to';

export function StudentPage({ opened }: { readonly opened: Page }) {
  const { t, drafts } = useAnswerContext();
  const [page, setPage] = useState(opened);
  const [step, setStep] = useState<'opened' | 'sent' | 'again'>('opened');
  const [draft, setDraft] = useState(() =>
    firstDraft(opened, drafts.read() as Partial<StudentDraft> | null),
  );
  const change = (changed: Partial<StudentDraft>): void => {
    const next = { ...draft, ...changed };
    setDraft(next);
    drafts.write(next);
  };
  const specialist = page.sender.name || page.sender.school || t.page.theSchool;
  const sent = (answered: Page): void => {
    drafts.remove();
    setPage(answered);
    setStep('sent');
  };
  return (
    <main>
      <p class="school">{page.sender.school}</p>
      {step === 'sent' ? (
        <Thanks {...{ page, draft, specialist }} onChange={() => setStep('again')} />
      ) : (
        <CheckInForm
          {...{ page, draft, specialist }}
          isAgain={step === 'again'}
          onChange={change}
          onSent={sent}
        />
      )}
      <TurnTo whom={page.whomToTurnTo} />
    </main>
  );
}

interface FormProps {
  readonly page: Page;
  readonly draft: StudentDraft;
  readonly specialist: string;
  readonly isAgain: boolean;
  readonly onChange: (changed: Partial<StudentDraft>) => void;
  readonly onSent: (page: Page) => void;
}

function CheckInForm({ page, draft, specialist, isAgain, onChange, onSent }: FormProps) {
  const { t, call } = useAnswerContext();
  const { state, send } = usePageCall<Page>(call, 'student');
  const [hasTried, setTried] = useState(false);
  const { goals, familyReads } = page;
  const hello = page.name === '' ? t.student.helloNoName : t.student.hello(page.name);
  const isNothing = isBlank(draft) && !page.isAnswered;
  const changeGoal = (key: string, changed: Partial<GoalWordsDraft>): void => {
    const words = draft.goals[key];
    if (words) onChange({ goals: { ...draft.goals, [key]: { ...words, ...changed } } });
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (!isNothing) send('sendCheckIn', replyOf(draft), onSent);
      }}
    >
      {isAgain ? <Arrived text={hello} /> : <h1>{hello}</h1>}
      {page.isAnswered && <p class="notice">{t.student.sentBefore}</p>}
      {page.reply !== '' && (
        <div class="question">
          <h2>{t.student.answered(specialist)}</h2>
          <p>{page.reply}</p>
        </div>
      )}
      <p>{goals.length === 0 ? t.student.noGoals : t.student.lead}</p>
      <Readers specialist={specialist} familyReads={familyReads} />
      {goals.map((goal, place) => {
        const words = draft.goals[goal.key];
        return (
          words && (
            <GoalSection
              key={goal.key}
              {...{ goal, words, familyReads, specialist }}
              number={place + 1}
              count={goals.length}
              onChange={(changed) => changeGoal(goal.key, changed)}
            />
          )
        );
      })}
      <div class="talk">
        <Tick
          label={t.student.talk}
          isOn={draft.wantsToTalk}
          onChange={(wantsToTalk) => onChange({ wantsToTalk })}
        />
        <p class="hint">
          {t.student.talkHint(specialist)} {familyReads && t.student.talkKeptOut}
        </p>
        {draft.wantsToTalk && (
          <Line
            id="message"
            label={`${t.student.talkAbout} ${t.page.optional}`}
            value={draft.message}
            onInput={(message) => onChange({ message })}
            isTall
          />
        )}
      </div>
      <Send
        state={state}
        label={t.student.send(specialist)}
        problem={hasTried && isNothing ? t.student.nothing : ''}
      />
      <p class="hint">{t.student.device}</p>
    </form>
  );
}

interface ReadersProps {
  readonly specialist: string;
  readonly familyReads: boolean;
}

function Readers({ specialist, familyReads }: ReadersProps) {
  const { t } = useAnswerContext();
  return (
    <section class="readers">
      <h2>{t.student.readers}</h2>
      <p>{t.student.reads(specialist)}</p>
      {familyReads && <p>{t.student.familyReads}</p>}
    </section>
  );
}

interface ThanksProps {
  readonly page: Page;
  readonly draft: StudentDraft;
  readonly specialist: string;
  readonly onChange: () => void;
}

function Thanks({ page, draft, specialist, onChange }: ThanksProps) {
  const { t } = useAnswerContext();
  return (
    <section class="thanks">
      <Arrived text={page.name === '' ? t.student.thanksNoName : t.student.thanks(page.name)} />
      <p>{t.student.arrived(specialist)}</p>
      {draft.wantsToTalk && <p>{t.student.talkArrived(specialist)}</p>}
      {wantsChange(draft) && <p>{t.student.wishArrived(specialist)}</p>}
      <button type="button" class="secondary" onClick={onChange}>
        {t.page.changeAnswer}
      </button>
      <p class="quiet-text">{t.sendings.student.mayClose}</p>
    </section>
  );
}
