// What is written of a plan beside its goals.

import type { PlanChange } from '../../../src/years/domain/year-views';
import {
  answered,
  call,
  history,
  planOf,
  rowOf,
  send,
  sentencesOf,
} from '../sidebar/sidebar-calls';
import { typeInto } from '../support/addon';
import { cellsOf, closeAll, inMay } from './year-school';

const school = inMay();
const change = (field: PlanChange['field'], after: string, before = ''): PlanChange => ({
  field,
  before,
  after,
});
const save = (addon: typeof school, ...changes: readonly PlanChange[]) =>
  answered(call(addon, 'savePlan', '000101', '2026-27', changes));

describe('a plan', () => {
  it('of which nothing is written is blank', () => {
    expect(planOf(school.copy(), '000101').years).toMatchObject({
      year: '2026-27',
      plan: { state: 'Draft', needs: '' },
      isClosed: false,
      previous: [],
    });
  });

  it('gets its row, and the student’s cells, with a line of History each', () => {
    const addon = school.copy();
    const { view, failures } = save(
      addon,
      change('kind', 'Initial'),
      change('needs', '=needs\ntwo'),
      change('copyGivenOn', '2026-09-30'),
      change('strengths', 'chess; go', 'chess'),
      change('identifiedOn', 'Math 2024-09-12; Art 2025-01-01'),
    );
    expect(failures).toEqual([]);
    expect(view.years.plan).toMatchObject({ kind: 'Initial', needs: '=needs\ntwo' });
    expect(rowOf(addon, 'Plans', '000101-2026-27')).toMatchObject({
      Kind: 'Initial',
      Needs: '=needs\ntwo',
      'Copy given on': '2026-09-30',
    });
    expect(rowOf(addon, 'Students', '000101')).toMatchObject({
      Strengths: 'chess; go',
      'Identified on': 'Math 2024-09-12; Art 2025-01-01',
    });
    expect(history(addon)).toHaveLength(5);
    expect(addon.executions.at(-2)?.calls.data ?? 0).toBeLessThanOrEqual(12);
    save(addon, change('needs', '=needs\ntwo'), change('strengths', 'chess; go', 'chess'));
    expect(history(addon)).toHaveLength(5);
    expect(cellsOf(addon, 'Plans', 'Plan ID')).toHaveLength(1);
  });

  it('that is shared or reviewed says since when', () => {
    const addon = school.copy();
    save(addon, change('state', 'Shared', 'Draft'));
    save(addon, change('state', 'Reviewed', 'Shared'), change('reviewedOn', '2027-05-01'));
    expect(rowOf(addon, 'Plans', '000101-2026-27')).toMatchObject({
      State: 'Reviewed',
      'Shared on': '2027-05-24',
      'Reviewed on': '2027-05-01',
    });
  });

  it('keeps what somebody else has written meanwhile, and saves the rest', () => {
    const addon = school.copy();
    save(addon, change('needs', 'Theirs'));
    const { failures } = save(addon, change('needs', 'Mine'), change('services', 'Weekly'));
    expect(failures).toMatchObject([{ code: 'written meanwhile', field: 'needs' }]);
    expect(rowOf(addon, 'Plans', '000101-2026-27')).toMatchObject({
      Needs: 'Theirs',
      Services: 'Weekly',
    });
  });

  it.each<[PlanChange, string]>([
    [change('kind', 'Yoyo'), 'no such choice'],
    [change('state', 'Closed', 'Draft'), 'closed by the year only'],
    [change('writtenOn', '2026-02-30'), 'no such day'],
    [change('studentEmail', 'ada at school'), 'no address'],
    [change('needs', 'x'.repeat(50_001)), 'text too long'],
  ])('%j is not saved: %s', (wrong, code) => {
    const addon = school.copy();
    const { failures } = save(addon, wrong, change('services', 'Weekly'));
    expect(failures).toMatchObject([{ code, field: wrong.field }]);
    expect(rowOf(addon, 'Plans', '000101-2026-27').Services).toBe('Weekly');
  });

  it('that is closed is not written, and the student’s cells are', () => {
    const addon = school.copy();
    closeAll(addon);
    const before = addon.grid('Plans');
    const { failures } = save(addon, change('needs', 'Mine'), change('interests', 'Go'));
    expect(failures).toMatchObject([{ code: 'year closed', field: 'needs' }]);
    expect(addon.grid('Plans')).toEqual(before);
    expect(rowOf(addon, 'Students', '000101').Interests).toBe('Go');
  });

  it('of which the row cannot be read is not written', () => {
    const addon = school.copy();
    save(addon, change('needs', 'One'));
    typeInto(addon, 'Plans', '000101-2026-27', 'Written on', 'soon');
    const { failures } = save(addon, change('needs', 'Two', 'One'));
    expect(failures).toMatchObject([{ code: 'plan row unreadable', field: 'needs' }]);
    expect(cellsOf(addon, 'Plans', 'Needs')).toEqual([['One']]);
  });

  it('of a student who is not there is refused, and told in History', () => {
    const addon = school.copy();
    const answer = send(addon, 'savePlan', 'nobody', '2026-27', []);
    expect(sentencesOf(answer)).toMatch(/no student with the ID/);
    expect(history(addon)).toMatchObject([{ Tab: 'Plans', 'Row ID': 'nobody' }]);
  });
});
