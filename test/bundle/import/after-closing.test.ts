// A file that still has last year's goals, imported in August after their year was closed: what was
// decided of each goal then goes before the file.

import type { ImportPreview } from '../../../src/import/domain/import-plan';
import type { MappingProposal } from '../../../src/import/domain/mapping';
import type { GoalClosing } from '../../../src/years/domain/year-views';
import type { AddonHarness } from '../../../workbench/harness/addon-harness';
import { inWords } from '../../support/in-words';
import { onceOpened } from '../../support/once-opened';
import { answered, call, goalOf, saveOf } from '../sidebar/sidebar-calls';
import { familyMails, tickAt, typeInto } from '../support/addon';
import { differences, pictureOf } from '../support/book-picture';
import { ada, ben, cleo, fileOf, tableOf } from '../support/caseload-file';
import { asProposed, cellsOf, inMay, moveToAugust, yearEndOf } from '../years/year-school';

const decisions: Readonly<Record<string, GoalClosing['nextYear']>> = {
  '000101-AC1': 'Carry over',
  '000101-AF1': 'Continue as a draft',
  '000102-AC1': 'Retire',
  '000102-AF1': 'Carry over',
  '000103-AC1': 'Retire',
  '000103-AF1': 'Retire',
};
const unchanged = fileOf(ada, ben, cleo);

const august = onceOpened(() => {
  const addon = inMay();
  addon.switchOn();
  const closings = asProposed(yearEndOf(addon)).map(
    (closing): GoalClosing => ({
      ...closing,
      outcome: 'Met',
      nextYear: decisions[closing.goalId] ?? closing.nextYear,
    }),
  );
  expect(answered(call(addon, 'closeYear', '2026-27', closings)).leftOpen).toEqual([]);
  moveToAugust(addon);
  return addon;
});

const imported = onceOpened(() => {
  const addon = august();
  addon.importFile('2027.csv', unchanged);
  return addon;
});

const newGoals = (addon: AddonHarness) =>
  cellsOf(addon, 'Goals', 'Goal ID', 'Goal', 'Status', 'Continues goal').slice(6);

const linesOf = (addon: AddonHarness, bytes = unchanged) => {
  const file = tableOf(bytes, '2027.csv');
  const mapping = addon.ask<MappingProposal>('proposeImport', file);
  return addon.ask<ImportPreview>('previewImport', file, mapping).lines;
};

describe('the unchanged file after the year was closed', () => {
  it('brings each goal back as was decided of it, and none that was retired', () => {
    expect(newGoals(imported())).toEqual([
      ['000101-AC2', 'Run an experiment on snowmelt', 'Active', '000101-AC1'],
      ['000101-AF2', 'Ask for help in time', 'Draft', '000101-AF1'],
      ['000102-AF2', 'Ask for help in time', 'Active', '000102-AF1'],
    ]);
  });

  it('says before which goals it does not bring in', () => {
    const lines = linesOf(august());
    expect(lines.map(({ warnings }) => inWords(warnings))).toEqual([
      [],
      [
        'The goal "Write a story in three drafts" was retired at the end of 2026-27, so it is not brought in. If it is to go on, add it in the sidebar.',
      ],
      [
        'The goal "Run an experiment on snowmelt" was retired at the end of 2026-27, so it is not brought in. If it is to go on, add it in the sidebar.',
        'The goal "Ask for help in time" was retired at the end of 2026-27, so it is not brought in. If it is to go on, add it in the sidebar.',
      ],
    ]);
    expect(lines.map(({ closedGoals }) => closedGoals.map(({ goalId }) => goalId))).toEqual([
      ['000101-AC1', '000101-AF1'],
      ['000102-AF1'],
      [],
    ]);
  });

  it('lets families hear only of what is carried over', () => {
    const addon = imported();
    const before = familyMails(addon).length;
    tickAt(addon, '2027-08-17T18:30', '2027-08-18T16:30');
    const mails = familyMails(addon).slice(before);
    const told = new Map(mails.map((mail) => [mail.to, mail.body]));
    expect([...told.keys()].sort()).toEqual(['ana@families.example', 'rosa@families.example']);
    expect(told.get('rosa@families.example')).toContain('snowmelt');
    expect(told.get('rosa@families.example')).not.toContain('Ask for help in time');
    expect(told.get('ana@families.example')).toContain('Ask for help in time');
    expect(told.get('ana@families.example')).not.toContain('three drafts');
  });

  it('leaves nothing that beginning the year would add twice', () => {
    const addon = imported();
    const before = pictureOf(addon.book);
    const view = answered(call(addon, 'newYear'));
    const again = Object.entries(decisions).map(([goalId, nextYear]) => ({ goalId, nextYear }));
    expect((view?.goals ?? []).filter(({ nextYear }) => nextYear !== 'Retire')).toEqual([]);
    expect(answered(call(addon, 'beginYear', '2027-28', again))).toEqual({ plans: 0, goals: 0 });
    expect(newGoals(addon)).toHaveLength(3);
    expect(differences(before, pictureOf(addon.book)).filter((at) => /^Goals/.test(at))).toEqual(
      [],
    );
  });

  it('changes nothing when it is imported again, or after the year was begun', () => {
    const addon = imported();
    const before = pictureOf(addon.book);
    expect(addon.importFile('2027.csv', unchanged).counts).toMatchObject({ change: 0, same: 3 });
    expect(differences(before, pictureOf(addon.book))).toEqual([]);
    const begun = august();
    const goals = Object.entries(decisions).map(([goalId, nextYear]) => ({ goalId, nextYear }));
    answered(call(begun, 'beginYear', '2027-28', goals));
    const after = pictureOf(begun.book);
    expect(begun.importFile('2027.csv', unchanged).counts).toMatchObject({ change: 0, same: 3 });
    expect(differences(after, pictureOf(begun.book))).toEqual([]);
  });

  it('does not put the words of a retired goal into the one that stands in its column now', () => {
    const addon = august();
    addon.importFile('new.csv', fileOf({ ...ben, 'Academic goal': 'Write a play' }));
    const before = newGoals(addon);
    expect(before).toContainEqual(['000102-AC2', 'Write a play', 'Active', '']);
    addon.importFile('2027.csv', fileOf(ben));
    expect(newGoals(addon)).toEqual(before);
  });

  it('says no more of a retired goal that goes on all the same', () => {
    const addon = august();
    const all = [{ goalId: '000102-AC1', nextYear: 'Carry over' as const }];
    answered(call(addon, 'beginYear', '2027-28', all));
    expect(linesOf(addon, fileOf(ben))[0]?.warnings).toEqual([]);
    const save = saveOf(goalOf(addon, '000102-AC1-27'), { goal: 'Write four stories' });
    answered(call(addon, 'saveGoal', save));
    expect(inWords(linesOf(addon, fileOf(ben))[0]?.warnings)).toEqual([
      expect.stringContaining('Goal 000102-AC1-27: kept what'),
    ]);
  });
});

it('keeps a goal that goes on from families and teachers where it was kept from them', () => {
  const addon = august();
  for (const header of ['Share with family', 'Share with teachers'])
    typeInto(addon, 'Goals', '000101-AC1', header, 'no');
  addon.importFile('2027.csv', unchanged);
  const goal = addon.rows('Goals').find((row) => row['Continues goal'] === '000101-AC1');
  expect(goal).toMatchObject({ 'Share with family': 'no', 'Share with teachers': 'no' });
});
