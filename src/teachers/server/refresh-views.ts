// Brings the teachers' filter views, the rows of the Teachers tab and the shown columns of Goals in
// line with the Students tab. Where all is as it was when nothing was left to be done, nothing more is
// read; where all is as it should be, nothing is written. May be cut off at any call: the next run
// goes on from what it finds.

import { isClosedGoal } from '../../goals/domain/shared-goals';
import { headerOf } from '../../schema/header-of';
import type { ColumnIndexes } from '../../schema/locate-columns';
import { allTabs } from '../../schema/tabs';
import type { Change, FilterViews, PresentViews, Tables } from '../../store/ports';
import type { RunContext } from '../../store/run-context';
import type { Services } from '../../store/services';
import { StoreError } from '../../store/store-error';
import { currentYear, goalsOfYear, type SchoolYear } from '../../years/domain/school-year';
import { ownViews, planViews } from '../domain/plan-views';
import { servesTeachers } from '../domain/teacher-access';
import { teachersOf } from '../domain/teacher-roster';
import { goalRows, teacherRows } from '../domain/teacher-rows';
import {
  teacherViews,
  type ViewTab,
  viewColumns,
  viewId,
  viewLink,
  viewTabs,
} from '../domain/teacher-view';
import { loadViewState, saveViewState } from './view-state';

export interface ViewCounts {
  readonly made: number;
  readonly changed: number;
  readonly removed: number;
}

/** Something is left to be done, whatever has changed since. */
export const areViewsUnsettled = ({ services, settings }: RunContext): boolean => {
  const { ids, hash } = loadViewState(services.properties);
  return servesTeachers[settings.teacherAccess] ? hash === '' : ids.size > 0;
};

/** What the views, the links and the shown columns follow from. */
export const viewRanges = ({ properties }: Services): readonly string[] =>
  loadViewState(properties).ranges;

/**
 * As the setting Teachers says.
 * @throws StoreError
 */
export function keepViews({ services, settings, now }: RunContext): ViewCounts {
  const year = currentYear(settings, now.date);
  switch (settings.teacherAccess) {
    case 'Filter views':
      return refreshViews(services, true, year);
    case 'Own files':
      return refreshViews(services, false, year);
    case 'Off':
      return loadViewState(services.properties).ids.size > 0
        ? refreshViews(services, false, year)
        : nothingDone;
  }
}

/**
 * @param wanted false takes the views away, and their links
 * @throws StoreError where a tab or column is missing without which a view would show other rows
 */
function refreshViews(services: Services, wanted: boolean, year: SchoolYear): ViewCounts {
  const { filterViews, properties, watch } = services;
  const before = loadViewState(properties);
  const present = wanted || before.ids.size > 0 ? filterViews.read() : null;
  const cells = before.ranges.length > 0 ? watch.cells(before.ranges) : '';
  const hashOf = (views: PresentViews | null): string =>
    watch.digest(`${wanted}${year}${cells}${JSON.stringify(views)}`);
  if (cells !== '' && hashOf(present) === before.hash) return nothingDone;

  const tables = services.store.readTabs(['students', 'goals', 'teachers']);
  const places = { students: needed('students', filterViews), goals: needed('goals', filterViews) };
  const teachers = teachersOf(tables.students.rows, tables.teachers.rows);
  const addresses = [...teachers, ...tables.teachers.rows].map(({ email }) => email);
  const ids = new Set(addresses.flatMap((email) => viewTabs.map((tab) => viewId(tab, email))));
  const own = ownViews(present?.views ?? [], ids, before.ids);
  const foreign = (present?.views ?? []).filter((view) => !own.includes(view));
  const views = wanted ? teacherViews(teachers, places, foreign, year) : [];
  const plan = planViews(views, present?.views ?? [], own);

  // Before they are made: so a view that was made is always known as ours.
  const wantedIds = views.map(({ id }) => id);
  saveViewState(properties, { ...before, ids: new Set([...before.ids, ...wantedIds]) });
  const counts = {
    made: plan.add.length,
    changed: plan.change.length,
    removed: plan.remove.length,
  };
  const touched = present !== null && counts.made + counts.changed + counts.removed > 0;
  if (touched) filterViews.write(plan, present.sheetIds);
  const linkOf = (tab: ViewTab, email: string): string => {
    const id = viewId(tab, email);
    return present && views.some((view) => view.id === id)
      ? viewLink(present.spreadsheetId, present.sheetIds[tab], id)
      : '';
  };
  const rows = teacherRows(tables.teachers, teachers, linkOf);
  const changes: Change[] = [
    ...rows.change.map((change): Change => ({ tab: 'teachers', ...change })),
    ...goalRows(openGoals(tables.goals, year), tables.students.rows).map(
      (change): Change => ({ tab: 'goals', ...change }),
    ),
  ];
  const ranges = filterViews.ranges();
  const isUnchanged = rows.add.length + changes.length === 0;
  const isSettled =
    isUnchanged &&
    ranges.join() === before.ranges.join() &&
    Object.values(tables).every(({ problems }) => problems.length === 0);
  if (!isUnchanged) services.store.writeRows([{ tab: 'teachers', rows: rows.add }], changes);
  // As they stand now: Google may keep a formula in another form than it was given.
  const hash = isSettled ? hashOf(touched ? filterViews.read() : present) : '';
  saveViewState(properties, { ids: new Set(wantedIds), ranges, hash });
  return counts;
}

/** What is over stays as it was: a goal of an earlier year keeps the name and the teachers of then. */
const openGoals = (
  goals: Tables['goals'],
  year: SchoolYear,
): Pick<Tables['goals'], 'rows' | 'unread'> => ({
  rows: goalsOfYear(goals.rows, year).filter((goal) => !isClosedGoal(goal)),
  unread: goals.unread,
});

const nothingDone: ViewCounts = { made: 0, changed: 0, removed: 0 };

function needed(tab: ViewTab, { placesOf }: FilterViews): ColumnIndexes {
  const places = placesOf(tab);
  const { title } = allTabs[tab];
  const missing = viewColumns[tab].filter((column) => places[column] === undefined);
  if (missing.length === 0) return places;
  throw new StoreError(
    'missing columns',
    title,
    missing.map((column) => headerOf(tab, column)),
  );
}
