import { draftOfGoal, newDraft } from '../../../../src/goals/page/draft/begin-draft';
import { draftOf } from '../../../../src/goals/page/draft/stored-draft';
import type { Opening } from '../../../../src/rpc/sidebar-rpc';
import type { SidebarEvent } from '../../../../src/sidebar/page/state/sidebar-event';
import { sidebarReducer } from '../../../../src/sidebar/page/state/sidebar-reducer';
import {
  initialState,
  type SidebarState,
  studentIdOf,
} from '../../../../src/sidebar/page/state/sidebar-state';
import { noAnswer } from '../../../../src/ui/rpc/outcome';
import { goalFields, goalView, planView, student } from '../sample-plan';

const whose = { studentId: '111575', studentName: 'Noah Sánchez' };
const goal = goalView('111575-1');
const goalDraft = draftOfGoal(whose, goal);
const opening: Opening = { plan: planView(), students: [], account: 'gt@a.example', caseload: '' };
const opened: SidebarEvent = { kind: 'opened', outcome: { ok: true, value: opening } };
const become = (addon: SidebarState, ...events: readonly SidebarEvent[]) =>
  events.reduce(sidebarReducer, addon);
const open = become(initialState, opened);
const begun: SidebarEvent = { kind: 'goal draft begun', goalDraft };
const typed: SidebarEvent = {
  kind: 'goal draft changed',
  key: '111575-1',
  event: { kind: 'typed', changes: { goal: 'Mine' } },
};
const due: SidebarEvent = {
  kind: 'goal draft changed',
  key: '111575-1',
  event: { kind: 'due', saveId: 's1' },
};
const saved: SidebarEvent = {
  kind: 'goal draft changed',
  key: '111575-1',
  event: {
    kind: 'answered',
    saveId: 's1',
    outcome: {
      ok: true,
      value: { kind: 'saved', goal: goalView('111575-1', { goal: 'Mine' }) },
    },
  },
};
const toGoals: SidebarEvent = { kind: 'went to', place: { kind: 'goals' } };
const other = planView({ student: student({ studentId: '7' }) });
const seen = (studentId: string | null): SidebarEvent => ({ kind: 'selection seen', studentId });

describe('the sidebar', () => {
  it('opens on the student whose row is selected', () => {
    expect(studentIdOf(open)).toBe('111575');
    expect(open.selected).toBe('111575');
  });

  it('works without a selection', () => {
    const none = { ...opening, plan: null };
    const addon = become(initialState, { kind: 'opened', outcome: { ok: true, value: none } });
    expect(addon).toMatchObject({ opening: 'done', student: { kind: 'none' } });
  });

  it('that could not open can be opened again', () => {
    const failed = become(initialState, { kind: 'opened', outcome: noAnswer('no answer') });
    expect(failed.opening).toMatchObject({ code: 'no answer' });
    expect(become(failed, { kind: 'open again' }).opening).toBe('pending');
  });
});

describe('the selection in the sheet', () => {
  it('is followed when it changes', () => {
    expect(become(open, seen('7')).student).toEqual({ kind: 'pending', studentId: '7' });
  });

  it.each([[null], ['111575']])('%s changes nothing', (studentId) => {
    expect(become(open, seen(studentId))).toBe(open);
  });

  it('does not move who searched for another student, until it changes', () => {
    const searched = become(open, { kind: 'student wanted', studentId: '7' });
    expect(studentIdOf(become(searched, seen('111575')))).toBe('7');
  });

  it('leaves the list of many students alone, and is followed again after that', () => {
    const many = become(
      open,
      { kind: 'screen chosen', screen: 'progress' },
      { kind: 'scope chosen', scope: 'many' },
    );
    expect(become(many, seen('7'))).toBe(many);
    const one = become(many, seen('7'), { kind: 'scope chosen', scope: 'one' });
    expect(studentIdOf(become(one, seen('7')))).toBe('7');
    expect(become(many, { kind: 'student wanted', studentId: '7' }).scope).toBe('one');
  });

  it('waits while something is unsaved, and says so', () => {
    const addon = become(open, begun, typed, seen('7'));
    expect(studentIdOf(addon)).toBe('111575');
    expect(addon.waiting).toBe('7');
    const there = become(addon, { kind: 'student wanted', studentId: '7' });
    expect(studentIdOf(there)).toBe('7');
    expect(there.waiting).toBeNull();
    expect(there.goalDrafts['111575-1']?.mine.goal).toBe('Mine');
  });

  it('waits while a note is being typed', () => {
    const addon = become(open, { kind: 'form touched', isTouched: true }, seen('7'));
    expect(addon.waiting).toBe('7');
  });

  it('is followed without leaving the caseload', () => {
    const addon = become(open, { kind: 'screen chosen', screen: 'caseload' }, seen('7'));
    expect(addon).toMatchObject({ screen: 'caseload', student: { studentId: '7' } });
  });
});

describe('a student chosen in the caseload', () => {
  it('is shown on the plan', () => {
    const addon = become(
      open,
      { kind: 'screen chosen', screen: 'caseload' },
      { kind: 'student wanted', studentId: '7' },
    );
    expect(addon.screen).toBe('plan');
  });
});

describe('a plan that comes late', () => {
  it('of a student who is not wanted any more changes nothing', () => {
    const addon = become(open, {
      kind: 'plan came',
      studentId: '7',
      changes: 0,
      outcome: { ok: true, value: other },
    });
    expect(studentIdOf(addon)).toBe('111575');
  });

  it('and fails is in trouble, unless there is one to show', () => {
    const failure = noAnswer('connection lost');
    const came = (studentId: string): SidebarEvent => ({
      kind: 'plan came',
      studentId,
      changes: 0,
      outcome: failure,
    });
    expect(become(open, seen('7'), came('7')).student).toMatchObject({ kind: 'error' });
    expect(become(open, came('111575')).student.kind).toBe('open');
  });
});

describe('a goal that is saved', () => {
  it('is shown as it is now, and what is missing is asked for again', () => {
    const addon = become(open, begun, typed, due, saved);
    if (addon.student.kind !== 'open') throw new Error('expected a plan');
    expect(addon.student.plan.goals[0]?.fields.goal).toBe('Mine');
    expect(addon.changes).toBe(addon.knownChanges + 1);
  });

  it('is kept while the editor is open, and let go with it', () => {
    const addon = become(open, begun, typed, due, saved);
    expect(Object.keys(addon.goalDrafts)).toEqual(['111575-1']);
    expect(become(addon, toGoals).goalDrafts).toEqual({});
  });

  it('goes on being saved when the editor is closed', () => {
    const closed = become(open, begun, typed, due, toGoals);
    expect(Object.keys(closed.goalDrafts)).toEqual(['111575-1']);
    expect(become(closed, saved).goalDrafts).toEqual({});
  });

  it('is not begun anew while it is unsaved', () => {
    const addon = become(open, begun, typed, toGoals, begun);
    expect(addon.goalDrafts['111575-1']?.mine.goal).toBe('Mine');
  });

  it('joins the plan when it is new', () => {
    const fresh = newDraft(whose, 'new-1', goalFields({ goal: 'New' }));
    const addon = become(
      open,
      { kind: 'goal draft begun', goalDraft: fresh },
      { kind: 'goal draft changed', key: 'new-1', event: { kind: 'due', saveId: 's1' } },
      {
        kind: 'goal draft changed',
        key: 'new-1',
        event: {
          kind: 'answered',
          saveId: 's1',
          outcome: {
            ok: true,
            value: { kind: 'saved', goal: goalView('111575-3', { goal: 'New' }) },
          },
        },
      },
    );
    if (addon.student.kind !== 'open') throw new Error('expected a plan');
    expect(addon.student.plan.goals.map(({ goalId }) => goalId)).toContain('111575-3');
  });
});

describe('a draft from before', () => {
  const draft = draftOf(
    { ...goalDraft, mine: goalFields({ goal: 'Draft' }) },
    '2026-09-14T15:00:00.000Z',
  );
  const found = become(open, { kind: 'drafts found', drafts: [draft] });

  it('is looked at before its goal is edited', () => {
    const addon = become(found, begun);
    expect(addon.place).toEqual({ kind: 'draft', key: '111575-1' });
    expect(addon.goalDrafts).toEqual({});
    expect(addon.drafts).toEqual([draft]);
  });

  it('is in the editor once writing goes on from it', () => {
    const addon = become(found, { kind: 'goal draft begun', goalDraft, isResumed: true });
    expect(addon.place).toEqual({ kind: 'goal', key: '111575-1' });
    expect(addon.drafts).toEqual([]);
  });

  it('is gone when it is discarded', () => {
    expect(become(found, { kind: 'draft gone', key: '111575-1' }).drafts).toEqual([]);
  });
});

describe('a save that is confirmed while the plan is being fetched', () => {
  it('has the plan fetched once more, since it may have been read before', () => {
    const back = become(open, begun, typed, due, { kind: 'student wanted', studentId: '7' });
    const waiting = become(back, { kind: 'student wanted', studentId: '111575' });
    expect(become(waiting, saved).changes).toBe(waiting.changes + 1);
    expect(become(back, saved).changes).toBe(back.changes);
  });
});

describe('a failure that nobody saw', () => {
  const missed = { about: 'A pause', failure: noAnswer('busy') };
  const told = become(open, { kind: 'failure missed', missed });

  it('stays until it is seen, wherever the person goes', () => {
    const elsewhere = become(told, seen('7'), { kind: 'screen chosen', screen: 'caseload' });
    expect(elsewhere.missed).toEqual([missed]);
    expect(become(elsewhere, { kind: 'missed failure seen', about: 'A pause' }).missed).toEqual([]);
  });

  it('is told once, as it failed last', () => {
    const again = { ...missed, failure: noAnswer('connection lost') };
    expect(become(told, { kind: 'failure missed', missed: again }).missed).toEqual([again]);
  });
});
