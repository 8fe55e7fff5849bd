// A date input. For an impossible or incomplete date a browser reports the same as for an empty field:
// the stored date must not be cleared because of that, and the person has to know.
import { useRef, useState } from 'preact/hooks';
import { useKitMessages } from '../messages/messages';
import { described, Field } from './field';

export interface DateFieldProps {
  readonly id: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly problem?: string | undefined;
  /** "2026-09-30", or '' */
  readonly value: string;
  /** '' where the field was emptied. */
  readonly onDate: (day: string) => void;
  readonly onLeave?: () => void;
  /** An invalid date leaves the stored one as it was; where a button saves, it counts as empty. */
  readonly savesItself?: true;
}

export function DateField({ id, label, hint, value, onDate, onLeave, ...rest }: DateFieldProps) {
  const t = useKitMessages();
  const [isDay, setDay] = useState(true);
  const [isLeft, setLeft] = useState(false);
  const before = useRef(value);
  const problem = !isDay && isLeft ? t.noSuchDay : rest.problem;
  return (
    <Field id={id} label={label} hint={hint} problem={problem}>
      <input
        {...described(id, hint, problem)}
        type="date"
        // Uncontrolled while invalid: setting a value would remove what is being typed.
        value={isDay ? value : undefined}
        onFocus={() => {
          if (isDay) before.current = value;
        }}
        onInput={({ currentTarget: { validity, value: day } }) => {
          setDay(!validity.badInput);
          if (!validity.badInput) setLeft(false);
          // The keys typed so far may have formed other dates: “3” on the way to “30”.
          onDate(validity.badInput && rest.savesItself ? before.current : day);
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
