// What is remembered of the teachers' views between hours, kept as one small text.
import type { Memory } from '../ports';

export interface ViewMemory {
  /** Of views that we have made. */
  readonly ids: ReadonlySet<number>;
  /** What has to be looked at to know whether anything has changed, in A1 notation. */
  readonly ranges: readonly string[];
  /** Of what was there when nothing was left to be done; '' when something may be. */
  readonly stamp: string;
}

const blank: ViewMemory = { ids: new Set(), ranges: [], stamp: '' };

/** IDs in short form: hundreds of them fit into one property, and no address stands there. */
export function recallViews(memory: Memory): ViewMemory {
  const written = memory.read('views');
  if (!written) return blank;
  try {
    const [ids, ranges, stamp] = JSON.parse(written) as [string, string[], string];
    const numbers = ids.split(' ').filter(Boolean);
    return { ids: new Set(numbers.map((id) => Number.parseInt(id, 36))), ranges, stamp };
  } catch {
    return blank;
  }
}

export function rememberViews(memory: Memory, { ids, ranges, stamp }: ViewMemory): void {
  const short = [...ids].map((id) => id.toString(36)).join(' ');
  const text = JSON.stringify([short, ranges, stamp]);
  if (text !== memory.read('views')) memory.write('views', text);
}
