// The next digest of one guardian exactly as it will be emailed, a test of it, and sending it now. One in
// another language can be read in English.
import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Answer } from '../../rpc/calls';
import { Button } from '../../ui/controls/button';
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
  const { name, email } = view.guardian;
  return (
    <>
      <PartHeading onBack={() => onBack()}>{t.family.previewTitle(name || email)}</PartHeading>
      <ShownDigest guardianId={view.guardian.guardianId}>
        {(preview) => <SendButtons view={view} preview={preview} />}
      </ShownDigest>
    </>
  );
}

export interface ShownDigestProps {
  readonly guardianId: string;
  /** What can be done with it. */
  readonly children?: (preview: Answer<'previewDigest'>) => ComponentChildren;
}

export function ShownDigest({ guardianId, children }: ShownDigestProps) {
  const t = useMessages();
  const kit = useKitMessages();
  const { call } = useSidebar();
  const { state, run, again } = useRequest<Answer<'previewDigest'>>();
  const [form, setForm] = useState('mail');
  const [inEnglish, setInEnglish] = useState(false);
  useEffect(
    () => run(() => call('previewDigest', guardianId, inEnglish)),
    [run, call, guardianId, inEnglish],
  );
  return (
    <>
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
          {children?.(state.value)}
          {!state.value.isEnglish && (
            <p class="quiet-text">
              {inEnglish && t.family.onlyForYou}{' '}
              <Button look="quiet" onClick={() => setInEnglish(!inEnglish)}>
                {inEnglish ? t.family.asSent : t.family.inEnglish}
              </Button>
            </p>
          )}
          <MailView preview={state.value} form={form} onForm={setForm} />
        </>
      )}
    </>
  );
}
