// The lists of what the product does, complete. Every call that a page can make of the script: a call
// that is not here does not exist, and the functions that Google sees, the types of the pages' clients
// and the tests of who may call what are made from it. And what the clock does every hour.

import { command, query } from './access/server/handler';
import { answerPage } from './answers/server/page-state';
import { publicCall } from './answers/server/public-handler';
import { areCheckInsDue, sendCheckInsByClock } from './answers/server/send-check-ins';
import { areWishesUntold, tellWishesByClock } from './answers/server/tell-wishes';
import { arePastRowsUnmarked, markPastRows } from './archive/server/mark-past-rows';
import { wholeTab } from './core/a1';
import { previewDigest, sendTest } from './digests/server/preview-digest';
import { areDigestsDue, sendDigestsByClock } from './digests/server/send-digests';
import { isHeadsUpDue, sendHeadsUp } from './digests/server/send-heads-up';
import { sendNow } from './digests/server/send-now';
import { isTranslationDue, translateAhead } from './digests/server/translate-ahead';
import { goalHistory } from './goals/server/goal-history';
import { openPlan } from './goals/server/open-plan';
import { orderGoals } from './goals/server/order-goals';
import { recordProgress } from './goals/server/record-progress';
import { saveGoal } from './goals/server/save-goal';
import { participationRegister } from './inbox/server/register';
import {
  applyImport,
  beginYear,
  changeEmails,
  checkPage,
  closeYear,
  decideContacts,
  decideProposals,
  fillGoals,
  judgeColumns,
  lastImport,
  leaveSetUp,
  logCheckIn,
  newYear,
  nextDigests,
  openImport,
  openRound,
  openSetUp,
  openVisit,
  openYearPictures,
  pauseDigest,
  previewImport,
  progressRound,
  proposeImport,
  recordAnswer,
  recordCheckIn,
  recordRound,
  reopenPlan,
  replyToStudent,
  resolveInbox,
  saveGuardian,
  savePlan,
  showLines,
  snooze,
  studentTimeline,
  switchDigestsOn,
  switchOnQuestion,
  undoFill,
  undoImport,
  undoRound,
  viewCaseload,
  viewSetUp,
  waitingFamilies,
  whoIsEmailed,
  yearEnd,
  yearPictures,
} from './parts';
import { logCopies } from './print/server/log-copies';
import { openPrint, printPlans } from './print/server/print-plans';
import {
  emailsChangeSchema,
  familyReplySchema,
  nothingSchema,
  studentReplySchema,
} from './rpc/answer-schemas';
import {
  caseloadTableSchema,
  headersSchema,
  judgementSchema,
  mappingSchema,
  previewHashSchema,
} from './rpc/import-schemas';
import { inboxStepSchema, proposalDecisionSchema, replySchema } from './rpc/inbox-schemas';
import { copiesSchema, printedSchema, readerSchema, scopeSchema } from './rpc/print-schemas';
import type { Result } from './rpc/result';
import {
  checkInSchema,
  decisionsSchema,
  fillSchema,
  goalIdsSchema,
  goalSaveSchema,
  guardianChangeSchema,
  idSchema,
  inEnglishSchema,
  progressSchema,
  resendSchema,
  roundSchema,
  scheduleSchema,
  snoozeSchema,
  untilSchema,
} from './rpc/sidebar-schemas';
import { teacherNoteSchema } from './rpc/teacher-schemas';
import {
  closingsSchema,
  continuingsSchema,
  planChangesSchema,
  reasonSchema,
  yearSchema,
} from './rpc/year-schemas';
import { saveSchedule, schedule, trySchedule } from './schedule/server/save-schedule';
import type { HourlyJobs } from './schedule/server/tick';
import { allTabs } from './schema/tabs';
import { setUp } from './setup/server/set-up';
import type { SetUpView } from './setup/server/set-up-steps';
import { isUpgradeDue, upgradeIfOlder } from './setup/server/upgrade';
import { openSidebar, selectedStudent } from './sidebar/server/open-sidebar';
import type { Services } from './store/services';
import { areFilesInUse, refreshFiles } from './teacher-files/server';
import { areTeachersDue, mailTeachersByClock } from './teachers/server/mail-teachers-by-clock';
import { openTeacher } from './teachers/server/open-teacher';
import { areViewsUnsettled, keepViews, viewRanges } from './teachers/server/refresh-views';
import { teacherNote } from './teachers/server/teacher-note';
import { teacherStudent } from './teachers/server/teacher-student';
import { isLookDue, noticeClosedChanges } from './years/server/notice-changes';

const everySidebar = {
  selectedStudent: query('active user', [], selectedStudent),
};

const decisions = {
  waitingFamilies: query('specialist', [], waitingFamilies),
  decideContacts: command('specialist', [decisionsSchema], decideContacts),
  judgeColumns: command('specialist', [headersSchema, judgementSchema], judgeColumns),
};

export const sidebarHandlers = {
  ...everySidebar,
  ...decisions,
  openSetUp: query('specialist', [], openSetUp),
  openSidebar: query('specialist', [], openSidebar),
  openPlan: query('specialist', [idSchema], openPlan),
  saveGoal: command('specialist', [goalSaveSchema], saveGoal),
  resolveInbox: command('specialist', [inboxStepSchema], resolveInbox),
  decideProposals: command('specialist', [proposalDecisionSchema], decideProposals),
  replyToStudent: command('specialist', [idSchema, idSchema, replySchema], replyToStudent),
  answerPage: query('specialist', [], answerPage),
  participationRegister: query('specialist', [], participationRegister),
  orderGoals: command('specialist', [idSchema, goalIdsSchema], orderGoals),
  goalHistory: query('specialist', [idSchema], goalHistory),
  recordProgress: command('specialist', [progressSchema], recordProgress),
  openRound: query('specialist', [], openRound),
  openYearPictures: query('specialist', [], openYearPictures),
  studentTimeline: query('specialist', [idSchema], studentTimeline),
  logCheckIn: command('specialist', [checkInSchema], logCheckIn),
  pauseDigest: command('specialist', [idSchema, untilSchema], pauseDigest),
  saveGuardian: command('specialist', [guardianChangeSchema], saveGuardian),
  nextDigests: query('specialist', [], nextDigests),
  previewDigest: query('specialist', [idSchema, inEnglishSchema], previewDigest),
  sendTest: command('specialist', [idSchema], sendTest),
  sendNow: command('specialist', [idSchema, resendSchema], sendNow),
  caseload: query('specialist', [], viewCaseload),
  snooze: command('specialist', [snoozeSchema], snooze),
  fillGoals: command('specialist', [fillSchema], fillGoals),
  undoFill: command('specialist', [idSchema], undoFill),
  schedule: query('specialist', [], schedule),
  trySchedule: query('specialist', [scheduleSchema], trySchedule),
  saveSchedule: command('specialist', [scheduleSchema], saveSchedule),
  savePlan: command('specialist', [idSchema, yearSchema, planChangesSchema], savePlan),
  reopenPlan: command('specialist', [idSchema, yearSchema, reasonSchema], reopenPlan),
  yearEnd: query('specialist', [], yearEnd),
  closeYear: command('specialist', [yearSchema, closingsSchema], closeYear),
  openPrint: query('specialist', [scopeSchema], openPrint),
  newYear: query('specialist', [], newYear),
  beginYear: command('specialist', [yearSchema, continuingsSchema], beginYear),
};

export const teacherHandlers = {
  ...everySidebar,
  openTeacher: query('teacher', [], openTeacher),
  teacherStudent: query('teacher', [idSchema], teacherStudent),
  teacherNote: command('teacher', [teacherNoteSchema], teacherNote),
};

export const importHandlers = {
  ...decisions,
  proposeImport: query('specialist', [caseloadTableSchema], proposeImport),
  showLines: query('specialist', [caseloadTableSchema, mappingSchema], showLines),
  previewImport: query('specialist', [caseloadTableSchema, mappingSchema], previewImport),
  applyImport: command(
    'specialist',
    [caseloadTableSchema, mappingSchema, previewHashSchema],
    applyImport,
  ),
  whoIsEmailed: query('specialist', [], whoIsEmailed),
  lastImport: query('specialist', [], lastImport),
  undoImport: command('specialist', [idSchema], undoImport),
};

export const printHandlers = {
  printPlans: query('specialist', [readerSchema, scopeSchema], printPlans),
  logCopies: command('specialist', [idSchema, printedSchema, copiesSchema], logCopies),
};

export const roundHandlers = {
  progressRound: query('specialist', [], progressRound),
  recordRound: command('specialist', [idSchema, roundSchema], recordRound),
  undoRound: command('specialist', [idSchema], undoRound),
};

/** Whoever does it becomes the caseload's first specialist. */
function beginSetUp(services: Services): Result<SetUpView> {
  const made = setUp(services);
  return made.ok ? viewSetUp(services) : made;
}

/** The first day: some of it is called before there is a specialist. */
export const setUpHandlers = {
  ...decisions,
  viewSetUp: query('first specialist', [], viewSetUp),
  beginSetUp: command('first specialist', [], beginSetUp),
  openImport: query('specialist', [], openImport),
  trySchedule: query('specialist', [scheduleSchema], trySchedule),
  saveSchedule: command('specialist', [scheduleSchema], saveSchedule),
  sendTest: command('specialist', [idSchema], sendTest),
  switchOnQuestion: query('specialist', [], switchOnQuestion),
  switchDigestsOn: command('specialist', [], switchDigestsOn),
  leaveSetUp: query('specialist', [], leaveSetUp),
};

export const pictureHandlers = {
  yearPictures: query('specialist', [], yearPictures),
};

export const handlers = {
  ...sidebarHandlers,
  ...teacherHandlers,
  ...importHandlers,
  ...printHandlers,
  ...roundHandlers,
  ...pictureHandlers,
  ...setUpHandlers,
};

/** What anybody can call who opens the answer page. */
export const publicHandlers = {
  openAnswer: publicCall(
    ['family', 'student', 'preview', 'check'],
    nothingSchema,
    (fields, _, services) => openVisit(fields, services),
  ),
  sendAnswer: publicCall(['family', 'preview'], familyReplySchema, recordAnswer),
  changeEmails: publicCall(['family', 'preview'], emailsChangeSchema, changeEmails),
  sendCheckIn: publicCall(['student'], studentReplySchema, recordCheckIn),
  confirmPage: publicCall(['check'], nothingSchema, (fields, _, services) =>
    checkPage(fields, services),
  ),
};

export const hourlyJobs: HourlyJobs = {
  first: { isDue: isUpgradeDue, work: ({ services }) => upgradeIfOlder(services) },
  preparation: [
    { isDue: isHeadsUpDue, work: sendHeadsUp },
    { isDue: isTranslationDue, work: translateAhead },
  ],
  mails: [
    { to: 'families', isDue: areDigestsDue, send: sendDigestsByClock },
    { to: 'students', isDue: areCheckInsDue, send: sendCheckInsByClock },
    { to: 'teachers', isDue: areTeachersDue, send: mailTeachersByClock },
  ],
  upkeep: [
    { isDue: areWishesUntold, work: tellWishesByClock },
    { isDue: areViewsUnsettled, work: keepViews },
    { isDue: areFilesInUse, work: refreshFiles },
    { isDue: arePastRowsUnmarked, work: markPastRows },
    { isDue: isLookDue, work: noticeClosedChanges },
    // Nobody waits for it: what is written brings its names along.
    { isDue: () => false, work: ({ services }) => services.store.showNames() },
  ],
  watched: (services) => [wholeTab(allTabs.settings.title), ...viewRanges(services)],
};
