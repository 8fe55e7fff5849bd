// Saves what a person has written of a student's plan, field by field: what somebody else has written
// meanwhile stays, and the rest is saved. The same save again changes nothing.

import { fullName } from '../../caseload/domain/names';
import type { PlanView } from '../../goals/domain/view-plan';
import { findStudent, planOf, planTabs } from '../../goals/server';
import { done, type Failure, failure, type Result, refused } from '../../rpc/result';
import { headerOf } from '../../schema/header-of';
import { historyLine } from '../../schema/history-line';
import type { Plan } from '../../schema/tabs';
import { settingsIn } from '../../settings/domain/caseload-settings';
import { refuseAndAudit, writeWithHistory } from '../../store/history';
import type { Append, Change } from '../../store/ports';
import type { Services } from '../../store/services';
import { timeAt } from '../../store/time-at';
import { withCaseloadLock } from '../../store/with-caseload-lock';
import { datesWithState, isPlanField, readDetail, textIn } from '../domain/plan-details';
import { findPlan, newPlan, notWritable, whyNotWritable } from '../domain/plan-record';
import { currentYear, goalsOfYear, type SchoolYear } from '../domain/school-year';
import type { PlanChange, PlanDetail } from '../domain/year-views';

/** A plan as the sidebar shows it after a save, and what of it was not saved. */
export interface PlanSaved {
  readonly view: PlanView;
  /** Each names its field. */
  readonly failures: readonly Failure[];
}

const tabOf = (field: PlanDetail): 'plans' | 'students' =>
  isPlanField(field) ? 'plans' : 'students';

export function savePlan(
  studentId: string,
  year: SchoolYear,
  wanted: readonly PlanChange[],
  services: Services,
): Result<PlanSaved> {
  return withCaseloadLock(services.lock, () => {
    const { readTabs, writeRows } = services.store;
    const now = timeAt(services);
    const tables = readTabs(planTabs, studentId);
    const student = findStudent(studentId, tables);
    if ('ok' in student) return refuseAndAudit('Plans', studentId, student.failures, services);
    const current = currentYear(settingsIn(tables.settings, now.date), now.date);
    const known = findPlan(tables.plans, studentId, year);
    if (known === null && year !== current) return refused(failure('year not now', year, current));
    const plan: Plan = known ?? newPlan(tables.plans, studentId, fullName(student), year);
    const own = goalsOfYear(tables.goals.rows, year).filter((goal) => goal.studentId === studentId);
    const whyNot = whyNotWritable(tables.plans, studentId, year, own);

    const failures: Failure[] = [];
    const values: Readonly<Record<'plans' | 'students', Record<string, unknown>>> = {
      plans: {},
      students: {},
    };
    const written: PlanChange[] = [];
    for (const change of [...wanted, ...datesWithState(wanted, plan, now.date)]) {
      const { field } = change;
      const stands = textIn(plan, student, field);
      if (stands === change.after) continue;
      const reading = readDetail(change);
      if ('code' in reading) failures.push({ ...reading, field });
      else if (whyNot !== null && isPlanField(field))
        failures.push({ ...notWritable(whyNot, fullName(student), year), field });
      else if (stands !== change.before)
        failures.push({ ...failure('written meanwhile', stands), field });
      else {
        values[tabOf(field)][field] = reading.value;
        written.push({ ...change, before: stands });
      }
    }

    const id = { plans: plan.planId, students: studentId };
    const isNew = known === null && Object.keys(values.plans).length > 0;
    const appends: readonly Append[] = isNew
      ? [{ tab: 'plans', rows: [{ ...plan, ...values.plans }] }]
      : [];
    const all: readonly Change[] = [
      { tab: 'plans', id: id.plans, values: isNew ? {} : values.plans },
      { tab: 'students', id: studentId, values: values.students },
    ];
    const changes = all.filter((change) => Object.keys(change.values).length > 0);
    const origin = { at: now.moment, by: services.identity.account(), reason: '' };
    const lines = written.map(({ field, before, after }) => {
      const tab = tabOf(field);
      return historyLine({ tab, rowId: id[tab], column: field, before, after }, origin);
    });
    if (lines.length > 0) {
      for (const { tab, column, reason } of writeWithHistory(writeRows, appends, changes, lines))
        failures.push({
          ...failure(
            'cell not written',
            tab === 'plans' ? 'plans' : 'students',
            '',
            headerOf(tab, column),
            reason,
          ),
          field: column,
        });
    }
    const view = planOf(studentId, lines.length > 0 ? readTabs(planTabs, studentId) : tables, now);
    return view.ok ? done({ view: view.value, failures }) : view;
  });
}
