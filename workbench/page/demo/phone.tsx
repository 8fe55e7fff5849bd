// A parent's phone beside the sheet: the newest email, and the answer page behind its links.
import { useEffect, useState } from 'preact/hooks';
import type { OpenedWorkspace, Person, WholeMail } from '../../server/protocol';
import type { Perform } from '../connection';
import { shortTime } from '../state/local-time';
import { firstPhoneOwner, personLabel } from '../state/people';

export interface PhoneProps {
  readonly workspace: OpenedWorkspace;
  readonly act: Perform;
  /** Address of whose phone it is; null for the one that a newcomer looks at. */
  readonly owner: string | null;
  readonly onOwner: (email: string) => void;
  readonly onClose: () => void;
}

export function Phone({ workspace, act, owner, onOwner, onClose }: PhoneProps) {
  const { mails, people, publicUrl, timeZone } = workspace;
  const owners = people.filter(({ role }) => role === 'family' || role === 'student');
  const email = owner ?? (firstPhoneOwner(workspace) ?? owners[0])?.email ?? '';
  const line = mails.filter(({ to }) => to.toLowerCase() === email).at(-1);
  const mail = useMail(line?.number ?? null, act);
  const [page, setPage] = useState<string | null>(null);
  useEffect(() => setPage(null), [line?.number, email]);
  const person = owners.find((each) => each.email === email);
  return (
    <aside class="phone-pane" aria-label="A family’s phone">
      <div class="phone-head">
        <label class="phone-owner">
          <span class="unseen">Whose phone</span>
          <select value={email} onChange={({ currentTarget }) => onOwner(currentTarget.value)}>
            <Owners people={owners} of="family" label="Families" />
            <Owners people={owners} of="student" label="Students" />
          </select>
        </label>
        <button type="button" class="close" aria-label="Close the phone" onClick={onClose}>
          ×
        </button>
      </div>
      <div class="phone-body">
        {mail === null && (
          <p class="phone-empty">
            {person === undefined
              ? 'Nobody has a phone here yet: the caseload is empty.'
              : `No email for ${person.name} yet. Choose “Send the next digest” above.`}
          </p>
        )}
        {mail !== null && page === null && (
          <>
            <header class="phone-mail-head">
              <b>{mail.fromName || mail.from}</b>
              <span>{shortTime(mail.at, timeZone)}</span>
              <p>{mail.subject}</p>
            </header>
            <MailFrame mail={mail} publicUrl={publicUrl} onLink={(address) => setPage(address)} />
          </>
        )}
        {page !== null && (
          <>
            <p class="phone-back">
              <button type="button" class="quiet" onClick={() => setPage(null)}>
                ‹ Back to the email
              </button>
            </p>
            <iframe title="The page that the link opens" src={page} />
          </>
        )}
      </div>
    </aside>
  );
}

interface OwnersProps {
  readonly people: readonly Person[];
  readonly of: Person['role'];
  readonly label: string;
}

function Owners({ people, of, label }: OwnersProps) {
  const members = people.filter(({ role }) => role === of);
  return members.length === 0 ? null : (
    <optgroup label={label}>
      {members.map((person) => (
        <option key={person.email} value={person.email}>
          {personLabel(person)}
        </option>
      ))}
    </optgroup>
  );
}

function useMail(number: number | null, act: Perform): WholeMail | null {
  const [mail, setMail] = useState<WholeMail | null>(null);
  useEffect(() => {
    let isCurrent = true;
    setMail(null);
    if (number !== null)
      void act({ kind: 'read mail', number }).then((answer) => {
        if (isCurrent && answer.kind === 'mail') setMail(answer.mail);
      });
    return () => {
      isCurrent = false;
    };
  }, [number, act]);
  return mail;
}

interface MailFrameProps {
  readonly mail: WholeMail;
  readonly publicUrl: string | null;
  readonly onLink: (address: string) => void;
}

/** No script runs in the email; its links are taken over from outside, which needs the same origin. */
function MailFrame({ mail, publicUrl, onLink }: MailFrameProps) {
  return (
    <iframe
      key={mail.number}
      title={`The email “${mail.subject}”`}
      sandbox="allow-same-origin allow-popups allow-popups-to-escape-sandbox"
      srcDoc={mail.html === '' ? plain(mail.text) : mail.html}
      onLoad={({ currentTarget }) => {
        currentTarget.contentDocument?.addEventListener('click', (event) => {
          const link = (event.target as Element | null)?.closest('a');
          if (!link) return;
          event.preventDefault();
          const address = link.href;
          if (publicUrl !== null && address.startsWith(publicUrl)) onLink(address);
          else if (/^https?:/.test(address)) window.open(address, '_blank', 'noopener');
        });
      }}
    />
  );
}

const plain = (text: string): string =>
  `<meta charset="utf-8"><pre style="white-space:pre-wrap;font:15px/1.5 system-ui;padding:8px">${text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')}</pre>`;
