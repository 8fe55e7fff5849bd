// Which tab and cells each person has selected in the open file: everybody has a selection of their own.

import type { Area } from './area';

export interface Selection {
  readonly sheetId: number;
  /** What a script gets as the active range: of several ranges, the one selected last. */
  readonly area: Area;
  /** The cell with the thick border, where typing would begin. */
  readonly cell: { readonly row: number; readonly column: number };
  /** Every selected range, where several were picked with Ctrl; `area` is one of them. */
  readonly areas: readonly Area[];
}

/** By address. A selection stays where it is when rows are inserted above it. */
export class SelectionBoard {
  readonly #selections = new Map<string, Selection>();

  /** @param areas in the order in which they were picked */
  select(email: string, sheetId: number, areas: readonly Area[]): void {
    const area = areas.at(-1);
    if (area === undefined) return;
    const { row, column } = area;
    this.#selections.set(email, { sheetId, area, cell: { row, column }, areas });
  }

  /** Undefined until the person has selected something: A1 of the first tab. */
  of(email: string): Selection | undefined {
    return this.#selections.get(email);
  }
}
