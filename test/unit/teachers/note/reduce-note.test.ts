import {
  isFixed,
  isUnsaved,
  type Note,
  noteProblem,
} from '../../../../src/teachers/page/note/note';
import { type NoteEvent, reduceNote } from '../../../../src/teachers/page/note/reduce-note';
import { noAnswer } from '../../../../src/ui/rpc/outcome';
import { noah } from '../sample-students';

const typing: Note = {
  entryId: '',
  studentId: '111575',
  goalId: '111575-1',
  what: 'Seen it',
  text: '',
  phase: { kind: 'typing', problem: null },
};
const next = (note: Note, ...events: readonly NoteEvent[]): Note => events.reduce(reduceNote, note);
const save: NoteEvent = { kind: 'save wanted', entryId: 'N-1' };
const saveAgain: NoteEvent = { kind: 'save wanted', entryId: 'N-2' };
const saving = next(typing, save);
const failed = (code: Parameters<typeof noAnswer>[0]): Note =>
  next(saving, { kind: 'answered', entryId: 'N-1', outcome: noAnswer(code) });

describe('what is wrong with a note', () => {
  it.each([
    ['Seen it', '', null],
    ['Helped with it', ' ', null],
    ['Noticed something', 'x', null],
    ['Noticed something', '', 'nothing noticed'],
    ['Noticed something', ' \n', 'nothing noticed'],
    ['Seen it', 'x'.repeat(500), null],
    ['Seen it', ` ${'x'.repeat(500)} `, null],
    ['Seen it', 'x'.repeat(501), 'too long'],
    ['Noticed something', 'x'.repeat(501), 'too long'],
  ] as const)('%s, "%s": %s', (what, text, problem) => {
    expect(noteProblem({ what, text })).toBe(problem);
  });

  it('is told with the first save, and until it is mended', () => {
    const chosen = next(typing, { kind: 'kind chosen', what: 'Noticed something' });
    expect(chosen.phase).toEqual({ kind: 'typing', problem: null });
    const told = next(chosen, save);
    expect(told.phase).toEqual({ kind: 'typing', problem: 'nothing noticed' });
    expect(next(told, { kind: 'typed', text: ' ' }).phase).toEqual(told.phase);
    expect(next(told, { kind: 'typed', text: 'x' }).phase).toEqual(typing.phase);
    expect(next(told, { kind: 'kind chosen', what: 'Seen it' }).phase).toEqual(typing.phase);
  });
});

describe('a note under way', () => {
  it('takes no other words, kind or save', () => {
    const events: readonly NoteEvent[] = [
      { kind: 'typed', text: 'x' },
      { kind: 'kind chosen', what: 'Helped with it' },
      saveAgain,
    ];
    for (const event of events) expect(reduceNote(saving, event)).toBe(saving);
  });

  it('is noted by its own answer only', () => {
    const outcome = { ok: true, value: noah() } as const;
    expect(next(saving, { kind: 'answered', entryId: 'N-0', outcome })).toBe(saving);
    const noted = next(saving, { kind: 'answered', entryId: 'N-1', outcome });
    expect(noted.phase).toEqual({ kind: 'noted' });
    expect(isUnsaved(noted)).toBe(false);
    expect(next(noted, saveAgain)).toBe(noted);
  });
});

describe('a note that failed', () => {
  it.each(['no answer', 'connection lost', 'trouble'] as const)(
    '(%s) may have arrived: it is sent again as it was',
    (code) => {
      const note = failed(code);
      expect(isFixed(note)).toBe(true);
      expect(next(note, { kind: 'typed', text: 'x' })).toBe(note);
      expect(next(note, saveAgain)).toEqual({
        ...saving,
        phase: { kind: 'saving', isRetry: true },
      });
    },
  );

  it.each(['busy', 'not authorized', 'connection lost'] as const)(
    'in doubt stays so where a new try fails (%s): the first may have arrived',
    (code) => {
      const again = next(failed('connection lost'), saveAgain);
      const note = next(again, { kind: 'answered', entryId: 'N-1', outcome: noAnswer(code) });
      expect(isFixed(note)).toBe(true);
      expect(next(note, saveAgain).entryId).toBe('N-1');
    },
  );

  it('in doubt that is refused did not arrive: its words may change', () => {
    const again = next(failed('connection lost'), saveAgain);
    const note = next(again, { kind: 'answered', entryId: 'N-1', outcome: noAnswer('refused') });
    expect(isFixed(note)).toBe(false);
  });

  it.each(['refused', 'busy', 'not authorized', 'another account', 'quota used up'] as const)(
    '(%s) did not arrive: its words may change',
    (code) => {
      const note = next(failed(code), { kind: 'typed', text: 'x' });
      expect(note).toEqual({ ...typing, entryId: 'N-1', text: 'x' });
      expect(next(note, saveAgain).entryId).toBe('N-2');
      expect(isUnsaved(failed(code))).toBe(true);
    },
  );
});

describe('a note that was found again', () => {
  it('is sent as it is, even with what a newer page would not take', () => {
    const phase = { kind: 'unconfirmed' } as const;
    const found: Note = { ...typing, entryId: 'N-0', text: 'x'.repeat(501), phase };
    expect(isUnsaved(found)).toBe(true);
    expect(next(found, save)).toEqual({ ...found, phase: { kind: 'saving', isRetry: true } });
  });
});

describe('words of several lines', () => {
  it('are one line from the beginning, as they will be kept', () => {
    expect(next(typing, { kind: 'typed', text: 'One\r\nTwo\n' }).text).toBe('One Two ');
  });
});

describe('a tap without words', () => {
  it('is nothing that could be lost', () => {
    expect(isUnsaved(typing)).toBe(false);
    expect(isUnsaved({ ...typing, text: 'x' })).toBe(true);
  });
});
