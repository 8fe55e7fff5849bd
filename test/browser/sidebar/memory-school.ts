// A school in memory behind the sidebar: what the script would answer, without a spreadsheet.
import type { Answer } from '../../../src/contract/answer';
import type {
  CheckInInput,
  GoalFields,
  GoalSave,
  GoalSaveResult,
  GuardianView,
  HistoryView,
  PlanView,
  ProgressInput,
  Resend,
  ScheduleSettings,
  ScheduleView,
  SidebarCalls,
} from '../../../src/contract/sidebar-calls';
import { findGaps } from '../../../src/domain/plan/find-gaps';
import { differences } from '../../../src/sidebar/goal/same-goal';
import { goalView } from '../../sidebar/sample-plan';
import { type Child, exampleChildren } from './example-children';
import { mergeGoal } from './merge-goal';

const now = '2026-09-14T09:00:00-06:00';
const today = now.slice(0, 10);
const account = 'gt@mesaviewschools.example';

const ok = <Value>(value: Value): Answer<Value> => ({ ok: true, value });

export class MemorySchool {
  readonly children = exampleChildren(now);
  readonly recorded: ProgressInput[] = [];
  readonly checkIns: CheckInInput[] = [];
  readonly history: HistoryView[] = [];
  readonly tests: string[] = [];
  readonly sent: string[] = [];
  /** By guardian: a mail that may have arrived. */
  readonly inDoubt = new Map<string, Resend>();
  readonly #saves = new Map<string, GoalSaveResult>();
  /** Whose row is selected in the sheet. */
  selected: string | null = '111575';
  schedule: ScheduleSettings = {
    Cadence: 'Every two weeks',
    Weekday: 'Wednesday',
    Hour: '16',
    'Until hour': '21',
    'First day of school': '2026-08-17',
    'Last day of school': '2027-05-28',
    Breaks: '',
  };

  child(studentId: string): Child {
    const found = this.children.get(studentId);
    if (!found) throw new RangeError(`No student ${studentId}`);
    return found;
  }

  plan(studentId: string): PlanView {
    const { student: who, goals, guardians } = this.child(studentId);
    const gaps = findGaps({
      student: who,
      goals: goals.map(({ goalId, fields, updatedAt, updatedBy }) => ({
        ...fields,
        goalId,
        studentId,
        student: '',
        teachers: [],
        updatedAt,
        updatedBy,
        order: null,
      })),
      entries: goals.flatMap(({ entries }) => entries),
      familyHasAnswered: guardians.some(({ lastAnswer }) => lastAnswer !== null),
      today,
    });
    return { student: who, goals, guardians, gaps, problems: [] };
  }

  /** A colleague changes a goal in the sheet. */
  changeGoal(
    goalId: string,
    changes: Partial<GoalFields>,
    by = 'k.osullivan@mesaviewschools.example',
  ) {
    const studentId = goalId.replace(/-\d+$/, '');
    const child = this.child(studentId);
    child.goals = child.goals.map((goal) =>
      goal.goalId === goalId
        ? { ...goal, fields: { ...goal.fields, ...changes }, updatedAt: now, updatedBy: by }
        : goal,
    );
  }

  goal(goalId: string): GoalFields {
    const found = this.plan(goalId.replace(/-\d+$/, '')).goals.find(
      (goal) => goal.goalId === goalId,
    );
    if (!found) throw new RangeError(`No goal ${goalId}`);
    return found.fields;
  }

  readonly calls: SidebarCalls = {
    openSidebar: () =>
      ok({
        plan: this.selected === null ? null : this.plan(this.selected),
        students: [...this.children.values()].map(({ student: who }) => ({
          studentId: who.studentId,
          name: `${who.firstName} ${who.lastName}`,
          grade: who.grade,
          teachers: who.teachers,
        })),
        account,
        caseload: 'https://sheets.example/caseload',
      }),
    selectedStudent: () => ok({ studentId: this.selected }),
    openPlan: (studentId) => ok(this.plan(studentId)),
    saveGoal: (save) => ok(this.#once(save)),
    orderGoals: (studentId, goalIds) => {
      const child = this.child(studentId);
      child.goals = goalIds.flatMap((id) => child.goals.filter(({ goalId }) => goalId === id));
      return ok(this.plan(studentId));
    },
    recordProgress: (entries) => {
      this.recorded.push(...entries);
      for (const { goalId, progress } of entries) this.changeGoal(goalId, { progress }, account);
      return ok({ recorded: entries.length });
    },
    bulkStudents: () =>
      ok(
        [...this.children.values()]
          .filter(({ student: who }) => who.studentId !== '111575')
          .map(({ student: who, goals }) => ({
            studentId: who.studentId,
            name: `${who.firstName} ${who.lastName}`,
            goals: goals.map(({ goalId, fields: { goal, kind, progress } }) => ({
              goalId,
              goal,
              kind,
              progress,
            })),
          })),
      ),
    previewDigest: (guardianId) => {
      const { guardian, hold } = this.#guardian(guardianId);
      return ok({
        to: guardian.email,
        subject: 'Noah: metas y preguntas para conversar',
        text: 'Noah está trabajando en dos metas.\n\n¿Qué fue lo más difícil esta semana?',
        html: '<!doctype html><html lang="es"><title>Noah</title><body><h1>Noah</h1><p>Está trabajando en dos metas.</p></body></html>',
        hold,
      });
    },
    sendTest: (guardianId) => {
      this.tests.push(guardianId);
      return ok({ to: account });
    },
    sendNow: (guardianId, approved) => {
      const resend = this.inDoubt.get(guardianId) ?? null;
      if (resend && approved?.attempts !== resend.attempts)
        return ok({ state: 'Uncertain', detail: '', resend });
      this.sent.push(guardianId);
      return ok({ state: 'Sent', detail: '', resend: null });
    },
    pauseDigest: (guardianId, until) => {
      const view = this.#guardian(guardianId);
      const digest = until === null ? 'On' : `Paused until ${until}`;
      const hold = until === null ? null : ('Digest paused' as const);
      const renewed = { ...view, hold, guardian: { ...view.guardian, digest } };
      const child = this.child(view.guardian.studentId);
      child.guardians = child.guardians.map((one) => (one === view ? renewed : one));
      return ok(renewed);
    },
    logCheckIn: (checkIn) => {
      this.checkIns.push(checkIn);
      return ok(this.plan(checkIn.studentId));
    },
    caseload: () => {
      const plans = [...this.children.keys()].map((studentId) => this.plan(studentId));
      const attention = plans.filter(({ gaps }) => gaps.length > 0);
      return ok({
        attention: attention.slice(0, 10).map(({ student: who, gaps }, place) => ({
          studentId: who.studentId,
          name: `${who.firstName} ${who.lastName}`,
          gaps,
          wantsContact: place === 0,
        })),
        attentionInAll: attention.length,
        nextRun: {
          date: '2026-09-23',
          hour: 16,
          goingOut: 61,
          held: [
            {
              studentId: '111575',
              name: 'Noah Sánchez',
              guardian: 'Tina Sánchez',
              reason: 'Digest paused',
            },
          ],
        },
        digestsOn: true,
        uncertain: 1,
        failed: 2,
      });
    },
    schedule: () => ok(this.#view(this.schedule)),
    trySchedule: (settings) => ok(this.#view(settings)),
    saveSchedule: (settings) => {
      const view = this.#view(settings);
      if (view.problems.length === 0) this.schedule = settings;
      return ok(view);
    },
    goalHistory: () => ok(this.history),
  };

  #guardian(guardianId: string): GuardianView {
    const all = [...this.children.values()].flatMap(({ guardians }) => guardians);
    const found = all.find(({ guardian }) => guardian.guardianId === guardianId);
    if (!found) throw new RangeError(`No guardian ${guardianId}`);
    return found;
  }

  #view(settings: ScheduleSettings): ScheduleView {
    const breaks = settings.Breaks ?? '';
    const problems = /^[\d\s;to-]*$/.test(breaks)
      ? []
      : [
          `Settings, Breaks: "${breaks}" should be a date, or two dates such as 2026-11-23 to 2026-11-27.`,
        ];
    const first = settings.Weekday === 'Thursday' ? 24 : 23;
    const nextDates = ['09', '10', '10', '11', '11'].map(
      (month, place) =>
        `2026-${month}-${[first, first - 16, first - 2, first - 19, first - 5][place]?.toString().padStart(2, '0')}`,
    );
    return { settings, parsed: null, problems, nextDates };
  }

  #once(save: GoalSave): GoalSaveResult {
    const before = this.#saves.get(save.saveId);
    if (before) return before;
    const result = this.#save(save);
    if (result.kind === 'saved') this.#saves.set(save.saveId, result);
    return result;
  }

  #save(save: GoalSave): GoalSaveResult {
    const { goalId, studentId, base, mine, reason } = save;
    const child = this.child(studentId);
    if (goalId === null || base === null) {
      const added = {
        ...goalView(`${studentId}-${child.goals.length + 1}`),
        fields: mine,
        updatedAt: now,
        updatedBy: account,
      };
      child.goals = [...child.goals, added];
      return { kind: 'saved', goal: added };
    }
    const theirs = child.goals.find((goal) => goal.goalId === goalId);
    if (!theirs) throw new RangeError(`No goal ${goalId}`);
    const result = mergeGoal(base, mine, theirs);
    if (result.kind !== 'saved') return result;
    for (const field of differences(base, mine)) {
      const [before, after] = [String(base[field] ?? ''), String(mine[field] ?? '')];
      this.history.unshift({ at: now, by: account, field, before, after, reason });
    }
    this.changeGoal(goalId, result.goal.fields, account);
    return result;
  }
}
