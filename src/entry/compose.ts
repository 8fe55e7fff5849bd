// Wires the use cases to Apps Script; the one place where adapters are made.
import type { HealthPorts } from '../application/check-health';
import type { TickPorts } from '../application/digest-run/tick';
import type { ImportPorts } from '../application/import-caseload';
import type { SetUpPorts } from '../application/set-up';
import type { OpenPorts } from '../application/sidebar/open-sidebar';
import type { SendNowPorts } from '../application/sidebar/send-now';
import type { WritePorts } from '../application/sidebar/sidebar-ports';
import type { CaseloadPorts } from '../application/sidebar/view-caseload';
import type { StrayClockPorts } from '../application/stray-clock';
import type { SwitchPorts } from '../application/switch-digests';
import type { RefreshTeachersPorts } from '../application/teachers/refresh-teachers';
import { authorization } from '../google/authorization';
import { createCaseloadLock } from '../google/caseload-lock';
import { createHourlyClock } from '../google/hourly-clock';
import { remainingMails, sendMail } from '../google/mail';
import { once } from '../google/once';
import { createRunningClock, findSpreadsheet } from '../google/open-spreadsheet';
import { createPlace } from '../google/place';
import { createPropertyStore } from '../google/property-store';
import { readQuestionBank } from '../google/read-question-bank';
import { createSelectedStudents } from '../google/selected-students';
import { createPrepareTabs } from '../google/set-up/prepare-tabs';
import { withLastPlaces } from '../google/sheets/last-places';
import { createFindColumns, createReadTabs } from '../google/sheets/read-tabs';
import { createSheetsApi } from '../google/sheets/sheets-api';
import { createWriteRows } from '../google/sheets/write-rows';
import { createFileRegister } from '../google/teachers/file-register';
import { createFilterViews } from '../google/teachers/filter-views';
import { createTeacherFiles } from '../google/teachers/teacher-files';
import { translateText } from '../google/translate-text';
import { noting, notingCall } from './effects';
import { letters } from './letters';

/** Everything that any use case asks for. */
export type Ports = TickPorts &
  SetUpPorts &
  SwitchPorts &
  HealthPorts &
  ImportPorts &
  OpenPorts &
  WritePorts &
  SendNowPorts &
  CaseloadPorts &
  RefreshTeachersPorts &
  StrayClockPorts;

/** @param triggerId of the clock that runs the script; null when a person does */
export function composePorts(triggerId: string | null = null): Ports {
  // Nothing is opened before it is needed: a tick that finds the lock taken makes few calls.
  const { id: spreadsheetId, open: spreadsheet } = findSpreadsheet(triggerId);
  const properties = once(() => PropertiesService.getScriptProperties());
  const store = createPropertyStore(spreadsheetId, properties);
  const api = noting('change', createSheetsApi(spreadsheetId), 'update');
  const { findColumns, placesOf } = withLastPlaces(createFindColumns(api));
  return {
    alone: createCaseloadLock(spreadsheetId, properties, store),
    authorization,
    clock: noting('change', createHourlyClock('tick', spreadsheetId), 'start', 'stop'),
    fileRegister: noting(
      'change',
      createFileRegister(store),
      'keep',
      'forget',
      'keepLastSeen',
      'keepTold',
    ),
    filterViews: createFilterViews(spreadsheetId, api, placesOf),
    letters,
    logError: (error) => console.error(error),
    memory: noting('change', store, 'write', 'forget'),
    now: () => Date.now(),
    place: createPlace(spreadsheet),
    prepareTabs: notingCall('change', createPrepareTabs(spreadsheet)),
    readQuestionBank,
    readTabs: createReadTabs(api, findColumns),
    remainingMails,
    runningClock: triggerId === null ? null : createRunningClock(triggerId),
    selectedStudents: createSelectedStudents(findColumns),
    sendMail: notingCall('mail', sendMail),
    teacherFiles: noting('change', createTeacherFiles(), 'make', 'write', 'share', 'unshare'),
    translateText,
    writeRows: createWriteRows(api, findColumns),
  };
}
