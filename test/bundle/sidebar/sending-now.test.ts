// Sending this turn's digest to one guardian at once: never twice, and never past a hold.
import type { SidebarCalls } from '../../../src/rpc/calls';
import { type AddonHarness, specialist } from '../../../workbench/harness/addon-harness';
import { firstDigestHour, trimTabs } from '../support/addon';
import {
  answered,
  call,
  cellOf,
  history,
  rowOf,
  send,
  sentencesOf,
  smallSchool,
} from './sidebar-calls';

const school = smallSchool();
school.switchOn();
trimTabs(school);
/** An hour in which the clock has fired once. */
const nextHour = firstDigestHour + 3_600_000;
const rosa = '000101-G1';
const _luz = '000103-G1';

const mailsTo = (addon: AddonHarness, address: string) =>
  addon.script.state.outbox.filter(({ to }) => to === address);

/** After half past four on the first digest day; the clock has not fired. */
function onDigestDay(): AddonHarness {
  const addon = school.copy();
  addon.script.clock.moveTo(firstDigestHour);
  return addon;
}

/** Lets the clock fire at this instant, and at none of the hours before it. */
function tickAt(addon: AddonHarness, instant: number): void {
  for (const trigger of addon.script.state.triggers) trigger.nextAt = instant;
  addon.script.advanceTo(instant);
}

const setCell = (addon: AddonHarness, tab: string, id: string, header: string, text: string) =>
  addon.user.type(tab, cellOf(addon, tab, id, header), text);

describe('sending now', () => {
  const ledgerOf = (addon: AddonHarness) =>
    addon
      .rows('Deliveries')
      .filter((row) => row['Delivery ID'] !== '')
      .map((row) => [row['Guardian ID'], row.State, row.Detail]);

  it('sends this turn’s digest to that guardian alone, and the clock sends the others', () => {
    const addon = onDigestDay();
    expect(answered(call(addon, 'sendNow', rosa, null))).toEqual({
      state: 'Sent',
      detail: '',
      resend: null,
    });
    expect(addon.script.state.outbox.map(({ to }) => to)).toEqual(['rosa@families.example']);
    expect(ledgerOf(addon)).toEqual([[rosa, 'Sent', '']]);
    expect(rowOf(addon, 'Guardians', rosa)['Last digest']).toBe('2026-08-19');
    tickAt(addon, nextHour);
    expect(mailsTo(addon, 'rosa@families.example')).toHaveLength(1);
    expect(mailsTo(addon, 'ana@families.example')).toHaveLength(1);
    expect(mailsTo(addon, 'luz@families.example')).toHaveLength(1);
  });

  it('never sends twice in a turn', () => {
    const addon = onDigestDay();
    answered(call(addon, 'sendNow', rosa, null));
    const sentences = sentencesOf(call(addon, 'sendNow', rosa, null));
    expect(sentences).toContain('2026-08-19');
    expect(sentences).toContain('2026-09-02');
    expect(mailsTo(addon, 'rosa@families.example')).toHaveLength(1);
  });

  it('says when the first digest day is, before it has come', () => {
    const addon = school.copy();
    expect(sentencesOf(call(addon, 'sendNow', rosa, null))).toContain('2026-08-19');
    expect(addon.script.state.outbox).toEqual([]);
    expect(ledgerOf(addon)).toEqual([]);
  });

  it.each([
    ['Guardians', rosa, 'Contact', 'No contact', 'No contact'],
    ['Guardians', rosa, 'Contact', '', 'Contact is not decided yet'],
    ['Guardians', rosa, 'Digest', 'Stopped', 'Digest stopped'],
    ['Guardians', rosa, 'Digest', 'Paused until 2026-08-20', 'Digest paused'],
    ['Guardians', rosa, 'E-mail', '', 'No e-mail address'],
    ['Students', '000101', 'Status', 'Exited', 'Student exited'],
    ['Students', '000101', 'Birth date', '2008-08-19', 'Student is 18 or over'],
  ])('respects %s %s: %s = "%s"', (tab, id, header, text, reason) => {
    const addon = onDigestDay();
    setCell(addon, tab, id, header, text);
    expect(answered(call(addon, 'sendNow', rosa, null))).toEqual({
      state: 'Held',
      detail: reason,
      resend: null,
    });
    expect(addon.script.state.outbox).toEqual([]);
    expect(ledgerOf(addon)).toEqual([[rosa, 'Held', reason]]);
  });

  it('tells why an address failed, and tries it again at the next click', () => {
    const addon = onDigestDay();
    addon.script.persistentFaults.failAddress('rosa@families.example');
    expect(answered(call(addon, 'sendNow', rosa, null))).toEqual({
      state: 'Failed',
      detail: expect.stringContaining('rosa@families.example'),
      resend: null,
    });
    addon.script.persistentFaults.restoreAddress('rosa@families.example');
    expect(answered(call(addon, 'sendNow', rosa, null)).state).toBe('Sent');
    expect(mailsTo(addon, 'rosa@families.example')).toHaveLength(1);
  });

  it('sends nothing when the day’s emails are used up', () => {
    const addon = onDigestDay();
    addon.script.persistentFaults.leaveMailQuota(specialist.email, 5);
    expect(sentencesOf(call(addon, 'sendNow', rosa, null))).toContain('tomorrow');
    expect(addon.script.state.outbox).toEqual([]);
  });

  it('is refused for a guardian who is not there, with a line in History', () => {
    const addon = onDigestDay();
    expect(sentencesOf(call(addon, 'sendNow', 'nobody', null))).toContain('nobody');
    expect(sentencesOf(send(addon, 'sendNow', { guardianId: rosa }))).toContain('do not fit');
    expect(history(addon)).toHaveLength(2);
    expect(addon.script.state.outbox).toEqual([]);
  });

  describe.each(['crash', 'error'] as const)('that ends by a %s', (kind) => {
    const whole = onDigestDay();
    call(whole, 'sendNow', rosa, null);
    const { total } = whole.executions.at(-1)?.calls ?? { total: 0 };

    const calls = Array.from({ length: total }, (_, index) => total - index);

    /** After a first click that was cut off before its n-th call. */
    function cutOff(nth: number): AddonHarness {
      const addon = onDigestDay();
      addon.script.arm({ kind }, nth);
      addon.script.callFromPage('sendNow', [rosa, null], specialist);
      addon.script.disarmAll();
      return addon;
    }
    const sentTo = (addon: AddonHarness) => mailsTo(addon, 'rosa@families.example').length;

    it.each(calls)('sends the family at most one email by itself (call %i)', (nth) => {
      const addon = cutOff(nth);
      tickAt(addon, nextHour);
      const state = ledgerOf(addon).find(([id]) => id === rosa)?.[1];
      // Cut off just before the email: nobody can know, so it waits for a click.
      expect([sentTo(addon), state]).toEqual(
        state === 'Uncertain' ? [sentTo(addon), 'Uncertain'] : [1, 'Sent'],
      );
      expect(sentTo(addon)).toBeLessThanOrEqual(1);
    });

    it.each(calls)('sends no second email at another click, but asks (call %i)', (nth) => {
      const addon = cutOff(nth);
      const before = sentTo(addon);
      const again = call(addon, 'sendNow', rosa, null);
      if (!again.ok) {
        expect(sentencesOf(again)).toContain('has gone out already');
        expect(sentTo(addon)).toBe(1);
      } else if (again.value.resend === null) {
        expect([before, again.value.state, sentTo(addon)]).toEqual([0, 'Sent', 1]);
      } else {
        expect(again.value.detail).toContain('It may have arrived');
        expect(sentTo(addon)).toBe(before);
        expect(answered(call(addon, 'sendNow', rosa, null)).resend).toEqual(again.value.resend);
        expect(sentTo(addon)).toBe(before);
        expect(answered(call(addon, 'sendNow', rosa, again.value.resend)).state).toBe('Sent');
        expect(sentTo(addon)).toBe(before + 1);
      }
    });
  });

  describe('an email that may have arrived', () => {
    const inDoubt = onDigestDay();
    inDoubt.script.arm({ kind: 'crash' }, { method: 'MailApp.sendEmail', occurrence: 1 });
    inDoubt.script.callFromPage('sendNow', [rosa, null], specialist);
    const { resend } = answered(call(inDoubt, 'sendNow', rosa, null));

    it('goes again only by what was said of this very doubt', () => {
      const addon = inDoubt.copy();
      expect(resend).toEqual({ deliveryId: `2026-08-17 ${rosa}`, attempts: 1 });
      for (const other of [
        { deliveryId: `2026-08-17 ${rosa}`, attempts: 0 },
        { deliveryId: '2026-08-17 000103-G1', attempts: 1 },
      ])
        expect(answered(call(addon, 'sendNow', rosa, other)).state).toBe('Uncertain');
      expect(addon.script.state.outbox).toEqual([]);
    });

    it.each([
      ['found out by the next click', false],
      ['found out by the clock', true],
    ])('is asked about anew when the agreed try is cut off as well: %s', (_, byClock) => {
      const addon = inDoubt.copy();
      addon.script.arm({ kind: 'crash' }, { method: 'MailApp.sendEmail', occurrence: 1 });
      addon.script.callFromPage('sendNow', [rosa, resend], specialist);
      if (byClock) tickAt(addon, nextHour);
      const again = answered(call(addon, 'sendNow', rosa, resend));
      expect(again).toMatchObject({ state: 'Uncertain', resend: { attempts: 2 } });
      expect(mailsTo(addon, 'rosa@families.example')).toEqual([]);
      expect(answered(call(addon, 'sendNow', rosa, again.resend)).state).toBe('Sent');
    });

    it('stays uncertain under a hold: lifting the hold sends nothing unasked', () => {
      const addon = inDoubt.copy();
      setCell(addon, 'Guardians', rosa, 'Contact', 'No contact');
      expect(answered(call(addon, 'sendNow', rosa, resend))).toEqual({
        state: 'Uncertain',
        detail: 'No contact',
        resend: null,
      });
      setCell(addon, 'Guardians', rosa, 'Contact', 'Allowed');
      addon.choose('sendDueMenu');
      tickAt(addon, nextHour);
      expect(mailsTo(addon, 'rosa@families.example')).toEqual([]);
      expect(answered(call(addon, 'sendNow', rosa, null)).resend).toEqual(resend);
    });

    it('is asked about by a page that was opened before there was a question', () => {
      const addon = inDoubt.copy();
      expect(
        answered(send(addon, 'sendNow', rosa) as ReturnType<SidebarCalls['sendNow']>),
      ).toMatchObject({
        resend,
      });
      expect(sentencesOf(send(addon, 'sendNow', rosa, 'yes'))).toContain('do not fit');
    });
  });

  it('is about the child whom the row names at that very moment', () => {
    const addon = onDigestDay();
    setCell(addon, 'Guardians', rosa, 'Guardian ID', 'Rosa');
    addon.script.arm(
      {
        kind: 'interleave',
        act: () => setCell(addon, 'Guardians', 'Rosa', 'Student ID', '000103'),
      },
      { method: 'MailApp.getRemainingDailyQuota', occurrence: 1 },
    );
    expect(answered(call(addon, 'sendNow', 'Rosa', null)).state).toBe('Sent');
    expect(addon.script.state.outbox.map(({ subject }) => subject)).toEqual([
      expect.stringContaining('Cleo'),
    ]);
  });

  it('is about nobody where the IDs of the row name two children at that very moment', () => {
    const addon = onDigestDay();
    addon.script.arm(
      {
        kind: 'interleave',
        act: () => setCell(addon, 'Guardians', rosa, 'Student ID', '000103'),
      },
      { method: 'MailApp.getRemainingDailyQuota', occurrence: 1 },
    );
    expect(answered(call(addon, 'sendNow', rosa, null)).state).toBe('Held');
    expect(addon.script.state.outbox).toEqual([]);
  });
});

describe('a save that is going on when the clock fires', () => {
  it('keeps the hour’s digests waiting for a moment, not for an hour', () => {
    const addon = school.copy();
    addon.script.persistentFaults.holdLock('script', nextHour + 3_000);
    tickAt(addon, nextHour);
    expect(mailsTo(addon, 'rosa@families.example')).toHaveLength(1);
  });
});
