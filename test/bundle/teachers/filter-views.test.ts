// Every teacher's filter views: what they show, and how the hourly clock keeps them.
import type { CaseloadDesk } from '../../../workbench/simulation/caseload-desk';
import type { FilterView } from '../../../workbench/spreadsheet/filter-view';
import { firstLines, wholeCaseload } from '../sending/support/caseload-file';
import { typeInto } from '../sending/support/school';
import { trimTabs } from '../support/school';
import {
  expectedOf,
  linkedView,
  nextHour,
  openWithViews,
  propertyOf,
  shownTo,
  viewsOf,
} from './view-school';

const school = openWithViews(wholeCaseload);
trimTabs(school);
nextHour(school);
const expected = expectedOf(wholeCaseload);

const chen = 'm.chen@mesaviewschools.example';
const ortega = 's.ortega@mesaviewschools.example';
const mills = 'b.mills@mesaviewschools.example';
const newcomer = 'new@mesaviewschools.example';
const ethan = '151615';

const sorted = (texts: readonly string[]) => [...texts].sort();
const titles = (desk: CaseloadDesk) => sorted(viewsOf(desk).map(({ title }) => title));

const writes = ['batchUpdate', 'sendEmail'];
const writesOf = ({ calls }: ReturnType<typeof nextHour>, more: readonly string[] = []) =>
  Object.keys(calls.byMethod).filter((method) =>
    [...writes, ...more].some((end) => method.endsWith(end)),
  );

const handMade = (desk: CaseloadDesk, changes: Partial<FilterView> = {}): FilterView => {
  const sheetId = desk.book.sheetNamed('Students')?.id ?? 0;
  const view: FilterView = {
    id: desk.book.filterViews.freeId(),
    sheetId,
    title: 'Grade 7',
    range: { startRow: 0, endRow: 50, startColumn: 0, endColumn: 5 },
    specs: [{ column: 4, hiddenValues: ['8'], condition: null }],
    sorts: [],
    ...changes,
  };
  desk.book.filterViews.put(view);
  return view;
};

describe('the views of the example caseload', () => {
  it('are two for each of the twelve teachers', () => {
    expect(expected.size).toBe(12);
    expect(viewsOf(school)).toHaveLength(24);
    expect(titles(school)).toContain('m.chen: my students');
    expect(titles(school)).toContain('m.chen: my goals');
  });

  it.each([...expected])(
    'show %s exactly the rows that the file gives',
    (email, { Students, Goals }) => {
      expect(sorted(shownTo(school, email, 'Students'))).toEqual(sorted(Students));
      expect(sorted(shownTo(school, email, 'Goals'))).toEqual(sorted(Goals));
    },
  );

  it('are sorted by last name, then first name', () => {
    const names = shownTo(school, chen, 'Students');
    expect(names).toEqual([...names].sort((one, other) => one.localeCompare(other, 'en')));
  });

  it('stand on the Teachers tab, with the number of students', () => {
    const counts = school.rows('Teachers').map((row) => [row['E-mail'], Number(row.Students)]);
    const wanted = [...expected].map(([email, { Students }]) => [email, Students.length]);
    expect(counts.sort()).toEqual(wanted.sort());
  });
});

describe('an hour in which nothing has changed', () => {
  it('writes nothing, and costs at most four calls more than without views', () => {
    const desk = school.copy();
    const kept = nextHour(desk);
    expect(writesOf(kept, ['setProperty', 'deleteProperty'])).toEqual([]);
    // The settings, and the few columns by which it is seen that nothing has changed.
    expect(kept.calls.byMethod['Sheets.Spreadsheets.Values.batchGet']).toBe(2);
    desk.setSetting('Teachers', 'Off');
    nextHour(desk);
    expect(kept.calls.total - nextHour(desk).calls.total).toBeLessThanOrEqual(4);
  });
});

describe('a roster that changes', () => {
  it('moves a student from view to view within the hour', () => {
    const desk = school.copy();
    const before = shownTo(desk, mills, 'Goals').length;
    typeInto(desk, 'Students', ethan, 'Teachers', ` ${chen.toUpperCase()} ,${ortega}`);
    nextHour(desk);
    for (const tab of ['Students', 'Goals'] as const) {
      const name = tab === 'Students' ? 'Brown, Ethan' : 'Ethan Brown';
      const sees = (email: string) => shownTo(desk, email, tab).some((row) => row.startsWith(name));
      expect([chen, ortega, mills].map(sees)).toEqual([true, true, false]);
    }
    expect(shownTo(desk, mills, 'Goals').length).toBeLessThan(before);
    expect(writesOf(nextHour(desk))).toEqual([]);
  });

  it('takes a student who has left the program out of every view', () => {
    const desk = school.copy();
    typeInto(desk, 'Students', ethan, 'Status', 'exited');
    nextHour(desk);
    expect(shownTo(desk, mills, 'Students')).not.toContain('Brown, Ethan');
    expect(shownTo(desk, mills, 'Goals').filter((row) => row.startsWith('Ethan'))).toEqual([]);
  });

  it.each([
    ['student', 'Students', ethan, 'Birth date'],
    ['goal', 'Goals', `${ethan}-AC1`, 'Target date'],
  ] as const)('leaves no goal with the old teacher where the %s cannot be read', (...where) => {
    const [, tab, id, header] = where;
    const desk = school.copy();
    const goal = desk.rows('Goals').find((row) => row['Goal ID'] === `${ethan}-AC1`)?.Goal ?? '';
    const sees = (email: string) => shownTo(desk, email, 'Goals').includes(`Ethan Brown: ${goal}`);
    expect(sees(mills)).toBe(true);
    typeInto(desk, tab, id, header, 'soon');
    typeInto(desk, 'Students', ethan, 'Teachers', chen);
    nextHour(desk);
    expect(sees(mills)).toBe(false);
    expect(writesOf(nextHour(desk))).toEqual([]);
    typeInto(desk, tab, id, header, '2014-03-01');
    nextHour(desk);
    expect([mills, chen].map(sees)).toEqual([false, true]);
  });

  it('takes a goal that is no longer shared with teachers out at once', () => {
    const desk = school.copy();
    typeInto(desk, 'Goals', `${ethan}-AC1`, 'Share with teachers', 'no');
    const goals = shownTo(desk, mills, 'Goals').filter((row) => row.startsWith('Ethan Brown'));
    expect(goals).toHaveLength(
      (expected.get(mills)?.Goals ?? []).filter((row) => row.startsWith('Ethan Brown')).length - 1,
    );
  });

  it('calls views as the Teachers tab calls the teacher, and tells two of one name apart', () => {
    const desk = school.copy();
    const ids = sorted(viewsOf(desk).map(({ id }) => `${id}`));
    typeInto(desk, 'Teachers', chen, 'Name', 'Ms. Ortega');
    nextHour(desk);
    expect(linkedView(desk, chen, 'Students').title).toBe('Ms. Ortega: my students');
    typeInto(desk, 'Teachers', ortega, 'Name', 'Ms. Ortega');
    nextHour(desk);
    expect(linkedView(desk, chen, 'Students').title).toBe(`Ms. Ortega (${chen}): my students`);
    expect(linkedView(desk, ortega, 'Goals').title).toBe(`Ms. Ortega (${ortega}): my goals`);
    expect(sorted(viewsOf(desk).map(({ id }) => `${id}`))).toEqual(ids);
  });

  it('makes views, a row and links for a teacher who is new', () => {
    const desk = school.copy();
    const ashlee = 'ashlee@mesaviewschools.example';
    const namesake = 'lee@mesaviewschools.example';
    typeInto(desk, 'Students', ethan, 'Teachers', `${ashlee}; ${mills}`);
    typeInto(desk, 'Students', '018666', 'Teachers', namesake);
    nextHour(desk);
    expect(viewsOf(desk)).toHaveLength(28);
    expect(shownTo(desk, ashlee, 'Students')).toEqual(['Brown, Ethan']);
    expect(shownTo(desk, namesake, 'Students')).toEqual(['Haddad, Nia']);
    expect(desk.rows('Teachers').at(-1)).toMatchObject({ Name: '', Students: '1' });
  });

  it('removes the views of a teacher who has no student left, and keeps the row', () => {
    const desk = school.copy();
    typeInto(desk, 'Students', ethan, 'Teachers', newcomer);
    nextHour(desk);
    typeInto(desk, 'Students', ethan, 'Teachers', mills);
    nextHour(desk);
    expect(viewsOf(desk)).toHaveLength(24);
    expect(desk.rows('Teachers').at(-1)).toMatchObject({
      'E-mail': newcomer,
      Students: '0',
      'Students view': '',
      'Goals view': '',
    });
    expect(writesOf(nextHour(desk))).toEqual([]);
  });

  it('removes them also where the row of the teacher was deleted', () => {
    const desk = school.copy();
    typeInto(desk, 'Students', ethan, 'Teachers', newcomer);
    nextHour(desk);
    typeInto(desk, 'Students', ethan, 'Teachers', mills);
    desk.hands.deleteRows('Teachers', desk.rows('Teachers').length + 1, 1);
    nextHour(desk);
    expect(viewsOf(desk)).toHaveLength(24);
  });
});

describe('views that people have made', () => {
  it('survive everything, also with a title like ours', () => {
    const desk = school.copy();
    const own = [handMade(desk), handMade(desk, { title: 'Ms. Ortega: my students' })];
    typeInto(desk, 'Teachers', ortega, 'Name', 'Ms. Ortega');
    nextHour(desk);
    desk.setSetting('Teachers', 'Off');
    const title = linkedView(desk, ortega, 'Students').title;
    nextHour(desk);
    expect(title).toBe(`Ms. Ortega (${ortega}): my students`);
    expect(viewsOf(desk)).toEqual(own);
  });
});

describe('views of ours that somebody has changed', () => {
  it('come back once where they were deleted', () => {
    const desk = school.copy();
    const gone = linkedView(desk, ortega, 'Students');
    desk.book.filterViews.remove(gone.id);
    nextHour(desk);
    expect(viewsOf(desk).filter(({ title }) => title === gone.title)).toEqual([gone]);
    expect(writesOf(nextHour(desk))).toEqual([]);
  });

  it('show the right rows again where their filter was changed', () => {
    const desk = school.copy();
    const view = linkedView(desk, ortega, 'Students');
    desk.book.filterViews.put({ ...view, specs: [] });
    nextHour(desk);
    expect(linkedView(desk, ortega, 'Students')).toEqual(view);
  });

  it('get their links back where somebody has typed over them', () => {
    const desk = school.copy();
    const { id } = linkedView(desk, ortega, 'Goals');
    typeInto(desk, 'Teachers', ortega, 'Goals view', 'ask me');
    nextHour(desk);
    expect(linkedView(desk, ortega, 'Goals').id).toBe(id);
  });

  it('follow columns that were moved', () => {
    const desk = school.copy();
    desk.hands.insertColumns('Students', 1, 1);
    desk.hands.moveColumns('Students', 13, 2);
    desk.hands.insertColumns('Goals', 3, 2);
    desk.hands.moveColumns('Goals', 6, 1);
    nextHour(desk);
    for (const [email, { Students, Goals }] of [...expected].slice(0, 3)) {
      expect(sorted(shownTo(desk, email, 'Students'))).toEqual(sorted(Students));
      expect(sorted(shownTo(desk, email, 'Goals'))).toEqual(sorted(Goals));
    }
  });

  it('hold rows that were added below the end', () => {
    const desk = school.copy();
    const lines = desk.rows('Students').length;
    const late = ['L1', 'Abe', 'Aalto', '', '7', '', '', 'Identified', '', '', '', ortega];
    late.forEach((text, column) => {
      const sheet = desk.book.sheetNamed('Students');
      if (sheet) desk.hands.typeAt(sheet, lines + 1, column, text);
    });
    expect(shownTo(desk, ortega, 'Students')[0]).toBe('Aalto, Abe');
  });

  it('go, with their links, where teachers get files of their own or nothing', () => {
    for (const access of ['Own files', 'Off']) {
      const desk = school.copy();
      desk.setSetting('Teachers', access);
      nextHour(desk);
      expect(viewsOf(desk)).toEqual([]);
      const links = desk
        .rows('Teachers')
        .flatMap((row) => [row['Students view'], row['Goals view']]);
      expect(new Set(links)).toEqual(new Set(['']));
      expect(writesOf(nextHour(desk))).toEqual([]);
    }
  });
});

describe('a copy of the file, whose script remembers nothing', () => {
  it('knows its views by ID and title, and makes no second ones', () => {
    const desk = school.copy();
    const ids = viewsOf(desk).map(({ id }) => id);
    desk.script.state.properties.script = {};
    typeInto(desk, 'Teachers', ortega, 'Name', 'Ms. Ortega');
    desk.choose('refreshTeachersMenu');
    expect(viewsOf(desk).map(({ id }) => id)).toEqual(ids);
    expect(linkedView(desk, ortega, 'Goals').title).toBe('Ms. Ortega: my goals');
  });
});

describe('a refresh that is cut off before any of its calls', () => {
  const small = openWithViews(firstLines(12));
  trimTabs(small);
  nextHour(small);
  typeInto(small, 'Students', ethan, 'Teachers', newcomer);
  typeInto(small, 'Teachers', chen, 'Name', 'Mr. Chen');
  for (const row of small.rows('Students'))
    if (row.Teachers?.includes('t.begay'))
      typeInto(small, 'Students', row['Student ID'] ?? '', 'Teachers', chen);
  const wanted = small.copy();
  const calls = nextHour(wanted).calls.total;
  const pictureOf = (desk: CaseloadDesk) => ({
    views: [...viewsOf(desk)].sort((one, other) => one.id - other.id),
    teachers: desk.grid('Teachers'),
    goals: desk.grid('Goals'),
    remembered: JSON.parse(
      desk.script.state.properties.script?.[propertyOf(desk, 'views')] ?? '',
    )[0],
  });
  const picture = pictureOf(wanted);

  it('leaves no view to a teacher who is gone before the next hour', () => {
    const desk = small.copy();
    desk.script.arm(
      { kind: 'crash' },
      { method: 'Sheets.Spreadsheets.batchUpdate', occurrence: 2 },
    );
    nextHour(desk);
    expect(titles(desk)).toContain('new: my students');
    expect(desk.rows('Teachers').map((row) => row['E-mail'])).not.toContain(newcomer);
    typeInto(desk, 'Students', ethan, 'Teachers', chen);
    nextHour(desk);
    expect(titles(desk)).not.toContain('new: my students');
  });

  it('leaves nothing that the next hour does not mend, and no second view', () => {
    expect(picture.views.some(({ title }) => title === 'new: my students')).toBe(true);
    expect(picture.views.some(({ title }) => title === 't.begay: my students')).toBe(false);
    for (let call = 1; call <= calls; call += 1) {
      const desk = small.copy();
      const crash = desk.script.arm({ kind: 'crash' }, call);
      nextHour(desk);
      nextHour(desk);
      expect({ call, struck: crash.struck, ...pictureOf(desk) }).toEqual({
        call,
        struck: true,
        ...picture,
      });
      expect(writesOf(nextHour(desk))).toEqual([]);
    }
  });
});
