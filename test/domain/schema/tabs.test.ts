// What the tabs promise as a whole: names that can be told apart, and who may see what.
import { plainHeader } from '../../../src/domain/schema/locate-columns';
import type { Columns } from '../../../src/domain/schema/tab';
import { allTabs } from '../../../src/domain/schema/tabs';

const tabs = Object.values(allTabs).map((tab) => ({
  title: tab.title,
  key: tab.key,
  columns: tab.columns as Columns,
}));

describe.each(tabs)('the tab $title', ({ key, columns }) => {
  it('has no header or alias that stands for two columns', () => {
    const plain = Object.values(columns).flatMap(({ header, aliases }) => [
      ...new Set([header, ...aliases].map(plainHeader)),
    ]);
    expect(plain.filter((name, place) => plain.indexOf(name) !== place)).toEqual([]);
  });

  it('requires the column that names its rows', () => {
    if (key !== null) expect(columns[key]?.required).toBe(true);
  });

  it('gives choices to choose from', () => {
    for (const { kind, options } of Object.values(columns)) {
      expect(options.length > 0).toBe(kind === 'choice');
    }
  });
});

describe('what a family may see', () => {
  it('is these columns and no others', () => {
    const seen = tabs.flatMap(({ title, columns }) =>
      Object.values(columns)
        .filter(({ audience }) => audience.includes('family'))
        .map(({ header }) => `${title}: ${header}`),
    );
    expect(seen).toEqual([
      'Students: First name',
      'Students: Preferred name',
      'Goals: Goal',
      'Goals: Why it matters to me',
      'Goals: At home',
      'Goals: Target date',
      'Goals: Progress',
      'Progress: Date',
      'Progress: Progress',
      'Progress: Note',
      'Progress: Next step',
      'Questions: Question',
      'Translations: Translation',
    ]);
  });
});
