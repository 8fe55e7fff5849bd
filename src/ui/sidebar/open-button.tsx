// Opens a dialog over the grid that needs to be told nothing; the sidebar stays as it is.
import { Button } from '../controls/button';
import { FailureMessage } from '../feedback/failure';
import { useKitMessages } from '../messages/messages';
import { useRequest } from '../rpc/use-request';
import { useSidebar } from './sidebar-context';

export interface OpenButtonProps {
  readonly opens: 'openRound' | 'openSetUp' | 'openYearPictures';
}

export function OpenButton({ opens }: OpenButtonProps) {
  const kit = useKitMessages();
  const { call } = useSidebar();
  const { state, isBusy, run } = useRequest<null>();
  return (
    <>
      <Button isBusy={isBusy} onClick={() => run(() => call(opens))}>
        {kit.opens[opens]}
      </Button>
      {state.kind === 'error' && <FailureMessage failure={state.failure} />}
    </>
  );
}
