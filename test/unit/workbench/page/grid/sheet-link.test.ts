import { sheetLinkIn } from '../../../../../workbench/page/views/sheet-view';

const address = 'https://docs.google.com/spreadsheets/d/1Ab-c_9';

describe('a cell with a link', () => {
  it.each([
    [`${address}/edit#gid=7&fvid=12`, { file: '1Ab-c_9', sheetId: 7, filterViewId: 12 }],
    [` ${address}/edit?usp=sharing#gid=0 `, { file: '1Ab-c_9', sheetId: 0, filterViewId: null }],
    [`${address}/edit`, { file: '1Ab-c_9', sheetId: null, filterViewId: null }],
    [address, { file: '1Ab-c_9', sheetId: null, filterViewId: null }],
    [`${address}/edit#gid=x`, { file: '1Ab-c_9', sheetId: null, filterViewId: null }],
  ])('leads from %s to a tab and a view', (text, link) => {
    expect(sheetLinkIn(text)).toEqual(link);
  });

  it.each([
    [''],
    ['Ms. Ortega'],
    ['https://example.com/spreadsheets/d/1Ab'],
    [`see ${address}`],
    [address.replace('https', 'http')],
  ])('leads nowhere from “%s”', (text) => {
    expect(sheetLinkIn(text)).toBeNull();
  });
});
