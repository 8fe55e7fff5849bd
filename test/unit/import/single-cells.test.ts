// The rules for one cell each: status, areas, notes, made-up numbers.

import { identityKey, newStudentId } from '../../../src/import/domain/read-student';
import { readAreas, readStatus } from '../../../src/import/domain/school-words';
import { addNote, notesContain } from '../../../src/import/domain/staff-notes';

describe('a status', () => {
  it.each([
    ['', '', false],
    ['Identified', 'Identified', false],
    ["ID'd", 'Identified', false],
    ['exited', 'Exited', false],
    ['Talent pool', 'Talent pool', false],
    ['HGT', 'Identified', true],
    ['Withdrawn 9/1', 'Exited', true],
    ['pending', 'To decide', false],
  ] as const)('%j is read', (text, status, keepWord) => {
    expect(readStatus(text)).toEqual({ status, keepWord });
  });
});

describe('areas of giftedness', () => {
  const creative = 'Creative/Productive Thinking';
  it.each([
    ['Performing Arts; World Language', ['Performing Arts', 'World Language']],
    ['World Language, Reading', ['World Language', 'Reading']],
    ['Music / Writing', ['Music', 'Writing']],
    [`${creative} / Reading / Visual Arts`, [creative, 'Reading', 'Visual Arts']],
    [`Writing, ${creative}`, ['Writing', creative]],
    ['creative / productive thinking; math', [creative, 'Mathematics']],
    ['Math/Science', ['Mathematics', 'Science']],
    ['MATH; Mathematics', ['Mathematics']],
    ['Chess/Go', ['Chess/Go']],
    ['Chess / Go', ['Chess', 'Go']],
    ['Reading\nWriting', ['Reading', 'Writing']],
    [' ; ', []],
  ])('%j are told apart', (cell, areas) => expect(readAreas(cell)).toEqual(areas));
});

describe('staff notes', () => {
  it.each([
    ['', 'a note', 'a note'],
    ['IEP', 'a note', 'IEP\na note'],
    ['IEP\nA  note', 'a note', 'IEP\nA  note'],
    ['Sep: a note (me)', 'a note', 'Sep: a note (me)'],
    ['a notebook', 'a note', 'a notebook\na note'],
    ['a notebook, a note', 'a note', 'a notebook, a note'],
  ])('%j with %j', (notes, note, after) => {
    expect(addNote(notes, note)).toBe(after);
    expect(notesContain(after, note)).toBe(true);
  });
});

describe('a made-up number', () => {
  const who = identityKey('Owen Archuleta', '2012-02-05');
  it('is the same each time, however the name is typed', () => {
    const id = newStudentId(who, () => false);
    expect(id).toMatch(/^NEW-[0-9A-Z]{6}$/);
    expect(newStudentId(identityKey(' OWEN  Archuléta', '2012-02-05'), () => false)).toBe(id);
    expect(newStudentId(identityKey('Owen Archuleta', null), () => false)).not.toBe(id);
  });
  it('gives way to one that is taken', () => {
    const first = newStudentId(who, () => false);
    const second = newStudentId(who, (id) => id === first);
    expect(second).toMatch(/^NEW-[0-9A-Z]{6}$/);
    expect(second).not.toBe(first);
  });
});
