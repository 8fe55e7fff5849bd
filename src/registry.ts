// Every call that a page can make of the script, complete: a call that is not here does not exist.
// The functions that Google sees, the types of the pages' clients and the tests of who may call what
// are made from it.

import { command, type Handler, query } from './access/server/handler';
import { viewCaseload } from './caseload/server/view-caseload';
import { previewDigest, sendTest } from './digests/server/preview-digest';
import { logCheckIn } from './families/server/log-check-in';
import { pauseDigest } from './families/server/pause-digest';
import { bulkStudents } from './goals/server/bulk-students';
import { goalHistory } from './goals/server/goal-history';
import { openPlan } from './goals/server/open-plan';
import { orderGoals } from './goals/server/order-goals';
import { recordProgress } from './goals/server/record-progress';
import { saveGoal } from './goals/server/save-goal';
import { applyImport, previewImport, proposeImport } from './import/server/import-caseload';
import { sendNow } from './mailing/server/send-now';
import { caseloadTableSchema, mappingSchema, previewHashSchema } from './rpc/import-schemas';
import type { Result } from './rpc/result';
import {
  bulkSchema,
  checkInSchema,
  goalIdsSchema,
  goalSaveSchema,
  idSchema,
  progressSchema,
  resendSchema,
  scheduleSchema,
  untilSchema,
} from './rpc/sidebar-schemas';
import { teacherNoteSchema } from './rpc/teacher-schemas';
import { saveSchedule, schedule, trySchedule } from './schedule/server/save-schedule';
import { openSidebar, selectedStudent } from './sidebar/server/open-sidebar';
import { openTeacher } from './teachers/server/open-teacher';
import { teacherNote } from './teachers/server/teacher-note';
import { teacherStudent } from './teachers/server/teacher-student';

const everySidebar = {
  selectedStudent: query('active user', [], selectedStudent),
};

const sidebarHandlers = {
  ...everySidebar,
  openSidebar: query('specialist', [], openSidebar),
  openPlan: query('specialist', [idSchema], openPlan),
  saveGoal: command('specialist', [goalSaveSchema], saveGoal),
  orderGoals: command('specialist', [idSchema, goalIdsSchema], orderGoals),
  goalHistory: query('specialist', [idSchema], goalHistory),
  recordProgress: command('specialist', [progressSchema], recordProgress),
  bulkStudents: query('specialist', [bulkSchema], bulkStudents),
  logCheckIn: command('specialist', [checkInSchema], logCheckIn),
  pauseDigest: command('specialist', [idSchema, untilSchema], pauseDigest),
  previewDigest: query('specialist', [idSchema], previewDigest),
  sendTest: command('specialist', [idSchema], sendTest),
  sendNow: command('specialist', [idSchema, resendSchema], sendNow),
  caseload: query('specialist', [], viewCaseload),
  schedule: query('specialist', [], schedule),
  trySchedule: query('specialist', [scheduleSchema], trySchedule),
  saveSchedule: command('specialist', [scheduleSchema], saveSchedule),
};

const teacherHandlers = {
  ...everySidebar,
  openTeacher: query('teacher', [], openTeacher),
  teacherStudent: query('teacher', [idSchema], teacherStudent),
  teacherNote: command('teacher', [teacherNoteSchema], teacherNote),
};

const importHandlers = {
  proposeImport: query('specialist', [caseloadTableSchema], proposeImport),
  previewImport: query('specialist', [caseloadTableSchema, mappingSchema], previewImport),
  applyImport: command(
    'specialist',
    [caseloadTableSchema, mappingSchema, previewHashSchema],
    applyImport,
  ),
};

export const handlers = { ...sidebarHandlers, ...teacherHandlers, ...importHandlers };

/** The calls of a page, as its client makes them. */
type ClientOf<Handlers> = {
  readonly [Name in keyof Handlers]: Handlers[Name] extends Handler<infer Args, infer Value>
    ? (...args: Args) => Result<Value>
    : never;
};

export type SidebarCalls = ClientOf<typeof sidebarHandlers>;
export type TeacherCalls = ClientOf<typeof teacherHandlers>;
export type ImportCalls = ClientOf<typeof importHandlers>;
