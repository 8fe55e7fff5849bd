// Brings the teachers' filter views, the rows of the Teachers tab and the shown columns of Goals in
// line with the Students tab. Where all is as it should be, nothing is written. May be cut off at
// any call: the next run goes on from what it finds.
import type { Places } from '../../domain/schema/locate-columns';
import type { Tab } from '../../domain/schema/tab';
import { allTabs } from '../../domain/schema/tabs';
import {
  ownViews,
  type PresentView,
  planViews,
  type ViewPlan,
} from '../../domain/teachers/plan-views';
import { teachersOf } from '../../domain/teachers/teacher-roster';
import { goalRows, teacherRows } from '../../domain/teachers/teacher-rows';
import {
  teacherViews,
  type ViewTab,
  viewColumns,
  viewId,
  viewLink,
  viewTabs,
} from '../../domain/teachers/teacher-view';
import type { Append, Change, Memory, ReadTabs, WriteRows } from '../ports';
import { StoreError } from '../store-error';

export interface FilterViews {
  /** Where the columns stood when the tab was last read in this execution. */
  readonly placesOf: (tab: ViewTab) => Places;
  readonly read: () => PresentViews;
  /** In one step that happens whole or not at all. */
  readonly write: (plan: ViewPlan, sheetIds: PresentViews['sheetIds']) => void;
}

export interface PresentViews {
  readonly spreadsheetId: string;
  readonly sheetIds: Readonly<Record<ViewTab, number>>;
  readonly views: readonly PresentView[];
}

export interface ViewPorts {
  readonly readTabs: ReadTabs;
  readonly writeRows: WriteRows;
  readonly memory: Memory;
  readonly filterViews: FilterViews;
}

export interface ViewCounts {
  readonly made: number;
  readonly changed: number;
  readonly removed: number;
}

/**
 * @param wanted false takes the views away, and their links
 * @throws StoreError where a tab or column is missing without which a view would show other rows
 */
export function refreshViews(ports: ViewPorts, wanted: boolean): ViewCounts {
  const { filterViews, memory } = ports;
  const tables = ports.readTabs(['students', 'goals', 'teachers']);
  const places = { students: needed('students', filterViews), goals: needed('goals', filterViews) };
  const teachers = teachersOf(tables.students.rows, tables.teachers.rows);
  const given = rememberedViews(memory);
  const present = wanted || given.size > 0 ? filterViews.read() : null;

  const addresses = [...teachers, ...tables.teachers.rows].map(({ email }) => email);
  const ids = new Set(addresses.flatMap((email) => viewTabs.map((tab) => viewId(tab, email))));
  const own = ownViews(present?.views ?? [], ids, given);
  const foreign = (present?.views ?? []).filter((view) => !own.includes(view));
  const views = wanted ? teacherViews(teachers, places, foreign) : [];
  const plan = planViews(views, present?.views ?? [], own);

  // Before they are made: so a view that was made is always known as ours.
  rememberViews(memory, given, new Set([...given, ...views.map(({ id }) => id)]));
  const counts = {
    made: plan.add.length,
    changed: plan.change.length,
    removed: plan.remove.length,
  };
  if (present && counts.made + counts.changed + counts.removed > 0) {
    filterViews.write(plan, present.sheetIds);
  }
  const linkOf = (tab: ViewTab, email: string): string => {
    const id = viewId(tab, email);
    return present && views.some((view) => view.id === id)
      ? viewLink(present.spreadsheetId, present.sheetIds[tab], id)
      : '';
  };
  const rows = teacherRows(tables.teachers, teachers, linkOf);
  const appends: Append[] = rows.add.length > 0 ? [{ tab: 'teachers', rows: rows.add }] : [];
  const changes: Change[] = [
    ...rows.change.map((change): Change => ({ tab: 'teachers', ...change })),
    ...goalRows(tables.goals.rows, tables.students).map(
      (change): Change => ({ tab: 'goals', ...change }),
    ),
  ];
  if (appends.length + changes.length > 0) ports.writeRows(appends, changes);
  rememberViews(memory, rememberedViews(memory), new Set(views.map(({ id }) => id)));
  return counts;
}

/** Their numbers alone: hundreds of them fit into one property, and no address stands there. */
export const rememberedViews = (memory: Memory): ReadonlySet<number> =>
  new Set((memory.read('views') ?? '').split(' ').filter(Boolean).map(fromShort));

function rememberViews(
  memory: Memory,
  before: ReadonlySet<number>,
  now: ReadonlySet<number>,
): void {
  if (before.size === now.size && [...now].every((id) => before.has(id))) return;
  if (now.size === 0) memory.forget('views');
  else memory.write('views', [...now].map(toShort).join(' '));
}

const toShort = (id: number): string => id.toString(36);
const fromShort = (text: string): number => Number.parseInt(text, 36);

function needed(tab: ViewTab, { placesOf }: FilterViews): Places {
  const places = placesOf(tab);
  const { title, columns }: Tab = allTabs[tab];
  const missing = viewColumns[tab].filter((column) => places[column] === undefined);
  if (missing.length === 0) return places;
  throw new StoreError(
    'missing columns',
    title,
    missing.map((column) => columns[column]?.header ?? column),
  );
}
