// Opens a dialog over the grid that needs to be told nothing; the sidebar stays as it is.
import type { ComponentChildren } from 'preact';
import { Button } from '../controls/button';
import { FailureMessage } from '../feedback/failure';
import { useRequest } from '../rpc/use-request';
import { useSidebar } from './sidebar-context';

export interface OpenButtonProps {
  readonly id?: string;
  readonly opens: 'openRound' | 'openYearPictures';
  readonly children: ComponentChildren;
}

export function OpenButton({ id, opens, children }: OpenButtonProps) {
  const { call } = useSidebar();
  const { state, isBusy, run } = useRequest<null>();
  return (
    <>
      <Button id={id ?? ''} isBusy={isBusy} onClick={() => run(() => call(opens))}>
        {children}
      </Button>
      {state.kind === 'error' && <FailureMessage failure={state.failure} />}
    </>
  );
}
