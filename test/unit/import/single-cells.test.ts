// The rules for one cell each: name, grade, status, areas, notes, made-up numbers.

import { identityKey, newStudentId, splitName } from '../../../src/import/domain/read-student';
import {
  isOddForAge,
  readAreas,
  readGrade,
  readStatus,
} from '../../../src/import/domain/school-words';
import { addNote, notesContain } from '../../../src/import/domain/staff-notes';
import { inWords } from '../../support/in-words';

describe('a name in one cell', () => {
  it.each([
    ['García Márquez, Zoë', 'Zoë', 'García Márquez', '', []],
    ['de la Cruz, Nia', 'Nia', 'de la Cruz', '', []],
    ['  Lee ,  Hana  Mei ', 'Hana Mei', 'Lee', '', []],
    ['Ana Lee', 'Ana', 'Lee', '', []],
    ['Lee, Samuel (Sam)', 'Samuel', 'Lee', 'Sam', []],
    ['Lee, Samuel "Sam"', 'Samuel', 'Lee', 'Sam', []],
    [
      'Zoë García Márquez',
      'Zoë García',
      'Márquez',
      '',
      ['The name has no comma: read as first name "Zoë García", last name "Márquez".'],
    ],
    ['Zoë', 'Zoë', '', '', ['Only one name, "Zoë". Fill in the other one.']],
    ['Lee,', '', 'Lee', '', ['Only one name, "Lee". Fill in the other one.']],
  ])('%j is split', (cell, firstName, lastName, preferredName, warnings) => {
    expect(inWords(splitName(cell))).toEqual({ firstName, lastName, preferredName, warnings });
  });
});

describe('a grade', () => {
  it.each([
    ['08', '8'],
    ['8', '8'],
    ['8th', '8'],
    ['Grade 8', '8'],
    ['8th grade', '8'],
    ['Gr. 10', '10'],
    ['Eighth', '8'],
    ['k', 'K'],
    ['Kindergarten', 'K'],
    ['0', 'K'],
    ['Pre-K', 'PK'],
    ['13', null],
    ['senior', null],
    ['6-8', null],
  ])('%j becomes %j', (text, grade) => expect(readGrade(text)).toBe(grade));

  it.each([
    ['K', '2021-06-01', false],
    ['K', '2011-10-23', true],
    ['7', '2013-08-26', false],
    ['7', '2013-12-24', false],
    ['7', '2015-08-31', false],
    ['7', '2016-09-02', true],
    ['7', '2010-09-02', false],
    ['7', '2010-08-31', true],
    ['senior', '2010-08-31', false],
  ])('%j for a birth on %s: odd is %j', (grade, birthDate, odd) => {
    expect(isOddForAge(grade, birthDate, '2026-08-17')).toBe(odd);
  });

  it('belongs to the school year that began last summer until the next July', () => {
    expect(isOddForAge('K', '2021-09-02', '2025-10-01')).toBe(false);
    expect(isOddForAge('K', '2018-09-02', '2026-06-30')).toBe(false);
    expect(isOddForAge('K', '2018-08-02', '2026-07-01')).toBe(false);
    expect(isOddForAge('K', '2017-08-02', '2026-06-30')).toBe(false);
    expect(isOddForAge('K', '2017-08-02', '2026-07-01')).toBe(true);
  });
});

describe('a status', () => {
  it.each([
    ['', '', false, true],
    ['Identified', 'Identified', false, true],
    ["ID'd", 'Identified', false, true],
    ['exited', 'Exited', false, true],
    ['Talent pool', 'Talent pool', false, true],
    ['HGT', 'Identified', true, true],
    ['Withdrawn 9/1', 'Exited', true, true],
    ['pending', '', true, false],
  ] as const)('%j is read', (text, status, keepWord, known) => {
    expect(readStatus(text)).toEqual({ status, keepWord, known });
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
