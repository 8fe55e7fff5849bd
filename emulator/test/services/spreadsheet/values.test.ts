// What the checks of cells cannot say: dates in a file of a given zone.
import { openSheet } from './script-fixture';

describe('dates in a spreadsheet of Los Angeles', () => {
  const open = () => openSheet({ timeZone: 'America/Los_Angeles' });

  it.each([
    // [typed, instant]; platform §4.1 [D]
    ['2026-08-17', '2026-08-17T07:00:00.000Z'],
    ['3/4', '2026-03-04T08:00:00.000Z'],
    ['Mar 1 2016', '2016-03-01T08:00:00.000Z'],
    ['1/2/2026 14:30', '2026-01-02T22:30:00.000Z'],
  ])('read %j as the instant %s', (typed, instant) => {
    const value: unknown = open().sheet.getRange('A1').setValue(typed).getValue();
    expect((value as Date).toISOString()).toBe(instant);
  });

  it('store the wall time of the spreadsheet (platform §4.1 [TK 2023/09/03])', () => {
    const { sheet } = open();
    const noonInTokyo = new Date('2026-08-17T12:00:00+09:00');
    sheet.getRange('A1').setValue(noonInTokyo);
    expect(sheet.getRange('A1').getDisplayValue()).toBe('8/16/2026 20:00:00');
    expect(sheet.getRange('A1').getValue()).toEqual(noonInTokyo);
  });

  it('are numbers when the format is no date format', () => {
    const { sheet } = open();
    sheet.getRange('A1').setValue('2026-08-17').setNumberFormat('0');
    expect(sheet.getRange('A1').getValue()).toBe(46_251);
  });
});
