import { draftOfGoal, newDraft } from '../../../src/goals/page/draft/begin-draft';
import { draftOf } from '../../../src/goals/page/draft/stored-draft';
import type { GoalsEvent } from '../../../src/goals/page/state/goals-state';
import type { Answer } from '../../../src/rpc/calls';
import {
  initialPage,
  type PageEvent,
  type PageState,
  pageReducer,
} from '../../../src/sidebar/page/state/page-state';
import { noAnswer } from '../../../src/ui/rpc/outcome';
import { studentIdOf } from '../../../src/ui/sidebar/sidebar-state';
import { goalFields, goalView, planView, student } from './sample-plan';

/** An event of the goals' own state. */
const ofGoals = (event: GoalsEvent): PageEvent => ({ kind: 'goals', event });

const whose = { studentId: '111575', studentName: 'Noah Sánchez' };
const goal = goalView('111575-1');
const goalDraft = draftOfGoal(whose, goal);
const opening: Answer<'openSidebar'> = {
  plan: planView(),
  students: [],
  account: 'gt@a.example',
  caseload: '',
  copyOf: null,
};
const opened: PageEvent = { kind: 'opened', outcome: { ok: true, value: opening } };
const become = (page: PageState, ...events: readonly PageEvent[]) =>
  events.reduce(pageReducer, page);
const open = become(initialPage, opened);
const begun: PageEvent = ofGoals({ kind: 'goal draft begun', goalDraft });
const typed: PageEvent = ofGoals({
  kind: 'goal draft changed',
  key: '111575-1',
  event: { kind: 'typed', changes: { goal: 'Mine' } },
});
const due: PageEvent = ofGoals({
  kind: 'goal draft changed',
  key: '111575-1',
  event: { kind: 'due', saveId: 's1' },
});
const saved: PageEvent = ofGoals({
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
});
const toGoals: PageEvent = ofGoals({ kind: 'went to', place: { kind: 'goals' } });
const other = planView({ student: student({ studentId: '7' }) });
const seen = (studentId: string | null): PageEvent => ({ kind: 'selection seen', studentId });

describe('the sidebar', () => {
  it('opens on the student whose row is selected', () => {
    expect(studentIdOf(open.sidebar)).toBe('111575');
    expect(open.sidebar.selected).toBe('111575');
  });

  it('works without a selection', () => {
    const none = { ...opening, plan: null };
    const page = become(initialPage, { kind: 'opened', outcome: { ok: true, value: none } });
    expect(page.sidebar).toMatchObject({ opening: 'done', student: { kind: 'none' } });
  });

  it('that could not open can be opened again', () => {
    const failed = become(initialPage, { kind: 'opened', outcome: noAnswer('no answer') });
    expect(failed.sidebar.opening).toMatchObject({ code: 'no answer' });
    expect(become(failed, { kind: 'open again' }).sidebar.opening).toBe('pending');
  });
});

describe('the selection in the sheet', () => {
  it('is followed when it changes', () => {
    expect(become(open, seen('7')).sidebar.student).toEqual({ kind: 'pending', studentId: '7' });
  });

  it.each([[null], ['111575']])('%s changes nothing', (studentId) => {
    expect(become(open, seen(studentId))).toBe(open);
  });

  it('does not move who searched for another student, until it changes', () => {
    const searched = become(open, { kind: 'student wanted', studentId: '7' });
    expect(studentIdOf(become(searched, seen('111575')).sidebar)).toBe('7');
  });

  it('waits while something is unsaved, and says so', () => {
    const page = become(open, begun, typed, seen('7'));
    expect(studentIdOf(page.sidebar)).toBe('111575');
    expect(page.sidebar.waiting).toBe('7');
    const there = become(page, { kind: 'student wanted', studentId: '7' });
    expect(studentIdOf(there.sidebar)).toBe('7');
    expect(there.sidebar.waiting).toBeNull();
    expect(there.goals.goalDrafts['111575-1']?.mine.goal).toBe('Mine');
  });

  it('waits while a note is being typed', () => {
    const page = become(open, { kind: 'form touched', isTouched: true }, seen('7'));
    expect(page.sidebar.waiting).toBe('7');
  });

  it('is followed without leaving the caseload', () => {
    const page = become(open, { kind: 'screen chosen', screen: 'caseload' }, seen('7'));
    expect(page.sidebar).toMatchObject({ screen: 'caseload', student: { studentId: '7' } });
  });
});

describe('a student chosen in the caseload', () => {
  it('is shown on the plan', () => {
    const page = become(
      open,
      { kind: 'screen chosen', screen: 'caseload' },
      { kind: 'student wanted', studentId: '7' },
    );
    expect(page.sidebar.screen).toBe('plan');
  });
});

describe('a plan that comes late', () => {
  it('of a student who is not wanted any more changes nothing', () => {
    const page = become(open, {
      kind: 'plan came',
      studentId: '7',
      changes: 0,
      outcome: { ok: true, value: other },
    });
    expect(studentIdOf(page.sidebar)).toBe('111575');
  });

  it('and fails is in trouble, unless there is one to show', () => {
    const failure = noAnswer('connection lost');
    const came = (studentId: string): PageEvent => ({
      kind: 'plan came',
      studentId,
      changes: 0,
      outcome: failure,
    });
    expect(become(open, seen('7'), came('7')).sidebar.student).toMatchObject({ kind: 'error' });
    expect(become(open, came('111575')).sidebar.student.kind).toBe('open');
  });
});

describe('a goal that is saved', () => {
  it('is shown as it is now, and what is missing is asked for again', () => {
    const page = become(open, begun, typed, due, saved);
    if (page.sidebar.student.kind !== 'open') throw new Error('expected a plan');
    expect(page.sidebar.student.plan.goals[0]?.fields.goal).toBe('Mine');
    expect(page.sidebar.changes).toBe(page.sidebar.knownChanges + 1);
  });

  it('is kept while the editor is open, and let go with it', () => {
    const page = become(open, begun, typed, due, saved);
    expect(Object.keys(page.goals.goalDrafts)).toEqual(['111575-1']);
    expect(become(page, toGoals).goals.goalDrafts).toEqual({});
  });

  it('goes on being saved when the editor is closed', () => {
    const closed = become(open, begun, typed, due, toGoals);
    expect(Object.keys(closed.goals.goalDrafts)).toEqual(['111575-1']);
    expect(become(closed, saved).goals.goalDrafts).toEqual({});
  });

  it('is not begun anew while it is unsaved', () => {
    const page = become(open, begun, typed, toGoals, begun);
    expect(page.goals.goalDrafts['111575-1']?.mine.goal).toBe('Mine');
  });

  it('joins the plan when it is new', () => {
    const fresh = newDraft(whose, 'new-1', goalFields({ goal: 'New' }));
    const page = become(
      open,
      ofGoals({ kind: 'goal draft begun', goalDraft: fresh }),
      ofGoals({ kind: 'goal draft changed', key: 'new-1', event: { kind: 'due', saveId: 's1' } }),
      ofGoals({
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
      }),
    );
    if (page.sidebar.student.kind !== 'open') throw new Error('expected a plan');
    expect(page.sidebar.student.plan.goals.map(({ goalId }) => goalId)).toContain('111575-3');
  });
});

describe('a draft from before', () => {
  const draft = draftOf(
    { ...goalDraft, mine: goalFields({ goal: 'Draft' }) },
    '2026-09-14T15:00:00.000Z',
  );
  const found = become(open, ofGoals({ kind: 'drafts found', drafts: [draft] }));

  it('is looked at before its goal is edited', () => {
    const page = become(found, begun);
    expect(page.goals.place).toEqual({ kind: 'draft', key: '111575-1' });
    expect(page.goals.goalDrafts).toEqual({});
    expect(page.goals.drafts).toEqual([draft]);
  });

  it('is in the editor once writing goes on from it', () => {
    const page = become(found, ofGoals({ kind: 'goal draft begun', goalDraft, isResumed: true }));
    expect(page.goals.place).toEqual({ kind: 'goal', key: '111575-1' });
    expect(page.goals.drafts).toEqual([]);
  });

  it('is gone when it is discarded', () => {
    expect(become(found, ofGoals({ kind: 'draft gone', key: '111575-1' })).goals.drafts).toEqual(
      [],
    );
  });
});

describe('a save that is confirmed while the plan is being fetched', () => {
  it('has the plan fetched once more, since it may have been read before', () => {
    const back = become(open, begun, typed, due, { kind: 'student wanted', studentId: '7' });
    const waiting = become(back, { kind: 'student wanted', studentId: '111575' });
    expect(become(waiting, saved).sidebar.changes).toBe(waiting.sidebar.changes + 1);
    expect(become(back, saved).sidebar.changes).toBe(back.sidebar.changes);
  });
});

describe('a failure that nobody saw', () => {
  const missed = { about: 'A pause', failure: noAnswer('busy') };
  const told = become(open, { kind: 'failure missed', missed });

  it('stays until it is seen, wherever the person goes', () => {
    const elsewhere = become(told, seen('7'), { kind: 'screen chosen', screen: 'caseload' });
    expect(elsewhere.sidebar.missed).toEqual([missed]);
    expect(
      become(elsewhere, { kind: 'missed failure seen', about: 'A pause' }).sidebar.missed,
    ).toEqual([]);
  });

  it('is told once, as it failed last', () => {
    const again = { ...missed, failure: noAnswer('connection lost') };
    expect(become(told, { kind: 'failure missed', missed: again }).sidebar.missed).toEqual([again]);
  });
});
