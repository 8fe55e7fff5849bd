// What a newcomer sees first: a student in the sheet, the same student in the sidebar, and the family’s
// phone beside both.
import { useEffect, useRef } from 'preact/hooks';
import type { CellPicture, OpenedWorkspace, TabPicture } from '../../server/protocol';
import type { Perform } from '../connection';
import { areaOf, at } from '../grid/selection';
import type { PageEvent, PageState } from '../state/page-state';

const textOf = (cell: CellPicture): string => (typeof cell === 'string' ? cell : cell.text);

/** The child whose family got the newest email; '' where nobody has got one. */
function childOfNewest({ mails, people }: OpenedWorkspace): string {
  const families = new Map(
    people.filter(({ role }) => role === 'family').map(({ email, of }) => [email, of]),
  );
  const newest = mails.filter(({ to }) => families.has(to.toLowerCase())).at(-1);
  return (families.get(newest?.to.toLowerCase() ?? '') ?? '').split(', ')[0] ?? '';
}

/** First and last name stand side by side. */
const rowOf = ({ rows }: TabPicture, name: string): number =>
  rows.findIndex((cells) =>
    cells.some((cell, place) => `${textOf(cell)} ${textOf(cells[place + 1] ?? '')}` === name),
  );

/** @param isWanted only at the first visit: later people find the page as they left it */
export function useFirstLook(
  { workspace, picture }: PageState,
  isWanted: boolean,
  act: Perform,
  dispatch: (event: PageEvent) => void,
): void {
  const step = useRef<'tab' | 'row' | 'done'>(isWanted ? 'tab' : 'done');
  useEffect(() => {
    const students = workspace?.tabs.find(({ name }) => name === 'Students');
    if (step.current === 'done' || workspace === null || students === undefined) return;
    const sheetId = students.id;
    if (step.current === 'tab') {
      step.current = 'row';
      dispatch({ kind: 'tab', sheetId });
    } else if (picture?.sheetId === sheetId) {
      step.current = 'done';
      const selection = at(Math.max(1, rowOf(picture, childOfNewest(workspace))), 1);
      dispatch({ kind: 'selected', sheetId, selection });
      void act({ kind: 'select', sheetId, areas: [areaOf(selection)] }).then(() =>
        act({ kind: 'choose', functionName: 'sidebarMenu' }),
      );
    }
  }, [workspace, picture, act, dispatch]);
}
