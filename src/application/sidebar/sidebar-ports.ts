// What the sidebar needs from the world.
import type { Alone, Now, Place, ReadTabs, WriteRows } from '../ports';

export interface ReadPorts {
  readonly readTabs: ReadTabs;
  readonly now: Now;
  readonly place: Place;
}

export interface WritePorts extends ReadPorts {
  readonly alone: Alone;
  readonly writeRows: WriteRows;
}

/** Student IDs of the rows that the person has selected in the grid, in their order, each once. */
export type SelectedStudents = () => readonly string[];
