// Digests that have gone out, and of which Deliveries does not tell any more under the guardian's ID.
import type { AddonHarness } from '../../../workbench/harness/addon-harness';
import { call, sentencesOf } from '../sidebar/sidebar-calls';
import { at, familyMails, ledger, openCaseload, tickAt, typeInto } from '../support/addon';
import { dueMails, firstLines } from '../support/example-caseload';

const small = firstLines(12);
const due = dueMails(small).length;
const sent = openCaseload({ csv: small });
tickAt(sent, '2026-08-19T16:30');
sent.script.clock.moveTo(at('2026-08-19T18:00'));
const guardianIds = (addon: AddonHarness): readonly string[] =>
  ledger(addon, 'Sent').map((row) => row['Guardian ID'] ?? '');

/** Sends whatever is due by a click, and then by the clock. */
function sendAll(addon: AddonHarness): void {
  addon.choose('sendDueMenu');
  tickAt(addon, '2026-08-19T18:30', '2026-08-20T16:30');
}

describe('a ledger that is gone', () => {
  const lost = sent.copy();
  const deliveries = lost.book.sheetNamed('Deliveries');
  if (deliveries) lost.book.deleteSheet(deliveries);
  lost.choose('setUpMenu');

  it('makes no digest of the period go out once more: the guardians’ rows say when it went', () => {
    const addon = lost.copy();
    expect(ledger(addon)).toEqual([]);
    sendAll(addon);
    expect(familyMails(addon)).toHaveLength(due);
    expect(sentencesOf(call(addon, 'sendNow', guardianIds(sent)[0] ?? '', null))).toContain(
      'gone out already, on 2026-08-19',
    );
  });

  it('keeps nobody from the digest of the next period', () => {
    const addon = lost.copy();
    tickAt(addon, '2026-09-02T16:30');
    expect(familyMails(addon)).toHaveLength(2 * due);
  });
});

describe('a guardian whose ID somebody has edited', () => {
  it.each(['and nothing else', 'and emptied the day of the last digest'])(
    'gets no second digest about the child at the same address: %s',
    (how) => {
      const addon = sent.copy();
      const [id = ''] = guardianIds(addon);
      if (how !== 'and nothing else') typeInto(addon, 'Guardians', id, 'Last digest', '');
      typeInto(addon, 'Guardians', id, 'Guardian ID', 'P-1');
      sendAll(addon);
      expect(familyMails(addon)).toHaveLength(due);
      expect(sentencesOf(call(addon, 'sendNow', 'P-1', null))).toContain('gone out already');
      tickAt(addon, '2026-09-02T16:30');
      expect(familyMails(addon)).toHaveLength(2 * due);
    },
  );
});
