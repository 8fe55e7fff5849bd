// Sent emails: a list, and the chosen one as a phone, a desktop or a text reader shows it.

import { useEffect, useState } from 'preact/hooks';
import { counted } from '../../../src/core/plural';
import {
  type MailLine,
  type OpenedWorkspace,
  opensSheet,
  type Person,
  type WholeMail,
} from '../../server/protocol';
import type { Perform } from '../connection';
import { shortTime } from '../state/local-time';
import { nameOf } from '../state/people';
import { MailReader } from './mail-reader';

/** More lines than anybody reads slow the page down; the search finds the rest. */
const LINES_SHOWN = 200;

export function OutboxView({
  workspace,
  act,
}: {
  readonly workspace: OpenedWorkspace;
  readonly act: Perform;
}) {
  const { mails, timeZone, me, people, publicUrl } = workspace;
  const [sought, setSought] = useState('');
  const [chosen, setChosen] = useState<number | null>(null);
  const [mail, setMail] = useState<WholeMail | null>(null);
  const found = mails.filter((line) => matches(line, people, sought)).reverse();
  const open = found.some(({ number }) => number === chosen) ? chosen : (found[0]?.number ?? null);
  useEffect(() => {
    if (open === null) {
      setMail(null);
      return;
    }
    let isCurrent = true;
    void act({ kind: 'read mail', number: open }).then((answer) => {
      if (isCurrent && answer.kind === 'mail') setMail(answer.mail);
    });
    return () => {
      isCurrent = false;
    };
  }, [act, open]);

  if (mails.length === 0)
    return (
      <div class="empty">
        <h2>No email yet</h2>
        <p>
          {!opensSheet[me.role]
            ? 'Nothing has been sent to this address.'
            : 'Choose Next digest day above: the emails that go out then are shown here.'}
        </p>
      </div>
    );
  return (
    <div class="outbox">
      <section class="mail-list" aria-label="Emails">
        <input
          type="search"
          aria-label="Search emails"
          placeholder="Search name, address, or subject"
          value={sought}
          onInput={({ currentTarget }) => setSought(currentTarget.value)}
        />
        <p class="found" role="status">
          {counted(found.length, 'email', 'emails')}, newest first
        </p>
        {publicUrl && (
          <p class="found">
            Links to the answer page open{' '}
            <a href={publicUrl} target="_blank" rel="noreferrer">
              {publicUrl}
            </a>
          </p>
        )}
        <ul>
          {found.slice(0, LINES_SHOWN).map(({ number, at, to, subject, opening }) => (
            <li key={number}>
              <button
                type="button"
                aria-current={number === open ? 'true' : undefined}
                onClick={() => setChosen(number)}
              >
                <span class="mail-to" title={to}>
                  {nameOf(people, to)}
                </span>
                <span class="mail-at">{shortTime(at, timeZone)}</span>
                <span class="mail-subject">{subject}</span>
                <span class="mail-opening">{opening}</span>
              </button>
            </li>
          ))}
        </ul>
      </section>
      {mail && <MailReader mail={mail} timeZone={timeZone} mayDownload={opensSheet[me.role]} />}
    </div>
  );
}

function matches({ to, subject }: MailLine, people: readonly Person[], sought: string): boolean {
  const words = sought.trim().toLowerCase();
  return [to, subject, nameOf(people, to)].some((text) => text.toLowerCase().includes(words));
}
