// Everything that writes at somebody's wish, each on a school where it has something to do.
import type { ImportPreview, ImportToUndo } from '../../../src/import/domain/import-plan';
import type { MappingProposal } from '../../../src/import/domain/mapping';
import { type AddonHarness, specialist } from '../../../workbench/harness/addon-harness';
import { inSentences } from '../../support/in-words';
import { goalOf, planOf, saveOf } from '../sidebar/sidebar-calls';
import { askAnything, chen, teachersSchool } from '../teachers/teachers-school';
import { firstDigestHour, tickAtInstant, typeInto } from './addon';
import { cleo, fileOf, tableOf } from './caseload-file';
import { languageOf, printedCopies } from './valid-arguments';

export const school = teachersSchool();
school.switchOn();
school.script.clock.moveTo(firstDigestHour);
export const ada = '000101';
const goalId = `${ada}-AC1`;
export const mother = `${ada}-G1`;

/** Cut off in its second email; the run after has sent the others and left this one for a person. */
export const uncertain = school.copy();
uncertain.script.arm({ kind: 'crash' }, { method: 'MailApp.sendEmail', occurrence: 2 });
tickAtInstant(uncertain, firstDigestHour);
tickAtInstant(uncertain, firstDigestHour + 60 * 60_000);

export const unfinished = school.copy();
const grade = unfinished.grid('Students')[0]?.indexOf('Grade') ?? -1;
unfinished.user.deleteColumns('Students', grade + 1);

const strict = school.copy();
strict.setSetting('Teachers', 'Own files');
const withFiles = strict.copy();
withFiles.choose('refreshTeachersMenu');

const waiting = school.copy();
typeInto(waiting, 'Students', ada, 'Staff notes', 'only grandma, please');
/** In the file is a column that nobody has judged. */
const unjudged = school.copy();
unjudged.importFile(
  'motto.csv',
  Buffer.from(
    [
      'Student ID,First name,Last name,Guardian 1,Guardian 1 Email,Motto',
      '000909,Dia,Diaz,Eva Diaz,eva@families.example,shine',
    ].join('\n'),
  ),
);

const endings = ['AC1', 'AF1'].flatMap((kind) =>
  ['000101', '000102', '000103'].map((studentId) => ({
    goalId: `${studentId}-${kind}`,
    outcome: 'Partly met',
    evidence: 'A poster',
    nextYear: 'Carry over',
    before: { outcome: '', evidence: '', nextYear: '', status: 'Active' },
  })),
);
const closed = school.copy();
closed.ask('closeYear', '2026-27', endings);
const nextAugust = closed.copy();
nextAugust.setSetting('First day of school', '2027-08-16');
nextAugust.setSetting('Last day of school', '2028-05-26');

const file = tableOf(fileOf({ ...cleo, Grade: '8' }), 'one.csv');
const mapping = school.ask<MappingProposal>('proposeImport', file);
const { previewHash } = school.ask<ImportPreview>('previewImport', file, mapping);

const entry = { goalId, studentId: ada, progress: 'On the way', note: '', nextStep: '' };
const roundOf = (roundId: string) => [
  roundId,
  [goalId, '000102-AF1'].map((each, place) => ({
    ...entry,
    goalId: each,
    studentId: each.slice(0, 6),
    entryId: `${roundId}-${place}`,
    note: `Seen ${place}`,
    shareWithFamily: true,
    stood: 'Not started',
  })),
];
const sentOnce = school.copy();
tickAtInstant(sentOnce, firstDigestHour);
const sentOnceRow = {
  deliveryId: sentOnce.rows('Deliveries').find((row) => row['Guardian ID'] === mother)?.[
    'Delivery ID'
  ],
  attempts: 1,
};
const imported = school.copy();
imported.ask('applyImport', file, mapping, previewHash);
const { undoId: importId } = imported.ask<ImportToUndo>('lastImport');
const rounded = school.copy();
rounded.ask('recordRound', ...roundOf('R0'));
const lacking = school.copy();
for (const each of [goalId, '000102-AC1']) typeInto(lacking, 'Goals', each, 'Target date', '');
const fillStep = {
  fillId: 'F0',
  field: 'targetDate',
  value: '2027-04-30',
  goalIds: [goalId, '000102-AC1'],
};
const filled = lacking.copy();
filled.ask('fillGoals', fillStep);
const checkIn = { checkInId: 'C1', studentId: ada, from: 'Rosa', way: 'Phone', talked: 'Yes' };
/** Ada has written on a slip what she would like to change, her mother wants to talk, a note waits. */
const waited = school.copy();
waited.ask('logCheckIn', {
  ...checkIn,
  checkInId: 'C0',
  guardianId: mother,
  message: '',
  wantsContact: true,
});
waited.ask('logCheckIn', {
  ...checkIn,
  checkInId: 'C9',
  from: 'Ada',
  way: 'Paper',
  talked: '',
  message: '',
  wantsContact: false,
  slip: {
    goalId,
    ownRating: 'On the way',
    did: '',
    obstacle: 'No thermometer',
    ifThen: '',
    helpWanted: '',
    wish: 'Swap',
    newWording: 'Watch the river',
    notInEmails: false,
  },
});
askAnything(waited, chen, 'teacherNote', {
  entryId: 'N0',
  studentId: ada,
  goalId,
  what: 'Noticed something',
  text: 'Asked twice',
});
const { goal, obstacle, ifThen } = goalOf(waited, goalId).fields;
const proposedFor = { goal, obstacle, ifThen };
const proposal = {
  checkInId: 'C9',
  studentId: ada,
  at: planOf(waited, ada).answers.find(({ checkInId }) => checkInId === 'C9')?.at ?? '',
  decision: 'Accepted',
  goal: proposedFor,
};

const note = { entryId: 'N1', studentId: ada, goalId, what: 'Noticed something', text: 'Asked' };

export interface Action {
  readonly on: AddonHarness;
  readonly name: string;
  readonly given?: readonly unknown[];
  readonly as?: typeof specialist;
}

export const writingActions = {
  'sets up': { on: unfinished, name: 'setUpMenu' },
  'sets up in the sidebar': { on: unfinished, name: 'beginSetUp' },
  'switches on in the sidebar': { on: strict, name: 'switchDigestsOn' },
  'switches on': { on: strict, name: 'switchOnMenu' },
  pauses: { on: school, name: 'pauseMenu' },
  'sends what is due': { on: school, name: 'sendDueMenu' },
  'sends what is uncertain': { on: uncertain, name: 'uncertainMenu' },
  'mails teachers links': { on: withFiles, name: 'mailTeacherLinksMenu' },
  'mails teachers pages': { on: school, name: 'mailTeacherPagesMenu' },
  'makes views': { on: school, name: 'refreshTeachersMenu' },
  'makes own files': { on: strict, name: 'refreshTeachersMenu' },
  'saves a goal': {
    on: school,
    name: 'saveGoal',
    given: [saveOf(goalOf(school, goalId), { why: 'Snow!' })],
  },
  'writes a new goal': {
    on: school,
    name: 'saveGoal',
    given: [
      {
        goalId: null,
        studentId: ada,
        base: null,
        mine: { ...goalOf(school, goalId).fields, goal: 'A third goal' },
        reason: '',
        saveId: 'new-1',
      },
    ],
  },
  'orders goals': { on: school, name: 'orderGoals', given: [ada, [`${ada}-AF1`, goalId]] },
  'changes a guardian': { on: school, name: 'saveGuardian', given: [languageOf(school)] },
  'pauses a family': { on: school, name: 'pauseDigest', given: [mother, '2026-10-01'] },
  'records progress': {
    on: school,
    name: 'recordProgress',
    given: [[{ ...entry, entryId: 'E1', shareWithFamily: true }]],
  },
  'records a round': { on: school, name: 'recordRound', given: roundOf('R1') },
  'undoes a round': { on: rounded, name: 'undoRound', given: ['R0'] },
  'fills in for many goals': { on: lacking, name: 'fillGoals', given: [fillStep] },
  'undoes a fill': { on: filled, name: 'undoFill', given: ['F0'] },
  'takes an import back': { on: imported, name: 'undoImport', given: [importId] },
  'saves a plan': {
    on: school,
    name: 'savePlan',
    given: [
      ada,
      '2026-27',
      [
        { field: 'state', before: 'Draft', after: 'Shared' },
        { field: 'interests', before: '', after: 'Rivers' },
      ],
    ],
  },
  'prints a plan for a family': { on: school, name: 'logCopies', given: printedCopies(school) },
  'closes a year': { on: school, name: 'closeYear', given: ['2026-27', endings] },
  'reopens a plan': { on: closed, name: 'reopenPlan', given: [ada, '2026-27', 'Wrong outcome'] },
  'begins a year': {
    on: nextAugust,
    name: 'beginYear',
    given: ['2027-28', endings.map(({ goalId, nextYear }) => ({ goalId, nextYear }))],
  },
  'logs a call': {
    on: school,
    name: 'logCheckIn',
    given: [{ ...checkIn, message: '', wantsContact: true }],
  },
  'has talked with a family': {
    on: waited,
    name: 'resolveInbox',
    given: [{ kind: 'talked', checkInId: 'C0' }],
  },
  'puts a student off': {
    on: school,
    name: 'snooze',
    given: [{ kind: 'drafts', studentIds: [ada], days: 7 }],
  },
  'has seen the answers': {
    on: waited,
    name: 'resolveInbox',
    given: [{ kind: 'seen', until: '2026-08-17T08:00:00-06:00' }],
  },
  'shares a teacher’s note': {
    on: waited,
    name: 'resolveInbox',
    given: [{ kind: 'share', entryId: 'N0' }],
  },
  'logs a call that ends a wait': {
    on: waited,
    name: 'logCheckIn',
    given: [
      { ...checkIn, from: 'Rosa Alvarez', guardianId: mother, message: '', wantsContact: false },
    ],
  },
  'accepts what a student proposes': {
    on: waited,
    name: 'decideProposals',
    given: [proposal],
  },
  'replies to a student': {
    on: waited,
    name: 'replyToStudent',
    given: [ada, 'C9', 'A thermometer is on my desk.'],
  },
  'ends all answer links': { on: school, name: 'endLinksMenu' },
  'saves the schedule': { on: school, name: 'saveSchedule', given: [{ Hour: '17' }] },
  'sends a test': { on: school, name: 'sendTest', given: [mother] },
  'sends now': { on: school, name: 'sendNow', given: [mother, null] },
  'sends again': { on: sentOnce, name: 'sendNow', given: [mother, sentOnceRow] },
  'decides about a family': {
    on: waiting,
    name: 'decideContacts',
    given: [
      [
        {
          guardianId: mother,
          words: ['Staff notes: only grandma, please'],
          contact: 'No contact',
        },
      ],
    ],
  },
  'judges a column': { on: unjudged, name: 'judgeColumns', given: [['Motto'], 'harmless'] },
  imports: { on: school, name: 'applyImport', given: [file, mapping, previewHash] },
  'notes something': { on: school, name: 'teacherNote', given: [note], as: chen },
} satisfies Readonly<Record<string, Action>>;

/** Does the action as its menu or its page does. @returns what was said where it did not succeed */
export function doAction(
  addon: AddonHarness,
  { name, given = [], as = specialist }: Action,
): string {
  const before = addon.script.screen.alerts.length;
  if (!name.endsWith('Menu')) {
    const answer = askAnything(addon, as, name, ...given);
    return answer.ok ? '' : inSentences(answer.failures).join(' ');
  }
  const { outcome } = addon.script.run(name, { surface: 'menu', as });
  const said = addon.script.screen.alerts.slice(before).at(-1)?.text ?? '';
  return outcome === 'completed' && !/Something went wrong|Another run of Living ALP/.test(said)
    ? ''
    : `${outcome} ${said}`;
}
