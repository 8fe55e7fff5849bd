// The example caseload, brought in by the calls of the dialog.
import { parse, unparse } from 'papaparse';
import type { ImportPreview } from '../../../src/import/domain/import-plan';
import type { MappingProposal } from '../../../src/import/domain/mapping';
import { history } from '../sidebar/sidebar-calls';
import { firstDigestEvening, mesaView, setUpAddon } from '../support/addon';
import { tableOf } from '../support/caseload-file';

describe('the example caseload, imported', () => {
  const addon = setUpAddon();
  const { counts, leftOut } = addon.importFile('caseload-mesa-view.csv', mesaView());
  const student = (id: string) => addon.rows('Students').find((row) => row['Student ID'] === id);
  const guardiansOf = (id: string) =>
    addon.rows('Guardians').filter((row) => row['Student ID'] === id);
  const goalsOf = (id: string) => addon.rows('Goals').filter((row) => row['Student ID'] === id);

  it('adds 85 students, and skips a repeated one and a heading', () => {
    expect(counts).toMatchObject({ add: 85, change: 0, same: 0, skip: 2 });
    expect(leftOut).toEqual([]);
    expect(addon.rows('Students')).toHaveLength(85);
    expect(addon.rows('Goals')).toHaveLength(167);
    expect(addon.rows('Guardians')).toHaveLength(137);
    expect(addon.rows('Teachers').length).toBeGreaterThan(5);
    expect(history(addon)).toEqual([]);
  });

  it('keeps numbers with their zeros, accents and other letters', () => {
    expect(student('018666')).toMatchObject({ 'First name': 'Nia', 'Last name': 'Haddad' });
    expect(student('169771')).toMatchObject({ 'First name': 'Zoë', 'Last name': 'García Márquez' });
    expect(student('045499')).toMatchObject({ 'First name': 'Ngọc' });
  });

  it('keeps goals that look like formulas, markup or placeholders', () => {
    expect(goalsOf('268917')[0]).toMatchObject({
      Goal: '+1 independent study unit per semester (astronomy first)',
    });
    expect(goalsOf('163251')[0]).toMatchObject({
      Goal: '<b>Bold</b> & "quoted" goal with $& and {{name}}',
    });
  });

  it('writes dates as dates, and leaves an impossible one blank', () => {
    expect(student('111575')).toMatchObject({
      'Birth date': '2011-02-23',
      'Review due': '2026-11-13',
    });
    expect(student('018666')).toMatchObject({ 'Review due': '2026-11-20' });
    expect(student('217246')).toMatchObject({ 'Birth date': '' });
    const column = addon.grid('Students')[0]?.indexOf('Birth date') ?? -1;
    expect(typeof addon.book.sheetNamed('Students')?.cell(1, column).value).toBe('number');
  });

  it('reads statuses, and keeps in the notes what they say beyond', () => {
    expect(student('111575')).toMatchObject({ Status: 'Exited' });
    expect(student('268917')).toMatchObject({ Status: 'Talent pool' });
    expect(student('063223')).toMatchObject({
      Status: 'Identified',
      'Staff notes': 'Status in the file: HGT',
    });
  });

  it('keeps a broken address as typed and parts two addresses in one cell', () => {
    expect(guardiansOf('272443')[0]).toMatchObject({ 'E-mail': 'jane.doe@mail,example' });
    expect(guardiansOf('112880')[0]).toMatchObject({ 'E-mail': 'thu.tran@mail.example' });
    expect(guardiansOf('175238').map((row) => row['E-mail'])).toEqual([
      'pat@mail.example',
      'carlos909@inbox.example',
      'chris@inbox.example',
    ]);
  });

  it('sets No contact for every guardian of a child with a restriction, and for nobody else', () => {
    const noted = (sign: RegExp) =>
      addon
        .rows('Students')
        .filter((row) => sign.test(row['Staff notes'] ?? ''))
        .map((row) => row['Student ID']);
    const [restricted, others] = [noted(/court order/), noted(/IEP|504|moved/)];
    expect([restricted.length, others.length]).toEqual([15, 29]);
    for (const row of addon.rows('Guardians')) {
      const id = row['Student ID'];
      const contact = [row['Guardian ID'], row.Contact];
      const wanted = restricted.includes(id) ? /No contact/ : /Allowed|To decide/;
      expect(contact).toEqual([row['Guardian ID'], expect.stringMatching(wanted)]);
      if (others.includes(id)) expect(contact).toEqual([row['Guardian ID'], 'To decide']);
    }
  });
});

describe('the import dialog, before anything is written', () => {
  const addon = setUpAddon();
  const file = tableOf(mesaView());
  const mapping = addon.ask<MappingProposal>('proposeImport', file);
  const preview = addon.ask<ImportPreview>('previewImport', file, mapping);

  it('proposes a meaning for every column', () => {
    expect(mapping.problems).toEqual([]);
    expect(mapping.headerRow).toBe(1);
    expect(mapping.columns.filter(({ field }) => field === null)).toEqual([]);
  });

  it('shows a line for each line of the file, and writes nothing', () => {
    expect(preview.lines).toHaveLength(87);
    expect(addon.rows('Students')).toEqual([]);
  });
});

describe('staff notes', () => {
  it('reach no email, neither to families nor in a heads-up', () => {
    const secret = 'ZEBRA-9417';
    const rows = parse<string[]>(mesaView().toString('utf8')).data.map((row, index) =>
      index < 2 ? row : [...row.slice(0, -1), `${row.at(-1)} ${secret}`.trim()],
    );
    const text = unparse(rows);
    const addon = setUpAddon();
    addon.importFile('caseload.csv', Buffer.from(text));
    addon.decideAll();
    expect(
      addon.rows('Students').filter((row) => row['Staff notes']?.includes(secret)).length,
    ).toBeGreaterThan(60);
    addon.switchOn();
    addon.script.advanceTo(firstDigestEvening);
    const { outbox } = addon.script.state;
    expect(outbox.length).toBeGreaterThan(90);
    expect(outbox.filter((mail) => JSON.stringify(mail).includes(secret))).toEqual([]);
  });
});
