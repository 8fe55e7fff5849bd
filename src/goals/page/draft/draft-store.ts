// Keeps drafts in the browser, so that closing the sidebar loses nothing that was typed.

import { blankRow } from '../../../schema/tab';
import { laterGoalFields } from '../../../schema/tabs';
import { isText, type KeyValueStorage } from '../../../ui/storage/key-value-storage';
import {
  type PersistedItems,
  persistedItems,
  type StorageScope,
} from '../../../ui/storage/persisted-items';
import type { StoredDraft } from './stored-draft';

export type DraftStore = PersistedItems<StoredDraft>;

export const draftStore = (storage: KeyValueStorage, scope: StorageScope): DraftStore =>
  persistedItems('draft', storage, scope, {
    idOf: ({ goalDraft }) => goalDraft.key,
    written: (draft) => draft,
    // A draft in another shape could not be compared.
    read: (found) => {
      const draft = renamed(found);
      return isDraft(draft) ? filled(draft) : null;
    },
  });

/** What a browser still keeps from before version 1 of the schema names the goal `writing`. */
const renamed = (found: unknown): unknown => {
  const writing = memberOf(found, 'writing');
  return writing === undefined ? found : { at: memberOf(found, 'at'), goalDraft: writing };
};

const isDraft = (found: unknown): found is StoredDraft => {
  const goalDraft = memberOf(found, 'goalDraft');
  return (
    isText(memberOf(found, 'at')) &&
    isText(memberOf(goalDraft, 'key')) &&
    isText(memberOf(goalDraft, 'studentId')) &&
    isText(memberOf(memberOf(goalDraft, 'mine'), 'goal'))
  );
};

/** With the fields that came since it was kept. */
function filled({ at, goalDraft }: StoredDraft): StoredDraft {
  const [mine, initial] = [goalDraft.mine, goalDraft.initial].map((fields) => ({
    ...laterFields,
    ...fields,
  }));
  return { at, goalDraft: { ...goalDraft, ...(mine && initial ? { mine, initial } : {}) } };
}

const laterFields = blankRow(laterGoalFields);

const memberOf = (found: unknown, name: string): unknown =>
  typeof found === 'object' && found !== null ? Reflect.get(found, name) : undefined;
