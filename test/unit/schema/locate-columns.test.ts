// Finding columns: by the mark on them, then by their own header, then by another known header.

import { normalizeHeader } from '../../../src/core/normalize-text';
import { locateColumns } from '../../../src/schema/locate-columns';
import type { Tab } from '../../../src/schema/tab';
import {
  allTabs,
  guardiansTab as guardians,
  studentsTab as students,
} from '../../../src/schema/tabs';

const ownHeaders = Object.values(students.columns).map(({ header }) => header);

describe('two headers', () => {
  it.each([
    ['E-mail', 'e mail', true],
    ['E-mail', ' EMAIL: ', true],
    ['Why it matters to me', 'why it matters, to me?', true],
    ['Relación', 'relacion', true],
    ['First name', 'First\nname', true],
    ['Student #', 'Student', false],
    ['Goal', 'Goals', false],
  ])('%j and %j are the same: %j', (one, other, same) => {
    expect(normalizeHeader(one) === normalizeHeader(other)).toBe(same);
  });
});

describe('the columns of a tab', () => {
  it.each<[string, Tab]>(Object.entries(allTabs))(
    '%s: stand where its own headers are',
    (_name, tab) => {
      const { columns } = tab;
      const headers = Object.values(columns).map(({ header }) => header);
      expect(locateColumns(tab, headers)).toEqual({
        columnIndexes: Object.fromEntries(Object.keys(columns).map((name, place) => [name, place])),
        missing: [],
        missingRequired: [],
        doubled: [],
      });
    },
  );

  it('are found wherever they have been moved, between columns of a person’s own', () => {
    const headers = ['', 'Lunch', ...[...ownHeaders].reverse(), 'My notes'];
    const { columnIndexes, missing } = locateColumns(students, headers);
    expect(missing).toEqual([]);
    expect(columnIndexes.studentId).toBe(headers.indexOf('Student ID'));
    expect(Object.values(columnIndexes)).not.toContain(0);
    expect(Object.values(columnIndexes)).not.toContain(1);
    expect(Object.values(columnIndexes)).not.toContain(headers.length - 1);
  });

  it('are missing by name, the required ones apart', () => {
    const { missing, missingRequired } = locateColumns(guardians, ['Name', 'E-mail', 'Contact']);
    expect(missingRequired).toEqual(['Guardian ID', 'Student ID', 'Digest', 'Waiting because']);
    expect(missing).toEqual(
      expect.arrayContaining(['Guardian ID', 'Student ID', 'Relation', 'Digest']),
    );
    expect(missing).not.toContain('Contact');
  });

  it('are all missing in an empty tab', () => {
    expect(locateColumns(guardians, []).missing).toHaveLength(
      Object.keys(guardians.columns).length,
    );
  });
});

describe('a column that could be several', () => {
  const place = (headers: readonly string[], marked = {}) =>
    locateColumns(students, headers, marked).columnIndexes.studentId;

  it.each([
    ['its mark, before its own header', ['ID', 'Student ID', 'x'], { studentId: [2] }, 2],
    ['its own header, where the marked column has none', ['', 'Student ID'], { studentId: [0] }, 1],
    [
      'its own header, where the mark is on another one’s',
      ['Grade', 'Student ID'],
      { studentId: [0] },
      1,
    ],
    ['its mark, before an alias', ['ID', 'Pupil'], { studentId: [1] }, 1],
    ['an alias, where there is nothing else', ['Pupil', 'ID'], {}, 1],
    ['the first alias in our order', ['ID', 'Student #'], {}, 1],
    ['the left one of two with its header', ['Student ID', 'Student ID'], {}, 0],
    ['nothing, where a mark points before the tab', ['Pupil'], { studentId: [-1] }, undefined],
  ])('is %s', (_which, headers, marked, expected) => {
    expect(place(headers, marked)).toBe(expected);
  });

  it('never takes a column that another one has by its own header', () => {
    const { columnIndexes } = locateColumns(guardians, ['Parent', 'Name'], { email: [1] });
    expect(columnIndexes).toMatchObject({ name: 1 });
    expect(columnIndexes.email).toBeUndefined();
  });

  it('takes a marked column away from an alias of another', () => {
    // "Notes" is what some call Staff notes; here it is the renamed column of interests.
    const { columnIndexes } = locateColumns(students, ['Notes'], { interests: [0] });
    expect(columnIndexes).toEqual({ interests: 0 });
  });
});
