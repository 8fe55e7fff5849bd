// What is said of an error is true, at whatever call of whatever action it strikes: who reads that
// nothing was changed does it again without a look.
import type { ImportPreview, MappingProposal } from '../../../src/contract/import-calls';
import { type CaseloadDesk, specialist } from '../../../workbench/simulation/caseload-desk';
import { runs } from '../../support/effort';
import { goalOf, saveOf } from '../sidebar/sidebar-desk';
import { cleo, fileOf, tableOf } from '../support/caseload-file';
import { firstDigestHour } from '../support/school';
import { askAnything, chen, effects, teachersSchool } from '../teachers/teachers-school';

const untouched = 'Nothing was changed.';
const inPart = 'A part of it may have been done.';
const mailed = 'Mails may have gone out before that.';

const school = teachersSchool();
school.choose('switchOnMenu');
school.script.clock.moveTo(firstDigestHour);
const ada = '000101';
const goalId = `${ada}-AC1`;
const mother = `${ada}-G1`;

/** Cut off before its third mail, so that one is uncertain. */
const cutOff = school.copy();
cutOff.script.arm({ kind: 'crash' }, { method: 'MailApp.sendEmail', occurrence: 2 });
for (const trigger of cutOff.script.state.triggers) trigger.nextAt = firstDigestHour;
cutOff.script.advanceTo(firstDigestHour);

const unfinished = school.copy();
unfinished.hands.deleteColumns('Students', unfinished.grid('Students')[0]?.indexOf('Grade') ?? 0);

const strict = school.copy();
strict.setSetting('Teachers', 'Own files');

const file = tableOf(fileOf({ ...cleo, Grade: '8' }), 'one.csv');
const mapping = school.ask<MappingProposal>('proposeImport', file);
const { seal } = school.ask<ImportPreview>('previewImport', file, mapping);

const entry = { goalId, studentId: ada, progress: 'On the way', note: '', nextStep: '' };
const checkIn = { checkInId: 'C1', studentId: ada, from: 'Rosa', way: 'Phone', talked: 'Yes' };
const note = { entryId: 'N1', studentId: ada, goalId, what: 'Noticed something', text: 'Asked' };

interface Action {
  readonly on: CaseloadDesk;
  readonly name: string;
  readonly given?: readonly unknown[];
  readonly as?: typeof specialist;
}

const actions: Readonly<Record<string, Action>> = {
  'sets up': { on: unfinished, name: 'setUpMenu' },
  'switches on': { on: strict, name: 'switchOnMenu' },
  pauses: { on: school, name: 'pauseMenu' },
  'sends what is due': { on: school, name: 'sendDueMenu' },
  'sends what is uncertain': { on: cutOff, name: 'uncertainMenu' },
  'mails teachers pages': { on: school, name: 'mailTeacherPagesMenu' },
  'makes views': { on: school, name: 'refreshTeachersMenu' },
  'makes own files': { on: strict, name: 'refreshTeachersMenu' },
  'checks the health': { on: school, name: 'healthCheckMenu' },
  'opens a plan': { on: school, name: 'openPlan', given: [ada] },
  'shows a digest': { on: school, name: 'previewDigest', given: [mother] },
  'looks at the caseload': { on: school, name: 'caseload' },
  'saves a goal': {
    on: school,
    name: 'saveGoal',
    given: [saveOf(goalOf(school, goalId), { why: 'Snow!' })],
  },
  'records progress': {
    on: school,
    name: 'recordProgress',
    given: [[{ ...entry, entryId: 'E1', shareWithFamily: true }]],
  },
  'logs a call': {
    on: school,
    name: 'logCheckIn',
    given: [{ ...checkIn, message: '', wantsContact: true }],
  },
  'saves the schedule': { on: school, name: 'saveSchedule', given: [{ Hour: '17' }] },
  'sends a test': { on: school, name: 'sendTest', given: [mother] },
  'sends now': { on: school, name: 'sendNow', given: [mother, null] },
  'sends now, once more': { on: cutOff, name: 'sendNow', given: [mother, null] },
  imports: { on: school, name: 'applyImport', given: [file, mapping, seal] },
  'notes something': { on: school, name: 'teacherNote', given: [note], as: chen },
};

const stateOf = (desk: CaseloadDesk) =>
  JSON.stringify([
    effects(desk),
    desk.grid('History'),
    desk.book.filterViews.all(),
    desk.documents.all().map((book) => book.sheets.map(({ name }) => desk.grid(name, book))),
  ]);

/** Lets an error strike before the n-th call; what was said of it, '' where it was not told. */
function sentenceAfter(desk: CaseloadDesk, action: Action, call: number): string {
  desk.script.arm({ kind: 'error' }, call);
  const before = desk.script.screen.alerts.length;
  const { name, given = [], as = specialist } = action;
  if (!name.endsWith('Menu')) {
    const answer = askAnything(desk, as, name, ...given);
    return answer.ok || answer.code !== 'trouble' ? '' : answer.sentences.join(' ');
  }
  desk.script.run(name, { surface: 'menu', as });
  const said = desk.script.screen.alerts.slice(before).at(-1)?.text ?? '';
  return said.includes('Something went wrong') ? said : '';
}

it.each(Object.entries(actions))('of an action that %s', (_, action) => {
  const rehearsal = action.on.copy();
  sentenceAfter(rehearsal, action, Number.MAX_SAFE_INTEGER);
  const calls = rehearsal.executions.at(-1)?.calls.total ?? 0;
  expect(calls).toBeGreaterThan(0);
  const [lies, told]: [string[], string[]] = [[], []];
  for (let call = 1; call <= calls; call += runs(2, 1)) {
    const desk = action.on.copy();
    const [before, mails] = [stateOf(desk), desk.script.state.outbox.length];
    const sentence = sentenceAfter(desk, action, call);
    if (sentence === '') continue;
    told.push(sentence);
    const isChanged = stateOf(desk) !== before;
    const isMailed = desk.script.state.outbox.length > mails;
    const isTrue = isMailed
      ? sentence.includes(mailed)
      : !isChanged || !sentence.includes(untouched);
    if (!isTrue) lies.push(`call ${call}: ${sentence}`);
    // Google's own words are for the log: they come in the owner's language, and help nobody.
    if (sentence.includes('server error')) lies.push(`call ${call}: ${sentence}`);
  }
  expect(lies).toEqual([]);
  expect(told.length).toBeGreaterThan(0);
  expect(
    told.every((each) => [untouched, inPart, mailed].some((part) => each.includes(part))),
  ).toBe(true);
});
