// What people and the clock do in a school, each with what follows it as in any school.
import type { AddonHarness } from '../../../workbench/harness/addon-harness';
import { cellOf, goalOf, saveOf } from '../../bundle/sidebar/sidebar-calls';
import { type Action, ada, doAction, writingActions } from '../../bundle/support/actions';
import { firstDigestHour, tickAtInstant, typeInto } from '../../bundle/support/addon';
import { fileOf, openWithFiles, typeNote } from '../../bundle/teachers/own-files-school';
import { chen } from '../../bundle/teachers/teachers-school';

const HOUR_MS = 60 * 60_000;

export interface SweptAction {
  readonly on: AddonHarness;
  /** @returns what was said where it did not succeed, for the clock what its log says */
  readonly run: (addon: AddonHarness) => string;
}

const byPerson = (action: Action): SweptAction => ({
  on: action.on,
  run: (addon) => doAction(addon, action),
});

/** What the clock does not get done it does in the next hour; nobody does it again. */
const byClock = (on: AddonHarness): SweptAction => ({
  on,
  run: (addon) => {
    addon.script.fireClock('tick');
    return '';
  },
});

const { 'saves a goal': save } = writingActions;
const due = save.on;
const goalId = `${ada}-AC1`;

/** As by somebody who has had the goal open since before the first save. */
const otherField = saveOf(goalOf(due, goalId), { target: '20 of 20' }, { saveId: 'save-2' });

const evening = due.copy();
evening.script.clock.moveTo(firstDigestHour - 22 * HOUR_MS);

const withFiles = openWithFiles();
typeNote(withFiles, fileOf(withFiles, chen), 2, { goal: 'Ada', what: 'Seen it', note: 'one' });
typeInto(withFiles, 'Students', '000103', 'Teachers', chen.email);
withFiles.switchOn();
// A note is taken once its row has stood still for an hour.
tickAtInstant(withFiles, withFiles.script.state.now + HOUR_MS);
withFiles.script.clock.moveTo(withFiles.script.state.now + HOUR_MS);

export const sweptActions: Readonly<Record<string, SweptAction>> = {
  ...Object.fromEntries(
    Object.entries<Action>(writingActions).map(([name, action]) => [name, byPerson(action)]),
  ),
  'saves another field of the goal': byPerson({ ...save, given: [otherField] }),
  'sends by the clock': byClock(due),
  'sends the heads-up by the clock': byClock(evening),
  'keeps files by the clock': byClock(withFiles),
};

/**
 * What Google starts by itself beside another execution. Nobody does it again, and who typed is not
 * always known, so that what comes in between it is swept in grid-edit-crash.test.ts alone.
 */
export const startedBeside: Readonly<Record<string, SweptAction>> = {
  'types into the goal': {
    on: due,
    run: (addon) => {
      addon.edit('Goals', cellOf(addon, 'Goals', goalId, 'Area'), 'Ecology');
      return '';
    },
  },
};

/** The next hour of the clock completes what was begun. */
export function goOn(addon: AddonHarness): void {
  tickAtInstant(addon, addon.script.state.now + HOUR_MS);
}
