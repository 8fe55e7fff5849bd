// Sending this turn's digest to one guardian at once: never twice, and never past a hold.
import type { SidebarCalls } from '../../../src/contract/sidebar-calls';
import { type CaseloadDesk, specialist } from '../../../workbench/simulation/caseload-desk';
import { runs } from '../../support/effort';
import { firstDigestHour, trimTabs } from '../support/school';
import {
  answered,
  call,
  cellOf,
  history,
  rowOf,
  send,
  sentencesOf,
  smallSchool,
} from './sidebar-desk';

const school = smallSchool();
school.choose('switchOnMenu');
trimTabs(school);
/** An hour in which the clock has fired once. */
const nextHour = firstDigestHour + 3_600_000;
const rosa = '000101-G1';
const _luz = '000103-G1';

const mailsTo = (desk: CaseloadDesk, address: string) =>
  desk.script.state.outbox.filter(({ to }) => to === address);

/** After half past four on the first digest day; the clock has not fired. */
function onDigestDay(): CaseloadDesk {
  const desk = school.copy();
  desk.script.clock.moveTo(firstDigestHour);
  return desk;
}

/** Lets the clock fire at this instant, and at none of the hours before it. */
function tickAt(desk: CaseloadDesk, instant: number): void {
  for (const trigger of desk.script.state.triggers) trigger.nextAt = instant;
  desk.script.advanceTo(instant);
}

const setCell = (desk: CaseloadDesk, tab: string, id: string, header: string, text: string) =>
  desk.hands.type(tab, cellOf(desk, tab, id, header), text);

describe('sending now', () => {
  const ledgerOf = (desk: CaseloadDesk) =>
    desk
      .rows('Deliveries')
      .filter((row) => row['Delivery ID'] !== '')
      .map((row) => [row['Guardian ID'], row.State, row.Detail]);

  it('sends this turn’s digest to that guardian alone, and the clock sends the others', () => {
    const desk = onDigestDay();
    expect(answered(call(desk, 'sendNow', rosa, null))).toEqual({
      state: 'Sent',
      detail: '',
      resend: null,
    });
    expect(desk.script.state.outbox.map(({ to }) => to)).toEqual(['rosa@families.example']);
    expect(ledgerOf(desk)).toEqual([[rosa, 'Sent', '']]);
    expect(rowOf(desk, 'Guardians', rosa)['Last digest']).toBe('2026-08-19');
    tickAt(desk, nextHour);
    expect(mailsTo(desk, 'rosa@families.example')).toHaveLength(1);
    expect(mailsTo(desk, 'ana@families.example')).toHaveLength(1);
    expect(mailsTo(desk, 'luz@families.example')).toHaveLength(1);
  });

  it('never sends twice in a turn', () => {
    const desk = onDigestDay();
    answered(call(desk, 'sendNow', rosa, null));
    const sentences = sentencesOf(call(desk, 'sendNow', rosa, null));
    expect(sentences).toContain('2026-08-19');
    expect(sentences).toContain('2026-09-02');
    expect(mailsTo(desk, 'rosa@families.example')).toHaveLength(1);
  });

  it('says when the first digest day is, before it has come', () => {
    const desk = school.copy();
    expect(sentencesOf(call(desk, 'sendNow', rosa, null))).toContain('2026-08-19');
    expect(desk.script.state.outbox).toEqual([]);
    expect(ledgerOf(desk)).toEqual([]);
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
    const desk = onDigestDay();
    setCell(desk, tab, id, header, text);
    expect(answered(call(desk, 'sendNow', rosa, null))).toEqual({
      state: 'Held',
      detail: reason,
      resend: null,
    });
    expect(desk.script.state.outbox).toEqual([]);
    expect(ledgerOf(desk)).toEqual([[rosa, 'Held', reason]]);
  });

  it('tells why an address failed, and tries it again at the next click', () => {
    const desk = onDigestDay();
    desk.script.standing.failAddress('rosa@families.example');
    expect(answered(call(desk, 'sendNow', rosa, null))).toEqual({
      state: 'Failed',
      detail: expect.stringContaining('rosa@families.example'),
      resend: null,
    });
    desk.script.standing.restoreAddress('rosa@families.example');
    expect(answered(call(desk, 'sendNow', rosa, null)).state).toBe('Sent');
    expect(mailsTo(desk, 'rosa@families.example')).toHaveLength(1);
  });

  it('sends nothing when the day’s mails are used up', () => {
    const desk = onDigestDay();
    desk.script.standing.leaveMailQuota(specialist.email, 5);
    expect(sentencesOf(call(desk, 'sendNow', rosa, null))).toContain('tomorrow');
    expect(desk.script.state.outbox).toEqual([]);
  });

  it('is refused for a guardian who is not there, with a line in History', () => {
    const desk = onDigestDay();
    expect(sentencesOf(call(desk, 'sendNow', 'nobody', null))).toContain('nobody');
    expect(sentencesOf(send(desk, 'sendNow', { guardianId: rosa }))).toContain('do not fit');
    expect(history(desk)).toHaveLength(2);
    expect(desk.script.state.outbox).toEqual([]);
  });

  describe.each(['crash', 'error'] as const)('that ends by a %s', (kind) => {
    const whole = onDigestDay();
    call(whole, 'sendNow', rosa, null);
    const { total } = whole.executions.at(-1)?.calls ?? { total: 0 };

    const step = runs(3, 1);
    const calls = Array.from(
      { length: Math.ceil(total / step) },
      (_, index) => total - index * step,
    );

    /** After a first click that was cut off before its n-th call. */
    function cutOff(nth: number): CaseloadDesk {
      const desk = onDigestDay();
      desk.script.arm({ kind }, nth);
      desk.script.callFromPage('sendNow', [rosa, null], specialist);
      desk.script.disarmAll();
      return desk;
    }
    const sentTo = (desk: CaseloadDesk) => mailsTo(desk, 'rosa@families.example').length;

    it.each(calls)('sends the family at most one mail by itself (call %i)', (nth) => {
      const desk = cutOff(nth);
      tickAt(desk, nextHour);
      const state = ledgerOf(desk).find(([id]) => id === rosa)?.[1];
      // Cut off just before the mail: nobody can know, so it waits for a click.
      expect([sentTo(desk), state]).toEqual(
        state === 'Uncertain' ? [sentTo(desk), 'Uncertain'] : [1, 'Sent'],
      );
      expect(sentTo(desk)).toBeLessThanOrEqual(1);
    });

    it.each(calls)('sends no second mail at another click, but asks (call %i)', (nth) => {
      const desk = cutOff(nth);
      const before = sentTo(desk);
      const again = call(desk, 'sendNow', rosa, null);
      if (!again.ok) {
        expect(sentencesOf(again)).toContain('has gone out already');
        expect(sentTo(desk)).toBe(1);
      } else if (again.value.resend === null) {
        expect([before, again.value.state, sentTo(desk)]).toEqual([0, 'Sent', 1]);
      } else {
        expect(again.value.detail).toContain('It may have arrived');
        expect(sentTo(desk)).toBe(before);
        expect(answered(call(desk, 'sendNow', rosa, null)).resend).toEqual(again.value.resend);
        expect(sentTo(desk)).toBe(before);
        expect(answered(call(desk, 'sendNow', rosa, again.value.resend)).state).toBe('Sent');
        expect(sentTo(desk)).toBe(before + 1);
      }
    });
  });

  describe('a mail that may have arrived', () => {
    const inDoubt = onDigestDay();
    inDoubt.script.arm({ kind: 'crash' }, { method: 'MailApp.sendEmail', occurrence: 1 });
    inDoubt.script.callFromPage('sendNow', [rosa, null], specialist);
    const { resend } = answered(call(inDoubt, 'sendNow', rosa, null));

    it('goes again only by what was said of this very doubt', () => {
      const desk = inDoubt.copy();
      expect(resend).toEqual({ deliveryId: `2026-08-17 ${rosa}`, attempts: 1 });
      for (const other of [
        { deliveryId: `2026-08-17 ${rosa}`, attempts: 0 },
        { deliveryId: '2026-08-17 000103-G1', attempts: 1 },
      ])
        expect(answered(call(desk, 'sendNow', rosa, other)).state).toBe('Uncertain');
      expect(desk.script.state.outbox).toEqual([]);
    });

    it.each([
      ['found out by the next click', false],
      ['found out by the clock', true],
    ])('is asked about anew when the agreed try is cut off as well: %s', (_, byClock) => {
      const desk = inDoubt.copy();
      desk.script.arm({ kind: 'crash' }, { method: 'MailApp.sendEmail', occurrence: 1 });
      desk.script.callFromPage('sendNow', [rosa, resend], specialist);
      if (byClock) tickAt(desk, nextHour);
      const again = answered(call(desk, 'sendNow', rosa, resend));
      expect(again).toMatchObject({ state: 'Uncertain', resend: { attempts: 2 } });
      expect(mailsTo(desk, 'rosa@families.example')).toEqual([]);
      expect(answered(call(desk, 'sendNow', rosa, again.resend)).state).toBe('Sent');
    });

    it('stays uncertain under a hold: lifting the hold sends nothing unasked', () => {
      const desk = inDoubt.copy();
      setCell(desk, 'Guardians', rosa, 'Contact', 'No contact');
      expect(answered(call(desk, 'sendNow', rosa, resend))).toEqual({
        state: 'Uncertain',
        detail: 'No contact',
        resend: null,
      });
      setCell(desk, 'Guardians', rosa, 'Contact', 'Allowed');
      desk.choose('sendDueMenu');
      tickAt(desk, nextHour);
      expect(mailsTo(desk, 'rosa@families.example')).toEqual([]);
      expect(answered(call(desk, 'sendNow', rosa, null)).resend).toEqual(resend);
    });

    it('is asked about by a page that was opened before there was a question', () => {
      const desk = inDoubt.copy();
      expect(
        answered(send(desk, 'sendNow', rosa) as ReturnType<SidebarCalls['sendNow']>),
      ).toMatchObject({
        resend,
      });
      expect(sentencesOf(send(desk, 'sendNow', rosa, 'yes'))).toContain('do not fit');
    });
  });

  it('waits where somebody changes the rows at that very moment, and says so', () => {
    const desk = onDigestDay();
    desk.script.arm(
      {
        kind: 'meanwhile',
        act: () => setCell(desk, 'Guardians', rosa, 'Student ID', '000103'),
      },
      { method: 'MailApp.getRemainingDailyQuota', occurrence: 1 },
    );
    expect(sentencesOf(call(desk, 'sendNow', rosa, null))).toContain('just now');
    expect(desk.script.state.outbox).toEqual([]);
    expect(answered(call(desk, 'sendNow', rosa, null)).state).toBe('Sent');
    expect(desk.script.state.outbox[0]?.subject).toContain('Cleo');
  });
});

describe('a save that is going on when the clock fires', () => {
  it('keeps the hour’s digests waiting for a moment, not for an hour', () => {
    const desk = school.copy();
    desk.script.standing.holdLock('script', nextHour + 3_000);
    tickAt(desk, nextHour);
    expect(mailsTo(desk, 'rosa@families.example')).toHaveLength(1);
  });
});
