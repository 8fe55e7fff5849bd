// One email as its reader would see it.

import { useState } from 'preact/hooks';
import type { WholeMail } from '../../server/protocol';
import { longTime } from '../state/local-time';

const devices = ['Phone', 'Desktop', 'Text'] as const;
type Device = (typeof devices)[number];

export interface MailReaderProps {
  readonly mail: WholeMail;
  readonly timeZone: string;
  readonly mayDownload: boolean;
}

export function MailReader({ mail, timeZone, mayDownload }: MailReaderProps) {
  const [wanted, setDevice] = useState<Device>('Phone');
  const device = mail.html === '' ? 'Text' : wanted;
  return (
    <article class="mail" aria-label={mail.subject}>
      <header>
        <h2>{mail.subject}</h2>
        <p>
          From {mail.fromName ? `${mail.fromName} <${mail.from}>` : mail.from} to {mail.to},{' '}
          {longTime(mail.at, timeZone)}
          {mail.replyTo && `, replies to ${mail.replyTo}`}
        </p>
        <div class="mail-tools">
          <fieldset class="segments">
            <legend>Show as</legend>
            {devices.map((each) => (
              <label key={each}>
                <input
                  type="radio"
                  name="device"
                  checked={each === device}
                  disabled={each !== 'Text' && mail.html === ''}
                  onChange={() => setDevice(each)}
                />
                <span>{each}</span>
              </label>
            ))}
          </fieldset>
          {mayDownload && (
            <a class="button" href={`/mail/${mail.number}.eml`} download>
              Download .eml
            </a>
          )}
        </div>
      </header>
      <div class={`device ${device.toLowerCase()}`}>
        {device === 'Text' ? (
          // biome-ignore lint/a11y/noNoninteractiveTabindex: a text that scrolls must be reachable by keyboard
          <pre tabIndex={0}>{mail.text}</pre>
        ) : (
          <iframe
            key={`${mail.number} ${device}`}
            title={`The email as a ${device.toLowerCase()} shows it`}
            sandbox="allow-popups allow-popups-to-escape-sandbox"
            srcDoc={inNewWindows(mail.html)}
          />
        )}
      </div>
    </article>
  );
}

/** Links of an email open beside the workbench, as in an email program. */
const inNewWindows = (html: string): string =>
  html.replace(/<head[^>]*>/i, (head) => `${head}<base target="_blank">`);
