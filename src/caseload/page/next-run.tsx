// The next digests: when, how many, and who is held back for which reason.
import { groupBy } from '../../core/group-by';
import { useHoldReasons } from '../../families/page';
import { showWeekday } from '../../ui/messages/show-date';
import { useSidebar } from '../../ui/sidebar/sidebar-context';
import { useMessages } from '../messages/messages';
import type { CaseloadView, GuardianLine, NextRun as NextRunView } from '../server/view-caseload';

export interface NextRunProps {
  readonly view: CaseloadView;
  /** Shows the digests themselves. */
  readonly onLook: () => void;
}

export function NextRun({ view, onLook }: NextRunProps) {
  const t = useMessages();
  const { nextRun, digestsOn, silentSince, uncertain, failed } = view;
  return (
    <section class="next-run">
      <h2>{t.caseload.nextRun}</h2>
      {!digestsOn && <p class="held">{t.caseload.off}</p>}
      {silentSince !== null && <p class="held">{t.caseload.silent(silentSince)}</p>}
      <Unsent lines={uncertain} sentence={t.caseload.uncertain} />
      <Unsent lines={failed} sentence={t.caseload.failed} />
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
              <Names lines={byReason(reason)} />
            </details>
          ))}
        </details>
      )}
    </>
  );
}

interface UnsentProps {
  readonly lines: readonly GuardianLine[];
  readonly sentence: (count: number) => string;
}

const Unsent = ({ lines, sentence }: UnsentProps) =>
  lines.length === 0 ? null : (
    <details class="held">
      <summary>{sentence(lines.length)}</summary>
      <Names lines={lines} />
    </details>
  );

function Names({ lines }: Pick<UnsentProps, 'lines'>) {
  const { dispatch } = useSidebar();
  return (
    <ul class="plain attention">
      {lines.map(({ studentId, name, guardian }, place) => (
        <li key={`${studentId} ${guardian} ${place}`}>
          <button
            type="button"
            class="link"
            onClick={() => dispatch({ kind: 'student wanted', studentId, screen: 'family' })}
          >
            {guardian === '' ? name : `${guardian} (${name})`}
          </button>
        </li>
      ))}
    </ul>
  );
}
