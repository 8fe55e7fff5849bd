// The rules of the sidebar as a whole: what each event makes of where a person stands.
import type { GoalView } from '../../contract/sidebar-calls';
import { reduceWriting } from '../writing/reduce-writing';
import { isUnsaved, type Writing } from '../writing/writing';
import { type Desk, hasUnsaved, type PlanPlace, type Screen, studentIdOf } from './desk';
import type { DeskEvent } from './desk-event';

const goalsPlace: PlanPlace = { kind: 'goals' };

export function reduceDesk(desk: Desk, event: DeskEvent): Desk {
  switch (event.kind) {
    case 'opened': {
      const { outcome } = event;
      if (!outcome.ok) return { ...desk, opening: outcome };
      const { plan, students, account, caseload } = outcome.value;
      const opened = { ...desk, opening: 'done' as const, account, caseload, students };
      if (plan === null) return opened;
      const selected = plan.student.studentId;
      return { ...opened, selected, student: { kind: 'open', plan } };
    }
    case 'open again':
      return { ...desk, opening: 'under way' };
    case 'drafts found':
      return { ...desk, drafts: event.drafts };
    case 'draft gone':
      return { ...desk, drafts: desk.drafts.filter(({ writing }) => writing.key !== event.key) };
    case 'screen chosen':
      return { ...desk, screen: event.screen };
    case 'scope chosen':
      return { ...desk, scope: event.scope };
    case 'student wanted':
      return openStudent(desk, event.studentId, event.screen ?? desk.screen);
    case 'selection seen':
      return seeSelection(desk, event.studentId);
    case 'plan came':
      return receivePlan(desk, event);
    case 'plan outdated':
      return { ...desk, changes: desk.changes + 1 };
    case 'plan renewed':
      return studentIdOf(desk) === event.plan.student.studentId
        ? { ...desk, knownChanges: desk.changes, student: { kind: 'open', plan: event.plan } }
        : desk;
    case 'went to':
      return tidy({ ...desk, place: event.place });
    case 'writing begun':
      return beginWriting(desk, event.writing, event.isResumed === true);
    case 'writing': {
      const writing = desk.writings[event.key];
      if (writing === undefined) return desk;
      const next = reduceWriting(writing, event.event);
      return tidy(
        takeSaved({ ...desk, writings: { ...desk.writings, [event.key]: next } }, event.event),
      );
    }
    case 'form touched':
      return { ...desk, isFormTouched: event.isTouched };
    case 'failure missed':
      return { ...desk, missed: [...without(desk.missed, event.missed.about), event.missed] };
    case 'missed failure seen':
      return { ...desk, missed: without(desk.missed, event.about) };
  }
}

const without = (missed: Desk['missed'], about: string): Desk['missed'] =>
  missed.filter((each) => each.about !== about);

function beginWriting(desk: Desk, writing: Writing, isResumed: boolean): Desk {
  const { key } = writing;
  const isDraftOf = (draft: Desk['drafts'][number]) => draft.writing.key === key;
  const shown = { ...desk, screen: 'plan' as const };
  if (!isResumed && desk.drafts.some(isDraftOf)) return { ...shown, place: { kind: 'draft', key } };
  // What is being written already goes on, with all that the script has not confirmed.
  const going = isResumed ? writing : (desk.writings[key] ?? writing);
  return {
    ...shown,
    place: { kind: 'goal', key },
    writings: { ...desk.writings, [key]: going },
    drafts: desk.drafts.filter((draft) => !isDraftOf(draft)),
  };
}

/** The caseload speaks of all students: who asks there for one wants to see the plan. */
function openStudent(desk: Desk, studentId: string, screen: Screen): Desk {
  const shown = {
    ...desk,
    waiting: null,
    scope: 'one' as const,
    screen: screen === 'caseload' ? ('plan' as const) : screen,
  };
  if (studentIdOf(desk) === studentId && desk.student.kind !== 'in trouble') {
    return tidy({ ...shown, place: goalsPlace });
  }
  const student = { kind: 'under way', studentId } as const;
  return tidy({ ...shown, student, place: goalsPlace });
}

/** Only a change moves the sidebar: who searched for a student keeps that one until then. */
function seeSelection(desk: Desk, studentId: string | null): Desk {
  if (studentId === null || studentId === desk.selected) return desk;
  // Rows are being chosen for many students: the list in hand must not give way to one of them.
  if (desk.screen === 'progress' && desk.scope === 'many') return desk;
  const seen = { ...desk, selected: studentId };
  if (studentId === studentIdOf(desk)) return { ...seen, waiting: null };
  if (hasUnsaved(desk)) return { ...seen, waiting: studentId };
  return { ...openStudent(seen, studentId, seen.screen), screen: seen.screen };
}

function receivePlan(
  desk: Desk,
  { studentId, changes, outcome }: Extract<DeskEvent, { kind: 'plan came' }>,
): Desk {
  if (studentIdOf(desk) !== studentId) return desk;
  if (outcome.ok) {
    return { ...desk, knownChanges: changes, student: { kind: 'open', plan: outcome.value } };
  }
  // A plan that could not be renewed is still worth showing.
  return desk.student.kind === 'open'
    ? desk
    : { ...desk, student: { kind: 'in trouble', studentId, failure: outcome } };
}

/** A goal that was saved is shown as it is now, without asking for the whole plan again. */
function takeSaved(desk: Desk, event: Extract<DeskEvent, { kind: 'writing' }>['event']): Desk {
  if (event.kind !== 'answered' || !event.outcome.ok) return desk;
  const result = event.outcome.value;
  if (result.kind !== 'saved') return desk;
  const writing = Object.values(desk.writings).find(({ goalId }) => goalId === result.goal.goalId);
  if (writing?.studentId !== studentIdOf(desk)) return desk;
  const outdated = { ...desk, changes: desk.changes + 1 };
  // A plan that is on its way may have been read before the save: it is asked for once more.
  if (desk.student.kind !== 'open') return outdated;
  const { plan } = desk.student;
  const goals = withGoal(plan.goals, result.goal);
  return { ...outdated, student: { kind: 'open', plan: { ...plan, goals } } };
}

const withGoal = (goals: readonly GoalView[], saved: GoalView): readonly GoalView[] =>
  goals.some(({ goalId }) => goalId === saved.goalId)
    ? goals.map((goal) => (goal.goalId === saved.goalId ? saved : goal))
    : [...goals, saved];

/** What is saved, and not open in the editor any more, needs no keeping. */
function tidy(desk: Desk): Desk {
  const { place } = desk;
  const isKept = (writing: Writing) =>
    isUnsaved(writing) || (place.kind === 'goal' && place.key === writing.key);
  const kept = Object.entries(desk.writings).filter(([, writing]) => isKept(writing));
  return { ...desk, writings: Object.fromEntries(kept) };
}
