// A mail as a phone shows it, and as plain text.
import type { MailPreview } from '../../contract/sidebar-calls';
import { Chips } from '../parts/chips';
import { useWording } from '../wording/use-wording';

export interface MailViewProps {
  readonly preview: MailPreview;
  readonly form: string;
  readonly onForm: (form: string) => void;
}

/** The frame is closed off: nothing in a mail runs, and no link leads away from the sidebar. */
export function MailView({ preview, form, onForm }: MailViewProps) {
  const say = useWording();
  const { to, subject, text, html } = preview;
  return (
    <>
      <dl class="facts side-by-side mail-head">
        <div>
          <dt>{say.family.to}</dt>
          <dd>{to}</dd>
        </div>
        <div>
          <dt>{say.family.subject}</dt>
          <dd>{subject}</dd>
        </div>
      </dl>
      <Chips
        id="mail-form"
        legend={say.family.view}
        isLegendSeen={false}
        options={[
          ['mail', say.family.asMail],
          ['text', say.family.asText],
        ]}
        value={form}
        onChoose={onForm}
      />
      {form === 'mail' ? (
        <iframe class="mail" title={say.family.mailFrame} sandbox="" srcdoc={html} />
      ) : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: who has no mouse has to be able to scroll it.
        <pre class="mail" tabIndex={0}>
          {text}
        </pre>
      )}
    </>
  );
}
