// Who may open a spreadsheet file, and who may change it.

export type Role = 'owner' | 'editor' | 'viewer' | null;

/** Addresses are compared without regard to case; they are returned as they were given. */
export class Sharing {
  readonly #editors = new Map<string, string>();
  readonly #viewers = new Map<string, string>();
  readonly #isOpenToAll: boolean;

  /** @param editors null lets everybody who asks open and edit the file */
  constructor(
    readonly owner: string,
    editors: readonly string[] | null,
    viewers: readonly string[],
  ) {
    this.#isOpenToAll = editors === null;
    for (const email of editors ?? []) this.addEditor(email);
    for (const email of viewers) this.addViewer(email);
  }

  /** Everybody who may open and edit the file, its owner aside; null: everybody who asks. */
  get sharedWith(): readonly string[] | null {
    return this.#isOpenToAll ? null : this.editors;
  }

  mayOpen(email: string): boolean {
    return this.roleOf(email) !== null;
  }

  mayEdit(email: string): boolean {
    const role = this.roleOf(email);
    return role === 'owner' || role === 'editor';
  }

  /** Without the owner. */
  get editors(): readonly string[] {
    return [...this.#editors.values()];
  }

  get viewers(): readonly string[] {
    return [...this.#viewers.values()];
  }

  roleOf(email: string): Role {
    const key = keyOf(email);
    if (key === keyOf(this.owner)) return 'owner';
    if (this.#isOpenToAll || this.#editors.has(key)) return 'editor';
    return this.#viewers.has(key) ? 'viewer' : null;
  }

  /** A viewer becomes an editor and is a viewer no longer (Spreadsheet.addEditor reference). */
  addEditor(email: string): void {
    const key = keyOf(email);
    if (key === keyOf(this.owner)) return;
    this.#viewers.delete(key);
    this.#editors.set(key, this.#editors.get(key) ?? email);
  }

  /** Without effect on an editor (Spreadsheet.addViewer reference). */
  addViewer(email: string): void {
    const key = keyOf(email);
    if (key === keyOf(this.owner) || this.#editors.has(key)) return;
    this.#viewers.set(key, this.#viewers.get(key) ?? email);
  }

  removeEditor(email: string): void {
    this.#editors.delete(keyOf(email));
  }

  removeViewer(email: string): void {
    this.#viewers.delete(keyOf(email));
  }
}

function keyOf(email: string): string {
  return email.trim().toLowerCase();
}
