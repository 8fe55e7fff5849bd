// What stands on each document for each reader, against the audiences of the schema: every cell of
// every tab holds a word of its own, and what is printed of them is what the reader may see.

import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import {
  audienceOf,
  contentFor,
  readerOf,
  versionOf,
} from '../../../src/print/domain/print-content';
import { printedColumns, visibleTo } from '../../../src/print/domain/visible-to';
import { paperWords } from '../../../src/print/messages/messages';
import { ConferencePaper } from '../../../src/print/page/conference-paper';
import { PlanPaper } from '../../../src/print/page/plan-paper';
import { SlipPaper } from '../../../src/print/page/slip-paper';
import { type PrintedDocument, printedDocuments, printReaders } from '../../../src/schema/choices';
import type { Column } from '../../../src/schema/column';
import { allTabs, type Goal, type Plan, type TabName } from '../../../src/schema/tabs';
import { blankPlan } from '../../../src/years/domain/plan-record';
import { sampleEntry, sampleGoal, sampleStudent } from '../caseload/sample-rows';

const year = '2026-27';
const papers = {
  Plan: PlanPaper,
  'Conference sheet': ConferencePaper,
  'Student slip': SlipPaper,
} as const;

const columnsOf = (tab: TabName): readonly (readonly [string, Column])[] =>
  Object.entries<Column>(allTabs[tab].columns);

/** "mark-goals-why-"; the end keeps one from standing in another. */
const mark = (tab: TabName, name: string): string => `mark-${tab}-${name}-`;

/** The row with a word of its own in every cell that takes one; what decides about rows stays. */
const marked = <Row extends object>(tab: TabName, row: Row, keep: readonly string[]): Row => ({
  ...row,
  ...Object.fromEntries(
    columnsOf(tab)
      .filter(
        ([name, { kind }]) =>
          ['text', 'id', 'email', 'list'].includes(kind) && !keep.includes(name),
      )
      .map(([name, { kind }]) => [name, kind === 'list' ? [mark(tab, name)] : mark(tab, name)]),
  ),
});

/** What stands for a cell that takes no word; nothing else on the paper reads like it. */
const worded: Readonly<Record<string, string>> = {
  'students status': 'Talent pool',
  'students birthDate': '2013',
  'students reviewDue': '2031',
  'goals kind': 'Career',
  'goals start': 'Aug 3, 2033',
  'goals targetDate': 'Mar 9, 2034',
  'goals progress': 'Nearly there',
  'goals competency': 'Cultural',
  'goals schoolYear': '2025-26',
  'goals outcome': 'Partly met',
  'plans kind': 'Transfer plan',
  'plans state': 'Shared',
  'plans writtenOn': 'Apr 4, 2035',
  'plans sharedOn': '2036',
  'plans reviewedOn': 'May 5, 2037',
  'plans closedOn': '2038',
  'plans copyGivenOn': '2039',
  'progress date': 'Jun 6, 2040',
};

const ofStudent = ['studentId', 'goalId', 'schoolYear'];
const student = {
  ...marked('students', sampleStudent(), ofStudent),
  status: 'Talent pool' as const,
  reviewDue: '2031-01-01',
};
const goal = (cells: Partial<Goal>): Goal => ({
  ...marked('goals', sampleGoal(), ofStudent),
  kind: 'Career',
  start: '2033-08-03',
  targetDate: '2034-03-09',
  progress: 'Nearly there',
  competency: 'Cultural',
  schoolYear: year,
  shareWithFamily: true,
  shareWithTeachers: true,
  ...cells,
});
const plan: Plan = {
  ...marked('plans', blankPlan('S1', '', year), ofStudent),
  kind: 'Transfer',
  state: 'Shared',
  writtenOn: '2035-04-04',
  sharedOn: '2036-01-01',
  reviewedOn: '2037-05-05',
  closedOn: '2038-01-01',
  copyGivenOn: '2039-01-01',
};
const entry = {
  ...marked('progress', sampleEntry(), ofStudent),
  date: '2040-06-06',
  progress: 'Not started' as const,
};
const rows = {
  student,
  plan,
  goals: [
    goal({}),
    goal({ goalId: 'G0', schoolYear: '2025-26', status: 'Continued', outcome: 'Partly met' }),
  ],
  entries: [entry],
  year,
};

const contents = (reader: (typeof printReaders)[number], more: Partial<typeof rows> = {}) =>
  contentFor(reader, { ...rows, ...more });

const textOf = (
  document: PrintedDocument,
  content: ReturnType<typeof contents>,
  reader: (typeof printReaders)[number],
  language: 'en' | 'es' = 'en',
): string =>
  renderToString(
    h(papers[document], {
      content,
      version: versionOf(content),
      sender: { specialist: 'Glenda Ruiz', school: 'Mesa View MS' },
      reader,
      t: paperWords[language],
    }),
  );

const places = (['students', 'goals', 'plans', 'progress'] as const).flatMap((tab) =>
  columnsOf(tab).map(([name, column]) => ({ tab, name, column, place: `${tab} ${name}` })),
);
const saidIn = (text: string, reader: (typeof printReaders)[number]): readonly string[] => {
  // Families read it in the words of the digests.
  const said = reader === 'Family' ? { ...worded, 'goals kind': 'Goal for the future' } : worded;
  return places
    .filter(({ tab, name, place }) => text.includes(said[place] ?? mark(tab, name)))
    .map(({ place }) => place);
};

const readings = printedDocuments.flatMap((document) =>
  printReaders.map((reader) => [document, reader] as const),
);

/** What an audience has of the columns that a document promises. */
const promised = (reader: (typeof printReaders)[number], names: readonly string[]) =>
  places
    .filter(
      ({ place, column }) => names.includes(place) && column.audience.includes(audienceOf[reader]),
    )
    .map(({ place }) => place);

const inPlan = Object.entries(printedColumns).flatMap(([tab, names]) =>
  names.map((name) => `${tab} ${name}`),
);
const promises: Readonly<Record<PrintedDocument, readonly string[]>> = {
  // A child is called by the preferred name.
  Plan: inPlan.filter((place) => place !== 'students firstName'),
  'Conference sheet': [
    'students preferredName',
    'students lastName',
    'students school',
    'goals goal',
  ],
  'Student slip': [
    'students preferredName',
    'students lastName',
    'students grade',
    'students school',
    'goals goal',
  ],
};

describe.each(readings)('the %s for the reader %s', (document, reader) => {
  const said = saidIn(textOf(document, contents(reader), reader), reader);

  it('says nothing that the reader may not see', () => {
    const audience = audienceOf[reader];
    const forbidden = places.filter(({ column }) => !column.audience.includes(audience));
    expect(said.filter((place) => forbidden.some((each) => each.place === place))).toEqual([]);
  });

  it('says what it promises, and no more', () =>
    expect(said).toEqual(promised(reader, promises[document])));

  it('says it in Spanish, too, without a word of English around it', () => {
    const content = contents(reader);
    const text = textOf(document, content, reader, 'es');
    expect(saidIn(text, reader)).toEqual(expect.arrayContaining([`goals goal`]));
    if (document !== 'Conference sheet')
      expect(text).not.toMatch(/School year|Goal |How we|I’ve|Copy no|Questions/);
  });

  it('is the same again', () => {
    const again = () => textOf(document, contents(reader), reader);
    expect(again()).toBe(again());
  });
});

describe('what leaves the script', () => {
  it.each(printReaders)('for the reader %s names no other column', (reader) => {
    const allowed = (tab: TabName) =>
      columnsOf(tab)
        .filter(([, { audience }]) => audience.includes(audienceOf[reader]))
        .map(([name]) => name);
    const { student: own, plan: its, goals, previous } = contents(reader);
    expect(allowed('students')).toEqual(expect.arrayContaining(Object.keys(own)));
    expect(allowed('plans')).toEqual(expect.arrayContaining(Object.keys(its)));
    for (const row of [...goals.map((each) => each.goal), ...previous])
      expect(allowed('goals')).toEqual(expect.arrayContaining(Object.keys(row)));
    for (const { note } of goals)
      expect(allowed('progress')).toEqual(expect.arrayContaining(Object.keys(note ?? {})));
  });

  it('has no column that is staff’s alone, of any tab', () => {
    for (const tab of Object.keys(allTabs) as TabName[]) {
      const row = Object.fromEntries(columnsOf(tab).map(([name]) => [name, 'x']));
      for (const audience of Object.values(audienceOf)) {
        const seen = Object.keys(visibleTo(audience, tab, row as never));
        expect(
          columnsOf(tab)
            .filter(([, one]) => one.audience.includes(audience))
            .map(([name]) => name),
        ).toEqual(seen);
      }
    }
  });
});

describe('which rows', () => {
  const goals = (reader: (typeof printReaders)[number], ...cells: readonly Partial<Goal>[]) => {
    const content = contents(reader, { goals: cells.map(goal) });
    return [content.goals.length, content.previous.length];
  };
  const over = { status: 'Achieved', outcome: 'Met' } as const;

  it.each([
    ['a draft', { status: 'Draft' }, [0, 0], [0, 0], [0, 0]],
    ['one that is not for families', { shareWithFamily: false }, [0, 0], [1, 0], [1, 0]],
    ['one that is not for teachers', { shareWithTeachers: false }, [1, 0], [0, 0], [1, 0]],
    ['one of last year that is still active', { schoolYear: '2025-26' }, [0, 0], [0, 0], [0, 0]],
    ['one of a year that nobody can read', { schoolYear: 'x' }, [0, 0], [0, 0], [0, 0]],
    ['one that is over', over, [0, 1], [0, 1], [0, 1]],
    ['one that is over, without an outcome', { status: 'Achieved' }, [0, 0], [0, 0], [0, 0]],
    ['one of last year', { ...over, schoolYear: '2025-26' }, [0, 1], [0, 1], [0, 1]],
    ['one of two years ago', { ...over, schoolYear: '2024-25' }, [0, 0], [0, 0], [0, 0]],
    [
      'one that is over and not for families',
      { ...over, shareWithFamily: false },
      [0, 0],
      [0, 1],
      [0, 1],
    ],
    ['one of another student', { studentId: 'S2' }, [0, 0], [0, 0], [0, 0]],
  ] as const)('of %s', (_, cells, family, teacher, own) => {
    expect(goals('Family', cells)).toEqual(family);
    expect(goals('Teacher', cells)).toEqual(teacher);
    expect(goals('Student', cells)).toEqual(own);
  });

  it('has a note that is not for families on a teacher’s paper only', () => {
    const entries = [{ ...entry, shareWithFamily: false }];
    const noteFor = (reader: (typeof printReaders)[number]) =>
      contents(reader, { entries }).goals[0]?.note?.note;
    expect(noteFor('Family')).toBeUndefined();
    expect(noteFor('Teacher')).toBe(mark('progress', 'note'));
    expect(noteFor('Student')).toBeUndefined();
  });
});

it('has the same version for the same content only, whatever printing itself writes', () => {
  const version = versionOf(contents('Family'));
  const printed = {
    ...plan,
    state: 'Reviewed',
    sharedOn: '2026-10-05',
    copyGivenOn: '2026-10-05',
  } as const;
  expect(versionOf(contents('Family', { plan: printed }))).toBe(version);
  expect(versionOf(contents('Family', { plan: { ...plan, needs: 'Time' } }))).not.toBe(version);
});

describe('the plan of a family', () => {
  const planIn = (language: 'en' | 'es', more: Partial<typeof rows> = {}) =>
    textOf('Plan', contents('Family', more), 'Family', language);
  const kinds = ['Academic', 'Affective', 'Talent', 'Career', 'Combined'] as const;

  it.each([
    ['en', ['Learning goal', 'Goal for self and others', 'Talent goal', 'Goal for the future']],
    [
      'es',
      ['Meta de aprendizaje', 'Meta socioemocional', 'Meta de talento', 'Meta para el futuro'],
    ],
  ] as const)('calls its goals as the digests do, in %s', (language, words) => {
    const goals = kinds.map((kind) => goal({ kind, goalId: kind }));
    const text = planIn(language, { goals });
    for (const word of words) expect(text).toContain(word);
    expect(text).not.toMatch(/Academic|Affective|Career|Combined|Académica|Afectiva|Combinada/);
  });

  it.each([
    ['en', '1990-05-06', 'May 6, 1990'],
    ['es', '1990-05-06', '6 may 1990'],
    ['en', '1990-13-45', '1990-13-45'],
    ['en', 'x1990-05-06', 'x1990-05-06'],
    ['en', '1990-05-06T00', '1990-05-06T00'],
  ] as const)('shows in %s a day of identification %s as %s', (language, day, shown) => {
    const identifiedOn = [`Music ${day}`, 'Art'];
    const text = planIn(language, { student: { ...student, identifiedOn } });
    expect(text).toContain(`Music ${shown}; Art`);
  });

  it('says in Spanish alone that texts stand as they were written', () => {
    const sentence = 'Los textos aparecen en el idioma en que se escribieron.';
    expect(planIn('es')).toContain(sentence);
    expect(planIn('en')).not.toContain('as-written');
  });

  it('has at its foot whom to ask, and which copy it is', () => {
    const version = versionOf(contents('Family'));
    expect(planIn('en')).toContain('Questions? Glenda Ruiz, Mesa View MS');
    expect(planIn('en')).toContain(`Copy no. ${version}`);
    expect(planIn('es')).toContain('¿Preguntas? Glenda Ruiz, Mesa View MS');
    expect(planIn('es')).toContain(`Copia n.º ${version}`);
  });
});

it.each([
  ['Plan', ['Family', 'Teacher', 'Student']],
  ['Conference sheet', ['Family', 'Family', 'Family']],
  ['Student slip', ['Student', 'Student', 'Student']],
] as const)('the %s is read by %j', (document, readers) =>
  expect(printReaders.map((chosen) => readerOf(document, chosen))).toEqual(readers),
);
