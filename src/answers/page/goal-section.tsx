// One goal of a student's check-in. Rating and deeds first; the rest for whoever wants to say more.

import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { goalWishes, ownRatings } from '../../schema/choices';
import type { PartForFamily, StudentGoal } from '../domain/answer-page';
import { useAnswerContext } from './answer-context';
import { Choices, Line, Tick } from './fields';
import { type GoalWordsDraft, saysMore, saysSomething } from './student-reply';

interface GoalProps {
  readonly goal: StudentGoal;
  /** From 1. */
  readonly number: number;
  readonly count: number;
  readonly words: GoalWordsDraft;
  /** Whether there is an email that a part can be kept out of. */
  readonly familyReads: boolean;
  readonly specialist: string;
  readonly onChange: (changed: Partial<GoalWordsDraft>) => void;
}

export function GoalSection(props: GoalProps) {
  const { goal, number, count, words, specialist, onChange } = props;
  const { t } = useAnswerContext();
  const [isMore, setMore] = useState(saysMore(words));
  const [isOpen] = useState(number === 1 || saysSomething(words));
  const id = `goal-${number}`;
  return (
    <details class="goal" open={isOpen}>
      <summary>
        <span class="hint">{t.student.goal(number, count)}</span>
        <h2>{goal.goal}</h2>
      </summary>
      {goal.why !== '' && (
        <p class="why">
          <b>{t.student.why}:</b> {goal.why}
        </p>
      )}
      {goal.question !== '' && (
        <div class="question">
          <p>{goal.question}</p>
        </div>
      )}
      <Choices
        id={`${id}-rating`}
        legend={t.student.rating}
        options={ownRatings.map((value) => ({ value, label: t.student.ratings[value] }))}
        chosen={words.ownRating}
        onChoose={(ownRating) => onChange({ ownRating })}
        onClear={() => onChange({ ownRating: '' })}
      />
      <KeepOut {...props} part="ownRating" />
      <Part {...props} id={id} part="did" />
      {isMore ? (
        <More>
          <Part {...props} id={id} part="obstacle" />
          <Part {...props} id={id} part="ifThen" />
          <Part {...props} id={id} part="helpWanted" />
          <Choices
            id={`${id}-wish`}
            legend={t.student.wish}
            options={goalWishes.map((value) => ({ value, label: t.student.wishes[value] }))}
            chosen={words.wish}
            onChoose={(wish) => onChange({ wish })}
            onClear={() => onChange({ wish: '' })}
          />
          {words.wish !== '' && words.wish !== 'Keep' && (
            <Line
              id={`${id}-wording`}
              label={t.student.wording}
              hint={t.student.wordingHint(specialist)}
              value={words.newWording}
              onInput={(newWording) => onChange({ newWording })}
              isTall
            />
          )}
        </More>
      ) : (
        <button type="button" class="secondary" onClick={() => setMore(true)}>
          {t.student.more}
        </button>
      )}
    </details>
  );
}

/** Takes the focus from the button that it has replaced, but not when the page opens with it. */
function More({ children }: { readonly children: ComponentChildren }) {
  const more = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (document.activeElement === document.body) more.current?.querySelector('textarea')?.focus();
  }, []);
  return <div ref={more}>{children}</div>;
}

type LinePart = Exclude<PartForFamily, 'ownRating'>;

interface PartProps extends GoalProps {
  readonly part: PartForFamily;
}

function Part(props: PartProps & { readonly part: LinePart; readonly id: string }) {
  const { id, part, words, onChange } = props;
  const { t } = useAnswerContext();
  return (
    <>
      <Line
        id={`${id}-${part}`}
        label={t.student.parts[part]}
        hint={t.student.hints[part]}
        value={words[part]}
        onInput={(text) => onChange({ [part]: text })}
        isTall
      />
      <KeepOut {...props} />
    </>
  );
}

function KeepOut({ part, words, familyReads, onChange }: PartProps) {
  const { t } = useAnswerContext();
  if (!familyReads) return null;
  const others = words.notInEmails.filter((each) => each !== part);
  return (
    <Tick
      label={t.student.keepOut}
      about={t.student.parts[part]}
      isOn={words.notInEmails.includes(part)}
      onChange={(isOn) => onChange({ notInEmails: isOn ? [...others, part] : others })}
      isQuiet
    />
  );
}
