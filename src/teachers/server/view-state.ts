// What is remembered of the teachers' views between hours, kept as one small text.
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

/** Of the 9 KB that a property holds (platform §2). Views of nobody are also known by their title. */
const roomForIds = 8_000;

export function saveViewState(properties: PropertyStore, { ids, ranges, hash }: ViewState): void {
  const all = [...ids].map((id) => id.toString(36)).join(' ');
  const short = all.length <= roomForIds ? all : all.slice(0, all.lastIndexOf(' ', roomForIds));
  const text = JSON.stringify([short, ranges, hash]);
  if (text !== properties.read('views')) properties.write('views', text);
}
