import { columnLetters } from '../../../src/core/a1';
import { caseloadFields } from '../../../src/import/domain/caseload-field';
import { fieldGroups } from '../../../src/import/page/parts/column-row';
import { groupColumns } from '../../../src/import/page/steps/confirm-step';
import { proposal } from './sample-import';

describe('the columns of a proposal', () => {
  it('are grouped by what a person has to do about them', () => {
    const groups = { unknown: [], recognized: [0], 'to check': [1], 'no place': [2] };
    expect(groupColumns(proposal, new Set())).toEqual(groups);
  });

  it('come first where nobody has explained their cells', () => {
    const groups = { unknown: [2], recognized: [0], 'to check': [1], 'no place': [] };
    expect(groupColumns(proposal, new Set([2]))).toEqual(groups);
  });

  it.each([
    [0, 'A'],
    [25, 'Z'],
    [26, 'AA'],
    [51, 'AZ'],
    [52, 'BA'],
    [701, 'ZZ'],
    [702, 'AAA'],
  ])('number %i has the letter %s', (index, letter) => {
    expect(columnLetters(index)).toBe(letter);
  });
});

describe('the fields to choose from', () => {
  it('are all there, each once, the student first, then the goals, each guardian and the rest', () => {
    const groups = fieldGroups();
    expect(groups.map(({ name }) => name)).toEqual([
      'student',
      'goals',
      'details of goals',
      1,
      2,
      3,
      4,
      'other',
    ]);
    expect(groups.flatMap(({ fields }) => fields)).toEqual(caseloadFields());
    expect(groups[4]?.fields).toContain('guardian2Email');
  });
});
