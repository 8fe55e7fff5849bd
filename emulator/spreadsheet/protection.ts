// Protected tabs and ranges: who may edit them, and where they are after rows or columns moved.

import { type Area, type Dimension, overlap, type Shift, shifted } from './area';

/** One protection; it changes in place because scripts hold on to it. */
export interface Protection {
  /** Above 0, unique in the file. */
  readonly id: number;
  readonly sheetId: number;
  /** null protects the whole tab. */
  area: Area | null;
  description: string;
  warningOnly: boolean;
  /** null until somebody changes the list: until then it protects nothing (platform §4.3 [GF]). */
  editors: ReadonlySet<string> | null;
}

export class ProtectionList {
  #protections: Protection[] = [];
  #lastId = 0;

  /** Begins as a copy of another file's. */
  takeFrom(other: ProtectionList): void {
    this.#protections = other.#protections.map((protection) => ({ ...protection }));
    this.#lastId = other.#lastId;
  }

  all(): readonly Protection[] {
    return this.#protections;
  }

  /** Begins with what was saved; files of old have no ids. */
  reopen(protections: readonly (Omit<Protection, 'id'> & { readonly id?: number })[]): void {
    this.#protections = protections.map((saved, index) => ({
      ...saved,
      id: saved.id ?? index + 1,
    }));
    this.#lastId = Math.max(0, ...this.#protections.map(({ id }) => id));
  }

  /** Takes a snapshot; the returned function restores it, with the same objects. */
  snapshot(): () => void {
    const lastId = this.#lastId;
    const kept = this.#protections.map((protection) => ({ protection, was: { ...protection } }));
    return () => {
      this.#lastId = lastId;
      this.#protections = kept.map(({ protection, was }) => Object.assign(protection, was));
    };
  }

  onSheet(sheetId: number): readonly Protection[] {
    return this.#protections.filter((protection) => protection.sheetId === sheetId);
  }

  /** A tab has one protection at most; ranges may overlap (platform §4.3 [D; GF]). */
  add(sheetId: number, area: Area | null): Protection {
    const known = this.onSheet(sheetId).find((protection) => protection.area === null);
    if (area === null && known !== undefined) return known;
    this.#lastId += 1;
    const id = this.#lastId;
    const fresh = { id, sheetId, area, description: '', warningOnly: false, editors: null };
    this.#protections.push(fresh);
    return fresh;
  }

  remove(protection: Protection): void {
    this.#protections = this.#protections.filter((other) => other !== protection);
  }

  removeSheet(sheetId: number): void {
    this.#protections = this.#protections.filter((other) => other.sheetId !== sheetId);
  }

  /** A warning stops a user, never a script. */
  forbids(sheetId: number, area: Area, email: string): boolean {
    return this.onSheet(sheetId).some(
      (protection) =>
        !protection.warningOnly &&
        protection.editors !== null &&
        !protection.editors.has(email) &&
        (protection.area === null || overlap(protection.area, area)),
    );
  }

  shift(sheetId: number, dimension: Dimension, change: Shift): void {
    this.#protections = this.#protections.filter((protection) => {
      const { area } = protection;
      if (protection.sheetId !== sheetId || area === null) return true;
      protection.area = shiftedArea(area, dimension, change);
      return protection.area !== null;
    });
  }
}

function shiftedArea(area: Area, dimension: Dimension, change: Shift): Area | null {
  if (dimension === 'ROWS') {
    const span = shifted({ start: area.row, end: area.row + area.rows }, change);
    return span && { ...area, row: span.start, rows: span.end - span.start };
  }
  const span = shifted({ start: area.column, end: area.column + area.columns }, change);
  return span && { ...area, column: span.start, columns: span.end - span.start };
}
