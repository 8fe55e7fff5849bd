// Keeps drafts in the browser, so that closing the sidebar loses nothing that was typed.

import { isText, type TextStore } from '../../page/kept/text-store';
import type { Draft } from './draft';

/** Another account on the same computer, or another caseload, must not read the drafts of this one. */
const prefix = ({ account, caseload }: Keeper): string =>
  `living-alp/draft/${account}/${caseload}/`;

export interface Keeper {
  readonly account: string;
  /** Address of the spreadsheet: goal IDs are the same in its copies. */
  readonly caseload: string;
}

export interface DraftStore {
  readonly all: () => readonly Draft[];
  readonly keep: (draft: Draft) => void;
  readonly drop: (key: string) => void;
}

export function draftStore(texts: TextStore, keeper: Keeper): DraftStore {
  const start = prefix(keeper);
  return {
    all: () =>
      texts
        .names()
        .filter((name) => name.startsWith(start))
        .flatMap((name) => readDraft(texts.read(name))),
    keep: (draft) => texts.write(`${start}${draft.writing.key}`, JSON.stringify(draft)),
    drop: (key) => texts.remove(`${start}${key}`),
  };
}

/** What an older page left in another shape is not offered: it could not be compared. */
function readDraft(text: string | null): readonly Draft[] {
  try {
    const found: unknown = JSON.parse(text ?? '');
    return isDraft(found) ? [found] : [];
  } catch {
    return [];
  }
}

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
