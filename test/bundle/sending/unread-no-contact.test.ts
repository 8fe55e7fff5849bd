// A guardian's row of No contact protects its address and its child, whatever else somebody has typed
// into it by mistake.
import type { AddonHarness } from '../../../workbench/harness/addon-harness';
import { onceOpened } from '../../support/once-opened';
import { cellOf } from '../sidebar/sidebar-calls';
import { at, familyMails, ledger, setUpAddon, tickAt, trimTabs } from '../support/addon';
import { ada, ben, cleo, fileOf } from '../support/caseload-file';

const run = '2026-08-19T16:30';
const [rosa, ana, luz] = ['rosa', 'ana', 'luz'].map((name) => `${name}@families.example`);
const father = '000101-G2';

/** Ada's father must not be contacted, and has her mother's address. */
const school = onceOpened(() => {
  const addon = setUpAddon();
  const tom = { 'Guardian 2': 'Tom Alvarez', 'Guardian 2 Email': 'tom@families.example' };
  addon.importFile('caseload.csv', fileOf({ ...ada, ...tom }, ben, cleo));
  addon.decideAll();
  type(addon, { 'E-mail': rosa ?? '', Contact: 'No contact' });
  addon.switchOn();
  trimTabs(addon);
  return addon;
});

/** By header; the Guardian ID last, because the row is found by it. */
function type(addon: AddonHarness, texts: Readonly<Record<string, string>>): void {
  for (const [header, text] of Object.entries(texts)) {
    addon.edit('Guardians', cellOf(addon, 'Guardians', father, header), text);
  }
}

const mailed = (addon: AddonHarness) =>
  familyMails(addon)
    .map(({ to }) => to)
    .sort();

describe('the address of a row of No contact', () => {
  it.each<readonly [string, Readonly<Record<string, string>>]>([
    ['as it is', {}],
    ['a date that is none', { 'Last digest': 'never' }],
    ['a date of an answer that is none', { 'Last answer': 'in May' }],
    ['a cadence that is none', { Cadence: 'as rarely as can be' }],
    ['no Guardian ID', { 'Guardian ID': '' }],
    ['an error for a Guardian ID', { 'Guardian ID': '#REF!' }],
    ['the Guardian ID of somebody else', { 'Guardian ID': '000102-G1' }],
    ['a Guardian ID that is far too long', { 'Guardian ID': 'x'.repeat(200) }],
    ['no Student ID', { 'Student ID': '' }],
    ['an error for a Student ID', { 'Student ID': '#N/A' }],
    ['a Student ID without its zeros', { 'Student ID': '101' }],
    ['the name for a Student ID, and no Guardian ID', { 'Student ID': 'Ada', 'Guardian ID': '' }],
    ['the Student ID of somebody else', { 'Student ID': '000103' }],
    ['words behind the address', { 'E-mail': `${rosa} (do not use)` }],
    ['a name before the address', { 'E-mail': `Tom <${rosa}>` }],
    ['an address in words', { 'E-mail': 'rosa at families dot example' }],
    ['an address that is cut off', { 'E-mail': 'rosa@families' }],
    ['an error for a name', { Name: '#REF!' }],
    ['an error for a reason', { 'Waiting because': '#VALUE!' }],
    ['other words for No contact', { Contact: 'do not contact (court)' }],
    ['no Contact at all', { Contact: '' }],
    ['an error for Contact', { Contact: '#N/A' }],
    [
      'words that nobody has judged, and a Student ID without its zeros',
      { Contact: 'Allowed', 'Waiting because': 'Alert: court order', 'Student ID': '101' },
    ],
    ['Contact and cadence that are none', { Contact: 'never', Cadence: 'never' }],
  ])('is written to by nobody, by clock or click, with %s', (_what, texts) => {
    const addon = school();
    type(addon, texts);
    const byClick = addon.copy();
    tickAt(addon, run, '2026-08-19T17:30');
    expect(mailed(addon)).not.toContain(rosa);
    byClick.script.clock.moveTo(at(run));
    byClick.choose('sendDueMenu');
    expect(mailed(byClick)).not.toContain(rosa);
    // Nobody else waits, but whose ID stands in the row.
    const others = Object.values(texts).includes('000102-G1') ? [luz] : [ana, luz];
    expect(mailed(addon)).toEqual(others);
  });
});

describe('the child of a row of No contact', () => {
  it.each<readonly [string, Readonly<Record<string, string>>]>([
    ['no address', { 'E-mail': '', Name: 'Rosa Alvarez' }],
    [
      'an error for an address, and a date that is none',
      { 'E-mail': '#REF!', 'Last digest': 'no' },
    ],
    ['nothing but child and Contact', { 'E-mail': '#N/A', Name: '', 'Guardian ID': '' }],
  ])('waits with %s, where the person may be the one who would be written to', (_what, texts) => {
    const addon = school();
    type(addon, texts);
    tickAt(addon, run);
    expect(mailed(addon)).toEqual([ana, luz]);
  });
});

describe('a row whose two IDs name two children', () => {
  it('takes no child’s plan to the other one’s family, and the health check names it', () => {
    const addon = school();
    type(addon, { Contact: 'Allowed', 'E-mail': 'tom@families.example', 'Student ID': '000103' });
    tickAt(addon, run);
    expect(mailed(addon)).toEqual([ana, luz, rosa]);
    expect(ledger(addon, 'Held')).toMatchObject([
      { 'Guardian ID': father, Detail: 'A guardian’s row of this child needs attention' },
    ]);
    expect(addon.choose('healthCheckMenu')).toContain(
      'Student ID: "000103" is another student than the one in the Guardian ID "000101-G2"',
    );
    type(addon, { 'Student ID': '000101' });
    addon.choose('sendDueMenu');
    expect(mailed(addon)).toHaveLength(4);
  });
});
