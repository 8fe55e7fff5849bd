// After an import: how many families the digests would reach as things stand, and who gets none and why.
import { useEffect, useState } from 'preact/hooks';
import { useHoldReasons } from '../../../families/page';
import type { Answer, ImportCalls } from '../../../rpc/calls';
import type { CallScript } from '../../../ui/rpc/call-script';
import { useMessages } from '../../messages/messages';

interface WhoIsEmailedProps {
  readonly call: CallScript<ImportCalls>;
  /** Asked again with each decision about a family. */
  readonly decisions: number;
}

export function WhoIsEmailed({ call, decisions }: WhoIsEmailedProps) {
  const t = useMessages();
  const holdReasons = useHoldReasons();
  const [run, setRun] = useState<Answer<'whoIsEmailed'>>(null);
  useEffect(() => {
    void call('whoIsEmailed').then((answer) => {
      if (answer.ok) setRun(answer.value);
    });
  }, [call, decisions]);
  if (run === null) return null;
  const held = run.held.reduce((sum, { count }) => sum + count, 0);
  return (
    <section class="who-is-emailed">
      <h2>{t.emailed.heading}</h2>
      <p>{t.emailed.reached(run.emails, run.students)}</p>
      {held > 0 && (
        <details>
          <summary>{t.emailed.held(held)}</summary>
          <ul>
            {run.held.map(({ reason, count }) => (
              <li key={reason}>
                {count}: {holdReasons[reason]}
              </li>
            ))}
          </ul>
          <p class="hint">{t.emailed.where}</p>
        </details>
      )}
    </section>
  );
}
