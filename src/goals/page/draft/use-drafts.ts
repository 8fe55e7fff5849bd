// Stores drafts in the browser until the script has confirmed that very text.
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import type { OpenStudent } from '../../../ui/sidebar/sidebar-state';
import type { GoalsDispatch, GoalsState } from '../state/goals-state';
import type { DraftStore } from './draft-store';
import { isUnsaved } from './goal-draft';
import { draftOf, offerOf } from './stored-draft';

/** Runs before the browser paints: the sidebar may be closed right after a key was pressed. */
export function useDrafts(goalDrafts: GoalsState['goalDrafts'], store: DraftStore): void {
  const before = useRef<GoalsState['goalDrafts']>({});
  useLayoutEffect(() => {
    for (const key of Object.keys(before.current)) if (!(key in goalDrafts)) store.drop(key);
    for (const [key, goalDraft] of Object.entries(goalDrafts)) {
      if (goalDraft === before.current[key]) continue;
      if (isUnsaved(goalDraft)) store.keep(draftOf(goalDraft, new Date().toISOString()));
      else store.drop(key);
    }
    before.current = goalDrafts;
  }, [goalDrafts, store]);
}

/** Drops drafts that the sheet already has: their save arrived, and its answer was lost. */
export function useStoredDrafts(
  drafts: GoalsState['drafts'],
  student: OpenStudent,
  store: DraftStore,
  dispatch: GoalsDispatch,
): void {
  useEffect(() => {
    if (student.kind !== 'open') return;
    const { goals, student: whose } = student.plan;
    for (const draft of drafts) {
      const { studentId, key } = draft.goalDraft;
      if (studentId !== whose.studentId || offerOf(draft, goals) !== null) continue;
      store.drop(key);
      dispatch({ kind: 'draft gone', key });
    }
  }, [drafts, student, store, dispatch]);
}
