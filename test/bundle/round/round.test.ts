// A round of progress, and its undo to the cell.
import type { RoundView } from '../../../src/round/domain/round-view';
import type { RoundInput, RoundUndone } from '../../../src/round/server/round-calls';
import type { AddonHarness } from '../../../workbench/harness/addon-harness';
import { cellOf, history, rowOf, send, sentencesOf, smallSchool } from '../sidebar/sidebar-calls';
import { firstDigestHour, mesaView, setUpAddon, tickAtInstant } from '../support/addon';

const school = smallSchool();
const steps = ['Getting started', 'On the way', 'Nearly there'] as const;

/** Each of the first lines with a step of its own, as the page sends them. */
const inputsOf = ({ lines }: RoundView, count: number, roundId = 'R1'): readonly RoundInput[] =>
  lines.slice(0, count).map(({ goalId, studentId, progress, shareWithFamily }, place) => ({
    entryId: `${roundId}-${place + 1}`,
    goalId,
    studentId,
    progress: steps[place % steps.length] ?? 'On the way',
    note: `Note ${place + 1}`,
    nextStep: place === 0 ? '=next' : '',
    shareWithFamily,
    stood: progress,
  }));

const open = (addon: AddonHarness): RoundView => addon.ask<RoundView>('progressRound');
const record = (addon: AddonHarness, inputs: readonly RoundInput[], roundId = 'R1') =>
  addon.ask<{ readonly recorded: number }>('recordRound', roundId, inputs);
const undo = (addon: AddonHarness, roundId = 'R1') => addon.ask<RoundUndone>('undoRound', roundId);
const dataCalls = (addon: AddonHarness): number => addon.executions.at(-1)?.calls.data ?? 0;

/** What stands in the cells, without blank rows below. */
function cellsOf(addon: AddonHarness): Readonly<Record<string, unknown>> {
  const used = (tab: string) => {
    const lines = addon.grid(tab).map((line) => line.join('\t'));
    const [last = 0] = lines.flatMap((line, row) => (line.trim() === '' ? [] : [row])).reverse();
    return lines.slice(0, last + 1);
  };
  return { Goals: used('Goals'), Progress: used('Progress') };
}

describe('a round', () => {
  it('is undone to the cell, once, and History tells of both', () => {
    const addon = school.copy();
    const before = cellsOf(addon);
    const inputs = inputsOf(open(addon), 5);
    expect(record(addon, inputs)).toEqual({ recorded: 5 });
    // The answer was lost: the same once more.
    expect(record(addon, inputs)).toEqual({ recorded: 5 });
    expect(addon.rows('Progress').filter((row) => row['Entry ID'] !== '')).toHaveLength(5);
    expect(rowOf(addon, 'Progress', 'R1-1')).toMatchObject({
      Note: 'Note 1',
      'Next step': '=next',
    });
    expect(history(addon)).toHaveLength(10);
    expect(open(addon).undo).toMatchObject({ undoId: 'R1', entries: 5 });
    expect(undo(addon)).toEqual({ undone: 10, kept: [] });
    expect(cellsOf(addon)).toEqual(before);
    expect(history(addon)).toHaveLength(20);
    expect(history(addon).at(-1)?.Reason).toBe('Undone: Progress round (undo R1)');
    expect(open(addon).undo).toBeNull();
    expect(undo(addon)).toEqual({ undone: 0, kept: [] });
    // The freed rows are used again.
    record(addon, inputsOf(open(addon), 2, 'R2'), 'R2');
    expect(cellsOf(addon).Progress).toHaveLength(3);
  });

  it('overwrites no step that somebody has set meanwhile, and names it', () => {
    const addon = school.copy();
    const inputs = inputsOf(open(addon), 3);
    const goalId = inputs[1]?.goalId ?? '';
    addon.user.type('Goals', cellOf(addon, 'Goals', goalId, 'Progress'), 'Achieved');
    const said = sentencesOf(send(addon, 'recordRound', 'R1', inputs));
    expect(said).toContain('Achieved');
    expect(said).toContain('Nothing was recorded');
    expect(addon.rows('Progress').filter((row) => row['Entry ID'] !== '')).toEqual([]);
  });

  it('keeps at its undo what somebody has changed since, and says so', () => {
    const addon = school.copy();
    const inputs = inputsOf(open(addon), 3);
    record(addon, inputs);
    const [first, second] = inputs;
    addon.user.type('Goals', cellOf(addon, 'Goals', first?.goalId ?? '', 'Progress'), 'Achieved');
    addon.user.type('Progress', cellOf(addon, 'Progress', 'R1-2', 'Note'), 'Better words');
    addon.user.sort('Progress', -1);
    const { undone, kept } = undo(addon);
    expect(undone).toBe(4);
    expect(kept.map(({ why }) => why)).toEqual(['changed since', 'changed since']);
    expect(kept[0]?.student).toContain('Ada Alvarez');
    // What stays is not offered again.
    expect(open(addon).undo).toBeNull();
    expect(history(addon).at(-1)).toMatchObject({
      Field: 'several cells',
      After: '2 left as they are',
    });
    expect(rowOf(addon, 'Goals', first?.goalId ?? '').Progress).toBe('Achieved');
    expect(rowOf(addon, 'Goals', second?.goalId ?? '').Progress).toBe('Not started');
    const left = addon.rows('Progress').filter((row) => row['Entry ID'] !== '');
    expect(left.map((row) => row.Note)).toEqual(['Better words']);
  });

  it('keeps what a digest has told since', () => {
    const addon = school.copy();
    addon.switchOn();
    record(addon, inputsOf(open(addon), 1));
    tickAtInstant(addon, firstDigestHour);
    const { undone, kept } = undo(addon);
    expect(undone).toBe(0);
    expect(kept.map(({ why }) => why)).toEqual(['told']);
    expect(rowOf(addon, 'Progress', 'R1-1').Note).toBe('Note 1');
  });
});

describe('a round of a whole caseload', () => {
  it('of 30 entries takes few calls to open, save and undo, and leaves no trace', () => {
    const addon = setUpAddon();
    addon.importFile('caseload.csv', mesaView());
    const before = cellsOf(addon);
    const view = open(addon);
    expect(dataCalls(addon)).toBeLessThanOrEqual(14);
    const names = view.lines.map(({ name }) => name.split(' ').at(-1) ?? '');
    expect(names.length).toBeGreaterThan(80);
    record(addon, inputsOf(view, 30));
    expect(dataCalls(addon)).toBeLessThanOrEqual(14);
    expect(undo(addon).kept).toEqual([]);
    expect(dataCalls(addon)).toBeLessThanOrEqual(14);
    expect(cellsOf(addon)).toEqual(before);
  });
});
