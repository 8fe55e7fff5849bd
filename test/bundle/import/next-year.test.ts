// Next year's file over a caseload whose goals of last year are over.

import type { GoalFields } from '../../../src/goals/domain/goal-fields';
import type { ImportPreview } from '../../../src/import/domain/import-plan';
import type { MappingProposal } from '../../../src/import/domain/mapping';
import type { AddonHarness } from '../../../workbench/harness/addon-harness';
import { inWords } from '../../support/in-words';
import { onceOpened } from '../../support/once-opened';
import { sweepCrashes } from '../../support/sweep';
import {
  answered,
  call,
  cellOf,
  goalOf,
  history,
  rowNumber,
  rowOf,
  saveOf,
} from '../sidebar/sidebar-calls';
import { at, familyMails, setUpAddon, tickAt, typeInto } from '../support/addon';
import { changedPlaces, differences, pictureOf } from '../support/book-picture';
import { ada, ben, cleo, fileOf, tableOf } from '../support/caseload-file';

const nextYear = fileOf(
  { ...ada, 'Academic goal': 'Write a novella', 'Affective goal': 'Speak first once a day' },
  {
    ...ben,
    'Academic goal': 'Write a story, in three drafts!',
    'Affective goal': 'Lead a group of four',
    Why: 'It grew on me',
  },
  { ...cleo, 'Academic goal': 'Map the creek', 'Affective goal': '', Teachers: '' },
);

const ofLastYear = [
  '000101-AC1',
  '000101-AF1',
  '000102-AC1',
  '000102-AF1',
  '000103-AC1',
  '000103-AF1',
] as const;

/** A status as the sidebar saves it, with its reason. */
const close = (addon: AddonHarness, goalId: string, status: GoalFields['status']) =>
  answered(
    call(addon, 'saveGoal', saveOf(goalOf(addon, goalId), { status }, { reason: 'End of year' })),
  );

/** A first year with its digest, the goals looked over in May, and the dates of the next year. */
const august = onceOpened(() => {
  const addon = setUpAddon();
  addon.importFile('2026.csv', fileOf(ada, ben, cleo));
  addon.switchOn();
  tickAt(addon, '2026-08-18T18:30', '2026-08-19T16:30');
  addon.script.clock.moveTo(at('2027-05-20T09:00'));
  close(addon, '000101-AC1', 'Achieved');
  close(addon, '000102-AC1', 'Continued');
  addon.edit('Goals', cellOf(addon, 'Goals', '000101-AF1', 'Status'), 'Discontinued');
  // As by another script: no trigger hears of it, and Updated by goes on saying Import.
  typeInto(addon, 'Goals', '000103-AC1', 'Status', 'Revised');
  typeInto(addon, 'Goals', '000103-AF1', 'Status', 'Achieved');
  addon.script.clock.moveTo(at('2027-08-09T09:00'));
  addon.setSetting('First day of school', '2027-08-16');
  addon.setSetting('Last day of school', '2028-05-26');
  return addon;
});

const imported = onceOpened(() => {
  const addon = august();
  addon.importFile('2027.csv', nextYear);
  return addon;
});

const previewOf = (addon: AddonHarness, bytes = nextYear) => {
  const file = tableOf(bytes, '2027.csv');
  const mapping = addon.ask<MappingProposal>('proposeImport', file);
  const preview = addon.ask<ImportPreview>('previewImport', file, mapping);
  return { preview, agree: () => addon.ask('applyImport', file, mapping, preview.previewHash) };
};

/** The rows of a tab that a person would read, without the moments of writing. */
const read = (addon: AddonHarness, tab: string) =>
  addon.rows(tab).map(({ 'Updated at': _, At: __, ...row }) =>
    // An import that is made again, since it was cut off, is another one to undo.
    'Reason' in row ? { ...row, Reason: row.Reason?.replace(/\(undo \w+\)/, '(undo)') } : row,
  );

const mailsOfNextYear = (addon: AddonHarness) => {
  const before = familyMails(addon).length;
  tickAt(addon, '2027-08-17T18:30', '2027-08-18T16:30');
  return new Map(
    familyMails(addon)
      .slice(before)
      .map((mail) => [mail.to, mail.body]),
  );
};

describe('next year’s file', () => {
  it('is shown with the goals that stay as they are', () => {
    const { preview } = previewOf(august());
    expect(preview.counts).toMatchObject({ add: 0, change: 3, warned: 0 });
    expect(
      preview.lines.map(({ closedGoals }) =>
        closedGoals.map(({ goalId, status, schoolYear, wordsAre }) => [
          goalId,
          status,
          schoolYear,
          wordsAre,
        ]),
      ),
    ).toEqual([
      [
        ['000101-AC1', 'Achieved', '2026-27', 'new'],
        ['000101-AF1', 'Discontinued', '2026-27', 'new'],
      ],
      [
        ['000102-AC1', 'Continued', '2026-27', 'new'],
        ['000102-AF1', 'Active', '2026-27', 'new'],
      ],
      [['000103-AC1', 'Revised', '2026-27', 'new']],
    ]);
  });

  it('leaves every row of last year as it was, byte for byte, the open goal too', () => {
    const addon = august();
    const rows = ofLastYear.map((goalId) => rowNumber(addon, 'Goals', goalId));
    const before = pictureOf(addon.book);
    addon.importFile('2027.csv', nextYear);
    const touched = changedPlaces(before, pictureOf(addon.book)).filter((place) =>
      rows.some((row) => new RegExp(`^Goals![A-Z]+${row}$`).test(place)),
    );
    expect(rows).toHaveLength(6);
    expect(touched).toEqual([]);
  });

  it('brings its new words as goals that are worked on', () => {
    const addon = imported();
    expect(addon.rows('Goals')).toHaveLength(11);
    expect(addon.rows('Goals').slice(6)).toMatchObject([
      {
        'Goal ID': '000101-AC2',
        'Student ID': '000101',
        Student: 'Ada Alvarez',
        Goal: 'Write a novella',
        Status: 'Active',
        Progress: 'Not started',
        'Target date': '',
        'Share with family': 'yes',
      },
      { 'Goal ID': '000101-AF2', Goal: 'Speak first once a day', Status: 'Active' },
      { 'Goal ID': '000102-AC2', Status: 'Active', 'Continues goal': '000102-AC1' },
      {
        'Goal ID': '000102-AF2',
        Goal: 'Lead a group of four',
        Status: 'Active',
        'Continues goal': '',
      },
      { 'Goal ID': '000103-AC2', Goal: 'Map the creek', Status: 'Active', 'Continues goal': '' },
    ]);
    expect(
      addon
        .rows('Goals')
        .slice(6)
        .map((row) => row['School year']),
    ).toEqual(Array.from({ length: 5 }, () => '2027-28'));
  });

  it('begins a plan of the new year for each student, and leaves the old one', () => {
    const plans = imported().rows('Plans');
    expect(plans.map((row) => [row['Plan ID'], row.State])).toEqual([
      ['000101-2026-27', 'Draft'],
      ['000102-2026-27', 'Draft'],
      ['000103-2026-27', 'Draft'],
      ['000101-2027-28', 'Draft'],
      ['000102-2027-28', 'Draft'],
      ['000103-2027-28', 'Draft'],
    ]);
  });

  it('brings in no goals for a student whose plan is closed, and says what to do', () => {
    const addon = august();
    addon.setSetting('First day of school', '2026-08-17');
    addon.setSetting('Last day of school', '2027-05-28');
    typeInto(addon, 'Plans', '000102-2026-27', 'State', 'Closed');
    const before = pictureOf(addon.book);
    const warnings = previewOf(addon).preview.lines.map((line) => inWords(line.warnings));
    expect(warnings[1]).toEqual([
      'The plan of 2026-27 is closed, so the goals in the file are not brought in. If they are for the next school year, enter its dates on the Settings tab first, then import the file again.',
    ]);
    addon.importFile('2027.csv', fileOf(ben));
    expect(differences(before, pictureOf(addon.book))).toEqual([]);
  });

  it('leaves in History what it has changed and nothing of closed goals', () => {
    const lines = history(imported()).filter(({ Reason }) =>
      Reason?.startsWith('Import of 2027.csv'),
    );
    expect(lines).toEqual([]);
    const statuses = history(imported()).filter(({ Field }) => Field === 'Status');
    expect(statuses.map((line) => [line['Row ID'], line.Before, line.After])).toEqual([
      ['000101-AC1', 'Active', 'Achieved'],
      ['000102-AC1', 'Active', 'Continued'],
      ['000101-AF1', 'Active', 'Discontinued'],
    ]);
  });

  it('is what the next digest tells of', () => {
    const mails = mailsOfNextYear(imported());
    expect([...mails.keys()].sort()).toEqual([
      'ana@families.example',
      'luz@families.example',
      'rosa@families.example',
    ]);
    expect(mails.get('rosa@families.example')).toContain('Write a novella');
    expect(mails.get('rosa@families.example')).toContain('Speak first once a day');
    expect(mails.get('rosa@families.example')).not.toMatch(/snowmelt|Ask for help in time/);
    expect(mails.get('ana@families.example')).toContain('Lead a group of four');
    expect(mails.get('ana@families.example')).toContain('Write a story, in three drafts!');
    expect(mails.get('ana@families.example')).not.toMatch(/Ask for help in time/);
    expect(mails.get('luz@families.example')).toContain('Map the creek');
    expect(mails.get('luz@families.example')).not.toMatch(/snowmelt|Ask for help in time/);
  });

  it('changes nothing when it is imported again', () => {
    const addon = imported();
    const before = pictureOf(addon.book);
    expect(addon.importFile('2027.csv', nextYear).counts).toMatchObject({ change: 0, same: 3 });
    expect(differences(before, pictureOf(addon.book))).toEqual([]);
  });
});

describe('a goal that came with next year’s file', () => {
  it('keeps what the specialist has made of it in the sidebar', () => {
    const addon = imported();
    const save = saveOf(goalOf(addon, '000101-AC2'), { goal: 'Write two short stories' });
    answered(call(addon, 'saveGoal', save));
    const before = pictureOf(addon.book);
    expect(inWords(previewOf(addon).preview.lines[0]?.warnings)).toEqual([
      'Goal 000101-AC2: kept what g.specialist@mesaviewschools.example wrote, although the file says something else.',
    ]);
    addon.importFile('2027.csv', nextYear);
    expect(differences(before, pictureOf(addon.book))).toEqual([]);
  });

  it('is worded anew by a newer file', () => {
    const addon = imported();
    addon.importFile('fall.csv', fileOf({ ...ada, 'Academic goal': 'Write a play' }));
    expect(rowOf(addon, 'Goals', '000101-AC2')).toMatchObject({ Goal: 'Write a play' });
    expect(rowOf(addon, 'Goals', '000101-AC1')).toMatchObject({ Status: 'Achieved' });
    expect(addon.rows('Goals')).toHaveLength(11);
  });

  it('gets no ID under which Progress still tells of a goal that was deleted', () => {
    const addon = august();
    const entry = {
      entryId: 'e1',
      goalId: '000101-AC1',
      studentId: '000101',
      progress: 'On the way',
      note: 'The first drafts',
      nextStep: 'Melt more snow',
      shareWithFamily: true,
    } as const;
    answered(call(addon, 'recordProgress', [entry]));
    addon.user.deleteRows('Goals', rowNumber(addon, 'Goals', '000101-AC1'));
    addon.importFile('2027.csv', nextYear);
    expect(rowOf(addon, 'Goals', '000101-AC2')).toMatchObject({ Goal: 'Write a novella' });
    expect(mailsOfNextYear(addon).get('rosa@families.example')).not.toContain('Melt more snow');
  });

  it('waits until rows that cannot be read are mended, so that it takes no ID of theirs', () => {
    const addon = august();
    const row = addon.rows('Goals').length + 2;
    addon.user.type('Goals', `A${row}`, '000101-AC2');
    addon.user.type('Goals', `B${row}`, '000101');
    const before = pictureOf(addon.book);
    expect(() => addon.importFile('2027.csv', nextYear)).toThrow('Goals, row 8');
    expect(differences(before, pictureOf(addon.book))).toEqual([]);
    typeInto(addon, 'Goals', '000101-AC2', 'Kind', 'Academic');
    typeInto(addon, 'Goals', '000101-AC2', 'Goal', 'Typed by hand');
    typeInto(addon, 'Goals', '000101-AC2', 'Status', 'Achieved');
    addon.importFile('2027.csv', nextYear);
    expect(rowOf(addon, 'Goals', '000101-AC2')).toMatchObject({ Goal: 'Typed by hand' });
    expect(rowOf(addon, 'Goals', '000101-AC3')).toMatchObject({ Goal: 'Write a novella' });
  });
});

describe('a goal that is closed between preview and agreement', () => {
  it.each([
    ['and that the file words anew', fileOf({ ...ben, 'Affective goal': 'Chair a meeting' })],
    ['and that the file repeats', nextYear],
  ])('is not written to: %s', (_, bytes) => {
    const addon = imported();
    const { agree } = previewOf(addon, bytes);
    close(addon, '000102-AF2', 'Achieved');
    const before = pictureOf(addon.book);
    expect(agree).toThrow('The caseload has changed since you looked.');
    expect(differences(before, pictureOf(addon.book))).toEqual([]);
  });

  it('is not written to either where it has been opened again', () => {
    const addon = august();
    const { agree } = previewOf(addon);
    addon.edit('Goals', cellOf(addon, 'Goals', '000101-AC1', 'Status'), 'Active');
    const before = pictureOf(addon.book);
    expect(agree).toThrow('The caseload has changed since you looked.');
    expect(differences(before, pictureOf(addon.book))).toEqual([]);
  });
});

describe('an import of next year’s file that is cut off', () => {
  it('is completed by importing it again, wherever it was cut', () => {
    const whole = imported();
    const { outcomes } = sweepCrashes({
      start: august(),
      act: (addon) => addon.importFile('2027.csv', nextYear),
      goOn: (addon) => addon.importFile('2027.csv', nextYear),
      judge: (addon, call) => {
        for (const tab of ['Students', 'Goals', 'Guardians', 'Teachers', 'Plans', 'History'])
          expect([call, tab, read(addon, tab)]).toEqual([call, tab, read(whole, tab)]);
        return [];
      },
    });
    expect(outcomes).toBeGreaterThan(3);
  });
});
