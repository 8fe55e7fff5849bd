// The family screen: what a guardian will get, sending it now, pausing it, and noting down a call.
import type { CheckInInput } from '../../../src/contract/sidebar-calls';
import { type CaseloadDesk, specialist } from '../../../workbench/simulation/caseload-desk';
import { runs } from '../../support/effort';
import { firstDigestHour, trimTabs } from '../support/school';
import {
  answered,
  call,
  cellOf,
  history,
  planOf,
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
const luz = '000103-G1';

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

describe('the preview of the next digest', () => {
  it.each([
    ['English', rosa, 'rosa@families.example'],
    ['Spanish', luz, 'luz@families.example'],
  ])('is the mail itself, to the letter, in %s', (_language, guardianId, address) => {
    const desk = school.copy();
    const { hold, ...preview } = answered(call(desk, 'previewDigest', guardianId));
    expect(hold).toBeNull();
    expect(mailsTo(desk, address)).toEqual([]);
    tickAt(desk, nextHour);
    const [mail] = mailsTo(desk, address);
    expect(preview).toEqual({
      to: mail?.to,
      subject: mail?.subject,
      text: mail?.body,
      html: mail?.htmlBody,
    });
  });

  it('is of the turn after, once this turn’s digest has gone out', () => {
    const desk = school.copy();
    tickAt(desk, nextHour);
    const preview = answered(call(desk, 'previewDigest', rosa));
    tickAt(desk, nextHour + 14 * 86_400_000);
    expect(mailsTo(desk, 'rosa@families.example')[1]?.htmlBody).toBe(preview.html);
  });

  it('shows what would hold the digest back on its day', () => {
    const desk = school.copy();
    setCell(desk, 'Guardians', rosa, 'Contact', 'No contact');
    expect(answered(call(desk, 'previewDigest', rosa))).toMatchObject({ hold: 'No contact' });
    setCell(desk, 'Guardians', rosa, 'Contact', 'Allowed');
    setCell(desk, 'Guardians', rosa, 'Digest', 'Paused until 2026-08-19');
    expect(answered(call(desk, 'previewDigest', rosa)).hold).toBeNull();
    expect(planOf(desk, '000101').guardians[0]?.hold).toBe('Digest paused');
  });

  it('is refused for somebody who is not there, and while the settings make no sense', () => {
    const desk = school.copy();
    expect(sentencesOf(call(desk, 'previewDigest', 'nobody'))).toContain('nobody');
    desk.setSetting('Weekday', 'Someday');
    expect(sentencesOf(call(desk, 'previewDigest', rosa))).toContain('Weekday');
  });
});

describe('a test mail', () => {
  it('goes to the specialist alone, marked as a test, and leaves no trace in the ledger', () => {
    const desk = school.copy();
    setCell(desk, 'Guardians', rosa, 'Contact', 'No contact');
    const preview = answered(call(desk, 'previewDigest', rosa));
    expect(answered(call(desk, 'sendTest', rosa))).toEqual({ to: specialist.email });
    const [mail, ...others] = desk.script.state.outbox;
    expect(others).toEqual([]);
    expect(mail).toMatchObject({
      to: specialist.email,
      subject: `TEST ${preview.subject}`,
      body: preview.text,
      htmlBody: preview.html,
    });
    expect(desk.rows('Deliveries').filter((row) => row['Delivery ID'] !== '')).toEqual([]);
  });

  it('is refused when the day’s mails are used up', () => {
    const desk = school.copy();
    desk.script.standing.leaveMailQuota(specialist.email, 5);
    expect(sentencesOf(call(desk, 'sendTest', rosa))).toContain('tomorrow');
    expect(desk.script.state.outbox).toEqual([]);
  });
});

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

describe('a pause', () => {
  it('is written with a line in History, and ends by the day or by a click', () => {
    const desk = school.copy();
    const paused = answered(call(desk, 'pauseDigest', rosa, '2026-10-01'));
    expect(paused).toMatchObject({ guardian: { guardianId: rosa }, hold: 'Digest paused' });
    expect(rowOf(desk, 'Guardians', rosa).Digest).toBe('Paused until 2026-10-01');
    expect(answered(call(desk, 'pauseDigest', rosa, null)).hold).toBeNull();
    expect(history(desk)).toMatchObject([
      { Tab: 'Guardians', 'Row ID': rosa, Field: 'Digest', After: 'Paused until 2026-10-01' },
      { Before: 'Paused until 2026-10-01', After: 'On' },
    ]);
  });

  it('is written once when it comes again', () => {
    const desk = school.copy();
    answered(call(desk, 'pauseDigest', rosa, '2026-10-01'));
    answered(call(desk, 'pauseDigest', rosa, '2026-10-01'));
    expect(history(desk)).toHaveLength(1);
  });

  it.each(['2026-02-30', '2026-08-17', '2020-01-01', 'soon', ''])(
    'until "%s" is refused',
    (until) => {
      const desk = school.copy();
      expect(sentencesOf(call(desk, 'pauseDigest', rosa, until))).toContain('still to come');
      expect(rowOf(desk, 'Guardians', rosa).Digest).toBe('On');
    },
  );

  it.each([null, '2026-10-01'])('(%j) never begins again what a family has stopped', (until) => {
    const desk = school.copy();
    setCell(desk, 'Guardians', rosa, 'Digest', 'Stopped');
    expect(sentencesOf(call(desk, 'pauseDigest', rosa, until))).toContain('has stopped');
    expect(rowOf(desk, 'Guardians', rosa).Digest).toBe('Stopped');
    expect(history(desk)).toEqual([]);
  });
});

describe('a call that is noted down', () => {
  const checkIn: CheckInInput = {
    checkInId: 'call-1',
    studentId: '000101',
    from: 'rosa alvarez',
    way: 'Phone',
    talked: 'Yes',
    message: '=She is proud',
    wantsContact: true,
  };
  const checkIns = (desk: CaseloadDesk) =>
    desk.rows('Check-ins').filter((row) => row['Check-in ID'] !== '');

  it('adds a check-in and counts as the guardian’s answer', () => {
    const desk = school.copy();
    const plan = answered(call(desk, 'logCheckIn', checkIn));
    expect(checkIns(desk)).toMatchObject([
      {
        'Check-in ID': 'call-1',
        'Student ID': '000101',
        From: 'rosa alvarez',
        Role: 'Guardian',
        Talked: 'Yes',
        Message: '=She is proud',
        'Wants contact': 'yes',
        'Follow-up': 'Open',
        Way: 'Phone',
      },
    ]);
    expect(rowOf(desk, 'Guardians', rosa)['Last answer']).toBe('2026-08-17');
    expect(plan).toEqual(planOf(desk, '000101'));
    expect(plan.guardians[0]?.lastAnswer?.message).toBe('=She is proud');
    expect(plan.gaps.map(({ kind }) => kind)).not.toContain('no family answer this year');
  });

  it('is there once when it comes again', () => {
    const desk = school.copy();
    answered(call(desk, 'logCheckIn', checkIn));
    answered(call(desk, 'logCheckIn', checkIn));
    expect(checkIns(desk)).toHaveLength(1);
  });

  it.each([
    ['M.Chen@mesaviewschools.example', 'Teacher'],
    ['Ada', 'Student'],
    ['an aunt', ''],
  ])('from %s has the role "%s", and is no answer of the guardian', (from, role) => {
    const desk = school.copy();
    answered(call(desk, 'logCheckIn', { ...checkIn, from }));
    expect(checkIns(desk)[0]?.Role).toBe(role);
    expect(rowOf(desk, 'Guardians', rosa)['Last answer']).toBe('');
  });

  it('about a student who is not there is refused', () => {
    const desk = school.copy();
    expect(sentencesOf(call(desk, 'logCheckIn', { ...checkIn, studentId: '9' }))).toContain('“9”');
    expect(sentencesOf(send(desk, 'logCheckIn', { ...checkIn, way: 'Pigeon' }))).toContain('fit');
    expect(checkIns(desk)).toEqual([]);
    expect(history(desk)).toHaveLength(2);
  });
});
