// The words of the file whose meaning a person has to say, or has said before.
import { Button } from '../../../ui/controls/button';
import { decisionKey, type MappedWord, meanings } from '../../domain/import-decisions';
import type { UnderstoodWord, WordInFile } from '../../domain/words-in-file';
import { useMessages } from '../../messages/messages';

export interface FileWordsProps {
  readonly found: readonly WordInFile[];
  readonly understood: readonly UnderstoodWord[];
  /** Each area with the lines that have it. */
  readonly areas: readonly (readonly [string, number])[];
  readonly mapped: readonly MappedWord[];
  readonly isRemembered: (word: WordInFile) => boolean;
  readonly onSet: (words: readonly MappedWord[]) => void;
}

type AnyWord = WordInFile | UnderstoodWord;

const keyOf = ({ about, words }: Pick<MappedWord, 'about' | 'words'>): string =>
  decisionKey(about, words);

const meaning = ({ about, words }: AnyWord, means: string | null): MappedWord =>
  ({ about, words, means, certainty: 'sure' }) as MappedWord;

export function FileWords(props: FileWordsProps) {
  const { found, understood, areas, mapped, isRemembered, onSet } = props;
  const t = useMessages();
  const byKey = new Map(mapped.map((word) => [keyOf(word), word]));
  const remembered = found.filter(isRemembered);
  const asked = found.filter((word) => !isRemembered(word));
  const suggested = asked.filter((word) => word.suggested !== null);
  const all: readonly AnyWord[] = [...found, ...understood];
  const rows = (some: readonly AnyWord[]) =>
    some.map((word) => (
      <WordRow
        key={keyOf(word)}
        word={word}
        id={`word-${all.indexOf(word)}`}
        mapped={byKey.get(keyOf(word)) ?? null}
        onSet={(means) => onSet([meaning(word, means)])}
      />
    ));
  return (
    <section class={asked.length > 0 ? 'judging asked' : 'judging'}>
      <h2>{t.fileWords}</h2>
      {asked.length > 0 && <p>{t.fileWordsHint}</p>}
      {suggested.length > 1 && (
        <p class="together">
          <Button
            id="words-together"
            onClick={() => onSet(suggested.map((word) => meaning(word, word.suggested)))}
          >
            {t.takeSuggestions(suggested.length)}
          </Button>
        </p>
      )}
      {rows(asked)}
      {remembered.length > 0 && (
        <details>
          <summary>{t.meantBefore(remembered.length)}</summary>
          {rows(remembered)}
        </details>
      )}
      {understood.length > 0 && (
        <details>
          <summary>{t.understoodWords(understood.length)}</summary>
          {rows(understood)}
        </details>
      )}
      {areas.length > 0 && <p class="areas-read">{t.areasRead(areas)}</p>}
    </section>
  );
}

interface WordRowProps {
  readonly word: AnyWord;
  readonly id: string;
  readonly mapped: MappedWord | null;
  readonly onSet: (means: string | null) => void;
}

function WordRow({ word, id, mapped, onSet }: WordRowProps) {
  const t = useMessages();
  const { about, words, lines } = word;
  const suggested = 'suggested' in word ? word.suggested : null;
  const understood = 'means' in word ? word.means : null;
  const means = mapped?.means ?? understood;
  const isGuess = means !== null && mapped?.certainty === 'guess';
  const isOffered = means === null && suggested !== null;
  return (
    <div class="column-row">
      <label for={id}>
        {t.quoted(words)} <span class="place">{t.wordIn(about, lines)}</span>
      </label>
      <div>
        <select
          id={id}
          class={isGuess || means === null ? 'guess' : ''}
          aria-describedby={isGuess ? `${id}-check` : undefined}
          onChange={(event) => onSet(event.currentTarget.value || null)}
        >
          {understood === null && (
            <option value="" selected={means === null}>
              {t.wordToDecide}
            </option>
          )}
          {meanings[about].map((one) => (
            <option key={one} value={one} selected={one === means}>
              {t.meaning(one)}
            </option>
          ))}
        </select>
        {isGuess && (
          <span class="check" id={`${id}-check`}>
            {t.pleaseCheck}
          </span>
        )}
        {isOffered && (
          <Button
            label={t.takeSuggestion(words, t.meaning(suggested))}
            onClick={() => {
              // The button goes away with the question.
              document.getElementById(id)?.focus();
              onSet(suggested);
            }}
          >
            {t.suggestion(t.meaning(suggested))}
          </Button>
        )}
      </div>
    </div>
  );
}
