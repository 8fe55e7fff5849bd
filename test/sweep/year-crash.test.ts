// Cuts the end of a school year and the beginning of the next one off before every call, and does each
// again: it ends as one clean run would have, and what is closed stays as it was.

import type { AddonHarness } from '../../workbench/harness/addon-harness';
import { doAction, writingActions } from '../bundle/support/actions';
import { typeInto } from '../bundle/support/addon';
import { moveToAugust } from '../bundle/years/year-school';
import { sweepCrashes } from '../support/sweep';

const {
  'closes a year': closing,
  'begins a year': beginning,
  'saves a plan': saving,
  'reopens a plan': reopening,
} = writingActions;

/** One student has a Plans row already, the others have none. */
const atYearEnd = closing.on.copy();
atYearEnd.user.deleteRows('Plans', 2, atYearEnd.rows('Plans').length);
doAction(atYearEnd, saving);
typeInto(atYearEnd, 'Goals', '000102-AF1', 'School year', '');

/** The settings of the next school year are entered before this one is closed. */
const late = atYearEnd.copy();
moveToAugust(late);

/** A closed plan whose row somebody has deleted. */
const rowGone = reopening.on.copy();
rowGone.user.deleteRows('Plans', 2, rowGone.rows('Plans').length);

/** What differs from try to try. */
const moments = new Set(['At', 'Updated at']);

const rowsOf = (addon: AddonHarness, tab: string): readonly string[] =>
  addon
    .rows(tab)
    .map((row) => Object.entries(row).filter(([header]) => !moments.has(header)))
    .filter((row) => row.some(([, shown]) => shown !== ''))
    .map((row) => `${tab} ${JSON.stringify(row)}`)
    .sort();

const contents = (addon: AddonHarness): readonly string[] =>
  ['Students', 'Goals', 'Plans', 'Progress', 'History'].flatMap((tab) => rowsOf(addon, tab));

const closedYear = (addon: AddonHarness): string =>
  JSON.stringify(
    ['Goals', 'Plans'].map((tab) =>
      addon.rows(tab).filter((row) => row['School year'] === '2026-27'),
    ),
  );

const cases = [
  { what: 'the end of a year', action: { ...closing, on: atYearEnd }, isClosed: false },
  { what: 'the end of last year', action: { ...closing, on: late }, isClosed: false },
  {
    what: 'the reopening of a plan without its row',
    action: { ...reopening, on: rowGone },
    isClosed: false,
  },
  { what: 'the beginning of a year', action: beginning, isClosed: true },
];

describe.each(cases)('$what, cut off at any call and done again', ({ action, isClosed }) => {
  it('ends as it does in one go', () => {
    const whole = action.on.copy();
    expect(doAction(whole, action)).toBe('');
    const wanted = contents(whole);
    expect(wanted).not.toEqual(contents(action.on));
    const before = closedYear(action.on);
    const result = sweepCrashes({
      start: action.on,
      act: (addon) => doAction(addon, action),
      goOn: (addon) => doAction(addon, action),
      judge: (addon) => {
        const found = contents(addon);
        return [
          ...wanted.filter((row) => !found.includes(row)).map((row) => `missing: ${row}`),
          ...found.filter((row) => !wanted.includes(row)).map((row) => `too much: ${row}`),
          ...(found.length === wanted.length ? [] : ['something stands twice']),
          ...(isClosed && closedYear(addon) !== before ? ['the closed year has changed'] : []),
        ];
      },
    });
    expect(result.flaws).toEqual([]);
    expect(result.outcomes).toBeGreaterThan(1);
  });
});

it('a second time, either changes nothing', () => {
  for (const { action } of cases) {
    const addon = action.on.copy();
    doAction(addon, action);
    const before = contents(addon);
    expect(doAction(addon, action)).toBe('');
    expect(contents(addon)).toEqual(before);
  }
});
