// The audit must notice what it is there to notice.
import type { SentMail } from '../../../../emulator/runtime/platform-state';
import { audit } from '../../../../workbench/simulate/audit';

const mail = (to: string, subject = 'Kai’s goals, September 2'): SentMail => ({
  at: 0,
  from: 'specialist@school.example',
  to,
  cc: '',
  bcc: '',
  replyTo: '',
  name: '',
  subject,
  body: '',
  htmlBody: '',
  attachments: [],
});
const row = (address: string, State: string, Detail = '') => ({ 'E-mail': address, State, Detail });

describe('mails and ledger that agree', () => {
  it('are neither doubled nor lost, whatever the case of the address', () => {
    const found = audit(
      [mail('ana@mail.example'), mail('ana@mail.example', 'Zoë’s goals, September 2')],
      [row('Ana@Mail.Example', 'Sent'), row('ana@mail.example', 'Sent')],
    );
    expect(found).toMatchObject({ doubled: [], lost: [], sent: 2 });
  });

  it('may differ by an email that is uncertain, either way', () => {
    const uncertain = [row('ana@mail.example', 'Uncertain')];
    expect(audit([], uncertain)).toMatchObject({ doubled: [], lost: [], uncertain: 1 });
    expect(audit([mail('ana@mail.example')], uncertain)).toMatchObject({ doubled: [], lost: [] });
  });
});

describe('mails and ledger that disagree', () => {
  it.each([
    [
      'a mail more than the ledger has',
      [mail('a@b.co'), mail('a@b.co', 'Another')],
      [row('a@b.co', 'Sent')],
    ],
    ['a mail to somebody whom the ledger does not name', [mail('a@b.co')], []],
    ['a mail to somebody held', [mail('a@b.co')], [row('a@b.co', 'Held')]],
    [
      'the same mail twice',
      [mail('a@b.co'), mail('a@b.co')],
      [row('a@b.co', 'Sent'), row('a@b.co', 'Sent')],
    ],
  ])('call %s doubled', (_, mails, rows) => {
    expect(audit(mails, rows).doubled).not.toEqual([]);
  });

  it('call an email that is Sent on paper only lost', () => {
    expect(audit([], [row('a@b.co', 'Sent')]).lost).toEqual(['a@b.co']);
  });

  it('count holds by their reason, and what is still queued', () => {
    const rows = [row('', 'Held', 'No contact'), row('', 'Held', 'No contact'), row('', 'Queued')];
    expect(audit([], rows)).toMatchObject({ held: { 'No contact': 2 }, queued: 1 });
  });
});
