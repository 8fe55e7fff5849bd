// Who sees what is told as it is: against the tabs, and against what the emails really say.

import { buildDigest } from '../../../src/digests/domain/build-digest';
import type { ContentLevel } from '../../../src/digests/domain/digest-content';
import { contentLevels } from '../../../src/digests/domain/digest-content';
import { planTelling } from '../../../src/digests/domain/plan-telling';
import { digestEmail } from '../../../src/digests/emails/digest-email';
import { render } from '../../../src/emails/render';
import { privacyWords } from '../../../src/privacy/domain/privacy-words';
import { headersFor, type SeenTab, whoSeesWhat } from '../../../src/privacy/domain/who-sees-what';
import type { Columns } from '../../../src/schema/tab';
import { allTabs } from '../../../src/schema/tabs';
import { studentForTeacher } from '../../../src/teachers/domain/student-for-teacher';
import {
  sampleCheckIn,
  sampleEntry,
  sampleGoal,
  sampleGuardian,
  sampleSettings,
  sampleStudent,
} from '../caseload/sample-rows';

const tabs = whoSeesWhat();

/** The headers of a tab that are emailed, by tab, in the order of the tabs. */
const mailed = (level: ContentLevel): readonly string[] =>
  tabs.flatMap(({ title, columns }) =>
    columns
      .filter(
        ({ mailedFrom }) =>
          mailedFrom !== null && contentLevels.indexOf(mailedFrom) >= contentLevels.indexOf(level),
      )
      .map(({ header }) => `${title}: ${header}`),
  );

/** The row with a word of its own in every cell of text or a list: "mark-Goals-measure". */
const planted = <Row extends object>(title: string, columns: Columns, row: Row): Row => ({
  ...row,
  ...Object.fromEntries(
    Object.entries(columns)
      .filter(([, { kind }]) => ['text', 'list', 'email'].includes(kind))
      .map(([name, { kind }]) => {
        const mark = `mark-${title}-${name}-`;
        return [name, kind === 'list' ? [mark] : mark];
      }),
  ),
});

const { students, goals, progress, guardians, checkIns, questions } = allTabs;

/** What stands for a cell in the email, where it is not the text itself. */
const worded: Readonly<Record<string, string>> = {
  'Students: Student ID': 'mark-Students-studentId-',
  'Students: Birth date': '2013',
  'Students: Status': 'Talent pool',
  'Goals: Kind': 'Goal for the future',
  'Goals: Target date': 'March 9, 2031',
  'Goals: Start': '2025',
  'Goals: Progress': 'nearly there',
  'Goals: Status': 'Active',
  'Check-ins: Own rating': 'How it is going',
  'Progress: Date': 'September 1',
  'Progress: Progress': 'not started',
};

const guardian = planted(guardians.title, guardians.columns, sampleGuardian());
const ownGoals = [
  planted(
    goals.title,
    goals.columns,
    sampleGoal({
      kind: 'Career',
      progress: 'Nearly there',
      start: '2025-08-17',
      targetDate: '2031-03-09',
    }),
  ),
];
const ownEntries = [
  planted(
    progress.title,
    progress.columns,
    sampleEntry({ date: '2026-09-01', progress: 'Not started' }),
  ),
];
const ownWords = [
  planted(
    checkIns.title,
    checkIns.columns,
    sampleCheckIn({ at: '2026-09-01T10:00:00-06:00', ownRating: 'Getting started' }),
  ),
  planted(
    checkIns.title,
    checkIns.columns,
    sampleCheckIn({
      checkInId: 'C2',
      at: '2026-09-01T10:00:00-06:00',
      role: 'Guardian',
      guardianId: guardian.guardianId,
      goalId: '',
      way: 'Page',
    }),
  ),
];

function mailAt(level: ContentLevel): string {
  const mailTo = (preferred: object): string => {
    const { subject, text, html } = render(
      digestEmail(
        buildDigest({
          level,
          tellsOfNewYear: false,
          nextDigest: null,
          cadence: 'Weekly',
          answerPage: null,
          telling: planTelling({
            guardian,
            goals: ownGoals,
            entries: ownEntries,
            checkIns: ownWords,
            past: [],
            today: '2026-09-02',
            isLastOfYear: false,
            settings: sampleSettings(),
          }),
          student: {
            ...planted(
              students.title,
              students.columns,
              sampleStudent({
                studentId: 'mark-Students-studentId-',
                birthDate: '2013-12-24',
                status: 'Talent pool',
              }),
            ),
            ...preferred,
          },
          guardian,
          goals: ownGoals,
          questions: [
            {
              questionId: 'mark-id',
              aim: 'Why',
              question: `mark-${questions.title}-question-`,
              goalId: null,
            },
          ],
          sender: { name: 'Ms. Ortega', school: 'Mesa View MS', replyTo: '' },
        }),
        'en',
        {},
      ),
    );
    return [subject, text, html].join('\n');
  };
  return mailTo({}) + mailTo({ preferredName: '' });
}

describe.each(contentLevels)('a family’s email at the level %s', (level) => {
  const mail = mailAt(level);
  const said = [students, goals, progress, guardians, checkIns, questions].flatMap((tab) =>
    Object.entries<Columns[string]>(tab.columns).flatMap(([name, { header }]) => {
      const place = `${tab.title}: ${header}`;
      return mail.includes(worded[place] ?? `mark-${tab.title}-${name}-`) ? [place] : [];
    }),
  );

  it('says the columns that are told, and no others', () => {
    expect(said).toEqual(mailed(level).filter((place) => !place.startsWith('Translations')));
  });
});

describe('a teacher’s page in the sidebar', () => {
  const shown = JSON.stringify(
    studentForTeacher(
      planted(students.title, students.columns, sampleStudent({ studentId: 'S1' })),
      [planted(goals.title, goals.columns, sampleGoal({ shareWithTeachers: true }))],
      [planted(progress.title, progress.columns, sampleEntry())],
    ),
  );
  const said = [students, goals, progress].flatMap((tab) =>
    Object.entries<Columns[string]>(tab.columns).flatMap(([name, { header }]) =>
      shown.includes(`mark-${tab.title}-${name}-`) ? [`${tab.title}: ${header}`] : [],
    ),
  );
  const told = tabs.flatMap((tab) =>
    headersFor(tab, 'teacher').map((header) => `${tab.title}: ${header}`),
  );

  it('says something, and only columns that are told', () => {
    expect(said).toContain('Goals: At school');
    expect(said).toContain('Progress: Note');
    expect(said.filter((place) => !told.includes(place))).toEqual([]);
  });
});

describe('what is told', () => {
  it('names every column of every tab, once', () => {
    expect(tabs.map(({ title }) => title)).toEqual(Object.values(allTabs).map((tab) => tab.title));
    for (const [place, tab] of Object.values(allTabs).entries()) {
      const headers = Object.values<Columns[string]>(tab.columns).map(({ header }) => header);
      expect(tabs[place]?.columns.map(({ header }) => header)).toEqual(headers);
    }
  });

  it.each(tabs.map((tab): [string, SeenTab] => [tab.title, tab]))(
    'says for %s which rows, to exactly those who see a column',
    (_, tab) => {
      const seeing = (['family', 'teacher', 'student'] as const).filter(
        (who) => headersFor(tab, who).length > 0,
      );
      expect(tab.rules.map(({ who }) => who)).toEqual(seeing);
    },
  );

  it('keeps whole tabs to staff', () => {
    const staffTabs = tabs.filter(({ rules }) => rules.length === 0).map(({ title }) => title);
    expect(staffTabs).toEqual([
      'Start here',
      'Deliveries',
      'History',
      'Settings',
      'Import decisions',
      'Copies',
      'Asked',
      'Participation',
      'Snoozed',
    ]);
  });

  it('is said in both languages', () => {
    const sentences = [
      ...Object.values(privacyWords),
      ...tabs.flatMap(({ rules }) => rules.map(({ rule }) => rule)),
    ];
    for (const { en, es } of sentences) {
      expect(en).toMatch(/^\p{Lu}.+\.$/su);
      expect(es).toMatch(/^\p{Lu}.+\.$/su);
      expect(es).not.toBe(en);
    }
  });
});
