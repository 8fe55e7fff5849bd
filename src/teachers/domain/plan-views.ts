// What has to be done to the filter views of the file. Views that people have made are never touched.
import { hasOurTitle, type TeacherView, type ViewFilter, type ViewTab } from './teacher-view';

export interface PresentView {
  readonly id: number;
  /** Null for a view of another tab. */
  readonly tab: ViewTab | null;
  readonly title: string;
  /** Null where it filters or sorts otherwise than our views do, or not the whole tab. */
  readonly filter: ViewFilter | null;
}

export interface ViewPlan {
  readonly add: readonly TeacherView[];
  readonly change: readonly TeacherView[];
  readonly remove: readonly number[];
}

/**
 * A view is ours by the ID that we gave it, and we remember having given it; where the memory was
 * lost, as in a copy of the file, it must have a title of ours as well.
 *
 * @param ids that we may have given, by `viewId`
 * @param remembered those of them that we have given
 */
export function ownViews(
  present: readonly PresentView[],
  ids: ReadonlySet<number>,
  remembered: ReadonlySet<number>,
): readonly PresentView[] {
  return present.filter(
    ({ id, tab, title }) =>
      tab !== null && (remembered.has(id) || (ids.has(id) && hasOurTitle(tab, title))),
  );
}

export function planViews(
  wanted: readonly TeacherView[],
  present: readonly PresentView[],
  own: readonly PresentView[],
): ViewPlan {
  const there = new Set(present.map(({ id }) => id));
  const ours = new Map(own.map((view) => [view.id, view]));
  const kept = new Set(wanted.map(({ id }) => id));
  return {
    add: wanted.filter(({ id }) => !there.has(id)),
    change: wanted.filter((view) => {
      const mine = ours.get(view.id);
      return mine !== undefined && mine.tab === view.tab && !isAsWanted(mine, view);
    }),
    remove: own.map(({ id }) => id).filter((id) => !kept.has(id)),
  };
}

const isAsWanted = ({ title, filter }: PresentView, view: TeacherView): boolean =>
  title === view.title &&
  filter?.column === view.filter.column &&
  filter.formula === view.filter.formula &&
  filter.sorts.join() === view.filter.sorts.join();
