// Files in the shapes that schools really have: who is mailed on the first digest day, who waits for a
// decision and with which words, and what no email may say.
import { readFileSync } from 'node:fs';
import type { SentMail } from '../../../emulator/runtime/platform-state';
import type { WaitingGroup } from '../../../src/contacts/domain/waiting-families';
import { type AddonHarness, HarnessRefusal } from '../../../workbench/harness/addon-harness';
import { familyMails, setUpAddon, tickAt, typeInto } from '../support/addon';

const folder = 'test/fixtures/import-cases';
const read = (name: string): Buffer => readFileSync(`${folder}/${name}.csv`);

/** The first digest day of a caseload that is made of these files. @throws HarnessRefusal */
function schoolOf(files: readonly Buffer[], decide: 'allow' | 'hold' = 'hold'): AddonHarness {
  const addon = setUpAddon();
  for (const [index, bytes] of files.entries()) {
    addon.importFile(`${index + 1}.csv`, bytes);
    if (decide === 'allow') addon.decideAll();
  }
  return addon;
}

function digestsOf(addon: AddonHarness): readonly SentMail[] {
  addon.switchOn();
  tickAt(addon, '2026-08-19T16:30');
  return familyMails(addon);
}

const addressees = (mails: readonly SentMail[]): readonly string[] =>
  mails.map(({ to }) => to).sort();

/** "d1@f.example: Guardian 2: Mark Vigil - DO NOT EMAIL" */
const waiting = (addon: AddonHarness): readonly string[] =>
  addon
    .ask<readonly WaitingGroup[]>('waitingFamilies')
    .flatMap(({ words, guardians }) =>
      guardians.map(({ email }) => `${email}: ${words.join(' / ')}`),
    );

/** Without its markup: sizes and colors are no words. */
const textOf = ({ subject, body, htmlBody }: SentMail): string =>
  [subject, body, htmlBody.replace(/<[^>]*>/g, ' ')].join('\n');

const studentsOf = (addon: AddonHarness) =>
  addon.rows('Students').filter((row) => row['First name'] !== '');
const guardiansOf = (addon: AddonHarness) =>
  addon.rows('Guardians').map((row) => [row.Name, row['E-mail']]);

/** "m1@f.example" … */
const numbered = (mark: string, numbers: readonly number[]): readonly string[] =>
  numbers.map((number) => `${mark}${number}@f.example`);

interface RealFile {
  readonly is: string;
  readonly file: string;
  /** Are mailed while nobody decides. */
  readonly mailed: readonly string[];
  /** May be mailed besides. */
  readonly perhaps?: readonly string[];
  /** Are mailed once everybody is allowed who is not held as No contact; left out: the same. */
  readonly allowed?: readonly string[] | 'whoever';
  /** Each is in a line of those who wait, "address: words". */
  readonly waits?: readonly RegExp[];
  /** Stands in no email, whoever is allowed. */
  readonly never?: RegExp;
  /** Another way that is as good: the file is refused with these words. */
  readonly orRefused?: RegExp;
}

const files: readonly RealFile[] = [
  {
    is: 'notes that restrict in everyday words, and in Spanish',
    file: 'restriction-notes',
    mailed: [],
    allowed: 'whoever',
    waits: [
      /^m0@f.example: .*Only email mom/,
      /^d0@f.example: .*Only email mom/,
      /^m18@f.example: .*Padre no puede recibir/,
      /^d32@f.example: .*judge ordered/,
    ],
    never: /judge|Confidentiality|custod|stepdad|padre/i,
  },
  {
    is: 'restrictions beside the name, the relation or the address of one guardian',
    file: 'restriction-in-guardian-cells',
    mailed: numbered('m', [1, 2, 3, 4, 5, 6]),
    allowed: 'whoever',
    waits: [
      /^d1@f.example: .*DO NOT EMAIL/,
      /^d2@f.example: .*NO CONTACT/,
      /^d3@f.example: .*restraining order/,
      /^d4@f.example: .*DO NOT USE/,
      /^d5@f.example: .*DO NOT EMAIL/,
      /^d6@f.example: .*no contact/,
    ],
    never: /not (e?mail|use)|no contact|restrain/i,
  },
  {
    is: 'restrictions in columns of their own',
    file: 'restriction-in-unmapped-column',
    mailed: [],
    perhaps: ['m6@f.example'],
    allowed: 'whoever',
    waits: [
      /^d1@f.example: .*Do Not Email/,
      /^d3@f.example: .*court order/,
      /^d6@f.example: .*Custodial/,
    ],
    never: /court/i,
  },
  {
    is: 'statuses that are not known or say that the child has left',
    file: 'unknown-status',
    mailed: [],
    allowed: [],
  },
  {
    is: 'enrollment in the numbers of PowerSchool',
    file: 'enroll-status-column',
    mailed: ['a@f.example'],
  },
  {
    is: 'the mailbox of the student before that of the guardian',
    file: 'students-own-mailbox-taken-for-guardian',
    mailed: [],
    perhaps: ['maria@f.example'],
    allowed: ['maria@f.example'],
  },
  {
    is: 'spaces inside addresses',
    file: 'space-inside-address',
    mailed: [],
    perhaps: ['tom@x.example'],
  },
  {
    is: 'the first name of the second guardian',
    file: 'guardian-first-name-number',
    mailed: ['maria@f.example', 'tom@f.example'],
  },
  {
    is: 'guardians with first and last names apart',
    file: 'guardian-first-last-email',
    mailed: ['maria@f.example', 'tom@f.example'],
  },
  {
    is: 'a line for each guardian',
    file: 'one-line-per-guardian',
    mailed: ['maria@f.example', 'tom@f.example'],
    orRefused: /line/i,
  },
  {
    is: 'goals whose kind stands in a column before them',
    file: 'alp-goals-with-types',
    mailed: ['maria@f.example'],
  },
  {
    is: 'whole plans, some of whose cells cannot be read',
    file: 'full-plan-export',
    mailed: ['rosa@f.example', 'ana@f.example'],
    allowed: ['rosa@f.example', 'ana@f.example', 'luz@f.example'],
    waits: [
      /^luz@f.example: .*Evidence Link: see binder/,
      /^luz@f.example: .*luz@f.example stands for a guardian, too/,
      /^eva@f.example: .*do not email father/,
    ],
    never: /binder|passion|making gains|do not email|students\.example/i,
  },
  {
    is: 'a plan in Spanish',
    file: 'plan-in-spanish',
    mailed: ['maria@f.example'],
  },
  {
    is: 'columns that do not say of which goal they are',
    file: 'bare-plan-columns',
    mailed: ['maria@f.example', 'eve@f.example'],
  },
  {
    is: 'a row number before the student number',
    file: 'row-number-column',
    mailed: ['a@f.example', 'b@f.example'],
  },
  {
    is: 'words in brackets and after dashes in the names of students',
    file: 'brackets-in-name',
    mailed: [],
    perhaps: numbered('m', [0, 1, 2, 3, 4, 5, 7, 8, 9]),
    allowed: 'whoever',
    never: /\b(504|IEP|2e|twin|ELL|deceased|homeless|foster|her|Smith)\b/i,
  },
  {
    is: 'birth dates of adults in many shapes',
    file: 'unreadable-birth-date-adult',
    mailed: [],
    allowed: 'whoever',
  },
  {
    is: 'the old address before the new one',
    file: 'old-address-column-first',
    mailed: [],
    perhaps: ['maria@f.example'],
    allowed: ['maria@f.example'],
  },
  {
    is: 'addresses as Outlook copies them',
    file: 'outlook-name-with-comma',
    mailed: ['ana@x.example', 'kim@x.example'],
  },
  {
    is: 'addresses with invisible characters, brackets, slashes',
    file: 'address-dirt',
    mailed: [...Array<string>(5).fill('ana@x.example'), 'tom@x.example'],
  },
  {
    is: 'student numbers that a spreadsheet has spoilt',
    file: 'ids-from-excel',
    mailed: ['c@f.example'],
    perhaps: ['a@f.example', 'j@f.example', 'k@f.example'],
    allowed: ['a@f.example', 'c@f.example', 'j@f.example', 'k@f.example'],
  },
  {
    is: 'two children of one name',
    file: 'same-name-two-children',
    mailed: [],
    perhaps: ['a@f.example', 'b@f.example'],
    allowed: ['a@f.example', 'b@f.example'],
  },
  {
    is: 'headers in camel case',
    file: 'camel-case',
    mailed: ['maria@f.example'],
  },
  {
    is: 'one byte of another encoding',
    file: 'mixed-encoding',
    mailed: ['j@f.example'],
    perhaps: ['k@f.example'],
    allowed: 'whoever',
    never: /Ã/,
    orRefused: /line 3/i,
  },
  {
    is: 'the encoding of Excel for Mac',
    file: 'macintosh-encoding',
    mailed: ['j@f.example'],
    never: /‘|’ Garc|Garc’/,
  },
  {
    is: 'the goal of last year before that of this one',
    file: 'previous-goal',
    mailed: [],
    perhaps: ['maria@f.example'],
    allowed: ['maria@f.example'],
    never: /Old goal of last year/,
  },
];

const orRefused = (make: () => AddonHarness, words: RegExp | undefined): AddonHarness | null => {
  try {
    return make();
  } catch (error) {
    if (!(error instanceof HarnessRefusal) || !words) throw error;
    expect(error.message).toMatch(words);
    return null;
  }
};

describe.each(files)('a file with $is', (each) => {
  const {
    file,
    mailed,
    perhaps = [],
    allowed = mailed,
    waits = [],
    never,
    orRefused: words,
  } = each;

  it('mails only those about whom everything was understood', () => {
    const addon = orRefused(() => schoolOf([read(file)]), words);
    if (!addon) return;
    const lines = waiting(addon);
    for (const line of waits) expect(lines).toContainEqual(expect.stringMatching(line));
    const mails = digestsOf(addon);
    const to = addressees(mails).filter((address) => !perhaps.includes(address));
    expect(to).toEqual([...mailed].sort());
    if (never) for (const mail of mails) expect(textOf(mail)).not.toMatch(never);
  });

  it('mails those who are allowed then', () => {
    const addon = orRefused(() => schoolOf([read(file)], 'allow'), words);
    if (!addon) return;
    const mails = digestsOf(addon);
    if (allowed !== 'whoever') {
      const to = addressees(mails).filter(
        (address) => allowed.includes(address) || !perhaps.includes(address),
      );
      expect(to).toEqual([...allowed].sort());
    }
    if (never) for (const mail of mails) expect(textOf(mail)).not.toMatch(never);
  });
});

describe('what is read of such a file', () => {
  const goalsOf = (addon: AddonHarness) =>
    addon.rows('Goals').map((row) => [row.Kind, row.Goal, row['Why it matters to me']]);
  const named = (addon: AddonHarness) =>
    studentsOf(addon).map((row) => [row['Student ID'], row['First name'], row['Last name']]);

  it('goals with their kinds', () => {
    expect(goalsOf(schoolOf([read('alp-goals-with-types')])).sort()).toEqual([
      ['Academic', 'Write a story', expect.anything()],
      ['Affective', 'Ask for help early', expect.anything()],
    ]);
  });

  it('the goal of this year', () => {
    expect(goalsOf(schoolOf([read('previous-goal')]))).toEqual([['Academic', 'New goal', '']]);
  });

  it('areas that are flagged one by one', () => {
    const [student] = studentsOf(schoolOf([read('gt-flags')]));
    expect(student?.['Areas of giftedness']).toBe('Mathematics; Science');
  });

  it('the number of the student, not of the row', () => {
    expect(named(schoolOf([read('row-number-column')]))).toEqual([
      ['018666', 'Ann', 'Ruiz'],
      ['018667', 'Bo', 'Hale'],
    ]);
  });

  it('no number that a spreadsheet has spoilt', () => {
    const ids = named(schoolOf([read('ids-from-excel')])).map(([id]) => id);
    expect(ids).toEqual([
      expect.stringMatching(/^NEW-/),
      '018666',
      expect.stringMatching(/^NEW-/),
      expect.stringMatching(/^NEW-/),
    ]);
  });

  it('two header rows, or a refusal', () => {
    const addon = orRefused(() => schoolOf([read('two-header-rows')]), /header/i);
    if (!addon) return;
    expect(named(addon)).toEqual([['1', 'Ann', 'Ruiz']]);
    expect(guardiansOf(addon)).toEqual([
      ['Maria Ruiz', 'maria@f.example'],
      ['Tom Hale', 'tom@f.example'],
    ]);
  });

  it('two children of one name', () => {
    const addon = schoolOf([read('same-name-two-children')]);
    expect(studentsOf(addon).map((row) => [row['First name'], row.Grade])).toEqual([
      ['Maria', '7'],
      ['Maria', '9'],
    ]);
  });

  it('contacts of Clever', () => {
    const [row] = schoolOf([read('clever-contacts')]).rows('Guardians');
    expect(row).toMatchObject({
      Name: 'Maria Ruiz',
      Relation: 'Mother',
      'E-mail': 'maria@f.example',
    });
  });

  it('only the students of OneRoster, or a refusal that names the kind of file', () => {
    const addon = orRefused(() => schoolOf([read('oneroster-users')]), /OneRoster/);
    if (!addon) return;
    expect(named(addon)).toEqual([['018666', 'Ann', 'Ruiz']]);
    expect(JSON.stringify(guardiansOf(addon))).not.toMatch(/students\.example|school\.example/);
  });

  it('the names of two encodings', () => {
    for (const file of ['mixed-encoding', 'macintosh-encoding']) {
      const addon = orRefused(() => schoolOf([read(file)]), /line 3/i);
      if (addon) expect(named(addon)[0]).toEqual(['1', 'Zoë', 'García']);
    }
  });

  it('addresses in Outlook’s shape, each of the guardian who is named', () => {
    expect(guardiansOf(schoolOf([read('outlook-name-with-comma')]))).toEqual([
      ['Ana Ruiz', 'ana@x.example'],
      ['Kim Lee', 'kim@x.example'],
    ]);
  });

  it('guardians whose first and last names stand apart', () => {
    const both = [
      ['Maria Ruiz', 'maria@f.example'],
      ['Tom Hale', 'tom@f.example'],
    ];
    expect(guardiansOf(schoolOf([read('guardian-first-last-email')]))).toEqual(both);
    const student = 'Student ID,Student First Name,Student Last Name,Grade';
    const motherAndFather = `${student},Mother First Name,Mother Last Name,Mother Email,Father First Name,Father Last Name,Father Email,Academic Goal
1,Ann,Ruiz,7,Maria,Ruiz,maria@f.example,Tom,Hale,tom@f.example,W`;
    expect(guardiansOf(schoolOf([Buffer.from(motherAndFather)]))).toEqual(both);
    const oneParent = `${student},Parent First Name,Parent Last Name,Parent Email,Academic Goal
1,Ann,Ruiz,7,Maria,Ruiz,maria@f.example,W`;
    expect(guardiansOf(schoolOf([Buffer.from(oneParent)]))).toEqual([both[0]]);
  });

  it('no guardian’s name out of another’s column', () => {
    const mails = digestsOf(schoolOf([read('guardian-first-name-number')]));
    const toMaria = mails.find(({ to }) => to === 'maria@f.example');
    expect(toMaria).toBeDefined();
    expect(toMaria && textOf(toMaria)).not.toContain('Tom');
  });

  it.each([
    ...['studentId', 'StudentID', 'StudentNumber', 'PermID', 'Stu ID', 'SIS ID'],
    ...['student_number', 'Student_Number', 'localStudentId'],
  ])('a student number under %s', (header) => {
    const text = `${header},First Name,Last Name,GradeLevel,DateOfBirth,SchoolName,ParentEmail1,Academic Goal
018666,Ann,Ruiz,07,2013-05-18,Mesa MS,maria@f.example,Write`;
    const addon = schoolOf([Buffer.from(text)]);
    expect(studentsOf(addon)).toMatchObject([
      { 'Student ID': '018666', Grade: '7', 'Birth date': '2013-05-18', School: 'Mesa MS' },
    ]);
    expect(addressees(digestsOf(addon))).toEqual(['maria@f.example']);
  });
});

describe('languages as files write them', () => {
  const languageTo = (mails: readonly SentMail[], number: number): string | undefined =>
    /<html lang="([^"]+)"/.exec(
      mails.find(({ to }) => to === `m${number}@f.example`)?.htmlBody ?? '',
    )?.[1];

  it('are understood, without a word in English to anybody else', () => {
    const addon = schoolOf([read('languages')]);
    addon.setSetting('Machine translation', 'yes');
    const mails = digestsOf(addon);
    expect([0, 2, 4, 6].map((number) => languageTo(mails, number))).toEqual(Array(4).fill('es'));
    expect([8, 10, 12, 14, 16, 18, 20].map((number) => languageTo(mails, number))).toEqual([
      ...['vi', 'ar', 'ko', 'ht', 'pt', 'am', 'zh-TW'],
    ]);
    // A slip of one letter is read for what it is, or holds.
    expect(languageTo(mails, 22) ?? 'es').toBe('es');
  });
});

describe('a second file', () => {
  /** Imports the first one, lets somebody decide, and imports the second. */
  const again = (
    first: string,
    decide: (addon: AddonHarness) => void,
    second: string,
  ): AddonHarness => {
    const addon = schoolOf([read(first)]);
    decide(addon);
    addon.importFile('later.csv', read(second));
    return addon;
  };
  const typed =
    (tab: string, id: string, header: string, text: string) =>
    (addon: AddonHarness): void =>
      typeInto(addon, tab, id, header, text);
  const nothing = (): void => {};

  it('with row numbers finds the students of the first again', () => {
    const addon = again('row-number-first-import', nothing, 'row-number-second-import');
    expect(
      studentsOf(addon)
        .map((row) => [row['First name'], row['Last name']])
        .sort(),
    ).toEqual([
      ['Ann', 'Garcia'],
      ['Bo', 'Hale'],
      ['Xavier', 'Garcia'],
    ]);
    const mails = digestsOf(addon);
    const of = (address: string) => mails.filter(({ to }) => to === address).map(textOf);
    expect(of('a@f.example')).toHaveLength(1);
    expect(of('t@f.example')).toHaveLength(1);
    expect(of('a@f.example').join()).not.toMatch(/Sing|Xavier/);
    expect(of('a@f.example').join()).toContain('Write');
  });

  it.each([
    ['No contact', typed('Guardians', '018666-G1', 'Contact', 'No contact')],
    ['an exit', typed('Students', '018666', 'Status', 'Exited')],
  ])('that has lost the zeros of a number loses no decision: %s', (_, decide) => {
    const addon = again('leading-zeros', decide, 'leading-zeros-lost');
    expect(addressees(digestsOf(addon))).toEqual([]);
  });

  it('that has lost the zeros of a number doubles no email', () => {
    const addon = again('leading-zeros', nothing, 'leading-zeros-lost');
    expect(addressees(digestsOf(addon))).toEqual(['tom@f.example']);
    expect(studentsOf(addon).map((row) => row['Student ID'])).toEqual(['018666']);
  });

  it.each([
    ['No contact', typed('Guardians', '1-G2', 'Contact', 'No contact')],
    ['a stopped digest', typed('Guardians', '1-G2', 'Digest', 'Stopped')],
  ])('that respells a guardian, with another address, loses no decision: %s', (_, decide) => {
    const addon = again('no-contact-guardian', decide, 'respelled-with-new-address');
    expect(addressees(digestsOf(addon))).toEqual(['a@f.example']);
  });
});
