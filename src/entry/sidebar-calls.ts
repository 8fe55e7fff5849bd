// The calls of the sidebar: check what came in, run the use case, answer with a value.
import { bulkStudents as studentsOf } from '../application/sidebar/bulk-students';
import { goalHistory as historyOf } from '../application/sidebar/goal-history';
import { logCheckIn as log } from '../application/sidebar/log-check-in';
import type { NotePorts } from '../application/sidebar/note-refusal';
import { refuseAndNote } from '../application/sidebar/note-refusal';
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
import { answering, answerOf, BadCall, checked } from './answering';
import { composePorts, type Ports } from './compose';

type AnyOf<Given extends readonly unknown[]> = { [Place in keyof Given]: unknown };

/** A call as it arrives: what it was given may be anything. */
type Call<Name extends keyof SidebarCalls> = (
  ...given: AnyOf<Parameters<SidebarCalls[Name]>>
) => ReturnType<SidebarCalls[Name]>;

/** A call that only looks. */
const looking = <Value>(work: (ports: Ports) => Outcome<Value>) =>
  answering(() => answerOf(work(composePorts())));

/** A call that writes or sends: one that does not fit leaves a line in History. */
const changing = <Value>(name: keyof SidebarCalls, work: (ports: Ports) => Outcome<Value>) =>
  answering(() => {
    const ports = composePorts();
    return answerOf(notingBadCalls(name, ports, () => work(ports)));
  });

function notingBadCalls<Value>(
  name: string,
  ports: NotePorts,
  work: () => Outcome<Value>,
): Outcome<Value> {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof BadCall)) throw error;
    console.error(error);
    return refuseAndNote('', name, [error.message], ports);
  }
}

export const openSidebar: Call<'openSidebar'> = () => looking((ports) => done(open(ports)));

export const selectedStudent: Call<'selectedStudent'> = () =>
  looking((ports) => done({ studentId: ports.selectedStudents()[0] ?? null }));

export const openPlan: Call<'openPlan'> = (studentId) =>
  looking((ports) => planOf(checked(idShape(), studentId), ports));

export const saveGoal: Call<'saveGoal'> = (goalSave) =>
  changing('saveGoal', (ports) => save(checked(goalSaveShape(), goalSave), ports));

export const orderGoals: Call<'orderGoals'> = (studentId, goalIds) =>
  changing('orderGoals', (ports) =>
    order(checked(idShape(), studentId), checked(goalIdsShape(), goalIds), ports),
  );

export const recordProgress: Call<'recordProgress'> = (entries) =>
  changing('recordProgress', (ports) => record(checked(progressShape(), entries), ports));

export const bulkStudents: Call<'bulkStudents'> = (of) =>
  looking((ports) => done(studentsOf(checked(bulkShape(), of), ports)));

export const previewDigest: Call<'previewDigest'> = (guardianId) =>
  looking((ports) => preview(checked(idShape(), guardianId), ports));

export const sendTest: Call<'sendTest'> = (guardianId) =>
  changing('sendTest', (ports) => test(checked(idShape(), guardianId), ports));

export const sendNow: Call<'sendNow'> = (guardianId) =>
  changing('sendNow', (ports) => send(checked(idShape(), guardianId), ports));

export const pauseDigest: Call<'pauseDigest'> = (guardianId, until) =>
  changing('pauseDigest', (ports) =>
    pause(checked(idShape(), guardianId), checked(untilShape(), until), ports),
  );

export const logCheckIn: Call<'logCheckIn'> = (checkIn) =>
  changing('logCheckIn', (ports) => log(checked(checkInShape(), checkIn), ports));

export const caseload: Call<'caseload'> = () => looking((ports) => done(viewCaseload(ports)));

export const schedule: Call<'schedule'> = () => looking(readSchedule);

export const trySchedule: Call<'trySchedule'> = (settings) =>
  looking((ports) => attempt(checked(scheduleShape(), settings), ports));

export const saveSchedule: Call<'saveSchedule'> = (settings) =>
  changing('saveSchedule', (ports) => storeSchedule(checked(scheduleShape(), settings), ports));

export const goalHistory: Call<'goalHistory'> = (goalId) =>
  looking((ports) => done(historyOf(checked(idShape(), goalId), ports)));
