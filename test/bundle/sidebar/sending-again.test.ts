// "I never got it": a digest that went out goes to the same family once more, when somebody asks for it.
import type { MailPreview } from '../../../src/digests/server/preview-digest';
import type { SentNow } from '../../../src/digests/server/send-now';
import type { AddonHarness } from '../../../workbench/harness/addon-harness';
import { at, familyMails, ledger, openCaseload, tickAt, typeInto } from '../support/addon';
import { firstLines } from '../support/example-caseload';
import { answered, call, sentencesOf } from './sidebar-calls';

const sent = openCaseload({ csv: firstLines(12) });
tickAt(sent, '2026-08-19T16:30');
sent.script.clock.moveTo(at('2026-08-20T09:00'));
const [first] = ledger(sent, 'Sent');
const guardianId = first?.['Guardian ID'] ?? '';
const before = familyMails(sent).length;

const previewOf = (addon: AddonHarness) =>
  answered<MailPreview>(call(addon, 'previewDigest', guardianId, false));
const again = (addon: AddonHarness) => {
  const { maySend } = previewOf(addon);
  if (maySend.kind !== 'again') throw new Error(`It may not be sent again: ${maySend.kind}`);
  return maySend.resend;
};

describe('a digest that went out', () => {
  it('is offered once more, never a second time as if it were new', () => {
    expect(previewOf(sent).maySend).toEqual({
      kind: 'again',
      resend: { deliveryId: first?.['Delivery ID'], attempts: 1 },
      on: '2026-08-19',
      to: first?.['E-mail'],
    });
    const addon = sent.copy();
    expect(sentencesOf(call(addon, 'sendNow', guardianId, null))).toContain('gone out already');
    expect(familyMails(addon)).toHaveLength(before);
  });

  it('goes again with the same words, in the same row of the ledger, and History says who asked', () => {
    const addon = sent.copy();
    const agreed = again(addon);
    expect(answered<SentNow>(call(addon, 'sendNow', guardianId, agreed)).state).toBe('Sent');
    const mails = familyMails(addon).filter(({ to }) => to === first?.['E-mail']);
    const words = (mail = mails[0]) => mail?.subject.replace(/ \(.*/, '');
    expect(words(mails.at(-1))).toBe(words());
    expect(familyMails(addon)).toHaveLength(before + 1);
    expect(ledger(addon).filter((row) => row['Guardian ID'] === guardianId)).toMatchObject([
      { State: 'Sent', Attempts: '2' },
    ]);
    expect(addon.rows('History').at(-1)).toMatchObject({
      'Row ID': guardianId,
      Reason: 'Digest sent again',
    });
    // The answer was lost, and the page asks again.
    expect(sentencesOf(call(addon, 'sendNow', guardianId, agreed))).toContain('gone out already');
    expect(familyMails(addon)).toHaveLength(before + 1);
  });

  it('goes out three times at most', () => {
    const addon = sent.copy();
    for (const _ of [2, 3]) call(addon, 'sendNow', guardianId, again(addon));
    expect(familyMails(addon)).toHaveLength(before + 2);
    const { maySend } = previewOf(addon);
    expect(maySend).toMatchObject({ kind: 'no', why: { code: 'digest sent often' } });
    call(addon, 'sendNow', guardianId, { deliveryId: first?.['Delivery ID'] ?? '', attempts: 3 });
    expect(familyMails(addon)).toHaveLength(before + 2);
  });

  it.each([
    ['No contact', 'Contact', 'No contact'],
    ['a stop', 'Digest', 'Stopped'],
  ])('does not go again where the family has %s by now', (_, header, text) => {
    const addon = sent.copy();
    const agreed = again(addon);
    typeInto(addon, 'Guardians', guardianId, header, text);
    call(addon, 'sendNow', guardianId, agreed);
    expect(familyMails(addon)).toHaveLength(before);
  });
});

describe('before the first digest day', () => {
  it('nothing is offered that would be refused', () => {
    const addon = openCaseload({ csv: firstLines(12) });
    addon.script.clock.moveTo(at('2026-08-18T09:00'));
    expect(previewOf(addon).maySend).toMatchObject({ kind: 'no' });
  });
});
