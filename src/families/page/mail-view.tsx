// An email as a phone shows it, and as plain text.
import type { Answer } from '../../rpc/calls';
import { Chips } from '../../ui/controls/chips';
import { useMessages } from '../messages/messages';

export interface MailViewProps {
  readonly preview: Answer<'previewDigest'>;
  readonly form: string;
  readonly onForm: (form: string) => void;
}

/** The frame is closed off: nothing in an email runs, and no link leads away from the sidebar. */
export function MailView({ preview, form, onForm }: MailViewProps) {
  const t = useMessages();
  const { to, subject, text, html } = preview;
  return (
    <>
      <dl class="facts side-by-side mail-head">
        <div>
          <dt>{t.family.to}</dt>
          <dd>{to}</dd>
        </div>
        <div>
          <dt>{t.family.subject}</dt>
          <dd>{subject}</dd>
        </div>
      </dl>
      <Chips
        id="mail-form"
        legend={t.family.view}
        isLegendSeen={false}
        options={[
          ['mail', t.family.asMail],
          ['text', t.family.asText],
        ]}
        value={form}
        onChoose={onForm}
      />
      {form === 'mail' ? (
        <iframe class="mail" title={t.family.mailFrame} sandbox="" srcdoc={html} />
      ) : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: who has no mouse has to be able to scroll it.
        <pre class="mail" tabIndex={0}>
          {text}
        </pre>
      )}
    </>
  );
}
