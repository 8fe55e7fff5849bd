import type { TabPicture } from '../../../../../workbench/server/protocol';
import { storedSmallWorkspace } from './small-workspace';

let small: ReturnType<typeof storedSmallWorkspace>;
beforeAll(() => {
  small = storedSmallWorkspace();
});
afterAll(() => small.remove());

function pictureOf(tab: string): TabPicture {
  const addon = small.open();
  const sheetId = addon.enter('one').tabs.find(({ name }) => name === tab)?.id ?? -1;
  const answer = addon.perform('one', { kind: 'look at tab', sheetId });
  if (answer.kind !== 'tab') throw new Error(`There is no tab ${tab}.`);
  return answer.picture;
}

describe('a tab with a dropdown in each row', () => {
  it('offers it below the last row of content too', () => {
    const { rows, rowCount, choices } = pictureOf('Students');
    const filled = rows.filter(([first]) => first !== '').length;
    expect(filled).toBe(3);
    expect(rows.length).toBeLessThan(rowCount);
    const blank = rows[filled]?.filter((cell) => typeof cell !== 'string') ?? [];
    expect(blank.map((cell) => choices[cell.choices ?? -1])).toContainEqual([
      'Identified',
      'Talent pool',
      'Exited',
      'To decide',
    ]);
  });
});

describe('a tab without any', () => {
  it('ends with its content', () => {
    const { rows, rowCount } = pictureOf('Sheet1');
    expect(rows).toHaveLength(0);
    expect(rowCount).toBe(1000);
  });
});
