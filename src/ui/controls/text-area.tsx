// A text area that grows with its text: nobody wants to scroll twice in 300 pixels.
import { useLayoutEffect, useRef } from 'preact/hooks';
import { described, Field } from './field';

export interface TextAreaProps {
  readonly id: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly problem?: string | undefined;
  readonly value: string;
  /** Before it grows. */
  readonly rows?: number;
  readonly onText: (text: string) => void;
  readonly onLeave?: () => void;
  /** For text of one line: called on Enter. */
  readonly onEnter?: () => void;
  /** Read-only. */
  readonly isFixed?: boolean;
}

export function TextArea({ id, label, hint, problem, value, ...rest }: TextAreaProps) {
  const { onText, onLeave, onEnter, isFixed = false, rows = 2 } = rest;
  const box = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => {
    const area = box.current;
    if (area === null) return;
    area.style.height = 'auto';
    area.style.height = `${area.scrollHeight + 2}px`;
  }, [value]);
  const onKey = (event: KeyboardEvent) => {
    // During IME composition Enter confirms the character.
    if (event.key !== 'Enter' || event.isComposing) return;
    event.preventDefault();
    onEnter?.();
  };
  return (
    <Field id={id} label={label} hint={hint} problem={problem}>
      <textarea
        {...described(id, hint, problem)}
        ref={box}
        rows={rows}
        readOnly={isFixed}
        value={value}
        onInput={(event) => onText(event.currentTarget.value)}
        onBlur={onLeave}
        onKeyDown={onEnter && onKey}
      />
    </Field>
  );
}
