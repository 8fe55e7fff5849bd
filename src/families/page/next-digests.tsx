// All digests of the next run, one after the other, exactly as they will be emailed.
import { useEffect, useState } from 'preact/hooks';
import { normalizeText } from '../../core/normalize-text';
import type { Answer } from '../../rpc/calls';
import { Button } from '../../ui/controls/button';
import { PartHeading } from '../../ui/controls/part-heading';
import { TextField } from '../../ui/controls/text-field';
import { FailureSummary } from '../../ui/feedback/failure';
import { Spinner } from '../../ui/feedback/spinner';
import { useKitMessages } from '../../ui/messages/messages';
import { showWeekday } from '../../ui/messages/show-date';
import { useRequest } from '../../ui/rpc/use-request';
import { useSidebar } from '../../ui/sidebar/sidebar-context';
import { useMessages } from '../messages/messages';
import { ShownDigest } from './digest-preview';

export function NextDigests({ onBack }: { readonly onBack: () => void }) {
  const t = useMessages();
  const kit = useKitMessages();
  const { call } = useSidebar();
  const { state, run, again } = useRequest<Answer<'nextDigests'>>();
  useEffect(() => run(() => call('nextDigests')), [run, call]);
  return (
    <>
      <PartHeading onBack={onBack}>{t.family.nextDigests}</PartHeading>
      {state.kind === 'pending' && <Spinner>{kit.pending}</Spinner>}
      {state.kind === 'error' && (
        <FailureSummary id="next-failure" failure={state.failure} onTryAgain={again} />
      )}
      {state.kind === 'success' && (
        <>
          <p>
            <b>{showWeekday(state.value.date, t.language)}</b>
          </p>
          {state.value.digests.length === 0 ? (
            <p>{t.family.nobodyNext}</p>
          ) : (
            <Steps digests={state.value.digests} />
          )}
        </>
      )}
    </>
  );
}

function Steps({ digests }: Pick<Answer<'nextDigests'>, 'digests'>) {
  const t = useMessages();
  const { dispatch } = useSidebar();
  const [place, setPlace] = useState(0);
  const [search, setSearch] = useState('');
  const wanted = normalizeText(search);
  const found = digests.filter(({ student, guardian }) =>
    normalizeText(`${student} ${guardian}`).includes(wanted),
  );
  const shown = found[place];
  return (
    <>
      <TextField
        id="find-digest"
        label={t.family.findFamily}
        value={search}
        onText={(text) => {
          setSearch(text);
          setPlace(0);
        }}
      />
      {shown === undefined ? (
        <p role="status">{t.family.noFamily}</p>
      ) : (
        <>
          <div class="buttons steps">
            <Button
              look="quiet"
              label={t.family.previousFamily}
              isBusy={place === 0}
              onClick={() => setPlace(place - 1)}
            >
              ‹
            </Button>
            <span role="status">{t.family.nextOf(place + 1, found.length)}</span>
            <Button isBusy={place === found.length - 1} onClick={() => setPlace(place + 1)}>
              {t.family.nextFamily} ›
            </Button>
          </div>
          <p>
            <button
              type="button"
              class="link"
              onClick={() =>
                dispatch({
                  kind: 'student wanted',
                  studentId: shown.studentId,
                  screen: 'family',
                })
              }
            >
              {shown.guardian} ({shown.student})
            </button>
          </p>
          <ShownDigest key={shown.guardianId} guardianId={shown.guardianId} />
        </>
      )}
    </>
  );
}
