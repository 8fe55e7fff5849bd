// How many lines of the caseload screen want a person, at its first sight: what is folded behind a line
// counts as that line.
import { type Inbox, shownAtFirst } from '../../inbox/domain/view-inbox';
import type { ToDoList } from './to-do';

export interface AttentionInput {
  readonly inbox: Inbox;
  readonly toDo: Pick<ToDoList, 'open'>;
  readonly waitingFamilies: number;
  readonly uncertain: readonly unknown[];
  readonly failed: readonly unknown[];
  readonly yearEnd: { readonly isDue: boolean } | null;
  readonly newYear: string | null;
}

const oneIf = (isSo: boolean): number => (isSo ? 1 : 0);

export function attentionLines(view: AttentionInput): number {
  const { wishes, answers, proposals, silent, notes } = view.inbox;
  const said = [wishes, answers, proposals, silent, notes].reduce(
    (sum, { count }) => sum + Math.min(count, shownAtFirst),
    0,
  );
  return (
    said +
    view.toDo.open.length +
    oneIf(view.waitingFamilies > 0) +
    oneIf(view.uncertain.length > 0) +
    oneIf(view.failed.length > 0) +
    oneIf(view.yearEnd?.isDue === true) +
    oneIf(view.newYear !== null)
  );
}
