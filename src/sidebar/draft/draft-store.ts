// Keeps drafts in the browser, so that closing the sidebar loses nothing that was typed.

import { type Keeper, type KeptItems, keptItems } from '../../page/kept/kept-items';
import { isText, type TextStore } from '../../page/kept/text-store';
import type { Draft } from './draft';

export type DraftStore = KeptItems<Draft>;

export const draftStore = (texts: TextStore, keeper: Keeper): DraftStore =>
  keptItems('draft', texts, keeper, {
    keyOf: ({ writing }) => writing.key,
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
