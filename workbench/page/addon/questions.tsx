// Alerts and prompts: the script waits in the server until the person has answered.

import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { ButtonName } from '../../../emulator/runtime/screen';
import { answerQuestion } from '../connection';
import type { PageEvent, PageState } from '../state/page-state';

export interface QuestionsProps {
  readonly questions: PageState['questions'];
  readonly dispatch: (event: PageEvent) => void;
}

const words: Readonly<Record<ButtonName, string>> = {
  OK: 'OK',
  CANCEL: 'Cancel',
  YES: 'Yes',
  NO: 'No',
  CLOSE: 'Close',
};

/** The latest one is on top: it is the one that the script can go on with. */
export function Questions({ questions, dispatch }: QuestionsProps) {
  const latest = questions.at(-1);
  return latest ? (
    <QuestionDialog key={latest.number} question={latest} dispatch={dispatch} />
  ) : null;
}

interface QuestionDialogProps {
  readonly question: PageState['questions'][number];
  readonly dispatch: (event: PageEvent) => void;
}

function QuestionDialog({ question, dispatch }: QuestionDialogProps) {
  const { number, asked } = question;
  const dialog = useRef<HTMLDialogElement>(null);
  const [text, setText] = useState('');
  // With its first picture, or keys would go on to what lies below it.
  useLayoutEffect(() => dialog.current?.showModal(), []);
  const answer = (button: ButtonName): void => {
    void answerQuestion(number, { button, text });
    dispatch({ kind: 'answered', number });
  };
  return (
    <dialog
      ref={dialog}
      class="question"
      aria-labelledby={asked.title ? 'question-title' : 'question-text'}
      aria-describedby="question-text"
      onCancel={(event) => {
        event.preventDefault();
        answer('CLOSE');
      }}
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          answer(asked.buttons[0] ?? 'OK');
        }}
      >
        {asked.title && <h2 id="question-title">{asked.title}</h2>}
        <p id="question-text">{asked.text}</p>
        {asked.takesText && (
          <input
            aria-labelledby="question-text"
            value={text}
            onInput={({ currentTarget }) => setText(currentTarget.value)}
          />
        )}
        <div class="buttons">
          {asked.buttons.map((button, index) => (
            <button
              key={button}
              type={index === 0 ? 'submit' : 'button'}
              class={index === 0 ? 'main' : ''}
              onClick={index === 0 ? undefined : () => answer(button)}
            >
              {words[button]}
            </button>
          ))}
        </div>
      </form>
    </dialog>
  );
}
