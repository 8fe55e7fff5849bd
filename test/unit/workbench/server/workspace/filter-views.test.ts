import { storedSmallWorkspace } from './small-workspace';

let small: ReturnType<typeof storedSmallWorkspace>;
beforeAll(() => {
  small = storedSmallWorkspace();
});
afterAll(() => small.remove());

function workspaceWithView() {
  const addon = small.open();
  addon.enter('one');
  const sheetId = addon.tabId('Students');
  addon.workspace.book.filterViews.put({
    id: 7,
    sheetId,
    title: 'Only Bo',
    range: { startRow: 0, endRow: null, startColumn: 0, endColumn: null },
    specs: [{ column: 1, hiddenValues: ['Ann'], condition: null }],
    sorts: [],
  });
  const look = (filterViewId: number) =>
    addon.perform('one', { kind: 'look through', sheetId, filterViewId });
  return { addon, sheetId, look };
}

describe('a tab with a filter view', () => {
  it('is told with its views by name, and with all its rows', () => {
    const { addon, sheetId } = workspaceWithView();
    const answer = addon.perform('one', { kind: 'look at tab', sheetId });
    const picture = answer.kind === 'tab' ? answer.picture : null;
    expect(picture?.filterViews).toContainEqual({ id: 7, title: 'Only Bo' });
    expect(picture?.rows.filter(([first]) => first !== '')).toHaveLength(3);
  });

  it('shows the header and the rows of the view to whoever looks through it', () => {
    expect(workspaceWithView().look(7)).toEqual({ kind: 'rows shown', rows: [0, 2] });
  });

  it('says so when the view is gone', () => {
    expect(workspaceWithView().look(8)).toMatchObject({ kind: 'refused' });
  });

  it('tells of a view that is new while the tab is open', () => {
    const { addon, sheetId } = workspaceWithView();
    addon.perform('one', { kind: 'look at tab', sheetId });
    addon.workspace.book.filterViews.remove(7);
    addon.perform('one', { kind: 'type', sheetId, cells: [] });
    const sent = addon
      .notices('tab')
      .at(-1)
      ?.picture.filterViews.map(({ title }) => title);
    expect(sent).not.toContain('Only Bo');
  });
});
