// Rows that cannot be read are reported by tab, row and column, and stop no other family.
import { onceOpened } from '../../support/once-opened';
import { firstDigestEvening, setUpAddon, typeInto } from '../support/addon';
import { ada, ben, cleo, fileOf } from '../support/caseload-file';

/** What a person typed into a cell, and what the health check says about it. */
const slips = [
  {
    slip: 'a student ID that no student has',
    tab: 'Goals',
    id: '000101-AC1',
    header: 'Student ID',
    text: '999999',
    sentence: 'Goals, row 2, Student ID: no row of the Students tab has the ID "999999"',
  },
  {
    slip: 'a guardian of nobody',
    tab: 'Guardians',
    id: '000101-G1',
    header: 'Student ID',
    text: '000100',
    sentence: 'Guardians, row 2, Student ID: no row of the Students tab has the ID "000100"',
  },
  {
    slip: 'a broken address',
    tab: 'Guardians',
    id: '000101-G1',
    header: 'E-mail',
    text: 'rosa(at)families',
    sentence: 'Guardians, row 2, E-mail: "rosa(at)families" cannot be an email address',
  },
  {
    slip: 'an impossible date',
    tab: 'Students',
    id: '000101',
    header: 'Birth date',
    text: '2013-13-45',
    sentence: 'Students, row 2, Birth date: "2013-13-45" is not a date; write it like 2026-09-30',
  },
  {
    slip: 'an ID that shows an error',
    tab: 'Guardians',
    id: '000101-G1',
    header: 'Guardian ID',
    text: "'#N/A",
    sentence:
      'Guardians, row 2, Guardian ID: shows the error #N/A; correct the formula, or type what belongs there',
  },
  {
    slip: 'an ID without end',
    tab: 'Goals',
    id: '000101-AC1',
    header: 'Goal ID',
    text: 'G'.repeat(49_000),
    sentence: `Goals, row 2, Goal ID: "${'G'.repeat(59)}…" is longer than 100 characters; an ID is short`,
  },
  {
    slip: 'a date without end',
    tab: 'Students',
    id: '000101',
    header: 'Birth date',
    text: 'soon '.repeat(9800).trim(),
    sentence: `Students, row 2, Birth date: "${'soon '.repeat(12).slice(0, 59)}…" is not a date; write it like 2026-09-30`,
  },
  {
    slip: 'a word that is not in the list',
    tab: 'Goals',
    id: '000101-AC1',
    header: 'Progress',
    text: 'halfway',
    sentence:
      'Goals, row 2, Progress: "halfway" is not one of Not started, Getting started, On the way, Nearly there, Achieved',
  },
  {
    slip: 'neither yes nor no',
    tab: 'Goals',
    id: '000101-AF1',
    header: 'Share with family',
    text: 'maybe',
    sentence: 'Goals, row 3, Share with family: "maybe" is neither yes nor no',
  },
  {
    slip: 'an empty name',
    tab: 'Students',
    id: '000101',
    header: 'First name',
    text: '',
    sentence: 'Students, row 2, First name: is empty',
  },
  {
    slip: 'an unknown contact rule',
    tab: 'Guardians',
    id: '000101-G1',
    header: 'Contact',
    text: 'ask first',
    sentence: 'Guardians, row 2, Contact: "ask first" is not one of Allowed, No contact, To decide',
  },
] as const;

const idHeaders = { Students: 'Student ID', Goals: 'Goal ID', Guardians: 'Guardian ID' } as const;

const running = onceOpened(() => {
  const addon = setUpAddon();
  addon.importFile('caseload.csv', fileOf(ada, ben, cleo));
  addon.switchOn();
  return addon;
});

describe.each(slips)('a row with $slip', ({ tab, id, header, text, sentence }) => {
  const addon = running();
  const row = addon.rows(tab).findIndex((each) => each[idHeaders[tab]] === id) + 1;
  const sheet = addon.book.sheetNamed(tab);
  if (sheet) addon.user.typeAt(sheet, row, addon.grid(tab)[0]?.indexOf(header) ?? -1, text);

  it('is reported by tab, row and column', () => {
    const said = addon.choose('healthCheckMenu').split('\n');
    expect(said).toContain(`${sentence}.`);
    const kept = addon
      .rows('Start here')
      .find((each) => each['What to do next'] === 'Last health check');
    expect(kept?.How).toContain(`${sentence}.`);
  });

  it('stops no other family', () => {
    addon.script.advanceTo(firstDigestEvening);
    const families = addon.script.state.outbox
      .map(({ to }) => to)
      .filter((to) => to.endsWith('families.example'));
    expect(families).toContain('ana@families.example');
    const bad = ['rosa@families.example', 'luz@families.example'];
    expect(families.filter((to) => bad.includes(to)).length).toBeGreaterThanOrEqual(1);
  });
});

describe.each([
  ['Students', '000101', '000103', 'Student ID'],
  ['Goals', '000101-AC1', '000103-AF1', 'Goal ID'],
  ['Guardians', '000101-G1', '000103-G1', 'Guardian ID'],
] as const)('two rows of %s with one ID', (tab, id, other, header) => {
  const addon = running();
  const rowOf = (wanted: string) => addon.grid(tab).findIndex(([key]) => key === wanted) + 1;
  const [first, second] = [rowOf(id), rowOf(other)];
  addon.user.type(tab, `A${second}`, id);

  it('are both reported, by tab, row and column', () => {
    const said = addon.choose('healthCheckMenu').split('\n');
    for (const row of [first, second]) {
      expect(said).toContain(
        `${tab}, row ${row}, ${header}: "${id}" stands in rows ${first} and ${second}, so neither counts; correct or delete one.`,
      );
    }
    // What hangs on the ID is not wrong: it waits.
    expect(said.filter((line) => line.includes(`has the ID "${id}"`))).toEqual([]);
  });

  it('stop no other family', () => {
    addon.script.advanceTo(firstDigestEvening);
    expect(addon.script.state.outbox.map(({ to }) => to)).toContain('ana@families.example');
  });

  it('are mended before anything is imported', () => {
    expect(() => addon.importFile('later.csv', fileOf(cleo))).toThrow(
      `${tab}, row ${first}, ${header}: "${id}" stands in rows`,
    );
  });
});

describe('a caseload with rows that cannot be read', () => {
  it('is not imported into before they are mended', () => {
    const addon = setUpAddon();
    addon.importFile('caseload.csv', fileOf(ada, ben));
    typeInto(addon, 'Students', '000101', 'Birth date', '2013-13-45');
    typeInto(addon, 'Guardians', '000102-G1', 'Contact', 'perhaps');
    expect(() => addon.importFile('later.csv', fileOf(cleo))).toThrow(
      'Please mend these rows of the caseload first, then import: Students, row 2, Birth date: "2013-13-45" is not a date; write it like 2026-09-30. Guardians, row 3, Contact: "perhaps" is not one of Allowed, No contact, To decide.',
    );
    expect(addon.rows('Students')).toHaveLength(2);
  });
});
