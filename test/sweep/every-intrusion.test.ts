// Puts something in between before every call of every action: a call that fails, a person in the
// grid, another execution. What comes of it has to be what one of the two, done before or after the
// other, would have left; then nothing is doubled, nothing lost, and no email mixes before and after.
import type { Fault } from '../../emulator/runtime/faults';
import type { AddonHarness } from '../../workbench/harness/addon-harness';
import { reachesGrid, sweepFaults } from '../support/sweep';
import { isWhole } from '../support/sweep-notes';
import { edits, failures } from './support/intrusions';
import { type Seen, seenOf, strangeIn } from './support/seen';
import { goOn, type SweptAction, sweptActions } from './support/swept-actions';

/** Every so many of the pairs have their turn, with so many calls, where not everything is tried. */
const [oneOf, callsEach] = isWhole ? [1, Number.POSITIVE_INFINITY] : [9, 2];
const actions = Object.entries(sweptActions);

const takesTurn = (action: number, intrusion: number): boolean =>
  (action + intrusion * 2) % oneOf === 0;

/** Does it, and once more where it was said that it did not succeed. */
function done(addon: AddonHarness, { run }: SweptAction): void {
  if (run(addon) !== '') run(addon);
}

function leftBy(start: AddonHarness, ...steps: readonly ((addon: AddonHarness) => void)[]): Seen {
  const addon = start.copy();
  for (const step of steps) step(addon);
  goOn(addon);
  return seenOf(addon);
}

describe.each(Object.entries(failures))('a call that %s', (_, fault) => {
  const turn = Object.keys(failures).indexOf(_);
  const isOfApi = 'code' in fault;

  it.each(actions.filter((__, place) => takesTurn(place, turn)))(
    'doubles and loses nothing while somebody or something %s',
    (__, action) => {
      const orders = [leftBy(action.on, (addon) => done(addon, action))];
      const { flaws } = sweepFaults({
        name: `a call that ${_}`,
        start: action.on,
        act: (addon) => done(addon, action),
        fault: () => fault,
        takes: (___, { service }) => !isOfApi || service === 'Sheets',
        most: callsEach,
        goOn,
        judge: (addon) => strangeIn(seenOf(addon), orders),
      });
      expect(flaws).toEqual([]);
    },
  );
});

describe.each(Object.entries(edits))('a person who %s', (_, edit) => {
  const turn = Object.keys(edits).indexOf(_);
  const fault = (addon: AddonHarness): Fault => ({ kind: 'interleave', act: () => edit(addon) });

  it.each(actions.filter((__, place) => takesTurn(place, turn)))(
    'loses nothing and mixes nothing while somebody or something %s',
    (__, action) => {
      const orders = [
        leftBy(action.on, edit, (addon) => done(addon, action)),
        leftBy(action.on, (addon) => done(addon, action), edit),
        // Whoever pauses stops what has not gone out yet, whoever sends it.
        ...(_ === 'pauses the digests' ? [leftBy(action.on, edit)] : []),
      ];
      const { flaws } = sweepFaults({
        name: `a person who ${_}`,
        start: action.on,
        act: (addon) => done(addon, action),
        fault,
        takes: reachesGrid,
        most: callsEach,
        goOn,
        judge: (addon) => strangeIn(seenOf(addon), orders),
      });
      expect(flaws).toEqual([]);
    },
  );
});

/** Those that somebody or the clock may well begin while another one is going on. */
const others = [
  ...['sends by the clock', 'sends what is due', 'sends now', 'pauses', 'sets up', 'imports'],
  ...['saves a goal', 'records progress', 'notes something', 'makes views'],
] as const;

describe.each(others)('another execution that %s', (other) => {
  const turn = others.indexOf(other);
  const inner = sweptActions[other];

  it.each(actions.filter((__, place) => takesTurn(place, turn)))(
    'and one that %s leave what one after the other would',
    (__, outer) => {
      if (inner === undefined) throw new Error(`Nobody ${other}`);
      const orders = [
        leftBy(
          outer.on,
          (addon) => done(addon, outer),
          (addon) => done(addon, inner),
        ),
        leftBy(
          outer.on,
          (addon) => done(addon, inner),
          (addon) => done(addon, outer),
        ),
      ];
      const said = new Map<AddonHarness, string>();
      const { flaws } = sweepFaults({
        name: `an execution that ${other}`,
        start: outer.on,
        act: (addon) => {
          done(addon, outer);
          if ((said.get(addon) ?? '') !== '') inner.run(addon);
        },
        fault: (addon) => ({
          kind: 'interleave',
          act: () => said.set(addon, inner.run(addon)),
        }),
        // What comes before a call that reaches nothing could as well come after it.
        takes: (___, { isData }) => isData,
        most: callsEach,
        goOn,
        judge: (addon) => strangeIn(seenOf(addon), orders),
      });
      expect(flaws).toEqual([]);
    },
  );
});
