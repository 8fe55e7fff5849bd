// Opens the print dialog over the grid; the sidebar stays as it is.
import type { ComponentChildren } from 'preact';
import type { SidebarCalls } from '../../rpc/calls';
import { Button } from '../controls/button';
import { FailureMessage } from '../feedback/failure';
import { useRequest } from '../rpc/use-request';
import { useSidebar } from './sidebar-context';

export interface PrintButtonProps {
  readonly scope: Parameters<SidebarCalls['openPrint']>[0];
  readonly children: ComponentChildren;
}

export function PrintButton({ scope, children }: PrintButtonProps) {
  const { call } = useSidebar();
  const { state, isBusy, run } = useRequest<null>();
  return (
    <>
      <Button isBusy={isBusy} onClick={() => run(() => call('openPrint', scope))}>
        {children}
      </Button>
      {state.kind === 'error' && <FailureMessage failure={state.failure} />}
    </>
  );
}
