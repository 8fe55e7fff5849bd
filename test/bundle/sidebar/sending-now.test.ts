// Sending this turn's digest to one guardian at once: never twice, and never past a hold.
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
    expect(answered(call(desk, 'sendNow', rosa))).toEqual({ state: 'Sent', detail: '' });
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
    answered(call(desk, 'sendNow', rosa));
    const sentences = sentencesOf(call(desk, 'sendNow', rosa));
    expect(sentences).toContain('2026-08-19');
    expect(sentences).toContain('2026-09-02');
    expect(mailsTo(desk, 'rosa@families.example')).toHaveLength(1);
  });

  it('says when the first digest day is, before it has come', () => {
    const desk = school.copy();
    expect(sentencesOf(call(desk, 'sendNow', rosa))).toContain('2026-08-19');
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
    expect(answered(call(desk, 'sendNow', rosa))).toEqual({ state: 'Held', detail: reason });
    expect(desk.script.state.outbox).toEqual([]);
    expect(ledgerOf(desk)).toEqual([[rosa, 'Held', reason]]);
  });

  it('tells why an address failed, and tries it again at the next click', () => {
    const desk = onDigestDay();
    desk.script.standing.failAddress('rosa@families.example');
    expect(answered(call(desk, 'sendNow', rosa))).toEqual({
      state: 'Failed',
      detail: expect.stringContaining('rosa@families.example'),
    });
    desk.script.standing.restoreAddress('rosa@families.example');
    expect(answered(call(desk, 'sendNow', rosa)).state).toBe('Sent');
    expect(mailsTo(desk, 'rosa@families.example')).toHaveLength(1);
  });

  it('sends nothing when the day’s mails are used up', () => {
    const desk = onDigestDay();
    desk.script.standing.leaveMailQuota(specialist.email, 5);
    expect(sentencesOf(call(desk, 'sendNow', rosa))).toContain('tomorrow');
    expect(desk.script.state.outbox).toEqual([]);
  });

  it('is refused for a guardian who is not there, with a line in History', () => {
    const desk = onDigestDay();
    expect(sentencesOf(call(desk, 'sendNow', 'nobody'))).toContain('nobody');
    expect(sentencesOf(send(desk, 'sendNow', { guardianId: rosa }))).toContain('do not fit');
    expect(history(desk)).toHaveLength(2);
    expect(desk.script.state.outbox).toEqual([]);
  });

  describe('while it dies at any of its calls', () => {
    const whole = onDigestDay();
    call(whole, 'sendNow', rosa);
    const { total } = whole.executions.at(-1)?.calls ?? { total: 0 };

    const step = runs(3, 1);

    it.each(Array.from({ length: Math.ceil(total / step) }, (_, index) => 1 + index * step))(
      'sends the family at most one mail by itself (call %i)',
      (nth) => {
        const desk = onDigestDay();
        desk.script.arm({ kind: 'crash' }, nth);
        desk.script.callFromPage('sendNow', [rosa], specialist);
        desk.script.disarmAll();
        tickAt(desk, nextHour);
        const sent = mailsTo(desk, 'rosa@families.example').length;
        const state = ledgerOf(desk).find(([id]) => id === rosa)?.[1];
        // Cut off just before the mail: nobody can know, so it waits for a click.
        expect([sent, state]).toEqual(state === 'Uncertain' ? [sent, 'Uncertain'] : [1, 'Sent']);
        expect(sent).toBeLessThanOrEqual(1);
        if (state !== 'Uncertain') return;
        expect(answered(call(desk, 'sendNow', rosa)).state).toBe('Sent');
      },
    );
  });
});

describe('a save that is going on when the clock fires', () => {
  it('keeps the hour’s digests waiting for a moment, not for an hour', () => {
    const desk = school.copy();
    desk.script.standing.holdLock(`document:${desk.book.id}`, nextHour + 3_000);
    tickAt(desk, nextHour);
    expect(mailsTo(desk, 'rosa@families.example')).toHaveLength(1);
  });
});
