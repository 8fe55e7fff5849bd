// Teachers' own files on the real script: what stands in them, and who may open them.
import { UserActions } from '../../../emulator/spreadsheet/user-actions';
import { cellOf } from '../sidebar/sidebar-calls';
import {
  entryLines,
  fileOf,
  fileRows,
  filesOf,
  openWithFiles,
  round,
  sharedFilesOf,
  strictSchool,
  typeNote,
  wholeText,
} from './own-files-school';
import { nameTeacher } from './support/name-teacher';
import { chen, ortega, secret } from './teachers-school';

const owner = 'g.specialist@mesaviewschools.example';

const linkOf = (id: string): string => `https://docs.google.com/spreadsheets/d/${id}/edit`;

const namesIn = (addon: Parameters<typeof fileRows>[0], who: typeof chen) =>
  fileRows(addon, fileOf(addon, who), 'My students')
    .map((row) => row['First name'] ?? '')
    .filter((name) => name !== '');

const setTeachers = (addon: Parameters<typeof fileRows>[0], id: string, text: string) =>
  addon.user.type('Students', cellOf(addon, 'Students', id, 'Teachers'), text);

describe('a school that has just chosen own files', () => {
  it('makes a file for each teacher, and shares it with that teacher alone', () => {
    const addon = strictSchool();
    expect(addon.choose('refreshTeachersMenu')).toContain('Files looked after: 2');
    const shared = filesOf(addon).map(({ name, sharing }) => {
      return [name, sharing.owner, sharing.editors, sharing.viewers, sharing.sharedWith === null];
    });
    expect(shared).toEqual([
      ['Living ALP: students of l.ortega', owner, [ortega.email], [], false],
      ['Living ALP: students of Ms. Chen', owner, [chen.email], [], false],
    ]);
    expect(addon.rows('Teachers').map((row) => row['Own file'])).toEqual(
      [chen, ortega].map((who) => linkOf(fileOf(addon, who).id)),
    );
  });

  it('makes none for a guardian with No contact whose address was typed under Teachers', () => {
    const addon = strictSchool();
    const rosa = { email: 'rosa@families.example', locale: 'en' };
    setTeachers(addon, '000101', `${chen.email}; ${rosa.email}`);
    const [guardian] = addon.rows('Guardians').filter((row) => row['E-mail'] === rosa.email);
    const contact = cellOf(addon, 'Guardians', guardian?.['Guardian ID'] ?? '', 'Contact');
    addon.user.type('Guardians', contact, 'No contact');
    expect(addon.choose('refreshTeachersMenu')).toContain('Files looked after: 2');
    expect(filesOf(addon)).toHaveLength(2);
    addon.user.type('Guardians', contact, 'Allowed');
    nameTeacher(addon, rosa.email, 'Rosa Alvarez');
    addon.choose('refreshTeachersMenu');
    expect(sharedFilesOf(addon, rosa)).toHaveLength(1);
    addon.user.type('Guardians', contact, 'No contact');
    addon.choose('refreshTeachersMenu');
    expect(sharedFilesOf(addon, rosa)).toEqual([]);
  });

  it('takes it away where words about the family have come that nobody has judged', () => {
    const addon = strictSchool();
    const rosa = { email: 'rosa@families.example', locale: 'en' };
    setTeachers(addon, '000101', `${chen.email}; ${rosa.email}`);
    nameTeacher(addon, rosa.email, 'Rosa Alvarez');
    addon.choose('refreshTeachersMenu');
    expect(sharedFilesOf(addon, rosa)).toHaveLength(1);
    const notes = cellOf(addon, 'Students', '000101', 'Staff notes');
    addon.user.type('Students', notes, 'only grandma, please');
    addon.choose('refreshTeachersMenu');
    expect(sharedFilesOf(addon, rosa)).toEqual([]);
  });

  it('makes none for an address of another email domain before somebody has named the teacher', () => {
    const addon = strictSchool();
    const ray = { email: 'l.ray@mail.example', locale: 'en' };
    setTeachers(addon, '000101', `${chen.email}; ${ray.email}`);
    expect(addon.choose('refreshTeachersMenu')).toContain(
      `${ray.email} is of another email domain`,
    );
    expect(sharedFilesOf(addon, ray)).toEqual([]);
    nameTeacher(addon, ray.email, 'Ms. Ray');
    addon.choose('refreshTeachersMenu');
    expect(sharedFilesOf(addon, ray)).toHaveLength(1);
  });

  it('fills each with own students, shared goals, and a tab for notes', () => {
    const addon = openWithFiles();
    const file = fileOf(addon, chen);
    const goalsTab = file.sheetNamed('Goals');
    expect(goalsTab?.cell(0, 0).style.bold).toBe(true);
    expect(goalsTab?.column(3).width).toBe(180);
    expect(namesIn(addon, chen)).toEqual(['Ada', 'Ben']);
    expect(namesIn(addon, ortega)).toEqual(['Ben', 'Cleo']);
    const goals = fileRows(addon, file, 'Goals');
    expect(goals.map((row) => [row.Student, row.Goal])).toEqual([
      ['Ada Alvarez', 'Run an experiment on snowmelt'],
      ['Ben Begay', 'Write a story in three drafts'],
    ]);
    expect(goals[0]?.['For your notes']).toMatch(
      /^Ada Alvarez: Run an experiment on snowmelt \([0-9a-z]+\)$/,
    );
    expect(addon.grid('Notes', file)[0]).toEqual([
      'Date',
      'Student and goal',
      'What',
      'Note',
      'In the plan',
      'Note ID',
    ]);
    expect(file.sheetNamed('Notes')?.column(5).hidden).toBe(true);
    expect(file.sheetNamed('Notes')?.cell(1, 1).validation).not.toBeNull();
  });

  it('finds nothing to write in the hours after', () => {
    const addon = openWithFiles();
    round(addon, '10:10');
    const before = filesOf(addon).map(wholeText);
    const [record] = round(addon, '11:10');
    expect(filesOf(addon).map(wholeText)).toEqual(before);
    expect(record?.calls.byMethod['Sheets.Spreadsheets.batchUpdate'] ?? 0).toBe(0);
  });
});

describe('secrets in every column that is not for teachers', () => {
  const planted = (addon: ReturnType<typeof openWithFiles>): readonly string[] => {
    const found: string[] = [];
    const shown: Readonly<Record<string, readonly string[]>> = {
      Students: [
        'First name',
        'Last name',
        'Preferred name',
        'Grade',
        'School',
        'Areas of giftedness',
        'Strengths',
        'Interests',
        'Identified on',
        'Teachers',
        'Student ID',
        'Status',
        'Enrollment',
        'Birth date',
        'Review due',
      ],
      Goals: [
        'Student',
        'Teachers',
        'Kind',
        'Area',
        'Goal',
        'Why it matters to me',
        'How we will know',
        'Baseline',
        'Target',
        'At school',
        'Start',
        'Target date',
        'Status',
        'Progress',
        'School year',
        'Competency',
        'Standard',
        'Responsible adult',
        'What may get in the way',
        'If–then plan',
        'Outcome',
        'Evidence',
        'Goal ID',
        'Student ID',
        'Share with family',
        'Share with teachers',
        'Order',
      ],
    };
    for (const tab of ['Students', 'Goals', 'Guardians']) {
      const [headers = [], ...lines] = addon.grid(tab);
      const sheet = addon.book.sheetNamed(tab);
      lines.forEach((line, row) => {
        if (!sheet || (line[0] ?? '') === '') return;
        headers.forEach((header, column) => {
          if (shown[tab]?.includes(header)) return;
          const isChosen = ['Digest', 'Contact', 'Cadence', 'Last digest', 'Last answer'].includes(
            header,
          );
          if (tab === 'Guardians' && (isChosen || / ID$/.test(header))) return;
          const text = `${secret}-${tab}-${row}-${column}`;
          addon.user.typeAt(sheet, row + 1, column, text);
          found.push(text);
        });
      });
    }
    return found;
  };

  it('reach no cell, note, name or mark of any file, in any hour', () => {
    const addon = strictSchool();
    const texts = planted(addon);
    expect(texts.length).toBeGreaterThan(10);
    addon.choose('refreshTeachersMenu');
    setTeachers(addon, '000101', ortega.email);
    round(addon, '10:10');
    setTeachers(addon, '000101', chen.email);
    round(addon, '11:10');
    expect(filesOf(addon)).toHaveLength(2);
    for (const file of filesOf(addon)) {
      const text = wholeText(file);
      expect(text).toContain('Ben');
      expect(text).not.toContain(secret);
      // Numbers of students, also as parts of goal IDs; birth dates, as text and as day numbers.
      for (const kept of ['000101', '000102', '000103', '2013-01-31', '41305', 'guardian', 'Rosa'])
        expect(text).not.toContain(kept);
    }
    expect(wholeText(fileOf(addon, chen))).not.toContain('Cleo');
    expect(wholeText(fileOf(addon, ortega))).not.toContain('Alvarez');
  });

  it('leave a goal out that is no longer shared, or no longer active', () => {
    const addon = openWithFiles();
    addon.user.type('Goals', cellOf(addon, 'Goals', '000101-AC1', 'Share with teachers'), 'no');
    addon.user.type('Goals', cellOf(addon, 'Goals', '000102-AC1', 'Status'), 'Achieved');
    round(addon, '10:10');
    expect(wholeText(fileOf(addon, chen))).not.toMatch(/snowmelt|three drafts/);
  });
});

describe('a student who changes teachers', () => {
  it('goes out of one file and into the other at the next round', () => {
    const addon = openWithFiles();
    setTeachers(addon, '000101', ortega.email);
    round(addon, '10:10');
    expect(namesIn(addon, chen)).toEqual(['Ben']);
    expect(wholeText(fileOf(addon, chen))).not.toContain('Ada');
    expect(namesIn(addon, ortega)).toEqual(['Ada', 'Ben', 'Cleo']);
  });

  it('is nobody’s once exited', () => {
    const addon = openWithFiles();
    addon.user.type('Students', cellOf(addon, 'Students', '000102', 'Status'), 'Exited');
    round(addon, '10:10');
    expect(namesIn(addon, chen)).toEqual(['Ada']);
    expect(namesIn(addon, ortega)).toEqual(['Cleo']);
  });
});

describe('a teacher', () => {
  it('keeps own columns, tabs and colors; what is typed over the product’s cells comes back', () => {
    const addon = openWithFiles();
    const file = fileOf(addon, chen);
    const user = new UserActions(file);
    file.insertSheet('My seating plan');
    user.type('My seating plan', 'A1', 'Ada by the window');
    user.insertColumns('Goals', 3);
    user.type('Goals', 'C1', 'My column');
    user.type('Goals', 'C2', 'mine');
    user.type('My students', 'A2', 'Adda');
    user.type('My students', 'B3', '=1+1');
    addon.user.type('Goals', cellOf(addon, 'Goals', '000101-AC1', 'Goal'), `'=Melt "snow"`);
    round(addon, '10:10');
    round(addon, '11:10');
    expect(namesIn(addon, chen)).toEqual(['Ada', 'Ben']);
    expect(fileRows(addon, file, 'My students')[1]?.['Last name']).toBe('Begay');
    expect(addon.grid('My seating plan', file)[0]?.[0]).toBe('Ada by the window');
    const goal = fileRows(addon, file, 'Goals')[0];
    expect(goal?.['My column']).toBe('mine');
    expect(goal?.Goal).toBe('=Melt "snow"');
  });

  it('who renames or deletes tabs gets the deleted ones back', () => {
    const addon = openWithFiles();
    const file = fileOf(addon, chen);
    const [students, goals] = [file.sheetNamed('My students'), file.sheetNamed('Goals')];
    if (!students || !goals) throw new Error('no tabs');
    file.renameSheet(students, 'Class');
    file.deleteSheet(goals);
    setTeachers(addon, '000103', chen.email);
    round(addon, '10:10');
    expect(fileRows(addon, file, 'Class')).toHaveLength(3);
    expect(fileRows(addon, file, 'Goals')).toHaveLength(3);
    expect(filesOf(addon)).toHaveLength(2);
  });

  it('who deletes the Notes tab gets an empty one, and notes come from it as before', () => {
    const addon = openWithFiles();
    const file = fileOf(addon, chen);
    typeNote(addon, file, 2, { goal: 'Ada', what: 'Seen it' });
    round(addon, '10:10');
    const notes = file.sheetNamed('Notes');
    if (notes) file.deleteSheet(notes);
    round(addon, '11:10');
    expect(file.sheetNamed('Notes')?.column(5).hidden).toBe(true);
    expect(file.sheetNamed('Notes')?.cell(1, 1).validation).not.toBeNull();
    typeNote(addon, file, 2, { goal: 'Ben', what: 'Seen it' });
    round(addon, '12:10');
    expect(entryLines(addon)).toEqual([
      '000101-AC1 Ms. Chen: Seen it',
      '000102-AC1 Ms. Chen: Seen it',
    ]);
  });

  it('who leaves loses the access and the contents, and the notes are brought in first', () => {
    const addon = openWithFiles();
    const file = fileOf(addon, chen);
    typeNote(addon, file, 2, { goal: 'Ada', what: 'Seen it', note: 'on Friday' });
    setTeachers(addon, '000101', ortega.email);
    setTeachers(addon, '000102', ortega.email);
    round(addon, '10:10');
    expect(file.sharing.editors).toEqual([]);
    expect(entryLines(addon)).toEqual(['000101-AC1 Ms. Chen: Seen it: on Friday']);
    for (const tab of ['My students', 'Goals']) expect(fileRows(addon, file, tab)).toEqual([]);
    expect(addon.rows('Teachers').map((row) => row['Own file'])).toEqual([
      '',
      linkOf(fileOf(addon, ortega).id),
    ]);
    setTeachers(addon, '000101', chen.email);
    round(addon, '11:10');
    round(addon, '12:10');
    expect(filesOf(addon)).toHaveLength(2);
    expect(sharedFilesOf(addon, chen)).toEqual([file]);
    expect(namesIn(addon, chen)).toEqual(['Ada']);
    expect(entryLines(addon)).toHaveLength(1);
  });

  it('whose address changes gets a file under the new one, and the old one is closed', () => {
    const addon = openWithFiles();
    const file = fileOf(addon, chen);
    const anew = { ...chen, email: 'm.chen-lee@mesaviewschools.example' };
    setTeachers(addon, '000101', anew.email);
    setTeachers(addon, '000102', anew.email);
    round(addon, '10:10');
    expect(file.sharing.editors).toEqual([]);
    expect(namesIn(addon, anew)).toEqual(['Ada', 'Ben']);
  });
});

describe('an account that was taken out of Specialists while it keeps the files', () => {
  it.each(['On', 'Paused'])('closes them, and never fills them again (digests %s)', (digests) => {
    const addon = openWithFiles();
    const [hers, theirs] = [fileOf(addon, chen), fileOf(addon, ortega)];
    const before = wholeText(hers);
    addon.setSetting('Digests', digests);
    addon.setSetting('Specialists', 'j.colleague@mesaviewschools.example');
    addon.user.type('Goals', cellOf(addon, 'Goals', '000101-AC1', 'Goal'), 'Said to nobody since');
    for (const id of ['000102', '000103']) setTeachers(addon, id, chen.email);
    round(addon, '10:30');
    expect(wholeText(hers)).toBe(before);
    expect(theirs.sharing.editors).toEqual([]);
    expect(namesIn(addon, chen)).toEqual(['Ada', 'Ben']);
    const told = addon.grid('Start here').find(([step]) => step === 'Teachers’ own files');
    expect(told?.[1]).toContain(`in the care of ${owner}`);
    addon.setSetting('Specialists', owner);
    round(addon, '11:30');
    expect(namesIn(addon, chen)).toEqual(['Ada', 'Ben', 'Cleo']);
    expect(wholeText(hers)).toContain('Said to nobody since');
  });
});

describe.each(['Filter views', 'Off'])('the setting turned to %s', (access) => {
  it('closes every file, and own files again opens the same ones', () => {
    const addon = openWithFiles();
    const files = filesOf(addon);
    typeNote(addon, fileOf(addon, chen), 2, { goal: 'Ada', what: 'Seen it' });
    addon.setSetting('Teachers', access);
    round(addon, '10:10');
    expect(files.map(({ sharing }) => sharing.editors)).toEqual([[], []]);
    expect(files.map(wholeText).join()).not.toMatch(/Alvarez"|Begay"|Chavez"/);
    expect(entryLines(addon)).toEqual(['000101-AC1 Ms. Chen: Seen it']);
    expect(addon.rows('Teachers').map((row) => row['Own file'])).toEqual(['', '']);
    addon.setSetting('Teachers', 'Own files');
    round(addon, '11:10');
    expect(filesOf(addon)).toHaveLength(2);
    expect(namesIn(addon, chen)).toEqual(['Ada', 'Ben']);
  });
});
