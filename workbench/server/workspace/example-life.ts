// The first two weeks of the example: people write plans, check in, answer, note and reply, each by the
// calls that their pages make.
import type { SentMail } from '../../../emulator/runtime/platform-state';
import { noGoalWords } from '../../../src/answers/domain/answer-page';
import type { ProgressInput } from '../../../src/goals/domain/plan-progress';
import type { Inbox } from '../../../src/inbox/domain/view-inbox';
import { type AddonHarness, HarnessRefusal } from '../../harness/addon-harness';
import { answerLink, checkInLink, isFamilyEmail } from '../../simulate/realistic/emails';
import { tapLink } from '../../simulate/realistic/page-visitor';
import { writeGoal } from '../../simulate/realistic/specialist';
import { noteAs } from '../../simulate/realistic/teachers';
import { otherAnswers, type Story, stories, storyAnswers } from './example-words';

const year = '2026-27';
/** People do one thing after the other: the service takes so many requests in a minute. */
const betweenActsMs = 60_000;

const moments = {
  studentsAreAsked: Date.parse('2026-08-18T19:00:00-06:00'),
  dayAfterDigest: Date.parse('2026-08-20T19:00:00-06:00'),
  firstFriday: Date.parse('2026-08-21T15:00:00-06:00'),
  secondFriday: Date.parse('2026-08-28T15:30:00-06:00'),
} as const;

const addressOf = (studentId: string): string => `s${studentId}@students.mesaviewschools.example`;

export const isTold = (studentId: string): boolean =>
  stories.some((story) => story.studentId === studentId);

/** The caseload is imported, and digests are on. */
export function liveFirstWeek(addon: AddonHarness): void {
  const told = storiesIn(addon);
  const each = (tell: (addon: AddonHarness, story: Story) => void): void => {
    for (const story of told) act(addon, () => tell(addon, story));
  };
  each(writePlan);
  addon.script.advanceTo(moments.studentsAreAsked);
  each(checkIn);
  addon.script.advanceTo(moments.dayAfterDigest);
  for (const [mail, answer] of answersOfFamilies(addon))
    act(addon, () => answerMail(addon, mail, answer));
  addon.script.advanceTo(moments.firstFriday);
  each(replyTo);
  act(addon, () => talkWithFirst(addon));
  each(noteStep);
}

/** On the second Friday. */
export function noteAsTeachers(addon: AddonHarness): void {
  addon.script.advanceTo(moments.secondFriday);
  for (const story of storiesIn(addon)) act(addon, () => noteAsTeacher(addon, story));
}

function storiesIn(addon: AddonHarness): readonly Story[] {
  const students = new Set(addon.rows('Students').map((row) => row['Student ID']));
  return stories.filter(({ studentId }) => students.has(studentId));
}

function act(addon: AddonHarness, work: () => void): void {
  work();
  addon.script.clock.pass(betweenActsMs);
}

function writePlan(addon: AddonHarness, story: Story): void {
  const { studentId, goals, needs, services, checkIn: isAsked } = story;
  for (const [end, change] of Object.entries(goals)) {
    const goalId = `${studentId}-${end}`;
    writeGoal(addon, { goalId, studentId, change, reason: '', saveId: `plan-${goalId}` });
    addon.script.clock.pass(betweenActsMs);
  }
  const written = {
    needs,
    services,
    ...(isAsked ? { studentEmail: addressOf(studentId) } : {}),
  };
  addon.ask('savePlan', studentId, year, [
    ...Object.entries(written).map(([field, after]) => ({ field, before: '', after })),
    { field: 'state', before: 'Draft', after: 'Shared' },
  ]);
}

const newest = (addon: AddonHarness, to: string): SentMail | undefined =>
  addon.script.state.outbox.filter((mail) => mail.to.toLowerCase() === to).at(-1);

function checkIn(addon: AddonHarness, { studentId, checkIn: said }: Story): void {
  const mail = newest(addon, addressOf(studentId));
  const link = mail ? checkInLink(mail) : null;
  if (said === null) return;
  if (link === null) throw new HarnessRefusal(`${studentId} has not been asked to check in.`);
  const page = tapLink(addon, link);
  const opened = page.open();
  const [first] = opened.kind === 'student' ? opened.goals : [];
  if (first === undefined) return;
  page.send('sendCheckIn', {
    goals: [{ ...noGoalWords, notInEmails: [], ...said, key: first.key }],
    wantsToTalk: false,
    message: '',
  });
}

type Answer = (typeof otherAnswers)[number];

const everyOther = 7;

/** One guardian of each student whose story is told, and every seventh of the others. */
function answersOfFamilies(addon: AddonHarness): readonly (readonly [SentMail, Answer])[] {
  const childOf = new Map(
    addon.rows('Guardians').map((row) => [row['E-mail']?.toLowerCase(), row['Student ID']]),
  );
  const mails = addon.script.state.outbox.filter(isFamilyEmail);
  const child = ({ to }: SentMail) => childOf.get(to.toLowerCase());
  const ofStories = storyAnswers.flatMap(([studentId, ...answer]) => {
    const mail = mails.find((each) => child(each) === studentId);
    return mail ? [[mail, answer] as const] : [];
  });
  const others = mails
    .filter((mail) => storyAnswers.every(([studentId]) => child(mail) !== studentId))
    .filter((_, place) => place % everyOther === 0)
    .flatMap((mail, place) => {
      const answer = otherAnswers[place % otherAnswers.length];
      return answer ? [[mail, answer] as const] : [];
    });
  return [...ofStories, ...others];
}

function answerMail(addon: AddonHarness, mail: SentMail, [answer, en, es]: Answer): void {
  const link = answerLink(mail, answer);
  if (link === null) return;
  const page = tapLink(addon, link);
  const opened = page.open();
  if (opened.kind !== 'family') return;
  page.send('sendAnswer', { answer, message: opened.language === 'es' ? es : en });
}

function replyTo(addon: AddonHarness, { studentId, reply }: Story): void {
  const said = addon
    .rows('Check-ins')
    .find((row) => row['Student ID'] === studentId && row.Role === 'Student');
  if (reply && said) addon.ask('replyToStudent', studentId, said['Check-in ID'], reply);
}

/** One wish to talk is done; the others wait for whoever opens the workbench. */
function talkWithFirst(addon: AddonHarness): void {
  const { inbox } = addon.ask<{ readonly inbox: Inbox }>('caseload');
  const told = new Set(stories.map(({ studentId }) => studentId));
  const wish = inbox.wishes.lines.find(({ studentId }) => !told.has(studentId));
  if (wish) addon.ask('resolveInbox', { kind: 'talked', checkInId: wish.id });
}

function noteStep(addon: AddonHarness, { studentId, checkIn: said, note, nextStep }: Story): void {
  const goalId = `${studentId}-AC1`;
  const entry: ProgressInput = {
    entryId: `first-${goalId}`,
    goalId,
    studentId,
    progress: said?.ownRating || 'Getting started',
    note,
    nextStep,
    shareWithFamily: true,
  };
  addon.ask('recordProgress', [entry]);
}

function noteAsTeacher(addon: AddonHarness, { studentId, teacherNote }: Story): void {
  const goalId = `${studentId}-AC1`;
  const goal = addon.rows('Goals').find((row) => row['Goal ID'] === goalId);
  const [email = ''] = (goal?.Teachers ?? '').split(/[;,] */);
  if (teacherNote === undefined || email === '') return;
  noteAs(addon, email, { entryId: `noticed-${goalId}`, studentId, goalId, text: teacherNote });
}
