import { memoryStorage } from '../../../src/page/storage/key-value-storage';
import { draftOf, offerOf, resume, resumeWith } from '../../../src/sidebar/draft/draft';
import { draftStore } from '../../../src/sidebar/draft/draft-store';
import { newWriting, writingOf } from '../../../src/sidebar/writing/begin-writing';
import { reduceWriting } from '../../../src/sidebar/writing/reduce-writing';
import { goalFields, goalView } from '../sample-plan';

const whose = { studentId: '111575', studentName: 'Noah Sánchez' };
const stored = goalView('111575-1');
const scope = { account: 'gt@a.example', caseload: 'own' };
const at = '2026-09-14T15:00:00.000Z';
const typed = (changes: Partial<typeof stored.fields>) =>
  reduceWriting(writingOf(whose, stored), { kind: 'typed', changes });

describe('a draft in the browser', () => {
  const draft = draftOf(typed({ goal: 'Mine' }), at);

  it('comes back as it was kept, for its own account and caseload only', () => {
    const storage = memoryStorage();
    draftStore(storage, scope).keep(draft);
    expect(draftStore(storage, scope).all()).toEqual([draft]);
    expect(draftStore(storage, { ...scope, account: 'other@a.example' }).all()).toEqual([]);
    expect(draftStore(storage, { ...scope, caseload: 'copy' }).all()).toEqual([]);
  });

  it('is gone once it is dropped', () => {
    const store = draftStore(memoryStorage(), scope);
    store.keep(draft);
    store.drop(draft.writing.key);
    expect(store.all()).toEqual([]);
  });

  it.each(['', 'null', '{}', '{"at":1}', '{"at":"x","writing":{"key":"k","studentId":"s"}}'])(
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
    expect(offerOf(draftOf(writingOf(whose, stored), at), [stored])).toBeNull();
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
    const fresh = reduceWriting(newWriting(whose, 'new-1', goalFields()), {
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
