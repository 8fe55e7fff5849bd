// Next year's file over a caseload whose goals of last year are over.
import type { ImportPreview } from '../../../src/contract/import-calls';
import type { GoalFields } from '../../../src/contract/sidebar-calls';
import type { MappingProposal } from '../../../src/domain/caseload-file/mapping';
import { type CaseloadDesk, DeskRefusal } from '../../../workbench/simulation/caseload-desk';
import { runs } from '../../support/effort';
import { onceOpened } from '../../support/once-opened';
import { at, familyMails, tickAt, typeInto } from '../sending/support/school';
import {
  answered,
  call,
  cellOf,
  goalOf,
  history,
  rowNumber,
  rowOf,
  saveOf,
} from '../sidebar/sidebar-desk';
import { changedPlaces, differences, pictureOf } from '../support/book-picture';
import { ada, ben, cleo, fileOf, tableOf } from '../support/caseload-file';
import { setUpDesk } from '../support/school';

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

const closed = ['000101-AC1', '000101-AF1', '000102-AC1', '000103-AC1', '000103-AF1'] as const;

/** A status as the sidebar saves it, with its reason. */
const close = (desk: CaseloadDesk, goalId: string, status: GoalFields['status']) =>
  answered(
    call(desk, 'saveGoal', saveOf(goalOf(desk, goalId), { status }, { reason: 'End of year' })),
  );

/** A first year with its digest, the goals looked over in May, and the dates of the next year. */
const august = onceOpened(() => {
  const desk = setUpDesk();
  desk.importFile('2026.csv', fileOf(ada, ben, cleo));
  desk.choose('switchOnMenu');
  tickAt(desk, '2026-08-18T18:30', '2026-08-19T16:30');
  desk.script.clock.moveTo(at('2027-05-20T09:00'));
  close(desk, '000101-AC1', 'Achieved');
  close(desk, '000102-AC1', 'Continued');
  desk.edit('Goals', cellOf(desk, 'Goals', '000101-AF1', 'Status'), 'Discontinued');
  // As by another script: no trigger hears of it, and Updated by goes on saying Import.
  typeInto(desk, 'Goals', '000103-AC1', 'Status', 'Revised');
  typeInto(desk, 'Goals', '000103-AF1', 'Status', 'Achieved');
  desk.script.clock.moveTo(at('2027-08-09T09:00'));
  desk.setSetting('First day of school', '2027-08-16');
  desk.setSetting('Last day of school', '2028-05-26');
  return desk;
});

const imported = onceOpened(() => {
  const desk = august();
  desk.importFile('2027.csv', nextYear);
  return desk;
});

const previewOf = (desk: CaseloadDesk, bytes = nextYear) => {
  const file = tableOf(bytes, '2027.csv');
  const mapping = desk.ask<MappingProposal>('proposeImport', file);
  const preview = desk.ask<ImportPreview>('previewImport', file, mapping);
  return { preview, agree: () => desk.ask('applyImport', file, mapping, preview.seal) };
};

/** The rows of a tab that a person would read, without the moments of writing. */
const read = (desk: CaseloadDesk, tab: string) =>
  desk.rows(tab).map(({ 'Updated at': _, At: __, ...row }) => row);

const mailsOfNextYear = (desk: CaseloadDesk) => {
  const before = familyMails(desk).length;
  tickAt(desk, '2027-08-17T18:30', '2027-08-18T16:30');
  return new Map(
    familyMails(desk)
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
        closedGoals.map(({ goalId, status, wordsAre }) => [goalId, status, wordsAre]),
      ),
    ).toEqual([
      [
        ['000101-AC1', 'Achieved', 'new'],
        ['000101-AF1', 'Discontinued', 'new'],
      ],
      [['000102-AC1', 'Continued', 'the same']],
      [['000103-AC1', 'Revised', 'new']],
    ]);
  });

  it('leaves every row of a closed goal as it was, byte for byte', () => {
    const desk = august();
    const rows = closed.map((goalId) => rowNumber(desk, 'Goals', goalId));
    const before = pictureOf(desk.book);
    desk.importFile('2027.csv', nextYear);
    const touched = changedPlaces(before, pictureOf(desk.book)).filter((place) =>
      rows.some((row) => new RegExp(`^Goals![A-Z]+${row}$`).test(place)),
    );
    expect(rows).toHaveLength(5);
    expect(touched).toEqual([]);
  });

  it('brings its new words as goals that are worked on', () => {
    const desk = imported();
    expect(desk.rows('Goals')).toHaveLength(9);
    expect(desk.rows('Goals').slice(6)).toMatchObject([
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
      { 'Goal ID': '000103-AC2', Goal: 'Map the creek', Status: 'Active' },
    ]);
  });

  it('still words a goal anew that is open', () => {
    expect(rowOf(imported(), 'Goals', '000102-AF1')).toMatchObject({
      Goal: 'Lead a group of four',
      Status: 'Active',
    });
  });

  it('leaves in History what it has changed and nothing of closed goals', () => {
    const lines = history(imported()).filter(({ Reason }) => Reason === 'Import of 2027.csv');
    expect(lines.map((line) => [line['Row ID'], line.Field, line.Before, line.After])).toEqual([
      ['000102-AF1', 'Goal', 'Ask for help in time', 'Lead a group of four'],
    ]);
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
    expect(mails.get('ana@families.example')).not.toMatch(/three drafts|Ask for help in time/);
    expect(mails.get('luz@families.example')).toContain('Map the creek');
    expect(mails.get('luz@families.example')).not.toMatch(/snowmelt|Ask for help in time/);
  });

  it('changes nothing when it is imported again', () => {
    const desk = imported();
    const before = pictureOf(desk.book);
    expect(desk.importFile('2027.csv', nextYear).counts).toMatchObject({ change: 0, same: 3 });
    expect(differences(before, pictureOf(desk.book))).toEqual([]);
  });
});

describe('a goal that came with next year’s file', () => {
  it('keeps what the specialist has made of it in the sidebar', () => {
    const desk = imported();
    const save = saveOf(goalOf(desk, '000101-AC2'), { goal: 'Write two short stories' });
    answered(call(desk, 'saveGoal', save));
    const before = pictureOf(desk.book);
    expect(previewOf(desk).preview.lines[0]?.warnings).toEqual([
      'Goal 000101-AC2: kept what g.specialist@mesaviewschools.example wrote, although the file says something else.',
    ]);
    desk.importFile('2027.csv', nextYear);
    expect(differences(before, pictureOf(desk.book))).toEqual([]);
  });

  it('is worded anew by a newer file', () => {
    const desk = imported();
    desk.importFile('fall.csv', fileOf({ ...ada, 'Academic goal': 'Write a play' }));
    expect(rowOf(desk, 'Goals', '000101-AC2')).toMatchObject({ Goal: 'Write a play' });
    expect(rowOf(desk, 'Goals', '000101-AC1')).toMatchObject({ Status: 'Achieved' });
    expect(desk.rows('Goals')).toHaveLength(9);
  });

  it('gets no ID under which Progress still tells of a goal that was deleted', () => {
    const desk = august();
    const entry = {
      entryId: 'e1',
      goalId: '000101-AC1',
      studentId: '000101',
      progress: 'On the way',
      note: 'The first drafts',
      nextStep: 'Melt more snow',
      shareWithFamily: true,
    } as const;
    answered(call(desk, 'recordProgress', [entry]));
    desk.hands.deleteRows('Goals', rowNumber(desk, 'Goals', '000101-AC1'));
    desk.importFile('2027.csv', nextYear);
    expect(rowOf(desk, 'Goals', '000101-AC2')).toMatchObject({ Goal: 'Write a novella' });
    expect(mailsOfNextYear(desk).get('rosa@families.example')).not.toContain('Melt more snow');
  });

  it('waits until rows that cannot be read are mended, so that it takes no ID of theirs', () => {
    const desk = august();
    const row = desk.rows('Goals').length + 2;
    desk.hands.type('Goals', `A${row}`, '000101-AC2');
    desk.hands.type('Goals', `B${row}`, '000101');
    const before = pictureOf(desk.book);
    expect(() => desk.importFile('2027.csv', nextYear)).toThrow('Goals, row 8');
    expect(differences(before, pictureOf(desk.book))).toEqual([]);
    typeInto(desk, 'Goals', '000101-AC2', 'Kind', 'Academic');
    typeInto(desk, 'Goals', '000101-AC2', 'Goal', 'Typed by hand');
    typeInto(desk, 'Goals', '000101-AC2', 'Status', 'Achieved');
    desk.importFile('2027.csv', nextYear);
    expect(rowOf(desk, 'Goals', '000101-AC2')).toMatchObject({ Goal: 'Typed by hand' });
    expect(rowOf(desk, 'Goals', '000101-AC3')).toMatchObject({ Goal: 'Write a novella' });
  });
});

describe('a goal that is closed between preview and agreement', () => {
  it.each([
    ['and that the file words anew', '000102-AF1', nextYear],
    ['and that the file repeats', '000102-AF1', fileOf(ben)],
  ])('is not written to: %s', (_, goalId, bytes) => {
    const desk = august();
    const { agree } = previewOf(desk, bytes);
    close(desk, goalId, 'Achieved');
    const before = pictureOf(desk.book);
    expect(agree).toThrow('The caseload has changed since you looked.');
    expect(differences(before, pictureOf(desk.book))).toEqual([]);
  });

  it('is not written to either where it has been opened again', () => {
    const desk = august();
    const { agree } = previewOf(desk);
    desk.edit('Goals', cellOf(desk, 'Goals', '000101-AC1', 'Status'), 'Active');
    const before = pictureOf(desk.book);
    expect(agree).toThrow('The caseload has changed since you looked.');
    expect(differences(before, pictureOf(desk.book))).toEqual([]);
  });
});

describe('an import of next year’s file that is cut off', () => {
  it('is completed by importing it again, wherever it was cut', () => {
    const whole = imported();
    const start = august();
    const rehearsal = start.copy();
    const from = rehearsal.executions.length;
    rehearsal.importFile('2027.csv', nextYear);
    const calls = rehearsal.executions[from + 2]?.calls.total ?? 0;
    expect(rehearsal.executions[from + 2]?.functionName).toBe('applyImport');
    let cut = 0;
    for (let number = 1; number <= calls; number += runs(3, 1)) {
      const desk = start.copy();
      desk.script.arm(
        { kind: 'crash' },
        number,
        ({ functionName }) => functionName === 'applyImport',
      );
      expect(() => desk.importFile('2027.csv', nextYear)).toThrow(DeskRefusal);
      cut += 1;
      desk.importFile('2027.csv', nextYear);
      for (const tab of ['Students', 'Goals', 'Guardians', 'Teachers', 'History']) {
        expect([number, tab, read(desk, tab)]).toEqual([number, tab, read(whole, tab)]);
      }
    }
    expect(cut).toBeGreaterThan(5);
  });
});
