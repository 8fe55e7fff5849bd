// Keeps drafts in the browser, so that closing the sidebar loses nothing that was typed.

import { isText, type KeyValueStorage } from '../../page/storage/key-value-storage';
import {
  type PersistedItems,
  persistedItems,
  type StorageScope,
} from '../../page/storage/persisted-items';
import type { Draft } from './draft';

export type DraftStore = PersistedItems<Draft>;

export const draftStore = (storage: KeyValueStorage, scope: StorageScope): DraftStore =>
  persistedItems('draft', storage, scope, {
    idOf: ({ writing }) => writing.key,
    written: (draft) => draft,
    // A draft in another shape could not be compared.
    read: (found) => (isDraft(found) ? found : null),
  });

const isDraft = (found: unknown): found is Draft => {
  const writing = memberOf(found, 'writing');
  return (
    isText(memberOf(found, 'at')) &&
    isText(memberOf(writing, 'key')) &&
    isText(memberOf(writing, 'studentId')) &&
    isText(memberOf(memberOf(writing, 'mine'), 'goal'))
  );
};

const memberOf = (found: unknown, name: string): unknown =>
  typeof found === 'object' && found !== null ? Reflect.get(found, name) : undefined;
