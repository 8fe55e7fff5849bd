// Families that wait, and what ends it: a decision in the list, or one typed into the grid. Whoever has
// judged words once is not asked about them again, and words that come later make them wait anew.
import type {
  DecidedContacts,
  GuardianDecision,
  WaitingGroup,
} from '../../../src/contacts/domain/waiting-families';
import type { AddonHarness } from '../../../workbench/harness/addon-harness';
import { onceOpened } from '../../support/once-opened';
import { answered, call, cellOf, history } from '../sidebar/sidebar-calls';
import { familyMails, ledger, rowOf, setUpAddon, tickAt } from '../support/addon';
import { ada, ben, cleo, type FileStudent, fileOf } from '../support/caseload-file';

const run = '2026-08-19T16:30';
const [rosa, ana, luz] = ['rosa', 'ana', 'luz'].map((name) => `${name}@families.example`);
const waitsFor = 'Contact is not decided yet';

const iep = { 'Staff notes': 'IEP' };
const order = { 'Staff notes': 'do NOT email guardian 2 (court order)' };

function opened(...students: readonly FileStudent[]): AddonHarness {
  const addon = setUpAddon();
  addon.importFile('caseload.csv', fileOf(...students));
  addon.switchOn();
  return addon;
}

/** Ada and Cleo have the same note, Ben has another one. */
const school = onceOpened(() =>
  opened({ ...ada, ...iep }, { ...ben, 'Staff notes': 'moved in August' }, { ...cleo, ...iep }),
);

// These answers hold words of people beside a header: no sentences of ours, which a page would word.
const waiting = (addon: AddonHarness): readonly WaitingGroup[] => addon.ask('waitingFamilies');
const decide = (addon: AddonHarness, decisions: readonly GuardianDecision[]): DecidedContacts =>
  addon.ask('decideContacts', decisions);
const wordsOf = (addon: AddonHarness) =>
  waiting(addon).map(({ words, guardians }) => [
    ...words,
    ...guardians.map(({ guardianId }) => guardianId),
  ]);
const mailed = (addon: AddonHarness) => {
  const copy = addon.copy();
  tickAt(copy, run);
  return familyMails(copy)
    .map(({ to }) => to)
    .sort();
};
const guardian = (addon: AddonHarness, id: string) =>
  addon.rows('Guardians')[rowOf(addon, 'Guardians', id) - 2] ?? {};
const type = (addon: AddonHarness, tab: string, id: string, header: string, text: string) =>
  addon.edit(tab, cellOf(addon, tab, id, header), text);

describe('families that wait', () => {
  it('are listed by equal words, and nobody of them is emailed', () => {
    const addon = school();
    expect(wordsOf(addon)).toEqual([
      ['Staff notes: IEP', '000101-G1', '000103-G1'],
      ['Staff notes: moved in August', '000102-G1'],
    ]);
    expect(answered(call(addon, 'caseload')).waitingFamilies).toBe(3);
    tickAt(addon, run);
    expect(familyMails(addon)).toEqual([]);
    expect(ledger(addon, 'Held').map(({ Detail }) => Detail)).toEqual(Array(3).fill(waitsFor));
  });

  it('are emailed once somebody has allowed it, and it is written down why', () => {
    const addon = school();
    const [first] = waiting(addon);
    const decisions = (first?.guardians ?? []).map(({ guardianId }) => ({
      guardianId,
      words: first?.words ?? [],
      contact: 'Allowed' as const,
    }));
    const { waiting: left, leftOut } = decide(addon, decisions);
    expect(left).toHaveLength(1);
    expect(leftOut).toEqual([]);
    expect(guardian(addon, '000101-G1')).toMatchObject({
      Contact: 'Allowed',
      'Waiting because': '',
      Judged: 'Staff notes: IEP',
      'Decided by': 'g.specialist@mesaviewschools.example',
      'Decided at': expect.stringMatching(/^2026-08-17T08:/),
    });
    expect(history(addon)).toMatchObject(
      ['000101-G1', '000103-G1'].map((id) => ({
        Tab: 'Guardians',
        'Row ID': id,
        Field: 'Contact',
        Before: 'To decide',
        After: 'Allowed',
        Reason: 'Decided about: Staff notes: IEP',
      })),
    );
    expect(mailed(addon)).toEqual([luz, rosa]);
  });

  it('held as No contact because of words are asked about, too, and stay held until then', () => {
    const addon = opened({ ...ada, ...order }, ben);
    expect(waiting(addon)).toMatchObject([
      { words: [`Staff notes: ${order['Staff notes']}`], isHeldAsNoContact: true },
    ]);
    addon.decideAll('Allowed');
    expect(mailed(addon)).toEqual([ana]);
    const [group] = waiting(addon);
    decide(addon, [{ guardianId: '000101-G1', words: group?.words ?? [], contact: 'No contact' }]);
    expect(waiting(addon)).toEqual([]);
    expect(guardian(addon, '000101-G1').Contact).toBe('No contact');
  });

  it('are not decided for words that nobody has seen', () => {
    const addon = school();
    const [first] = waiting(addon);
    type(addon, 'Students', '000101', 'Staff notes', 'IEP\ncourt order of 8/14');
    const decisions = ['000101-G1', '000103-G1'].map((guardianId) => ({
      guardianId,
      words: first?.words ?? [],
      contact: 'Allowed' as const,
    }));
    expect(decide(addon, decisions).leftOut).toEqual(['000101-G1']);
    expect(mailed(addon)).toEqual([luz]);
  });

  it('with more words than a cell holds wait, and keep no other family waiting', () => {
    const addon = school();
    type(addon, 'Guardians', '000102-G1', 'Judged', 'x'.repeat(49_000));
    type(addon, 'Students', '000102', 'Staff notes', 'y'.repeat(49_000));
    const decisions = waiting(addon).flatMap(({ words, guardians }) =>
      guardians.map(({ guardianId }) => ({ guardianId, words, contact: 'Allowed' as const })),
    );
    expect(decide(addon, decisions).leftOut).toEqual(['000102-G1']);
    expect(mailed(addon)).toEqual([luz, rosa]);
  });

  it('are decided once where the answer was lost and the page asks again', () => {
    const addon = school();
    const decisions = [
      { guardianId: '000102-G1', words: ['Staff notes: moved in August'], contact: 'Allowed' },
    ] as const;
    decide(addon, decisions);
    const lines = history(addon).length;
    expect(decide(addon, decisions).leftOut).toEqual([]);
    expect(history(addon)).toHaveLength(lines);
  });

  it('whose address is missing, or whose child has left, are not asked about', () => {
    const addon = school();
    type(addon, 'Guardians', '000101-G1', 'E-mail', '');
    type(addon, 'Students', '000103', 'Enrollment', 'Left');
    expect(wordsOf(addon)).toEqual([['Staff notes: moved in August', '000102-G1']]);
  });
});

describe('words that were judged', () => {
  const decided = onceOpened(() => {
    const addon = school();
    addon.decideAll();
    return addon;
  });

  it('are not asked about by the same file again', () => {
    const addon = decided();
    addon.importFile('again.csv', fileOf({ ...ada, ...iep, School: 'Juniper HS' }, ben, cleo));
    expect(waiting(addon)).toEqual([]);
    expect(mailed(addon)).toEqual([ana, luz, rosa]);
  });

  it.each([
    ['a note typed later', 'IEP\nonly grandma, please'],
    ['a note that says more', 'IEP and a 504 plan'],
  ])('do not cover %s: the family waits by itself', (_what, text) => {
    const addon = decided();
    type(addon, 'Students', '000101', 'Staff notes', text);
    expect(waiting(addon).flatMap(({ guardians }) => guardians)).toMatchObject([
      { guardianId: '000101-G1' },
    ]);
    expect(mailed(addon)).toEqual([ana, luz]);
  });

  it('never loosen what was decided: a file without the words leaves No contact as it is', () => {
    const addon = decided();
    type(addon, 'Guardians', '000101-G1', 'Contact', 'No contact');
    addon.importFile('again.csv', fileOf(ada, ben, cleo));
    expect(guardian(addon, '000101-G1').Contact).toBe('No contact');
    expect(mailed(addon)).toEqual([ana, luz]);
  });

  it('are no notes of teachers and of the sidebar: these make nobody wait', () => {
    const addon = decided();
    const entry = {
      entryId: 'E1',
      goalId: '000101-AC1',
      studentId: '000101',
      progress: 'On the way' as const,
      note: 'court order? ask the office',
      nextStep: '',
      shareWithFamily: false,
    };
    answered(call(addon, 'recordProgress', [entry]));
    expect(waiting(addon)).toEqual([]);
  });
});

describe('Contact typed into the grid', () => {
  it.each(['Allowed', 'allowed', 'No contact'])('as %j judges the words', (typed) => {
    const addon = school();
    const [record] = type(addon, 'Guardians', '000101-G1', 'Contact', typed);
    expect(record).toMatchObject({ outcome: 'completed', logs: [] });
    expect(guardian(addon, '000101-G1')).toMatchObject({
      Contact: typed,
      'Waiting because': '',
      Judged: 'Staff notes: IEP',
      'Decided at': expect.stringMatching(/^2026-08-17T08:/),
    });
    expect(history(addon).at(-1)).toMatchObject({
      Before: 'To decide',
      After: typed,
      Reason: 'Decided about: Staff notes: IEP',
    });
    expect(mailed(addon)).toEqual(typed.toLowerCase() === 'allowed' ? [rosa] : []);
    expect(wordsOf(addon)).toEqual([
      ['Staff notes: moved in August', '000102-G1'],
      ['Staff notes: IEP', '000103-G1'],
    ]);
  });

  it.each(['To decide', '', 'ask first'])('as %j judges nothing', (typed) => {
    const addon = school();
    type(addon, 'Guardians', '000101-G1', 'Contact', typed);
    expect(guardian(addon, '000101-G1')).toMatchObject({ Judged: '', 'Decided at': '' });
    expect(mailed(addon)).toEqual([]);
  });

  it('judges words of the file, too, which then stand among the judged', () => {
    const addon = school();
    type(addon, 'Guardians', '000102-G1', 'Waiting because', 'Alert: see office');
    type(addon, 'Guardians', '000102-G1', 'Contact', 'Allowed');
    expect(guardian(addon, '000102-G1')).toMatchObject({
      'Waiting because': '',
      Judged: 'Alert: see office\nStaff notes: moved in August',
    });
    expect(mailed(addon)).toEqual([ana]);
  });

  it('over several rows judges for each of them', () => {
    const addon = school();
    const column = cellOf(addon, 'Guardians', '000101-G1', 'Contact').replace(/\d+/, '');
    const notation = `${column}2:${column}4`;
    for (const row of [2, 3, 4]) addon.user.type('Guardians', `${column}${row}`, 'Allowed');
    const { sheetId, areas } = addon.user.areas('Guardians', [notation]);
    for (const area of areas) addon.tellOfEdit({ sheetId, area, notation });
    expect(waiting(addon)).toEqual([]);
    expect(mailed(addon)).toEqual([ana, luz, rosa]);
  });

  it('as part of whole rows that are pasted judges nothing', () => {
    const addon = school();
    const { sheetId, areas } = addon.user.areas('Guardians', ['A2:P2']);
    addon.user.type('Guardians', cellOf(addon, 'Guardians', '000101-G1', 'Contact'), 'Allowed');
    for (const area of areas) addon.tellOfEdit({ sheetId, area, notation: 'A2:P2' });
    expect(guardian(addon, '000101-G1').Judged).toBe('');
    expect(mailed(addon)).toEqual([]);
  });
});
