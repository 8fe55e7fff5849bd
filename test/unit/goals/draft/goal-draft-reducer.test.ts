import { fieldProblem } from '../../../../src/goals/domain/check-goal';
import { draftOfGoal, newDraft } from '../../../../src/goals/page/draft/begin-draft';
import {
  type GoalDraft,
  isConfirmed,
  isUnsaved,
} from '../../../../src/goals/page/draft/goal-draft';
import type { GoalDraftEvent } from '../../../../src/goals/page/draft/goal-draft-event';
import { goalDraftReducer } from '../../../../src/goals/page/draft/goal-draft-reducer';
import { saveState } from '../../../../src/goals/page/draft/save-state';
import { conflictFields } from '../../../../src/goals/page/editor/conflict-choice';
import type { GoalSaveResult } from '../../../../src/goals/server/save-goal';
import { failure } from '../../../../src/rpc/result';
import { noAnswer, type Outcome } from '../../../../src/ui/rpc/outcome';
import { goalFields, goalView } from '../../sidebar/sample-plan';

const whose = { studentId: '111575', studentName: 'Noah Sánchez' };
const stored = goalView('111575-1');
const opened = draftOfGoal(whose, stored);

const become = (goalDraft: GoalDraft, ...events: readonly GoalDraftEvent[]): GoalDraft =>
  events.reduce(goalDraftReducer, goalDraft);

const typed = (changes: Partial<typeof stored.fields>): GoalDraftEvent => ({
  kind: 'typed',
  changes,
});
const due = (saveId: string): GoalDraftEvent => ({ kind: 'due', saveId });
const answered = (saveId: string, outcome: Outcome<GoalSaveResult>): GoalDraftEvent => ({
  kind: 'answered',
  saveId,
  outcome,
});
const saved = (changes: Partial<typeof stored.fields>, goalId = '111575-1') =>
  ({ ok: true, value: { kind: 'saved', goal: goalView(goalId, changes) } }) as const;

describe('a goal that was opened', () => {
  it('has nothing to save', () => {
    expect(saveState(opened)).toBe('saved');
    expect(isUnsaved(opened)).toBe(false);
    expect(become(opened, due('s1')).sent).toBeNull();
  });
});

describe('a goal that was typed on', () => {
  const written = become(opened, typed({ measure: 'A recording' }));

  it('is not saved before the pause is over', () => {
    expect(saveState(written)).toBe('unsaved');
    expect(isUnsaved(written)).toBe(true);
    expect(written.sent).toBeNull();
  });

  it('is sent with the version it edits', () => {
    const saving = become(written, due('s1'));
    expect(saveState(saving)).toBe('saving');
    expect(saving.sent).toEqual({
      goalId: '111575-1',
      studentId: '111575',
      base: stored.fields,
      mine: { ...stored.fields, measure: 'A recording' },
      reason: '',
      saveId: 's1',
    });
  });

  it('is saved once the script says so, with what others have changed', () => {
    const done = become(
      written,
      due('s1'),
      answered('s1', saved({ measure: 'A recording', area: 'Theater' })),
    );
    expect(saveState(done)).toBe('saved');
    expect(isConfirmed(done)).toBe(true);
    expect(done.mine.area).toBe('Theater');
  });

  it('keeps what was typed while the script was at work, and sends it next', () => {
    const done = become(
      written,
      due('s1'),
      typed({ measure: 'A recording and a page' }),
      answered('s1', saved({ measure: 'A recording' })),
    );
    expect(saveState(done)).toBe('unsaved');
    expect(done.mine.measure).toBe('A recording and a page');
    expect(become(done, due('s2')).sent?.base?.measure).toBe('A recording');
  });

  it('lets the script see that a colleague wrote in the field that was typed on meanwhile', () => {
    const done = become(
      written,
      due('s1'),
      typed({ area: 'Mine' }),
      answered('s1', saved({ measure: 'A recording', area: 'Theirs' })),
      due('s2'),
    );
    expect(done.sent?.base?.area).toBe(stored.fields.area);
    expect(done.sent?.mine.area).toBe('Mine');
  });

  it('does not take the answer to another save', () => {
    const saving = become(written, due('s1'));
    expect(become(saving, answered('s0', saved({})))).toBe(saving);
  });
});

describe('a save without an answer', () => {
  const lost = become(
    opened,
    typed({ measure: 'A' }),
    due('s1'),
    answered('s1', noAnswer('connection lost')),
  );

  it('is failed and loses nothing', () => {
    expect(saveState(lost)).toBe('failed');
    expect(lost.mine.measure).toBe('A');
    expect(isUnsaved(lost)).toBe(true);
  });

  it('is asked for again word for word, before anything newer', () => {
    const again = become(lost, typed({ measure: 'AB' }), due('s2'));
    expect(again.sent).toMatchObject({ saveId: 's1', mine: { measure: 'A' } });
    const newer = become(again, answered('s1', saved({ measure: 'A' })), due('s3'));
    expect(newer.sent).toMatchObject({ saveId: 's3', mine: { measure: 'AB' } });
  });
});

describe.each(['refused', 'changed meanwhile', 'does not fit'] as const)(
  'a save that was answered with "%s"',
  (code) => {
    it('wrote nothing, so that the next one is a new one', () => {
      const failed = become(
        opened,
        typed({ measure: 'A' }),
        due('s1'),
        answered('s1', noAnswer(code)),
        due('s2'),
      );
      expect(failed.sent?.saveId).toBe('s2');
    });
  },
);

describe('a new goal', () => {
  const fresh = newDraft(whose, 'new-1', goalFields({ goal: '' }));

  it('is neither saved nor worth keeping before anybody wrote in it', () => {
    expect(saveState(fresh)).toBe('needs goal');
    expect(isUnsaved(fresh)).toBe(false);
  });

  it('waits for its goal, and is kept meanwhile', () => {
    const why = become(fresh, typed({ why: 'Because' }), due('s1'));
    expect(why.sent).toBeNull();
    expect(saveState(why)).toBe('needs goal');
    expect(isUnsaved(why)).toBe(true);
  });

  it('gets its ID with the first save and keeps it', () => {
    const done = become(
      fresh,
      typed({ goal: 'Sing' }),
      due('s1'),
      answered('s1', saved({ goal: 'Sing' }, '111575-3')),
    );
    expect(done).toMatchObject({ key: 'new-1', goalId: '111575-3' });
    expect(become(done, typed({ goal: 'Sing loud' }), due('s2')).sent?.goalId).toBe('111575-3');
  });

  it('that is there already with other words is that one from then on, never a second one', () => {
    const there = goalView('111575-3', { goal: 'Sing softly' });
    const conflict = become(
      fresh,
      typed({ goal: 'Sing' }),
      due('s1'),
      answered('s1', {
        ok: true,
        value: {
          kind: 'conflict',
          theirs: there,
          merged: { ...there.fields, goal: 'Sing' },
          conflicts: [{ field: 'goal', base: '', mine: 'Sing', theirs: 'Sing softly' }],
        },
      }),
    );
    const chosen = become(conflict, { kind: 'chosen', versions: { goal: 'mine' } }, due('s2'));
    expect(chosen.sent).toMatchObject({
      goalId: '111575-3',
      base: there.fields,
      mine: { goal: 'Sing' },
    });
  });

  it('from a starter is not added by itself', () => {
    expect(saveState(newDraft(whose, 'new-1', goalFields()))).toBe('not added');
  });
});

describe('a new status', () => {
  const changed = become(opened, typed({ status: 'Achieved', measure: 'Done' }));

  it('waits for its reason while the other fields are saved', () => {
    const saving = become(changed, due('s1'));
    expect(saving.sent?.mine).toMatchObject({ status: 'Active', measure: 'Done' });
    const rest = become(saving, answered('s1', saved({ measure: 'Done' })));
    expect(saveState(rest)).toBe('needs reason');
    expect(isUnsaved(rest)).toBe(true);
  });

  it('does not take a reason that is still being written', () => {
    const half = become(changed, { kind: 'reason typed', reason: 'The sce' }, due('s1'));
    expect(half.sent).toMatchObject({ reason: '', mine: { status: 'Active' } });
  });

  it('is saved with its reason once that is written', () => {
    const whole = become(
      changed,
      { kind: 'reason typed', reason: ' The scene was shown ' },
      { kind: 'reason left' },
      due('s1'),
    );
    expect(whole.sent).toMatchObject({
      reason: 'The scene was shown',
      mine: { status: 'Achieved' },
    });
    const done = become(whole, answered('s1', saved({ status: 'Achieved', measure: 'Done' })));
    expect(saveState(done)).toBe('saved');
    expect(done.reason).toBe('');
  });
});

describe('a field that the script refuses', () => {
  const problems = [fieldProblem('goal', failure('goal needed'))];
  const refused = become(
    opened,
    typed({ goal: 'Long' }),
    due('s1'),
    answered('s1', { ok: true, value: { kind: 'problems', problems } }),
  );

  it('is kept, and sent anew once it is changed', () => {
    expect(saveState(refused)).toBe('refused');
    expect(refused.mine.goal).toBe('Long');
    expect(become(refused, typed({ goal: 'Short' }), due('s2')).sent?.saveId).toBe('s2');
  });

  it('goes nowhere when the field is left as it is', () => {
    const left: GoalDraftEvent = { kind: 'field left', saveId: 's2' };
    expect(become(refused, left)).toBe(refused);
    expect(become(refused, typed({ goal: 'Short' }), left).sent?.saveId).toBe('s2');
  });
});

describe('two people at once', () => {
  const theirs = goalView('111575-1', { goal: 'Theirs', measure: 'Theirs', area: 'Theirs' });
  const conflict = become(
    opened,
    typed({ goal: 'Mine', measure: 'Mine', atHome: 'Mine' }),
    due('s1'),
    typed({ why: 'Typed meanwhile' }),
    answered('s1', {
      ok: true,
      value: {
        kind: 'conflict',
        theirs,
        merged: { ...theirs.fields, atHome: 'Mine' },
        conflicts: [
          { field: 'goal', base: '', mine: 'Mine', theirs: 'Theirs' },
          { field: 'measure', base: '', mine: 'Mine', theirs: 'Theirs' },
        ],
      },
    }),
  );

  it('keep both versions, and nothing is sent, until the person has chosen', () => {
    expect(saveState(conflict)).toBe('conflict');
    expect(become(conflict, due('s2'))).toBe(conflict);
    expect(conflict.mine.goal).toBe('Mine');
    expect(isUnsaved(conflict)).toBe(true);
  });

  it('choose for a field as well that was typed on since it was sent', () => {
    const { phase } = conflict;
    if (phase.kind !== 'conflict') throw new Error('expected a conflict');
    expect(conflictFields(conflict.mine, phase)).toEqual(['goal', 'measure']);
    const later = { ...conflict.mine, area: 'Typed meanwhile' };
    expect(conflictFields(later, phase)).toEqual(['goal', 'area', 'measure']);
  });

  it('are merged as chosen, with what only one of them touched', () => {
    const versions = { goal: 'mine', measure: 'theirs' } as const;
    const chosen = become(conflict, { kind: 'chosen', versions }, due('s2'));
    expect(chosen.sent).toMatchObject({
      base: theirs.fields,
      mine: {
        goal: 'Mine',
        measure: 'Theirs',
        area: 'Theirs',
        atHome: 'Mine',
        why: 'Typed meanwhile',
      },
    });
  });

  it('are at rest where everything of the other was chosen', () => {
    const versions = { goal: 'theirs', measure: 'theirs' } as const;
    const chosen = become(become(conflict, typed({ why: theirs.fields.why })), {
      kind: 'chosen',
      versions,
    });
    expect(chosen.mine.goal).toBe('Theirs');
  });
});
