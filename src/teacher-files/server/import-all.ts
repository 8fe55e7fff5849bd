// Brings the notes of a pass into the Progress tab.

import type { RunContext } from '../../store/run-context';
import type { Services } from '../../store/services';
import { StoreError } from '../../store/store-error';
import { wordsOf } from '../../store/words-of';
import { type FilePlanInput, type FileSync, planFile } from '../domain/plan-file';
import { importNotes } from './apply-file-plan';
import { type FileTrouble, notRefreshed } from './open-file';

/** What goes wrong with one teacher's file ends nobody else's pass. */
export function apart<End>(
  name: string,
  { logError }: Services,
  work: () => End,
  failed: (trouble: FileTrouble) => End,
): End {
  try {
    return work();
  } catch (error) {
    // The caseload itself cannot be read or written.
    if (error instanceof StoreError) throw error;
    logError(error);
    return failed(notRefreshed(name, wordsOf(error)));
  }
}

interface Imported {
  /** How many have come in. */
  readonly notes: number;
  /** The files from which they have. */
  readonly syncs: readonly FileSync[];
  readonly troubles: readonly FileTrouble[];
}

/** All notes in one write; where that fails, those of each teacher in one of their own. */
export function importAll(
  syncs: readonly FileSync[],
  input: FilePlanInput,
  /** By the plan as it stands: it may have been edited while the files were read, or a part written. */
  freshInput: () => FilePlanInput,
  { services, now }: RunContext,
): Imported {
  const { store, logError } = services;
  const waiting = syncs.map((sync) => planFile(sync, input));
  if (waiting.every(({ append, update }) => append.length + update.length === 0))
    return { notes: 0, syncs, troubles: [] };
  const importOf = (some: readonly FileSync[]): number => {
    const fresh = freshInput();
    const plans = some.map((sync) => planFile(sync, fresh));
    return importNotes(plans, now.moment, store.writeRows);
  };
  try {
    return { notes: importOf(syncs), syncs, troubles: [] };
  } catch (error) {
    if (error instanceof StoreError) throw error;
    logError(error);
  }
  let notes = 0;
  const troubles: FileTrouble[] = [];
  const imported = syncs.filter((sync) => {
    const work = (): number => importOf([sync]);
    const found = apart<number | FileTrouble>(sync.name, services, work, (trouble) => trouble);
    if (typeof found === 'number') notes += found;
    else troubles.push(found);
    return typeof found === 'number';
  });
  return { notes, syncs: imported, troubles };
}
