// Everything that Google may call, complete: the build makes one global function of each export.
// Names without a trailing "_" can be called by any page of the script, so each guards itself.

export { tick } from './clock';
export { applyImport, previewImport, proposeImport } from './import-calls';
export { importMenu } from './import-dialog';
export { onInstall, onOpen } from './menu';
export {
  healthCheckMenu,
  pauseMenu,
  sendDueMenu,
  setUpMenu,
  switchOnMenu,
  uncertainMenu,
} from './menu-actions';
export { onEdit } from './on-edit';
export { sidebarMenu } from './sidebar';
export {
  bulkStudents,
  caseload,
  goalHistory,
  logCheckIn,
  openPlan,
  openSidebar,
  orderGoals,
  pauseDigest,
  previewDigest,
  recordProgress,
  saveGoal,
  saveSchedule,
  schedule,
  selectedStudent,
  sendNow,
  sendTest,
  trySchedule,
} from './sidebar-calls';
export { openTeacher, teacherNote, teacherStudent } from './teacher-calls';
export { mailTeacherLinksMenu, mailTeacherPagesMenu } from './teacher-mail-menu';
export { refreshTeachersMenu } from './teacher-menu';
