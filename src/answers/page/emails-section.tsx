// How often the emails come, a break, and an end to them; out of the way until somebody looks for it.

import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { addDays, isCalendarDate } from '../../core/calendar-date';
import { type Cadence, cadences } from '../../schema/choices';
import type { EmailsChange, EmailsState, FamilyPage } from '../domain/answer-page';
import type { Messages } from '../messages/messages';
import { useAnswerContext } from './answer-context';
import { Choices } from './fields';
import { usePageCall } from './page-call';

/** The day at the reader's place. */
function localDay(now: Date): string {
  const pad = (part: number) => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`;
}

/** A month later; where that month is shorter, its end is near enough. */
const monthDays = 30;

function stateInWords(emails: EmailsState, t: Messages): string {
  switch (emails.kind) {
    case 'on':
      return t.emails.on[emails.cadence];
    case 'paused':
      return isCalendarDate(emails.until)
        ? t.emails.pausedUntil(showDay(emails.until, t.language))
        : t.emails.paused;
    case 'stopped':
      return t.emails.stopped;
  }
}

const showDay = (day: string, language: string): string =>
  new Intl.DateTimeFormat(language, {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(new Date(`${day}T00:00:00Z`));

/** Whether the school has taken a change: it refuses some, and shows how it stands. */
const isTaken = (change: EmailsChange, emails: EmailsState): boolean => {
  switch (change.kind) {
    case 'cadence':
      return emails.kind === 'on' && emails.cadence === change.cadence;
    case 'pause':
      return emails.kind === 'paused' && emails.until === change.until;
    case 'resume':
      return emails.kind === 'on';
    case 'stop':
      return emails.kind === 'stopped';
  }
};

interface SectionProps {
  readonly page: FamilyPage;
  readonly isOpen: boolean;
  readonly onChanged: (page: FamilyPage) => void;
}

export function EmailsSection({ page, isOpen, onChanged }: SectionProps) {
  const { t, call } = useAnswerContext();
  const { state, send } = usePageCall<FamilyPage>(call, 'family');
  const [result, setResult] = useState('');
  const section = useRef<HTMLDetailsElement>(null);
  const now = useRef<HTMLDivElement>(null);
  const { emails } = page;
  useLayoutEffect(() => {
    if (!isOpen) return;
    section.current?.querySelector('summary')?.focus();
    section.current?.scrollIntoView();
  }, [isOpen]);
  // The button that was tapped may be gone.
  useLayoutEffect(() => {
    if (result !== '') now.current?.focus();
  }, [result]);
  const change = (wanted: EmailsChange): void => {
    setResult('');
    send('changeEmails', wanted, (changed) => {
      onChanged(changed);
      setResult(isTaken(wanted, changed.emails) ? t.emails.done : t.emails.notDone);
    });
  };
  return (
    <details class="emails" ref={section} open={isOpen}>
      <summary>{t.emails.heading}</summary>
      <div role="status" class="now" ref={now} tabIndex={-1}>
        {state.kind === 'failed' && <p class="failure">{t.sendings.family.failures[state.why]}</p>}
        {state.kind === 'pending' && (
          <p>{state.isSlow ? t.sendings.family.slow : t.page.sending}</p>
        )}
        {state.kind === 'idle' && result !== '' && <p class="notice">{result}</p>}
        <p>{stateInWords(emails, t)}</p>
      </div>
      {emails.kind === 'on' && <CadenceForm cadence={emails.cadence} onChange={change} />}
      {emails.kind === 'on' && <PauseForm onChange={change} />}
      {emails.kind === 'paused' && (
        <button type="button" class="secondary" onClick={() => change({ kind: 'resume' })}>
          {t.emails.resume}
        </button>
      )}
      {emails.kind !== 'stopped' && <StopForm onChange={change} />}
    </details>
  );
}

interface ChangeProps {
  readonly onChange: (change: EmailsChange) => void;
}

function CadenceForm({ cadence, onChange }: ChangeProps & { readonly cadence: Cadence }) {
  const { t } = useAnswerContext();
  const [chosen, setChosen] = useState(cadence);
  return (
    <div>
      <Choices
        id="cadence"
        legend={t.emails.howOften}
        options={cadences.map((value) => ({ value, label: t.emails.cadences[value] }))}
        chosen={chosen}
        onChoose={setChosen}
      />
      <button
        type="button"
        class="secondary"
        onClick={() => onChange({ kind: 'cadence', cadence: chosen })}
      >
        {t.emails.saveCadence}
      </button>
    </div>
  );
}

function PauseForm({ onChange }: ChangeProps) {
  const { t } = useAnswerContext();
  const [day, setDay] = useState('');
  const [isWrong, setWrong] = useState(false);
  const today = localDay(new Date());
  const pauseFor = (days: number) => onChange({ kind: 'pause', until: addDays(today, days) });
  return (
    <section>
      <h2>{t.emails.pause}</h2>
      <button type="button" class="secondary" onClick={() => pauseFor(14)}>
        {t.emails.twoWeeks}
      </button>
      <button type="button" class="secondary" onClick={() => pauseFor(monthDays)}>
        {t.emails.month}
      </button>
      <div class="field">
        <label for="until">{t.emails.until}</label>
        {isWrong && (
          <p class="problem" role="alert" id="until-problem">
            {t.emails.noDay}
          </p>
        )}
        <input
          type="date"
          id="until"
          value={day}
          min={addDays(today, 1)}
          aria-invalid={isWrong}
          aria-describedby={isWrong ? 'until-problem' : undefined}
          onInput={({ currentTarget }) => setDay(currentTarget.value)}
        />
        <button
          type="button"
          class="secondary"
          onClick={() => {
            const isToCome = isCalendarDate(day) && day > today;
            setWrong(!isToCome);
            if (isToCome) onChange({ kind: 'pause', until: day });
          }}
        >
          {t.emails.pauseUntil}
        </button>
      </div>
    </section>
  );
}

/** Asks once more: a tap beside the button next to it must not end the emails. */
function StopForm({ onChange }: ChangeProps) {
  const { t } = useAnswerContext();
  const [isAsking, setAsking] = useState(false);
  const question = useRef<HTMLParagraphElement>(null);
  useLayoutEffect(() => {
    if (isAsking) question.current?.focus();
  }, [isAsking]);
  if (!isAsking)
    return (
      <section>
        <button type="button" class="secondary" onClick={() => setAsking(true)}>
          {t.emails.stop}
        </button>
      </section>
    );
  return (
    <section>
      <p ref={question} tabIndex={-1}>
        {t.emails.reallyStop}
      </p>
      <button type="button" class="secondary" onClick={() => onChange({ kind: 'stop' })}>
        {t.emails.yesStop}
      </button>
      <button type="button" class="secondary" onClick={() => setAsking(false)}>
        {t.emails.keep}
      </button>
    </section>
  );
}
