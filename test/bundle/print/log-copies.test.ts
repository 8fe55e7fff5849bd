// What the print dialog is told, and what is written down when somebody prints.

import type { PrintAnswer, PrintScope } from '../../../src/print/domain/print-request';
import type { AddonHarness } from '../../../workbench/harness/addon-harness';
import { answered, call, history, send, smallSchool } from '../sidebar/sidebar-calls';
import { typeInto } from '../support/addon';

const ada = '000101';
const year = '2026-27';
const one: PrintScope = { kind: 'student', studentId: ada };

const ask = (addon: AddonHarness, reader = 'Family', scope: PrintScope = one): PrintAnswer =>
  answered(send(addon, 'printPlans', reader, scope) as never);

const planFor = { document: 'Plan', reader: 'Family', language: 'English' } as const;

/** The click of the dialog, on what it shows. */
const log = (addon: AddonHarness, id: string, as: object = planFor, shown = ask(addon)) =>
  send(
    addon,
    'logCopies',
    id,
    as,
    shown.students.map(({ studentId, version }) => ({ studentId, version })),
  );

const copies = (addon: AddonHarness) => addon.rows('Copies').filter((row) => row['Copy ID'] !== '');
const planOf = (addon: AddonHarness, id = ada) =>
  addon.rows('Plans').find((row) => row['Student ID'] === id && row['School year'] === year);

describe('the dialog', () => {
  const school = smallSchool();

  it('is opened by the sidebar for the student who is open there', () => {
    const addon = school.copy();
    const odd = 'a"><script>1</script>';
    for (const studentId of [ada, odd]) {
      answered(call(addon, 'openPrint', { kind: 'student', studentId }));
      const { html } = addon.script.screen.pages.at(-1) ?? { html: '' };
      const scope = / data-scope="([^"]*)"/.exec(html)?.[1] ?? '';
      expect(JSON.parse(decodeURIComponent(scope))).toEqual({ kind: 'student', studentId });
    }
  });

  it('is opened by the menu for the selected rows', () => {
    const addon = school.copy();
    addon.choose('printMenu');
    expect(addon.script.screen.pages.at(-1)?.html).toContain('%22selection%22');
  });

  it('has the students of the scope, each with the content of the reader', () => {
    const addon = school.copy();
    addon.select('Students', 'A3:A4');
    const idsOf = (scope: PrintScope) =>
      ask(addon, 'Family', scope).students.map(({ studentId }) => studentId);
    expect(idsOf(one)).toEqual([ada]);
    expect(idsOf({ kind: 'selection' })).toEqual(['000102', '000103']);
    expect(idsOf({ kind: 'caseload' })).toHaveLength(3);
  });

  it('is told the same again', () => {
    const addon = school.copy();
    expect(ask(addon, 'Teacher', { kind: 'caseload' })).toEqual(
      ask(addon, 'Teacher', { kind: 'caseload' }),
    );
  });

  it('is told no name of a guardian, no ID of a goal and no staff note', () => {
    const addon = school.copy();
    typeInto(addon, 'Students', ada, 'Staff notes', 'NOTE');
    for (const reader of ['Family', 'Teacher', 'Student']) {
      const told = JSON.stringify(ask(addon, reader));
      for (const row of addon.rows('Guardians')) if (row.Name) expect(told).not.toContain(row.Name);
      expect(told).not.toMatch(/NOTE|-AC1/);
    }
  });

  it('is told how many students have a row that cannot be read', () => {
    const addon = school.copy();
    typeInto(addon, 'Goals', `${ada}-AC1`, 'Status', 'Actve');
    const answer = ask(addon);
    expect(answer.unread).toBe(1);
    expect(answer.students[0]?.content.goals).toHaveLength(1);
  });
});

describe('a plan that is printed for a family', () => {
  const addon = smallSchool().copy();
  expect(planOf(addon)?.State ?? 'Draft').toBe('Draft');
  const before = ask(addon);
  log(addon, 'click-1');

  it('is noted in Copies', () => {
    expect(copies(addon)).toEqual([
      expect.objectContaining({
        'Copy ID': `click-1-${ada}`,
        By: 'g.specialist@mesaviewschools.example',
        'Student ID': ada,
        'School year': year,
        Document: 'Plan',
        For: 'Family',
        Language: 'English',
        Version: before.students[0]?.version,
      }),
    ]);
  });

  it('is shared from that day, and History says why', () => {
    const plan = planOf(addon);
    expect(plan).toMatchObject({ State: 'Shared' });
    expect(plan?.['Copy given on']).not.toBe('');
    expect(plan?.['Shared on']).toBe(plan?.['Copy given on']);
    const lines = history(addon).filter((line) => line.Reason === 'Copy printed for the family');
    expect(lines.map(({ Field, After }) => [Field, After])).toEqual([
      ['State', 'Shared'],
      ['Shared on', '2026-08-17'],
      ['Copy given on', '2026-08-17'],
    ]);
  });

  it('is the same version afterwards, and the same click writes nothing', () => {
    const tabs = () => ['Copies', 'Plans', 'History'].map((tab) => addon.grid(tab));
    const written = tabs();
    expect(ask(addon)).toEqual(before);
    expect(log(addon, 'click-1')).toEqual({ ok: true, value: { failures: [] } });
    expect(tabs()).toEqual(written);
  });

  it('printed once more is one more copy, and nothing else on the same day', () => {
    const plans = addon.grid('Plans');
    log(addon, 'click-2');
    expect(copies(addon)).toHaveLength(2);
    expect(addon.grid('Plans')).toEqual(plans);
  });
});

it.each([
  ['a plan for a teacher', { ...planFor, reader: 'Teacher' }],
  ['a conference sheet', { ...planFor, document: 'Conference sheet' }],
  ['a slip', { ...planFor, document: 'Student slip', reader: 'Student' }],
])('%s is noted, and says nothing of the plan', (_, as) => {
  const addon = smallSchool().copy();
  const plans = addon.grid('Plans');
  log(addon, 'click', as, ask(addon, as.reader));
  expect(copies(addon)).toHaveLength(1);
  expect(addon.grid('Plans')).toEqual(plans);
});

it('a plan of which no goal is on the paper is noted, and is not given', () => {
  const addon = smallSchool().copy();
  for (const goal of ['AC1', 'AF1']) typeInto(addon, 'Goals', `${ada}-${goal}`, 'Status', 'Draft');
  const plans = addon.grid('Plans');
  log(addon, 'click');
  expect(copies(addon)).toHaveLength(1);
  expect(addon.grid('Plans')).toEqual(plans);
  const { length } = history(addon).filter(({ Reason = '' }) => Reason.startsWith('Copy printed'));
  expect(length).toBe(0);
});

it('a plan whose goals of this year are over is given', () => {
  const addon = smallSchool().copy();
  for (const goal of ['AC1', 'AF1']) {
    typeInto(addon, 'Goals', `${ada}-${goal}`, 'Status', 'Achieved');
    typeInto(addon, 'Goals', `${ada}-${goal}`, 'Outcome', 'Met');
  }
  log(addon, 'click');
  expect(planOf(addon)).toMatchObject({ State: 'Shared' });
});

describe('a conference sheet that a page asks for as a teacher’s', () => {
  const sheet = { ...planFor, document: 'Conference sheet', reader: 'Teacher' };

  it('is not printed with what a teacher may read', () => {
    const addon = smallSchool().copy();
    expect(log(addon, 'click', sheet, ask(addon, 'Teacher'))).toMatchObject({
      ok: false,
      failures: [{ code: 'print changed' }],
    });
    expect(copies(addon)).toEqual([]);
  });

  it('is noted as the family’s that it is', () => {
    const addon = smallSchool().copy();
    log(addon, 'click', sheet);
    expect(copies(addon).map((row) => row.For)).toEqual(['Family']);
  });
});

it('a plan that is closed is printed and noted, and is not written', () => {
  const addon = smallSchool().copy();
  log(addon, 'click-1');
  const row = addon.rows('Plans').findIndex((each) => each['Student ID'] === ada) + 2;
  const column = addon.grid('Plans')[0]?.indexOf('State') ?? -1;
  addon.user.type('Plans', `${String.fromCharCode(65 + column)}${row}`, 'Closed');
  const given = addon.grid('Plans')[0]?.indexOf('Copy given on') ?? -1;
  addon.user.type('Plans', `${String.fromCharCode(65 + given)}${row}`, '2026-08-01');
  const plans = addon.grid('Plans');
  log(addon, 'click-2');
  expect(copies(addon)).toHaveLength(2);
  expect(addon.grid('Plans')).toEqual(plans);
});

it('what has changed since it was shown is not noted', () => {
  const addon = smallSchool().copy();
  const shown = ask(addon);
  typeInto(addon, 'Goals', `${ada}-AC1`, 'Goal', 'Another one');
  expect(log(addon, 'click', planFor, shown)).toMatchObject({
    ok: false,
    failures: [{ code: 'print changed' }],
  });
  expect(copies(addon)).toEqual([]);
});

it('a student whom nobody knows is refused, and History says so', () => {
  const addon = smallSchool().copy();
  const strange = send(addon, 'logCopies', 'c', planFor, [{ studentId: 'x', version: '1' }]);
  expect(strange).toMatchObject({ ok: false, failures: [{ code: 'no such student' }] });
  expect(history(addon).at(-1)?.Reason).toMatch(/^Refused: /);
});

it('a whole caseload is noted by one click', () => {
  const addon = smallSchool().copy();
  const shown = ask(addon, 'Family', { kind: 'caseload' });
  log(addon, 'click', planFor, shown);
  expect(copies(addon)).toHaveLength(3);
  expect(addon.rows('Plans').filter((row) => row.State === 'Shared')).toHaveLength(3);
});
