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
    const refusal = sentencesOf(call(addon, 'sendNow', guardianIds(sent)[0] ?? '', null));
    expect(refusal).toContain('the cell “Last digest”');
    expect(refusal).toContain('2026-08-19');
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

describe('a day in Last digest that a row of the period before explains', () => {
  it('is that of a click on the morning of the next digest day: the new digests go out', () => {
    const addon = openCaseload({ csv: small, on: false });
    addon.script.clock.moveTo(at('2026-08-20T09:00'));
    addon.switchOn();
    addon.script.clock.moveTo(at('2026-09-02T10:00'));
    addon.choose('sendDueMenu');
    expect(familyMails(addon)).toHaveLength(due);
    tickAt(addon, '2026-09-02T16:30');
    expect(familyMails(addon)).toHaveLength(2 * due);
  });

  it('is so where somebody has edited the guardian’s ID since', () => {
    const addon = sent.copy();
    const [id = ''] = guardianIds(addon);
    const [row] = ledger(addon, 'Sent');
    const day = '2026-09-02';
    typeInto(addon, 'Deliveries', row?.['Delivery ID'] ?? '', 'At', `${day}T10:00:00`);
    typeInto(addon, 'Guardians', id, 'Last digest', day);
    typeInto(addon, 'Guardians', id, 'Guardian ID', 'P-1');
    tickAt(addon, '2026-09-02T16:30');
    expect(familyMails(addon)).toHaveLength(2 * due);
  });
});

it('a row copied for another child with its Last digest is not sent, and the refusal says why', () => {
  const addon = sent.copy();
  const [source, other] = ledger(addon, 'Sent').filter(
    (row, place, rows) => place === 0 || row['Student ID'] !== rows[0]?.['Student ID'],
  );
  const grid = addon.grid('Guardians');
  const line = [...(grid.find(([id]) => id === source?.['Guardian ID']) ?? [])];
  line.splice(0, 2, 'P-9', other?.['Student ID'] ?? '');
  const place = grid.findIndex(([id]) => id === '');
  const row = place < 0 ? grid.length : place;
  line.forEach((text, column) => {
    addon.user.type('Guardians', `${String.fromCharCode(65 + column)}${row + 1}`, text);
  });
  const refusal = sentencesOf(call(addon, 'sendNow', 'P-9', null));
  expect(refusal).toContain('the cell “Last digest”');
  expect(refusal).not.toContain('gone out already');
  typeInto(addon, 'Guardians', 'P-9', 'Last digest', '');
  expect(call(addon, 'sendNow', 'P-9', null)).toMatchObject({ ok: true });
});
