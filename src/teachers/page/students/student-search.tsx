// Narrows the list as one types: Enter opens the best match, the arrow down goes into the list.
import { useMessages } from '../../messages/messages';

export interface StudentSearchProps {
  readonly typed: string;
  /** How many students match; null while nothing is typed. */
  readonly found: number | null;
  readonly onType: (typed: string) => void;
  readonly onEnter: () => void;
  readonly onDown: () => void;
}

export function StudentSearch({ typed, found, onType, onEnter, onDown }: StudentSearchProps) {
  const t = useMessages();
  const onKey = (event: KeyboardEvent) => {
    if (event.isComposing) return;
    if (event.key === 'Enter') onEnter();
    else if (event.key === 'Escape') onType('');
    else if (event.key === 'ArrowDown') {
      event.preventDefault();
      onDown();
    }
  };
  return (
    <search class="field">
      <label for="search">{t.search}</label>
      <input
        id="search"
        type="text"
        autocomplete="off"
        spellcheck={false}
        value={typed}
        onInput={(event) => onType(event.currentTarget.value)}
        onKeyDown={onKey}
      />
      <p class={found === 0 ? 'hint' : 'unseen'} role="status">
        {found !== null && (found === 0 ? t.noneFound : t.found(found))}
      </p>
    </search>
  );
}
