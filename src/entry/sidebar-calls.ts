// The calls of the sidebar: check what came in, run the use case, answer with a value.
import type { GenericSchema, InferOutput } from 'valibot';
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
  resendShape,
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

type Name = keyof SidebarCalls;

/** A call that only looks, at the whole of something. */
const lookingAround =
  <Value>(name: Name, work: (ports: Ports) => Outcome<Value>) =>
  () =>
    answeringSpecialists(name, '', (ports) => answerOf(work(ports)));

/** A call that only looks, at what it names. */
const looking =
  <Shape extends GenericSchema, Value>(
    name: Name,
    shape: () => Shape,
    work: (given: InferOutput<Shape>, ports: Ports) => Outcome<Value>,
  ) =>
  (given: unknown) =>
    answeringSpecialists(name, given, (ports) => answerOf(work(checked(shape(), given), ports)));

/** A call that writes or sends: one that does not fit leaves a line in History. */
const changing =
  <Shape extends GenericSchema, Value>(
    name: Name,
    shape: () => Shape,
    work: (given: InferOutput<Shape>, ports: Ports, second: unknown) => Outcome<Value>,
  ) =>
  (given: unknown, second?: unknown) =>
    answeringSpecialists(name, given, (ports) =>
      answerOf(notingBadCalls(name, ports, () => work(checked(shape(), given), ports, second))),
    );

export const openSidebar: Call<'openSidebar'> = lookingAround('openSidebar', (ports) =>
  done(open(ports)),
);

/** For everybody at the own screen: it names the row that she has selected herself, and no more. */
export const selectedStudent: Call<'selectedStudent'> = () =>
  answering((ports) => ({
    ok: true,
    value: { studentId: ports.selectedStudents()[0] ?? null },
  }));

export const openPlan: Call<'openPlan'> = looking('openPlan', idShape, planOf);

export const saveGoal: Call<'saveGoal'> = changing('saveGoal', goalSaveShape, save);

export const orderGoals: Call<'orderGoals'> = changing(
  'orderGoals',
  idShape,
  (studentId, ports, goalIds) => order(studentId, checked(goalIdsShape(), goalIds), ports),
);

export const recordProgress: Call<'recordProgress'> = changing(
  'recordProgress',
  progressShape,
  record,
);

export const bulkStudents: Call<'bulkStudents'> = looking('bulkStudents', bulkShape, (of, ports) =>
  done(studentsOf(of, ports)),
);

export const previewDigest: Call<'previewDigest'> = looking('previewDigest', idShape, preview);

export const sendTest: Call<'sendTest'> = changing('sendTest', idShape, test);

export const sendNow: Call<'sendNow'> = changing(
  'sendNow',
  idShape,
  (guardianId, ports, approved) => send(guardianId, checked(resendShape(), approved), ports),
);

export const pauseDigest: Call<'pauseDigest'> = changing(
  'pauseDigest',
  idShape,
  (guardianId, ports, until) => pause(guardianId, checked(untilShape(), until), ports),
);

export const logCheckIn: Call<'logCheckIn'> = changing('logCheckIn', checkInShape, log);

export const caseload: Call<'caseload'> = lookingAround('caseload', (ports) =>
  done(viewCaseload(ports)),
);

export const schedule: Call<'schedule'> = lookingAround('schedule', readSchedule);

export const trySchedule: Call<'trySchedule'> = looking('trySchedule', scheduleShape, attempt);

export const saveSchedule: Call<'saveSchedule'> = changing(
  'saveSchedule',
  scheduleShape,
  storeSchedule,
);

export const goalHistory: Call<'goalHistory'> = looking('goalHistory', idShape, (goalId, ports) =>
  done(historyOf(goalId, ports)),
);
