// What one person has done in the open file, to be taken back and done again. Each step holds where
// its cells are in the state in which it would be undone; what others do to rows moves it along.

import type { Dimension, Shift } from './area';
import type { Cell } from './cell';
import { type Change, cellsOf, type Step, stepsShifted } from './edit-change';
import { type Sheet, sameContent } from './sheet';
import { SheetError } from './sheet-error';

/** What came of undoing or redoing a step. */
export interface Undone {
  /** Where the person should look; null where the step changed no cells of a tab that is there. */
  readonly place: {
    readonly sheetId: number;
    readonly row: number;
    readonly column: number;
  } | null;
  /** What was left alone, since somebody else has changed it after this person. */
  readonly leftAlone: number;
}

/** The part of a file in which a step is taken back. */
interface EditedFile {
  sheetById(id: number): Sheet | undefined;
  insert(sheet: Sheet, dimension: Dimension, at: number, count: number, model: number | null): void;
  delete(sheet: Sheet, dimension: Dimension, at: number, count: number): void;
  renameSheet(sheet: Sheet, name: string): void;
}

/** As many as anybody takes back by hand. */
const MOST_STEPS = 100;

class EditHistory {
  #done: readonly Step[] = [];
  #undone: readonly Step[] = [];
  /** The command that is being recorded. */
  #current: Change[] | null = null;
  #isOwn = false;

  constructor(private readonly book: EditedFile) {}

  /** Everything noted within it is one step. */
  record(act: () => void): void {
    const changes: Change[] = [];
    this.#current = changes;
    try {
      act();
    } finally {
      this.#current = null;
      if (changes.length > 0) {
        this.#done = [...this.#done, changes].slice(-MOST_STEPS);
        this.#undone = [];
      }
    }
  }

  /** @param cells those that may change; what a script does to them later is not the person's */
  cells(sheet: Sheet, cells: readonly { row: number; column: number }[], act: () => void): void {
    const before = cells.map(({ row, column }) => sheet.cell(row, column));
    this.#own(act);
    const changed = cells.flatMap(({ row, column }, index) => {
      const [was, is] = [before[index], sheet.cell(row, column)];
      return was === undefined || was === is ? [] : [{ row, column, before: was, after: is }];
    });
    if (changed.length > 0) this.#note({ kind: 'cells', sheetId: sheet.id, cells: changed });
  }

  insertRows(sheet: Sheet, at: number, count: number, act: () => void): void {
    this.#own(act);
    this.#note({ kind: 'rows in', sheetId: sheet.id, at, count });
  }

  deleteRows(sheet: Sheet, at: number, count: number, act: () => void): void {
    const cells = cellsOf(sheet, at, count);
    this.#own(act);
    this.#note({ kind: 'rows out', sheetId: sheet.id, at, count, cells });
  }

  rename(sheet: Sheet, act: () => void): void {
    const before = sheet.name;
    this.#own(act);
    if (sheet.name !== before)
      this.#note({ kind: 'name', sheetId: sheet.id, before, after: sheet.name });
  }

  /** null where there is nothing to undo. */
  undo(): Undone | null {
    const step = this.#done.at(-1);
    if (step === undefined) return null;
    const back = this.#takeBack(step);
    this.#done = this.#done.slice(0, -1);
    if (back.step.length > 0) this.#undone = [...this.#undone, back.step];
    return back;
  }

  redo(): Undone | null {
    const step = this.#undone.at(-1);
    if (step === undefined) return null;
    const back = this.#takeBack(step);
    this.#undone = this.#undone.slice(0, -1);
    if (back.step.length > 0) this.#done = [...this.#done, back.step];
    return back;
  }

  /** Rows or columns of the tab have moved by somebody else's hand, or by a script. */
  shift(sheetId: number, dimension: Dimension, shift: Shift): void {
    if (this.#isOwn) return;
    if (this.#current !== null)
      this.#current.splice(
        0,
        this.#current.length,
        ...stepsShifted([this.#current], sheetId, dimension, shift).flat(),
      );
    this.#done = stepsShifted(this.#done, sheetId, dimension, shift);
    this.#undone = stepsShifted(this.#undone, sheetId, dimension, shift);
  }

  /** As it is now; the returned function brings it back, with a file that is restored. */
  snapshot(): () => void {
    const [done, undone] = [this.#done, this.#undone];
    return () => {
      this.#done = done;
      this.#undone = undone;
    };
  }

  #note(change: Change): void {
    this.#current?.push(change);
  }

  #own(act: () => void): void {
    this.#isOwn = true;
    try {
      act();
    } finally {
      this.#isOwn = false;
    }
  }

  /** @returns also the step that would bring back what is undone here */
  #takeBack(step: Step): Undone & { readonly step: Step } {
    const inverse: Change[] = [];
    let leftAlone = 0;
    let place: Undone['place'] = null;
    for (const change of [...step].reverse()) {
      const sheet = this.book.sheetById(change.sheetId);
      const undone = sheet === undefined ? null : this.#reverse(sheet, change);
      leftAlone += undone?.leftAlone ?? sizeOf(change);
      if (undone === null || undone.change === null) continue;
      inverse.push(undone.change);
      // Where rows have gone there is less to see than where cells have come back.
      const here = placeOf(undone.change);
      place = undone.change.kind === 'rows out' ? (place ?? here) : (here ?? place);
    }
    return { step: inverse, leftAlone, place };
  }

  #reverse(sheet: Sheet, change: Change): { change: Change | null; leftAlone: number } | null {
    const { sheetId } = change;
    switch (change.kind) {
      case 'cells': {
        const mine = change.cells.filter(
          ({ row, column, after }) =>
            row < sheet.maxRows &&
            column < sheet.maxColumns &&
            sameContent(sheet.cell(row, column), after),
        );
        const cells = mine.map(({ row, column, before, after }) => {
          const now = sheet.cell(row, column);
          sheet.put(row, column, now === after ? before : withContentOf(now, before));
          return { row, column, before: now, after: sheet.cell(row, column) };
        });
        const leftAlone = change.cells.length - mine.length;
        return { change: cells.length > 0 ? { kind: 'cells', sheetId, cells } : null, leftAlone };
      }
      case 'rows in': {
        const { at, count } = change;
        const cells = cellsOf(sheet, at, count);
        // What others have written into the rows since must not go with them.
        const isWritten = cells.some(({ cell }) => cell.value !== null || cell.formula !== null);
        if (isWritten || at + count > sheet.maxRows) return null;
        this.#own(() => this.book.delete(sheet, 'ROWS', at, count));
        return { change: { kind: 'rows out', sheetId, at, count, cells }, leftAlone: 0 };
      }
      case 'rows out': {
        const { at, count, cells } = change;
        if (at > sheet.maxRows) return null;
        this.#own(() => this.book.insert(sheet, 'ROWS', at, count, null));
        for (const { row, column, cell } of cells) sheet.put(at + row, column, cell);
        return { change: { kind: 'rows in', sheetId, at, count }, leftAlone: 0 };
      }
      case 'name': {
        const { before, after } = change;
        if (sheet.name !== after) return null;
        try {
          this.book.renameSheet(sheet, before);
        } catch (error) {
          // Another tab has this name by now.
          if (error instanceof SheetError) return null;
          throw error;
        }
        return { change: { kind: 'name', sheetId, before: after, after: before }, leftAlone: 0 };
      }
    }
  }
}

/** One history for each person who has the file open, by address. */
export class EditHistories {
  readonly #histories = new Map<string, EditHistory>();

  constructor(private readonly book: EditedFile) {}

  of(email: string): EditHistory {
    const known = this.#histories.get(email) ?? new EditHistory(this.book);
    this.#histories.set(email, known);
    return known;
  }

  shift(sheetId: number, dimension: Dimension, shift: Shift): void {
    for (const history of this.#histories.values()) history.shift(sheetId, dimension, shift);
  }

  snapshot(): () => void {
    const bringBack = [...this.#histories.values()].map((history) => history.snapshot());
    return () => {
      for (const back of bringBack) back();
    };
  }
}

/** Somebody has formatted the cell since: that stays. */
const withContentOf = (now: Cell, { value, formula }: Cell): Cell => ({ ...now, value, formula });

const sizeOf = (change: Change): number => (change.kind === 'cells' ? change.cells.length : 1);

function placeOf(change: Change): Undone['place'] {
  const { sheetId } = change;
  if (change.kind === 'name') return null;
  if (change.kind === 'rows out') return { sheetId, row: Math.max(0, change.at - 1), column: 0 };
  if (change.kind === 'rows in') return { sheetId, row: change.at, column: 0 };
  const [first] = change.cells;
  return first ? { sheetId, row: first.row, column: first.column } : null;
}
