// The words of files for a goal's step of progress, status and competency. Each list is short: what is
// in none of them is not guessed at.
import { normalizeWords } from '../../core/normalize-words';
import type { Competency, GoalStatus, Progress } from '../../schema/choices';

type Words<Choice extends string> = Readonly<Record<Choice, RegExp>>;

/** '' for a blank cell, null for words that are not known. */
const reader =
  <Choice extends string>(words: Words<Choice>) =>
  (cell: string): Choice | '' | null => {
    const text = normalizeWords(cell);
    // "?" and "*" are words that nobody can read.
    if (text === '') return /^[\s\p{Pd}.]*$/u.test(cell) ? '' : null;
    const found = (Object.keys(words) as Choice[]).find((choice) => words[choice].test(text));
    return found ?? null;
  };

export const readProgress = reader<Progress>({
  'Not started':
    /^(not started|not yet started|sin empezar|no iniciad[oa]|no empezad[oa]|aun no empieza)$/,
  'Getting started': /^(getting started|just started|beginning|empezando|comenzando|iniciando)$/,
  'On the way': /^(on the way|en camino)$/,
  'Nearly there': /^(nearly there|almost there|casi lograd[oa]|ya casi)$/,
  Achieved: /^(achieved|met|goal met|goal achieved|mastered|lograd[oa]|alcanzad[oa]|cumplid[oa])$/,
});

export const readGoalStatus = reader<GoalStatus>({
  Draft: /^(draft|borrador)$/,
  Active:
    /^(active|in progress|open|ongoing|current|activ[oa]|en (curso|progreso|proceso)|vigente|abiert[oa])$/,
  Achieved:
    /^(achieved|met|goal met|mastered|completed?|lograd[oa]|alcanzad[oa]|cumplid[oa]|completad[oa])$/,
  Continued: /^(continued|continuad[oa])$/,
  Revised: /^(revised|revisad[oa])$/,
  Discontinued: /^(discontinued|abandoned|descontinuad[oa]|suspendid[oa])$/,
});

export const readCompetency = reader<Competency>({
  Personal: /^(personal|personal competenc(y|e)|competencia personal)$/,
  Social: /^(social|social competenc(y|e)|competencia social)$/,
  Communication:
    /^(communication|communication competenc(y|e)|comunicacion|competencia (de |en )?comunicacion|comunicativa|competencia comunicativa)$/,
  Leadership: /^(leadership|leadership competenc(y|e)|liderazgo|competencia (de |en )?liderazgo)$/,
  Cultural: /^(cultural|cultural competenc(y|e)|competencia cultural)$/,
});

/** Said of goals and of no student: a column "Status" with them is not the students'. */
const ofGoalsOnly =
  /^(achieved|met|goal met|mastered|revised|lograd[oa]|alcanzad[oa]|cumplid[oa])$/;

/** Whether the cells of a column "Status", all that are filled, speak of goals. */
export const areGoalStatuses = (cells: readonly string[]): boolean =>
  cells.every((cell) => readGoalStatus(cell) !== null) &&
  cells.some((cell) => ofGoalsOnly.test(normalizeWords(cell)));
