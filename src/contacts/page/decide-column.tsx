// A column of a file because of which families wait, judged as a whole: one answer for all its cells.
import { type Judgement, judgements } from '../../import/domain/import-decisions';
import { Button } from '../../ui/controls/button';
import type { WaitingColumn } from '../domain/group-words';
import { useMessages } from '../messages/messages';

export interface DecideColumnProps {
  readonly column: WaitingColumn;
  readonly isBusy: boolean;
  readonly onJudge: (judgement: Judgement) => void;
}

const mostSamples = 3;

export function DecideColumn({ column, isBusy, onJudge }: DecideColumnProps) {
  const t = useMessages();
  const { header, cells, guardians, students, isDelicate } = column;
  const rest = cells.slice(mostSamples);
  return (
    <li class="waiting-group" tabIndex={-1}>
      <p>
        <b>{t.decide.column(header)}</b>{' '}
        {cells.slice(0, mostSamples).map((cell, at) => (
          <span key={cell}>
            {at > 0 && ', '}
            <q>{cell}</q>
          </span>
        ))}
        {rest.length > 0 && ' …'}
      </p>
      {isDelicate && <p class="hint">{t.decide.mayBeAboutEmails}</p>}
      <p class="hint">{t.decide.whom(guardians, students)}</p>
      <div class="buttons">
        {judgements.map((judgement) => (
          <Button
            key={judgement}
            isBusy={isBusy}
            label={t.decide.choiceFor(t.decide.judgements[judgement], header)}
            onClick={() => onJudge(judgement)}
          >
            {t.decide.judgements[judgement]}
          </Button>
        ))}
      </div>
      {rest.length > 0 && (
        <details>
          <summary>{t.decide.moreCells(rest.length)}</summary>
          <ul class="plain">
            {rest.map((cell) => (
              <li key={cell}>
                <q>{cell}</q>
              </li>
            ))}
          </ul>
        </details>
      )}
    </li>
  );
}
