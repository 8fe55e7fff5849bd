// The next digests: when, how many, and who is held back for which reason.
import type { CaseloadView } from '../../contract/sidebar-calls';
import { showWeekday } from '../../page/wording/show-date';
import { useAtDesk } from '../desk/desk-context';
import { useWording } from '../wording/use-wording';

export function NextRun({ view }: { readonly view: CaseloadView }) {
  const say = useWording();
  const { tell } = useAtDesk();
  const { nextRun, digestsOn, uncertain, failed } = view;
  return (
    <section>
      <h2>{say.caseload.nextRun}</h2>
      {!digestsOn && <p class="held">{say.caseload.off}</p>}
      {uncertain > 0 && <p class="held">{say.caseload.uncertain(uncertain)}</p>}
      {failed > 0 && <p class="held">{say.caseload.failed(failed)}</p>}
      {nextRun === null ? (
        <p>{say.caseload.noRun}</p>
      ) : (
        <>
          <p>
            <b>{say.caseload.when(showWeekday(nextRun.date, say.language), nextRun.hour)}</b>
          </p>
          <p>{say.caseload.goingOut(nextRun.goingOut)}</p>
          {nextRun.held.length > 0 && (
            <details>
              <summary>{say.caseload.held(nextRun.held.length)}</summary>
              <ul class="plain attention">
                {nextRun.held.map(({ studentId, name, guardian, reason }) => (
                  <li key={`${studentId} ${guardian}`}>
                    <button
                      type="button"
                      class="link"
                      onClick={() => tell({ kind: 'student wanted', studentId, screen: 'family' })}
                    >
                      {guardian === '' ? name : `${guardian} (${name})`}
                    </button>
                    <p>{say.family.reasons[reason]}</p>
                  </li>
                ))}
              </ul>
            </details>
          )}
        </>
      )}
    </section>
  );
}
