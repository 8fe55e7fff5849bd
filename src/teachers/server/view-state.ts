// What is remembered of the teachers' views between hours, kept as one small text.
import { roomForList } from '../../core/property-size';
import type { PropertyStore } from '../../store/ports';

export interface ViewState {
  /** Of views that we have made. */
  readonly ids: ReadonlySet<number>;
  /** What has to be looked at to know whether anything has changed, in A1 notation. */
  readonly ranges: readonly string[];
  /** Of what was there when nothing was left to be done; '' when something may be. */
  readonly hash: string;
}

const blank: ViewState = { ids: new Set(), ranges: [], hash: '' };

/** IDs in short form: hundreds of them fit into one property, and no address stands there. */
export function loadViewState(properties: PropertyStore): ViewState {
  const written = properties.read('views');
  if (!written) return blank;
  try {
    const [ids, ranges, hash] = JSON.parse(written) as [string, string[], string];
    const numbers = ids.split(' ').filter(Boolean);
    return { ids: new Set(numbers.map((id) => Number.parseInt(id, 36))), ranges, hash };
  } catch {
    return blank;
  }
}

/** Views that do not fit are known by their title. */
export function saveViewState(properties: PropertyStore, { ids, ranges, hash }: ViewState): void {
  const all = [...ids].map((id) => id.toString(36)).join(' ');
  const short = all.length <= roomForList ? all : all.slice(0, all.lastIndexOf(' ', roomForList));
  const text = JSON.stringify([short, ranges, hash]);
  if (text !== properties.read('views')) properties.write('views', text);
}
