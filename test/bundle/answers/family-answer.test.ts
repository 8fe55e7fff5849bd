// What a guardian answers on the page that an email links to, and where it lands.
import { history } from '../sidebar/sidebar-calls';
import { at, typeInto } from '../support/addon';
import {
  adaId,
  adasMother,
  answerSchool,
  digestToken,
  linkOf,
  propertiesOf,
  tokenIn,
  tokenOf,
  visitor,
} from './answer-school';

const checkIns = (addon: ReturnType<typeof answerSchool>) =>
  addon.rows('Check-ins').filter((row) => row['Check-in ID'] !== '');
const register = (addon: ReturnType<typeof answerSchool>) =>
  addon.rows('Participation').filter((row) => row['Participation ID'] !== '');

const family = { kind: 'family', language: 'en', childName: 'Ada', isPreview: false };

it('the specialist checks the page once, and every kind of run knows it', () => {
  const addon = answerSchool();
  const seen = Object.entries(propertiesOf(addon)).find(([name]) => name.endsWith('/answer page'));
  expect(JSON.parse(seen?.[1] ?? '')).toMatchObject({
    account: 'g.specialist@mesaviewschools.example',
    on: '2026-08-17',
  });
});

describe('a link of a digest', () => {
  it('shows the first name, the goals and what was answered, and records nothing', () => {
    const addon = answerSchool();
    const before = [addon.grid('Check-ins'), addon.grid('Guardians'), addon.grid('History')];
    const token = digestToken(addon);
    expect(visitor(addon).open(token)).toMatchObject({
      ...family,
      goals: ['Run an experiment on snowmelt', 'Ask for help in time'],
      sender: { name: 'Glenda Ruiz', school: 'Mesa View MS' },
      given: null,
      emails: { kind: 'on', cadence: 'Every two weeks' },
    });
    const visit = addon.visit(`?t=${token}&a=talked`);
    expect(visit.kind).toBe('page');
    expect([addon.grid('Check-ins'), addon.grid('Guardians'), addon.grid('History')]).toEqual(
      before,
    );
  });

  it('records an answer in the plan, in the register and with the family', () => {
    const addon = answerSchool();
    addon.script.clock.moveTo(at('2026-08-20T18:30'));
    const answer = visitor(addon).send(digestToken(addon), 'talked', 'She told us about snow.');
    expect(answer).toMatchObject({
      ...family,
      given: { answer: 'talked', message: 'She told us about snow.' },
    });
    expect(checkIns(addon)).toMatchObject([
      {
        'Student ID': adaId,
        From: 'Rosa Alvarez',
        Role: 'Guardian',
        'Guardian ID': adasMother,
        Talked: 'Yes',
        Message: 'She told us about snow.',
        'Wants contact': 'no',
        Way: 'Page',
        At: expect.stringMatching(/^2026-08-20T18:30:0\d-06:00$/),
      },
    ]);
    expect(register(addon)).toMatchObject([
      {
        'School year': '2026-27',
        'Student ID': adaId,
        Student: 'Ada Alvarez',
        Kind: 'Talked at home',
        Person: 'Rosa Alvarez',
        Way: 'Page',
        Date: '2026-08-20',
      },
    ]);
    const guardian = addon.rows('Guardians').find((row) => row['Guardian ID'] === adasMother);
    expect(guardian?.['Last answer']).toBe('2026-08-20');
  });

  it('records the same answer once', () => {
    const addon = answerSchool();
    const token = digestToken(addon);
    visitor(addon).send(token, 'not-yet');
    const once = [addon.grid('Check-ins'), addon.grid('Participation'), addon.grid('History')];
    visitor(addon).send(token, 'not-yet');
    expect([addon.grid('Check-ins'), addon.grid('Participation'), addon.grid('History')]).toEqual(
      once,
    );
  });

  it('puts another answer in the place of the first, which History keeps', () => {
    const addon = answerSchool();
    const token = digestToken(addon);
    visitor(addon).send(token, 'not-yet', 'Later');
    visitor(addon).send(token, 'talked', 'Now we did');
    expect(checkIns(addon)).toMatchObject([{ Talked: 'Yes', Message: 'Now we did' }]);
    expect(register(addon)).toMatchObject([{ Kind: 'Talked at home' }]);
    expect(
      history(addon)
        .filter(({ Tab }) => Tab === 'Check-ins')
        .map((line) => [line.By, line.Field, line.Before, line.After]),
    ).toEqual([
      ['Rosa Alvarez (answer page)', 'Talked', 'Not yet', 'Yes'],
      ['Rosa Alvarez (answer page)', 'Message', 'Later', 'Now we did'],
    ]);
  });

  it('tells the specialist at once that somebody would like to talk', () => {
    const addon = answerSchool();
    const sent = addon.script.state.outbox.length;
    visitor(addon).send(digestToken(addon), 'call', 'About math, please.');
    expect(checkIns(addon)).toMatchObject([{ 'Wants contact': 'yes', 'Follow-up': 'Open' }]);
    const mails = addon.script.state.outbox.slice(sent);
    expect(mails.map(({ to }) => to)).toEqual(['g.specialist@mesaviewschools.example']);
    expect(mails[0]?.subject).toBe('1 person would like to talk with you');
    expect(mails[0]?.body).toContain('About math, please.');
    // Once, however often the page is sent again.
    visitor(addon).send(digestToken(addon), 'call', 'About math, please.');
    expect(addon.script.state.outbox).toHaveLength(sent + 1);
  });

  it('tells once a day where the school wants it so', () => {
    const addon = answerSchool();
    addon.setSetting('Wishes to talk', 'Once a day');
    visitor(addon).send(digestToken(addon), 'call');
    visitor(addon).send(digestToken(addon, '000102-G1'), 'call');
    const sent = addon.script.state.outbox.length;
    addon.script.advanceTo(at('2026-08-20T06:50'));
    expect(addon.script.state.outbox).toHaveLength(sent);
    addon.script.advanceTo(at('2026-08-20T09:00'));
    expect(addon.script.state.outbox.slice(sent).map(({ subject }) => subject)).toEqual([
      '2 people would like to talk with you',
    ]);
  });
});

const wishesTold = (addon: ReturnType<typeof answerSchool>) =>
  addon.script.state.outbox.filter(({ subject }) => subject.includes('would like to talk')).length;

const wishesName = (addon: ReturnType<typeof answerSchool>): string =>
  Object.keys(propertiesOf(addon))
    .find((name) => name.endsWith('/secret'))
    ?.replace(/secret$/, 'wishes') ?? '';

describe('a wish to talk', () => {
  it('that is changed again and again is told at once only once, and then by the clock', () => {
    const addon = answerSchool();
    const token = digestToken(addon);
    for (let n = 0; n < 12; n += 1) visitor(addon).send(token, 'call', `Call ${n}`);
    expect(wishesTold(addon)).toBe(1);
    addon.script.advanceTo(at('2026-08-20T09:00'));
    expect(wishesTold(addon)).toBe(2);
    expect(addon.script.state.outbox.at(-1)?.body).toContain('Call 11');
    addon.script.advanceTo(at('2026-08-20T15:00'));
    expect(wishesTold(addon)).toBe(2);
  });

  it('is recorded even where so many are untold that no more can be noted', () => {
    const addon = answerSchool();
    const checkInIds = Array.from({ length: 440 }, (_, n) => `A-${String(n).padStart(16, '0')}`);
    const name = wishesName(addon);
    (addon.script.state.properties.script as Record<string, string>)[name] = JSON.stringify({
      checkInIds,
      toldOn: '',
    });
    addon.setSetting('Wishes to talk', 'Once a day');
    addon.script.persistentFaults.leaveMailQuota('g.specialist@mesaviewschools.example', 0);
    expect(visitor(addon).send(digestToken(addon), 'call')).toMatchObject({
      given: { answer: 'call' },
    });
    expect(checkIns(addon)).toMatchObject([{ 'Wants contact': 'yes', 'Follow-up': 'Open' }]);
  });

  it('is told once its row can be read again', () => {
    const addon = answerSchool();
    addon.setSetting('Wishes to talk', 'Once a day');
    visitor(addon).send(digestToken(addon), 'call');
    const [row] = checkIns(addon);
    const id = row?.['Check-in ID'] ?? '';
    typeInto(addon, 'Check-ins', id, 'Student ID', '');
    addon.script.advanceTo(at('2026-08-20T09:00'));
    expect(wishesTold(addon)).toBe(0);
    typeInto(addon, 'Check-ins', id, 'Student ID', adaId);
    addon.script.advanceTo(at('2026-08-21T09:00'));
    expect(wishesTold(addon)).toBe(1);
  });
});

it('does not say that an answer is recorded where its row takes none', () => {
  const addon = answerSchool();
  const token = digestToken(addon);
  visitor(addon).send(token, 'not-yet', 'Later');
  const [row] = checkIns(addon);
  typeInto(addon, 'Check-ins', row?.['Check-in ID'] ?? '', 'Talked', '=IF(TRUE,"Not yet","")');
  expect(visitor(addon).send(token, 'talked', 'Now')).toEqual({ kind: 'plain', reason: 'trouble' });
});

it('a link changes nothing but to Stopped where nobody can read what the school has written', () => {
  const addon = answerSchool();
  const token = digestToken(addon);
  typeInto(addon, 'Guardians', adasMother, 'Digest', 'Ask Glenda first');
  const digest = () =>
    addon.rows('Guardians').find((row) => row['Guardian ID'] === adasMother)?.Digest;
  visitor(addon).change(token, { kind: 'resume' });
  visitor(addon).change(token, { kind: 'pause', until: '2026-10-01' });
  expect(digest()).toBe('Ask Glenda first');
  expect(visitor(addon).change(token, { kind: 'stop' })).toMatchObject({
    emails: { kind: 'stopped' },
  });
  expect(digest()).toBe('Stopped');
});

describe('opens nothing', () => {
  const plain = { kind: 'plain', reason: 'not valid' };

  it.each([
    ['Contact', 'No contact'],
    ['Contact', 'To decide'],
    ['E-mail', 'another@families.example'],
    ['Student ID', '000102'],
  ])('once the guardian’s %s is %s', (header, value) => {
    const addon = answerSchool();
    const token = digestToken(addon);
    typeInto(addon, 'Guardians', adasMother, header, value);
    expect(visitor(addon).open(token)).toEqual(plain);
    expect(visitor(addon).send(token, 'talked')).toEqual(plain);
    expect(checkIns(addon)).toEqual([]);
  });

  it('once the student has left', () => {
    const addon = answerSchool();
    const token = digestToken(addon);
    typeInto(addon, 'Students', adaId, 'Enrollment', 'Left');
    expect(visitor(addon).open(token)).toEqual(plain);
  });

  it('for the child of a sibling', () => {
    const addon = answerSchool();
    const [row] = addon.rows('Deliveries');
    const token = tokenOf(addon, {
      purpose: 'family',
      delivery: row?.['Delivery ID'] ?? '',
      person: adasMother,
      student: '000102',
    });
    expect(visitor(addon).open(token)).toEqual(plain);
  });

  it('after its time, to the second', () => {
    const addon = answerSchool();
    const expires = Math.floor(at('2026-09-01T12:00') / 1000);
    const [row] = addon.rows('Deliveries').filter((each) => each['Guardian ID'] === adasMother);
    const token = tokenOf(addon, {
      purpose: 'family',
      delivery: row?.['Delivery ID'] ?? '',
      person: adasMother,
      student: adaId,
      expires,
    });
    addon.script.clock.moveTo(expires * 1000 - 60_000);
    expect(visitor(addon).open(token)).toMatchObject(family);
    addon.script.clock.moveTo(expires * 1000);
    expect(visitor(addon).open(token)).toEqual(plain);
  });
});

it('pauses, resumes and stops the emails at once, and History says by whom', () => {
  const addon = answerSchool();
  const token = digestToken(addon);
  const digest = () =>
    addon.rows('Guardians').find((row) => row['Guardian ID'] === adasMother)?.Digest;
  const change = (given: unknown) => visitor(addon).change(token, given);
  expect(change({ kind: 'pause', until: '2026-10-01' })).toMatchObject({
    emails: { kind: 'paused', until: '2026-10-01' },
  });
  expect(digest()).toBe('Paused until 2026-10-01');
  expect(change({ kind: 'resume' })).toMatchObject({ emails: { kind: 'on' } });
  expect(change({ kind: 'cadence', cadence: 'Monthly' })).toMatchObject({
    emails: { kind: 'on', cadence: 'Monthly' },
  });
  expect(change({ kind: 'stop' })).toMatchObject({ emails: { kind: 'stopped' } });
  // A link cannot start again what is stopped.
  expect(change({ kind: 'resume' })).toMatchObject({ emails: { kind: 'stopped' } });
  expect(digest()).toBe('Stopped');
  expect(
    history(addon)
      .filter(({ Tab }) => Tab === 'Guardians')
      .map((line) => [line.By, line.After]),
  ).toEqual([
    ['Rosa Alvarez (answer page)', 'Paused until 2026-10-01'],
    ['Rosa Alvarez (answer page)', 'On'],
    ['Rosa Alvarez (answer page)', 'Monthly'],
    ['Rosa Alvarez (answer page)', 'Stopped'],
  ]);
});

it('saves nothing from a preview', () => {
  const addon = answerSchool();
  const token = tokenIn(
    linkOf(addon, { purpose: 'preview', delivery: 'none', person: adasMother, student: adaId }),
  );
  expect(visitor(addon).open(token)).toMatchObject({ ...family, isPreview: true });
  expect(visitor(addon).send(token, 'call')).toMatchObject({ given: { answer: 'call' } });
  visitor(addon).change(token, { kind: 'stop' });
  expect(checkIns(addon)).toEqual([]);
  expect(history(addon)).toEqual([]);
});
