// Finds a student by name or ID: a combobox with a list of matches.
import { useMemo, useReducer } from 'preact/hooks';
import { rankStudents } from '../../../ui/rank-students';
import type { StudentLine } from '../../../ui/sidebar/sidebar-state';
import { useMessages } from '../../messages/messages';
import { emptySearch, reduceSearch } from './reduce-search';

export interface SearchBoxProps {
  readonly students: readonly StudentLine[];
  readonly onFound: (studentId: string) => void;
}

const INPUT = 'search';
const LIST = 'search-list';
const optionId = (place: number): string => `search-option-${place}`;

export function SearchBox({ students, onFound }: SearchBoxProps) {
  const t = useMessages();
  const [state, dispatch] = useReducer(reduceSearch, emptySearch);
  const { typed, isOpen, marked } = state;
  const found = useMemo(() => rankStudents(students, typed), [students, typed]);
  const isShown = isOpen && found.length > 0;
  const choose = (student: StudentLine | undefined) => {
    if (student === undefined) return;
    dispatch({ kind: 'cleared' });
    onFound(student.studentId);
  };
  const onKey = (event: KeyboardEvent) => {
    const move = { ArrowDown: 1, ArrowUp: -1 }[event.key] as 1 | -1 | undefined;
    if (move !== undefined) {
      event.preventDefault();
      dispatch({ kind: 'moved', by: move, of: found.length });
    } else if (event.key === 'Enter' && isShown) choose(found[marked]);
    else if (event.key === 'Escape') dispatch({ kind: 'cleared' });
  };
  return (
    <div class="search">
      <label class="unseen" for={INPUT}>
        {t.sidebar.search}
      </label>
      <input
        id={INPUT}
        type="text"
        role="combobox"
        autocomplete="off"
        spellcheck={false}
        placeholder={t.sidebar.search}
        aria-expanded={isShown}
        aria-controls={LIST}
        aria-autocomplete="list"
        aria-activedescendant={isShown ? optionId(marked) : undefined}
        value={typed}
        onInput={(event) => dispatch({ kind: 'typed', text: event.currentTarget.value })}
        onKeyDown={onKey}
        onBlur={() => dispatch({ kind: 'left' })}
      />
      <div id={LIST} role="listbox" aria-label={t.sidebar.searchList} hidden={!isShown}>
        {found.map((student, place) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are handled in the box, where the focus stays.
          <div
            // Two rows that cannot be read may have one ID.
            key={optionId(place)}
            id={optionId(place)}
            role="option"
            tabIndex={-1}
            aria-selected={place === marked}
            // Pressing must not take the focus out of the box, which would close the list.
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => choose(student)}
          >
            <span>{student.name}</span>
            <span class="quiet-text">
              {t.sidebar.grade(student.grade)} · {student.studentId}
            </span>
          </div>
        ))}
      </div>
      <p class={isOpen && found.length === 0 ? 'hint' : 'unseen'} role="status">
        {isOpen && (found.length === 0 ? t.sidebar.noneFound : t.sidebar.found(found.length))}
      </p>
    </div>
  );
}
