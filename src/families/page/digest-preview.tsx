// The next digest of one guardian exactly as it will be emailed, a test of it, and sending it now.
import { useEffect, useState } from 'preact/hooks';
import type { Answer } from '../../rpc/calls';
import { PartHeading } from '../../ui/controls/part-heading';
import { FailureSummary } from '../../ui/feedback/failure';
import { Spinner } from '../../ui/feedback/spinner';
import { useKitMessages } from '../../ui/messages/messages';
import { useRequest } from '../../ui/rpc/use-request';
import { useSidebar } from '../../ui/sidebar/sidebar-context';
import type { GuardianView } from '../domain/view-guardian';
import { useMessages } from '../messages/messages';
import { MailView } from './mail-view';
import { SendButtons } from './send-buttons';

export interface DigestPreviewProps {
  readonly view: GuardianView;
  readonly onBack: (done?: string) => void;
}

export function DigestPreview({ view, onBack }: DigestPreviewProps) {
  const t = useMessages();
  const kit = useKitMessages();
  const { call } = useSidebar();
  const { state, run, again } = useRequest<Answer<'previewDigest'>>();
  const [form, setForm] = useState('mail');
  const { guardianId, name, email } = view.guardian;
  useEffect(() => run(() => call('previewDigest', guardianId)), [run, call, guardianId]);
  return (
    <>
      <PartHeading onBack={() => onBack()}>{t.family.previewTitle(name || email)}</PartHeading>
      {state.kind === 'pending' && <Spinner>{kit.pending}</Spinner>}
      {state.kind === 'error' && (
        <FailureSummary id="preview-failure" failure={state.failure} onTryAgain={again} />
      )}
      {state.kind === 'success' && (
        <>
          {state.value.hold !== null && (
            <p class="held">
              <b>{t.family.held}.</b> {t.family.reasons[state.value.hold]}
            </p>
          )}
          <SendButtons view={view} preview={state.value} />
          <MailView preview={state.value} form={form} onForm={setForm} />
        </>
      )}
    </>
  );
}
