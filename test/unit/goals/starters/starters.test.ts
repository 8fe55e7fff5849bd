import { pageLanguages } from '../../../../src/core/languages';
import { fieldsOf, starters } from '../../../../src/goals/page/starters/starters';
import { goalKinds } from '../../../../src/schema/choices';

describe.each(pageLanguages)('the starters in %s', (language) => {
  const all = starters[language];

  it.each(goalKinds)('are three to five for %s', (kind) => {
    const count = all.filter((starter) => starter.kind === kind).length;
    expect(count).toBeGreaterThanOrEqual(3);
    expect(count).toBeLessThanOrEqual(5);
  });

  it('are whole, each another, and leave the student’s words to the student', () => {
    expect(new Set(all.map(({ goal }) => goal)).size).toBe(all.length);
    for (const starter of all) {
      const { why, status, ...fields } = fieldsOf(starter);
      expect([why, status]).toEqual(['', 'Draft']);
      expect([fields.goal, fields.measure, fields.atSchool, fields.atHome]).not.toContain('');
    }
  });
});

describe('the languages', () => {
  it('have the same starters in the same order', () => {
    const shapes = pageLanguages.map((language) =>
      starters[language].map(({ kind, area }) => [kind, area]),
    );
    for (const shape of shapes) expect(shape).toEqual(shapes[0]);
  });
});
