// The columns that are left out, with cells of each, and what a person says of them.
import { columnLetters } from '../../../core/a1';
import { Button } from '../../../ui/controls/button';
import { type Judgement, judgements } from '../../domain/import-decisions';
import type { LeftOutColumn } from '../../domain/left-out-columns';
import { useMessages } from '../../messages/messages';

export interface LeftOutColumnsProps {
  readonly columns: readonly LeftOutColumn[];
  readonly judgementOf: (index: number) => Judgement | null;
  /** Decided in an earlier import. */
  readonly isRemembered: (index: number) => boolean;
  readonly onJudge: (indexes: readonly number[], judgement: Judgement) => void;
}

export function LeftOutColumns({ columns, isRemembered, ...rest }: LeftOutColumnsProps) {
  const t = useMessages();
  const unclear = columns.filter((column) => column.unclear > 0);
  const remembered = unclear.filter(({ index }) => isRemembered(index));
  const asked = unclear.filter(({ index }) => !isRemembered(index));
  const together = asked.filter(({ isDelicate }) => !isDelicate);
  const rows = (some: readonly LeftOutColumn[]) =>
    some.map((column) => (
      <JudgedColumn
        key={column.index}
        column={column}
        judgement={rest.judgementOf(column.index)}
        onJudge={(judgement) => rest.onJudge([column.index], judgement)}
      />
    ));
  if (unclear.length === 0) return null;
  return (
    <section class={asked.length > 0 ? 'judging asked' : 'judging'}>
      <h2>{t.leftOutColumns}</h2>
      {asked.length > 0 && <p>{t.judgeHint}</p>}
      {together.length > 1 && (
        <p class="together">
          <Button
            id="judge-together"
            onClick={() =>
              rest.onJudge(
                together.map(({ index }) => index),
                'harmless',
              )
            }
          >
            {t.allHarmless(together.length, asked.length)}
          </Button>
        </p>
      )}
      {rows(asked)}
      {remembered.length > 0 && (
        <details>
          <summary>{t.judgedBefore(remembered.length)}</summary>
          {rows(remembered)}
        </details>
      )}
    </section>
  );
}

interface JudgedColumnProps {
  readonly column: LeftOutColumn;
  readonly judgement: Judgement | null;
  readonly onJudge: (judgement: Judgement) => void;
}

function JudgedColumn({ column, judgement, onJudge }: JudgedColumnProps) {
  const t = useMessages();
  const { index, header, filled, samples, isDelicate } = column;
  const id = `judge-${index}`;
  return (
    <fieldset class="chips judged" aria-describedby={`${id}-cells`}>
      <legend>
        <b>{header.trim() === '' ? t.noHeader : header}</b>{' '}
        <span class="place">{t.columnInFile(columnLetters(index))}</span>
      </legend>
      <p class="cells" id={`${id}-cells`}>
        {t.cellsOf(filled, samples)}
        {isDelicate && <span class="check">{t.mayBeAboutEmails}</span>}
      </p>
      {judgements.map((one) => (
        <label key={one} class="chip">
          <input
            type="radio"
            name={id}
            class="unseen"
            checked={one === judgement}
            onChange={() => onJudge(one)}
          />
          <span class="chip-face">{t.judgements[one]}</span>
        </label>
      ))}
    </fieldset>
  );
}
