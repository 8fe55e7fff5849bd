import * as page from '../../../src/caseload/page/schedule-fields';
import type { Failure } from '../../../src/rpc/result';
import { defaultSettings, readSettings } from '../../../src/settings/domain/caseload-settings';
import { sampleTable } from './sample-rows';

const settings = defaultSettings('2026-09-14');
const problemsWith = (setting: string, value: string): readonly Failure[] => {
  const rows = settings.map((row) => (row.setting === setting ? { ...row, value } : row));
  const reading = readSettings(sampleTable(rows), '2026-09-14');
  return reading.kind === 'problems' ? reading.problems : [];
};

describe('the schedule', () => {
  it('asks for settings that the Settings tab has', () => {
    const names = settings.map(({ setting }) => setting);
    expect(names).toEqual(expect.arrayContaining([...page.scheduleFields]));
  });

  it.each([
    ['Weekday', 'Someday', 'Weekday'],
    ['Breaks', 'Christmas', 'Breaks'],
    ['Until hour', '99', 'Until hour'],
    ['Until hour', '1', 'Hour'],
    ['First day of school', '2030-01-01', 'First day of school'],
  ])('with %s of "%s" leads to the field %s', (setting, value, field) => {
    expect(problemsWith(setting, value).map(page.fieldOf)).toEqual([field]);
  });
});
