// A setting that is not understood says so at its cell, as soon as it is typed.
import type { AddonHarness } from '../../../workbench/harness/addon-harness';
import { setUpAddon } from '../support/addon';

const placeOf = (addon: AddonHarness, setting: string) =>
  `B${addon.grid('Settings').findIndex(([name]) => name === setting) + 1}`;

const noteAt = (addon: AddonHarness, setting: string): string => {
  const sheet = addon.book.sheetNamed('Settings');
  if (!sheet) throw new Error('The tab is there.');
  const row = addon.grid('Settings').findIndex(([name]) => name === setting);
  return sheet.cell(row, 1).note ?? '';
};

const type = (addon: AddonHarness, setting: string, text: string) =>
  addon.edit('Settings', placeOf(addon, setting), text);

describe('a setting that somebody types', () => {
  it.each([
    ['Hour', 'four-ish', '4 pm', /should be a full hour/],
    ['Breaks', 'Christmas', 'Dec 21 - Jan 4', /Breaks/],
    ['Weekday', 'Someday', 'Tuesday', /should be one of Monday/],
  ])('says at the cell what to type, until it is right: %s', (setting, wrong, right, words) => {
    const addon = setUpAddon();
    type(addon, setting, wrong);
    expect(noteAt(addon, setting)).toMatch(/^Living ALP: /);
    expect(noteAt(addon, setting)).toMatch(words);
    type(addon, setting, right);
    expect(noteAt(addon, setting)).toBe('');
    expect(addon.rows('Settings').find((row) => row['Setting'] === setting)?.['Value']).toBe(right);
  });

  it('leaves a person’s own note alone, and other settings', () => {
    const addon = setUpAddon();
    addon.user.note('Settings', placeOf(addon, 'Hour'), 'Ask Dana first');
    type(addon, 'Hour', 'late');
    expect(noteAt(addon, 'Hour')).toBe('Ask Dana first');
    type(addon, 'School name', 'Mesa View');
    expect(noteAt(addon, 'School name')).toBe('');
  });
});
