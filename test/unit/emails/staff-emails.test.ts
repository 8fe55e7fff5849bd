import { shortGuardian, shortStudent } from '../../../src/caseload/domain/names';
import { headsUpEmail } from '../../../src/digests/emails/heads-up-email';
import { render } from '../../../src/emails/render';
import { runReportEmail } from '../../../src/mailing/emails/run-report-email';
import { orphanedClockEmail, reauthorizeEmail } from '../../../src/schedule/emails/clock-emails';
import { troubleEmail } from '../../../src/schedule/emails/trouble-email';
import { nothingBefore, people, sheetUrl } from './sample-emails';

const when = 'Tuesday, September 1, at 4:00 PM';

describe('a name in an email to staff', () => {
  it.each([
    ['Zoë', 'García Márquez', 'Zoë G.'],
    ['Mary Ann', 'smith', 'Mary Ann S.'],
    [' Ana ', '', 'Ana'],
    ['Li', '𠮷田', 'Li 𠮷.'],
  ])('of the student %s %s is %s', (firstName, lastName, short) => {
    expect(shortStudent({ firstName, lastName })).toBe(short);
  });

  it.each([
    ['Thu García Márquez', 'Thu G.'],
    ['Rosa', 'Rosa'],
    ['  Ms.  Nguyen ', 'Ms. N.'],
    ['', ''],
  ])('of the guardian %j is %j', (name, short) => {
    expect(shortGuardian(name)).toBe(short);
  });

  it('never carries a last name or, in the subject, any name', () => {
    const mails = [
      headsUpEmail({
        warnings: [],
        blocked: [],
        moved: [],
        when,
        digests: 5,
        problems: [],
        held: people(3),
        heldInAll: 3,
        ...nothingBefore,
        sheetUrl,
      }),
      runReportEmail({ period: 'P', sent: 5, failed: people(2), uncertain: people(2), sheetUrl }),
    ].map(render);
    for (const { subject, text, html } of mails) {
      expect(text + html).not.toContain('Lastname');
      expect(text).toContain('Student0 L., to Guardian0 L.');
      expect(subject).not.toContain('Student');
    }
  });
});

describe('the evening before', () => {
  it('says how many digests go out and who is held, with the reason', () => {
    const { subject, text } = render(
      headsUpEmail({
        warnings: [],
        blocked: [],
        moved: [],
        when,
        digests: 83,
        problems: [],
        held: people(2),
        heldInAll: 2,
        ...nothingBefore,
        sheetUrl,
      }),
    );
    expect(subject).toBe('Before they go out: 83 digests, 2 held back');
    expect(text).toContain(`83 digests go out on ${when}.`);
    expect(text).toContain('The guardian asked for a pause until October 5.');
  });

  it.each([
    [0, 'No digest goes out on'],
    [1, '1 digest goes out on'],
  ])('counts %i emails in good English', (mails, opening) => {
    const { text } = render(
      headsUpEmail({
        warnings: [],
        blocked: [],
        moved: [],
        when,
        digests: mails,
        problems: [],
        held: [],
        heldInAll: 0,
        ...nothingBefore,
        sheetUrl,
      }),
    );
    expect(text.startsWith(opening)).toBe(true);
    expect(text).toContain('Nobody is held back.');
    expect(text).not.toContain('Google limits');
  });
});

describe('a long list', () => {
  it.each([
    [30, 30, ''],
    [31, 30, 'and 1 more in the caseload'],
    [42, 30, 'and 12 more in the caseload'],
  ])('of %i shows %i lines and %j', (count, lines, more) => {
    const { text } = render(
      headsUpEmail({
        warnings: [],
        blocked: [],
        moved: [],
        when,
        digests: 1,
        problems: [],
        held: people(count),
        heldInAll: count,
        ...nothingBefore,
        sheetUrl,
      }),
    );
    expect(text.match(/^- /gm)).toHaveLength(lines);
    expect(text.includes('more in the caseload')).toBe(more !== '');
    expect(text).toContain(more);
  });
});

describe('after a run', () => {
  it('says what failed and what is uncertain, each with its address and what to do', () => {
    const { subject, text } = render(
      runReportEmail({
        period: 'September 1 to 14',
        sent: 81,
        failed: people(1),
        uncertain: people(2),
        sheetUrl,
      }),
    );
    expect(subject).toBe('Digests, September 1 to 14: 81 sent, 1 failed, 2 uncertain');
    expect(text).toContain('3 digests need a look.');
    expect(text).toContain('guardian0@families.example');
    expect(text).toContain('Check the address');
    expect(text).toContain('Sent folder');
  });

  it('leaves out the list that is empty', () => {
    const { text } = render(
      runReportEmail({ period: 'P', sent: 1, failed: people(1), uncertain: [], sheetUrl }),
    );
    expect(text).toContain('1 digest for P went out. 1 digest needs a look.');
    expect(text).not.toContain('Uncertain');
  });
});

describe('a permission that ran out', () => {
  it('is asked for with the link and the consequence', () => {
    const url = 'https://script.google.com/auth?a=1&b=2';
    const { text } = render(reauthorizeEmail({ url, sheetUrl }));
    expect(text).toContain(`Give permission:\n${url}\n`);
    expect(text).toMatch(/no digest\s+goes out/);
    expect(text).toContain(sheetUrl);
  });
});

describe('rows that cannot be read', () => {
  it('stand in the heads-up, each with its sentence', () => {
    const problems = ['Guardians, row 7, E-mail: "jane@mail,example" cannot be an email address'];
    const { text } = render(
      headsUpEmail({
        warnings: [],
        blocked: [],
        moved: [],
        when,
        digests: 1,
        problems,
        held: [],
        heldInAll: 0,
        ...nothingBefore,
        sheetUrl,
      }),
    );
    expect(text).toContain('Cannot be read: 1 row');
    expect(text).toContain('Guardians, row 7, E-mail');
  });
});

describe('settings that cannot be read', () => {
  it('are the only thing the email speaks of', () => {
    const problems = ['Settings, Hour: "four" should be a whole number from 0 to 23.'];
    const { subject, text } = render(troubleEmail({ problems, sheetUrl }));
    expect(subject).toBe('Digests are waiting for you');
    expect(text).toContain('Settings, Hour: "four" should be a whole number from 0 to 23.');
  });
});

describe('a clock that has nothing to work on', () => {
  it('tells its account what it has lost, and how to go on or to stop it', () => {
    const { subject, text } = render(orphanedClockEmail({ kind: 'no schedule', sheetUrl }));
    expect(subject).toBe('No digest goes out: the hourly clock has lost its schedule');
    expect(text).toMatch(/Switch\s+digests\s+on/);
    expect(text).toMatch(/Pause\s+digests/);
    expect(text).toContain(sheetUrl);
  });

  it('shows the way to the triggers where there is no spreadsheet to open', () => {
    const { text } = render(orphanedClockEmail({ kind: 'no spreadsheet' }));
    expect(text).toMatch(/cannot\s+open\s+the\s+spreadsheet/);
    expect(text).toContain('See your triggers:\nhttps://script.google.com/home/triggers\n');
  });
});

it('a name or a reason of 50,000 characters does not fill the email', () => {
  const [person] = people(1);
  const endless = 'x'.repeat(50_000);
  const held = Array.from({ length: 30 }, () => ({
    ...person,
    guardian: endless,
    reason: endless,
  }));
  const { text } = render(
    headsUpEmail({
      ...{ when, digests: 1, warnings: [], blocked: [], moved: [], problems: [], sheetUrl },
      held: held as never,
      heldInAll: 2,
      ...nothingBefore,
    }),
  );
  expect(text.length).toBeLessThan(60_000);
});
