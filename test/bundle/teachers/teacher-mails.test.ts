// Emails to teachers: who gets one, what it says, and what a cut, a refusal or the quota makes of
// it.

import type { SentMail } from '../../../emulator/runtime/platform-state';
import { agreeablePeople } from '../../../emulator/runtime/screen';
import { batchSize, largestBatch } from '../../../src/mailing/server/send-queue';
import {
  type AddonHarness,
  HarnessRefusal,
  specialist,
} from '../../../workbench/harness/addon-harness';
import { callsOf, sweepCrashes, sweepFaults } from '../../support/sweep';
import {
  at,
  familyMails,
  ledger,
  letRunUntil,
  openCaseload,
  staffMails,
  tickAt,
  typeInto,
} from '../support/addon';
import { dueMails, firstLines, wholeCaseload } from '../support/example-caseload';
import { nameTeacher } from './support/name-teacher';
import { studentsByTeacher } from './support/own-students';

const term = '2026-08-18';
/** A Tuesday: no digest is due before Wednesday at four. */
const termRun = `${term}T16:30`;
const nextRuns = [`${term}T17:30`, '2026-08-19T16:30', '2026-08-19T17:30', '2026-08-20T16:30'];

const addressOf = ({ to }: SentMail): string => to.toLowerCase();

/** Told by the address alone, so that a page sent to a family would be missed nowhere else. */
const mailsTo = (addon: AddonHarness, teachers: Iterable<string>): readonly SentMail[] => {
  const known = new Set(teachers);
  return addon.script.state.outbox.filter((mail) => known.has(addressOf(mail)));
};

const teacherRows = (addon: AddonHarness) =>
  ledger(addon).filter((row) => row['Delivery ID']?.startsWith('Teacher '));

const lastDigests = (addon: AddonHarness) =>
  addon.rows('Guardians').filter((row) => row['Last digest'] !== '').length;

/** IDs of those whom teachers have. */
const staying = (addon: AddonHarness): readonly string[] =>
  addon
    .rows('Students')
    .filter((row) => row.Status !== 'Exited' && row.Teachers !== '')
    .map((row) => row['Student ID'] ?? '');

const small = firstLines(4);
const smallTeachers = [...studentsByTeacher(small).keys()];

/** What a mail's plain text says of each student. */
const entriesOf = ({ body }: SentMail) =>
  body
    .split(/\n\n(?!- )/)
    .flatMap((part) => part.split(/^- /m).slice(1))
    .map((entry) => {
      const [name = '', ...lines] = entry.split('\n');
      const text = lines.join(' ').replace(/\s+/g, ' ');
      return {
        name,
        text,
        goals: [...text.matchAll(/Goal: (.*?)(?= Goal: | At school: |$)/g)].map(([, goal = '']) =>
          goal.trim(),
        ),
      };
    });

/** An email for many students cuts a goal at a hundred characters. */
const startOf = (goal: string): string =>
  goal
    .replace(/ \(Not started\)$/, '')
    .replace(/\s+/g, ' ')
    .slice(0, 50);

/** Fills what teachers may not see, among it the first goal of every third student. */
function plantSecrets(addon: AddonHarness): readonly string[] {
  const secrets: string[] = [];
  const plant = (tab: string, id: string | undefined, header: string): void => {
    if (!id) return;
    secrets.push(`secret-${secrets.length}-`);
    typeInto(addon, tab, id, header, `${secrets.at(-1)} ${header}`);
  };
  const students = new Set<string>();
  for (const row of addon.rows('Goals')) {
    const [goalId = '', studentId = ''] = [row['Goal ID'], row['Student ID']];
    if (goalId === '' || students.has(studentId)) continue;
    students.add(studentId);
    plant('Goals', goalId, students.size % 2 === 0 ? 'Baseline' : 'Target');
    if (students.size % 3 > 0) continue;
    plant('Goals', goalId, 'Goal');
    plant('Goals', goalId, 'At school');
    typeInto(addon, 'Goals', goalId, 'Share with teachers', 'no');
  }
  for (const id of [...students].slice(0, 9)) plant('Students', id, 'Staff notes');
  return secrets;
}

/** Everything that a school would have to apologise for. */
function flaws(addon: AddonHarness, teachers: readonly string[]): readonly string[] {
  const mails = mailsTo(addon, teachers);
  const rows = teacherRows(addon);
  const uncertain = rows.filter(({ State }) => State === 'Uncertain');
  return [
    ...(uncertain.length > 1 ? [`${uncertain.length} uncertain`] : []),
    ...teachers.flatMap((email) => {
      const own = rows.filter((row) => row['E-mail'] === email);
      const gone = mails.filter((mail) => addressOf(mail) === email).length;
      const [row] = own;
      const isRight =
        own.length === 1 &&
        (row?.State === 'Sent' ? gone === 1 : row?.State === 'Uncertain' && gone <= 1);
      return isRight ? [] : [`${email}: ${own.map(({ State }) => State)}, ${gone} mails`];
    }),
  ];
}

describe('pages for the teachers of a whole caseload', () => {
  const expected = studentsByTeacher(wholeCaseload);
  const addon = openCaseload({ csv: wholeCaseload });
  const secrets = plantSecrets(addon);
  addon.decideAll();
  addon.script.clock.moveTo(at('2026-08-17T10:00'));
  const said = addon.choose('mailTeacherPagesMenu');
  const mails = mailsTo(addon, expected.keys());

  it('go to each of the twelve once, at a click, and to nobody else', () => {
    expect(expected.size).toBe(12);
    expect(mails.map(addressOf).sort()).toEqual([...expected.keys()].sort());
    expect(addon.script.state.outbox).toHaveLength(12);
    expect(said).toContain('12 emails went out.');
  });

  it('name all own students and no other, each with the first goal that is shared', () => {
    for (const mail of mails) {
      const own = expected.get(addressOf(mail)) ?? [];
      const entries = entriesOf(mail);
      expect(entries.map(({ name }) => name).sort()).toEqual(
        own.map(({ shortName }) => shortName).sort(),
      );
      for (const { name, goals } of entries) {
        const theirs = own
          .filter(({ shortName }) => shortName === name)
          .flatMap((one) => one.goals.map(startOf));
        expect(goals.length).toBeLessThanOrEqual(1);
        for (const goal of goals) {
          const start = startOf(goal.replace(/….*/, ''));
          expect(start.length).toBeGreaterThan(20);
          expect(theirs.filter((own) => own.startsWith(start))).toHaveLength(1);
        }
      }
    }
  });

  it('hold no last name, ID, guardian, staff note, score or unshared goal', () => {
    const everything = mails.map(({ subject, body, htmlBody }) => subject + body + htmlBody).join();
    const forbidden = [
      ...secrets,
      ...addon.rows('Students').map((row) => row['Student ID'] ?? ''),
      ...addon.rows('Guardians').flatMap((row) => [row['E-mail'] ?? '', row['Guardian ID'] ?? '']),
    ].filter((text) => text.length > 3);
    expect(forbidden.length).toBeGreaterThan(200);
    expect(forbidden.filter((text) => everything.includes(text))).toEqual([]);
    for (const mail of mails) {
      for (const { lastName } of expected.get(addressOf(mail)) ?? []) {
        expect(mail.body).not.toMatch(new RegExp(`\\b${lastName}\\b`));
      }
    }
    expect(mails.filter(({ subject }) => /gifted/i.test(subject))).toEqual([]);
  });

  it('take two calls each, beside what a run takes anyway', () => {
    const record = addon.executions.at(-1);
    const { 'MailApp.sendEmail': sends, 'Properties.setProperty': writes } =
      record?.calls.byMethod ?? {};
    expect(sends).toBe(12);
    // The journal, and that emails were begun.
    expect(writes).toBe(12 + 1);
  });

  it('stand in the ledger as teachers’, and no family’s row is touched', () => {
    expect(flaws(addon, [...expected.keys()])).toEqual([]);
    expect(lastDigests(addon)).toBe(0);
    expect(new Set(teacherRows(addon).map((row) => row['Student ID']))).toEqual(
      new Set(['own students']),
    );
  });

  it('are refused a second time on the same day, and said to be', () => {
    const again = addon.copy();
    expect(again.choose('mailTeacherPagesMenu')).toContain('Have had it today');
    expect(mailsTo(again, expected.keys())).toHaveLength(12);
    again.script.clock.moveTo(at('2026-08-18T10:00'));
    again.choose('mailTeacherPagesMenu');
    expect(mailsTo(again, expected.keys())).toHaveLength(24);
  });

  it('change nothing about the families’ digests', () => {
    const after = addon.copy();
    tickAt(after, '2026-08-19T16:30', '2026-08-19T17:30');
    const families = after.script.state.outbox.filter(
      (mail) => addressOf(mail) !== specialist.email && !expected.has(addressOf(mail)),
    );
    expect(families).toHaveLength(dueMails(wholeCaseload).length);
    expect(teacherRows(after).map(({ State }) => State)).toEqual(Array(12).fill('Sent'));
  });
});

describe('pages for teachers of few students', () => {
  const csv = firstLines(12);
  const expected = studentsByTeacher(csv);
  const addon = openCaseload({ csv, on: false });
  const helps = new Map<string, string>();
  const named = new Map(
    addon.rows('Students').map((row) => [row['Student ID'], `${row['First name']}`]),
  );
  for (const { 'Goal ID': id = '', 'Student ID': of } of addon.rows('Goals')) {
    if (id === '') continue;
    helps.set(id, `Helps ${named.get(of)} first. Helps ${named.get(of)} too.`);
    typeInto(addon, 'Goals', id, 'At school', helps.get(id) ?? '');
  }
  const secrets = plantSecrets(addon);
  const unshared = new Set(
    addon
      .rows('Goals')
      .filter((row) => row['Share with teachers'] === 'no')
      .map((row) => row['Student ID']),
  );
  const held = new Set([...unshared].map((id) => named.get(id)));
  addon.choose('mailTeacherPagesMenu');
  const mails = mailsTo(addon, expected.keys());

  it('tell all goals that are shared, and what helps, of each own student', () => {
    expect(mails.length).toBeGreaterThan(8);
    for (const mail of mails) {
      const own = expected.get(addressOf(mail)) ?? [];
      for (const { name, text, goals } of entriesOf(mail)) {
        const student = own.find(({ shortName }) => shortName === name);
        const first = name.split(' ').slice(0, -1).join(' ');
        if (!held.has(first)) {
          expect(goals.map(startOf)).toEqual(student?.goals.map(startOf));
          expect(text).toContain(`At school: Helps ${first} first.`);
        }
        expect([...text.matchAll(/At school: /g)].length).toBeLessThanOrEqual(2);
        expect([...text.matchAll(/Helps (.*?) (?:first|too)/g)].map(([, who]) => who)).toEqual(
          Array([...text.matchAll(/Helps /g)].length).fill(first),
        );
      }
    }
  });

  it('hold nothing that is not for teachers', () => {
    const everything = mails.map(({ body, htmlBody }) => body + htmlBody).join();
    expect(secrets.length).toBeGreaterThan(20);
    expect(secrets.filter((secret) => everything.includes(secret))).toEqual([]);
  });
});

describe('the preview of a click', () => {
  const school = openCaseload({ csv: small, on: false });

  it('shows whom, and the whole first email; a Cancel sends nothing', () => {
    const addon = school.copy({ people: { ...agreeablePeople, answerAlert: () => 'CANCEL' } });
    const said = addon.choose('mailTeacherPagesMenu');
    for (const email of smallTeachers) expect(said).toContain(email);
    expect(said).toContain('Your students’ goals, August 10');
    expect(said).toContain('To answer, reply to this email');
    expect(said).toContain('Nothing was sent.');
    expect(addon.script.state.outbox).toEqual([]);
    expect(teacherRows(addon)).toEqual([]);
  });

  it('of links names those who have none yet, and emails the others', () => {
    const addon = school.copy();
    const [first = ''] = smallTeachers;
    const later = school.copy();
    later.choose('refreshTeachersMenu');
    const made = later.rows('Teachers').find((row) => row['E-mail'] === first);
    const url = made?.['Students view'] ?? '';
    expect(url).toMatch(/^https:/);
    const place = addon.rows('Teachers').findIndex((row) => row['E-mail'] === first);
    const row = place < 0 ? addon.grid('Teachers').length + 1 : place + 2;
    const headers = addon.grid('Teachers')[0] ?? [];
    for (const [header, text] of [
      ['E-mail', first],
      ['Name', 'Ms. Ortega'],
      ['Students view', url],
    ] as const) {
      addon.user.type('Teachers', `${'ABCDEFGH'[headers.indexOf(header)]}${row}`, text);
    }
    expect(addon.choose('mailTeacherLinksMenu')).toContain('Refresh teachers’ views');
    const [mail, ...others] = mailsTo(addon, smallTeachers);
    expect(others).toEqual([]);
    expect(mail).toMatchObject({ to: first, subject: 'Where to find your students’ plans' });
    expect(mail?.body).toMatch(/^Hello Ms\. Ortega, /);
    expect(mail?.body).toContain(url);
  });

  it('is what happens: whoever comes to be owed an email meanwhile gets none', () => {
    let typed = '';
    const addon = school.copy({
      people: {
        ...agreeablePeople,
        answerAlert: (alert) => {
          if (typed === '') {
            typed = 'new.teacher@mesaviewschools.example';
            const [id = ''] = staying(addon);
            typeInto(addon, 'Students', id, 'Teachers', `${smallTeachers[0]}; ${typed}`);
          }
          return agreeablePeople.answerAlert(alert);
        },
      },
    });
    addon.choose('mailTeacherPagesMenu');
    expect(mailsTo(addon, [typed])).toEqual([]);
    expect(mailsTo(addon, smallTeachers).length).toBeGreaterThan(0);
    addon.choose('mailTeacherPagesMenu');
    expect(mailsTo(addon, [typed])).toHaveLength(1);
  });

  it('says why nobody gets an email while the setting is Off', () => {
    const addon = school.copy();
    addon.setSetting('Teachers', 'Off');
    expect(addon.choose('mailTeacherPagesMenu')).toContain('The setting Teachers is Off');
    expect(addon.script.state.outbox).toEqual([]);
  });
});

describe('links that the product has made', () => {
  it.each([
    ['Filter views', ['Students view', 'Goals view']],
    ['Own files', ['Own file']],
  ])('reach each teacher, own ones only: %s', (access, columns) => {
    const addon = openCaseload({ csv: small, on: false, settings: { Teachers: access } });
    addon.choose('refreshTeachersMenu');
    expect(addon.choose('mailTeacherLinksMenu')).not.toContain('Refresh teachers');
    const links = addon
      .rows('Teachers')
      .filter((row) => row['E-mail'] !== '')
      .flatMap((row) => columns.map((column) => [row['E-mail'] ?? '', row[column] ?? ''] as const));
    expect(new Set(links.map(([, link]) => link)).size).toBe(smallTeachers.length * columns.length);
    const mails = addon.script.state.outbox;
    expect(mails.map(addressOf).sort()).toEqual([...smallTeachers].sort());
    for (const mail of mails) {
      const inMail = links.filter(([, link]) => mail.body.split('\n').includes(link));
      expect(inMail.map(([email]) => email)).toEqual(columns.map(() => addressOf(mail)));
    }
  });
});

describe('links that stand in the wrong place', () => {
  const school = openCaseload({ csv: small, on: false });
  school.choose('refreshTeachersMenu');
  const [first = '', second = ''] = smallTeachers;
  const cell = (email: string, header: string) =>
    school.rows('Teachers').find((row) => row['E-mail'] === email)?.[header] ?? '';
  const of = cell(first, 'Students view');

  it.each([
    ['of another teacher', cell(second, 'Students view')],
    ['of the other tab', cell(first, 'Goals view')],
    ['of the file that this one is a copy of', of.replace(school.book.id, '1LastYear')],
    ['of another site', 'https://docs.google.com.example/spreadsheets/'],
  ])('are emailed to nobody: a link %s', (_, wrong) => {
    const addon = school.copy();
    typeInto(addon, 'Teachers', first, 'Students view', wrong);
    typeInto(addon, 'Teachers', first, 'Goals view', '');
    expect(addon.choose('mailTeacherLinksMenu')).toContain(
      `No view or file of their own yet (choose Living ALP > Refresh teachers’ views first): ${first}.`,
    );
    expect(mailsTo(addon, [first])).toEqual([]);
    expect(mailsTo(addon, smallTeachers)).toHaveLength(smallTeachers.length - 1);
  });

  it('are no accessLink to an own file either', () => {
    const addon = school.copy();
    addon.setSetting('Teachers', 'Own files');
    typeInto(addon, 'Teachers', first, 'Own file', 'https://files.example/sign-in');
    addon.choose('mailTeacherLinksMenu');
    expect(addon.script.state.outbox).toEqual([]);
  });
});

describe('an address under Teachers that is a guardian’s', () => {
  const school = openCaseload({ csv: small, settings: { Terms: term } });
  const guardian = school
    .rows('Guardians')
    .find((row) => row['E-mail'] !== '' && staying(school).includes(row['Student ID'] ?? ''));
  const [address = '', id = '', student = ''] = [
    guardian?.['E-mail'],
    guardian?.['Guardian ID'],
    guardian?.['Student ID'],
  ];
  typeInto(
    school,
    'Students',
    student,
    'Teachers',
    `${smallTeachers[0]}; ${address.toUpperCase()}`,
  );

  it.each([
    ['No contact', '', 0],
    ['', '', 0],
    ['never!', '', 0],
    ['To decide', '', 0],
    ['Allowed', 'only grandma, please', 0],
    ['Allowed', '', 1],
  ])('with Contact %j and the note %j gets %i pages, by the clock and by a click', (...given) => {
    const [contact, note, pages] = given;
    const addon = school.copy();
    nameTeacher(addon, address, 'Mr. Park');
    typeInto(addon, 'Guardians', id, 'Contact', contact);
    typeInto(addon, 'Students', student, 'Staff notes', note);
    tickAt(addon, termRun);
    expect(mailsTo(addon, [address.toLowerCase()])).toHaveLength(pages);
    const row = teacherRows(addon).find((each) => each['E-mail'] === address.toLowerCase());
    expect(row).toMatchObject(
      pages === 1
        ? { State: 'Sent' }
        : { State: 'Held', Detail: expect.stringContaining('Contact') },
    );
    expect(addon.choose('mailTeacherPagesMenu').includes('Contact is No contact or')).toBe(
      pages === 0,
    );
    expect(mailsTo(addon, [address.toLowerCase()])).toHaveLength(pages);
  });
});

describe('an address under Teachers that is not of the specialists’ email domain', () => {
  const stranger = 'l.ray@mail.example';
  const school = openCaseload({ csv: small, settings: { Terms: term } });
  typeInto(school, 'Students', staying(school)[0] ?? '', 'Teachers', stranger);

  it('gets nothing by the clock, and the ledger says why and what to do', () => {
    const addon = school.copy();
    tickAt(addon, termRun, ...nextRuns);
    expect(mailsTo(addon, [stranger])).toEqual([]);
    const [row] = teacherRows(addon).filter((each) => each['E-mail'] === stranger);
    expect([row?.State, row?.Detail]).toEqual(['Held', expect.stringContaining('Teachers tab')]);
  });

  it('gets the page once by a click, whose question names the address', () => {
    const asked: string[] = [];
    const answerAlert = ({ text }: { readonly text: string }) => {
      asked.push(text);
      return 'OK' as const;
    };
    const addon = school.copy({ people: { ...agreeablePeople, answerAlert } });
    tickAt(addon, termRun);
    addon.choose('mailTeacherPagesMenu');
    expect(asked[0]).toContain(stranger);
    tickAt(addon, ...nextRuns);
    expect(mailsTo(addon, [stranger])).toHaveLength(1);
  });

  it('gets it by the clock once a person has named the teacher', () => {
    const addon = school.copy();
    nameTeacher(addon, stranger, 'Ms. Ray');
    tickAt(addon, termRun, ...nextRuns);
    expect(mailsTo(addon, [stranger])).toHaveLength(1);
  });
});

describe('the beginning of a term', () => {
  const school = openCaseload({ csv: small, settings: { Terms: `${term}; 2027-01-11` } });

  it('mails every teacher once, from the hour of the digests on', () => {
    const addon = school.copy();
    tickAt(addon, `${term}T15:59`);
    expect(addon.script.state.outbox).toEqual([]);
    letRunUntil(addon, '2026-08-19T08:00');
    tickAt(addon, ...nextRuns, '2026-08-28T16:30', '2026-09-16T16:30');
    expect(flaws(addon, smallTeachers)).toEqual([]);
    expect(mailsTo(addon, smallTeachers)).toHaveLength(smallTeachers.length);
    tickAt(addon, '2027-01-11T16:30', '2027-01-12T16:30');
    expect(mailsTo(addon, smallTeachers)).toHaveLength(2 * smallTeachers.length);
  });

  it('finds a clock that stood still for days, but not for more than two weeks', () => {
    const late = school.copy();
    tickAt(late, '2026-08-31T16:30');
    expect(mailsTo(late, smallTeachers)).toHaveLength(smallTeachers.length);
    const tooLate = school.copy();
    tickAt(tooLate, '2026-09-01T16:30');
    expect(mailsTo(tooLate, smallTeachers)).toEqual([]);
  });

  it('passes by while digests are paused', () => {
    const addon = school.copy();
    addon.setSetting('Digests', 'Paused');
    tickAt(addon, termRun, ...nextRuns);
    expect(addon.script.state.outbox).toEqual([]);
  });

  it('does not email again who got a page by a click since then', () => {
    const addon = school.copy();
    addon.script.clock.moveTo(at(`${term}T10:00`));
    addon.choose('mailTeacherPagesMenu');
    tickAt(addon, termRun, ...nextRuns);
    expect(mailsTo(addon, smallTeachers)).toHaveLength(smallTeachers.length);
  });

  it('holds the page of a teacher with whom no goal is shared, and says so in the ledger', () => {
    const addon = school.copy();
    for (const row of addon.rows('Goals')) {
      if (row['Goal ID']) typeInto(addon, 'Goals', row['Goal ID'], 'Share with teachers', 'no');
    }
    tickAt(addon, termRun, ...nextRuns);
    expect(mailsTo(addon, smallTeachers)).toEqual([]);
    expect(teacherRows(addon).map(({ State, Detail }) => `${State}: ${Detail}`)).toEqual(
      smallTeachers.map(() => 'Held: No goal is shared with teachers'),
    );
  });

  it('costs an hour after it no call more than a year without terms', () => {
    const callsAfter = (terms: string) => {
      const addon = school.copy();
      addon.setSetting('Terms', terms);
      tickAt(addon, termRun, `${term}T17:30`);
      return tickAt(addon, '2026-08-28T16:30')[0]?.calls.total;
    };
    expect(callsAfter(term)).toBe(callsAfter(''));
  });
});

describe('a refused address', () => {
  const refusing = (times: number) => {
    const addon = openCaseload({ csv: small, settings: { Terms: term } });
    for (let n = 0; n < times; n += 1) {
      addon.script.arm({ kind: 'error' }, { method: 'MailApp.sendEmail', occurrence: 1 });
      tickAt(addon, n === 0 ? termRun : `${term}T17:30`);
    }
    return addon;
  };

  it('is tried once more by the clock; the others are not touched', () => {
    const addon = refusing(1);
    expect(teacherRows(addon).filter(({ State }) => State === 'Failed')).toHaveLength(1);
    tickAt(addon, ...nextRuns);
    expect(flaws(addon, smallTeachers)).toEqual([]);
  });

  it('is then left to the specialist, who hears of it once', () => {
    const addon = refusing(2);
    tickAt(addon, ...nextRuns);
    const reports = staffMails(addon).filter(({ subject }) =>
      subject.startsWith('Emails to teachers'),
    );
    expect(reports).toHaveLength(1);
    const [failed] = teacherRows(addon).filter(({ State }) => State === 'Failed');
    expect(failed?.Attempts).toBe('2');
    expect(reports[0]?.body).toContain(failed?.['E-mail']);
    expect(mailsTo(addon, smallTeachers)).toHaveLength(smallTeachers.length - 1);
  });
});

describe('a quota that does not suffice', () => {
  it('keeps the reserve and goes on the next day', () => {
    const addon = openCaseload({
      csv: small,
      settings: { Terms: term, 'Heads-up': 'no', Weekday: 'Monday', 'First day of school': term },
      platform: { mailRecipientsPerDay: 5 + 3 },
    });
    tickAt(addon, termRun, `${term}T17:30`);
    expect(mailsTo(addon, smallTeachers)).toHaveLength(3);
    tickAt(addon, '2026-08-19T17:30', '2026-08-20T18:30', '2026-08-21T19:30');
    expect(flaws(addon, smallTeachers)).toEqual([]);
  });

  it('goes to families first, where both are due in one hour', () => {
    const digests = dueMails(small).length;
    const addon = openCaseload({
      csv: small,
      settings: { Terms: '2026-08-19', 'Heads-up': 'no' },
      platform: { mailRecipientsPerDay: 5 + digests + 1 },
    });
    tickAt(addon, '2026-08-19T16:30');
    expect(familyMails(addon)).toHaveLength(digests + 1);
    expect(mailsTo(addon, smallTeachers)).toHaveLength(1);
  });
});

describe('a run that is cut off', () => {
  const school = openCaseload({ csv: small, settings: { Terms: term } });

  it('by the clock, before any call: nobody is left out, nobody gets two, one may be uncertain', () => {
    const result = sweepCrashes({
      start: school,
      act: (addon) => tickAt(addon, termRun),
      goOn: (addon) => tickAt(addon, ...nextRuns),
      judge: (addon) => flaws(addon, smallTeachers),
    });
    expect(result.flaws).toEqual([]);
    expect(result.outcomes).toBeGreaterThan(smallTeachers.length);
  });

  it('at a click, before any call that follows the question: the next hours finish it', () => {
    const clicked = openCaseload({ csv: small });
    // Digests are due an hour later: their run finds the rows that the cut has left Queued.
    clicked.script.clock.moveTo(at('2026-08-19T15:40'));
    let uncertain = 0;
    const result = sweepCrashes({
      start: clicked,
      act: (addon) => addon.choose('mailTeacherPagesMenu'),
      goOn: (addon) => tickAt(addon, '2026-08-19T16:40', '2026-08-19T17:40'),
      judge: (addon) => {
        // Cut off before the first row was written, it is as if nobody had clicked.
        if (teacherRows(addon).length === 0)
          return mailsTo(addon, smallTeachers).length > 0 ? ['no row'] : [];
        uncertain += teacherRows(addon).filter(({ State }) => State === 'Uncertain').length;
        return flaws(addon, smallTeachers);
      },
    });
    expect(result.flaws).toEqual([]);
    expect(uncertain).toBeGreaterThan(0);
  });

  it('at a click, and clicked again at once: nobody gets two unless the question says so', () => {
    const clicked = openCaseload({ csv: small, on: false });
    const found: string[] = [];
    for (let mail = 1; mail < smallTeachers.length; mail += 1) {
      const addon = clicked.copy();
      // That emails were begun is kept first, then the journal before each email.
      const occurrence = mail + 2;
      addon.script.arm({ kind: 'crash' }, { method: 'Properties.setProperty', occurrence });
      expect(() => addon.choose('mailTeacherPagesMenu')).toThrow(HarnessRefusal);
      expect(addon.choose('mailTeacherPagesMenu')).not.toContain('May have arrived');
      found.push(...flaws(addon, smallTeachers).map((flaw) => `mail ${mail}: ${flaw}`));
      expect(addon.choose('mailTeacherPagesMenu')).toContain('May have arrived today already');
    }
    expect(found).toEqual([]);
  });

  it('leaves its uncertain email to a click, which says that it may have arrived', () => {
    const addon = school.copy();
    addon.script.arm({ kind: 'crash' }, { method: 'MailApp.sendEmail', occurrence: 2 });
    tickAt(addon, termRun, `${term}T17:30`);
    const [row] = teacherRows(addon).filter(({ State }) => State === 'Uncertain');
    const reports = staffMails(addon).filter(({ subject }) =>
      subject.startsWith('Emails to teachers'),
    );
    expect(reports.map(({ body }) => body.includes(row?.['E-mail'] ?? 'none'))).toEqual([true]);
    expect(mailsTo(addon, smallTeachers)).toHaveLength(smallTeachers.length - 1);
    expect(addon.choose('uncertainMenu')).toContain('No digest of this period is uncertain.');
    expect(addon.choose('mailTeacherPagesMenu')).toContain(
      `May have arrived today already, and goes again: ${row?.['E-mail']}.`,
    );
    expect(flaws(addon, smallTeachers)).toEqual([]);
    expect(mailsTo(addon, smallTeachers)).toHaveLength(smallTeachers.length);
  });
});

describe('a student who is taken away from a teacher during the run', () => {
  const school = openCaseload({ csv: small, settings: { Terms: term } });
  /** More than a batch. */
  const many = Array.from(
    { length: largestBatch + 1 },
    (_, number) => `t${number}@mesaviewschools.example`,
  );
  for (const id of staying(school)) typeInto(school, 'Students', id, 'Teachers', many.join('; '));
  const rehearsal = school.copy();
  tickAt(rehearsal, termRun);
  const teacher = addressOf(mailsTo(rehearsal, many).at(-1) ?? ({ to: '' } as SentMail));
  const [own = ''] = staying(school);
  const row = school.rows('Students').find((each) => each['Student ID'] === own);
  const student = `${row?.['First name']} ${row?.['Last name']?.slice(0, 1)}.`;
  const calls = callsOf(school, (addon) => tickAt(addon, termRun));
  const numbersOf = (method: string): readonly number[] =>
    calls.flatMap((call, index) => (call.method === method ? [index + 1] : []));
  const firstOfBatch = numbersOf('MailApp.sendEmail')[batchSize] ?? 0;
  /** The call that reads the tabs for the second batch: then only the ledger's headers are read. */
  const reading =
    numbersOf('Sheets.Spreadsheets.Values.batchGet')
      .filter((call) => call < firstOfBatch)
      .at(-2) ?? 0;

  const acts: Readonly<Record<string, (addon: AddonHarness) => void>> = {
    'by the Teachers column': (addon) => {
      const others = many.filter((email) => email !== teacher).join('; ');
      typeInto(addon, 'Students', own, 'Teachers', others);
    },
    'by leaving the school': (addon) => typeInto(addon, 'Students', own, 'Status', 'Exited'),
  };

  it.each(Object.entries(acts))('is on no page whose batch begins after it: %s', (_, act) => {
    const late: number[] = [];
    const result = sweepFaults({
      start: school,
      act: (addon) => tickAt(addon, termRun),
      fault: (addon) => ({ kind: 'interleave', act: () => act(addon) }),
      takes: (call) => call === reading || call === reading + 1,
      goOn: () => undefined,
      judge: () => [],
      check: (addon, call) => {
        const told = mailsTo(addon, [teacher]).filter((mail) =>
          entriesOf(mail).some(({ name }) => name === student),
        );
        if (told.length > 0 && call > reading) late.push(call);
        return told.length > 0 && call <= reading ? [`${teacher} was told of ${student}`] : [];
      },
    });
    expect(result.flaws).toEqual([]);
    expect(late.length).toBeGreaterThan(0);
  });
});

describe('a setting that is changed during a run of emails to teachers', () => {
  const school = openCaseload({ csv: small, settings: { Terms: term } });
  const methods = callsOf(school, (addon) => tickAt(addon, termRun)).map(({ method }) => method);
  /** The call that reads the tabs for the first batch. */
  const reading =
    methods
      .slice(0, methods.indexOf('MailApp.getRemainingDailyQuota'))
      .lastIndexOf('Sheets.Spreadsheets.Values.batchGet') + 1;

  it.each([
    ['Teachers', 'Off', 'Filter views'],
    ['Digests', 'Paused', 'On'],
    ['Terms', 'in autumn', term],
  ])('ends the run of the clock, and the rest waits: %s is %s', (setting, value, before) => {
    const addon = school.copy();
    addon.script.arm({ kind: 'interleave', act: () => addon.setSetting(setting, value) }, reading);
    tickAt(addon, termRun);
    expect(mailsTo(addon, smallTeachers)).toEqual([]);
    addon.setSetting(setting, before);
    tickAt(addon, ...nextRuns);
    expect(flaws(addon, smallTeachers)).toEqual([]);
  });

  it('does not end a click’s run where the digests of families are paused', () => {
    const addon = school.copy();
    addon.script.arm(
      { kind: 'interleave', act: () => addon.setSetting('Digests', 'Paused') },
      { method: 'MailApp.getRemainingDailyQuota', occurrence: 1 },
    );
    addon.choose('mailTeacherPagesMenu');
    expect(mailsTo(addon, smallTeachers)).toHaveLength(smallTeachers.length);
  });

  it('ends a click’s run where teachers are to see nothing any more, and says so', () => {
    const addon = school.copy();
    // A batch that has been read goes out; the next one is read anew.
    const many = Array.from(
      { length: largestBatch + 1 },
      (_, number) => `t${number}@mesaviewschools.example`,
    );
    for (const id of staying(addon)) typeInto(addon, 'Students', id, 'Teachers', many.join('; '));
    addon.script.arm(
      { kind: 'interleave', act: () => addon.setSetting('Teachers', 'Off') },
      { method: 'MailApp.sendEmail', occurrence: 1 },
    );
    expect(addon.choose('mailTeacherPagesMenu')).toContain('The run ended early');
    expect(mailsTo(addon, many)).toHaveLength(batchSize);
  });
});
