// Writes down what is printed, before it is: one row per student, and for a family's plan the day on
// which its copy was given, unless a guardian may not have it. The same click again writes nothing.

import { fullName } from '../../caseload/domain/names';
import { groupBy } from '../../core/group-by';
import { done, failure, type Result, refused } from '../../rpc/result';
import type { PrintedDocument, PrintReader } from '../../schema/choices';
import { headerOf } from '../../schema/header-of';
import { historyLine } from '../../schema/history-line';
import type { HistoryLine, Plan } from '../../schema/tabs';
import { settingsIn } from '../../settings/domain/caseload-settings';
import { refuseAndAudit, writeWithHistory } from '../../store/history';
import type { Append, Change } from '../../store/ports';
import type { Services } from '../../store/services';
import { timeAt } from '../../store/time-at';
import { withCaseloadLock } from '../../store/with-caseload-lock';
import { findPlan, newPlan, whyNotWritable } from '../../years/domain/plan-record';
import { currentYear, goalsOfYear } from '../../years/domain/school-year';
import { readerOf, tellsGoals } from '../domain/print-content';
import type { CopiesLogged, PrintedCopy, PrintLanguage } from '../domain/print-request';
import { withheldPlans } from '../domain/withheld-plans';
import { printedStudents, printTabs } from './printed-students';

export interface PrintedAs {
  readonly document: PrintedDocument;
  readonly reader: PrintReader;
  readonly language: PrintLanguage;
}

/** @param requestId of the click: whoever tries again sends the same */
export function logCopies(
  requestId: string,
  asked: PrintedAs,
  copies: readonly PrintedCopy[],
  services: Services,
): Result<CopiesLogged> {
  return withCaseloadLock(services.lock, () => {
    const { readTabs, writeRows } = services.store;
    const now = timeAt(services);
    const tables = readTabs([...printTabs, 'copies']);
    const names = new Map(tables.students.rows.map((row) => [row.studentId, fullName(row)]));
    const stranger = copies.find(({ studentId }) => !names.has(studentId));
    if (stranger) {
      const unknown = failure('no such student', stranger.studentId);
      return refuseAndAudit('Copies', stranger.studentId, [unknown], services);
    }
    const year = currentYear(settingsIn(tables.settings, now.date), now.date);
    const logged = new Set([
      ...tables.copies.rows.map(({ copyId }) => copyId),
      ...tables.copies.unreadIds,
    ]);
    const copyIdOf = (studentId: string) => `${requestId}-${studentId}`;
    // Each student once, however often the page names one.
    const open = [...new Map(copies.map((copy) => [copy.studentId, copy])).values()].filter(
      ({ studentId }) => !logged.has(copyIdOf(studentId)),
    );
    const ids = open.map(({ studentId }) => studentId);
    // The page may name another reader than the one for whom the document is made.
    const printed = { ...asked, reader: readerOf(asked.document, asked.reader) };
    const asOfNow = printedStudents(printed.reader, ids, tables, now.date);
    // What is written down has to be what is on the paper.
    if (open.some(({ version }, place) => asOfNow[place]?.version !== version))
      return refused(failure('print changed'));
    if (open.length === 0) return done({ failures: [] });

    const origin = {
      at: now.moment,
      by: services.identity.account(),
      reason: 'Copy printed for the family',
    };
    const isGiven = printed.document === 'Plan' && printed.reader === 'Family';
    const isWithheld = withheldPlans(tables);
    const goalsOf = groupBy(goalsOfYear(tables.goals.rows, year), ({ studentId }) => studentId);
    const isWritable = (id: string): boolean =>
      whyNotWritable(tables.plans, id, year, goalsOf(id)) === null;
    const given = asOfNow
      // Without a goal on it, a family has not been given the plan.
      .filter(({ content }) => isGiven && tellsGoals(content))
      .filter(({ studentId }) => !isWithheld(studentId) && isWritable(studentId))
      .map(({ studentId: id }) => {
        const known = findPlan(tables.plans, id, year);
        const plan = known ?? newPlan(tables.plans, id, names.get(id) ?? '', year);
        return { plan, isNew: known === null, values: givenValues(plan, now.date) };
      });
    const appends: readonly Append[] = [
      {
        tab: 'copies',
        rows: open.map(({ studentId, version }) => ({
          ...printed,
          copyId: copyIdOf(studentId),
          at: now.moment,
          by: origin.by,
          studentId,
          schoolYear: year,
          version,
        })),
      },
      {
        tab: 'plans',
        rows: given
          .filter(({ isNew }) => isNew)
          .map(({ plan, values }) => ({ ...plan, ...values })),
      },
    ];
    const changes = given
      .filter(({ isNew, values }) => !isNew && Object.keys(values).length > 0)
      .map(({ plan, values }): Change => ({ tab: 'plans', id: plan.planId, values }));
    const lines = given.flatMap(({ plan, values }) =>
      Object.entries(values).map(
        ([column, after]): HistoryLine =>
          historyLine(
            {
              tab: 'plans',
              rowId: plan.planId,
              column,
              before: plan[column as keyof GivenValues] ?? '',
              after,
            },
            origin,
          ),
      ),
    );
    const left = writeWithHistory(writeRows, appends, changes, lines);
    return done({
      failures: left.map(({ tab, id, column, reason }) =>
        failure(
          'copy not noted',
          names.get(planStudent(id, given)) ?? id,
          headerOf(tab, column),
          reason,
        ),
      ),
    });
  });
}

interface GivenValues {
  readonly state?: 'Shared';
  readonly sharedOn?: string;
  readonly copyGivenOn?: string;
}

/** The cells that differ. A plan that nobody has shared yet is shared by the paper. */
function givenValues(plan: Plan, today: string): GivenValues {
  const isDraft = plan.state === 'Draft' || plan.state === '';
  return {
    ...(isDraft && { state: 'Shared' as const }),
    ...(isDraft && plan.sharedOn === null && { sharedOn: today }),
    ...(plan.copyGivenOn !== today && { copyGivenOn: today }),
  };
}

const planStudent = (planId: string, given: readonly { readonly plan: Plan }[]): string =>
  given.find(({ plan }) => plan.planId === planId)?.plan.studentId ?? '';
