// A school in which every child's cells hold words that stand nowhere else, and everybody who may come
// across it, with what each of them may see.
import type { Account } from '../../../emulator/runtime/execution-context';
import { Sharing } from '../../../emulator/spreadsheet/sharing';
import { type AddonHarness, specialist } from '../../../workbench/harness/addon-harness';
import { firstDigestHour, tickAtInstant, typeInto } from '../../bundle/support/addon';
import { fileOf } from '../../bundle/support/caseload-file';
import {
  chen,
  ortega,
  secretary,
  teachersSchool,
  type Visitor,
} from '../../bundle/teachers/teachers-school';
import { onceOpened } from '../../support/once-opened';

export const children = ['000101', '000102', '000103', '000104'] as const;
export type ChildId = (typeof children)[number];

interface Mark {
  readonly child: ChildId;
  /** Where it stands. */
  readonly where: string;
  /** Whether it is for the child's teachers, too; a family sees none of it in a reply. */
  readonly isForTeachers: boolean;
}

type Planted = readonly [tab: string, rowEnd: string, header: string, isForTeachers: boolean];

/** By the end of the row's ID: "-AC1" is the goal that is shared with teachers, "-AF1" is not. */
const planted: readonly Planted[] = [
  ['Students', '', 'Last name', true],
  ['Students', '', 'Strengths', true],
  ['Students', '', 'Interests', true],
  ['Students', '', 'Staff notes', false],
  ['Goals', '-AC1', 'Goal', true],
  ['Goals', '-AC1', 'How we will know', true],
  ['Goals', '-AC1', 'At school', true],
  ['Goals', '-AC1', 'At home', false],
  ['Goals', '-AF1', 'Goal', false],
  ['Goals', '-AF1', 'Baseline', false],
  ['Guardians', '-G1', 'Name', false],
  ['Guardians', '-G1', 'Relation', false],
];

const markOf = (child: ChildId, place: number): string => `zq${child}x${place}qz`;
export const marks: ReadonlyMap<string, Mark> = new Map(
  children.flatMap((child) => [
    ...planted.map(([tab, , header, isForTeachers], place): [string, Mark] => [
      markOf(child, place),
      { child, where: `${tab}, ${header}`, isForTeachers },
    ]),
    [markOf(child, 90), { child, where: 'Progress, Note', isForTeachers: true }],
    [markOf(child, 91), { child, where: 'Check-ins, Message', isForTeachers: false }],
    [markOf(child, 93), { child, where: 'Check-ins, What I did', isForTeachers: false }],
    [markOf(child, 94), { child, where: 'Check-ins, Reply', isForTeachers: false }],
    [markOf(child, 92), { child, where: 'Deliveries, Detail', isForTeachers: false }],
  ]),
);
export const MARK = /zq\d{6}x\d+qz/g;

const second: Account = { email: 's.deputy@mesaviewschools.example', locale: 'en' };
/** Cleo's mother, who must not hear of her, and whose address stands among Cleo's teachers. */
const kept: Account = { email: 'luz@families.example', locale: 'es' };
const parent: Account = { email: 'rosa@families.example', locale: 'es' };
const outsider = 'nobody@elsewhere.example';
const viewer: Account = { email: 'v.viewer@mesaviewschools.example', locale: 'en' };

export const markedSchool = onceOpened(() => {
  const addon = teachersSchool();
  addon.setSetting('Specialists', `${specialist.email}; ${second.email}`);
  addon.importFile(
    'dia.csv',
    fileOf({
      'Student ID': '000104',
      'First name': 'Dia',
      'Last name': 'Diaz',
      DOB: '2013-09-09',
      Teachers: '',
      'Guardian 1': 'Eva Diaz',
      'Guardian 1 Email': 'eva@families.example',
    }),
  );
  addon.decideAll();
  addon.switchOn();
  tickAtInstant(addon, firstDigestHour);
  for (const child of children) plant(addon, child);
  typeInto(addon, 'Guardians', '000103-G1', 'Contact', 'No contact');
  typeInto(addon, 'Students', '000103', 'Teachers', `${ortega.email}; ${kept.email}`);
  Object.assign(addon.book, { sharing: new Sharing(specialist.email, editors(), [viewer.email]) });
  return addon;
});

/** All that can be are: they could change anything, so that only the script's own questions stop them. */
const editors = (): readonly string[] =>
  Object.values(callers)
    .map(({ who }) => ('email' in who ? who.email : ''))
    .filter((email) => ![viewer.email, outsider, ''].includes(email));

function plant(addon: AddonHarness, child: ChildId): void {
  planted.forEach(([tab, end, header], place) => {
    typeInto(addon, tab, `${child}${end}`, header, markOf(child, place));
  });
  // Google lets nobody read more than 60 times a minute.
  addon.script.clock.moveTo(addon.script.clock.now() + 60_000);
  const goalId = `${child}-AC1`;
  const entry = { entryId: `E${child}`, goalId, studentId: child, progress: 'On the way' };
  addon.ask('recordProgress', [
    { ...entry, note: markOf(child, 90), nextStep: '', shareWithFamily: true },
  ]);
  const checkIn = {
    checkInId: `C${child}`,
    studentId: child,
    from: '',
    way: 'Phone',
    talked: 'Yes',
  };
  addon.ask('logCheckIn', { ...checkIn, message: markOf(child, 91), wantsContact: true });
  const slip = {
    goalId: `${child}-AF1`,
    ownRating: 'On the way',
    did: markOf(child, 93),
    obstacle: '',
    ifThen: '',
    helpWanted: '',
    wish: '',
    newWording: '',
    notInEmails: true,
  };
  const onPaper = { ...checkIn, checkInId: `S${child}`, way: 'Paper', talked: '', message: '' };
  addon.ask('logCheckIn', { ...onPaper, wantsContact: false, slip });
  addon.ask('replyToStudent', child, `S${child}`, markOf(child, 94));
  for (const row of addon.rows('Deliveries'))
    if (row['Student ID'] === child)
      typeInto(addon, 'Deliveries', row['Delivery ID'] ?? '', 'Detail', markOf(child, 92));
}

export interface Caller {
  readonly who: Account | Visitor;
  /** Whose teacher it is; "all" are the specialists'. */
  readonly sees: 'all' | readonly ChildId[];
}

const stranger = (email: string): Caller => ({ who: { email, locale: 'en' }, sees: [] });
/** A page that runs in the specialist's name, with somebody else before the screen. */
const atSpecialists = (email: string | null): Caller => ({
  who: { atScreen: email === null ? null : { email, locale: 'en' } },
  sees: [],
});

/** Addresses that a careless comparison would take for the specialist's or for a teacher's. */
const lookAlikes = [specialist, chen].flatMap(({ email }) => {
  const [name = '', domain = ''] = email.split('@');
  return [
    ...[`x${email}`, `${email}x`, `${email}.evil.example`, `${name}+alp@${domain}`, name],
    ...[`${name}@${domain.replace('m', 'rn')}`, email.replace('e', 'е'), email.replace('@', '＠')],
    ...[`${name}@sub.${domain}`, `${email}; x@evil.example`, `"${email}" <x@evil.example>`],
    ...[`${name}%@${domain}`, `.*@${domain}`, `@${domain}`, `${email}\u0000`, `*`],
  ];
});

export const callers: Readonly<Record<string, Caller>> = {
  specialist: { who: specialist, sees: 'all' },
  'second specialist': { who: second, sees: 'all' },
  'specialist in capitals': {
    who: { ...specialist, email: specialist.email.toUpperCase() },
    sees: 'all',
  },
  teacher: { who: chen, sees: ['000101', '000102'] },
  'other teacher': { who: ortega, sees: ['000102', '000103'] },
  editor: { who: secretary, sees: [] },
  viewer: { who: viewer, sees: [] },
  'somebody who cannot open the file': stranger(outsider),
  'somebody unknown who can edit the file': stranger('new@mesaviewschools.example'),
  parent: { who: parent, sees: [] },
  'guardian with No contact among the teachers': { who: kept, sees: [] },
  'empty address': stranger(''),
  'nobody known at the specialist’s page': atSpecialists(null),
  'nobody named at the specialist’s page': atSpecialists(''),
  'parent at the specialist’s page': atSpecialists(parent.email),
  'teacher at the specialist’s page': atSpecialists(chen.email),
  ...Object.fromEntries(lookAlikes.map((email) => [`look-alike ${email}`, stranger(email)])),
};
