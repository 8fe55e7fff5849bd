// Addresses that are not those to which the last digest went: a part of the tab sorted by itself
// gives every family the address of another one.
import { agreeablePeople } from '../../../emulator/runtime/screen';
import { batchSize } from '../../../src/mailing/server/send-queue';
import type { AddonHarness } from '../../../workbench/harness/addon-harness';
import {
  at,
  familyMails,
  ledger,
  mailingDays,
  openCaseload,
  staffMails,
  tickAt,
  typeInto,
} from '../support/addon';
import { dueMails, firstLines, twoBatches } from '../support/example-caseload';

const small = firstLines(12);
const due = dueMails(small).length;
const school = openCaseload({ csv: small });
tickAt(school, '2026-08-19T16:30');
school.script.clock.moveTo(at('2026-08-31T09:00'));

const addressesOf = (addon: AddonHarness): readonly (readonly [string, string])[] =>
  ledger(addon, 'Sent')
    .filter(({ Period }) => Period === '2026-08-17/2026-08-30')
    .map((row) => [row['Guardian ID'] ?? '', row['E-mail'] ?? ''] as const)
    // Of each child one comes before those who share a child with it.
    .sort(([one], [other]) => (one.slice(-2) < other.slice(-2) ? -1 : 1));

/** Gives the first of them each other's addresses, as sorting that column alone does. */
function shift(addon: AddonHarness, count: number, before = school): void {
  const some = addressesOf(before).slice(0, count);
  some.forEach(([id], place) => {
    const [, email = ''] = some[(place + 1) % count] ?? [];
    typeInto(addon, 'Guardians', id, 'E-mail', email);
  });
}

const bodyOf = (text = ''): string => text.replace(/[\s>]+/g, ' ');

describe('addresses that were shifted over a whole caseload', () => {
  const shifted = school.copy();
  shift(shifted, due);
  tickAt(shifted, '2026-09-01T18:30', '2026-09-02T16:30', '2026-09-02T17:30');

  it('are named the evening before, and nothing goes out by itself', () => {
    const [headsUp, trouble, ...more] = staffMails(shifted);
    const [[, before] = ['', ''], [, now] = ['', '']] = addressesOf(school);
    expect(headsUp?.subject).toMatch(/^Before they go out: 0 digests,/);
    expect(bodyOf(headsUp?.body)).toContain(`${before} → ${now}`);
    expect(trouble?.subject).toBe('Digests are waiting for you');
    expect(bodyOf(trouble?.body)).toContain(`${due} guardians have another address`);
    expect(more).toEqual([]);
    expect(familyMails(shifted)).toHaveLength(due);
  });

  it('hold nobody any more once they are put right', () => {
    const addon = shifted.copy();
    for (const [id, email] of addressesOf(school))
      typeInto(addon, 'Guardians', id, 'E-mail', email);
    tickAt(addon, '2026-09-02T18:30');
    expect(familyMails(addon)).toHaveLength(2 * due);
  });

  it('go out by a click that has shown them, and are the right ones from then on', () => {
    const addon = shifted.copy();
    addon.choose('sendDueMenu');
    const asked = addon.script.screen.alerts.map(({ text }) => text).join('\n');
    expect(asked).toContain(`${due} of these addresses`);
    expect(familyMails(addon)).toHaveLength(2 * due);
    tickAt(addon, '2026-09-15T18:30', '2026-09-16T16:30');
    expect(familyMails(addon)).toHaveLength(3 * due);
  });
});

it('are not sent by a click where they were shifted after the question', () => {
  const addon = school.copy({
    people: {
      ...agreeablePeople,
      answerAlert: ({ buttons }) => {
        if (buttons.length > 1) shift(addon, due);
        return 'OK';
      },
    },
  });
  addon.script.clock.moveTo(at('2026-09-02T17:00'));
  expect(addon.choose('sendDueMenu')).toContain(`${due} guardians have another address`);
  expect(familyMails(addon)).toHaveLength(due);
});

it('shifted in the middle of a run end it before the next batch, and are told', () => {
  const csv = twoBatches();
  const addon = openCaseload({ csv });
  tickAt(addon, '2026-08-19T16:30');
  const all = familyMails(addon).length;
  expect(all).toBe(dueMails(csv).length);
  const act = () => shift(addon, all, addon.copy());
  addon.script.arm({ kind: 'interleave', act }, { method: 'MailApp.sendEmail', occurrence: 20 });
  tickAt(addon, '2026-09-02T16:30', '2026-09-02T17:30');
  expect(familyMails(addon)).toHaveLength(all + batchSize);
  expect(bodyOf(staffMails(addon).at(-1)?.body)).toContain('guardians have another address');
});

describe('an address or two that have changed', () => {
  it('are named the evening before, and hold nobody', () => {
    const addon = school.copy();
    const [[first, old] = ['', ''], [second] = ['']] = addressesOf(school);
    typeInto(addon, 'Guardians', first, 'E-mail', 'new@families.example');
    typeInto(addon, 'Guardians', second, 'E-mail', 'newer@families.example');
    tickAt(addon, '2026-09-01T18:30', '2026-09-02T16:30');
    expect(bodyOf(staffMails(addon)[0]?.body)).toContain(`${old} → new@families.example`);
    expect(mailingDays(addon)).toContain('2026-09-02 new@families.example');
    expect(familyMails(addon)).toHaveLength(2 * due);
    tickAt(addon, '2026-09-15T18:30');
    expect(bodyOf(staffMails(addon)[1]?.body)).not.toContain('→');
  });

  it('are three of other families: nothing goes out by itself', () => {
    const addon = school.copy();
    shift(addon, 3);
    tickAt(addon, '2026-09-02T16:30');
    expect(familyMails(addon)).toHaveLength(due);
  });
});
