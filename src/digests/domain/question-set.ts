// The questions of one child and period. Both guardians get the same ones, each in own language, and
// so does whoever gets the email later or a second time: the tab Asked keeps the set, and how often
// the child has been asked each question.

import { normalizeText } from '../../core/normalize-text';
import { overlap, type Period, periodFromName, periodName } from '../../schedule/domain/period';
import type { GoalKind, GradeBand, Phase } from '../../schema/choices';
import type { Asked, Delivery, Goal, Question } from '../../schema/tabs';
import { chooseQuestions } from './choose-questions';
import type { DigestQuestion } from './digest-content';

export interface SetQuestion extends DigestQuestion {
  /** The goal that it is about; '' for none. */
  readonly goalId: string;
}

export interface QuestionSetInput {
  readonly bank: readonly Question[];
  readonly studentId: string;
  readonly period: Period;
  /** Of which the email may tell, in the specialist's order; those with news first. */
  readonly goals: readonly Goal[];
  readonly phase: Phase;
  readonly grades: GradeBand | null;
  /** As the Questions tab names it. */
  readonly language: string;
  readonly count: number;
  /** What the child has been asked; null for nothing yet. */
  readonly asked: Asked | null;
  /** Emails that this guardian has got. */
  readonly arrived: readonly Pick<Delivery, 'period'>[];
}

export interface QuestionSet {
  readonly questions: readonly SetQuestion[];
  /** The child's row as this set leaves it. */
  readonly asked: Asked;
}

/** What a question is called in every language: "WHY-01" of "WHY-01-ES". */
const baseOf = (questionId: string): string => questionId.replace(/-[A-Z]{2}$/, '');

interface InSet {
  readonly base: string;
  readonly goalId: string;
}

const written = ({ base, goalId }: InSet): string => (goalId === '' ? base : `${base}@${goalId}`);

function readInSet(text: string): InSet {
  const [base = '', ...goal] = text.split('@');
  return { base, goalId: goal.join('@') };
}

/** "WHY-01 2; HOW-03 1"; what people have typed into it counts nothing. */
function readCounts(text: string): ReadonlyMap<string, number> {
  const found = [...text.matchAll(/([^\s;]+) (\d+)(?=;|$)/g)];
  return new Map(found.map(([, base = '', count]) => [base, Number(count)]));
}

export function questionSet(input: QuestionSetInput): QuestionSet {
  const { period, count, studentId, asked } = input;
  const begun = isOwn(input) ? (asked?.questions ?? []).map(readInSet) : [];
  const counts = new Map(readCounts(asked?.counts ?? ''));
  const known = begun.flatMap((each) => questionOf(each, input)).slice(0, count);
  const missing = count - known.length;
  const added =
    missing > 0 ? choose({ ...input, count }, counts, begun).slice(0, missing) : [];
  for (const { questionId } of added)
    counts.set(baseOf(questionId), (counts.get(baseOf(questionId)) ?? 0) + 1);
  const set = [
    ...begun,
    ...added.map(({ questionId, goalId }): InSet => ({ base: baseOf(questionId), goalId })),
  ];
  return {
    questions: [...known, ...added],
    asked: {
      studentId,
      period: begun.length > 0 && asked ? asked.period : periodName(period),
      questions: set.map(written),
      counts: [...counts].map(([base, times]) => `${base} ${times}`).join('; '),
    },
  };
}

/**
 * Whether the set that is kept is the one of this email. Families of one child may have different
 * cadences: who has had the set in an earlier email gets another one.
 */
function isOwn({ asked, period, arrived }: QuestionSetInput): boolean {
  const kept = periodFromName(asked?.period ?? '');
  if (kept === null || !overlap(kept, period)) return false;
  return !arrived.some((row) => {
    const other = periodFromName(row.period);
    return other !== null && overlap(other, kept) && !overlap(other, period);
  });
}

/** In the language of this email; nothing where it has no such question any more. */
function questionOf({ base, goalId }: InSet, input: QuestionSetInput): readonly SetQuestion[] {
  const found = input.bank.find(
    (row) =>
      row.use &&
      baseOf(row.questionId) === base &&
      normalizeText(row.language) === normalizeText(input.language),
  );
  if (!found) return [];
  const { questionId, aim, question } = found;
  const isThere = input.goals.some((goal) => goal.goalId === goalId);
  return [{ questionId, aim: aim || 'Why', question, goalId: isThere ? goalId : '' }];
}

/** The one place where the set is chosen. */
function choose(
  { bank, goals, phase, grades, language, count, studentId, period }: QuestionSetInput,
  counts: ReadonlyMap<string, number>,
  begun: readonly InSet[],
): readonly SetQuestion[] {
  const taken = new Set(begun.map(({ base }) => base));
  const often = [...counts].sort(([, one], [, other]) => one - other).map(([base]) => base);
  const suffix = language === 'Spanish' ? 'ES' : 'EN';
  const chosen = chooseQuestions(
    bank.filter(({ questionId }) => !taken.has(baseOf(questionId))),
    {
      kinds: new Set(goals.map(({ kind }) => kind).filter((kind): kind is GoalKind => kind !== '')),
      phase,
      grades,
      language,
      count,
      recent: often.flatMap((base) => [base, `${base}-${suffix}`]),
      seed: `${periodName(period)} ${studentId}`,
    },
  );
  return chosen.map((question, place) => {
    const kind = bank.find(({ questionId }) => questionId === question.questionId)?.goalKind;
    const fitting = goals.find((goal) => goal.kind === kind) ?? goals[0];
    const isNamed = begun.length === 0 && place === 0;
    return { ...question, goalId: isNamed ? (fitting?.goalId ?? '') : '' };
  });
}
