// The next digest of one guardian exactly as it will be mailed, a test of it, and sending it now.
import { useEffect, useState } from 'preact/hooks';
import type { GuardianView, MailPreview } from '../../contract/sidebar-calls';
import { FailureSummary } from '../../page/parts/error-summary';
import { Working } from '../../page/parts/working';
import { useAtDesk } from '../desk/desk-context';
import { useErrand } from '../errand/use-errand';
import { PartHeading } from '../parts/part-heading';
import { useWording } from '../wording/use-wording';
import { MailView } from './mail-view';
import { SendButtons } from './send-buttons';

export interface DigestPreviewProps {
  readonly view: GuardianView;
  readonly onBack: (done?: string) => void;
}

export function DigestPreview({ view, onBack }: DigestPreviewProps) {
  const say = useWording();
  const { call } = useAtDesk();
  const { state, run, again } = useErrand<MailPreview>();
  const [form, setForm] = useState('mail');
  const { guardianId, name, email } = view.guardian;
  useEffect(() => run(() => call('previewDigest', guardianId)), [run, call, guardianId]);
  return (
    <>
      <PartHeading onBack={() => onBack()}>{say.family.previewTitle(name || email)}</PartHeading>
      {state.kind === 'under way' && <Working>{say.frame.working}</Working>}
      {state.kind === 'in trouble' && (
        <FailureSummary id="preview-failure" failure={state.failure} onTryAgain={again} />
      )}
      {state.kind === 'answered' && (
        <>
          {state.value.hold !== null && (
            <p class="held">
              <b>{say.family.held}.</b> {say.family.reasons[state.value.hold]}
            </p>
          )}
          <SendButtons view={view} preview={state.value} />
          <MailView preview={state.value} form={form} onForm={setForm} />
        </>
      )}
    </>
  );
}
