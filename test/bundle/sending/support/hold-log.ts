// Remembers who could be emailed at what time, as the tabs said it after each edit.
import type { AddonHarness } from '../../../../workbench/harness/addon-harness';
import { wall } from '../../support/addon';

interface Page {
  /** Milliseconds since 1970 from which it holds … */
  readonly from: number;
  /** … and from which a run may know it: earlier, when people typed while the run was at work. */
  readonly knownFrom: number;
  /** By address: the days from which each of its guardians may be emailed, none when none may. */
  readonly free: ReadonlyMap<string, readonly string[]>;
}

export class HoldLog {
  readonly #pages: Page[] = [];

  /** Writes down what the tabs say now. @param knownFrom when the run began in which it changed */
  note(addon: AddonHarness, knownFrom: number): void {
    const exited = new Set(
      addon
        .rows('Students')
        .filter(({ Status }) => Status === 'Exited')
        .map((row) => row['Student ID']),
    );
    const free = new Map<string, string[]>();
    for (const row of addon.rows('Guardians')) {
      const address = (row['E-mail'] ?? '').trim().toLowerCase();
      const from = freeFrom(row.Digest ?? '');
      if (row.Contact !== 'Allowed' || exited.has(row['Student ID']) || from === null) continue;
      free.set(address, [...(free.get(address) ?? []), from]);
    }
    this.#pages.push({ from: addon.script.clock.now(), knownFrom, free });
  }

  /** Whether nobody with this address could be emailed at an instant, before or after the edit. */
  wasHeld(address: string, instant: number): boolean {
    const current = this.#pages.filter(({ from }) => from <= instant).slice(-1);
    const coming = this.#pages.filter((page) => page.knownFrom <= instant && instant < page.from);
    const days = [...current, ...coming].flatMap(
      ({ free }) => free.get(address.toLowerCase()) ?? [],
    );
    return !days.some((day) => day <= wall(instant).slice(0, 10));
  }
}

/** The first day on which the digest goes out, '' for any; null for none. */
function freeFrom(digest: string): string | null {
  if (digest === 'On') return '';
  return /^Paused until (\S+)$/.exec(digest)?.[1] ?? null;
}
