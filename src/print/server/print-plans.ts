// Opens the print dialog, and gives it what is to be printed.

import { done, type Result } from '../../rpc/result';
import type { PrintReader } from '../../schema/choices';
import { settingsIn } from '../../settings/domain/caseload-settings';
import type { Services } from '../../store/services';
import { timeAt } from '../../store/time-at';
import type { PrintAnswer, PrintScope } from '../domain/print-request';
import {
  countUnread,
  type PrintTables,
  printedStudents,
  printTabs,
  wholeCaseload,
  withheldStudents,
} from './printed-students';

export function openPrint(scope: PrintScope, services: Services): Result<null> {
  services.showPrintDialog(scope);
  return done(null);
}

/** Whoever asks again while nothing has changed gets the same. */
export function printPlans(
  reader: PrintReader,
  scope: PrintScope,
  services: Services,
): Result<PrintAnswer> {
  const owner = scope.kind === 'student' ? scope.studentId : undefined;
  const tables = services.store.readTabs(printTabs, owner);
  const { date } = timeAt(services);
  const settings = settingsIn(tables.settings, date);
  const ids = idsIn(scope, tables, services);
  return done({
    sender: { specialist: settings?.specialistName ?? '', school: settings?.schoolName ?? '' },
    students: printedStudents(reader, ids, tables, date),
    unread: countUnread(ids, tables),
    withheld: reader === 'Family' ? withheldStudents(ids, tables) : [],
  });
}

function idsIn(scope: PrintScope, tables: PrintTables, services: Services): readonly string[] {
  switch (scope.kind) {
    case 'student':
      return [scope.studentId];
    case 'selection':
      return services.selectedStudents();
    case 'caseload':
      return wholeCaseload(tables);
  }
}
