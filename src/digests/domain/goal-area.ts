// What a goal's area tells the questions: of which class it is, and how a sentence names it. Only areas
// that stand here are named: what somebody has typed into the cell is never put into an email.
import type { MailLanguage } from '../../core/languages';
import { normalizeWords } from '../../core/normalize-words';
import { readAreas } from '../../import/domain/school-words';
import type { AreaClass } from '../../schema/choices';

export type GoalAreaClass = Exclude<AreaClass, 'Any'>;

export interface GoalArea {
  /** Null for an area that is unknown or of no class, and for areas of several classes. */
  readonly areaClass: GoalAreaClass | null;
  /** Read after "in" and "about"; null where nobody would say it, and for several areas. */
  readonly named: Readonly<Record<MailLanguage, string>> | null;
}

export const noArea: GoalArea = { areaClass: null, named: null };

/** Class, the area after "in" and after "en", what else schools call it. */
type Line = readonly [GoalAreaClass, en: string, es: string, ...names: readonly string[]];

const lines: readonly Line[] = [
  ['Subjects', 'math', 'matemáticas', 'mathematics'],
  ['Subjects', 'algebra', 'álgebra'],
  ['Subjects', 'geometry', 'geometría'],
  ['Subjects', 'reading', 'lectura'],
  ['Subjects', 'writing', 'escritura'],
  ['Subjects', 'creative writing', 'escritura creativa'],
  ['Subjects', 'language arts', 'artes del lenguaje', 'english language arts', 'ela'],
  ['Subjects', 'literature', 'literatura', 'english literature'],
  ['Subjects', 'English', 'inglés'],
  ['Subjects', 'Spanish', 'español'],
  ['Subjects', 'science', 'ciencias', 'sciences', 'stem'],
  ['Subjects', 'biology', 'biología'],
  ['Subjects', 'chemistry', 'química'],
  ['Subjects', 'physics', 'física'],
  ['Subjects', 'engineering', 'ingeniería'],
  ['Subjects', 'computer science', 'computación', 'coding', 'programming', 'programacion'],
  ['Subjects', 'robotics', 'robótica'],
  ['Subjects', 'technology', 'tecnología'],
  ['Subjects', 'social studies', 'estudios sociales'],
  ['Subjects', 'history', 'historia', 'us history', 'world history'],
  ['Subjects', 'geography', 'geografía'],
  ['Subjects', 'economics', 'economía'],
  ['Arts', 'art', 'arte', 'visual arts', 'arts', 'fine arts', 'the arts', 'studio art', 'artes'],
  ['Arts', 'music', 'música', 'instrumental music', 'vocal music', 'band', 'orchestra', 'choir'],
  ['Arts', 'dance', 'danza'],
  ['Arts', 'theater', 'teatro', 'theatre', 'drama', 'theater arts', 'dramatic arts'],
  ['Arts', 'performing arts', 'artes escénicas'],
  ['Arts', 'photography', 'fotografía'],
  ['Leadership', 'leadership', 'liderazgo'],
];

/** Of a class, but nothing that a parent would say "in" of. */
const unnamed: Readonly<Record<string, GoalAreaClass>> = {
  'general intellectual ability': 'Thinking',
  'critical thinking': 'Thinking',
  'problem solving': 'Thinking',
  'pensamiento critico': 'Thinking',
  'world language': 'Subjects',
  'creative productive thinking': 'Creativity',
};

const known: ReadonlyMap<string, GoalArea> = new Map([
  ...lines.flatMap(([areaClass, en, es, ...names]) =>
    [en, es, ...names].map((name): [string, GoalArea] => [
      normalizeWords(name),
      { areaClass, named: { en, es } },
    ]),
  ),
  ...Object.entries(unnamed).map(([name, areaClass]): [string, GoalArea] => [
    name,
    { areaClass, named: null },
  ]),
]);

/** @param cell the goal's area as somebody has typed it, "Math" or "Music / Dance" */
export function readGoalArea(cell: string): GoalArea {
  const found = readAreas(cell).map((area) => known.get(normalizeWords(area)) ?? noArea);
  const [first = noArea, ...others] = found;
  if (others.length === 0) return first;
  const isOne = others.every(({ areaClass }) => areaClass === first.areaClass);
  return { areaClass: isOne ? first.areaClass : null, named: null };
}
