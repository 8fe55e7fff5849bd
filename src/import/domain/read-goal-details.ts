// Reads what a line says of one goal beside its words: measure, target, dates, step, who helps.
import type { Doubt } from '../../caseload/domain/doubts';
import { isBlank, normalizeWords, oneLine } from '../../core/normalize-words';
import { type Failure, failure } from '../../rpc/result';
import type { Goal } from '../../schema/tabs';
import {
  type CaseloadField,
  type GoalDetail,
  type GoalOwner,
  goalDetailField,
  goalDetails,
} from './caseload-field';
import type { FileLine } from './file-line';
import { readCompetency, readGoalStatus, readProgress } from './goal-words';
import { isDate, isOfFamily, isSpoken } from './harmless-cells';
import { saysNothing } from './harmless-words';
import { isMeantForStaff } from './staff-notes';
import { tellsOfLeaving } from './words-in-file';
import { type DateOrder, isEmptyDate, readDate } from './written-date';

export type DetailsOfGoal = Partial<
  Pick<
    Goal,
    | 'measure'
    | 'baseline'
    | 'target'
    | 'targetDate'
    | 'atSchool'
    | 'progress'
    | 'status'
    | 'competency'
    | 'standard'
    | 'responsible'
  >
>;

export interface ReadDetails {
  readonly details: DetailsOfGoal;
  /** What cannot be read, for Staff notes; what of it has to be judged is a doubt besides. */
  readonly notes: readonly string[];
  readonly doubts: readonly Doubt[];
  readonly warnings: readonly Failure[];
}

/** What comes first in the dates of the column with a field. */
export type OrderOf = (field: CaseloadField) => DateOrder;

const texts = {
  Measure: 'measure',
  Baseline: 'baseline',
  Target: 'target',
  AtSchool: 'atSchool',
  Standard: 'standard',
  Responsible: 'responsible',
} as const;

const choices = {
  Progress: readProgress,
  Status: readGoalStatus,
  Competency: readCompetency,
} as const;

/** "End of year", "Q3", "Spring 2027", "mayo 2027": by when, in words that speak of nobody. */
const term =
  /^((by |before |at )?(the )?((end|middle|beginning) of (the )?)?((school )?year|semester|trimester|quarter|term|[qts][1-4]|(1st|2nd|3rd|4th|first|second|third|fourth) (quarter|semester|trimester)|(quarter|semester|trimester) [1-4]|fall|winter|spring|summer)( (19|20)\d\d)?|eoy|moy|ongoing|(al )?(fin|final) (de|del) (año|semestre|trimestre)( escolar)?)$/i;

/** Whether words in the place of a date only say when. */
export const saysWhen = (text: string): boolean =>
  isDate(oneLine(text)) || term.test(oneLine(text));

/** "Without help" and "Reading record" say how well a student does something. */
const ofLearning =
  /\b(with|without|help|reports?|check|records?|notes?|files?|requests?|documents?|all|both|each|any|before|after|always|never|only)\b/gi;

/** One parent by name of the relation: a goal is seldom about that one alone, and a note often is. */
const oneParent =
  /\b(mom|moms|mommy|mother|mothers|dad|dads|daddy|father|fathers|step\w*(mom|dad|mother|father|parent)|mama|papa|madre|padre|padrastro|madrastra|grand(ma|pa|mother|father)|abuel[oa]|caseworker|foster|agency|judge|court|custod\w*)\b/;

/** Whether a text of a goal may say something that is no part of it. */
const isInDoubt = (words: string): boolean => {
  if (isMeantForStaff(words) || isOfFamily(words) || oneParent.test(normalizeWords(words)))
    return true;
  // In longer texts the words of notes are words of everybody.
  const length = oneLine(words).split(' ').length;
  if (length < 4 && tellsOfLeaving(words)) return true;
  return length < 3 && !/\d/.test(words) && isSpoken(words.replace(ofLearning, ' '));
};

/** By what people see that a goal is reached, in a number or in the word for it. */
const ofMeasuring =
  /\d|%|\b(one|two|three|four|five|six|seven|eight|nine|ten|half|all|every|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|cada|tall(y|ies)|sheets?|trials?|counts?|counted|proofs?|recitals?|writing|written|wrote|problems?|problemas?|january|february|april|june|july|august|september|october|november|december|rubrics?|maps?|models?|diagrams?|timelines?|experiments?|legends?|logs?|journals?|planners?|portfolios?|scores?|scored|surveys?|charts?|checklists?|records?|tests?|quiz(zes)?|assess\w*|grades?|posters?|projects?|presentations?|present\w*|teachers?|class\w*|peers?|reflections?|ratings?|times|data|products?|drafts?|essays?|performances?|observ\w*|reports?|samples?|works?|shows?|exhibit\w*|concerts?|audience|judges|contests?|competitions?|videos?|notebooks?|conferences?|meets?|measured?|weekly|monthly|daily|level|list|rubricas?|diarios?|pruebas?|encuestas?|registros?|proyectos?|presentacion\w*|maestr\w*|clases?|veces|carteles?|portafolios?|calificacion\w*|cuadernos?|obras?)\b/;

/** Emails say it: words that tell neither of measuring nor of anything to be seen may be a note. */
const isMeasureInDoubt = (words: string): boolean =>
  isInDoubt(words) || !ofMeasuring.test(normalizeWords(words));

const isEmpty = (words: string): boolean => isBlank(words) || saysNothing(words);

/** The details of a goal; of one without words of its own all of them are in doubt. */
export const readGoalDetails = (
  line: FileLine,
  owner: GoalOwner,
  { hasWords, orderOf }: { readonly hasWords: boolean; readonly orderOf: OrderOf },
): ReadDetails => {
  const details: { -readonly [Field in keyof DetailsOfGoal]: DetailsOfGoal[Field] } = {};
  const notes: string[] = [];
  const doubts: Doubt[] = [];
  const warnings: Failure[] = [];
  const headerOf = (detail: GoalDetail) => line.headerOf(goalDetailField(owner, detail)).trim();
  const wordsOf = (detail: GoalDetail) => line.read(goalDetailField(owner, detail));
  const keep = (detail: GoalDetail, isUnderstood = false): void => {
    const [header, words] = [headerOf(detail), oneLine(wordsOf(detail))];
    warnings.push(failure('kept in notes', header, words));
    const note = `${header}: ${words}`;
    notes.push(note);
    if (!isUnderstood) doubts.push({ where: header, words });
  };
  const homeless = goalDetails.filter((detail) => !hasWords && !isEmpty(wordsOf(detail)));
  if (homeless.length > 0) {
    warnings.push(failure('no goal for it', homeless.map(wordsOf)));
    doubts.push(...homeless.map((detail) => ({ where: headerOf(detail), words: wordsOf(detail) })));
  }
  if (!hasWords) return { details, notes, doubts, warnings };
  for (const [detail, column] of Object.entries(texts) as [keyof typeof texts, 'measure'][]) {
    const words = wordsOf(detail);
    if (isEmpty(words)) continue;
    details[column] = words.trim();
    const inDoubt = detail === 'Measure' ? isMeasureInDoubt : isInDoubt;
    if (inDoubt(words)) doubts.push({ where: headerOf(detail), words });
  }
  const readChoice = <Value extends string>(
    detail: keyof typeof choices,
    read: (cell: string) => Value | '' | null,
  ): Value | '' => {
    if (isEmpty(wordsOf(detail))) return '';
    const choice = read(wordsOf(detail));
    if (choice === null) keep(detail);
    return choice ?? '';
  };
  const progress = readChoice('Progress', choices.Progress);
  if (progress !== '') details.progress = progress;
  const status = readChoice('Status', choices.Status);
  if (status !== '') details.status = status;
  const competency = readChoice('Competency', choices.Competency);
  if (competency !== '') details.competency = competency;
  const date = wordsOf('TargetDate');
  if (!isEmpty(date) && !isEmptyDate(date)) {
    const read = readDate(date, 'coming', orderOf(goalDetailField(owner, 'TargetDate')));
    if (read !== null) details.targetDate = read;
    else keep('TargetDate', saysWhen(date));
  }
  return { details, notes, doubts, warnings };
};
