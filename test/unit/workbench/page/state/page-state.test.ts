import {
  firstState,
  type PageState,
  reducePage,
} from '../../../../../workbench/page/state/page-state';
import type { OpenedWorkspace, TabPicture } from '../../../../../workbench/server/protocol';

const workspace: OpenedWorkspace = {
  file: 'caseload',
  files: [
    { id: 'caseload', name: 'GT caseload' },
    { id: 'own', name: 'For T. Ray' },
  ],
  title: 'GT caseload',
  timeZone: 'America/Denver',
  now: 0,
  me: { email: 't.ray@school.example', role: 'teacher', name: 'M. Chen', of: '' },
  people: [],
  tabs: [{ id: 1, name: 'Students', hidden: false, color: null }],
  menus: [],
  mails: [],
  executions: [],
  faults: [],
  publicUrl: null,
};

const pictureOf = (file: string, sheetId: number): TabPicture => ({
  file,
  sheetId,
  filterViews: [],
  frozenRows: 1,
  frozenColumns: 0,
  rowCount: 30,
  columns: [],
  choices: [],
  rows: [],
});

const openAt = (file: string): PageState =>
  reducePage(firstState, { kind: 'opened', workspace: { ...workspace, file } });

describe('a page that has a file open', () => {
  const state = openAt('own');

  it.each([
    ['another file', pictureOf('caseload', 1)],
    ['another tab', pictureOf('own', 2)],
  ])('passes over the picture of %s, which comes late', (_, picture) => {
    expect(reducePage(state, { kind: 'picture', picture })).toBe(state);
  });

  it('takes the picture of its own tab', () => {
    const picture = pictureOf('own', 1);
    expect(reducePage(state, { kind: 'picture', picture }).picture).toBe(picture);
  });

  it.each([
    ['caseload', 1],
    ['own', 0],
  ])('has the menus of the script where it is %s: %i', (file, count) => {
    const menus = [{ caption: 'Living ALP', isAddonMenu: false, entries: [] }];
    const heard = reducePage(openAt(file), { kind: 'notice', notice: { kind: 'menus', menus } });
    expect(heard.workspace?.menus).toHaveLength(count);
  });
});

describe('a page with a tab on show', () => {
  const picture = pictureOf('own', 1);
  const typed = { id: 5, sheetId: 1, cells: [{ row: 1, column: 0, text: 'Ann' }] };
  const shown = reducePage(reducePage(openAt('own'), { kind: 'picture', picture }), {
    kind: 'typed',
    ...typed,
  });
  const reopened = (change: Partial<OpenedWorkspace>): PageState =>
    reducePage(shown, { kind: 'opened', workspace: { ...workspace, file: 'own', ...change } });

  it('goes on with it when the workspace is opened again, and knows that it was', () => {
    const again = reopened({});
    expect([again.picture, again.typed]).toEqual([picture, [typed]]);
    expect(again.openings).toBe(shown.openings + 1);
  });

  it.each([
    [
      'somebody else',
      {
        me: {
          email: 'g.specialist@school.example',
          role: 'specialist',
          name: 'Glenda Ruiz',
          of: '',
        },
      },
    ],
    ['another file', { file: 'caseload' }],
  ] as const)('shows nothing of it where %s is opened', (_, change) => {
    const other = reopened(change);
    expect([other.picture, other.typed]).toEqual([null, []]);
  });

  it('drops it with the tab, of which it hears nothing any more, but not with the same tab', () => {
    expect(reducePage(shown, { kind: 'tab', sheetId: 2 }).picture).toBeNull();
    expect(reducePage(shown, { kind: 'tab', sheetId: 1 })).toBe(shown);
  });

  it('lets what was typed go once it is answered', () => {
    expect(reducePage(shown, { kind: 'typing answered', id: 4 }).typed).toEqual([typed]);
    expect(reducePage(shown, { kind: 'typing answered', id: 5 }).typed).toEqual([]);
  });
});

describe('a page that looks through a filter view', () => {
  const view = { kind: 'filter view', sheetId: 1, filterViewId: 7 } as const;
  const through = reducePage(reducePage(openAt('caseload'), view), {
    kind: 'rows shown',
    filterViewId: 7,
    rows: [0, 3],
  });

  it('keeps its rows when the same view is chosen again', () => {
    expect(reducePage(through, view).rowsShown).toEqual(through.rowsShown);
  });

  it('waits for the rows of another one, and begins at its top', () => {
    const selection = { anchor: { row: 9, column: 0 }, end: { row: 9, column: 0 } };
    const selected = reducePage(through, { kind: 'selected', sheetId: 1, selection });
    const other = reducePage(selected, { ...view, filterViewId: 8 });
    expect([other.rowsShown, other.selections.get(1)]).toEqual([null, undefined]);
  });
});
