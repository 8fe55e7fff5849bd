// A text of several lines whose box grows with it: in 300 pixels nobody wants to scroll twice.
import { useLayoutEffect, useRef } from 'preact/hooks';
import { described, Field } from './field';

export interface TextAreaProps {
  readonly id: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly problem?: string | undefined;
  readonly value: string;
  readonly onText: (text: string) => void;
  readonly onLeave?: () => void;
  /** For a text of one line: Enter ends it. */
  readonly onEnter?: () => void;
  /** It can be read, and not changed. */
  readonly isFixed?: boolean;
}

export function TextArea({ id, label, hint, problem, value, ...rest }: TextAreaProps) {
  const { onText, onLeave, onEnter, isFixed = false } = rest;
  const box = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => {
    const area = box.current;
    if (area === null) return;
    area.style.height = 'auto';
    area.style.height = `${area.scrollHeight + 2}px`;
  }, [value]);
  const onKey = (event: KeyboardEvent) => {
    // While an accent or a character is being put together, Enter belongs to that.
    if (event.key !== 'Enter' || event.isComposing) return;
    event.preventDefault();
    onEnter?.();
  };
  return (
    <Field id={id} label={label} hint={hint} problem={problem}>
      <textarea
        {...described(id, hint, problem)}
        ref={box}
        rows={2}
        readOnly={isFixed}
        value={value}
        onInput={(event) => onText(event.currentTarget.value)}
        onBlur={onLeave}
        onKeyDown={onEnter && onKey}
      />
    </Field>
  );
}
