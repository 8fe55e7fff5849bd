// Picks the questions of one digest: fitting, mixed, and new to the family.
import { hash32 } from '../../core/hash32';
import { normalizeText } from '../../core/normalize-text';
import { type GoalKind, type GradeBand, type Phase, questionAims } from '../../schema/choices';
import type { Question } from '../../schema/tabs';
import type { DigestQuestion } from './digest-content';

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

/** A family meets a question again after this many digests at the earliest. */
export const digestsWithoutRepeat = 6;

export interface QuestionWish {
  /** Kinds of the goals in the digest; empty for questions that fit any goal. */
  readonly kinds: ReadonlySet<GoalKind>;
  readonly phase: Phase;
  /** Null where the grade is unknown: then only questions for all grades fit. */
  readonly grades: GradeBand | null;
  readonly language: string;
  readonly count: number;
  /** Question IDs of the family's last digests, latest digest last. */
  readonly recent: readonly string[];
  /** Makes the choice differ between families and periods, and the same when made again. */
  readonly seed: string;
}

/** One that asks why, one that asks how, one that offers support, then whatever fits best. */
export function chooseQuestions(
  bank: readonly Question[],
  wish: QuestionWish,
): readonly DigestQuestion[] {
  const lastUse = new Map(wish.recent.map((questionId, order) => [questionId, order]));
  const seed = hash32(`${wish.seed} `);
  const ranked = bank
    .filter((question) => fits(question, wish))
    .map((question) => ({
      question,
      // Never asked counts as longest ago.
      lastUse: lastUse.get(question.questionId) ?? -1,
      closeness: closeness(question),
      chance: hash32(question.questionId, seed),
    }))
    .sort(
      (one, other) =>
        one.lastUse - other.lastUse || other.closeness - one.closeness || one.chance - other.chance,
    )
    .map(({ question }) => question);

  const chosen: Question[] = [];
  const take = (question: Question | undefined): void => {
    if (question && chosen.length < wish.count) chosen.push(question);
  };
  for (const aim of rotated(questionAims, wish))
    take(ranked.find((question) => question.aim === aim));
  for (const question of ranked) if (!chosen.includes(question)) take(question);
  return chosen.map(({ questionId, aim, question }) => ({
    questionId,
    aim: aim || 'Why',
    question,
  }));
}

/** Where not every aim has room, each family and period begins with another one. */
function rotated<Aim>(aims: readonly Aim[], { count, seed }: QuestionWish): readonly Aim[] {
  const first = count < aims.length ? hash32(seed) % aims.length : 0;
  return [...aims.slice(first), ...aims.slice(0, first)];
}

const fits = (question: Question, wish: QuestionWish): boolean =>
  question.use &&
  question.audience === 'Family' &&
  normalizeText(question.language) === wish.language.toLowerCase() &&
  (isAny(question.goalKind) || wish.kinds.has(question.goalKind as GoalKind)) &&
  (isAny(question.phase) || question.phase === wish.phase) &&
  (isAny(question.grades) || question.grades === wish.grades);

const isAny = (option: string): boolean => option === '' || option === 'Any' || option === 'All';

/** A question made for this kind of goal and time of year comes before one that always fits. */
const closeness = (question: Question): number =>
  (isAny(question.goalKind) ? 0 : 1) + (isAny(question.phase) ? 0 : 1);
