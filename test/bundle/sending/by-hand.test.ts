// What the specialist does by menu: pausing, resuming, sending now, sending an uncertain email
// again.
import { agreeablePeople } from '../../../emulator/runtime/screen';
import { specialist } from '../../../workbench/harness/addon-harness';
import {
  at,
  familyMails,
  ledger,
  openCaseload,
  staffMails,
  tickAt,
  typeInto,
} from '../support/addon';
import { differences, pictureOf } from '../support/book-picture';
import { dueMails, firstLines } from '../support/example-caseload';
import { audit, flawless } from './support/audit';

const small = firstLines(12);
const dueCount = dueMails(small).length;
const school = openCaseload({ csv: small });
const run = '2026-08-19T16:30';

describe('digests that are paused over a digest day', () => {
  const paused = school.copy();
  paused.choose('pauseMenu');
  tickAt(paused, run, '2026-08-20T16:30');
  paused.script.clock.moveTo(at('2026-08-21T10:00'));

  it('go to nobody, while the clock goes on for the teachers', () => {
    expect(familyMails(paused)).toEqual([]);
    expect(paused.script.state.triggers).toHaveLength(1);
    expect(paused.book.filterViews.all()).not.toEqual([]);
  });

  it('leave no clock where nothing is done for teachers', () => {
    const addon = school.copy();
    addon.setSetting('Teachers', 'Off');
    addon.choose('pauseMenu');
    expect(addon.script.state.triggers).toEqual([]);
  });

  it('leave no clock where Settings cannot be read', () => {
    const addon = school.copy();
    addon.setSetting('Teachers', 'Perhaps');
    addon.choose('pauseMenu');
    expect(addon.script.state.triggers).toEqual([]);
  });

  it('do not send what was due before when they are switched on again', () => {
    const addon = paused.copy();
    const said = addon.switchOn();
    expect(said).toContain('next on Wed, Sep 2');
    expect(said).toContain('Those of Wed, Aug 19 do not go out by themselves');
    tickAt(addon, '2026-08-21T16:30', '2026-08-26T16:30');
    expect(familyMails(addon)).toEqual([]);
    tickAt(addon, '2026-09-02T16:30');
    expect(familyMails(addon)).toHaveLength(dueCount);
    expect(audit(addon, { periods: ['2026-08-31/2026-09-13'] })).toEqual(flawless);
  });

  it('send what was due at a click, once', () => {
    const addon = paused.copy();
    addon.switchOn();
    expect(addon.choose('sendDueMenu')).toContain(`${dueCount} digests went out.`);
    expect(addon.choose('sendDueMenu')).toContain('Nothing is due now.');
    tickAt(addon, '2026-08-21T16:30');
    expect(familyMails(addon)).toHaveLength(dueCount);
    expect(audit(addon, { periods: ['2026-08-17/2026-08-30'] })).toEqual(flawless);
  });

  it('do not send what was due before when somebody types On into Settings', () => {
    const addon = paused.copy();
    addon.setSetting('Digests', 'On');
    tickAt(addon, '2026-08-21T16:30', '2026-08-26T16:30');
    expect(familyMails(addon)).toEqual([]);
    const told = staffMails(addon).map(({ body }) => body.replace(/\s+/g, ' '));
    expect(told).toEqual([expect.stringContaining('Digests came due while they were paused')]);
    tickAt(addon, '2026-09-02T16:30');
    expect(familyMails(addon)).toHaveLength(dueCount);
  });

  it('go on with a run that had begun when somebody types On into Settings', () => {
    const addon = school.copy();
    addon.script.arm({ kind: 'crash' }, { method: 'MailApp.sendEmail', occurrence: 4 });
    tickAt(addon, run);
    addon.setSetting('Digests', 'Paused');
    tickAt(addon, '2026-08-19T17:30', '2026-08-20T16:30');
    addon.setSetting('Digests', 'On');
    tickAt(addon, '2026-08-20T17:30');
    // One may have gone out when the run was cut off.
    expect(familyMails(addon)).toHaveLength(dueCount - 1);
  });

  it('are not sent by a clock that goes on although Settings says Paused', () => {
    const addon = school.copy();
    addon.setSetting('Digests', 'Paused');
    tickAt(addon, run);
    expect(familyMails(addon)).toEqual([]);
  });
});

describe('digests that are on, and are switched on once more', () => {
  const due = school.copy();
  tickAt(due, '2026-08-18T18:30', '2026-08-19T15:30');
  due.script.clock.moveTo(at('2026-08-19T16:10'));

  it('on the digest day lose nothing: what the heads-up has announced goes out', () => {
    const addon = due.copy();
    const before = pictureOf(addon.book);
    const kept = structuredClone(addon.script.state.properties);
    expect(addon.switchOn()).toContain('were on already, and nothing was changed');
    expect(differences(before, pictureOf(addon.book))).toEqual([]);
    expect(addon.script.state.properties).toEqual(kept);
    expect(addon.script.state.triggers).toHaveLength(1);
    tickAt(addon, run);
    expect(familyMails(addon)).toHaveLength(dueCount);
  });

  it('by another account are refused as before', () => {
    const addon = due.copy();
    const colleague = { email: 'j.colleague@mesaviewschools.example', locale: 'en' };
    addon.setSetting('Specialists', `${specialist.email}; ${colleague.email}`);
    addon.script.run('switchOnMenu', { surface: 'menu', as: colleague });
    expect(addon.script.screen.alerts.at(-1)?.text).toContain(`sent by ${specialist.email}`);
    tickAt(addon, run);
    expect(familyMails(addon)).toHaveLength(dueCount);
  });

  it.each([
    ['the day before', '2026-08-18T12:00'],
    ['on the digest day, before its hour', '2026-08-19T09:00'],
    ['on the digest day, after its hour', '2026-08-19T16:10'],
  ])('get a clock again that was lost, and go out as announced: %s', (_, when) => {
    const addon = school.copy();
    addon.script.state.triggers = [];
    addon.script.clock.moveTo(at(when));
    expect(addon.switchOn()).toContain('The digests are on.');
    expect(addon.script.state.triggers).toHaveLength(1);
    tickAt(addon, '2026-08-19T16:30', '2026-08-19T17:30');
    expect(familyMails(addon)).toHaveLength(dueCount);
  });

  it('send nothing of an earlier day that a lost clock has missed, and say so', () => {
    const addon = school.copy();
    addon.script.state.triggers = [];
    addon.script.clock.moveTo(at('2026-08-20T09:00'));
    const said = addon.switchOn();
    expect(said).toContain('Those of Wed, Aug 19 do not go out by themselves');
    tickAt(addon, '2026-08-20T16:30', '2026-08-21T16:30');
    expect(familyMails(addon)).toEqual([]);
    expect(addon.choose('sendDueMenu')).toContain(`${dueCount} digests went out.`);
  });

  it('say nothing of a day whose digests have gone out', () => {
    const addon = due.copy();
    tickAt(addon, run);
    addon.script.state.triggers = [];
    expect(addon.switchOn()).not.toContain('do not go out by themselves');
    tickAt(addon, '2026-08-20T16:30');
    expect(familyMails(addon)).toHaveLength(dueCount);
  });
});

describe('a click on "Send due digests now"', () => {
  it('sends nothing when the person says no', () => {
    const addon = school.copy({ people: { ...agreeablePeople, answerAlert: () => 'CANCEL' } });
    addon.script.clock.moveTo(at('2026-08-19T16:05'));
    addon.choose('sendDueMenu');
    expect(familyMails(addon)).toEqual([]);
  });

  it('sends to a family whose hold has been lifted, and to nobody else again', () => {
    const addon = school.copy();
    typeInto(addon, 'Guardians', '151615-G1', 'Contact', 'No contact');
    tickAt(addon, run, '2026-08-19T17:30');
    typeInto(addon, 'Guardians', '151615-G1', 'Contact', 'Allowed');
    tickAt(addon, '2026-08-20T16:30');
    expect(familyMails(addon)).toHaveLength(dueCount - 1);
    expect(addon.choose('sendDueMenu')).toContain('1 digest went out.');
    expect(familyMails(addon).at(-1)?.to).toBe('rosa.brown56@families.example');
    expect(audit(addon, { periods: ['2026-08-17/2026-08-30'] })).toEqual(flawless);
  });
});

describe('an email that the end of a run has left uncertain', () => {
  const addon = school.copy();
  tickAt(addon, '2026-08-18T18:30');
  addon.script.arm({ kind: 'crash' }, { method: 'MailApp.sendEmail', occurrence: 4 });
  tickAt(addon, run, '2026-08-19T17:30', '2026-08-19T18:30', '2026-08-20T16:30');
  const [uncertain] = ledger(addon, 'Uncertain');

  it('is the only one, and the rest has gone out', () => {
    expect(ledger(addon, 'Uncertain')).toHaveLength(1);
    expect(familyMails(addon)).toHaveLength(dueCount - 1);
  });

  it('is reported to the specialist once, by address', () => {
    const reports = staffMails(addon).filter(({ subject }) => subject.includes('1 uncertain'));
    expect(reports).toHaveLength(1);
    expect(reports[0]?.body).toContain(uncertain?.['E-mail']);
  });

  it('is not sent by the clock or by "Send due digests now"', () => {
    const later = addon.copy();
    expect(later.choose('sendDueMenu')).toContain('Nothing is due now.');
    tickAt(later, '2026-08-21T16:30');
    expect(familyMails(later)).toHaveLength(dueCount - 1);
  });

  it('is sent by a click, once', () => {
    const later = addon.copy();
    expect(later.choose('uncertainMenu')).toContain('1 digest went out.');
    expect(later.choose('uncertainMenu')).toContain('No digest of this period is uncertain.');
    expect(familyMails(later).at(-1)?.to).toBe(uncertain?.['E-mail']);
    expect(ledger(later, 'Uncertain')).toEqual([]);
    expect(audit(later, { periods: ['2026-08-17/2026-08-30'] })).toEqual(flawless);
  });

  it('is held by a hold that came since', () => {
    const later = addon.copy();
    typeInto(later, 'Guardians', uncertain?.['Guardian ID'] ?? '', 'Contact', 'No contact');
    later.choose('uncertainMenu');
    expect(familyMails(later)).toHaveLength(dueCount - 1);
  });
});

describe('a second run that is cut off as well', () => {
  const addon = school.copy();
  const crash = { kind: 'crash' } as const;
  addon.script.arm(crash, { method: 'MailApp.sendEmail', occurrence: 4 });
  tickAt(addon, '2026-08-18T18:30', run);
  addon.script.arm(crash, { method: 'MailApp.sendEmail', occurrence: 2 });
  tickAt(addon, '2026-08-19T17:30');
  const before = familyMails(addon).length;

  it('sends no email again that nobody was asked about', () => {
    expect(ledger(addon, 'Uncertain')).toHaveLength(1);
    expect(addon.choose('uncertainMenu')).toContain('another email is uncertain now');
    expect(familyMails(addon)).toHaveLength(before);
    expect(ledger(addon, 'Uncertain')).toHaveLength(2);
  });

  it('is asked about in full the next time', () => {
    const asked: string[] = [];
    const answerAlert = (question: { readonly text: string }) => {
      asked.push(question.text);
      return 'CANCEL' as const;
    };
    addon.copy({ people: { ...agreeablePeople, answerAlert } }).choose('uncertainMenu');
    expect(asked[0]).toMatch(/^2 digests go out now/);
  });
});

describe('an account that was taken out of Specialists while its clock runs', () => {
  const addon = school.copy();
  addon.setSetting('Specialists', 'j.colleague@mesaviewschools.example');
  tickAt(addon, '2026-08-18T18:30', run, '2026-08-19T17:30', '2026-08-19T18:30');

  it('mails no family, and hears nothing of who would have been mailed', () => {
    const addresses = new Set(addon.script.state.outbox.map(({ to }) => to));
    expect([...addresses]).toEqual(['j.colleague@mesaviewschools.example']);
  });

  it('is told of, once a day, to those who stand there now', () => {
    const told = addon.script.state.outbox.filter(({ to }) => to.startsWith('j.colleague@'));
    expect(told.map(({ body }) => body.includes('Pause digests'))).toEqual([true, true]);
  });
});

it('mails nobody any more from the batch on before which the account was taken out', () => {
  const addon = school.copy();
  tickAt(addon, '2026-08-18T18:30');
  const act = () => addon.setSetting('Specialists', 'j.colleague@mesaviewschools.example');
  addon.script.arm(
    { kind: 'interleave', act },
    { method: 'Sheets.Spreadsheets.Values.batchGet', occurrence: 3 },
  );
  tickAt(addon, run);
  expect(familyMails(addon)).toEqual([]);
});

describe('a second specialist’s account', () => {
  const colleague = { email: 'j.colleague@mesaviewschools.example', locale: 'en' };

  it('cannot switch on what another one sends', () => {
    const addon = school.copy();
    addon.setSetting('Specialists', `${specialist.email}; ${colleague.email}`);
    addon.script.run('switchOnMenu', { surface: 'menu', as: colleague });
    expect(addon.script.screen.alerts.at(-1)?.text).toContain(`sent by ${specialist.email}`);
    expect(addon.script.state.triggers).toHaveLength(1);
  });

  it('has a clock of its own that does nothing', () => {
    const addon = school.copy();
    const [own] = addon.script.state.triggers;
    if (!own) throw new Error('The school has no clock');
    addon.script.state.triggers = [{ ...own, id: 'clock-of-colleague', owner: colleague.email }];
    tickAt(addon, '2026-08-18T18:30', run, '2026-08-19T17:30');
    expect(addon.executions.filter(({ account }) => account === colleague.email)).toHaveLength(3);
    expect(addon.script.state.outbox).toEqual([]);
    addon.script.state.triggers = [own];
    tickAt(addon, '2026-08-19T18:30');
    expect(familyMails(addon)).toHaveLength(dueCount);
  });
});
