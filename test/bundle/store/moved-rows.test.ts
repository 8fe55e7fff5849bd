// Lets a colleague move rows before every single call of an import and of a run of digests.

import {
  type AddonHarness,
  type ShownRow,
  specialist,
} from '../../../workbench/harness/addon-harness';
import { inWords } from '../../support/in-words';
import { firstDigestHour, setUpAddon, trimTabs, typeInto } from '../support/addon';
import { ada, ben, cleo, fileOf } from '../support/caseload-file';

const tabs = ['Students', 'Goals', 'Guardians', 'Deliveries'] as const;
const idHeaders = {
  Students: 'Student ID',
  Goals: 'Goal ID',
  Guardians: 'Guardian ID',
  Deliveries: 'Delivery ID',
} as const;

const versions = [
  fileOf(
    ada,
    { ...ben, Strengths: 'piano' },
    { ...cleo, 'Guardian 1 Email': 'luz.new@families.example' },
  ),
  fileOf(
    { ...ada, School: 'Juniper HS', Strengths: 'soccer', 'Academic goal': 'Measure the snow' },
    { ...ben, Strengths: 'violin', 'Guardian 1 Email': 'ana.new@families.example' },
    { ...cleo, School: 'Juniper HS', 'Affective goal': 'Sleep by 9:30' },
  ),
] as const;

/** What a colleague does to every tab between two calls. */
interface Act {
  readonly what: string;
  readonly prepare?: (addon: AddonHarness) => void;
  readonly act: (addon: AddonHarness) => void;
  readonly tidy?: (addon: AddonHarness) => void;
}

/** A row that can be read and leads to nothing. */
const waste: Readonly<Record<string, string>> = {
  'Student ID': 'waste',
  'Goal ID': 'waste',
  'Guardian ID': 'waste',
  'Delivery ID': 'waste',
  'First name': 'waste',
  'Last name': 'waste',
  Grade: '7',
  Kind: 'Academic',
  Goal: 'waste',
  Contact: 'No contact',
  Period: 'waste',
  State: 'Held',
};

const closed: Readonly<Record<string, string>> = { Students: 'Exited', Goals: 'Achieved' };

const everyTab = (work: (tab: (typeof tabs)[number]) => void) => () => tabs.forEach(work);

let direction = 1;
const turnAround = (addon: AddonHarness): void => {
  direction = -direction;
  everyTab((tab) => addon.user.sort(tab, direction))();
};

const acts: readonly Act[] = [
  { what: 'sorts the rows the other way round', act: turnAround },
  ...[1, 4].map(
    (count): Act => ({
      what: `inserts ${count} blank rows at the top`,
      act: (addon) => everyTab((tab) => addon.user.insertRows(tab, 2, count))(),
      tidy: (addon) => everyTab((tab) => addon.user.deleteRows(tab, 2, count))(),
    }),
  ),
  {
    what: 'inserts a blank row in the middle',
    act: (addon) => everyTab((tab) => addon.user.insertRows(tab, 3))(),
    tidy: (addon) => everyTab((tab) => addon.user.deleteRows(tab, 3))(),
  },
  {
    what: 'deletes a row at the top that nobody needs',
    prepare: (addon) =>
      everyTab((tab) => {
        addon.user.insertRows(tab, 2);
        addon.grid(tab)[0]?.forEach((header, place) => {
          const shown = header === 'Status' ? closed[tab] : waste[header];
          if (shown) addon.user.type(tab, `${'ABCDEFGHIJKLMNOPQRSTUVWXYZ'[place]}2`, shown);
        });
      })(),
    act: (addon) => everyTab((tab) => addon.user.deleteRows(tab, 2))(),
  },
];

const changing = new Set(['At', 'Updated at']);

/** Rows with an ID, in the order of the IDs, without moments. */
function contents(addon: AddonHarness, tab: (typeof tabs)[number]): readonly ShownRow[] {
  return addon
    .rows(tab)
    .filter((row) => row[idHeaders[tab]] !== '')
    .map((row) => Object.fromEntries(Object.entries(row).filter(([name]) => !changing.has(name))))
    .sort((one, other) => (String(one[idHeaders[tab]]) < String(other[idHeaders[tab]]) ? -1 : 1));
}

/** What stands in rows that have no ID: nothing should. */
const stray = (addon: AddonHarness): readonly string[] =>
  tabs.flatMap((tab) =>
    addon
      .rows(tab)
      .filter((row) => row[idHeaders[tab]] === '')
      .flatMap((row) => Object.values(row).filter((shown) => shown !== '')),
  );

/** Every row with a mark of its own in a column of the colleague's. */
function ownColumns(addon: AddonHarness): void {
  for (const tab of tabs.slice(0, 3)) {
    addon.user.insertColumns(tab, 1);
    addon.user.moveColumns(tab, 2, 1);
    addon.user.type(tab, 'B1', 'Own');
    addon.rows(tab).forEach((row, index) => {
      addon.user.type(tab, `B${index + 2}`, `of ${row[idHeaders[tab]]}`);
    });
  }
}

describe.each(acts)('an import, while a colleague $what', ({ prepare, act, tidy }) => {
  it('gives every row its own content, before whichever call it happens', () => {
    const addon = setUpAddon();
    addon.importFile('one.csv', versions[0]);
    trimTabs(addon);
    ownColumns(addon);
    const expected = versions.map((_, turn) => {
      nextMinute(addon);
      addon.importFile('caseload.csv', versions[1 - turn] ?? versions[0]);
      return tabs.map((tab) => contents(addon, tab));
    });
    for (let moment = 1, struck = true; struck; moment += 1) {
      prepare?.(addon);
      const fault = addon.script.arm(
        { kind: 'interleave', act: () => act(addon) },
        moment,
        ({ functionName }) => functionName === 'applyImport',
      );
      nextMinute(addon);
      const result = addon.importFile('caseload.csv', versions[moment % 2] ?? versions[0]);
      struck = fault.struck;
      const found = tabs.map((tab) => contents(addon, tab).filter(isNoWaste));
      expect({ moment, strays: stray(addon), leftOut: result.leftOut, found }).toEqual({
        moment,
        strays: [],
        leftOut: [],
        found: expected[1 - (moment % 2)],
      });
      if (struck) tidy?.(addon);
    }
  });
});

/** The Sheets API answers only so often in a minute. */
const nextMinute = ({ script }: AddonHarness): void =>
  script.clock.moveTo(script.state.now + 60_000);

const isNoWaste = (row: ShownRow): boolean => !Object.values(row).includes('waste');

describe('an import, while a colleague deletes the row that it is about to change', () => {
  it('leaves the change out, says so, and touches no other row', () => {
    for (let moment = 1, struck = true; struck; moment += 1) {
      const addon = setUpAddon();
      addon.importFile('one.csv', fileOf(ada, ben, cleo));
      const before = contents(addon, 'Students');
      const fault = addon.script.arm(
        { kind: 'interleave', act: () => addon.user.deleteRows('Students', 2) },
        { method: 'Sheets.Spreadsheets.Values.batchGet', occurrence: moment },
        ({ functionName }) => functionName === 'applyImport',
      );
      let leftOut: unknown = [];
      try {
        leftOut = inWords(
          addon.importFile('two.csv', fileOf({ ...ada, School: 'Juniper HS' })).leftOut,
        );
      } catch (error) {
        expect(String(error)).toContain('The caseload has changed since you looked.');
        leftOut = ['Students, 000101: the row is gone.'];
      }
      struck = fault.struck;
      if (!struck) break;
      expect(leftOut).toEqual(['Students, 000101: the row is gone.']);
      expect(contents(addon, 'Students')).toEqual(before.slice(1));
      expect(stray(addon)).toEqual([]);
    }
  });
});

/** Copies a row of the grid to the first blank one. */
function pasteRow(addon: AddonHarness, tab: string, row: number): void {
  const sheet = addon.book.sheetNamed(tab);
  const to = addon.rows(tab).length + 1;
  const width = addon.grid(tab)[0]?.length ?? 0;
  for (let column = 0; sheet && column < width; column += 1) {
    sheet.put(to, column, sheet.cell(row - 1, column));
  }
}

describe('an import, while a colleague pastes the row that it is about to change once more', () => {
  it('changes neither of the two rows, and says so', () => {
    const sentence =
      'Students, 000101: several rows have this ID, so none was changed. Correct or delete all but one, then import again.';
    for (let moment = 1, struck = true; struck; moment += 1) {
      const addon = setUpAddon();
      addon.importFile('one.csv', fileOf(ada, ben, cleo));
      const fault = addon.script.arm(
        { kind: 'interleave', act: () => pasteRow(addon, 'Students', 2) },
        { method: 'Sheets.Spreadsheets.Values.batchGet', occurrence: moment },
        ({ functionName }) => functionName === 'applyImport',
      );
      let leftOut: unknown = [];
      try {
        leftOut = inWords(
          addon.importFile('two.csv', fileOf({ ...ada, School: 'Juniper HS' })).leftOut,
        );
      } catch (error) {
        // Read again, the caseload has a row that has to be mended first.
        expect(String(error)).toContain('stands in row 2 already');
        leftOut = [sentence];
      }
      struck = fault.struck;
      if (!struck) break;
      expect(leftOut).toEqual([sentence]);
      expect(new Set(addon.rows('Students').map(({ School }) => School))).toEqual(
        new Set(['Mesa View MS']),
      );
    }
  });
});

describe.each([
  ['rows that share an ID', '000101-AF1'],
  ['rows whose ID is an error', '=1/0'],
  ['rows whose ID a formula makes', '="G"&1'],
])('%s, while others are written and a colleague sorts', (_which, sharedId) => {
  it('keep what they hold, before whichever call it happens', () => {
    const addon = setUpAddon();
    addon.importFile('one.csv', versions[0]);
    trimTabs(addon);
    // Two goals that nobody can tell apart by their ID, among those that are written to.
    const place = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'[addon.grid('Goals')[0]?.indexOf('Order') ?? 0];
    for (const [id, order] of [
      ['000101-AF1', '7'],
      ['000103-AF1', '9'],
    ] as const) {
      const row = addon.grid('Goals').findIndex(([key]) => key === id) + 1;
      addon.user.type('Goals', `${place}${row}`, order);
      addon.book
        .sheetNamed('Goals')
        ?.changeAll({ row: row - 1, column: 0, rows: 1, columns: 1 }, (cell) =>
          sharedId.startsWith('=')
            ? { ...cell, value: null, formula: sharedId }
            : { ...cell, value: sharedId },
        );
    }
    const twins = () =>
      addon
        .rows('Goals')
        .filter((row) => ['7', '9'].includes(row.Order ?? ''))
        .map((row) => JSON.stringify(row))
        .sort();
    const goalIds = ['000102-AC1', '000102-AF1'];
    const before = twins();
    for (let moment = 1, struck = true; struck; moment += 1) {
      const fault = addon.script.arm(
        { kind: 'interleave', act: () => turnAround(addon) },
        moment,
        ({ functionName }) => functionName === 'orderGoals',
      );
      nextMinute(addon);
      const order = moment % 2 === 0 ? goalIds : [...goalIds].reverse();
      const { result } = addon.script.callFromPage('orderGoals', ['000102', order], specialist);
      struck = fault.struck;
      const orders = order.map(
        (id) => addon.rows('Goals').find((row) => row['Goal ID'] === id)?.Order,
      );
      expect({ moment, result, orders, twins: twins() }).toMatchObject({
        moment,
        result: { ok: true },
        orders: ['1', '2'],
        twins: before,
      });
    }
  });
});

describe.each(acts)('a run of digests, while a colleague $what', ({ prepare, act, tidy }) => {
  it('sends each email once and writes each row its own state', () => {
    const addon = setUpAddon();
    addon.importFile('one.csv', versions[0]);
    trimTabs(addon);
    addon.switchOn();
    addon.choose('pauseMenu');
    addon.script.clock.moveTo(firstDigestHour);
    expect(addon.choose('sendDueMenu')).toContain('3 digests went out.');
    const expected = tabs.map((tab) => contents(addon, tab));

    for (let moment = 1, struck = true; struck; moment += 1) {
      addon.user.deleteRows('Deliveries', 2, addon.rows('Deliveries').length);
      // Without either, nothing tells that they have gone out.
      for (const { 'Guardian ID': id = '' } of addon.rows('Guardians'))
        if (id !== '') typeInto(addon, 'Guardians', id, 'Last digest', '');
      prepare?.(addon);
      const mailsBefore = addon.script.state.outbox.length;
      const fault = addon.script.arm(
        { kind: 'interleave', act: () => act(addon) },
        moment,
        ({ functionName }) => functionName === 'sendDueMenu',
      );
      nextMinute(addon);
      expect(addon.choose('sendDueMenu')).toContain('3 digests went out.');
      struck = fault.struck;
      const found = tabs.map((tab) => contents(addon, tab).filter(isNoWaste));
      const withoutChoice = (tables: readonly (readonly ShownRow[])[]) =>
        tables.map((table) => table.map(({ 'Question IDs': _, ...row }) => row));
      expect({
        moment,
        strays: stray(addon),
        mails: addon.script.state.outbox.length - mailsBefore,
        found: withoutChoice(found),
      }).toEqual({ moment, strays: [], mails: 3, found: withoutChoice(expected) });
      if (struck) tidy?.(addon);
    }
  });
});
