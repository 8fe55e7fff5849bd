// Puts something in between before every call of every action: a call that fails, a person in the
// grid, another execution. What comes of it has to be what one of the two, done before or after the
// other, would have left; then nothing is doubled, nothing lost, and no email mixes before and after.
import type { Fault } from '../../emulator/runtime/faults';
import type { CallTraits } from '../../emulator/runtime/platform-object';
import type { AddonHarness } from '../../workbench/harness/addon-harness';
import { reachesGrid, sweepFaults } from '../support/sweep';
import { isWhole } from '../support/sweep-notes';
import { edits, failures } from './support/intrusions';
import { type Seen, seenOf, strangeIn } from './support/seen';
import { goOn, type SweptAction, startedBeside, sweptActions } from './support/swept-actions';

/** Where not everything is tried: these in turn, each with every so many of what comes in between. */
const usual = ['saves a goal', 'sends by the clock', 'records progress', 'imports'];
const [oneOf, callsEach] = [2, isWhole ? Number.POSITIVE_INFINITY : 4];
const WRITES = /\.(batchUpdate|sendEmail|setProperty|deleteProperty|flush|addEditor)$/;
/** Where not everything is tried, what goes wrong does so just before something is written or sent. */
const hasTurn = (isMeant: (traits: CallTraits) => boolean) => (_: number, traits: CallTraits) =>
  isMeant(traits) && (isWhole || WRITES.test(traits.method));
const actionsAt = (turn: number) =>
  Object.entries(sweptActions).filter(
    ([name]) => isWhole || (usual.includes(name) && (usual.indexOf(name) + turn) % oneOf === 0),
  );

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

  it.each(actionsAt(turn))(
    'doubles and loses nothing while somebody or something %s',
    (__, action) => {
      const orders = [leftBy(action.on, (addon) => done(addon, action))];
      const { flaws } = sweepFaults({
        kind: `a call that ${_}`,
        start: action.on,
        act: (addon) => done(addon, action),
        fault: () => fault,
        takes: hasTurn(({ service }) => !isOfApi || service === 'Sheets'),
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

  it.each(actionsAt(turn))(
    'loses nothing and mixes nothing while somebody or something %s',
    (name, action) => {
      const orders = [
        leftBy(action.on, edit, (addon) => done(addon, action)),
        leftBy(action.on, (addon) => done(addon, action), edit),
        // Whoever pauses stops what has not gone out yet, whoever sends it.
        ...(_ === 'pauses the digests' ? [leftBy(action.on, edit)] : []),
        // Paused and switched on in one moment: a pause that no hour has seen is none.
        ...(_ === 'pauses the digests' && name === 'switches on'
          ? [leftBy(action.on, (addon) => done(addon, action))]
          : []),
      ];
      const { flaws } = sweepFaults({
        kind: `a person who ${_}`,
        start: action.on,
        act: (addon) => done(addon, action),
        fault,
        takes: hasTurn((traits) => reachesGrid(0, traits)),
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
  ...['saves another field of the goal', 'types into the goal'],
] as const;

describe.each(others)('another execution that %s', (other) => {
  const turn = others.indexOf(other);
  const inner = { ...sweptActions, ...startedBeside }[other];

  it.each(actionsAt(turn))('and one that %s leave what one after the other would', (__, outer) => {
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
      kind: `an execution that ${other}`,
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
      takes: hasTurn(({ isData }) => isData),
      most: callsEach,
      goOn,
      judge: (addon) => strangeIn(seenOf(addon), orders),
    });
    expect(flaws).toEqual([]);
  });
});
