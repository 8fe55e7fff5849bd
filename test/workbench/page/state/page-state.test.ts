import {
  firstState,
  type PageState,
  reducePage,
} from '../../../../workbench/page/state/page-state';
import type { OpenedSchool, TabPicture } from '../../../../workbench/server/protocol';

const school: OpenedSchool = {
  file: 'caseload',
  files: [
    { id: 'caseload', name: 'GT caseload' },
    { id: 'own', name: 'For T. Ray' },
  ],
  title: 'GT caseload',
  timeZone: 'America/Denver',
  now: 0,
  me: { email: 't.ray@school.example', role: 'teacher' },
  people: [],
  tabs: [{ id: 1, name: 'Students', hidden: false, color: null }],
  menus: [],
  mails: [],
  executions: [],
  faults: [],
};

const pictureOf = (file: string, sheetId: number): TabPicture => ({
  file,
  sheetId,
  filterViews: [],
  frozenRows: 1,
  rowCount: 30,
  columns: [],
  choices: [],
  rows: [],
});

const openAt = (file: string): PageState =>
  reducePage(firstState, { kind: 'opened', school: { ...school, file } });

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
    expect(heard.school?.menus).toHaveLength(count);
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
