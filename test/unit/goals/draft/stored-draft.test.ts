import { draftOfGoal, newDraft } from '../../../../src/goals/page/draft/begin-draft';
import { draftStore } from '../../../../src/goals/page/draft/draft-store';
import { goalDraftReducer } from '../../../../src/goals/page/draft/goal-draft-reducer';
import {
  draftOf,
  offerOf,
  resume,
  resumeWith,
} from '../../../../src/goals/page/draft/stored-draft';
import { memoryStorage } from '../../../../src/ui/storage/key-value-storage';
import { goalFields, goalView } from '../../sidebar/sample-plan';

const whose = { studentId: '111575', studentName: 'Noah Sánchez' };
const stored = goalView('111575-1');
const scope = { account: 'gt@a.example', caseload: 'own' };
const at = '2026-09-14T15:00:00.000Z';
const typed = (changes: Partial<typeof stored.fields>) =>
  goalDraftReducer(draftOfGoal(whose, stored), { kind: 'typed', changes });

describe('a draft in the browser', () => {
  const draft = draftOf(typed({ goal: 'Mine' }), at);

  it('comes back as it was kept, for its own account and caseload only', () => {
    const storage = memoryStorage();
    draftStore(storage, scope).keep(draft);
    expect(draftStore(storage, scope).all()).toEqual([draft]);
    expect(draftStore(storage, { ...scope, account: 'other@a.example' }).all()).toEqual([]);
    expect(draftStore(storage, { ...scope, caseload: 'copy' }).all()).toEqual([]);
  });

  it('comes back from a browser that kept it before drafts were called drafts', () => {
    const storage = memoryStorage();
    const { goalDraft } = draft;
    storage.write(
      'living-alp/draft/gt@a.example/own/k',
      JSON.stringify({ at, writing: goalDraft }),
    );
    const store = draftStore(storage, scope);
    expect(store.all()).toEqual([draft]);
    store.drop(goalDraft.key);
    expect(storage.keys()).toEqual([]);
  });

  it('is gone once it is dropped', () => {
    const store = draftStore(memoryStorage(), scope);
    store.keep(draft);
    store.drop(draft.goalDraft.key);
    expect(store.all()).toEqual([]);
  });

  it.each(['', 'null', '{}', '{"at":1}', '{"at":"x","goalDraft":{"key":"k","studentId":"s"}}'])(
    'in another shape is not offered: %s',
    (text) => {
      const storage = memoryStorage();
      storage.write('living-alp/draft/gt@a.example/own/k', text);
      expect(draftStore(storage, scope).all()).toEqual([]);
    },
  );
});

describe('a draft that is found again', () => {
  it('is not offered where the sheet says the same already', () => {
    expect(offerOf(draftOf(draftOfGoal(whose, stored), at), [stored])).toBeNull();
  });

  it('is offered in the fields that differ, and goes on from what the sheet says now', () => {
    const now = goalView('111575-1', { area: 'Theater' });
    const offer = offerOf(draftOf(typed({ goal: 'Mine', measure: 'Mine' }), at), [now]);
    if (offer?.kind !== 'changed') throw new Error('expected an offer');
    expect(offer.fields).toEqual(['goal', 'area', 'measure']);
    expect(resumeWith(offer, ['goal'])).toMatchObject({
      stored: now.fields,
      sent: null,
      mine: { goal: 'Mine', area: 'Theater', measure: stored.fields.measure },
    });
  });

  it('of a new goal asks again for the save that had no answer', () => {
    const fresh = goalDraftReducer(newDraft(whose, 'new-1', goalFields()), {
      kind: 'due',
      saveId: 's1',
    });
    const offer = offerOf(draftOf(fresh, at), [stored]);
    if (offer?.kind !== 'new') throw new Error('expected a new goal');
    expect(resume(offer).sent?.saveId).toBe('s1');
  });

  it('of a goal whose row is gone becomes a new goal', () => {
    const offer = offerOf(draftOf(typed({ goal: 'Mine' }), at), []);
    if (offer?.kind !== 'new') throw new Error('expected a new goal');
    expect(resume(offer)).toMatchObject({ goalId: null, stored: null, sent: null });
  });
});
