// The family screen: what a guardian will get, sending it now, pausing it, and noting down a call.
import type { CheckInInput } from '../../../src/inbox/domain/logged-check-in';
import { type AddonHarness, specialist } from '../../../workbench/harness/addon-harness';
import { firstDigestHour, trimTabs } from '../support/addon';
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
} from './sidebar-calls';

const school = smallSchool();
school.switchOn();
trimTabs(school);
/** An hour in which the clock has fired once. */
const nextHour = firstDigestHour + 3_600_000;
const rosa = '000101-G1';
const luz = '000103-G1';

const mailsTo = (addon: AddonHarness, address: string) =>
  addon.script.state.outbox.filter(({ to }) => to === address);

/** Lets the clock fire at this instant, and at none of the hours before it. */
function tickAt(addon: AddonHarness, instant: number): void {
  for (const trigger of addon.script.state.triggers) trigger.nextAt = instant;
  addon.script.advanceTo(instant);
}

const setCell = (addon: AddonHarness, tab: string, id: string, header: string, text: string) =>
  addon.user.type(tab, cellOf(addon, tab, id, header), text);

describe('the preview of the next digest', () => {
  it.each([
    ['English', rosa, 'rosa@families.example'],
    ['Spanish', luz, 'luz@families.example'],
  ])('is the email itself, to the letter, in %s', (language, guardianId, address) => {
    const addon = school.copy();
    const { hold, isEnglish, ...preview } = answered(
      call(addon, 'previewDigest', guardianId, false),
    );
    expect(hold).toBeNull();
    expect(isEnglish).toBe(language === 'English');
    expect(mailsTo(addon, address)).toEqual([]);
    tickAt(addon, nextHour);
    const [mail] = mailsTo(addon, address);
    expect(preview).toEqual({
      to: mail?.to,
      subject: mail?.subject,
      text: mail?.body,
      html: mail?.htmlBody,
      maySend: expect.objectContaining({ kind: 'no' }),
    });
  });

  it('is of the turn after, once this turn’s digest has gone out', () => {
    const addon = school.copy();
    tickAt(addon, nextHour);
    const preview = answered(call(addon, 'previewDigest', rosa, false));
    tickAt(addon, nextHour + 14 * 86_400_000);
    expect(mailsTo(addon, 'rosa@families.example')[1]?.htmlBody).toBe(preview.html);
  });

  it('shows what would hold the digest back on its day', () => {
    const addon = school.copy();
    setCell(addon, 'Guardians', rosa, 'Contact', 'No contact');
    expect(answered(call(addon, 'previewDigest', rosa, false))).toMatchObject({
      hold: 'No contact',
    });
    setCell(addon, 'Guardians', rosa, 'Contact', 'Allowed');
    setCell(addon, 'Guardians', rosa, 'Digest', 'Paused until 2026-08-19');
    expect(answered(call(addon, 'previewDigest', rosa, false)).hold).toBeNull();
    expect(planOf(addon, '000101').guardians[0]?.hold).toBe('Digest paused');
  });

  it('is refused for somebody who is not there, and while the settings make no sense', () => {
    const addon = school.copy();
    expect(sentencesOf(call(addon, 'previewDigest', 'nobody', false))).toContain('nobody');
    addon.setSetting('Weekday', 'Someday');
    expect(sentencesOf(call(addon, 'previewDigest', rosa, false))).toContain('Weekday');
  });
});

describe('a test mail', () => {
  it('goes to the specialist alone, marked as a test, and leaves no trace in the ledger', () => {
    const addon = school.copy();
    setCell(addon, 'Guardians', rosa, 'Contact', 'No contact');
    const preview = answered(call(addon, 'previewDigest', rosa, false));
    expect(answered(call(addon, 'sendTest', rosa))).toEqual({ to: specialist.email });
    const [mail, ...others] = addon.script.state.outbox;
    expect(others).toEqual([]);
    expect(mail).toMatchObject({
      to: specialist.email,
      subject: `TEST ${preview.subject}`,
      body: preview.text,
      htmlBody: preview.html,
    });
    expect(addon.rows('Deliveries').filter((row) => row['Delivery ID'] !== '')).toEqual([]);
  });

  it('is refused when the day’s emails are used up', () => {
    const addon = school.copy();
    addon.script.persistentFaults.leaveMailQuota(specialist.email, 5);
    expect(sentencesOf(call(addon, 'sendTest', rosa))).toContain('tomorrow');
    expect(addon.script.state.outbox).toEqual([]);
  });
});

describe('a pause', () => {
  it('is written with a line in History, and ends by the day or by a click', () => {
    const addon = school.copy();
    const paused = answered(call(addon, 'pauseDigest', rosa, '2026-10-01'));
    expect(paused).toMatchObject({ guardian: { guardianId: rosa }, hold: 'Digest paused' });
    expect(rowOf(addon, 'Guardians', rosa).Digest).toBe('Paused until 2026-10-01');
    expect(answered(call(addon, 'pauseDigest', rosa, null)).hold).toBeNull();
    expect(history(addon)).toMatchObject([
      { Tab: 'Guardians', 'Row ID': rosa, Field: 'Digest', After: 'Paused until 2026-10-01' },
      { Before: 'Paused until 2026-10-01', After: 'On' },
    ]);
  });

  it('is written once when it comes again', () => {
    const addon = school.copy();
    answered(call(addon, 'pauseDigest', rosa, '2026-10-01'));
    answered(call(addon, 'pauseDigest', rosa, '2026-10-01'));
    expect(history(addon)).toHaveLength(1);
  });

  it.each(['2026-02-30', '2026-08-17', '2020-01-01', 'soon', ''])(
    'until "%s" is refused',
    (until) => {
      const addon = school.copy();
      expect(sentencesOf(call(addon, 'pauseDigest', rosa, until))).toContain('still to come');
      expect(rowOf(addon, 'Guardians', rosa).Digest).toBe('On');
    },
  );

  it.each([null, '2026-10-01'])('(%j) never begins again what a family has stopped', (until) => {
    const addon = school.copy();
    setCell(addon, 'Guardians', rosa, 'Digest', 'Stopped');
    expect(sentencesOf(call(addon, 'pauseDigest', rosa, until))).toContain('has stopped');
    expect(rowOf(addon, 'Guardians', rosa).Digest).toBe('Stopped');
    expect(history(addon)).toEqual([]);
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
  const checkIns = (addon: AddonHarness) =>
    addon.rows('Check-ins').filter((row) => row['Check-in ID'] !== '');

  it('adds a check-in and counts as the guardian’s answer', () => {
    const addon = school.copy();
    const plan = answered(call(addon, 'logCheckIn', checkIn));
    expect(checkIns(addon)).toMatchObject([
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
    expect(rowOf(addon, 'Guardians', rosa)['Last answer']).toBe('2026-08-17');
    expect(plan).toEqual(planOf(addon, '000101'));
    expect(plan.guardians[0]?.lastAnswer?.message).toBe('=She is proud');
    expect(plan.gaps.map(({ kind }) => kind)).not.toContain('no family answer this year');
  });

  it('is there once when it comes again', () => {
    const addon = school.copy();
    answered(call(addon, 'logCheckIn', checkIn));
    answered(call(addon, 'logCheckIn', checkIn));
    expect(checkIns(addon)).toHaveLength(1);
  });

  it.each<[string, Partial<CheckInInput>]>([
    ['words', { message: 'He asked for the poster' }],
    ['with one tick more', { wantsContact: false }],
    ['another answer', { talked: 'Not yet' }],
    ['somebody else', { from: 'an aunt' }],
    ['about another student', { studentId: '000102' }],
  ])('under the ID of another one (%s) is refused, never answered as saved', (_what, other) => {
    const addon = school.copy();
    answered(call(addon, 'logCheckIn', checkIn));
    const before = ['Check-ins', 'Guardians', 'History'].map((tab) => addon.grid(tab));
    const refusal = sentencesOf(call(addon, 'logCheckIn', { ...checkIn, ...other }));
    expect(refusal).toContain('“=She is proud”');
    expect(refusal).toContain('Nothing was saved');
    expect(['Check-ins', 'Guardians', 'History'].map((tab) => addon.grid(tab))).toEqual(before);
    answered(call(addon, 'logCheckIn', { ...checkIn, ...other, checkInId: 'call-2' }));
    expect(checkIns(addon).map((row) => row['Check-in ID'])).toEqual(['call-1', 'call-2']);
  });

  it('is not taken for saved where the row under its ID cannot be read', () => {
    const addon = school.copy();
    answered(call(addon, 'logCheckIn', checkIn));
    setCell(addon, 'Check-ins', 'call-1', 'Talked', 'Perhaps');
    expect(sentencesOf(call(addon, 'logCheckIn', checkIn))).toContain('Nothing was saved');
  });

  it('is the same call after somebody has followed it up', () => {
    const addon = school.copy();
    answered(call(addon, 'logCheckIn', checkIn));
    setCell(addon, 'Check-ins', 'call-1', 'Follow-up', 'Done');
    answered(call(addon, 'logCheckIn', checkIn));
    expect(checkIns(addon)).toMatchObject([{ 'Follow-up': 'Done' }]);
  });

  it.each([
    ['M.Chen@mesaviewschools.example', 'Teacher'],
    ['Ada', 'Student'],
    ['an aunt', ''],
  ])('from %s has the role "%s", and is no answer of the guardian', (from, role) => {
    const addon = school.copy();
    answered(call(addon, 'logCheckIn', { ...checkIn, from }));
    expect(checkIns(addon)[0]?.Role).toBe(role);
    expect(rowOf(addon, 'Guardians', rosa)['Last answer']).toBe('');
  });

  it('about a student who is not there is refused', () => {
    const addon = school.copy();
    expect(sentencesOf(call(addon, 'logCheckIn', { ...checkIn, studentId: '9' }))).toContain('“9”');
    expect(sentencesOf(send(addon, 'logCheckIn', { ...checkIn, way: 'Pigeon' }))).toContain('fit');
    expect(checkIns(addon)).toEqual([]);
    expect(history(addon)).toHaveLength(2);
  });
});
