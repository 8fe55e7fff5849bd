import type { TeacherEvent } from '../../../../src/teachers/page/state/teacher-event';
import { teacherReducer } from '../../../../src/teachers/page/state/teacher-reducer';
import {
  initialState,
  notesElsewhere,
  studentIdOf,
  type TeacherState,
} from '../../../../src/teachers/page/state/teacher-state';
import { noAnswer } from '../../../../src/ui/rpc/outcome';
import { noah, teacher, viewOf } from '../sample-students';

const other = viewOf('200000', 'Ana Example');
const lineOf = ({ studentId, name, grade }: typeof other) => ({ studentId, name, grade });
const next = (addon: TeacherState, ...events: readonly TeacherEvent[]): TeacherState =>
  events.reduce(teacherReducer, addon);

const opening: TeacherEvent = {
  kind: 'opened',
  outcome: {
    ok: true,
    value: {
      account: teacher,
      caseload: '',
      students: [noah(), other].map(lineOf),
      student: noah(),
    },
  },
};
const atNoah = next(initialState, opening);
const tapped: TeacherEvent = {
  kind: 'tapped',
  studentId: '111575',
  goalId: '111575-1',
  what: 'Seen it',
};
const toNote = (event: Extract<TeacherEvent, { kind: 'note' }>['event']): TeacherEvent => ({
  kind: 'note',
  goalId: '111575-1',
  event,
});
const typed = toNote({ kind: 'typed', text: 'Words' });
const saved = toNote({ kind: 'save wanted', entryId: 'N-1' });
const answered = (view = noah()) =>
  toNote({ kind: 'answered', entryId: 'N-1', outcome: { ok: true, value: view } });
const see = (studentId: string | null): TeacherEvent => ({ kind: 'selection seen', studentId });
const want = (studentId: string): TeacherEvent => ({ kind: 'student wanted', studentId });
const toList: TeacherEvent = { kind: 'list wanted' };

describe('an opening', () => {
  it('shows the selected student, or the list', () => {
    expect(studentIdOf(atNoah)).toBe('111575');
    const value = { account: teacher, caseload: '', students: [lineOf(other)], student: null };
    const atList = next(initialState, { kind: 'opened', outcome: { ok: true, value } });
    expect(atList).toMatchObject({ opening: 'done', student: { kind: 'none' } });
  });

  it('that failed says why, and can be asked for again', () => {
    const failed = next(initialState, { kind: 'opened', outcome: noAnswer('no answer') });
    expect(failed.opening).toEqual(noAnswer('no answer'));
    expect(next(failed, { kind: 'open again' }).opening).toBe('pending');
  });
});

describe('a student that is wanted', () => {
  it('is fetched and shown', () => {
    const asked = next(atNoah, want('200000'));
    expect(asked).toMatchObject({ moves: 1, student: { kind: 'pending' } });
    const outcome = { ok: true, value: other } as const;
    expect(next(asked, { kind: 'student came', studentId: '200000', outcome }).student).toEqual({
      kind: 'open',
      view: other,
    });
  });

  it('and did not come can be asked for again', () => {
    const outcome = noAnswer('no answer');
    const failed = next(atNoah, want('200000'), {
      kind: 'student came',
      studentId: '200000',
      outcome,
    });
    expect(failed.student.kind).toBe('error');
    expect(next(failed, want('200000')).student.kind).toBe('pending');
  });

  it('is not put aside by an answer that comes too late', () => {
    const asked = next(atNoah, want('200000'));
    const late = { kind: 'student came', studentId: '111575' } as const;
    expect(next(asked, { ...late, outcome: { ok: true, value: noah() } })).toBe(asked);
    const back = next(asked, toList);
    const outcome = { ok: true, value: other } as const;
    expect(next(back, { kind: 'student came', studentId: '200000', outcome })).toBe(back);
  });
});

describe('a selection', () => {
  it.each([null, '111575', 'of somebody else'])('%s leaves the student on show', (studentId) => {
    const seen = next(atNoah, see(studentId));
    expect(seen.student).toBe(atNoah.student);
    expect(seen.waiting).toBeNull();
  });

  it('of an own student is followed, once', () => {
    const seen = next(atNoah, see('200000'));
    expect(studentIdOf(seen)).toBe('200000');
    expect(studentIdOf(next(seen, toList, see('200000')))).toBeNull();
  });

  it('waits for words that are not saved, and not for a tap', () => {
    expect(studentIdOf(next(atNoah, tapped, see('200000')))).toBe('200000');
    const waiting = next(atNoah, tapped, typed, see('200000'));
    expect(waiting).toMatchObject({ waiting: '200000', student: atNoah.student });
    expect(next(waiting, see('111575')).waiting).toBeNull();
    const gone = next(waiting, want('200000'));
    expect(gone.waiting).toBeNull();
    expect(gone.notes['111575-1']?.text).toBe('Words');
  });
});

describe('a note', () => {
  it('begins with a tap and keeps its words through the next ones', () => {
    const first = next(atNoah, tapped, typed, {
      ...tapped,
      what: 'Helped with it',
    });
    expect(first.notes['111575-1']).toMatchObject({
      what: 'Helped with it',
      text: 'Words',
    });
  });

  it('that is noted brings the student as they are now, and the next tap begins another', () => {
    const now = noah({ strengths: 'New' });
    const noted = next(atNoah, tapped, saved, answered(now));
    expect(noted.student).toEqual({ kind: 'open', view: now });
    expect(next(noted, tapped).notes['111575-1']).toMatchObject({
      entryId: '',
      text: '',
    });
  });

  it('that is noted while another student is on show changes nothing there', () => {
    const gone = next(atNoah, tapped, saved, want('200000'), answered());
    expect(studentIdOf(gone)).toBe('200000');
    expect(gone.notes).toEqual({});
  });

  it('is forgotten on leaving where nothing was written, and kept otherwise', () => {
    expect(next(atNoah, tapped, toList).notes).toEqual({});
    expect(Object.keys(next(atNoah, tapped, typed, toList).notes)).toEqual(['111575-1']);
    expect(next(atNoah, tapped, typed, { kind: 'note dropped', goalId: '111575-1' }).notes).toEqual(
      {},
    );
  });

  it('that was found again stands back for one that is being written', () => {
    const writing = next(atNoah, tapped, typed);
    const [old] = Object.values(writing.notes);
    const found = old ? [{ ...old, text: 'Old' }] : [];
    expect(next(writing, { kind: 'notes found', notes: found }).notes['111575-1']?.text).toBe(
      'Words',
    );
    expect(next(atNoah, { kind: 'notes found', notes: found }).notes['111575-1']?.text).toBe('Old');
  });
});

describe('notes that the screen has no card for', () => {
  const writing = next(atNoah, tapped, typed);
  it.each([
    ['the student is on show', writing, 0],
    ['the list is on show', next(writing, toList), 1],
    ['another student is on show', next(writing, want('200000')), 1],
    ['it is under way', next(writing, saved, toList), 0],
    ['its goal is gone', { ...writing, student: { kind: 'open', view: other } } as TeacherState, 1],
  ])('when %s', (_, addon, count) => {
    expect(notesElsewhere(addon)).toHaveLength(count);
  });
});
