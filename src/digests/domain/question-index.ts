// The rows of the Questions tab by question: one of them per language.
import { mailLanguages } from '../../core/languages';
import { normalizeText } from '../../core/normalize-text';
import type { QuestionAim } from '../../schema/choices';
import type { Question } from '../../schema/tabs';

/** A question by its languages, "english", "spanish". */
export type Wordings = ReadonlyMap<string, Question>;

export interface IndexedQuestion {
  readonly wordings: Wordings;
  readonly aim: QuestionAim;
  /** It needs no goal above it, in none of its languages: the choice must not depend on who reads. */
  readonly isGeneral: boolean;
}

/** By the ID without its language. */
export type QuestionIndex = ReadonlyMap<string, IndexedQuestion>;

const ofLanguage = new RegExp(`-(?:${mailLanguages.join('|')})$`, 'i');

/**
 * "WHY-01" of "WHY-01-EN" and "WHY-01-ES". An ID that a person has made up may hold signs that
 * stand between the IDs of a list: they become a dash.
 */
export const withoutLanguage = (questionId: string): string =>
  questionId
    .trim()
    .replace(ofLanguage, '')
    .replace(/[\s;,@]+/g, '-');

/** A question without an aim is taken to ask why. */
export const aimOf = ({ aim }: Pick<Question, 'aim'>): QuestionAim => aim || 'Why';

/** An empty cell says as little as the choice for any. */
export const isAny = (option: string): boolean =>
  option === '' || option === 'Any' || option === 'All';

const placeholders = /\{[^{}]*\}/g;

const isWordable = ({ question }: Question): boolean =>
  (question.match(placeholders) ?? []).every((each) => each === '{area}' || each === '{child}');

/** Only what may be asked of them: rows in use. Of two rows with one ID and language the first counts. */
export function indexQuestions(
  rows: readonly Question[],
  audience: Question['audience'] = 'Family',
): QuestionIndex {
  const index = new Map<string, Map<string, Question>>();
  for (const row of rows) {
    if (!row.use || row.audience !== audience || !isWordable(row)) continue;
    const key = withoutLanguage(row.questionId);
    const language = normalizeText(row.language);
    const wordings = index.get(key) ?? new Map<string, Question>();
    if (!wordings.has(language)) index.set(key, wordings.set(language, row));
  }
  return new Map([...index].map(([key, wordings]) => [key, indexed(wordings)]));
}

function indexed(wordings: Wordings): IndexedQuestion {
  const rows = [...wordings.values()];
  const [aim = 'Why'] = rows.map(aimOf);
  return { wordings, aim, isGeneral: rows.every(isGeneral) };
}

export const namesArea = ({ question }: Question): boolean => question.includes('{area}');

/** "This goal" and a bare "this" mean nothing where no goal stands above the question. */
const pointing =
  /\b(?:this|these)\b(?! (?:school|week|month|year|summer|days))|\best[aeo]s?\b(?! (?:semana|mes|año|verano|días))/i;

/** Whether a question can only be read under a goal. */
export const isAboutGoal = (question: Question): boolean =>
  namesArea(question) || pointing.test(question.question);

const isGeneral = (question: Question): boolean =>
  isAny(question.goalKind) &&
  isAny(question.competency) &&
  isAny(question.areaClass) &&
  isAny(question.progress) &&
  !isAboutGoal(question);
