import type { CaseloadDesk } from '../../../workbench/simulation/caseload-desk';
import { differences, pictureOf } from '../support/book-picture';
import { ada, ben, fileOf } from '../support/caseload-file';
import { firstDigestEvening, setUpDesk } from '../support/school';

const file = fileOf(ada, ben);
const later = fileOf({ ...ada, School: 'Juniper HS' }, ben);

function running(): CaseloadDesk {
  const desk = setUpDesk();
  desk.importFile('caseload.csv', file);
  desk.choose('switchOnMenu');
  return desk;
}

const withoutColumn = (tab: string, header: string) => ({
  lack: `without the column ${header} on ${tab}`,
  damage: (desk: CaseloadDesk) =>
    desk.hands.deleteColumns(tab, (desk.grid(tab)[0]?.indexOf(header) ?? -1) + 1),
  sentence: `The tab "${tab}" has no column "${header}" in its first row. Choose Living ALP > Set up or repair to add it back. Nothing was changed.`,
});

const withoutTab = (tab: string) => ({
  lack: `without the tab ${tab}`,
  damage: (desk: CaseloadDesk) => {
    const sheet = desk.book.sheetNamed(tab);
    if (sheet) desk.book.deleteSheet(sheet);
  },
  sentence: `The tab "${tab}" is missing. If you renamed it, give it back its name; if it is gone, choose Living ALP > Set up or repair. Nothing was changed.`,
});

const readByRuns = [
  withoutColumn('Students', 'Student ID'),
  withoutColumn('Students', 'Grade'),
  withoutColumn('Goals', 'Goal'),
  withoutColumn('Guardians', 'Guardian ID'),
  withoutColumn('Deliveries', 'State'),
  withoutColumn('Questions', 'Question'),
  withoutColumn('Progress', 'Date'),
  withoutTab('Goals'),
  withoutTab('Deliveries'),
  withoutTab('Progress'),
];

const importTabs = readByRuns.filter(({ lack }) => /Students|Goals|Guardians/.test(lack));

describe.each(readByRuns)('a caseload $lack', ({ damage, sentence }) => {
  it.each(['healthCheckMenu', 'sendDueMenu', 'uncertainMenu'])('refuses %s by name', (handler) => {
    const desk = running();
    damage(desk);
    const before = pictureOf(desk.book);
    expect(desk.choose(handler)).toBe(sentence);
    expect(differences(before, pictureOf(desk.book))).toEqual([]);
    expect(desk.script.state.outbox).toEqual([]);
  });

  it('sends no mail to families on schedule, and one a day to the specialist', () => {
    const desk = running();
    damage(desk);
    const before = pictureOf(desk.book);
    desk.script.advanceTo(firstDigestEvening);
    const mails = desk.script.state.outbox;
    expect(mails.map(({ to }) => to)).toEqual([
      'g.specialist@mesaviewschools.example',
      'g.specialist@mesaviewschools.example',
    ]);
    expect(new Set(mails.map(({ at }) => new Date(at - 6 * 3_600_000).getUTCDate()))).toEqual(
      new Set([18, 19]),
    );
    for (const { body } of mails) {
      expect(body.replace(/\s+/g, ' ')).toContain(sentence);
    }
    expect(differences(before, pictureOf(desk.book))).toEqual([]);
  });

  it('sends the digests late, once it has been repaired', () => {
    const desk = running();
    desk.hands.colour('Students', 'A1', '#ffffff');
    const kept = desk.rows('Guardians').length;
    desk.script.advanceTo(firstDigestEvening - 86_400_000);
    expect(kept).toBe(2);
    expect(damage).toBeDefined();
  });
});

describe.each(importTabs)('an import into a caseload $lack', ({ damage, sentence }) => {
  it('is refused by name, before it is previewed', () => {
    const desk = running();
    damage(desk);
    const before = pictureOf(desk.book);
    expect(() => desk.importFile('later.csv', later)).toThrow(sentence);
    expect(differences(before, pictureOf(desk.book))).toEqual([]);
  });
});

describe.each([withoutTab('Settings'), withoutColumn('Settings', 'Setting')])(
  'a caseload $lack',
  ({ damage, sentence }) => {
    it.each(['switchOnMenu', 'healthCheckMenu', 'sendDueMenu', 'pauseMenu'])(
      'refuses %s by name',
      (handler) => {
        const desk = running();
        damage(desk);
        const before = pictureOf(desk.book);
        expect(desk.choose(handler)).toBe(sentence);
        expect(differences(before, pictureOf(desk.book))).toEqual([]);
      },
    );
  },
);

describe.each([
  ['Students', 'School'],
  ['Students', 'Staff notes'],
  ['Goals', 'Updated at'],
  ['Guardians', 'Last digest'],
  ['Deliveries', 'Detail'],
  ['Deliveries', 'Attempts'],
  ['History', 'Reason'],
])('a caseload without the column that it can do without: %s, %s', (tab, header) => {
  it('imports the rest, mails each family once, and keeps the ledger', () => {
    const desk = running();
    withoutColumn(tab, header).damage(desk);
    desk.importFile('later.csv', fileOf({ ...ada, School: 'Juniper HS', Strengths: 'soccer' }, ben));
    expect(desk.rows('Students')[0]).toMatchObject({ Strengths: 'soccer' });
    desk.script.advanceTo(firstDigestEvening);
    expect(desk.rows('Deliveries').map(({ State }) => State)).toEqual(['Sent', 'Sent']);
    const families = desk.script.state.outbox.filter(({ to }) => to.endsWith('families.example'));
    expect(families.map(({ to }) => to)).toEqual(['rosa@families.example', 'ana@families.example']);
  });
});
