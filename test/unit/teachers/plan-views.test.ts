import { ownViews, type PresentView, planViews } from '../../../src/teachers/domain/plan-views';
import type { TeacherView } from '../../../src/teachers/domain/teacher-view';

const view = (id: number, changes: Partial<TeacherView> = {}): TeacherView => ({
  id,
  tab: 'students',
  email: `t${id}@x.example`,
  title: `T${id}: my students`,
  filter: { column: 11, formula: '=TRUE', sorts: [2, 1] },
  ...changes,
});
const present = (wanted: TeacherView, changes: Partial<PresentView> = {}): PresentView => ({
  id: wanted.id,
  tab: wanted.tab,
  title: wanted.title,
  filter: wanted.filter,
  ...changes,
});
const one = view(1);
const none = { add: [], change: [], remove: [] };

describe('views that are as they should be', () => {
  it('are left alone', () => {
    expect(planViews([one], [present(one)], [present(one)])).toEqual(none);
  });
});

describe('a view of ours', () => {
  it.each<[string, Partial<PresentView>]>([
    ['has another title', { title: 'Mine' }],
    ['was given another filter', { filter: null }],
    ['filters by another column', { filter: { ...one.filter, column: 12 } }],
    ['has another formula', { filter: { ...one.filter, formula: '=FALSE' } }],
    ['sorts otherwise', { filter: { ...one.filter, sorts: [2] } }],
  ])('is changed where it %s', (_, changes) => {
    const there = present(one, changes);
    expect(planViews([one], [there], [there])).toEqual({ ...none, change: [one] });
  });

  it('is added where it is gone, and removed where nobody wants it', () => {
    const old = present(view(2));
    expect(planViews([one], [old], [old])).toEqual({ add: [one], change: [], remove: [2] });
  });
});

describe('a view in the file', () => {
  it.each<[string, PresentView, boolean]>([
    ['has a remembered ID', present(view(5), { title: 'Renamed' }), true],
    ['has an ID and a title of ours', present(view(1)), true],
    ['has an ID of ours and a title of its own', present(one, { title: 'Grade 7' }), false],
    ['has a title like ours', present(view(9)), false],
    ['stands on another tab', present(one, { tab: null }), false],
  ])('that %s is ours: %#', (_, there, isOurs) => {
    expect(ownViews([there], new Set([1]), new Set([5]))).toEqual(isOurs ? [there] : []);
  });

  it('that is not ours is neither changed nor removed', () => {
    const there = present(one, { title: 'Grade 7' });
    expect(planViews([one], [there], [])).toEqual(none);
  });
});
