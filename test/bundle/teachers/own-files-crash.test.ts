// Ends a round of own files before every single call of it, and looks what the next rounds make of it.
import type { CaseloadDesk } from '../../../workbench/simulation/caseload-desk';
import { isFull, runs } from '../../support/effort';
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
import { chen, ortega } from './teachers-school';

const park = { email: 'j.park@mesaviewschools.example', locale: 'en' };

const setTeachers = (desk: CaseloadDesk, id: string, ...who: readonly (typeof chen)[]) => {
  const text = who.map(({ email }) => email).join('; ');
  desk.hands.type('Students', cellOf(desk, 'Students', id, 'Teachers'), text);
};

interface Sweep {
  readonly start: CaseloadDesk;
  readonly judge: (desk: CaseloadDesk) => readonly string[];
  readonly fault: 'crash' | 'error';
}

/** @returns how many calls were struck, and what was wrong afterwards */
function sweep({ start, judge, fault }: Sweep) {
  const flaws: string[] = [];
  const calls = round(start.copy(), '12:10').reduce((sum, { calls: { total } }) => sum + total, 0);
  let points = 0;
  for (let call = 1; call <= calls; call += runs(3, 1)) {
    const desk = start.copy();
    const armed = desk.script.arm({ kind: fault }, call);
    round(desk, '12:10');
    if (!armed.struck) flaws.push(`call ${call}: never came, though a rehearsal had ${calls}`);
    if (isFull && call % 3 === 0) {
      desk.script.arm({ kind: fault }, (call * 7) % calls);
      round(desk, '13:10');
    }
    desk.script.disarmAll();
    round(desk, '14:10');
    round(desk, '15:10');
    points += 1;
    flaws.push(...judge(desk).map((flaw) => `call ${call}: ${flaw}`));
  }
  process.stdout.write(`own files, ${fault}: ${points} of ${calls} calls\n`);
  return { flaws, points };
}

const sharedOnce = (desk: CaseloadDesk, who: readonly (typeof chen)[]): readonly string[] => [
  ...who.flatMap((each) => {
    const count = sharedFilesOf(desk, each).length;
    return count === 1 ? [] : [`${each.email} has ${count} files`];
  }),
  ...filesOf(desk).flatMap((book) => {
    const { editors } = book.sharing;
    if (editors.length > 1) return [`a file is shared with ${editors.join(' and ')}`];
    const isEmpty = ['My students', 'Goals'].every((tab) => fileRows(desk, book, tab).length === 0);
    return editors.length === 1 || isEmpty ? [] : ['a file of nobody holds students'];
  }),
];

const link = (desk: CaseloadDesk, { email }: typeof chen): string =>
  desk.rows('Teachers').find((row) => row['E-mail'] === email)?.['Own file'] ?? '';

describe.each(['crash', 'error'] as const)('a first round that ends in a %s', (fault) => {
  it('leaves each teacher one file in the end, and at most one empty file of nobody', () => {
    const start = strictSchool();
    setTeachers(start, '000103', ortega, park);
    start.script.run('switchOnMenu', { surface: 'menu', as: specialistAccount });
    const result = sweep({
      start,
      fault,
      judge: (desk) => [
        ...sharedOnce(desk, [chen, ortega, park]),
        ...(filesOf(desk).length > 5 ? [`${filesOf(desk).length} files`] : []),
        ...[chen, ortega, park]
          .filter((each) => !link(desk, each).includes(fileOf(desk, each).id))
          .map(({ email }) => `no link for ${email}`),
      ],
    });
    expect(result.flaws).toEqual([]);
    expect(result.points).toBeGreaterThan(15);
  });
});

const specialistAccount = { email: 'g.specialist@mesaviewschools.example', locale: 'en' };

/** Notes wait in three files, one teacher has left, another has just come. */
function busySchool(): CaseloadDesk {
  const desk = openWithFiles();
  const files = [fileOf(desk, chen), fileOf(desk, ortega)] as const;
  typeNote(desk, files[0], 2, { goal: 'Ada', what: 'Seen it', note: 'one' });
  typeNote(desk, files[0], 3, { goal: 'Ben', what: 'Seen it', note: 'two' });
  typeNote(desk, files[1], 2, { goal: 'Ben', what: 'Seen it', note: 'three' });
  setTeachers(desk, '000103', park);
  round(desk, '10:10');
  round(desk, '11:10');
  typeNote(desk, files[0], 2, { note: 'one, completed' });
  typeNote(desk, files[0], 5, { goal: 'Ada', what: 'Helped with it', note: 'four' });
  typeNote(desk, files[1], 4, { goal: 'Ben', what: 'Noticed something', note: 'five' });
  typeNote(desk, files[1], 5, { goal: 'Ben', what: 'Seen it' });
  typeNote(desk, fileOf(desk, park), 2, { goal: 'Cleo', what: 'Seen it', note: 'six' });
  setTeachers(desk, '000102', chen);
  return desk;
}

const busyLines = [
  '000101-AC1 Ms. Chen: Helped with it: four',
  '000101-AC1 Ms. Chen: Seen it: one, completed',
  '000102-AC1 Ms. Chen: Seen it: two',
  '000102-AC1 l.ortega: Noticed something: five',
  '000102-AC1 l.ortega: Seen it',
  '000102-AC1 l.ortega: Seen it: three',
  '000103-AC1 j.park: Seen it: six',
];

describe.each(['crash', 'error'] as const)('a round with notes that ends in a %s', (fault) => {
  it('loses no note and doubles none, and closes the file of who has left', () => {
    const start = busySchool();
    const left = fileOf(start, ortega).id;
    const result = sweep({
      start,
      fault,
      judge: (desk) => {
        const found = entryLines(desk).join('\n');
        const text = wholeText(desk.documents.get(left) ?? desk.book);
        return [
          ...(found === busyLines.join('\n') ? [] : [found]),
          ...sharedOnce(desk, [chen, park]),
          ...(sharedFilesOf(desk, ortega).length > 0 ? ['who has left may still look'] : []),
          ...(/snowmelt"|Begay"/.test(text) ? ['contents are left'] : []),
          ...(link(desk, ortega) === '' ? [] : ['the link of who has left']),
        ];
      },
    });
    expect(result.flaws).toEqual([]);
    expect(result.points).toBeGreaterThan(20);
  });
});
