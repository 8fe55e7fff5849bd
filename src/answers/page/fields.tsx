// The controls of the answer page: large enough for a thumb, with everything said in words.

import { useLayoutEffect, useRef } from 'preact/hooks';
import { useAnswerContext } from './answer-context';
import type { CallState } from './page-call';

/** As much as the script takes. */
const longestLine = 500;

interface ChoicesProps<Choice extends string> {
  readonly id: string;
  readonly legend: string;
  readonly options: readonly { readonly value: Choice; readonly label: string }[];
  readonly chosen: Choice | '';
  readonly onChoose: (choice: Choice) => void;
  /** For a question that may stay open: a tapped radio button cannot be untapped. */
  readonly onClear?: () => void;
  /** Undefined while nothing is wrong. */
  readonly problem?: string | undefined;
}

/** Radio buttons with the whole line to tap on. */
export const Choices = <Choice extends string>(props: ChoicesProps<Choice>) => (
  <fieldset
    class="choices"
    id={props.id}
    aria-describedby={props.problem === undefined ? undefined : `${props.id}-problem`}
  >
    <legend>{props.legend}</legend>
    {props.problem !== undefined && (
      <p class="problem" id={`${props.id}-problem`}>
        {props.problem}
      </p>
    )}
    {props.options.map(({ value, label }) => (
      <label key={value} class="choice">
        <input
          type="radio"
          name={props.id}
          value={value}
          checked={props.chosen === value}
          onChange={() => props.onChoose(value)}
        />
        <span>{label}</span>
      </label>
    ))}
    {props.onClear !== undefined && props.chosen !== '' && (
      <Clear legend={props.legend} onClear={props.onClear} />
    )}
  </fieldset>
);

interface ClearProps {
  readonly legend: string;
  readonly onClear: () => void;
}

function Clear({ legend, onClear }: ClearProps) {
  const { t } = useAnswerContext();
  return (
    <button
      type="button"
      class="link"
      onClick={({ currentTarget }) => {
        // It is gone once nothing is chosen: the focus goes back to the choices.
        currentTarget.closest('fieldset')?.querySelector('input')?.focus();
        onClear();
      }}
    >
      {t.student.clear}
      <span class="unseen">: {legend}</span>
    </button>
  );
}

interface LineProps {
  readonly id: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly value: string;
  readonly onInput: (text: string) => void;
  /** For what may become two or three lines on a phone; it stays one line of text. */
  readonly isTall?: boolean;
}

export function Line({ id, label, hint = '', value, onInput, isTall = false }: LineProps) {
  const attributes = {
    id,
    value,
    maxLength: longestLine,
    'aria-describedby': hint === '' ? undefined : `${id}-hint`,
    onInput: ({ currentTarget }: { readonly currentTarget: { readonly value: string } }) =>
      onInput(currentTarget.value.replace(/\s*\n\s*/g, ' ')),
  };
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {hint !== '' && (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {isTall ? <textarea rows={2} {...attributes} /> : <input type="text" {...attributes} />}
    </div>
  );
}

interface TickProps {
  readonly label: string;
  /** What it is about, for those who hear the label alone. */
  readonly about?: string;
  readonly isOn: boolean;
  readonly onChange: (isOn: boolean) => void;
  readonly isQuiet?: boolean;
}

export const Tick = ({ label, about, isOn, onChange, isQuiet = false }: TickProps) => (
  <label class={isQuiet ? 'tick quiet' : 'tick'}>
    <input
      type="checkbox"
      checked={isOn}
      onChange={({ currentTarget }) => onChange(currentTarget.checked)}
    />
    <span>
      {label}
      {about !== undefined && <span class="unseen">: {about}</span>}
    </span>
  </label>
);

/** The heading of what has just taken the place of something else: screen readers say it. */
export function Arrived({ text }: { readonly text: string }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    heading.current?.focus();
    window.scrollTo(0, 0);
  }, []);
  return (
    <h1 ref={heading} tabIndex={-1}>
      {text}
    </h1>
  );
}

interface SendProps {
  readonly state: CallState;
  readonly label: string;
  /** What is missing before it can be sent; '' for nothing. */
  readonly problem?: string;
}

/** The one large button of a form, and what became of the last try. */
export function Send({ state, label, problem = '' }: SendProps) {
  const { t, reader } = useAnswerContext();
  const { slow, failures } = t.sendings[reader];
  const isPending = state.kind === 'pending';
  const failure = state.kind === 'failed' ? failures[state.why] : problem;
  return (
    <div class="send">
      {failure !== '' && (
        <p class="failure" role="alert">
          {failure}
        </p>
      )}
      <button type="submit" class="main" aria-disabled={isPending}>
        {isPending ? t.page.sending : state.kind === 'failed' ? t.page.tryAgain : label}
      </button>
      <p role="status">{isPending && state.isSlow ? slow : ''}</p>
    </div>
  );
}
