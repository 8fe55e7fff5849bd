// The calls of the sidebar: check what came in, run the use case, answer with a value.
import { bulkStudents as studentsOf } from '../application/sidebar/bulk-students';
import { goalHistory as historyOf } from '../application/sidebar/goal-history';
import { logCheckIn as log } from '../application/sidebar/log-check-in';
import { openPlan as planOf } from '../application/sidebar/open-plan';
import { openSidebar as open } from '../application/sidebar/open-sidebar';
import { orderGoals as order } from '../application/sidebar/order-goals';
import type { Outcome } from '../application/sidebar/outcome';
import { done } from '../application/sidebar/outcome';
import { pauseDigest as pause } from '../application/sidebar/pause-digest';
import { previewDigest as preview, sendTest as test } from '../application/sidebar/preview-digest';
import { recordProgress as record } from '../application/sidebar/record-progress';
import { saveGoal as save } from '../application/sidebar/save-goal';
import {
  trySchedule as attempt,
  schedule as readSchedule,
  saveSchedule as storeSchedule,
} from '../application/sidebar/schedule-settings';
import { sendNow as send } from '../application/sidebar/send-now';
import { viewCaseload } from '../application/sidebar/view-caseload';
import type { SidebarCalls } from '../contract/sidebar-calls';
import {
  bulkShape,
  checkInShape,
  goalIdsShape,
  goalSaveShape,
  idShape,
  progressShape,
  scheduleShape,
  untilShape,
} from '../contract/sidebar-shapes';
import { answering, answeringSpecialists, answerOf, checked, notingBadCalls } from './answering';
import type { Ports } from './compose';

type AnyOf<Given extends readonly unknown[]> = { [Place in keyof Given]: unknown };

/** A call as it arrives: what it was given may be anything. */
type Call<Name extends keyof SidebarCalls> = (
  ...given: AnyOf<Parameters<SidebarCalls[Name]>>
) => ReturnType<SidebarCalls[Name]>;

/** A call that only looks. */
const looking = <Value>(
  name: keyof SidebarCalls,
  given: unknown,
  work: (ports: Ports) => Outcome<Value>,
) => answeringSpecialists(name, given, (ports) => answerOf(work(ports)));

/** A call that writes or sends: one that does not fit leaves a line in History. */
const changing = <Value>(
  name: keyof SidebarCalls,
  given: unknown,
  work: (ports: Ports) => Outcome<Value>,
) =>
  answeringSpecialists(name, given, (ports) =>
    answerOf(notingBadCalls(name, ports, () => work(ports))),
  );

export const openSidebar: Call<'openSidebar'> = () =>
  looking('openSidebar', '', (ports) => done(open(ports)));

/** For everybody at the own screen: it names the row that she has selected herself, and no more. */
export const selectedStudent: Call<'selectedStudent'> = () =>
  answering((ports) => ({
    ok: true,
    value: { studentId: ports.selectedStudents()[0] ?? null },
  }));

export const openPlan: Call<'openPlan'> = (studentId) =>
  looking('openPlan', studentId, (ports) => planOf(checked(idShape(), studentId), ports));

export const saveGoal: Call<'saveGoal'> = (goalSave) =>
  changing('saveGoal', goalSave, (ports) => save(checked(goalSaveShape(), goalSave), ports));

export const orderGoals: Call<'orderGoals'> = (studentId, goalIds) =>
  changing('orderGoals', studentId, (ports) =>
    order(checked(idShape(), studentId), checked(goalIdsShape(), goalIds), ports),
  );

export const recordProgress: Call<'recordProgress'> = (entries) =>
  changing('recordProgress', entries, (ports) => record(checked(progressShape(), entries), ports));

export const bulkStudents: Call<'bulkStudents'> = (of) =>
  looking('bulkStudents', of, (ports) => done(studentsOf(checked(bulkShape(), of), ports)));

export const previewDigest: Call<'previewDigest'> = (guardianId) =>
  looking('previewDigest', guardianId, (ports) => preview(checked(idShape(), guardianId), ports));

export const sendTest: Call<'sendTest'> = (guardianId) =>
  changing('sendTest', guardianId, (ports) => test(checked(idShape(), guardianId), ports));

export const sendNow: Call<'sendNow'> = (guardianId) =>
  changing('sendNow', guardianId, (ports) => send(checked(idShape(), guardianId), ports));

export const pauseDigest: Call<'pauseDigest'> = (guardianId, until) =>
  changing('pauseDigest', guardianId, (ports) =>
    pause(checked(idShape(), guardianId), checked(untilShape(), until), ports),
  );

export const logCheckIn: Call<'logCheckIn'> = (checkIn) =>
  changing('logCheckIn', checkIn, (ports) => log(checked(checkInShape(), checkIn), ports));

export const caseload: Call<'caseload'> = () =>
  looking('caseload', '', (ports) => done(viewCaseload(ports)));

export const schedule: Call<'schedule'> = () => looking('schedule', '', readSchedule);

export const trySchedule: Call<'trySchedule'> = (settings) =>
  looking('trySchedule', settings, (ports) => attempt(checked(scheduleShape(), settings), ports));

export const saveSchedule: Call<'saveSchedule'> = (settings) =>
  changing('saveSchedule', settings, (ports) =>
    storeSchedule(checked(scheduleShape(), settings), ports),
  );

export const goalHistory: Call<'goalHistory'> = (goalId) =>
  looking('goalHistory', goalId, (ports) => done(historyOf(checked(idShape(), goalId), ports)));
