import { dateToSerial, serialToDate } from '../../spreadsheet/serial-date';

describe('a serial day number', () => {
  it.each([
    // [serial, zone, instant]; serial 0 is 1899-12-30 (platform §4.1 [GF])
    [25_569, 'UTC', '1970-01-01T00:00:00.000Z'],
    [46_251, 'America/Denver', '2026-08-17T06:00:00.000Z'],
    [46_251.5, 'Asia/Tokyo', '2026-08-17T03:00:00.000Z'],
    [46_089, 'America/Denver', '2026-03-08T07:00:00.000Z'],
    [46_089.5, 'America/Denver', '2026-03-08T18:00:00.000Z'],
  ])('%p in %s is %s', (serial, zone, instant) => {
    expect(serialToDate(serial, zone).toISOString()).toBe(instant);
    expect(dateToSerial(Date.parse(instant), zone)).toBeCloseTo(serial, 9);
  });
});
