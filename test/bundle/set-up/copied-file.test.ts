// File > Make a copy: the copy knows that it is one and emails nobody until a person switches digests
// on there; the original goes on as before.
import { agreeablePeople, type Question } from '../../../emulator/runtime/screen';
import { type AddonHarness, specialist } from '../../../workbench/harness/addon-harness';
import { call } from '../sidebar/sidebar-calls';
import { type Action, doAction, writingActions } from '../support/actions';
import {
  familyMails,
  letRunUntil,
  openCaseload,
  staffMails,
  tickAt,
  tickAtInstant,
} from '../support/addon';
import { dueMails, firstLines } from '../support/example-caseload';

const csv = firstLines(12);
const owed = dueMails(csv).length;
const digestHour = '2026-08-19T16:30';
const isCopy = /This file is a copy of https:\/\/docs\.google\.com\/spreadsheets\/d\//;

const bound = () => openCaseload({ csv, begins: '2026-08-17T09:00' });
const addOn = () =>
  openCaseload({ csv, begins: '2026-08-17T09:00', platform: { installation: 'add-on' } });

const fileIdIn = (addon: AddonHarness) =>
  addon.rows('Settings').find(({ Setting }) => Setting === 'File ID')?.Value;

const answering = (button: 'OK' | 'CANCEL') => {
  const asked: string[] = [];
  const answerAlert = ({ text, buttons }: Question) => {
    if (buttons.length > 1) asked.push(text);
    return buttons.length > 1 ? button : (buttons[0] ?? 'OK');
  };
  return { asked, changes: { people: { ...agreeablePeople, answerAlert } } };
};

describe('a file', () => {
  it('has its ID in its settings, and set-up leaves it as it is', () => {
    const addon = bound();
    expect(fileIdIn(addon)).toBe(addon.book.id);
    addon.choose('setUpMenu');
    expect(fileIdIn(addon)).toBe(addon.book.id);
    expect(addon.choose('healthCheckMenu')).not.toMatch(/a copy/);
  });
});

describe.each([
  ['with its bound script', bound],
  ['with an add-on', addOn],
])('a copy %s', (_how, open) => {
  it('says that it is one, wherever it is asked to send, and sends nothing', () => {
    const original = open();
    const before = familyMails(original).length;
    const { asked, changes } = answering('CANCEL');
    const copy = original.makeCopy(changes);
    expect(copy.choose('healthCheckMenu')).toMatch(isCopy);
    expect(copy.choose('healthCheckMenu')).not.toMatch(/Digests are on/);
    copy.choose('setUpMenu');
    expect(fileIdIn(copy)).toBe(original.book.id);
    expect(copy.choose('setUpMenu')).toMatch(isCopy);
    expect(copy.switchOn()).toContain('Nothing was changed.');
    expect(asked).toHaveLength(1);
    expect(asked[0]).toMatch(isCopy);
    expect(call(copy, 'openSidebar')).toMatchObject({
      value: { copyOf: expect.stringContaining(original.book.id) },
    });
    for (const item of ['sendDueMenu', 'mailTeacherPagesMenu', 'refreshTeachersMenu'])
      expect(copy.choose(item)).toMatch(isCopy);
    const [guardian] = copy.rows('Guardians');
    // So many readings are allowed in a minute.
    copy.script.clock.moveTo(copy.script.state.now + 60_000);
    expect(call(copy, 'sendNow', guardian?.['Guardian ID'] ?? '', null)).toMatchObject({
      ok: false,
      failures: [{ code: 'file is a copy' }],
    });
    copy.script.run('tick', { surface: 'menu', as: { email: 'g@x.example', locale: 'en' } });
    expect(familyMails(copy)).toHaveLength(before);
  });

  it('leaves the original as it was', () => {
    const original = open();
    original.makeCopy().choose('healthCheckMenu');
    tickAt(original, digestHour);
    expect(familyMails(original)).toHaveLength(owed);
  });
});

describe('a copy of a school in which emails are due', () => {
  const sending = /^(send|uncertain|mailTeacher)/;

  it.each(Object.entries<Action>(writingActions))(
    'sends nothing to a person who %s',
    (...given) => {
      const [, action] = given;
      const copy = action.on.copy().makeCopy();
      const before = copy.script.state.outbox.length;
      const said = doAction(copy, action);
      const alert = copy.script.screen.alerts.at(-1)?.text ?? '';
      if (sending.test(action.name)) expect(`${said}\n${alert}`).toMatch(isCopy);
      if (action.name !== 'switchOnMenu') tickAtInstant(copy, copy.script.state.now + 3_600_000);
      copy.script.run('tick', { surface: 'page', as: specialist });
      expect(copy.script.state.outbox.slice(before)).toEqual([]);
    },
  );
});

describe('a file with a clock, in whose settings the ID of another file stands', () => {
  it('sends no email but one a day to its owner, who learns why', () => {
    const addon = bound();
    const other = addon.makeCopy().book.id;
    addon.setSetting('File ID', other);
    const before = addon.script.state.outbox.length;
    letRunUntil(addon, '2026-08-19T23:00');
    expect(familyMails(addon)).toEqual([]);
    const told = staffMails(addon).slice(before);
    expect(told.map(({ at }) => new Date(at).toISOString().slice(0, 10))).toHaveLength(3);
    for (const { body } of told) expect(body.replace(/\s+/g, ' ')).toMatch(isCopy);
    addon.switchOn();
    expect(fileIdIn(addon)).toBe(addon.book.id);
  });
});

describe('a copy in which a person has switched digests on', () => {
  it('sends, under its own ID', () => {
    const { asked, changes } = answering('OK');
    const copy = bound().makeCopy(changes);
    expect(copy.switchOn()).toContain('The digests are on.');
    // Whether it may send at all, and then what it would send.
    expect(asked).toHaveLength(2);
    expect(fileIdIn(copy)).toBe(copy.book.id);
    expect(copy.choose('healthCheckMenu')).not.toMatch(isCopy);
    letRunUntil(copy, '2026-08-19T20:00');
    expect(familyMails(copy)).toHaveLength(owed);
  });

  it('is named in the original, where both have one add-on', () => {
    const original = addOn();
    const copy = original.makeCopy();
    copy.switchOn();
    expect(original.choose('healthCheckMenu')).toContain(
      `A copy of this file sends digests since 2026-08-17: https://docs.google.com/spreadsheets/d/${copy.book.id}`,
    );
    expect(copy.choose('healthCheckMenu')).not.toContain('A copy of this file');
  });

  it('is a copy again in a copy of it', () => {
    const first = bound().makeCopy();
    first.switchOn();
    const second = first.makeCopy();
    expect(second.choose('healthCheckMenu')).toMatch(isCopy);
    expect(second.choose('healthCheckMenu')).toContain(first.book.id);
  });
});
