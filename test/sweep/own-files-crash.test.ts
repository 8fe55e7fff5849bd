// Ends a round of own files before every single call of it, and looks what the next rounds make of it.
import { type AddonHarness, specialist } from '../../workbench/harness/addon-harness';
import { cellOf } from '../bundle/sidebar/sidebar-calls';
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
} from '../bundle/teachers/own-files-school';
import { chen, ortega } from '../bundle/teachers/teachers-school';
import { type SweepResult, sweepCrashes, sweepFaults } from '../support/sweep';
import { enough } from '../support/sweep-notes';

const park = { email: 'j.park@mesaviewschools.example', locale: 'en' };

const setTeachers = (addon: AddonHarness, id: string, ...who: readonly (typeof chen)[]) => {
  const text = who.map(({ email }) => email).join('; ');
  addon.user.type('Students', cellOf(addon, 'Students', id, 'Teachers'), text);
};

interface RoundSweep {
  readonly start: AddonHarness;
  readonly judge: (addon: AddonHarness) => readonly string[];
}

const sweepRound: Readonly<Record<'crash' | 'error', (of: RoundSweep) => SweepResult>> = {
  crash: (of) => sweepCrashes({ ...of, ...rounds }),
  error: (of) =>
    sweepFaults({ ...of, ...rounds, fault: () => ({ kind: 'error' }), most: enough(12) }),
};

const rounds = {
  act: (addon: AddonHarness) => round(addon, '12:10'),
  goOn: (addon: AddonHarness) => {
    round(addon, '14:10');
    round(addon, '15:10');
  },
};

const sharedOnce = (addon: AddonHarness, who: readonly (typeof chen)[]): readonly string[] => [
  ...who.flatMap((each) => {
    const count = sharedFilesOf(addon, each).length;
    return count === 1 ? [] : [`${each.email} has ${count} files`];
  }),
  ...filesOf(addon).flatMap((book) => {
    const { editors } = book.sharing;
    if (editors.length > 1) return [`a file is shared with ${editors.join(' and ')}`];
    const isEmpty = ['My students', 'Goals'].every(
      (tab) => fileRows(addon, book, tab).length === 0,
    );
    return editors.length === 1 || isEmpty ? [] : ['a file of nobody holds students'];
  }),
];

const link = (addon: AddonHarness, { email }: typeof chen): string =>
  addon.rows('Teachers').find((row) => row['E-mail'] === email)?.['Own file'] ?? '';

describe.each(['crash', 'error'] as const)('a first round that ends in a %s', (fault) => {
  it('leaves each teacher one file in the end, and at most one empty file of nobody', () => {
    const start = strictSchool();
    setTeachers(start, '000103', ortega, park);
    start.script.run('switchOnMenu', { surface: 'menu', as: specialist });
    const result = sweepRound[fault]({
      start,
      judge: (addon) => [
        ...sharedOnce(addon, [chen, ortega, park]),
        ...(filesOf(addon).length > 5 ? [`${filesOf(addon).length} files`] : []),
        ...[chen, ortega, park]
          .filter((each) => !link(addon, each).includes(fileOf(addon, each).id))
          .map(({ email }) => `no link for ${email}`),
      ],
    });
    expect(result.flaws).toEqual([]);
    expect(result.points).toBeGreaterThan(10);
  });
});

/** Notes wait in three files, one teacher has left, another has just come. */
function busySchool(): AddonHarness {
  const addon = openWithFiles();
  const files = [fileOf(addon, chen), fileOf(addon, ortega)] as const;
  typeNote(addon, files[0], 2, { goal: 'Ada', what: 'Seen it', note: 'one' });
  typeNote(addon, files[0], 3, { goal: 'Ben', what: 'Seen it', note: 'two' });
  typeNote(addon, files[1], 2, { goal: 'Ben', what: 'Seen it', note: 'three' });
  setTeachers(addon, '000103', park);
  round(addon, '10:10');
  round(addon, '11:10');
  typeNote(addon, files[0], 2, { note: 'one, completed' });
  typeNote(addon, files[0], 5, { goal: 'Ada', what: 'Helped with it', note: 'four' });
  typeNote(addon, files[1], 4, { goal: 'Ben', what: 'Noticed something', note: 'five' });
  typeNote(addon, files[1], 5, { goal: 'Ben', what: 'Seen it' });
  typeNote(addon, fileOf(addon, park), 2, { goal: 'Cleo', what: 'Seen it', note: 'six' });
  setTeachers(addon, '000102', chen);
  return addon;
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
    const result = sweepRound[fault]({
      start,
      judge: (addon) => {
        const found = entryLines(addon).join('\n');
        const text = wholeText(addon.documents.get(left) ?? addon.book);
        return [
          ...(found === busyLines.join('\n') ? [] : [found]),
          ...sharedOnce(addon, [chen, park]),
          ...(sharedFilesOf(addon, ortega).length > 0 ? ['who has left may still look'] : []),
          ...(/snowmelt"|Begay"/.test(text) ? ['contents are left'] : []),
          ...(link(addon, ortega) === '' ? [] : ['the link of who has left']),
        ];
      },
    });
    expect(result.flaws).toEqual([]);
    expect(result.points).toBeGreaterThan(10);
  });
});
