// What the specialist does by menu: pausing, resuming, sending now, sending an uncertain mail again.
import { agreeablePeople } from '../../../workbench/runtime/screen';
import { specialist } from '../../../workbench/simulation/caseload-desk';
import { differences, pictureOf } from '../support/book-picture';
import { audit, flawless } from './support/audit';
import { firstLines, owedMails } from './support/caseload-file';
import {
  at,
  familyMails,
  ledger,
  openSchool,
  staffMails,
  tickAt,
  typeInto,
} from './support/school';

const small = firstLines(12);
const owed = owedMails(small).length;
const school = openSchool({ csv: small });
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
    const desk = school.copy();
    desk.setSetting('Teachers', 'Off');
    desk.choose('pauseMenu');
    expect(desk.script.state.triggers).toEqual([]);
  });

  it('leave no clock where Settings cannot be read', () => {
    const desk = school.copy();
    desk.setSetting('Teachers', 'Perhaps');
    desk.choose('pauseMenu');
    expect(desk.script.state.triggers).toEqual([]);
  });

  it('do not send what was due before when they are switched on again', () => {
    const desk = paused.copy();
    const said = desk.choose('switchOnMenu');
    expect(said).toContain('next on 2026-09-02');
    expect(said).toContain('Those of 2026-08-19 do not go out by themselves');
    tickAt(desk, '2026-08-21T16:30', '2026-08-26T16:30');
    expect(familyMails(desk)).toEqual([]);
    tickAt(desk, '2026-09-02T16:30');
    expect(familyMails(desk)).toHaveLength(owed);
    expect(audit(desk, { periods: ['2026-08-31/2026-09-13'] })).toEqual(flawless);
  });

  it('send what was due at a click, once', () => {
    const desk = paused.copy();
    desk.choose('switchOnMenu');
    expect(desk.choose('sendDueMenu')).toContain(`${owed} digests went out.`);
    expect(desk.choose('sendDueMenu')).toContain('Nothing is due now.');
    tickAt(desk, '2026-08-21T16:30');
    expect(familyMails(desk)).toHaveLength(owed);
    expect(audit(desk, { periods: ['2026-08-17/2026-08-30'] })).toEqual(flawless);
  });

  it('are not sent by a clock that goes on although Settings says Paused', () => {
    const desk = school.copy();
    desk.setSetting('Digests', 'Paused');
    tickAt(desk, run);
    expect(familyMails(desk)).toEqual([]);
  });
});

describe('digests that are on, and are switched on once more', () => {
  const due = school.copy();
  tickAt(due, '2026-08-18T18:30');
  due.script.clock.moveTo(at('2026-08-19T16:10'));

  it('on the digest day lose nothing: what the heads-up has announced goes out', () => {
    const desk = due.copy();
    const before = pictureOf(desk.book);
    const kept = structuredClone(desk.script.state.properties);
    expect(desk.choose('switchOnMenu')).toContain('were on already, and nothing was changed');
    expect(differences(before, pictureOf(desk.book))).toEqual([]);
    expect(desk.script.state.properties).toEqual(kept);
    expect(desk.script.state.triggers).toHaveLength(1);
    tickAt(desk, run);
    expect(familyMails(desk)).toHaveLength(owed);
  });

  it('by another account are refused as before', () => {
    const desk = due.copy();
    const colleague = { email: 'j.colleague@mesaviewschools.example', locale: 'en' };
    desk.setSetting('Specialists', `${specialist.email}; ${colleague.email}`);
    desk.script.run('switchOnMenu', { surface: 'menu', as: colleague });
    expect(desk.script.screen.alerts.at(-1)?.text).toContain(`sent by ${specialist.email}`);
    tickAt(desk, run);
    expect(familyMails(desk)).toHaveLength(owed);
  });

  it.each([
    ['the day before', '2026-08-18T12:00'],
    ['on the digest day, before its hour', '2026-08-19T09:00'],
    ['on the digest day, after its hour', '2026-08-19T16:10'],
  ])('get a clock again that was lost, and go out as announced: %s', (_, when) => {
    const desk = school.copy();
    desk.script.state.triggers = [];
    desk.script.clock.moveTo(at(when));
    expect(desk.choose('switchOnMenu')).toContain('The digests are on.');
    expect(desk.script.state.triggers).toHaveLength(1);
    tickAt(desk, '2026-08-19T16:30', '2026-08-19T17:30');
    expect(familyMails(desk)).toHaveLength(owed);
  });

  it('send nothing of an earlier day that a lost clock has missed, and say so', () => {
    const desk = school.copy();
    desk.script.state.triggers = [];
    desk.script.clock.moveTo(at('2026-08-20T09:00'));
    const said = desk.choose('switchOnMenu');
    expect(said).toContain('Those of 2026-08-19 do not go out by themselves');
    tickAt(desk, '2026-08-20T16:30', '2026-08-21T16:30');
    expect(familyMails(desk)).toEqual([]);
    expect(desk.choose('sendDueMenu')).toContain(`${owed} digests went out.`);
  });

  it('say nothing of a day whose digests have gone out', () => {
    const desk = due.copy();
    tickAt(desk, run);
    desk.script.state.triggers = [];
    expect(desk.choose('switchOnMenu')).not.toContain('do not go out by themselves');
    tickAt(desk, '2026-08-20T16:30');
    expect(familyMails(desk)).toHaveLength(owed);
  });
});

describe('a click on "Send due digests now"', () => {
  it('sends nothing when the person says no', () => {
    const desk = school.copy({ people: { ...agreeablePeople, answerAlert: () => 'CANCEL' } });
    desk.script.clock.moveTo(at('2026-08-19T16:05'));
    desk.choose('sendDueMenu');
    expect(familyMails(desk)).toEqual([]);
  });

  it('sends to a family whose hold has been lifted, and to nobody else again', () => {
    const desk = school.copy();
    typeInto(desk, 'Guardians', '151615-G1', 'Contact', 'No contact');
    tickAt(desk, run, '2026-08-19T17:30');
    typeInto(desk, 'Guardians', '151615-G1', 'Contact', 'Allowed');
    tickAt(desk, '2026-08-20T16:30');
    expect(familyMails(desk)).toHaveLength(owed - 1);
    expect(desk.choose('sendDueMenu')).toContain('1 digests went out.');
    expect(familyMails(desk).at(-1)?.to).toBe('rosa.brown56@families.example');
    expect(audit(desk, { periods: ['2026-08-17/2026-08-30'] })).toEqual(flawless);
  });
});

describe('a mail that the end of a run has left uncertain', () => {
  const desk = school.copy();
  tickAt(desk, '2026-08-18T18:30');
  desk.script.arm({ kind: 'crash' }, { method: 'MailApp.sendEmail', occurrence: 4 });
  tickAt(desk, run, '2026-08-19T17:30', '2026-08-19T18:30', '2026-08-20T16:30');
  const [uncertain] = ledger(desk, 'Uncertain');

  it('is the only one, and the rest has gone out', () => {
    expect(ledger(desk, 'Uncertain')).toHaveLength(1);
    expect(familyMails(desk)).toHaveLength(owed - 1);
  });

  it('is reported to the specialist once, by address', () => {
    const reports = staffMails(desk).filter(({ subject }) => subject.includes('1 uncertain'));
    expect(reports).toHaveLength(1);
    expect(reports[0]?.body).toContain(uncertain?.['E-mail']);
  });

  it('is not sent by the clock or by "Send due digests now"', () => {
    const later = desk.copy();
    expect(later.choose('sendDueMenu')).toContain('Nothing is due now.');
    tickAt(later, '2026-08-21T16:30');
    expect(familyMails(later)).toHaveLength(owed - 1);
  });

  it('is sent by her click, once', () => {
    const later = desk.copy();
    expect(later.choose('uncertainMenu')).toContain('1 digests went out.');
    expect(later.choose('uncertainMenu')).toContain('No digest of this turn is uncertain.');
    expect(familyMails(later).at(-1)?.to).toBe(uncertain?.['E-mail']);
    expect(ledger(later, 'Uncertain')).toEqual([]);
    expect(audit(later, { periods: ['2026-08-17/2026-08-30'] })).toEqual(flawless);
  });

  it('is held by a hold that came since', () => {
    const later = desk.copy();
    typeInto(later, 'Guardians', uncertain?.['Guardian ID'] ?? '', 'Contact', 'No contact');
    later.choose('uncertainMenu');
    expect(familyMails(later)).toHaveLength(owed - 1);
  });
});

describe('a second run that is cut off as well', () => {
  const desk = school.copy();
  const crash = { kind: 'crash' } as const;
  desk.script.arm(crash, { method: 'MailApp.sendEmail', occurrence: 4 });
  tickAt(desk, '2026-08-18T18:30', run);
  desk.script.arm(crash, { method: 'MailApp.sendEmail', occurrence: 2 });
  tickAt(desk, '2026-08-19T17:30');
  const before = familyMails(desk).length;

  it('sends no mail again that nobody was asked about', () => {
    expect(ledger(desk, 'Uncertain')).toHaveLength(1);
    expect(desk.choose('uncertainMenu')).toContain('another mail is uncertain now');
    expect(familyMails(desk)).toHaveLength(before);
    expect(ledger(desk, 'Uncertain')).toHaveLength(2);
  });

  it('is asked about in full the next time', () => {
    const asked: string[] = [];
    const answerAlert = (question: { readonly text: string }) => {
      asked.push(question.text);
      return 'CANCEL' as const;
    };
    desk.copy({ people: { ...agreeablePeople, answerAlert } }).choose('uncertainMenu');
    expect(asked[0]).toMatch(/^2 digests go out now/);
  });
});

describe('an account that was taken out of Specialists while its clock runs', () => {
  const desk = school.copy();
  desk.setSetting('Specialists', 'j.colleague@mesaviewschools.example');
  tickAt(desk, '2026-08-18T18:30', run, '2026-08-19T17:30', '2026-08-19T18:30');

  it('mails no family, and hears nothing of who would have been mailed', () => {
    const addresses = new Set(desk.script.state.outbox.map(({ to }) => to));
    expect([...addresses]).toEqual(['j.colleague@mesaviewschools.example']);
  });

  it('is told of, once a day, to those who stand there now', () => {
    const told = desk.script.state.outbox.filter(({ to }) => to.startsWith('j.colleague@'));
    expect(told.map(({ body }) => body.includes('Pause digests'))).toEqual([true, true]);
  });
});

it('mails nobody any more from the batch on before which the account was taken out', () => {
  const desk = school.copy();
  tickAt(desk, '2026-08-18T18:30');
  const act = () => desk.setSetting('Specialists', 'j.colleague@mesaviewschools.example');
  desk.script.arm(
    { kind: 'meanwhile', act },
    { method: 'MailApp.getRemainingDailyQuota', occurrence: 1 },
  );
  tickAt(desk, run);
  expect(familyMails(desk)).toEqual([]);
});

describe('a second specialist’s account', () => {
  const colleague = { email: 'j.colleague@mesaviewschools.example', locale: 'en' };

  it('cannot switch on what another one sends', () => {
    const desk = school.copy();
    desk.setSetting('Specialists', `${specialist.email}; ${colleague.email}`);
    desk.script.run('switchOnMenu', { surface: 'menu', as: colleague });
    expect(desk.script.screen.alerts.at(-1)?.text).toContain(`sent by ${specialist.email}`);
    expect(desk.script.state.triggers).toHaveLength(1);
  });

  it('has a clock of its own that does nothing', () => {
    const desk = school.copy();
    const [own] = desk.script.state.triggers;
    if (!own) throw new Error('The school has no clock');
    desk.script.state.triggers = [{ ...own, id: 'clock-of-colleague', owner: colleague.email }];
    tickAt(desk, '2026-08-18T18:30', run, '2026-08-19T17:30');
    expect(desk.executions.filter(({ account }) => account === colleague.email)).toHaveLength(3);
    expect(desk.script.state.outbox).toEqual([]);
    desk.script.state.triggers = [own];
    tickAt(desk, '2026-08-19T18:30');
    expect(familyMails(desk)).toHaveLength(owed);
  });
});
