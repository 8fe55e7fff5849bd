// Wires the use cases to Apps Script; the one place where adapters are made.

import { readPastMark } from '../archive/domain/past-rows';
import { buildId } from '../platform/build-id';
import { createCaseloadLock } from '../platform/caseload-lock';
import {
  authorization,
  createSpreadsheetContext,
  randomText,
  readQuestionBank,
  remainingMails,
  sendMail,
  translateText,
} from '../platform/google-services';
import { createHourlyClock } from '../platform/hourly-clock';
import { once } from '../platform/once';
import { createRunningClock, findSpreadsheet, type RunOrigin } from '../platform/open-spreadsheet';
import { createPropertyStore } from '../platform/property-store';
import { createSelectedStudents } from '../platform/selected-students';
import { createArchive } from '../platform/sheets/archive';
import { createPrepareTabs } from '../platform/sheets/prepare-tabs';
import {
  createFindColumns,
  createReadTabs,
  withLastRowIndexes,
} from '../platform/sheets/read-tabs';
import { createSheetsApi } from '../platform/sheets/sheets-api';
import { createShowNames } from '../platform/sheets/shown-names';
import { createWriteRows } from '../platform/sheets/write-rows';
import { createFileRegistry } from '../platform/teachers/file-registry';
import { createFilterViews } from '../platform/teachers/filter-views';
import { createTeacherFiles } from '../platform/teachers/teacher-files';
import { createWatch } from '../platform/watch';
import type { Services } from '../store/services';
import { recordCall, recordEffect } from './effects';
import { emails } from './emails';
import { showDialog, showPrintDialog, showSidebar } from './open-page';

export function createServices(origin: RunOrigin = { kind: 'person' }): Services {
  // Nothing is opened before it is needed: a tick that finds the lock taken makes few calls.
  const { id: spreadsheetId, open: spreadsheet } = findSpreadsheet(origin);
  const properties = once(() => PropertiesService.getScriptProperties());
  const store = createPropertyStore(spreadsheetId, properties);
  const api = recordEffect('change', createSheetsApi(spreadsheetId), 'update');
  const { findColumns, indexesOf } = withLastRowIndexes(createFindColumns(api));
  const writeRows = createWriteRows(api, findColumns);
  const pastMark = () => readPastMark(store.read('past'));
  return {
    archive: recordEffect('change', createArchive(api, findColumns), 'move', 'putBack'),
    ...createCaseloadLock(spreadsheetId, properties, store),
    authorization,
    clock: {
      now: () => Date.now(),
      hourly: recordEffect('change', createHourlyClock('tick', spreadsheetId), 'start', 'stop'),
      running: runningClock(origin),
    },
    fileRegistry: recordEffect(
      'change',
      createFileRegistry(store),
      'keep',
      'forget',
      'keepLastSeen',
      'saveNotified',
    ),
    filterViews: createFilterViews(spreadsheetId, api, indexesOf),
    emails,
    buildId,
    random: randomText,
    logError: (error) => console.error(error),
    properties: recordEffect('change', store, 'write', 'writeAll', 'forget', 'writeFor'),
    identity: createSpreadsheetContext(spreadsheetId, spreadsheet),
    mailer: { send: recordCall('mail', sendMail), remaining: remainingMails },
    selectedStudents: createSelectedStudents(findColumns),
    showDialog,
    showPrintDialog,
    showSidebar,
    teacherFiles: recordEffect('change', createTeacherFiles(), 'make', 'write', 'share', 'unshare'),
    store: {
      prepareTabs: recordCall('change', createPrepareTabs(spreadsheet, api)),
      readQuestionBank,
      readTabs: createReadTabs(api, findColumns, pastMark),
      writeRows,
      showNames: createShowNames(api, findColumns, pastMark, writeRows),
    },
    translateText,
    watch: createWatch(api),
  };
}

const runningClock = (origin: RunOrigin): Services['clock']['running'] =>
  origin.kind === 'clock' && origin.triggerId !== null
    ? createRunningClock(origin.triggerId)
    : null;
