// How a student of the file will look with the columns as they are set now.
import { useEffect, useState } from 'preact/hooks';
import type { ImportCalls } from '../../../rpc/calls';
import { Button } from '../../../ui/controls/button';
import { FailureText } from '../../../ui/feedback/failure';
import type { CallScript } from '../../../ui/rpc/call-script';
import type { Outcome } from '../../../ui/rpc/outcome';
import type { CaseloadTable, Mapping } from '../../domain/mapping';
import type { ShownLine } from '../../domain/shown-student';
import { useMessages } from '../../messages/messages';
import { StudentFacts } from './shown-student';

export interface StudentCardProps {
  readonly call: CallScript<ImportCalls>;
  readonly file: CaseloadTable;
  readonly mapping: Mapping;
}

/** Enough to look through; and a call of a few kilobytes, however long the file is. */
const linesShown = 60;

/** In milliseconds: several columns set one after the other are one call. */
const pause = 400;

export function StudentCard({ call, file, mapping }: StudentCardProps) {
  const t = useMessages();
  const [at, setAt] = useState(0);
  const outcome = useShownLines({ call, file, mapping });
  if (outcome === null) return null;
  const lines = outcome.ok ? outcome.value : [];
  const line = lines[Math.min(at, lines.length - 1)];
  const turn = (by: number) => setAt((before) => (before + by + lines.length) % lines.length);
  const failures = outcome.ok || outcome.code !== 'refused' ? [] : outcome.failures;
  if (line === undefined && failures.length === 0) return null;
  return (
    <section class="card" aria-label={t.shown.heading}>
      <h2>{t.shown.heading}</h2>
      {failures.map((failure) => (
        <p key={JSON.stringify(failure)} class="warning">
          <FailureText failure={failure} language={t.language} />
        </p>
      ))}
      {line !== undefined && (
        <>
          <p class="card-name" aria-live="polite">
            <strong>{line.name}</strong>{' '}
            <span class="number">{t.studentNumber(line.studentId)}</span>{' '}
            <span class="row">{t.line(line.row)}</span>
          </p>
          <StudentFacts student={line} />
          {line.waitsFor.length > 0 && <p class="warning">{t.shown.waits(line.waitsFor)}</p>}
          <p class="card-turn" hidden={lines.length < 2}>
            <Button onClick={() => turn(-1)}>{t.shown.previous}</Button>{' '}
            <Button onClick={() => turn(1)}>{t.shown.next}</Button>
          </p>
        </>
      )}
    </section>
  );
}

/** The last answer stays until the next one comes. */
function useShownLines({ call, file, mapping }: StudentCardProps) {
  const [outcome, setOutcome] = useState<Outcome<readonly ShownLine[]> | null>(null);
  const key = JSON.stringify(mapping);
  useEffect(() => {
    let isCurrent = true;
    const rows = file.rows.slice(0, mapping.headerRow + 1 + linesShown);
    const timer = setTimeout(() => {
      void call('showLines', { name: file.name, rows }, mapping).then((answer) => {
        if (isCurrent) setOutcome(answer);
      });
    }, pause);
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [call, file, key]);
  return outcome;
}
