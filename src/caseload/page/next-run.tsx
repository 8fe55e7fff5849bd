// The next digests: when, how many, and who is held back for which reason.
import { groupBy } from '../../core/group-by';
import { useHoldReasons } from '../../families/page';
import { showWeekday } from '../../ui/messages/show-date';
import { useSidebar } from '../../ui/sidebar/sidebar-context';
import { useMessages } from '../messages/messages';
import type { CaseloadView, NextRun as NextRunView } from '../server/view-caseload';

export interface NextRunProps {
  readonly view: CaseloadView;
  /** Shows the digests themselves. */
  readonly onLook: () => void;
}

export function NextRun({ view, onLook }: NextRunProps) {
  const t = useMessages();
  const { nextRun, digestsOn, silentSince, uncertain, failed } = view;
  return (
    <section>
      <h2>{t.caseload.nextRun}</h2>
      {!digestsOn && <p class="held">{t.caseload.off}</p>}
      {silentSince !== null && <p class="held">{t.caseload.silent(silentSince)}</p>}
      {uncertain > 0 && <p class="held">{t.caseload.uncertain(uncertain)}</p>}
      {failed > 0 && <p class="held">{t.caseload.failed(failed)}</p>}
      {digestsOn &&
        (nextRun === null ? <p>{t.caseload.noRun}</p> : <Run run={nextRun} onLook={onLook} />)}
    </section>
  );
}

interface RunProps extends Pick<NextRunProps, 'onLook'> {
  readonly run: NextRunView;
}

function Run({ run: { date, hour, goingOut, held }, onLook }: RunProps) {
  const t = useMessages();
  const holdReasons = useHoldReasons();
  const { dispatch } = useSidebar();
  const byReason = groupBy(held, ({ reason }) => reason);
  const reasons = [...new Set(held.map(({ reason }) => reason))].sort(
    (one, other) => byReason(other).length - byReason(one).length,
  );
  return (
    <>
      <p>
        <b>{t.caseload.when(showWeekday(date, t.language), hour)}</b>
      </p>
      {goingOut === 0 ? (
        <p>{t.caseload.goingOut(goingOut)}</p>
      ) : (
        <button type="button" class="link" onClick={onLook}>
          {t.caseload.goingOut(goingOut)}
        </button>
      )}
      {held.length > 0 && (
        <details>
          <summary>{t.caseload.held(held.length)}</summary>
          {reasons.map((reason) => (
            <details key={reason}>
              <summary>
                <b class="count">{byReason(reason).length}</b> {holdReasons[reason]}
              </summary>
              <ul class="plain attention">
                {byReason(reason).map(({ studentId, name, guardian }) => (
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
                  </li>
                ))}
              </ul>
            </details>
          ))}
        </details>
      )}
    </>
  );
}
