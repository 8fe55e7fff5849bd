// Every teacher's filter views: what they show, and how the hourly clock keeps them.

import type { FilterView } from '../../../emulator/spreadsheet/filter-view';
import type { AddonHarness } from '../../../workbench/harness/addon-harness';
import { trimTabs, typeInto } from '../support/addon';
import { firstLines, wholeCaseload } from '../support/example-caseload';
import {
  expectedOf,
  linkedView,
  nextDay,
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
const titles = (addon: AddonHarness) => sorted(viewsOf(addon).map(({ title }) => title));

const writes = ['batchUpdate', 'sendEmail'];
const writesOf = ({ calls }: ReturnType<typeof nextHour>, more: readonly string[] = []) =>
  Object.keys(calls.byMethod).filter((method) =>
    [...writes, ...more].some((end) => method.endsWith(end)),
  );

const handMade = (addon: AddonHarness, changes: Partial<FilterView> = {}): FilterView => {
  const sheetId = addon.book.sheetNamed('Students')?.id ?? 0;
  const view: FilterView = {
    id: addon.book.filterViews.freeId(),
    sheetId,
    title: 'Grade 7',
    range: { startRow: 0, endRow: 50, startColumn: 0, endColumn: 5 },
    specs: [{ column: 4, hiddenValues: ['8'], condition: null }],
    sorts: [],
    ...changes,
  };
  addon.book.filterViews.put(view);
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
    const addon = school.copy();
    nextHour(addon);
    const kept = nextHour(addon);
    expect(writesOf(kept, ['setProperty', 'deleteProperty'])).toEqual([]);
    // The settings, and the few columns by which it is seen that nothing has changed.
    expect(kept.calls.byMethod['Sheets.Spreadsheets.Values.batchGet']).toBe(1);
    addon.setSetting('Teachers', 'Off');
    nextHour(addon);
    expect(kept.calls.total - nextHour(addon).calls.total).toBeLessThanOrEqual(4);
  });
});

describe('a roster that changes', () => {
  it('moves a student from view to view within the hour', () => {
    const addon = school.copy();
    const before = shownTo(addon, mills, 'Goals').length;
    typeInto(addon, 'Students', ethan, 'Teachers', ` ${chen.toUpperCase()} ,${ortega}`);
    nextHour(addon);
    for (const tab of ['Students', 'Goals'] as const) {
      const name = tab === 'Students' ? 'Brown, Ethan' : 'Ethan Brown';
      const sees = (email: string) =>
        shownTo(addon, email, tab).some((row) => row.startsWith(name));
      expect([chen, ortega, mills].map(sees)).toEqual([true, true, false]);
    }
    expect(shownTo(addon, mills, 'Goals').length).toBeLessThan(before);
    expect(writesOf(nextHour(addon))).toEqual([]);
  });

  it('takes a student who has left the program out of every view', () => {
    const addon = school.copy();
    typeInto(addon, 'Students', ethan, 'Status', 'exited');
    nextHour(addon);
    expect(shownTo(addon, mills, 'Students')).not.toContain('Brown, Ethan');
    expect(shownTo(addon, mills, 'Goals').filter((row) => row.startsWith('Ethan'))).toEqual([]);
  });

  it.each([
    ['student', 'Students', ethan, 'Birth date'],
    ['goal', 'Goals', `${ethan}-AC1`, 'Target date'],
  ] as const)('leaves no goal with the old teacher where the %s cannot be read', (...where) => {
    const [, tab, id, header] = where;
    const addon = school.copy();
    const goal = addon.rows('Goals').find((row) => row['Goal ID'] === `${ethan}-AC1`)?.Goal ?? '';
    const sees = (email: string) => shownTo(addon, email, 'Goals').includes(`Ethan Brown: ${goal}`);
    expect(sees(mills)).toBe(true);
    typeInto(addon, tab, id, header, 'soon');
    typeInto(addon, 'Students', ethan, 'Teachers', chen);
    nextHour(addon);
    expect(sees(mills)).toBe(false);
    expect(writesOf(nextHour(addon))).toEqual([]);
    typeInto(addon, tab, id, header, '2014-03-01');
    nextHour(addon);
    expect([mills, chen].map(sees)).toEqual([false, true]);
  });

  it('takes a goal that is no longer shared with teachers out at once', () => {
    const addon = school.copy();
    typeInto(addon, 'Goals', `${ethan}-AC1`, 'Share with teachers', 'no');
    const goals = shownTo(addon, mills, 'Goals').filter((row) => row.startsWith('Ethan Brown'));
    expect(goals).toHaveLength(
      (expected.get(mills)?.Goals ?? []).filter((row) => row.startsWith('Ethan Brown')).length - 1,
    );
  });

  it('calls views as the Teachers tab calls the teacher, and tells two of one name apart', () => {
    const addon = school.copy();
    const ids = sorted(viewsOf(addon).map(({ id }) => `${id}`));
    typeInto(addon, 'Teachers', chen, 'Name', 'Ms. Ortega');
    nextHour(addon);
    expect(linkedView(addon, chen, 'Students').title).toBe('Ms. Ortega: my students');
    typeInto(addon, 'Teachers', ortega, 'Name', 'Ms. Ortega');
    nextHour(addon);
    expect(linkedView(addon, chen, 'Students').title).toBe(`Ms. Ortega (${chen}): my students`);
    expect(linkedView(addon, ortega, 'Goals').title).toBe(`Ms. Ortega (${ortega}): my goals`);
    expect(sorted(viewsOf(addon).map(({ id }) => `${id}`))).toEqual(ids);
  });

  it('makes views, a row and links for a teacher who is new', () => {
    const addon = school.copy();
    const ashlee = 'ashlee@mesaviewschools.example';
    const namesake = 'lee@mesaviewschools.example';
    typeInto(addon, 'Students', ethan, 'Teachers', `${ashlee}; ${mills}`);
    typeInto(addon, 'Students', '018666', 'Teachers', namesake);
    nextHour(addon);
    expect(viewsOf(addon)).toHaveLength(28);
    expect(shownTo(addon, ashlee, 'Students')).toEqual(['Brown, Ethan']);
    expect(shownTo(addon, namesake, 'Students')).toEqual(['Haddad, Nia']);
    expect(addon.rows('Teachers').at(-1)).toMatchObject({ Name: '', Students: '1' });
  });

  it('removes the views of a teacher who has no student left, and keeps the row', () => {
    const addon = school.copy();
    typeInto(addon, 'Students', ethan, 'Teachers', newcomer);
    nextHour(addon);
    typeInto(addon, 'Students', ethan, 'Teachers', mills);
    nextHour(addon);
    expect(viewsOf(addon)).toHaveLength(24);
    expect(addon.rows('Teachers').at(-1)).toMatchObject({
      'E-mail': newcomer,
      Students: '0',
      'Students view': '',
      'Goals view': '',
    });
    expect(writesOf(nextHour(addon))).toEqual([]);
  });

  it('removes them also where the row of the teacher was deleted', () => {
    const addon = school.copy();
    typeInto(addon, 'Students', ethan, 'Teachers', newcomer);
    nextHour(addon);
    typeInto(addon, 'Students', ethan, 'Teachers', mills);
    addon.user.deleteRows('Teachers', addon.rows('Teachers').length + 1, 1);
    nextHour(addon);
    expect(viewsOf(addon)).toHaveLength(24);
  });
});

describe('views that people have made', () => {
  it('survive everything, also with a title like ours', () => {
    const addon = school.copy();
    const own = [handMade(addon), handMade(addon, { title: 'Ms. Ortega: my students' })];
    typeInto(addon, 'Teachers', ortega, 'Name', 'Ms. Ortega');
    nextHour(addon);
    addon.setSetting('Teachers', 'Off');
    const title = linkedView(addon, ortega, 'Students').title;
    nextHour(addon);
    expect(title).toBe(`Ms. Ortega (${ortega}): my students`);
    expect(viewsOf(addon)).toEqual(own);
  });
});

describe('views of ours that somebody has changed', () => {
  it('come back once where they were deleted', () => {
    const addon = school.copy();
    const gone = linkedView(addon, ortega, 'Students');
    addon.book.filterViews.remove(gone.id);
    nextDay(addon);
    expect(viewsOf(addon).filter(({ title }) => title === gone.title)).toEqual([gone]);
    expect(writesOf(nextHour(addon))).toEqual([]);
  });

  it('show the right rows again where their filter was changed', () => {
    const addon = school.copy();
    const view = linkedView(addon, ortega, 'Students');
    addon.book.filterViews.put({ ...view, specs: [] });
    nextDay(addon);
    expect(linkedView(addon, ortega, 'Students')).toEqual(view);
  });

  it('get their links back where somebody has typed over them', () => {
    const addon = school.copy();
    const { id } = linkedView(addon, ortega, 'Goals');
    typeInto(addon, 'Teachers', ortega, 'Goals view', 'ask me');
    nextHour(addon);
    expect(linkedView(addon, ortega, 'Goals').id).toBe(id);
  });

  it('follow columns that were moved', () => {
    const addon = school.copy();
    addon.user.insertColumns('Students', 1, 1);
    addon.user.moveColumns('Students', 13, 2);
    addon.user.insertColumns('Goals', 3, 2);
    addon.user.moveColumns('Goals', 6, 1);
    nextHour(addon);
    for (const [email, { Students, Goals }] of [...expected].slice(0, 3)) {
      expect(sorted(shownTo(addon, email, 'Students'))).toEqual(sorted(Students));
      expect(sorted(shownTo(addon, email, 'Goals'))).toEqual(sorted(Goals));
    }
  });

  it('hold rows that were added below the end', () => {
    const addon = school.copy();
    const lines = addon.rows('Students').length;
    const late = ['L1', 'Abe', 'Aalto', '', '7', '', '', 'Identified', '', '', '', '', ortega];
    late.forEach((text, column) => {
      const sheet = addon.book.sheetNamed('Students');
      if (sheet) addon.user.typeAt(sheet, lines + 1, column, text);
    });
    expect(shownTo(addon, ortega, 'Students')[0]).toBe('Aalto, Abe');
  });

  it('go, with their links, where teachers get files of their own or nothing', () => {
    for (const access of ['Own files', 'Off']) {
      const addon = school.copy();
      addon.setSetting('Teachers', access);
      nextHour(addon);
      expect(viewsOf(addon)).toEqual([]);
      const links = addon
        .rows('Teachers')
        .flatMap((row) => [row['Students view'], row['Goals view']]);
      expect(new Set(links)).toEqual(new Set(['']));
      expect(writesOf(nextHour(addon))).toEqual([]);
    }
  });
});

describe('a copy of the file, whose script remembers nothing', () => {
  it('knows its views by ID and title, and makes no second ones', () => {
    const addon = school.copy();
    const ids = viewsOf(addon).map(({ id }) => id);
    addon.script.state.properties.script = {};
    typeInto(addon, 'Teachers', ortega, 'Name', 'Ms. Ortega');
    addon.choose('refreshTeachersMenu');
    expect(viewsOf(addon).map(({ id }) => id)).toEqual(ids);
    expect(linkedView(addon, ortega, 'Goals').title).toBe('Ms. Ortega: my goals');
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
  const pictureOf = (addon: AddonHarness) => ({
    views: [...viewsOf(addon)].sort((one, other) => one.id - other.id),
    teachers: addon.grid('Teachers'),
    goals: addon.grid('Goals'),
    remembered: JSON.parse(
      addon.script.state.properties.script?.[propertyOf(addon, 'views')] ?? '',
    )[0],
  });
  const picture = pictureOf(wanted);

  it('leaves no view to a teacher who is gone before the next hour', () => {
    const addon = small.copy();
    addon.script.arm(
      { kind: 'crash' },
      { method: 'Sheets.Spreadsheets.batchUpdate', occurrence: 2 },
    );
    nextHour(addon);
    expect(titles(addon)).toContain('new: my students');
    expect(addon.rows('Teachers').map((row) => row['E-mail'])).not.toContain(newcomer);
    typeInto(addon, 'Students', ethan, 'Teachers', chen);
    nextHour(addon);
    expect(titles(addon)).not.toContain('new: my students');
  });

  it('leaves nothing that the next hour does not mend, and no second view', () => {
    expect(picture.views.some(({ title }) => title === 'new: my students')).toBe(true);
    expect(picture.views.some(({ title }) => title === 't.begay: my students')).toBe(false);
    for (let call = 1; call <= calls; call += 1) {
      const addon = small.copy();
      const crash = addon.script.arm({ kind: 'crash' }, call);
      nextHour(addon);
      nextHour(addon);
      expect({ call, struck: crash.struck, ...pictureOf(addon) }).toEqual({
        call,
        struck: true,
        ...picture,
      });
      expect(writesOf(nextHour(addon))).toEqual([]);
    }
  });
});
