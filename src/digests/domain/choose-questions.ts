// Chooses the questions of one child and period, whoever reads them: fitting, mixed, and none a second
// time before every other one that fits has been asked.
import { hash32 } from '../../core/hash32';
import { normalizeText } from '../../core/normalize-text';
import type { GradeBand, Phase, QuestionAim } from '../../schema/choices';
import type { Question } from '../../schema/tabs';
import type { AskedCounts, AskedQuestion } from './asked-counts';
import type { NamedGoal } from './named-goal';
import { type IndexedQuestion, isAny, namesArea, type QuestionIndex } from './question-index';

/** @param grade as written in the caseload: "K", "7", "08", "11th"; null when it is none of these */
export function gradeBand(grade: string): GradeBand | null {
  const written = grade.trim().toUpperCase();
  if (/^(PK|K|KG|TK|PREK|PRE-K)$/.test(written)) return 'K-2';
  const year = Number(/^0?(\d{1,2})(ST|ND|RD|TH)?$/.exec(written)?.[1] ?? Number.NaN);
  if (!(year >= 1 && year <= 12)) return null;
  if (year <= 2) return 'K-2';
  if (year <= 5) return '3-5';
  return year <= 8 ? '6-8' : '9-12';
}

export interface QuestionWish {
  /** That the email names, in its order; none where it may name none. */
  readonly goals: readonly NamedGoal[];
  /** The goal to begin with, since there is news of it; null for the one that comes next. */
  readonly focus: string | null;
  /** The goal that the child's last set began with; null for none. */
  readonly lastFirst: string | null;
  readonly phase: Phase;
  /** Null where the grade is unknown: then only questions for all grades fit. */
  readonly grades: GradeBand | null;
  /**
   * Those of all who get the child's email, as the Questions tab names them: a question that is
   * missing in one of them is not asked, so that all of them get the same.
   */
  readonly languages: readonly string[];
  readonly count: number;
  /** How often the child was ever asked each. */
  readonly asked: AskedCounts;
  /** What the set of this period has already: it is gone on with, and not given again. */
  readonly begun: readonly AskedQuestion[];
  /** The last answer or check-in and the goal that it was about; null where there is none. */
  readonly followsUp: { readonly goalId: string | null } | null;
  /** Of student and period: chance is the same when chosen again, and for both guardians. */
  readonly seed: string;
}

interface Candidate extends AskedQuestion {
  readonly isGeneral: boolean;
  readonly aim: QuestionAim;
  readonly times: number;
  readonly closeness: number;
  readonly chance: number;
}

/** Whether a question for any progress suits it: such a question speaks of what is still ahead. */
const isAhead: Readonly<Record<NonNullable<NamedGoal['progress']>, boolean>> = {
  'Not started': true,
  'Under way': true,
  'Nearly there': true,
  Achieved: false,
};

const suitsProgress = ({ progress }: Question, goal: NamedGoal): boolean =>
  isAny(progress) ? goal.progress === null || isAhead[goal.progress] : progress === goal.progress;

export const suitsGoal = (question: Question, goal: NamedGoal): boolean =>
  (isAny(question.goalKind) || question.goalKind === goal.kind) &&
  (isAny(question.competency) || question.competency === goal.competency) &&
  (isAny(question.areaClass) || question.areaClass === goal.area.areaClass) &&
  (!namesArea(question) || goal.area.named !== null) &&
  suitsProgress(question, goal);

export const suitsTime = (
  question: Question,
  { phase, grades }: Pick<QuestionWish, 'phase' | 'grades'>,
): boolean =>
  (isAny(question.phase) || question.phase === phase) &&
  (isAny(question.grades) || question.grades === grades);

/** The more particular, the closer; what comes first weighs more than all that follow. */
const closenessOf = (question: Question): number =>
  [
    question.competency,
    question.areaClass,
    question.grades,
    question.progress,
    question.phase,
    question.goalKind,
  ].reduce((sum, option) => 2 * sum + (isAny(option) ? 0 : 1), 0);

/** Aims that a parent asks the child about; one of each makes a talk. */
const talkAims = ['Why', 'How', 'Support'] as const;
const isTalk = ({ aim }: Candidate): boolean => talkAims.some((each) => each === aim);
const isKnow = ({ aim }: Candidate): boolean => aim === 'Know';
/** What is not about the goal needs none above it. */
const isWellPlaced = ({ isGeneral, goalId }: Candidate): boolean => isGeneral === (goalId === null);

/** The parents themselves are asked something in so many sets. */
const setsPerKnow = 3;

export function chooseQuestions(
  index: QuestionIndex,
  wish: QuestionWish,
): readonly AskedQuestion[] {
  const { begun, count, seed, asked, followsUp } = wish;
  const languages = wish.languages.map(normalizeText);
  const chance = hash32(`${seed} `);
  const candidates = [...index].flatMap((each) => candidatesOf(each, wish));
  const set: Candidate[] = [];
  const taken = new Set(begun.map(({ id }) => id));
  const left = (isMeant: (candidate: Candidate) => boolean): readonly Candidate[] =>
    candidates.filter((candidate) => !taken.has(candidate.id) && isMeant(candidate));
  const room = (): number => count - begun.length - set.length;
  const take = (candidate: Candidate | undefined): void => {
    if (candidate === undefined || room() <= 0) return;
    set.push(candidate);
    taken.add(candidate.id);
  };
  const soFar = (): SoFar => ({ seed, set: [...begun, ...set], index });
  /** Of these there is one in a set of several at most. */
  const mayHave = (aim: QuestionAim): boolean =>
    count > 1 && begun.every(({ id }) => index.get(id)?.aim !== aim);

  if (begun.length === 0) take(first(left(isTalk), wish, soFar()));
  if (followsUp !== null && mayHave('Follow-up'))
    take(best(left(isFollowUpOf(followsUp, wish)), [byTimes, byCloseness, byChance]));
  const know =
    mayHave('Know') && hash32(`${seed} know`) % setsPerKnow === 0
      ? best(
          left((each) => isKnow(each) && isWellPlaced(each)),
          [byTimes, byGoalUse(soFar()), byCloseness, byChance],
        )
      : undefined;
  while (room() > (know === undefined ? 0 : 1)) {
    const orders = [byTimes, byAim(soFar()), byGoalUse(soFar()), byCloseness, byChance];
    const next = best(
      left((each) => isTalk(each) && isWellPlaced(each)),
      orders,
    );
    if (next === undefined) break;
    take(next);
  }
  take(know);
  return set.map(({ id, goalId }) => ({ id, goalId }));

  /** The question with each goal that it suits, or with none. */
  function candidatesOf(
    [id, { wordings, aim, isGeneral }]: readonly [string, IndexedQuestion],
    { goals }: QuestionWish,
  ): readonly Candidate[] {
    const rows = languages.flatMap((language) => wordings.get(language) ?? []);
    const [row] = rows;
    if (row === undefined || rows.length < languages.length) return [];
    if (!rows.every((each) => suitsTime(each, wish))) return [];
    const traits = {
      id,
      isGeneral,
      aim,
      times: asked.get(id) ?? 0,
      closeness: closenessOf(row),
      chance: hash32(id, chance),
    };
    const suited = goals
      .filter((goal) => rows.every((each) => suitsGoal(each, goal)))
      .map(({ goalId }) => ({ ...traits, goalId }));
    const alone = isGeneral ? [{ ...traits, goalId: null }] : [];
    return [...suited, ...alone];
  }
}

type Order = (one: Candidate, other: Candidate) => number;

const byTimes: Order = (one, other) => one.times - other.times;
const byCloseness: Order = (one, other) => other.closeness - one.closeness;
const byChance: Order = (one, other) => one.chance - other.chance;
const byMatter: Order = (one, other) => Number(one.isGeneral) - Number(other.isGeneral);

interface SoFar {
  readonly seed: string;
  readonly set: readonly AskedQuestion[];
  readonly index: QuestionIndex;
}

/** Aims that the set lacks come first, beginning with another one in each period. */
function byAim({ seed, set, index }: SoFar): Order {
  const aims = set.map(({ id }) => index.get(id)?.aim);
  const begin = hash32(seed) % talkAims.length;
  const order: readonly QuestionAim[] = [...talkAims.slice(begin), ...talkAims.slice(0, begin)];
  const rank = ({ aim }: Candidate): number =>
    aims.includes(aim) ? order.length : order.indexOf(aim);
  return (one, other) => rank(one) - rank(other);
}

/** Each goal has its question before one has two. */
function byGoalUse({ set }: SoFar): Order {
  const uses = (candidate: Candidate): number =>
    set.filter(({ goalId }) => goalId !== null && goalId === candidate.goalId).length;
  return (one, other) => uses(one) - uses(other);
}

function best(candidates: readonly Candidate[], orders: readonly Order[]): Candidate | undefined {
  const compare: Order = (one, other) => {
    for (const order of orders) {
      const difference = order(one, other);
      if (difference !== 0) return difference;
    }
    return 0;
  };
  return candidates.reduce<Candidate | undefined>(
    (found, each) => (found === undefined || compare(each, found) < 0 ? each : found),
    undefined,
  );
}

/**
 * About the goal that comes next, among the goals of which something is left that was asked no more
 * often than anything else; about none where that is so of none.
 */
function first(
  candidates: readonly Candidate[],
  wish: QuestionWish,
  soFar: SoFar,
): Candidate | undefined {
  const least = Math.min(...candidates.map(({ times }) => times));
  const fresh = candidates.filter(({ times }) => times === least);
  const next = goalsInOrder(wish).find((id) => fresh.some(({ goalId }) => goalId === id)) ?? null;
  return best(
    fresh.filter(({ goalId }) => goalId === next),
    [byMatter, byAim(soFar), byCloseness, byChance],
  );
}

/** The one with news first, then in the order of the email from the one after the last set's. */
function goalsInOrder({ goals, focus, lastFirst, seed }: QuestionWish): readonly string[] {
  const ids = goals.map(({ goalId }) => goalId);
  const last = lastFirst === null ? -1 : ids.indexOf(lastFirst);
  const begin = last < 0 ? hash32(`${seed} goal`) % Math.max(1, ids.length) : last + 1;
  const inOrder = [...ids.slice(begin), ...ids.slice(0, begin)];
  return focus === null ? inOrder : [focus, ...inOrder.filter((id) => id !== focus)];
}

/** Under the goal that was answered about, where the email names it; else about no goal. */
function isFollowUpOf(
  { goalId: answered }: { readonly goalId: string | null },
  { goals }: QuestionWish,
): (candidate: Candidate) => boolean {
  const about = goals.some(({ goalId }) => goalId === answered) ? answered : null;
  return ({ aim, goalId }) => aim === 'Follow-up' && goalId === about;
}
