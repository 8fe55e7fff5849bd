// Downloads the participation register as a file.
import type { Answer } from '../../rpc/calls';
import { Button } from '../../ui/controls/button';
import { FailureMessage } from '../../ui/feedback/failure';
import { useRequest } from '../../ui/rpc/use-request';
import { useSidebar } from '../../ui/sidebar/sidebar-context';
import { participationCsv } from '../domain/participation-csv';
import { useMessages } from '../messages/messages';

export function DownloadRegister() {
  const t = useMessages();
  const { call } = useSidebar();
  const { state, isBusy, run } = useRequest<Answer<'participationRegister'>>();
  const save = (rows: Answer<'participationRegister'>) => {
    if (rows.length === 0) return;
    const link = document.createElement('a');
    link.href = URL.createObjectURL(
      new Blob([participationCsv(rows)], { type: 'text/csv;charset=utf-8' }),
    );
    link.download = 'participation.csv';
    link.click();
    URL.revokeObjectURL(link.href);
  };
  return (
    <section>
      <Button isBusy={isBusy} onClick={() => run(() => call('participationRegister'), save)}>
        {t.inbox.download}
      </Button>
      <p role="status">
        {state.kind === 'success' &&
          (state.value.length === 0
            ? t.inbox.emptyRegister
            : t.inbox.downloaded(state.value.length))}
      </p>
      {state.kind === 'error' && <FailureMessage failure={state.failure} />}
    </section>
  );
}
