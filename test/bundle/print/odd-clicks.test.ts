// Clicks of the print dialog that are not the usual one.
import type { PrintAnswer } from '../../../src/print/domain/print-request';
import type { AddonHarness } from '../../../workbench/harness/addon-harness';
import { answered, history, send, smallSchool } from '../sidebar/sidebar-calls';

const ada = '000101';
const planFor = { document: 'Plan', reader: 'Family', language: 'English' } as const;

const shownOf = (addon: AddonHarness, scope: object): PrintAnswer =>
  answered(send(addon, 'printPlans', 'Family', scope) as never);
const filled = (addon: AddonHarness, tab: string) =>
  addon.rows(tab).filter((row) => row['Student ID'] !== '');

it('a student who is named twice gets one line', () => {
  const addon = smallSchool().copy();
  const [shown] = shownOf(addon, { kind: 'student', studentId: ada }).students;
  const copy = { studentId: ada, version: shown?.version };
  expect(send(addon, 'logCopies', 'c', planFor, [copy, copy])).toMatchObject({ ok: true });
  expect(filled(addon, 'Copies')).toHaveLength(1);
  expect(filled(addon, 'Plans').filter((row) => row['Student ID'] === ada)).toHaveLength(1);
  expect(history(addon).filter((line) => line.Field === 'Copy given on')).toHaveLength(1);
});

it('one student more, sent with the same click, is noted beside those who are', () => {
  const addon = smallSchool().copy();
  const copies = shownOf(addon, { kind: 'caseload' }).students.map(({ studentId, version }) => ({
    studentId,
    version,
  }));
  send(addon, 'logCopies', 'c', planFor, copies.slice(0, 1));
  send(addon, 'logCopies', 'c', planFor, copies);
  expect(filled(addon, 'Copies').map((row) => row['Copy ID'])).toEqual(
    copies.map(({ studentId }) => `c-${studentId}`),
  );
});

it('a whole caseload takes one read and one write', () => {
  const addon = smallSchool().copy();
  const copies = shownOf(addon, { kind: 'caseload' }).students.map(({ studentId, version }) => ({
    studentId,
    version,
  }));
  expect(addon.executions.at(-1)?.calls.data ?? 0).toBeLessThanOrEqual(8);
  send(addon, 'logCopies', 'c', planFor, copies);
  expect(addon.executions.at(-1)?.calls.data ?? 0).toBeLessThanOrEqual(12);
});
