// A guardian changed where the hold is shown, and the next digests looked at one after the other.
import { type GuardianChange, shownFields } from '../../../src/families/domain/guardian-fields';
import type { GuardianView } from '../../../src/families/domain/view-guardian';
import { type AddonHarness, specialist } from '../../../workbench/harness/addon-harness';
import {
  answered,
  call,
  cellOf,
  history,
  planOf,
  rowOf,
  sentencesOf,
  smallSchool,
} from './sidebar-calls';

const school = smallSchool();
school.switchOn();
const ada = '000101';
const rosa = `${ada}-G1`;
const luz = '000103-G1';

const setCell = (addon: AddonHarness, tab: string, id: string, header: string, text: string) =>
  addon.user.type(tab, cellOf(addon, tab, id, header), text);

function guardianOf(addon: AddonHarness, guardianId: string): GuardianView {
  const view = planOf(addon, guardianId.slice(0, 6)).guardians.find(
    ({ guardian }) => guardian.guardianId === guardianId,
  );
  if (!view) throw new Error(`There is no ${guardianId}`);
  return view;
}

/** What the form sends in which this was changed, as the guardian is shown now. */
function changeOf(
  addon: AddonHarness,
  to: Partial<GuardianChange['now']>,
  more: Partial<GuardianChange> = {},
): GuardianChange {
  const was = shownFields(guardianOf(addon, rosa).guardian, planOf(addon, ada).student);
  return { guardianId: rosa, was, now: { ...was, ...to }, words: [], agreed: [], ...more };
}

const save = (addon: AddonHarness, change: GuardianChange) =>
  answered(call(addon, 'saveGuardian', change));

const inHistory = (addon: AddonHarness) =>
  history(addon)
    .filter((line) => line['Row ID'] === rosa)
    .map((line) => [line.Field, line.Before, line.After, line.Reason]);

describe('a guardian who is changed in the sidebar', () => {
  it('has the new address, language and digest in the grid, each with a line in History', () => {
    const addon = school.copy();
    const before = inHistory(addon).length;
    const to = { email: 'rosa.new@families.example', language: 'Spanish', digest: 'Stopped' };
    const change = changeOf(addon, to);
    const saved = save(addon, change);
    expect(saved).toMatchObject({ kind: 'saved', guardians: [{ hold: 'Digest stopped' }] });
    expect(rowOf(addon, 'Guardians', rosa)).toMatchObject({
      'E-mail': to.email,
      Language: 'Spanish',
      Digest: 'Stopped',
      Contact: 'Allowed',
    });
    const lines = [
      ['E-mail', 'rosa@families.example', to.email, ''],
      ['Language', 'English', 'Spanish', ''],
      ['Digest', change.was.digest, 'Stopped', ''],
    ];
    expect(inHistory(addon).slice(before)).toEqual(lines);
    // The answer was lost, and the page asks again.
    expect(save(addon, change).kind).toBe('saved');
    expect(inHistory(addon).slice(before)).toEqual(lines);
  });

  it.each([
    ['email', 'rosa at home', 'rosa at home'],
    ['language', 'Klingonese', 'Klingonese'],
    ['digest', 'Paused until 2020-01-01', '2020-01-01'],
  ] as const)('keeps what stands there where the %s cannot be right', (field, written, named) => {
    const addon = school.copy();
    const answer = save(addon, changeOf(addon, { [field]: written }));
    expect(answer).toMatchObject({ kind: 'problems', problems: [{ field, params: [named] }] });
    expect(rowOf(addon, 'Guardians', rosa)).toEqual(rowOf(school, 'Guardians', rosa));
  });

  it.each([
    ['another family’s', 'luz@families.example', 'shared address', /^Luz.* \(Cleo /],
    [
      'one of the school',
      specialist.email.replace(/.*@/, 'front.desk@'),
      'school address',
      /^front\.desk@/,
    ],
  ] as const)('is asked about an address that is %s', (_whose, email, kind, about) => {
    const addon = school.copy();
    const change = changeOf(addon, { email });
    expect(save(addon, change)).toEqual({
      kind: 'questions',
      questions: [{ kind, about: [expect.stringMatching(about)] }],
    });
    expect(rowOf(addon, 'Guardians', rosa)['E-mail']).toBe('rosa@families.example');
    expect(save(addon, { ...change, agreed: [kind] }).kind).toBe('saved');
    expect(rowOf(addon, 'Guardians', rosa)['E-mail']).toBe(email);
  });

  it('is emailed again after No contact only once that was asked, with its words kept', () => {
    const addon = school.copy();
    setCell(addon, 'Students', ada, 'Staff notes', 'Court order: no mail to mother');
    const words = ['Staff notes: Court order: no mail to mother'];
    save(addon, changeOf(addon, { contact: 'No contact' }, { words }));
    expect(guardianOf(addon, rosa).hold).toBe('No contact');
    const lift = changeOf(addon, { contact: 'Allowed' });
    expect(save(addon, lift)).toEqual({
      kind: 'questions',
      questions: [{ kind: 'contact lifted', about: words }],
    });
    expect(guardianOf(addon, rosa).hold).toBe('No contact');
    save(addon, { ...lift, agreed: ['contact lifted'] });
    expect(guardianOf(addon, rosa).hold).toBeNull();
    expect(rowOf(addon, 'Guardians', rosa).Judged).toContain(words[0]);
    expect(inHistory(addon).slice(-2)).toEqual([
      ['Contact', 'Allowed', 'No contact', `Decided about: ${words[0]}`],
      ['Contact', 'No contact', 'Allowed', 'Decided about: '],
    ]);
  });

  it('gets no digest again that the family has stopped, unless they have asked for it', () => {
    const addon = school.copy();
    setCell(addon, 'Guardians', rosa, 'Digest', 'Stopped');
    const change = changeOf(addon, { digest: 'On' });
    expect(save(addon, change)).toMatchObject({ questions: [{ kind: 'digest again' }] });
    save(addon, { ...change, agreed: ['digest again'] });
    expect(guardianOf(addon, rosa).hold).toBeNull();
  });

  it.each([
    ['changed the same cell', 'Guardians', rosa, 'E-mail', 'rosa.other@families.example'],
    ['written new words', 'Students', ada, 'Staff notes', 'Ask the father first'],
  ] as const)(
    'is not overwritten where somebody has %s meanwhile',
    (_what, tab, id, header, text) => {
      const addon = school.copy();
      setCell(addon, 'Guardians', rosa, 'Contact', 'To decide');
      const change = changeOf(addon, { email: 'mine@families.example', contact: 'Allowed' });
      setCell(addon, tab, id, header, text);
      expect(sentencesOf(call(addon, 'saveGuardian', change), 'changed meanwhile')).toContain(
        'Nothing was saved',
      );
      expect(rowOf(addon, 'Guardians', rosa)['E-mail']).not.toBe('mine@families.example');
    },
  );
});

describe('the next digests', () => {
  it('are those that go out, by the name of the child, and each can be looked at', () => {
    const addon = school.copy();
    setCell(addon, 'Guardians', '000102-G1', 'Digest', 'Stopped');
    const { digests } = answered(call(addon, 'nextDigests'));
    expect(digests.map(({ guardianId }) => guardianId)).toEqual([rosa, luz]);
    expect(answered(call(addon, 'caseload')).nextRun?.goingOut).toBe(digests.length);
  });

  it('can be read in English where the family reads another language', () => {
    const addon = school.copy();
    const sent = answered(call(addon, 'previewDigest', luz, false));
    const english = answered(call(addon, 'previewDigest', luz, true));
    expect([sent.isEnglish, english.isEnglish]).toEqual([false, false]);
    expect(sent.text).toContain('Hola, Luz');
    expect(english.text).toContain('Hi Luz');
    expect(english.to).toBe(sent.to);
    expect(rowOf(addon, 'Guardians', luz)).toEqual(rowOf(school, 'Guardians', luz));
  });
});
