// Three school years of a small school, told as they happen: files imported each August, goals carried
// over, continued and retired, progress and digests, people in the grid, the year's end. What was
// closed changes by nobody but a person, whom History names.

import type { NewYearView, YearEndView } from '../../../src/years/domain/year-views';
import type { AddonHarness } from '../../../workbench/harness/addon-harness';
import { answered, call, cellOf, goalOf, saveOf } from '../sidebar/sidebar-calls';
import { at, familyMails, setUpAddon, tickAt } from '../support/addon';
import { type FileStudent, fileOf } from '../support/caseload-file';
import { seenOf } from './year-school';

const names = ['Ada', 'Ben', 'Cleo', 'Dia', 'Eli', 'Fay', 'Gil', 'Hana'];
const outcomes = ['Met', 'Partly met', 'Not yet'] as const;
const choices = ['Carry over', 'Continue as a draft', 'Retire'] as const;

/** The file of a year: some students bring new words, some the words of last year, one leaves. */
const fileOfYear = (begins: number): Buffer =>
  fileOf(
    ...names
      .filter((name) => begins < 2028 || name !== 'Hana')
      .map((name, index): FileStudent => {
        const isNew = (index + begins) % 2 === 0;
        const words = isNew ? `${name} reads ${begins} pages` : `${name} runs an experiment`;
        return {
          'Student ID': `00010${index + 1}`,
          'First name': name,
          'Last name': begins === 2027 && name === 'Fay' ? 'Newname' : `Lastname${index}`,
          Grade: String(begins - 2020),
          'Guardian 1': `Parent${index} Lastname${index}`,
          'Guardian 1 Email': `parent${index}@families.example`,
          'Academic goal': words,
          'Affective goal': index % 3 === 0 ? '' : `${name} asks for help`,
        };
      }),
  );

type Cells = Readonly<Record<string, string>>;

/** What the product shows beside a goal is no part of it. */
const beside = ['Student', 'Teachers', 'Updated at', 'Updated by', 'Order'];

interface Kept {
  readonly row: Cells;
  /** Lines of History there were then: what changes the row has to stand below them. */
  readonly lines: number;
}

/** Every closed row, by tab and ID, as it stood when its year was closed. */
const kept = new Map<string, Kept>();

const content = (row: Cells): Cells =>
  Object.fromEntries(Object.entries(row).filter(([header]) => !beside.includes(header)));

function keep(addon: AddonHarness, year: string): void {
  const lines = addon.rows('History').length;
  const goals = addon.rows('Goals').filter((row) => row['School year'] === year);
  const ids = new Set(goals.map((row) => row['Goal ID']));
  const take = (tab: string, key: string, rows: readonly Cells[]) => {
    for (const row of rows) kept.set(`${tab} ${row[key]}`, { row: content(row), lines });
  };
  take('Goals', 'Goal ID', goals);
  take(
    'Plans',
    'Plan ID',
    addon.rows('Plans').filter((row) => row['School year'] === year),
  );
  take(
    'Progress',
    'Entry ID',
    addon.rows('Progress').filter((row) => ids.has(row['Goal ID'])),
  );
}

/** Cells of closed rows that are others now, without a line of History that names the row. */
function unexplained(addon: AddonHarness): readonly string[] {
  const history = addon.rows('History');
  const keys = { Goals: 'Goal ID', Plans: 'Plan ID', Progress: 'Entry ID' };
  const rows = Object.entries(keys).flatMap(([tab, key]) =>
    addon.rows(tab).map((row): [string, Cells] => [`${tab} ${row[key]}`, content(row)]),
  );
  const now = new Map(rows);
  return [...kept].flatMap(([name, { row, lines }]) => {
    const [tab = '', id = ''] = name.split(/ (.*)/);
    const named = history
      .slice(lines)
      .filter((line) => line.Tab === tab && line['Row ID'] === id)
      .map((line) => line.Field);
    return (
      Object.entries(row)
        .filter(([header, text]) => (now.get(name)?.[header] ?? 'gone') !== text)
        .filter(([header]) => !named.includes(header))
        // The hashes of a closed plan follow what was noticed.
        .filter(([header]) => header !== 'Closed content')
        .map(([header]) => `${name}: ${header}`)
    );
  });
}

const isTold = (addon: AddonHarness, from: number, words: readonly string[]) =>
  JSON.stringify(
    familyMails(addon)
      .slice(from)
      .map(({ htmlBody, body }) => [htmlBody, body]),
  ).match(new RegExp(words.map((each) => each.replace(/[^\w ]/g, '.')).join('|')));

/** One school year, from the file to the closing. */
function live(addon: AddonHarness, begins: number): void {
  const year = `${begins}-${(begins + 1) % 100}`;
  const before = addon.rows('Goals').filter(({ Goal }) => (Goal ?? '') !== '');
  addon.script.clock.moveTo(at(`${begins}-08-09T09:00`));
  addon.setSetting('First day of school', `${begins}-08-16`);
  addon.setSetting('Last day of school', `${begins + 1}-05-26`);
  addon.setSetting('Breaks', '');
  const mails = familyMails(addon).length;
  addon.importFile(`${begins}.csv`, fileOfYear(begins));
  addon.decideAll();
  expect(unexplained(addon)).toEqual([]);

  const coming = answered(call(addon, 'newYear')) as NewYearView | null;
  if (coming !== null) {
    const goals = coming.goals.map(({ goalId }, index) => ({
      goalId,
      nextYear: choices[index % 3] ?? 'Retire',
    }));
    answered(call(addon, 'beginYear', year, goals));
    expect(unexplained(addon)).toEqual([]);
  }
  if (begins === 2026) addon.switchOn();
  tickAt(
    addon,
    ...['08-18T18:30', '08-19T16:30', '09-02T16:30', '09-16T16:30'].map(
      (day) => `${begins}-${day}`,
    ),
  );
  expect(familyMails(addon).length).toBeGreaterThan(mails);
  // Of last year nothing is told but what was carried over, word for word.
  const words = new Set(
    addon
      .rows('Goals')
      .filter((row) => row['School year'] === year)
      .map(({ Goal = '' }) => Goal),
  );
  const old = before.map(({ Goal = '' }) => Goal).filter((text) => !words.has(text));
  if (old.length > 0) expect(isTold(addon, mails, old)).toBeNull();

  for (const [index, row] of addon.rows('Goals').entries()) {
    const goalId = row['Goal ID'] ?? '';
    if (row['School year'] !== year || index % 2 > 0) continue;
    answered(
      call(addon, 'recordProgress', [
        {
          entryId: `E-${goalId}`,
          goalId,
          studentId: row['Student ID'] ?? '',
          progress: index % 4 === 0 ? 'Nearly there' : 'On the way',
          note: `A step in ${year}`,
          nextStep: '',
          shareWithFamily: true,
        },
      ]),
    );
    addon.script.clock.moveTo(addon.script.state.now + 60_000);
  }
  const [goal] = addon.rows('Goals').filter((row) => row['School year'] === year);
  const goalId = goal?.['Goal ID'] ?? '';
  answered(call(addon, 'saveGoal', saveOf(goalOf(addon, goalId), { measure: `Seen in ${year}` })));
  addon.edit('Goals', cellOf(addon, 'Goals', goalId, 'At home'), `Typed in ${year}`);
  expect(unexplained(addon)).toEqual([]);

  addon.script.clock.moveTo(at(`${begins + 1}-05-24T09:00`));
  const ending = answered(call(addon, 'yearEnd')) as YearEndView | null;
  expect(ending?.year).toBe(year);
  const closings = (ending?.goals ?? []).map((goal, index) => ({
    goalId: goal.goalId,
    before: seenOf(goal),
    outcome: outcomes[index % 3] ?? 'Met',
    evidence: `Evidence ${index} of ${year}`,
    nextYear: choices[(index + begins) % 3] ?? 'Retire',
  }));
  const closed = answered(call(addon, 'closeYear', year, closings));
  expect(closed.leftOpen).toEqual([]);
  expect(unexplained(addon)).toEqual([]);
  keep(addon, year);
}

it('leaves what was closed to persons whom History names', () => {
  const addon = setUpAddon().copy();
  live(addon, 2026);
  // A person corrects a closed goal in the grid, in summer.
  const [first] = [...kept.keys()].filter((name) => name.startsWith('Goals '));
  const goalId = first?.slice('Goals '.length) ?? '';
  addon.edit('Goals', cellOf(addon, 'Goals', goalId, 'Evidence'), 'Corrected in June');
  expect(unexplained(addon)).toEqual([]);
  live(addon, 2027);
  live(addon, 2028);

  expect(unexplained(addon)).toEqual([]);
  const years = new Set(addon.rows('Goals').map((row) => row['School year']));
  expect([...years].filter((year) => year !== '').sort()).toEqual([
    '2026-27',
    '2027-28',
    '2028-29',
  ]);
  const carried = addon.rows('Goals').filter((row) => row['Continues goal'] !== '');
  expect(new Set(carried.map(({ Status }) => Status)).size).toBeGreaterThan(1);
  expect(kept.size).toBeGreaterThan(70);

  // The comparison itself sees what no person has done.
  addon.user.type('Goals', cellOf(addon, 'Goals', goalId, 'Goal'), 'Silently');
  expect(unexplained(addon)).toEqual([`Goals ${goalId}: Goal`]);
});
