// What the tabs promise as a whole: names that can be told apart, and who may see what.

import { normalizeHeader } from '../../../src/core/normalize-text';
import { type Audience, isMailed, staffOnly, textColumn as text } from '../../../src/schema/column';
import type { Columns } from '../../../src/schema/tab';
import { allTabs } from '../../../src/schema/tabs';

const tabs = Object.values(allTabs).map((tab) => ({
  title: tab.title,
  key: tab.key,
  columns: tab.columns as Columns,
}));

describe.each(tabs)('the tab $title', ({ key, columns }) => {
  it('has no header or alias that stands for two columns', () => {
    const plain = Object.values(columns).flatMap(({ header, aliases }) => [
      ...new Set([header, ...aliases].map(normalizeHeader)),
    ]);
    expect(plain.filter((name, place) => plain.indexOf(name) !== place)).toEqual([]);
  });

  it('requires the column that names its rows', () => {
    if (key !== null) expect(columns[key]?.required).toBe(true);
  });

  it('gives choices to choose from', () => {
    for (const { kind, options } of Object.values(columns)) {
      expect(options.length > 0).toBe(kind === 'choice');
    }
  });
});

describe('the audience of a column', () => {
  const known: readonly Audience[] = ['family', 'teacher', 'student'];

  it('is stated: the compiler objects to a column without one', () => {
    // @ts-expect-error -- no audience
    expect(text('Unstated').audience).toBeUndefined();
  });

  it.each(
    tabs.flatMap(({ title, columns }) =>
      Object.values(columns).map((column) => [`${title}: ${column.header}`, column] as const),
    ),
  )('is stated for %s', (_, { audience }) => {
    if (audience === staffOnly) return;
    expect(audience.length).toBeGreaterThan(0);
    expect(known.filter((one) => audience.includes(one))).toEqual(audience);
  });
});

/** The complete lists. To change one of them is to show a column to people who did not see it. */
const seenBy: readonly (readonly [Audience, readonly string[]])[] = [
  [
    'family',
    [
      'Students: First name',
      'Students: Last name',
      'Students: Preferred name',
      'Students: Grade',
      'Students: School',
      'Students: Areas of giftedness',
      'Students: Strengths',
      'Students: Interests',
      'Students: Identified on',
      'Goals: Kind',
      'Goals: Area',
      'Goals: Goal',
      'Goals: Why it matters to me',
      'Goals: How we will know',
      'Goals: At school',
      'Goals: At home',
      'Goals: Target date',
      'Goals: Progress',
      'Goals: School year',
      'Goals: Competency',
      'Goals: Standard',
      'Goals: Responsible adult',
      'Goals: What may get in the way',
      'Goals: If–then plan',
      'Goals: Outcome',
      'Goals: Evidence',
      'Progress: Date',
      'Progress: Note',
      'Progress: Next step',
      'Guardians: Name',
      'Check-ins: Message',
      'Check-ins: Own rating',
      'Check-ins: What I did',
      'Check-ins: What got in the way',
      'Check-ins: If–then plan',
      'Check-ins: Help wanted',
      'Questions: Question',
      'Translations: Translation',
      'Plans: School year',
      'Plans: Kind',
      'Plans: State',
      'Plans: Written on',
      'Plans: Shared on',
      'Plans: Reviewed on',
      'Plans: Closed on',
      'Plans: Needs',
      'Plans: Services',
      'Plans: Accommodations',
    ],
  ],
  [
    'teacher',
    [
      'Students: First name',
      'Students: Last name',
      'Students: Preferred name',
      'Students: Grade',
      'Students: School',
      'Students: Areas of giftedness',
      'Students: Strengths',
      'Students: Interests',
      'Students: Teachers',
      'Students: Identified on',
      'Goals: Student',
      'Goals: Teachers',
      'Goals: Kind',
      'Goals: Area',
      'Goals: Goal',
      'Goals: Why it matters to me',
      'Goals: How we will know',
      'Goals: Baseline',
      'Goals: Target',
      'Goals: At school',
      'Goals: Start',
      'Goals: Target date',
      'Goals: Status',
      'Goals: Progress',
      'Goals: School year',
      'Goals: Competency',
      'Goals: Standard',
      'Goals: Responsible adult',
      'Goals: What may get in the way',
      'Goals: If–then plan',
      'Goals: Outcome',
      'Goals: Evidence',
      'Progress: Date',
      'Progress: By',
      'Progress: Role',
      'Progress: Progress',
      'Progress: Note',
      'Progress: Next step',
      'Teachers: Name',
      'Teachers: Students view',
      'Teachers: Goals view',
      'Teachers: Own file',
      'Plans: Student',
      'Plans: School year',
      'Plans: Kind',
      'Plans: State',
      'Plans: Written on',
      'Plans: Shared on',
      'Plans: Reviewed on',
      'Plans: Closed on',
      'Plans: Needs',
      'Plans: Services',
      'Plans: Accommodations',
    ],
  ],
  [
    'student',
    [
      'Students: First name',
      'Students: Last name',
      'Students: Preferred name',
      'Students: Grade',
      'Students: School',
      'Students: Areas of giftedness',
      'Students: Strengths',
      'Students: Interests',
      'Students: Identified on',
      'Goals: Student',
      'Goals: Kind',
      'Goals: Area',
      'Goals: Goal',
      'Goals: Why it matters to me',
      'Goals: How we will know',
      'Goals: Baseline',
      'Goals: Target',
      'Goals: At school',
      'Goals: At home',
      'Goals: Start',
      'Goals: Target date',
      'Goals: Status',
      'Goals: Progress',
      'Goals: School year',
      'Goals: Competency',
      'Goals: Standard',
      'Goals: Responsible adult',
      'Goals: What may get in the way',
      'Goals: If–then plan',
      'Goals: Outcome',
      'Goals: Evidence',
      'Progress: Date',
      'Progress: Progress',
      'Progress: Next step',
      'Questions: Question',
      'Plans: Student',
      'Plans: School year',
      'Plans: Kind',
      'Plans: State',
      'Plans: Written on',
      'Plans: Shared on',
      'Plans: Reviewed on',
      'Plans: Closed on',
      'Plans: Needs',
      'Plans: Services',
      'Plans: Accommodations',
    ],
  ],
];

describe.each(seenBy)('what a %s may see', (who, expected) => {
  it('is these columns and no others', () => {
    const seen = tabs.flatMap(({ title, columns }) =>
      Object.values(columns)
        .filter(({ audience }) => audience.includes(who))
        .map(({ header }) => `${title}: ${header}`),
    );
    expect(seen).toEqual(expected);
  });
});

/** What a family sees in emails: the rest of its list stands on paper only. */
it('puts no more into emails to a family than this', () => {
  const mailed = tabs.flatMap(({ title, columns }) =>
    Object.values(columns)
      .filter(isMailed)
      .map(({ header }) => `${title}: ${header}`),
  );
  expect(mailed).toEqual([
    'Students: First name',
    'Students: Preferred name',
    'Goals: Kind',
    'Goals: Goal',
    'Goals: Why it matters to me',
    'Goals: How we will know',
    'Goals: At home',
    'Goals: Target date',
    'Goals: Progress',
    'Progress: Date',
    'Progress: Note',
    'Progress: Next step',
    'Guardians: Name',
    'Check-ins: Message',
    'Check-ins: Own rating',
    'Check-ins: What I did',
    'Check-ins: What got in the way',
    'Check-ins: If–then plan',
    'Check-ins: Help wanted',
    'Questions: Question',
    'Translations: Translation',
  ]);
});
