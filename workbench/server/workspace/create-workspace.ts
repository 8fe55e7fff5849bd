// A workspace in its third week: set up, filled from a caseload file, switched on, one digest sent.
import { basename } from 'node:path';
import type { SentMail } from '../../../emulator/runtime/platform-state';
import type { FamilyAnswer } from '../../../src/answers/domain/answer-page';
import { hash32 } from '../../../src/core/hash32';
import { AddonHarness, type ShownRow, specialist } from '../../harness/addon-harness';
import { answerLink, isFamilyEmail } from '../../simulate/realistic/emails';
import { tapLink } from '../../simulate/realistic/page-visitor';
import { familyLines } from '../../simulate/realistic/words';
import { enterAnswerPage, usualAnswerPage } from './answer-page';
import type { SavedWorkspace } from './workspace-file';

export interface ProgressNote {
  readonly at: number;
  readonly goal: ShownRow;
  readonly step: string;
  readonly note: string;
  readonly nextStep: string;
}

type Words = readonly [step: string, note: string, nextStep: string];

const academic: readonly Words[] = [
  ['Getting started', 'Has chosen the topic and the first two sources.', 'Write down one question'],
  ['On the way', 'Explained the plan to the group without notes.', 'Finish the first draft'],
  [
    'Getting started',
    'Worked for 20 minutes without a break on the hard part.',
    'Show it to a friend',
  ],
  ['On the way', 'Solved the problem a second way and compared both.', 'Pick the next problem'],
];

const affective: readonly Words[] = [
  ['Getting started', 'Said out loud what was hard about the group task.', 'Try it once at lunch'],
  ['On the way', 'Asked for help before giving up, twice this week.', 'Ask one classmate'],
  ['Getting started', 'Took a pause and came back to the task alone.', 'Notice what helped'],
];

const FIRST_DAY = Date.parse('2026-08-24T14:30:00-06:00');
const DAY_MS = 24 * 60 * 60 * 1000;
const SCHOOL_DAYS = 5;
const EVERY = 9;
const AT_MOST = 18;

/** @param goals rows of the Goals tab @returns in the order of time */
function progressNotes(goals: readonly ShownRow[]): readonly ProgressNote[] {
  return goals
    .filter((goal) => goal.Status === 'Active')
    .filter((_, index) => index % EVERY === 0)
    .slice(0, AT_MOST)
    .flatMap((goal, index) => {
      const bank = goal.Kind === 'Affective' ? affective : academic;
      const words = bank[index % bank.length];
      if (!words) return [];
      const [step, note, nextStep] = words;
      return [{ at: FIRST_DAY + (index % SCHOOL_DAYS) * DAY_MS, goal, step, note, nextStep }];
    })
    .sort((one, other) => one.at - other.at);
}

const ZONE = 'America/Denver';
/** The first day of school, on which the specialist sets everything up. */
const BEGINS = Date.parse('2026-08-17T09:00:00-06:00');
const DAY_AFTER_DIGEST = Date.parse('2026-08-20T19:00:00-06:00');
/** When people come in: Monday morning, two days before the second digest. */
const NOW = Date.parse('2026-08-31T07:00:00-06:00');

const settings = {
  'Whom to turn to': 'Ms. Ortiz, counselor, 970-555-0144',
  'Student check-in': 'yes',
} as const;

export interface Beginning {
  /** Folder of the bundle. */
  readonly folder: string;
  readonly caseload: { readonly path: string; readonly bytes: Uint8Array };
  readonly schoolName: string;
  readonly specialistName: string;
  /** Of somebody’s own file nothing is decided: no family is emailed before a person has looked. */
  readonly isExample: boolean;
}

/** @throws HarnessRefusal with the product's own sentence when the file cannot be imported */
export function createWorkspace(beginning: Beginning): SavedWorkspace {
  const { folder, caseload, schoolName, specialistName, isExample } = beginning;
  const addon = new AddonHarness({ folder, now: BEGINS, zone: ZONE });
  addon.choose('setUpMenu');
  // People have tabs of their own beside the caseload's: whatever is tried there concerns nobody.
  addon.book.insertSheet('Sheet1');
  addon.setSetting('School name', schoolName);
  addon.setSetting('Specialist name', specialistName);
  if (addon.script.project.manifest.webApp !== null) {
    const page = addon.script.webApps.deploy(specialist, usualAnswerPage);
    enterAnswerPage(addon.script, addon.book, page);
  }
  addon.importFile(basename(caseload.path), caseload.bytes);
  if (!isExample) return kept(addon);
  addon.decideAll();
  for (const [setting, value] of Object.entries(settings)) addon.setSetting(setting, value);
  nameTeachers(addon);
  completePlans(addon);
  addon.switchOn();
  letFamiliesAnswer(addon);
  for (const { at, goal, step, note, nextStep } of progressNotes(addon.rows('Goals'))) {
    addon.script.advanceTo(at);
    const row = addon.rows('Goals').findIndex((each) => each['Goal ID'] === goal['Goal ID']);
    typeInto(addon, 'Goals', row, { Progress: step });
    typeInto(addon, 'Progress', addon.rows('Progress').length, {
      'Entry ID': `P-${goal['Goal ID']}-1`,
      Date: new Date(at).toISOString().slice(0, 10),
      'Goal ID': goal['Goal ID'] ?? '',
      'Student ID': goal['Student ID'] ?? '',
      By: specialistName,
      Role: 'Specialist',
      Progress: step,
      Note: note,
      'Next step': nextStep,
      'Share with family': 'yes',
    });
  }
  addon.script.advanceTo(NOW);
  return kept(addon);
}

const ANSWERS_EVERY = 6;

/** Some families answer by the links of their emails, the day after. */
function letFamiliesAnswer(addon: AddonHarness): void {
  addon.script.advanceTo(DAY_AFTER_DIGEST);
  const mails = addon.script.state.outbox.filter(isFamilyEmail);
  for (const mail of mails.filter((_, place) => place % ANSWERS_EVERY === 0)) {
    answer(addon, mail);
    addon.script.clock.pass(60_000);
  }
}

const answers: readonly FamilyAnswer[] = ['talked', 'talked', 'not-yet', 'talked', 'call'];

function answer(addon: AddonHarness, mail: SentMail): void {
  const place = hash32(mail.to);
  const given = answers[place % answers.length] ?? 'talked';
  const link = answerLink(mail, given);
  if (link === null) return;
  const visit = tapLink(addon, link);
  const opened = visit.open();
  if (opened.kind !== 'family') return;
  const lines = familyLines[opened.language === 'es' ? 'es' : 'en'];
  const message = place % 2 === 0 ? (lines[place % lines.length] ?? '') : '';
  visit.send('sendAnswer', { answer: given, message });
}

const firstNames: Readonly<Record<string, string>> = {
  a: 'Amrit',
  d: 'David',
  j: 'Joan',
  k: 'Kevin',
  l: 'Luz',
  m: 'Mei',
  p: 'Petra',
  r: 'Ruth',
  s: 'Sofía',
  t: 'Thomas',
};

const COMPLETE_EVERY = 4;

/** Some plans say how one will know, and by when: the file has columns for neither. */
function completePlans(addon: AddonHarness): void {
  const students = [...new Set(addon.rows('Goals').map((goal) => goal['Student ID'] ?? ''))];
  const complete = new Set(students.filter((_, place) => place % COMPLETE_EVERY === 1));
  addon.rows('Goals').forEach((goal, place) => {
    if (!complete.has(goal['Student ID'] ?? '')) return;
    const isAffective = goal.Kind === 'Affective';
    typeInto(addon, 'Goals', place, {
      'How we will know': isAffective
        ? 'My own log of the week, and what my teachers notice'
        : 'A finished piece, and a talk about it with my teacher',
      'Target date': isAffective ? '2027-04-30' : '2027-02-26',
    });
  });
}

/** The file has addresses only: "m.chen@…" is Mei Chen. */
function nameTeachers(addon: AddonHarness): void {
  addon.rows('Teachers').forEach((row, place) => {
    const [initial = '', last = ''] = (row['E-mail'] ?? '').split('@')[0]?.split('.') ?? [];
    const first = firstNames[initial];
    if (first === undefined || last === '') return;
    typeInto(addon, 'Teachers', place, {
      Name: `${first} ${last[0]?.toUpperCase()}${last.slice(1)}`,
    });
  });
}

const kept = ({ script, book }: AddonHarness): SavedWorkspace => ({
  state: script.state,
  book,
  files: [],
  executions: [],
});

/** A spreadsheet on the first day of school that knows the add-on and nothing else. @param isSetUp has the tabs */
export function blankWorkspace(folder: string, isSetUp: boolean): SavedWorkspace {
  const addon = new AddonHarness({ folder, now: BEGINS, zone: ZONE });
  addon.script.open(specialist);
  if (isSetUp) addon.choose('setUpMenu');
  return kept(addon);
}

/** @param row zero-based, below the header row @param cells by header */
function typeInto(
  addon: AddonHarness,
  tab: string,
  row: number,
  cells: Readonly<Record<string, string>>,
): void {
  const sheet = addon.book.sheetNamed(tab);
  const [headers = []] = addon.grid(tab);
  if (!sheet || row < 0) return;
  for (const [header, text] of Object.entries(cells)) {
    const column = headers.indexOf(header);
    if (column >= 0) addon.tellOfEdit(addon.user.typeAt(sheet, row + 1, column, text));
  }
}
