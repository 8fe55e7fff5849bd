// A day. For an impossible day, or half a one, a browser gives the same as for an empty field: the
// goal's day must not be taken out because of that, and the person has to hear of it.
import { useRef, useState } from 'preact/hooks';
import { described, Field } from '../../page/parts/field';
import { useWording } from '../wording/use-wording';

export interface DayFieldProps {
  readonly id: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly problem?: string | undefined;
  /** "2026-09-30", or '' */
  readonly value: string;
  /** '' where the field was emptied. */
  readonly onDay: (day: string) => void;
  readonly onLeave?: () => void;
  /** What is no day leaves the day as it was; where a button saves, it counts as empty. */
  readonly savesItself?: true;
}

export function DayField({ id, label, hint, value, onDay, onLeave, ...rest }: DayFieldProps) {
  const say = useWording();
  const [isDay, setDay] = useState(true);
  const [isLeft, setLeft] = useState(false);
  const before = useRef(value);
  const problem = !isDay && isLeft ? say.frame.noDay : rest.problem;
  return (
    <Field id={id} label={label} hint={hint} problem={problem}>
      <input
        {...described(id, hint, problem)}
        type="date"
        // Left to the browser meanwhile: to set a day would take away what is being typed.
        value={isDay ? value : undefined}
        onFocus={() => {
          if (isDay) before.current = value;
        }}
        onInput={({ currentTarget: { validity, value: day } }) => {
          setDay(!validity.badInput);
          if (!validity.badInput) setLeft(false);
          // On the way to it the keys have passed other days: “3” on the way to “30”.
          onDay(validity.badInput && rest.savesItself ? before.current : day);
        }}
        onBlur={({ currentTarget: { validity } }) => {
          setDay(!validity.badInput);
          setLeft(true);
          onLeave?.();
        }}
      />
    </Field>
  );
}
