// Cuts off, before every single call, what the script does about an edit of the grid. Nobody does it
// again: at most its own line is missing, and nothing else is touched.
import type { AddonHarness } from '../../workbench/harness/addon-harness';
import { cellOf, history, rowOf, smallSchool } from '../bundle/sidebar/sidebar-calls';
import { changedPlaces, pictureOf } from '../bundle/support/book-picture';
import { sweepCrashes } from '../support/sweep';

const goalId = '000101-AC1';

const type = (addon: AddonHarness, header: string, text: string): string => {
  const cell = cellOf(addon, 'Goals', goalId, header);
  addon.edit('Goals', cell, text);
  return `Goals!${cell}`;
};

describe.each(['lost', 'applied'] as const)(
  'an edit of a goal, held-back writes %s',
  (unflushed) => {
    it('changes that goal alone, wherever its record was cut off', () => {
      const start = smallSchool().copy();
      const before = pictureOf(start.book);
      const own = ['Area', 'Updated at', 'Updated by'].map(
        (header) => `Goals!${cellOf(start, 'Goals', goalId, header)}`,
      );
      const wanted = start.copy();
      type(wanted, 'Area', 'Ecology');
      const [line] = history(wanted);
      const result = sweepCrashes({
        start,
        platform: { unflushed },
        act: (addon) => type(addon, 'Area', 'Ecology'),
        goOn: () => undefined,
        judge: (addon) => {
          const lines = history(addon);
          const strange = changedPlaces(before, pictureOf(addon.book)).filter(
            (place) => !own.includes(place) && !place.startsWith('History!'),
          );
          type(addon, 'Baseline', '7');
          return [
            ...strange.map((place) => `${place} has changed`),
            ...(lines.length > 1 ? ['its line stands twice'] : []),
            ...lines
              .filter((each) => each.After !== line?.After || each['Row ID'] !== goalId)
              .map((each) => JSON.stringify(each)),
            ...(rowOf(addon, 'Goals', goalId).Area === 'Ecology' ? [] : ['what was typed is lost']),
            ...(history(addon).length === lines.length + 1 ? [] : ['the next edit leaves no line']),
          ];
        },
      });
      expect(result.flaws).toEqual([]);
      expect(result.points).toBeGreaterThan(20);
    });
  },
);
