import type { Opening } from '../../../src/contract/sidebar-calls';
import { noAnswer } from '../../../src/page/call/outcome';
import { type Desk, emptyDesk, studentIdOf } from '../../../src/sidebar/desk/desk';
import type { DeskEvent } from '../../../src/sidebar/desk/desk-event';
import { reduceDesk } from '../../../src/sidebar/desk/reduce-desk';
import { draftOf } from '../../../src/sidebar/draft/draft';
import { newWriting, writingOf } from '../../../src/sidebar/writing/begin-writing';
import { goalFields, goalView, planView, student } from '../sample-plan';

const whose = { studentId: '111575', studentName: 'Noah Sánchez' };
const goal = goalView('111575-1');
const writing = writingOf(whose, goal);
const opening: Opening = { plan: planView(), students: [], account: 'gt@a.example', caseload: '' };
const opened: DeskEvent = { kind: 'opened', outcome: { ok: true, value: opening } };
const become = (desk: Desk, ...events: readonly DeskEvent[]) => events.reduce(reduceDesk, desk);
const open = become(emptyDesk, opened);
const begun: DeskEvent = { kind: 'writing begun', writing };
const typed: DeskEvent = {
  kind: 'writing',
  key: '111575-1',
  event: { kind: 'typed', changes: { goal: 'Mine' } },
};
const due: DeskEvent = {
  kind: 'writing',
  key: '111575-1',
  event: { kind: 'due', saveId: 's1' },
};
const saved: DeskEvent = {
  kind: 'writing',
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
const toGoals: DeskEvent = { kind: 'went to', place: { kind: 'goals' } };
const other = planView({ student: student({ studentId: '7' }) });
const seen = (studentId: string | null): DeskEvent => ({ kind: 'selection seen', studentId });

describe('the sidebar', () => {
  it('opens on the student whose row is selected', () => {
    expect(studentIdOf(open)).toBe('111575');
    expect(open.selected).toBe('111575');
  });

  it('works without a selection', () => {
    const none = { ...opening, plan: null };
    const desk = become(emptyDesk, { kind: 'opened', outcome: { ok: true, value: none } });
    expect(desk).toMatchObject({ opening: 'done', student: { kind: 'none' } });
  });

  it('that could not open can be opened again', () => {
    const failed = become(emptyDesk, { kind: 'opened', outcome: noAnswer('no answer') });
    expect(failed.opening).toMatchObject({ code: 'no answer' });
    expect(become(failed, { kind: 'open again' }).opening).toBe('under way');
  });
});

describe('the selection in the sheet', () => {
  it('is followed when it changes', () => {
    expect(become(open, seen('7')).student).toEqual({ kind: 'under way', studentId: '7' });
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
    const desk = become(open, begun, typed, seen('7'));
    expect(studentIdOf(desk)).toBe('111575');
    expect(desk.waiting).toBe('7');
    const there = become(desk, { kind: 'student wanted', studentId: '7' });
    expect(studentIdOf(there)).toBe('7');
    expect(there.waiting).toBeNull();
    expect(there.writings['111575-1']?.mine.goal).toBe('Mine');
  });

  it('waits while a note is being typed', () => {
    const desk = become(open, { kind: 'form touched', isTouched: true }, seen('7'));
    expect(desk.waiting).toBe('7');
  });

  it('is followed without leaving the caseload', () => {
    const desk = become(open, { kind: 'screen chosen', screen: 'caseload' }, seen('7'));
    expect(desk).toMatchObject({ screen: 'caseload', student: { studentId: '7' } });
  });
});

describe('a student chosen in the caseload', () => {
  it('is shown on the plan', () => {
    const desk = become(
      open,
      { kind: 'screen chosen', screen: 'caseload' },
      { kind: 'student wanted', studentId: '7' },
    );
    expect(desk.screen).toBe('plan');
  });
});

describe('a plan that comes late', () => {
  it('of a student who is not wanted any more changes nothing', () => {
    const desk = become(open, {
      kind: 'plan came',
      studentId: '7',
      changes: 0,
      outcome: { ok: true, value: other },
    });
    expect(studentIdOf(desk)).toBe('111575');
  });

  it('and fails is in trouble, unless there is one to show', () => {
    const failure = noAnswer('connection lost');
    const came = (studentId: string): DeskEvent => ({
      kind: 'plan came',
      studentId,
      changes: 0,
      outcome: failure,
    });
    expect(become(open, seen('7'), came('7')).student).toMatchObject({ kind: 'in trouble' });
    expect(become(open, came('111575')).student.kind).toBe('open');
  });
});

describe('a goal that is saved', () => {
  it('is shown as it is now, and what is missing is asked for again', () => {
    const desk = become(open, begun, typed, due, saved);
    if (desk.student.kind !== 'open') throw new Error('expected a plan');
    expect(desk.student.plan.goals[0]?.fields.goal).toBe('Mine');
    expect(desk.changes).toBe(desk.knownChanges + 1);
  });

  it('is kept while the editor is open, and let go with it', () => {
    const desk = become(open, begun, typed, due, saved);
    expect(Object.keys(desk.writings)).toEqual(['111575-1']);
    expect(become(desk, toGoals).writings).toEqual({});
  });

  it('goes on being saved when the editor is closed', () => {
    const closed = become(open, begun, typed, due, toGoals);
    expect(Object.keys(closed.writings)).toEqual(['111575-1']);
    expect(become(closed, saved).writings).toEqual({});
  });

  it('is not begun anew while it is unsaved', () => {
    const desk = become(open, begun, typed, toGoals, begun);
    expect(desk.writings['111575-1']?.mine.goal).toBe('Mine');
  });

  it('joins the plan when it is new', () => {
    const fresh = newWriting(whose, 'new-1', goalFields({ goal: 'New' }));
    const desk = become(
      open,
      { kind: 'writing begun', writing: fresh },
      { kind: 'writing', key: 'new-1', event: { kind: 'due', saveId: 's1' } },
      {
        kind: 'writing',
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
    if (desk.student.kind !== 'open') throw new Error('expected a plan');
    expect(desk.student.plan.goals.map(({ goalId }) => goalId)).toContain('111575-3');
  });
});

describe('a draft from before', () => {
  const draft = draftOf(
    { ...writing, mine: goalFields({ goal: 'Draft' }) },
    '2026-09-14T15:00:00.000Z',
  );
  const found = become(open, { kind: 'drafts found', drafts: [draft] });

  it('is looked at before its goal is edited', () => {
    const desk = become(found, begun);
    expect(desk.place).toEqual({ kind: 'draft', key: '111575-1' });
    expect(desk.writings).toEqual({});
    expect(desk.drafts).toEqual([draft]);
  });

  it('is in the editor once the writing goes on from it', () => {
    const desk = become(found, { kind: 'writing begun', writing, isResumed: true });
    expect(desk.place).toEqual({ kind: 'goal', key: '111575-1' });
    expect(desk.drafts).toEqual([]);
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
