import { defaultSettings, readSettings } from '../../../src/domain/settings/caseload-settings';
import * as page from '../../../src/sidebar/caseload/schedule-fields';
import { sampleTable } from '../../domain/caseload/sample-rows';

const settings = defaultSettings('2026-09-14');
const sentencesWith = (setting: string, value: string): readonly string[] => {
  const rows = settings.map((row) => (row.setting === setting ? { ...row, value } : row));
  const reading = readSettings(sampleTable(rows), '2026-09-14');
  return reading.kind === 'problems' ? reading.sentences : [];
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
    const [sentence = ''] = sentencesWith(setting, value);
    expect(sentence).not.toBe('');
    expect(page.fieldIn(sentence)).toBe(field);
  });
});
