import { render } from '../../../src/emails/render';
import { runReportEmail } from '../../../src/mailing/emails/run-report-email';
import { troubleEmail } from '../../../src/schedule/emails/trouble-email';
import { teacherLinkEmail } from '../../../src/teachers/emails/teacher-link-email';
import { teacherPageEmail } from '../../../src/teachers/emails/teacher-page-email';
import { sheetUrl, teacherPage } from './sample-emails';

const wordsIn = (text: string): number => text.match(/[\p{L}\p{N}]\S*/gu)?.length ?? 0;

/** Adults read English prose at some 240 words a minute (Brysbaert 2019), lists not slower. */
const wordsInTwoMinutes = 480;

describe('a teacher’s page', () => {
  const { subject, text, html } = render(teacherPageEmail(teacherPage(3)));

  it('greets by name, counts the students and tells goals, progress and what helps', () => {
    expect(subject).toBe('Your students’ goals, August 31');
    expect(text).toMatch(/^Hello Ms\. O’Sullivan, here are the goals of 3 students of yours/);
    expect(text).toContain('- Student0 L.\n  Goal: Direct a 5-minute scene');
    expect(text.replace(/\s+/g, ' ')).toContain('2 choices that worked. (On the way) Goal: Ask');
    expect(text).toContain(
      'At school: Let Zoë choose the scene.\n  At school: A plan on one page.',
    );
    expect(text).not.toContain('not noted');
  });

  it('says where the students are, who sends it and where a reply goes', () => {
    expect(text).toContain(`Open my students:\n${sheetUrl}#gid=1&fvid=2`);
    expect(text).toContain(`Open their goals:\n${sheetUrl}#gid=3&fvid=4`);
    expect(text).toContain('Glenda Ruiz\nMesa View MS');
    expect(text).toContain('reply to this email: it goes to g.ruiz@school.example');
  });

  it('holds no last name and, in the subject, no name and no program', () => {
    expect(text + html).not.toContain('Lastname');
    expect(subject).not.toMatch(/student\d|gifted/i);
  });

  it.each([
    ['without a name greets all the same', { name: '' }, /^Hello, here are/],
    [
      'without a link has no button',
      { accessLink: { kind: 'none yet' } as const },
      /^(?!.*https:)/s,
    ],
  ])('%s', (_, words, expected) => {
    expect(render(teacherPageEmail({ ...teacherPage(1), ...words })).text).toMatch(expected);
  });

  it('says so where no strategy and where no goal is noted', () => {
    const bare = { firstName: 'Zoë', lastName: 'Adler', goals: [], strategies: [] };
    const { text: said } = render(teacherPageEmail({ ...teacherPage(1), students: [bare] }));
    expect(said).toContain('No goal is shared yet.');
    expect(said).toContain('At school: the specialist has not noted a strategy yet.');
  });

  it.each([
    [12, 24, 12],
    [13, 13, 13],
    [36, 36, 36],
    [60, 36, 36],
  ])('of %i students has %i goals', (students, goals, names) => {
    const said = render(teacherPageEmail(teacherPage(students))).text;
    expect(said.match(/Goal: /g)).toHaveLength(goals);
    expect(said.match(/^- /gm)).toHaveLength(names);
    expect(said.includes('and 24 more students')).toBe(students === 60);
  });

  it('cuts a long goal between words', () => {
    const long = teacherPage(13, 'An invention that is mended. '.repeat(40));
    const lines = render(teacherPageEmail(long)).text.replace(/\s+/g, ' ');
    expect(lines).toContain('An invention that is mended. An invention that is mended.');
    expect(lines.match(/Goal: (.*?…)/)?.[1]?.length).toBeLessThanOrEqual(100);
  });

  it('of twelve students with long goals keeps one strategy each', () => {
    const said = render(teacherPageEmail(teacherPage(12))).text;
    expect(said.match(/At school: /g)).toHaveLength(12);
  });

  it.each([1, 6, 9, 12, 13, 28, 36, 60])('of %i students is read in two minutes', (students) => {
    const { text: said } = render(teacherPageEmail(teacherPage(students)));
    process.stdout.write(`page of ${students} students: ${wordsIn(said)} words\n`);
    expect(wordsIn(said)).toBeLessThanOrEqual(wordsInTwoMinutes);
  });

  it.each([12, 60])('of %i students stays under 30 KB', (students) => {
    const mail = render(teacherPageEmail(teacherPage(students)));
    expect(Buffer.byteLength(mail.html)).toBeLessThanOrEqual(30 * 1024);
  });
});

describe('the email with a teacher’s link', () => {
  it('says what is found there and that the sidebar takes a note', () => {
    const { subject, text } = render(teacherLinkEmail(teacherPage(3)));
    expect(subject).toBe('Where to find your students’ plans');
    expect(text).toContain(`${sheetUrl}#gid=1&fvid=2`);
    expect(text.replace(/\s+/g, ' ')).toContain('takes a note with one tap');
    expect(text).not.toContain('Student0');
  });

  it('leads to the own file in strict mode', () => {
    const accessLink = { kind: 'own file', url: 'https://docs.example/own' } as const;
    const { text } = render(teacherLinkEmail({ ...teacherPage(3), accessLink }));
    expect(text).toContain('Open my file:\nhttps://docs.example/own');
    expect(text).not.toContain('sidebar');
    expect(text).not.toContain(sheetUrl);
  });
});

describe('mails to teachers that went wrong', () => {
  const teachers = [{ email: 'm.chen@school.example', state: 'Failed', detail: 'Invalid email' }];
  const families = { period: 'P', sent: 0, failed: [], uncertain: [], sheetUrl };

  it('stand in a report of their own, with the address and what to do', () => {
    const { subject, text } = render(runReportEmail({ ...families, teachers }));
    expect(subject).toBe('Emails to teachers, P: 1 needs a look');
    expect(text).toContain('m.chen@school.example\n  Failed\n  Invalid email');
    expect(text.replace(/\s+/g, ' ')).toContain('Email teachers their page');
    expect(text).not.toContain('Guardians');
  });

  it('say in which emails they wait, where a tab is missing', () => {
    const { subject, text } = render(troubleEmail({ whose: 'teachers', problems: [], sheetUrl }));
    expect(subject).toBe('Emails to teachers are waiting for you');
    expect(text).not.toContain('No digest');
  });
});
