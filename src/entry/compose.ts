// Wires the use cases to Apps Script; the one place where adapters are made.
import type { HealthPorts } from '../application/check-health';
import type { TickPorts } from '../application/digest-run/tick';
import type { ImportPorts } from '../application/import-caseload';
import type { SetUpPorts } from '../application/set-up';
import type { OpenPorts } from '../application/sidebar/open-sidebar';
import type { SendNowPorts } from '../application/sidebar/send-now';
import type { WritePorts } from '../application/sidebar/sidebar-ports';
import type { CaseloadPorts } from '../application/sidebar/view-caseload';
import type { SwitchPorts } from '../application/switch-digests';
import type { RefreshTeachersPorts } from '../application/teachers/refresh-teachers';
import { createAlone } from '../google/alone';
import { authorization } from '../google/authorization';
import { createHourlyClock } from '../google/hourly-clock';
import { remainingMails, sendMail } from '../google/mail';
import { createMemory } from '../google/memory';
import { openSpreadsheet } from '../google/open-spreadsheet';
import { createPlace } from '../google/place';
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
  RefreshTeachersPorts;

/** @param triggerId of the clock that runs the script; null when a person does */
export function composePorts(triggerId: string | null = null): Ports {
  // Nothing is opened before it is needed: a tick that finds the lock taken makes three calls.
  const spreadsheet = once(() => openSpreadsheet(triggerId));
  const spreadsheetId = once(() => spreadsheet().getId());
  const api = createSheetsApi(spreadsheetId);
  const { findColumns, placesOf } = withLastPlaces(createFindColumns(api));
  return {
    alone: createAlone(),
    authorization,
    clock: createHourlyClock('tick', spreadsheetId),
    fileRegister: createFileRegister(),
    filterViews: createFilterViews(spreadsheetId, api, placesOf),
    letters,
    logError: (error) => console.error(error),
    memory: createMemory(),
    now: () => Date.now(),
    place: createPlace(spreadsheet),
    prepareTabs: createPrepareTabs(spreadsheet),
    readQuestionBank,
    readTabs: createReadTabs(api, findColumns),
    remainingMails,
    selectedStudents: createSelectedStudents(findColumns),
    sendMail,
    teacherFiles: createTeacherFiles(),
    translateText,
    writeRows: createWriteRows(api, findColumns),
  };
}

function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | null = null;
  return () => {
    made = made ?? { value: make() };
    return made.value;
  };
}
