import type { Note, NotePhase } from '../../../../src/teachers/page/note/note';
import { noteStore } from '../../../../src/teachers/page/note/note-store';
import { noAnswer } from '../../../../src/ui/rpc/outcome';
import { memoryStorage } from '../../../../src/ui/storage/key-value-storage';

const scope = { account: 'a@a.example', caseload: 'own' };
const note: Note = {
  entryId: 'N-1',
  studentId: '111575',
  goalId: '111575-1',
  what: 'Noticed something',
  text: ' He asked first ',
  phase: { kind: 'typing', problem: null },
};

describe('a note in the browser', () => {
  const phases: readonly (readonly [NotePhase, NotePhase])[] = [
    [note.phase, note.phase],
    [{ kind: 'typing', problem: 'too long' }, note.phase],
    [{ kind: 'saving' }, { kind: 'unconfirmed' }],
    [{ kind: 'unconfirmed' }, { kind: 'unconfirmed' }],
    [{ kind: 'failed', failure: noAnswer('connection lost') }, { kind: 'unconfirmed' }],
    [{ kind: 'failed', failure: noAnswer('busy') }, note.phase],
  ];
  it.each(phases)('left as %j comes back as %j, with its ID', (left, found) => {
    const store = noteStore(memoryStorage(), scope);
    store.keep({ ...note, phase: left });
    expect(store.all()).toEqual([{ ...note, phase: found }]);
  });

  it('is of its own account and caseload only, and gone once it is dropped', () => {
    const storage = memoryStorage();
    const store = noteStore(storage, scope);
    store.keep(note);
    expect(noteStore(storage, { ...scope, account: 'b@a.example' }).all()).toEqual([]);
    expect(noteStore(storage, { ...scope, caseload: 'copy' }).all()).toEqual([]);
    store.drop(note.goalId);
    expect(store.all()).toEqual([]);
    expect(storage.keys()).toEqual([]);
  });

  it.each([
    '',
    'null',
    '[]',
    '{}',
    '{"entryId":"a","studentId":"b","goalId":"c","what":"Other","text":""}',
    '{"entryId":"a","studentId":"b","goalId":"c","what":"Seen it","text":1}',
    '{"entryId":1,"studentId":"b","goalId":"c","what":"Seen it","text":""}',
  ])('in another shape is not offered: %s', (text) => {
    const storage = memoryStorage();
    storage.write('living-alp/note/a@a.example/c', text);
    expect(noteStore(storage, scope).all()).toEqual([]);
  });
});
