// Developer metadata of a spreadsheet: keyed notes on the file, a tab, a row or a column.

import { type Dimension, type Shift, type Span, shifted } from './area';

export type MetadataVisibility = 'DOCUMENT' | 'PROJECT';

export type MetadataLocation =
  | { readonly type: 'SPREADSHEET' }
  | { readonly type: 'SHEET'; readonly sheetId: number }
  | { readonly type: 'ROW' | 'COLUMN'; readonly sheetId: number; readonly span: Span };

/** One entry; it changes in place because scripts hold on to it. */
export interface MetadataEntry {
  readonly id: number;
  key: string;
  value: string | null;
  visibility: MetadataVisibility;
  location: MetadataLocation;
}

export class MetadataRegistry {
  #entries: MetadataEntry[] = [];
  #lastId = 0;

  /** Begins as a copy of another file's; its ids stay what they are. */
  takeFrom(other: MetadataRegistry): void {
    this.#entries = other.#entries.map((entry) => ({ ...entry }));
    this.#lastId = other.#lastId;
  }

  /** Begins with what was saved. */
  reopen(entries: readonly MetadataEntry[], lastId: number): void {
    this.#entries = entries.map((entry) => ({ ...entry }));
    this.#lastId = lastId;
  }

  /** Takes a snapshot; the returned function restores it, with the same objects. */
  snapshot(): () => void {
    const lastId = this.#lastId;
    const kept = this.#entries.map((entry) => ({ entry, was: { ...entry } }));
    return () => {
      this.#lastId = lastId;
      this.#entries = kept.map(({ entry, was }) => Object.assign(entry, was));
    };
  }

  get lastId(): number {
    return this.#lastId;
  }

  all(): readonly MetadataEntry[] {
    return this.#entries;
  }

  /** Keys need not be unique; ids are, and are above 0 (platform §4.5 [D]). */
  add(
    key: string,
    value: string | null,
    visibility: MetadataVisibility,
    location: MetadataLocation,
  ): MetadataEntry {
    this.#lastId += 1;
    const entry = { id: this.#lastId, key, value, visibility, location };
    this.#entries.push(entry);
    return entry;
  }

  remove(entry: MetadataEntry): void {
    this.#entries = this.#entries.filter((other) => other !== entry);
  }

  /** Metadata follows its row or column, and goes with it (platform §4.5 [D]). */
  shift(sheetId: number, dimension: Dimension, change: Shift): void {
    const type = dimension === 'ROWS' ? 'ROW' : 'COLUMN';
    this.#entries = this.#entries.filter((entry) => {
      const { location } = entry;
      if (location.type !== type || location.sheetId !== sheetId) return true;
      const span = shifted(location.span, change);
      if (span !== null) entry.location = { type, sheetId, span };
      return span !== null;
    });
  }

  /** What stands on a tab stands on its copy, too, under IDs of its own. */
  copySheet(from: number, to: number): void {
    for (const { key, value, visibility, location } of [...this.#entries])
      if (location.type !== 'SPREADSHEET' && location.sheetId === from)
        this.add(key, value, visibility, { ...location, sheetId: to });
  }

  removeSheet(sheetId: number): void {
    this.#entries = this.#entries.filter(
      ({ location }) => location.type === 'SPREADSHEET' || location.sheetId !== sheetId,
    );
  }
}
