// What a newcomer sees first: a student in the sheet, the same student in the sidebar, and the family’s
// phone beside both; in a school without anybody, the import.
import { useEffect, useRef } from 'preact/hooks';
import type { CellPicture, TabPicture } from '../../server/protocol';
import type { Perform } from '../connection';
import { areaOf, at } from '../grid/selection';
import type { PageEvent, PageState } from '../state/page-state';
import { firstPhoneOwner } from '../state/people';

const textOf = (cell: CellPicture): string => (typeof cell === 'string' ? cell : cell.text);

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
  const step = useRef<'tab' | 'row' | 'done'>('tab');
  useEffect(() => {
    const students = workspace?.tabs.find(({ name }) => name === 'Students');
    if (step.current === 'done' || workspace === null || students === undefined) return;
    const sheetId = students.id;
    if (step.current === 'tab') {
      const isEmpty = workspace.people.length === 1;
      step.current = isWanted && !isEmpty ? 'row' : 'done';
      if (isEmpty) void act({ kind: 'choose', functionName: 'importMenu' });
      if (step.current === 'done') return;
      dispatch({ kind: 'tab', sheetId });
    } else if (picture?.sheetId === sheetId) {
      step.current = 'done';
      const [child = ''] = (firstPhoneOwner(workspace)?.of ?? '').split(', ');
      const selection = at(Math.max(1, rowOf(picture, child)), 1);
      dispatch({ kind: 'selected', sheetId, selection });
      void act({ kind: 'select', sheetId, areas: [areaOf(selection)] }).then(() =>
        act({ kind: 'choose', functionName: 'sidebarMenu' }),
      );
    }
  }, [workspace, picture, isWanted, act, dispatch]);
}
