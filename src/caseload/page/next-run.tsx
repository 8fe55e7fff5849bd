// The next digests: when, how many, and who is held back for which reason.
import { useHoldReasons } from '../../families/page';
import { showWeekday } from '../../ui/messages/show-date';
import { useSidebar } from '../../ui/sidebar/sidebar-context';
import { useMessages } from '../messages/messages';
import type { CaseloadView } from '../server/view-caseload';

export function NextRun({ view }: { readonly view: CaseloadView }) {
  const t = useMessages();
  const holdReasons = useHoldReasons();
  const { dispatch } = useSidebar();
  const { nextRun, digestsOn, silentSince, uncertain, failed } = view;
  return (
    <section>
      <h2>{t.caseload.nextRun}</h2>
      {!digestsOn && <p class="held">{t.caseload.off}</p>}
      {silentSince !== null && <p class="held">{t.caseload.silent(silentSince)}</p>}
      {uncertain > 0 && <p class="held">{t.caseload.uncertain(uncertain)}</p>}
      {failed > 0 && <p class="held">{t.caseload.failed(failed)}</p>}
      {nextRun === null ? (
        <p>{t.caseload.noRun}</p>
      ) : (
        <>
          <p>
            <b>{t.caseload.when(showWeekday(nextRun.date, t.language), nextRun.hour)}</b>
          </p>
          <p>{t.caseload.goingOut(nextRun.goingOut)}</p>
          {nextRun.held.length > 0 && (
            <details>
              <summary>{t.caseload.held(nextRun.held.length)}</summary>
              <ul class="plain attention">
                {nextRun.held.map(({ studentId, name, guardian, reason }) => (
                  <li key={`${studentId} ${guardian}`}>
                    <button
                      type="button"
                      class="link"
                      onClick={() =>
                        dispatch({ kind: 'student wanted', studentId, screen: 'family' })
                      }
                    >
                      {guardian === '' ? name : `${guardian} (${name})`}
                    </button>
                    <p>{holdReasons[reason]}</p>
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
