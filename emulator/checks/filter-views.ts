// Filter views, which only the Sheets API makes (platform §4.6).
import { type Check, onTab, refusesOnTab, sheetsApi, type Tab } from './check';

type Request = GoogleAppsScript.Sheets.Schema.Request;

const batch = ({ id }: Tab, ...requests: object[]) =>
  sheetsApi().spreadsheets.batchUpdate({ requests: requests as Request[] }, id);

const condition = {
  type: 'CUSTOM_FORMULA',
  values: [{ userEnteredValue: '=ISNUMBER(SEARCH("x",$A2))' }],
};

const wanted = ({ sheetId }: Tab, change: object = {}) => ({
  title: 'check',
  range: { sheetId, startRowIndex: 0, startColumnIndex: 0, endColumnIndex: 4 },
  filterSpecs: [{ columnIndex: 2, filterCriteria: { condition } }],
  sortSpecs: [{ dimensionIndex: 1, sortOrder: 'DESCENDING' }],
  ...change,
});

function add(tab: Tab, change: object = {}) {
  const { replies } = batch(tab, { addFilterView: { filter: wanted(tab, change) } });
  return replies?.[0]?.addFilterView?.filter ?? {};
}

const viewsOf = ({ id, sheetId }: Tab) => {
  const fields = 'sheets(properties(sheetId),filterViews(filterViewId,title,range))';
  const { sheets = [] } = sheetsApi().spreadsheets.get(id, { fields });
  return sheets.find(({ properties }) => properties?.sheetId === sheetId)?.filterViews ?? [];
};

/** An ID that no view of a fresh file has. */
const OWN_ID = 712_345_678;

export const filterViews: readonly Check[] = [
  onTab(
    'are answered with the criteria in both forms',
    (tab) => {
      const { filterViewId = 0, criteria, title } = add(tab);
      return [filterViewId > 0, title, criteria];
    },
    [true, 'check', { 2: { condition } }],
  ),
  onTab(
    'take an ID of the script’s own choice',
    (tab) => [add(tab, { filterViewId: OWN_ID }).filterViewId, viewsOf(tab)[0]?.filterViewId],
    [OWN_ID, OWN_ID],
  ),
  refusesOnTab(
    'take no ID twice',
    (tab) => {
      add(tab, { filterViewId: OWN_ID });
      add(tab, { filterViewId: OWN_ID });
    },
    'Invalid requests[0].addFilterView',
  ),
  onTab(
    'are changed in the fields that are named',
    (tab) => {
      const { filterViewId = 0 } = add(tab);
      const filter = { filterViewId, title: 'changed' };
      batch(tab, { updateFilterView: { filter, fields: 'title' } });
      return viewsOf(tab).map(({ title, range }) => [title, range?.endColumnIndex]);
    },
    [['changed', 4]],
  ),
  onTab(
    'grow with columns that are inserted within',
    (tab) => {
      add(tab);
      tab.sheet.insertColumnsBefore(2, 1);
      SpreadsheetApp.flush();
      return viewsOf(tab)[0]?.range?.endColumnIndex;
    },
    5,
  ),
  onTab(
    'go when they are deleted',
    (tab) => {
      batch(tab, { deleteFilterView: { filterId: add(tab).filterViewId } });
      return viewsOf(tab);
    },
    [],
  ),
];
