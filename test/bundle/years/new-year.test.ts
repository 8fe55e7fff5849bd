// August: a plan for everybody, and the goals that go on.
import type { RoundView } from '../../../src/round/domain/round-view';
import { answered, call, history, planOf, sentencesOf } from '../sidebar/sidebar-calls';
import { openCaseload, typeInto } from '../support/addon';
import { wholeCaseload } from '../support/example-caseload';
import { cellsOf, closeAll, inAugust, inMay, moveToAugust } from './year-school';

const school = inAugust();
const newYearOf = (addon = school) => answered(call(addon, 'newYear'));
const decisions = [
  { goalId: '000101-AC1', nextYear: 'Carry over' },
  { goalId: '000101-AF1', nextYear: 'Continue as a draft' },
  { goalId: '000102-AC1', nextYear: 'Retire' },
] as const;

describe('in August', () => {
  it('the goals of last year stand ready to go on', () => {
    expect(newYearOf()).toMatchObject({
      year: '2027-28',
      from: '2026-27',
      openBefore: 0,
      withoutPlan: 3,
    });
    expect(newYearOf()?.goals).toHaveLength(6);
    expect(newYearOf()?.goals[0]).toMatchObject({ nextYear: 'Continue as a draft' });
  });

  it('a student’s plan is empty, with last year’s goals beside it', () => {
    const { goals, years, gaps } = planOf(school.copy(), '000101');
    expect(goals).toEqual([]);
    expect(years.previous).toMatchObject([
      { schoolYear: '2026-27', isClosed: true, goals: [{ outcome: 'Not yet' }, {}] },
    ]);
    expect(gaps.map(({ kind }) => kind)).toContain('no goal');
  });

  it('nobody records progress for goals of last year in a round', () => {
    expect(school.copy().ask<RoundView>('progressRound').lines).toEqual([]);
  });
});

describe('beginning a year', () => {
  it('adds plans and the goals that go on, and leaves last year as it was', () => {
    const addon = school.copy();
    typeInto(addon, 'Plans', '000101-2026-27', 'Needs', 'A quiet place');
    const before = addon.grid('Goals').slice(0, 7);
    expect(answered(call(addon, 'beginYear', '2027-28', decisions))).toEqual({
      plans: 3,
      goals: 2,
    });
    expect(addon.grid('Goals').slice(0, 7)).toEqual(before);
    const headers = ['Goal ID', 'Status', 'Progress', 'School year', 'Continues goal', 'Outcome'];
    expect(cellsOf(addon, 'Goals', ...headers).slice(6)).toEqual([
      ['000101-AC1-27', 'Active', 'Not started', '2027-28', '000101-AC1', ''],
      ['000101-AF1-27', 'Draft', 'Not started', '2027-28', '000101-AF1', ''],
    ]);
    expect(cellsOf(addon, 'Plans', 'Plan ID', 'Kind', 'State', 'Needs').slice(3)).toEqual([
      ['000101-2027-28', 'Annual', 'Draft', 'A quiet place'],
      ['000102-2027-28', 'Annual', 'Draft', ''],
      ['000103-2027-28', 'Annual', 'Draft', ''],
    ]);
    expect(history(addon).filter(({ Reason }) => Reason === 'New school year')).toHaveLength(5);
    expect(planOf(addon, '000101').goals.map(({ goalId }) => goalId)).toEqual([
      '000101-AC1-27',
      '000101-AF1-27',
    ]);
  });

  it('gives a plan that an import has begun what stood in last year’s, and writes over nothing', () => {
    const addon = school.copy();
    typeInto(addon, 'Plans', '000101-2026-27', 'Needs', 'A quiet place');
    typeInto(addon, 'Plans', '000102-2026-27', 'Needs', 'Time');
    const own = { field: 'needs', before: '', after: 'Written in August' } as const;
    answered(call(addon, 'savePlan', '000102', '2027-28', [own]));
    const link = { field: 'evidenceLink', before: '', after: 'https://drive.example' } as const;
    answered(call(addon, 'savePlan', '000101', '2027-28', [link]));
    answered(call(addon, 'beginYear', '2027-28', decisions));
    const plans = cellsOf(addon, 'Plans', 'Plan ID', 'Kind', 'Needs', 'Evidence link');
    expect(plans).toContainEqual([
      '000101-2027-28',
      'Annual',
      'A quiet place',
      'https://drive.example',
    ]);
    expect(plans).toContainEqual(['000102-2027-28', '', 'Written in August', '']);
    const lines = history(addon).filter((row) => row['Row ID'] === '000101-2027-28');
    expect(lines.map(({ Field, After }) => [Field, After])).toEqual([
      ['Evidence link', 'https://drive.example'],
      ['Kind', 'Annual'],
      ['Needs', 'A quiet place'],
    ]);
  });

  it('again adds nothing, and adds later what was left out', () => {
    const addon = school.copy();
    answered(call(addon, 'beginYear', '2027-28', decisions.slice(0, 1)));
    expect(answered(call(addon, 'beginYear', '2027-28', decisions))).toEqual({
      plans: 0,
      goals: 1,
    });
    expect(answered(call(addon, 'beginYear', '2027-28', decisions))).toEqual({
      plans: 0,
      goals: 0,
    });
  });

  it('gives another ID where the one it would have is taken', () => {
    const addon = school.copy();
    typeInto(addon, 'Goals', '000103-AF1', 'Goal ID', '000101-AC1-27');
    answered(call(addon, 'beginYear', '2027-28', decisions));
    expect(cellsOf(addon, 'Goals', 'Goal ID').flat()).toContain('000101-AC1-27-2');
  });

  it('leaves out who has left, and begins with an initial plan for who is new', () => {
    const addon = school.copy();
    typeInto(addon, 'Students', '000102', 'Enrollment', 'Left');
    const cells = { A5: "'000104", B5: 'Dia', C5: 'Diaz', E5: '6' };
    for (const [cell, text] of Object.entries(cells)) addon.user.type('Students', cell, text);
    answered(call(addon, 'beginYear', '2027-28', decisions));
    expect(cellsOf(addon, 'Plans', 'Plan ID', 'Kind').slice(3)).toEqual([
      ['000101-2027-28', 'Annual'],
      ['000103-2027-28', 'Annual'],
      ['000104-2027-28', 'Initial'],
    ]);
  });

  it.each<[string, () => ReturnType<typeof inMay>, string, RegExp]>([
    [
      'while plans of last year are open',
      () => {
        const addon = inMay();
        moveToAugust(addon);
        return addon;
      },
      '2027-28',
      /3 plans of earlier years are still open, the first of 2026-27/,
    ],
    ['for another year than the one that runs', inAugust, '2028-29', /year in the Settings tab is/],
  ])('is refused %s', (_, open, year, why) => {
    const addon = open();
    expect(sentencesOf(call(addon, 'beginYear', year, []))).toMatch(why);
  });

  it('is done when every student has a plan and the goals go on', () => {
    const addon = school.copy();
    const all = (newYearOf(addon)?.goals ?? []).map(({ goalId, nextYear }) => ({
      goalId,
      nextYear,
    }));
    answered(call(addon, 'beginYear', '2027-28', all));
    expect(newYearOf(addon)).toBeNull();
  });

  it('is nothing to do in a school without a year before', () => {
    expect(newYearOf(inMay())).toBeNull();
  });
});

it('beginning the example’s year takes at most 12 data calls', () => {
  const addon = openCaseload({ csv: wholeCaseload, begins: '2027-05-24T10:00', on: false });
  closeAll(addon);
  moveToAugust(addon);
  const all = (newYearOf(addon)?.goals ?? []).map(({ goalId }) => ({
    goalId,
    nextYear: 'Carry over' as const,
  }));
  const { plans, goals } = answered(call(addon, 'beginYear', '2027-28', all));
  expect(addon.executions.at(-1)?.calls.data).toBeLessThanOrEqual(12);
  expect(plans).toBeGreaterThan(75);
  expect(goals).toBe(all.length);
});
