// Changes a guardian where the sidebar shows one: address, language, digest, contact. The rules are those
// of typing into the grid, and what a person there would be warned of is asked first.

import { openDoubts, withLines, without } from '../../caseload/domain/doubts';
import { findGuardian, findStudent, planOf, planTabs } from '../../goals/server';
import { done, type Failure, failure, type Result, refused, rejected } from '../../rpc/result';
import { headerOf } from '../../schema/header-of';
import { historyLine } from '../../schema/history-line';
import { decisionReason } from '../../schema/history-reason';
import type { Guardian, Student } from '../../schema/tabs';
import { settingsIn } from '../../settings/domain/caseload-settings';
import { refuseAndAudit, writeWithHistory } from '../../store/history';
import type { Services } from '../../store/services';
import { timeAt } from '../../store/time-at';
import { withCaseloadLock } from '../../store/with-caseload-lock';
import { problemsOf, questionsFor } from '../domain/guardian-change';
import {
  type GuardianChange,
  type GuardianField,
  type GuardianFields,
  type GuardianQuestion,
  guardianFields,
  shownFields,
} from '../domain/guardian-fields';
import type { GuardianView } from '../domain/view-guardian';

export type GuardianSaveResult =
  /** All guardians of the child: one address may stand in the way of another. */
  | { readonly kind: 'saved'; readonly guardians: readonly GuardianView[] }
  | { readonly kind: 'questions'; readonly questions: readonly GuardianQuestion[] }
  | { readonly kind: 'problems'; readonly problems: readonly Failure[] };

/** Google's limit of characters. */
const longestCell = 50_000;

export function saveGuardian(
  change: GuardianChange,
  services: Services,
): Result<GuardianSaveResult> {
  return withCaseloadLock(services.lock, (): Result<GuardianSaveResult> => {
    const tables = services.store.readTabs(planTabs);
    const now = timeAt(services);
    const { guardianId } = change;
    const guardian = findGuardian(guardianId, tables);
    if ('ok' in guardian)
      return refuseAndAudit('Guardians', guardianId, guardian.failures, services);
    const student = findStudent(guardian.studentId, tables);
    if ('ok' in student) return student;
    const here = shownFields(guardian, student);
    const fields = guardianFields.filter(
      (field) => change.was[field] !== change.now[field] && here[field] !== change.now[field],
    );
    if (fields.some((field) => here[field] !== change.was[field])) return outdated();
    const decides = fields.includes('contact');
    const open = openDoubts(guardian, student);
    const areOthers = [...without(open, change.words), ...without(change.words, open)].length > 0;
    if (decides && areOthers) return outdated();
    const problems = problemsOf(change, now.date);
    if (problems.length > 0) return done({ kind: 'problems', problems });
    const settings = settingsIn(tables.settings, now.date);
    const questions = questionsFor(change, guardian, student, {
      guardians: tables.guardians.rows,
      students: tables.students.rows,
      specialists: [...(settings?.specialists ?? []), services.identity.account()],
    });
    if (fields.length > 0 && questions.length > 0) return done({ kind: 'questions', questions });
    const saved = writeFields({ guardian, student, fields, to: change.now }, services);
    if (!saved.ok) return saved;
    const guardians = tables.guardians.rows.map((row) => (row === guardian ? saved.value : row));
    const plan = planOf(
      guardian.studentId,
      { ...tables, guardians: { ...tables.guardians, rows: guardians } },
      now,
    );
    return plan.ok ? done({ kind: 'saved', guardians: plan.value.guardians }) : plan;
  });
}

const outdated = (): Result<never> => rejected('changed meanwhile', failure('guardian changed'));

interface Writing {
  readonly guardian: Guardian;
  readonly student: Student;
  readonly fields: readonly GuardianField[];
  readonly to: GuardianFields;
}

function writeFields(
  { guardian, student, fields, to }: Writing,
  services: Services,
): Result<Guardian> {
  if (fields.length === 0) return done(guardian);
  const { guardianId } = guardian;
  const by = services.identity.account();
  const { moment: at } = timeAt(services);
  const open = openDoubts(guardian, student);
  const values = Object.fromEntries(fields.map((field) => [field, to[field]]));
  // The words stay in the row: whoever looks later sees what was decided about.
  const judged = withLines(guardian.judged, open);
  if (judged.length > longestCell) return refused(failure('guardian not written', ['Judged']));
  const decision = fields.includes('contact')
    ? { judged, waitingBecause: '', decidedBy: by, decidedAt: at }
    : {};
  const lines = fields.map((column) =>
    historyLine(
      { tab: 'guardians', rowId: guardianId, column, before: guardian[column], after: to[column] },
      { at, by, reason: column === 'contact' ? decisionReason(open.join('; ')) : '' },
    ),
  );
  const change = { tab: 'guardians', id: guardianId, values: { ...values, ...decision } } as const;
  const left = writeWithHistory(services.store.writeRows, [], [change], lines);
  if (left.length > 0) {
    const columns = [...new Set(left.map(({ column }) => column))];
    return refused(
      failure(
        'guardian not written',
        columns.map((column) => headerOf('guardians', column)),
      ),
    );
  }
  return done({ ...guardian, ...values, ...decision });
}
