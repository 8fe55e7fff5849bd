// Teachers' own files on the real script: what stands in them, and who may open them.
import { Hands } from '../../../workbench/spreadsheet/hands';
import { cellOf } from '../sidebar/sidebar-desk';
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

const namesIn = (desk: Parameters<typeof fileRows>[0], who: typeof chen) =>
  fileRows(desk, fileOf(desk, who), 'My students')
    .map((row) => row['First name'] ?? '')
    .filter((name) => name !== '');

const setTeachers = (desk: Parameters<typeof fileRows>[0], id: string, text: string) =>
  desk.hands.type('Students', cellOf(desk, 'Students', id, 'Teachers'), text);

describe('a school that has just chosen own files', () => {
  it('makes a file for each teacher, and shares it with that teacher alone', () => {
    const desk = strictSchool();
    expect(desk.choose('refreshTeachersMenu')).toContain('Files looked after: 2');
    const shared = filesOf(desk).map(({ name, sharing }) => {
      return [name, sharing.owner, sharing.editors, sharing.viewers, sharing.isOpenToAll];
    });
    expect(shared).toEqual([
      ['Living ALP: students of l.ortega', owner, [ortega.email], [], false],
      ['Living ALP: students of Ms. Chen', owner, [chen.email], [], false],
    ]);
    expect(desk.rows('Teachers').map((row) => row['Own file'])).toEqual(
      [chen, ortega].map((who) => linkOf(fileOf(desk, who).id)),
    );
  });

  it('makes none for a guardian with No contact whose address was typed under Teachers', () => {
    const desk = strictSchool();
    const rosa = { email: 'rosa@families.example', locale: 'en' };
    setTeachers(desk, '000101', `${chen.email}; ${rosa.email}`);
    const [guardian] = desk.rows('Guardians').filter((row) => row['E-mail'] === rosa.email);
    const contact = cellOf(desk, 'Guardians', guardian?.['Guardian ID'] ?? '', 'Contact');
    desk.hands.type('Guardians', contact, 'No contact');
    expect(desk.choose('refreshTeachersMenu')).toContain('Files looked after: 2');
    expect(filesOf(desk)).toHaveLength(2);
    desk.hands.type('Guardians', contact, 'Allowed');
    nameTeacher(desk, rosa.email, 'Rosa Alvarez');
    desk.choose('refreshTeachersMenu');
    expect(sharedFilesOf(desk, rosa)).toHaveLength(1);
    desk.hands.type('Guardians', contact, 'No contact');
    desk.choose('refreshTeachersMenu');
    expect(sharedFilesOf(desk, rosa)).toEqual([]);
  });

  it('makes none for an address of another mail domain before somebody has named the teacher', () => {
    const desk = strictSchool();
    const ray = { email: 'l.ray@mail.example', locale: 'en' };
    setTeachers(desk, '000101', `${chen.email}; ${ray.email}`);
    expect(desk.choose('refreshTeachersMenu')).toContain(`${ray.email} is of another mail domain`);
    expect(sharedFilesOf(desk, ray)).toEqual([]);
    nameTeacher(desk, ray.email, 'Ms. Ray');
    desk.choose('refreshTeachersMenu');
    expect(sharedFilesOf(desk, ray)).toHaveLength(1);
  });

  it('fills each with own students, shared goals, and a tab for notes', () => {
    const desk = openWithFiles();
    const file = fileOf(desk, chen);
    const goalsTab = file.sheetNamed('Goals');
    expect(goalsTab?.cell(0, 0).style.bold).toBe(true);
    expect(goalsTab?.column(3).width).toBe(180);
    expect(namesIn(desk, chen)).toEqual(['Ada', 'Ben']);
    expect(namesIn(desk, ortega)).toEqual(['Ben', 'Cleo']);
    const goals = fileRows(desk, file, 'Goals');
    expect(goals.map((row) => [row.Student, row.Goal])).toEqual([
      ['Ada Alvarez', 'Run an experiment on snowmelt'],
      ['Ben Begay', 'Write a story in three drafts'],
    ]);
    expect(goals[0]?.['For your notes']).toMatch(
      /^Ada Alvarez: Run an experiment on snowmelt \([0-9a-z]+\)$/,
    );
    expect(desk.grid('Notes', file)[0]).toEqual([
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
    const desk = openWithFiles();
    round(desk, '10:10');
    const before = filesOf(desk).map(wholeText);
    const [record] = round(desk, '11:10');
    expect(filesOf(desk).map(wholeText)).toEqual(before);
    expect(record?.calls.byMethod['Sheets.Spreadsheets.batchUpdate'] ?? 0).toBe(0);
  });
});

describe('secrets in every column that is not for teachers', () => {
  const planted = (desk: ReturnType<typeof openWithFiles>): readonly string[] => {
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
        'Teachers',
        'Student ID',
        'Status',
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
        'Goal ID',
        'Student ID',
        'Share with family',
        'Share with teachers',
        'Order',
      ],
    };
    for (const tab of ['Students', 'Goals', 'Guardians']) {
      const [headers = [], ...lines] = desk.grid(tab);
      const sheet = desk.book.sheetNamed(tab);
      lines.forEach((line, row) => {
        if (!sheet || (line[0] ?? '') === '') return;
        headers.forEach((header, column) => {
          if (shown[tab]?.includes(header)) return;
          const isChosen = ['Digest', 'Contact', 'Cadence', 'Last digest', 'Last answer'].includes(
            header,
          );
          if (tab === 'Guardians' && (isChosen || / ID$/.test(header))) return;
          const text = `${secret}-${tab}-${row}-${column}`;
          desk.hands.typeAt(sheet, row + 1, column, text);
          found.push(text);
        });
      });
    }
    return found;
  };

  it('reach no cell, note, name or mark of any file, in any hour', () => {
    const desk = strictSchool();
    const texts = planted(desk);
    expect(texts.length).toBeGreaterThan(10);
    desk.choose('refreshTeachersMenu');
    setTeachers(desk, '000101', ortega.email);
    round(desk, '10:10');
    setTeachers(desk, '000101', chen.email);
    round(desk, '11:10');
    expect(filesOf(desk)).toHaveLength(2);
    for (const file of filesOf(desk)) {
      const text = wholeText(file);
      expect(text).toContain('Ben');
      expect(text).not.toContain(secret);
      // Numbers of students, also as parts of goal IDs; birth dates, as text and as day numbers.
      for (const kept of ['000101', '000102', '000103', '2013-01-31', '41305', 'guardian', 'Rosa'])
        expect(text).not.toContain(kept);
    }
    expect(wholeText(fileOf(desk, chen))).not.toContain('Cleo');
    expect(wholeText(fileOf(desk, ortega))).not.toContain('Alvarez');
  });

  it('leave a goal out that is no longer shared, or no longer active', () => {
    const desk = openWithFiles();
    desk.hands.type('Goals', cellOf(desk, 'Goals', '000101-AC1', 'Share with teachers'), 'no');
    desk.hands.type('Goals', cellOf(desk, 'Goals', '000102-AC1', 'Status'), 'Achieved');
    round(desk, '10:10');
    expect(wholeText(fileOf(desk, chen))).not.toMatch(/snowmelt|three drafts/);
  });
});

describe('a student who changes teachers', () => {
  it('goes out of one file and into the other at the next round', () => {
    const desk = openWithFiles();
    setTeachers(desk, '000101', ortega.email);
    round(desk, '10:10');
    expect(namesIn(desk, chen)).toEqual(['Ben']);
    expect(wholeText(fileOf(desk, chen))).not.toContain('Ada');
    expect(namesIn(desk, ortega)).toEqual(['Ada', 'Ben', 'Cleo']);
  });

  it('is nobody’s once exited', () => {
    const desk = openWithFiles();
    desk.hands.type('Students', cellOf(desk, 'Students', '000102', 'Status'), 'Exited');
    round(desk, '10:10');
    expect(namesIn(desk, chen)).toEqual(['Ada']);
    expect(namesIn(desk, ortega)).toEqual(['Cleo']);
  });
});

describe('a teacher', () => {
  it('keeps own columns, tabs and colours; what is typed over the product’s cells comes back', () => {
    const desk = openWithFiles();
    const file = fileOf(desk, chen);
    const hands = new Hands(file);
    file.insertSheet('My seating plan');
    hands.type('My seating plan', 'A1', 'Ada by the window');
    hands.insertColumns('Goals', 3);
    hands.type('Goals', 'C1', 'My column');
    hands.type('Goals', 'C2', 'mine');
    hands.type('My students', 'A2', 'Adda');
    hands.type('My students', 'B3', '=1+1');
    desk.hands.type('Goals', cellOf(desk, 'Goals', '000101-AC1', 'Goal'), `'=Melt "snow"`);
    round(desk, '10:10');
    round(desk, '11:10');
    expect(namesIn(desk, chen)).toEqual(['Ada', 'Ben']);
    expect(fileRows(desk, file, 'My students')[1]?.['Last name']).toBe('Begay');
    expect(desk.grid('My seating plan', file)[0]?.[0]).toBe('Ada by the window');
    const goal = fileRows(desk, file, 'Goals')[0];
    expect(goal?.['My column']).toBe('mine');
    expect(goal?.Goal).toBe('=Melt "snow"');
  });

  it('who renames or deletes tabs gets the deleted ones back', () => {
    const desk = openWithFiles();
    const file = fileOf(desk, chen);
    const [students, goals] = [file.sheetNamed('My students'), file.sheetNamed('Goals')];
    if (!students || !goals) throw new Error('no tabs');
    file.renameSheet(students, 'Class');
    file.deleteSheet(goals);
    setTeachers(desk, '000103', chen.email);
    round(desk, '10:10');
    expect(fileRows(desk, file, 'Class')).toHaveLength(3);
    expect(fileRows(desk, file, 'Goals')).toHaveLength(3);
    expect(filesOf(desk)).toHaveLength(2);
  });

  it('who deletes the Notes tab gets an empty one, and notes come from it as before', () => {
    const desk = openWithFiles();
    const file = fileOf(desk, chen);
    typeNote(desk, file, 2, { goal: 'Ada', what: 'Seen it' });
    round(desk, '10:10');
    const notes = file.sheetNamed('Notes');
    if (notes) file.deleteSheet(notes);
    round(desk, '11:10');
    expect(file.sheetNamed('Notes')?.column(5).hidden).toBe(true);
    expect(file.sheetNamed('Notes')?.cell(1, 1).validation).not.toBeNull();
    typeNote(desk, file, 2, { goal: 'Ben', what: 'Seen it' });
    round(desk, '12:10');
    expect(entryLines(desk)).toEqual([
      '000101-AC1 Ms. Chen: Seen it',
      '000102-AC1 Ms. Chen: Seen it',
    ]);
  });

  it('who leaves loses the access and the contents, and the notes are brought in first', () => {
    const desk = openWithFiles();
    const file = fileOf(desk, chen);
    typeNote(desk, file, 2, { goal: 'Ada', what: 'Seen it', note: 'on Friday' });
    setTeachers(desk, '000101', ortega.email);
    setTeachers(desk, '000102', ortega.email);
    round(desk, '10:10');
    expect(file.sharing.editors).toEqual([]);
    expect(entryLines(desk)).toEqual(['000101-AC1 Ms. Chen: Seen it: on Friday']);
    for (const tab of ['My students', 'Goals']) expect(fileRows(desk, file, tab)).toEqual([]);
    expect(desk.rows('Teachers').map((row) => row['Own file'])).toEqual([
      '',
      linkOf(fileOf(desk, ortega).id),
    ]);
    setTeachers(desk, '000101', chen.email);
    round(desk, '11:10');
    round(desk, '12:10');
    expect(filesOf(desk)).toHaveLength(2);
    expect(sharedFilesOf(desk, chen)).toEqual([file]);
    expect(namesIn(desk, chen)).toEqual(['Ada']);
    expect(entryLines(desk)).toHaveLength(1);
  });

  it('whose address changes gets a file under the new one, and the old one is closed', () => {
    const desk = openWithFiles();
    const file = fileOf(desk, chen);
    const anew = { ...chen, email: 'm.chen-lee@mesaviewschools.example' };
    setTeachers(desk, '000101', anew.email);
    setTeachers(desk, '000102', anew.email);
    round(desk, '10:10');
    expect(file.sharing.editors).toEqual([]);
    expect(namesIn(desk, anew)).toEqual(['Ada', 'Ben']);
  });
});

describe.each(['Filter views', 'Off'])('the setting turned to %s', (access) => {
  it('closes every file, and own files again opens the same ones', () => {
    const desk = openWithFiles();
    const files = filesOf(desk);
    typeNote(desk, fileOf(desk, chen), 2, { goal: 'Ada', what: 'Seen it' });
    desk.setSetting('Teachers', access);
    round(desk, '10:10');
    expect(files.map(({ sharing }) => sharing.editors)).toEqual([[], []]);
    expect(files.map(wholeText).join()).not.toMatch(/Alvarez"|Begay"|Chavez"/);
    expect(entryLines(desk)).toEqual(['000101-AC1 Ms. Chen: Seen it']);
    expect(desk.rows('Teachers').map((row) => row['Own file'])).toEqual(['', '']);
    desk.setSetting('Teachers', 'Own files');
    round(desk, '11:10');
    expect(filesOf(desk)).toHaveLength(2);
    expect(namesIn(desk, chen)).toEqual(['Ada', 'Ben']);
  });
});
