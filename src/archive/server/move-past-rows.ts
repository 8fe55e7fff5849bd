// Moves past rows into tabs of their own, when a person asks for it: the tabs at work stay short, and
// nothing is thrown away.

import { done, failure, type Result, refused, rejected } from '../../rpc/result';
import { allTabs } from '../../schema/tabs';
import { readSettings } from '../../settings/domain/caseload-settings';
import type { Tables } from '../../store/ports';
import type { Services } from '../../store/services';
import { timeAt } from '../../store/time-at';
import { unlessCopy } from '../../store/unless-copy';
import { isSendingElsewhere, withCaseloadLock } from '../../store/with-caseload-lock';
import {
  archiveTitle,
  countPast,
  findPast,
  type GrowingTab,
  growingNames,
  isPast,
  noPast,
  pastBefore,
  readPastMark,
} from '../domain/past-rows';

export interface PastTab {
  readonly name: GrowingTab;
  /** How many rows would be moved: the past ones that stand first. */
  readonly count: number;
  /** How many past rows stand among others: the tab has been sorted. */
  readonly scattered: number;
}

export interface PastLook {
  /** Rows of days before this one are past. */
  readonly before: string;
  readonly tabs: readonly PastTab[];
}

export function lookAtPast(services: Services): Result<PastLook> {
  const now = timeAt(services);
  const table = services.store.readTabs(['settings']).settings;
  const copy = unlessCopy(table, services);
  if (copy) return copy;
  const reading = readSettings(table, now.date);
  if (reading.kind === 'problems') return refused(...reading.problems);
  return done(lookBefore(pastBefore(reading.settings.calendar.firstDay, now.date), services));
}

function lookBefore(before: string, { archive }: Services): PastLook {
  const days = archive.days();
  const tabs = growingNames.map((name): PastTab => {
    const { count } = findPast(days[name], before);
    return { name, count, scattered: countPast(days[name], before) - count };
  });
  return { before, tabs };
}

/** @returns how many rows have been moved, by tab */
export function movePast(services: Services): Result<PastLook> {
  return withCaseloadLock(services.lock, () => {
    if (isSendingElsewhere(services)) return rejected('busy', failure('busy'));
    finishMove(services);
    const looked = lookAtPast(services);
    if (!looked.ok) return looked;
    for (const { name, count } of looked.value.tabs)
      if (count > 0) move(name, count, looked.value.before, services);
    return looked;
  });
}

/** What is remembered says that nothing is past, until the hourly run looks anew. */
function move(name: GrowingTab, count: number, before: string, services: Services): void {
  const title = services.archive.freeTitle(archiveTitle(name, before));
  const moving = { name, title, before };
  services.properties.write('past', JSON.stringify({ ...noPast, hasArchives: true, moving }));
  services.archive.move(name, count, title);
  finishMove(services);
}

/**
 * Nobody can keep people from sorting a tab at the very moment in which its first rows are moved. So
 * it is looked up what was moved, and what is not past is put back.
 */
export function finishMove({ archive, properties }: Services): void {
  const { moving } = readPastMark(properties.read('past'));
  if (!moving) return;
  const { name, title, before } = moving;
  archive.putBack(name, title, (day) => !isPast(day, before));
  properties.write('past', JSON.stringify({ ...noPast, hasArchives: true }));
}

/** Every goal ID that notes and History know of, in whatever year. */
export function everyGoalId(
  { progress, history }: Pick<Tables, 'progress' | 'history'>,
  { archive, properties }: Services,
): readonly string[] {
  const mark = readPastMark(properties.read('past'));
  if (hasPastNotes({ properties }) || mark.history.count > 0) return [...archive.goalIds()];
  return [
    ...[...progress.rows, ...progress.unread].flatMap(({ goalId }) => goalId ?? []),
    ...history.rows.filter(({ tab }) => tab === allTabs.goals.title).map(({ rowId }) => rowId),
  ];
}

/** Whether there are notes that stand on Progress and are left unread, or in an archive tab. */
export function hasPastNotes({ properties }: Pick<Services, 'properties'>): boolean {
  const { hasArchives, progress } = readPastMark(properties.read('past'));
  return hasArchives === true || progress.count > 0;
}
