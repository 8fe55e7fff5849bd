// Addresses that are not those to which the last digest went: a part of the tab sorted by itself
// gives every family the address of another one.
import { agreeablePeople } from '../../../emulator/runtime/screen';
import { batchSize } from '../../../src/mailing/server/send-queue';
import type { AddonHarness } from '../../../workbench/harness/addon-harness';
import { call, sentencesOf } from '../sidebar/sidebar-calls';
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
    expect(bodyOf(headsUp?.body)).toContain('from 4:00 PM on');
    expect(bodyOf(headsUp?.body)).not.toContain('If all is well');
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

  it('are not lost to a pause that somebody types in order to put them right', () => {
    const addon = shifted.copy();
    addon.setSetting('Digests', 'Paused');
    tickAt(addon, '2026-09-02T18:30');
    for (const [id, email] of addressesOf(school))
      typeInto(addon, 'Guardians', id, 'E-mail', email);
    addon.setSetting('Digests', 'On');
    tickAt(addon, '2026-09-02T19:30');
    expect(familyMails(addon)).toHaveLength(2 * due);
  });

  it('go out by a click that has shown them, and are the right ones from then on', () => {
    const addon = shifted.copy();
    addon.choose('sendDueMenu');
    const asked = addon.script.screen.alerts.map(({ text }) => text).join('\n');
    expect(asked).toContain(`${due} of these guardians have another address`);
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

describe('two addresses that were exchanged', () => {
  const [[first, one], [second, other]] = addressesOf(school) as [
    [string, string],
    [string, string],
  ];
  const swapped = school.copy();
  shift(swapped, 2);
  tickAt(swapped, '2026-09-01T18:30', '2026-09-02T16:30');

  it('hold those two digests, and no other one', () => {
    expect(familyMails(swapped)).toHaveLength(2 * due - 2);
    const [headsUp, trouble] = staffMails(swapped);
    expect(headsUp?.subject).toMatch(`Before they go out: ${due - 2} digests,`);
    expect(bodyOf(trouble?.body)).toContain(`${one} → ${other}; ${other} → ${one}`);
  });

  it('go out in the next hour once they are put right', () => {
    const addon = swapped.copy();
    typeInto(addon, 'Guardians', first, 'E-mail', one);
    typeInto(addon, 'Guardians', second, 'E-mail', other);
    tickAt(addon, '2026-09-02T17:30');
    expect(familyMails(addon)).toHaveLength(2 * due);
  });

  it('go out by a click that has shown them', () => {
    const addon = swapped.copy();
    expect(addon.choose('sendDueMenu')).toContain('2 digests went out');
    expect(familyMails(addon)).toHaveLength(2 * due);
  });

  it('are refused by Send now, which says where somebody may agree', () => {
    const refusal = sentencesOf(call(swapped.copy(), 'sendNow', first, null));
    expect(refusal).toContain(`${one} → ${other}`);
    expect(refusal).toContain('Send due digests now…');
  });
});

it('an address of the same mother’s other child holds nothing', () => {
  const addon = school.copy();
  const [[first], [second, other]] = addressesOf(school) as [[string, string], [string, string]];
  for (const id of [first, second]) typeInto(addon, 'Guardians', id, 'Name', 'Dolores Ibarra');
  typeInto(addon, 'Guardians', first, 'E-mail', other);
  tickAt(addon, '2026-09-02T16:30');
  expect(familyMails(addon)).toHaveLength(2 * due);
});

describe('guardians with IDs that somebody has typed', () => {
  const typed = openCaseload({ csv: small });
  const ids = typed.rows('Guardians').flatMap((row) => row['Guardian ID'] || []);
  for (const [place, id] of ids.entries())
    typeInto(typed, 'Guardians', id, 'Guardian ID', `P-${place + 1}`);
  tickAt(typed, '2026-08-19T16:30');
  const children = typed.rows('Guardians').flatMap((row) => row['Student ID'] || []);

  it('whose students were sorted by themselves: nothing goes out, and it is said in words', () => {
    const addon = typed.copy();
    const sorted = [...children].sort().reverse();
    for (const [place, child] of sorted.entries())
      typeInto(addon, 'Guardians', `P-${place + 1}`, 'Student ID', child);
    tickAt(addon, '2026-09-01T18:30', '2026-09-02T16:30');
    expect(bodyOf(staffMails(addon)[0]?.body)).toContain(
      'the last digest was about another student',
    );
    expect(familyMails(addon)).toHaveLength(due);
  });

  it('two of which have exchanged their students: those two wait', () => {
    const addon = typed.copy();
    const [one, other] = ledger(typed, 'Sent').filter(
      (row, place, rows) => place === 0 || row['Student ID'] !== rows[0]?.['Student ID'],
    );
    typeInto(
      addon,
      'Guardians',
      one?.['Guardian ID'] ?? '',
      'Student ID',
      other?.['Student ID'] ?? '',
    );
    typeInto(
      addon,
      'Guardians',
      other?.['Guardian ID'] ?? '',
      'Student ID',
      one?.['Student ID'] ?? '',
    );
    tickAt(addon, '2026-09-02T16:30');
    expect(familyMails(addon)).toHaveLength(2 * due - 2);
  });
});

describe('a quota that does not suffice for a digest day', () => {
  const csv = twoBatches();
  const all = dueMails(csv).length;
  const limited = openCaseload({ csv, platform: { mailRecipientsPerDay: 46 } });
  tickAt(limited, '2026-08-18T18:30', '2026-08-19T16:30', '2026-08-20T16:30', '2026-08-20T17:30');

  it('leaves addresses to which somebody has agreed to the days after', () => {
    const addon = limited.copy();
    expect(familyMails(addon)).toHaveLength(all);
    for (const [place, [id]] of addressesOf(limited).entries())
      typeInto(addon, 'Guardians', id, 'E-mail', `new${place}@isp.example`);
    addon.script.clock.moveTo(at('2026-09-02T16:10'));
    addon.choose('sendDueMenu');
    expect(familyMails(addon).length).toBeLessThan(2 * all);
    tickAt(addon, '2026-09-03T16:30', '2026-09-03T17:30');
    expect(familyMails(addon)).toHaveLength(2 * all);
  });

  it('makes a tenth of the period no larger part of the rest', () => {
    const addon = limited.copy();
    const late = ledger(limited, 'Sent').filter(({ At }) => At?.startsWith('2026-08-20'));
    for (const [place, row] of late.slice(-6).entries())
      typeInto(addon, 'Guardians', row['Guardian ID'] ?? '', 'E-mail', `new${place}@isp.example`);
    tickAt(addon, '2026-09-02T16:30', '2026-09-03T16:30', '2026-09-03T17:30');
    expect(familyMails(addon)).toHaveLength(2 * all);
  });
});
