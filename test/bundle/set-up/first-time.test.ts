// What a first set-up makes of a new spreadsheet: tabs, headers, formats, lists, warnings, marks.
import type { Column } from '../../../src/schema/column';
import { allTabs, type TabName } from '../../../src/schema/tabs';
import { type AddonHarness, specialist } from '../../../workbench/harness/addon-harness';
import { openAddon } from '../support/addon';

const names = Object.keys(allTabs) as TabName[];
const titles = names.map((name) => allTabs[name].title);
const formats = { date: 'mmm d, yyyy', number: '0' } as const;

/** What stands in a cell of a tab, by zero-based row and column. */
const cellAt = (addon: AddonHarness, title: string, row: number, column: number) =>
  addon.book.sheetNamed(title)?.cell(row, column);

describe('a new spreadsheet, set up', () => {
  const addon = openAddon();
  const said = addon.choose('setUpMenu');

  it('has all tabs, in order, and not the blank one that Google had made', () => {
    expect(addon.book.sheets.map(({ name }) => name)).toEqual(titles);
  });

  it('names the tabs that were added and says where to go on', () => {
    expect(said).toBe(
      `Tabs added: ${titles.join(', ')}.\nYour address stands under Specialists in the Settings tab: the menu is yours now.\nThe tab "Start here" says what comes next.`,
    );
  });

  describe.each(names)('%s', (name) => {
    const { title, ledger } = allTabs[name];
    const columns: readonly (readonly [string, Column])[] = Object.entries(allTabs[name].columns);

    it('has its headers in the first row, which is frozen', () => {
      expect(addon.grid(title)[0]).toEqual(columns.map(([, { header }]) => header));
      expect(addon.book.sheetNamed(title)?.frozenRows).toBe(1);
    });

    it.each(columns.map(([, column], place) => ({ place, ...column })))(
      '$header keeps its kind of content down to the last row',
      ({ place, kind, options }) => {
        const wanted = kind === 'date' || kind === 'number' ? formats[kind] : '@';
        const offered = kind === 'yesNo' ? ['yes', 'no'] : options;
        for (const row of [1, 500, 999]) {
          const cell = cellAt(addon, title, row, place);
          expect(cell?.style.numberFormat).toBe(wanted);
          expect(cell?.validation ?? null).toEqual(
            offered.length === 0
              ? null
              : {
                  allowInvalid: true,
                  criteria: { kind: 'VALUE_IN_LIST', values: offered, dropdown: true },
                  helpText: null,
                },
          );
        }
      },
    );

    it(ledger ? 'warns whoever edits it' : 'is free to edit', () => {
      const id = addon.book.sheetNamed(title)?.id ?? -1;
      expect(addon.book.protections.onSheet(id)).toEqual(
        ledger
          ? [
              {
                id: expect.any(Number),
                sheetId: id,
                area: null,
                description: 'Living ALP keeps this tab. Please change it only if you know why.',
                warningOnly: true,
                editors: null,
              },
            ]
          : [],
      );
    });

    it('carries a mark on every column', () => {
      const id = addon.book.sheetNamed(title)?.id;
      const marks = addon.book.metadata
        .all()
        .filter(({ location }) => location.type === 'COLUMN' && location.sheetId === id)
        .map(({ value, location }) => [value, location.type === 'COLUMN' && location.span.start]);
      expect(marks).toEqual(columns.map(([column], place) => [`${name}.${column}`, place]));
    });
  });

  it('comes with settings, first steps and at least 60 questions in each language', () => {
    expect(addon.rows('Settings')).toHaveLength(29);
    expect(addon.rows('Settings')[0]).toMatchObject({ Setting: 'Digests', Value: 'Paused' });
    expect(addon.rows('Settings').find((row) => row.Setting === 'Specialists')).toMatchObject({
      Value: specialist.email,
    });
    expect(addon.rows('Start here').map((row) => row['What to do next'])).toContain(
      '2. Import your caseload',
    );
    for (const language of ['English', 'Spanish']) {
      const bank = addon.rows('Questions').filter((row) => row.Language === language);
      expect(bank.length).toBeGreaterThanOrEqual(60);
    }
  });

  it('sends nothing and starts no clock', () => {
    expect(addon.script.state.outbox).toEqual([]);
    expect(addon.script.state.triggers).toEqual([]);
  });
});
