// The end of the school year: outcomes for many goals at once, then their plans are closed.

import { specialist } from '../../../workbench/harness/addon-harness';
import { answered, call, history, planOf, send, sentencesOf } from '../sidebar/sidebar-calls';
import { openCaseload, typeInto } from '../support/addon';
import { wholeCaseload } from '../support/example-caseload';
import { asProposed, cellsOf, closeAll, inMay, moveToAugust, yearEndOf } from './year-school';

const school = inMay();

describe('at the end of the year', () => {
  it('every goal of an open plan has a proposal that follows its progress', () => {
    const addon = school.copy();
    typeInto(addon, 'Goals', '000101-AC1', 'Progress', 'Achieved');
    typeInto(addon, 'Goals', '000101-AF1', 'Progress', 'Nearly there');
    typeInto(addon, 'Goals', '000102-AC1', 'Status', 'Discontinued');
    typeInto(addon, 'Goals', '000102-AF1', 'Status', 'Draft');
    typeInto(addon, 'Students', '000103', 'Enrollment', 'Left');
    const view = yearEndOf(addon);
    expect(view).toMatchObject({ year: '2026-27', students: 3, closed: 0 });
    expect(
      view?.goals.map((goal) => [goal.goalId, goal.proposedOutcome, goal.proposedNextYear]),
    ).toEqual([
      ['000101-AC1', 'Met', 'Retire'],
      ['000101-AF1', 'Partly met', 'Continue as a draft'],
      ['000102-AC1', 'Not yet', 'Retire'],
      ['000102-AF1', 'Not yet', 'Retire'],
      ['000103-AC1', 'Not yet', 'Retire'],
      ['000103-AF1', 'Not yet', 'Retire'],
    ]);
  });

  it('the last note stands beside its goal', () => {
    const addon = school.copy();
    const entry = { goalId: '000101-AC1', studentId: '000101', progress: '', nextStep: '' };
    const shareWithFamily = true;
    answered(
      call(addon, 'recordProgress', [{ ...entry, entryId: 'a', note: 'First', shareWithFamily }]),
    );
    answered(
      call(addon, 'recordProgress', [{ ...entry, entryId: 'b', note: 'Second', shareWithFamily }]),
    );
    expect(yearEndOf(addon)?.goals[0]?.lastNote).toBe('Second');
  });
});

describe('closing a year', () => {
  it('writes outcome, evidence, next year, year and status, and closes the plans', () => {
    const addon = school.copy();
    typeInto(addon, 'Goals', '000101-AF1', 'School year', '');
    const [first, ...others] = asProposed(yearEndOf(addon));
    if (!first) throw new Error('No goal');
    const answer = call(addon, 'closeYear', '2026-27', [
      { ...first, outcome: 'Met', evidence: '=19/20', nextYear: 'Carry over' },
      ...others,
    ]);
    expect(answered(answer)).toEqual({ closed: 3, leftOpen: [] });
    const headers = ['Goal ID', 'Outcome', 'Evidence', 'Next year', 'School year', 'Status'];
    expect(cellsOf(addon, 'Goals', ...headers).slice(0, 2)).toEqual([
      ['000101-AC1', 'Met', '=19/20', 'Carry over', '2026-27', 'Achieved'],
      ['000101-AF1', 'Not yet', '', 'Continue as a draft', '2026-27', 'Continued'],
    ]);
    expect(cellsOf(addon, 'Plans', 'Plan ID', 'State', 'Closed on')).toEqual([
      ['000101-2026-27', 'Closed', '2027-05-24'],
      ['000102-2026-27', 'Closed', '2027-05-24'],
      ['000103-2026-27', 'Closed', '2027-05-24'],
    ]);
    expect(history(addon)).toContainEqual(
      expect.objectContaining({
        By: specialist.email,
        Tab: 'Goals',
        'Row ID': '000101-AC1',
        Field: 'Outcome',
        After: 'Met',
        Reason: 'End of the school year',
      }),
    );
    expect(yearEndOf(addon)).toBeNull();
  });

  it('again changes nothing', () => {
    const addon = school.copy();
    const closings = asProposed(yearEndOf(addon));
    answered(call(addon, 'closeYear', '2026-27', closings));
    const before = [addon.grid('Goals'), addon.grid('Plans'), addon.grid('History')];
    const answer = answered(call(addon, 'closeYear', '2026-27', closings));
    expect(answer).toEqual({ closed: 3, leftOpen: [] });
    expect([addon.grid('Goals'), addon.grid('Plans'), addon.grid('History')]).toEqual(before);
  });

  it.each<[string, string, string, string, RegExp]>([
    ['a goal was added meanwhile', 'Goals', '000101-AC1', '', /Nothing was chosen for “Run an/],
    ['a goal cannot be read', 'Goals', '000101-AC1', 'Kind', /row of the goal 000101-AC1 cannot/],
    ['the student cannot be read', 'Students', '000101', 'Birth date', /the student 000101 cannot/],
    ['a formula stands in a cell', 'Goals', '000101-AC1', 'Outcome', /has a formula there/],
  ])('leaves the plan open where %s, and names it', (_, tab, id, header, why) => {
    const addon = school.copy();
    const closings = asProposed(yearEndOf(addon));
    if (header !== '') typeInto(addon, tab, id, header, header === 'Outcome' ? '=""' : 'Yoyo');
    const sent = header === '' ? closings.slice(1) : closings;
    const { closed, leftOpen } = answered(call(addon, 'closeYear', '2026-27', sent));
    expect(closed).toBe(2);
    expect(leftOpen.map(({ studentId }) => studentId)).toEqual(['000101']);
    expect(sentencesOf({ ok: false, code: 'refused', failures: leftOpen[0]?.failures })).toMatch(
      why,
    );
    const states = cellsOf(addon, 'Plans', 'State').flat();
    expect(states.filter((state) => state === 'Closed')).toHaveLength(2);
    expect(yearEndOf(addon)?.students ?? 0).toBe(1);
  });

  it.each([
    ['Evidence', 'A poster at the fair'],
    ['Outcome', 'Met'],
    ['Next year', 'Retire'],
    ['Status', 'Revised'],
  ])(
    'leaves a plan open of which somebody else wrote %s meanwhile, and says so',
    (header, text) => {
      const addon = school.copy();
      const closings = asProposed(yearEndOf(addon));
      typeInto(addon, 'Goals', '000101-AC1', header, text);
      const before = cellsOf(addon, 'Goals', 'Outcome', 'Evidence', 'Next year', 'Status')[0];
      for (const _ of ['at first', 'in a retry']) {
        const { closed, leftOpen } = answered(call(addon, 'closeYear', '2026-27', closings));
        expect(closed).toBe(2);
        expect(leftOpen).toMatchObject([{ studentId: '000101' }]);
        expect(sentencesOf({ ok: false, code: 'refused', failures: leftOpen[0]?.failures })).toBe(
          `“${yearEndOf(addon)?.goals[0]?.goal}”: someone else has written in the column “${header}” meanwhile: “${text}”. Look at it once more, then close this plan.`,
        );
        expect(cellsOf(addon, 'Goals', 'Outcome', 'Evidence', 'Next year', 'Status')[0]).toEqual(
          before,
        );
      }
      expect(closeAll(addon)).toEqual({ closed: 3, leftOpen: [] });
      expect(cellsOf(addon, 'Goals', header)[0]).toEqual([text]);
    },
  );

  it('closes a plan in which somebody else wrote just what is asked for', () => {
    const addon = school.copy();
    const closings = asProposed(yearEndOf(addon));
    typeInto(addon, 'Goals', '000101-AC1', 'Outcome', closings[0]?.outcome ?? '');
    expect(answered(call(addon, 'closeYear', '2026-27', closings)).leftOpen).toEqual([]);
  });

  it('keeps a status that a person has set', () => {
    const addon = school.copy();
    typeInto(addon, 'Goals', '000101-AC1', 'Status', 'Revised');
    closeAll(addon);
    expect(cellsOf(addon, 'Goals', 'Status', 'Next year')[0]).toEqual(['Revised', 'Retire']);
  });

  it.each([
    ['a year that has not begun', '2027-28', /the school year in the Settings tab is 2026-27/],
  ])('of %s is refused', (_, year, why) => {
    expect(sentencesOf(send(school.copy(), 'closeYear', year, []))).toMatch(why);
  });

  it('of an earlier year goes before the one that runs', () => {
    const addon = school.copy();
    moveToAugust(addon);
    expect(yearEndOf(addon)).toMatchObject({ year: '2026-27', students: 3 });
    closeAll(addon);
    expect(yearEndOf(addon)).toBeNull();
  });

  it('of the example takes at most 20 data calls', () => {
    const addon = openCaseload({ csv: wholeCaseload, begins: '2027-05-24T10:00', on: false });
    const view = yearEndOf(addon);
    expect(view?.students).toBeGreaterThan(80);
    const { leftOpen } = closeAll(addon, view?.year);
    expect(leftOpen).toEqual([]);
    expect(addon.executions.at(-1)?.calls.data).toBeLessThanOrEqual(20);
  });
});

describe('a closed plan', () => {
  it('lacks nothing, and its student needs no attention', () => {
    const addon = school.copy();
    typeInto(addon, 'Students', '000101', 'Review due', '2027-01-31');
    expect(answered(call(addon, 'caseload')).toDo.open).not.toEqual([]);
    closeAll(addon);
    expect(planOf(addon, '000101').gaps).toEqual([]);
    expect(answered(call(addon, 'caseload'))).toMatchObject({
      toDo: { open: [], snoozed: [] },
      yearEnd: null,
      newYear: null,
    });
  });

  it('is reopened for one student, with a reason, to the state before', () => {
    const addon = school.copy();
    answered(
      call(addon, 'savePlan', '000101', '2026-27', [
        { field: 'state', before: 'Draft', after: 'Shared' },
      ]),
    );
    closeAll(addon);
    expect(sentencesOf(call(addon, 'reopenPlan', '000101', '2026-27', ' '))).toMatch(
      /few words why/,
    );
    const plan = answered(call(addon, 'reopenPlan', '000101', '2026-27', 'Wrong outcome'));
    expect(plan.years).toMatchObject({ isClosed: false, plan: { state: 'Shared' } });
    expect(cellsOf(addon, 'Plans', 'State', 'Closed on')).toEqual([
      ['Shared', ''],
      ['Closed', '2027-05-24'],
      ['Closed', '2027-05-24'],
    ]);
    expect(history(addon).filter(({ Reason }) => Reason === 'Wrong outcome')).toHaveLength(2);
    answered(call(addon, 'reopenPlan', '000101', '2026-27', 'Wrong outcome'));
    expect(history(addon).filter(({ Reason }) => Reason === 'Wrong outcome')).toHaveLength(2);
  });

  it('that was reopened can be closed with another outcome', () => {
    const addon = school.copy();
    closeAll(addon);
    answered(call(addon, 'reopenPlan', '000101', '2026-27', 'Wrong outcome'));
    const closings = asProposed(yearEndOf(addon)).map((each) => ({
      ...each,
      outcome: 'Met' as const,
    }));
    expect(answered(call(addon, 'closeYear', '2026-27', closings)).closed).toBe(3);
    expect(cellsOf(addon, 'Goals', 'Outcome', 'Status')[0]).toEqual(['Met', 'Achieved']);
  });
});
