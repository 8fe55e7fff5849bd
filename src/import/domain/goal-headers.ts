// Reads headers about goals: of which kind, which of several, and whether it holds the words, the
// kind or the area.
import type { GoalKind } from '../../schema/choices';
import {
  type CaseloadField,
  type GoalNumber,
  type GoalPart,
  goalField,
  goalNumbers,
} from './caseload-field';
import type { HeaderMeaning } from './student-headers';

const kindRules: readonly (readonly [GoalKind, RegExp])[] = [
  ['Affective', /\b(affective|social|emotional|sel|afectiva|socioemotional|socioemocional)\b/g],
  ['Academic', /\b(academic|achievement|content|strength area|academica)\b/g],
  ['Talent', /\btalent\b/g],
  ['Career', /\b(career|postsecondary|college and career|icap)\b/g],
];

/** Null where the words name no kind, or more than one. */
export const goalKindIn = (words: string): GoalKind | null => {
  const found = kindRules.filter(([, rule]) => words.search(rule) >= 0);
  return found.length === 1 ? (found[0]?.[0] ?? null) : null;
};

/** About a goal, and not its words: there is no place for these yet. */
const besideTheWords =
  /\b(progress|status|dates?|target|measures?|measurable|met|baseline|evidence|outcomes?|results?|review|rating|score|notes?|comments?|strategy|strategies|steps?|supports?|due|timeline|achieved|completed?|start|end|updated?|id|number of|count|level|teacher|by|parent|guardian|family)\b/;
const fillers =
  /\b(alp|gt|number|no|student|smart|annual|current|new|my|this|year|years|the|for|and|of|gifted|individual|learning|plan|statement|text|description|growth|de|la|y|20\d\d|\d\d)\b/g;

interface GoalHeader {
  readonly kind: GoalKind | null;
  readonly number: number | null;
  readonly part: GoalPart;
  readonly isGuess: boolean;
}

const inFigures = (words: string): string =>
  words
    .replace(/\b(one|first|primary)\b/g, '1')
    .replace(/\b(two|second|secondary)\b/g, '2')
    .replace(/\b(three|third)\b/g, '3');

const parseHeader = (header: string): GoalHeader | null => {
  const words = inFigures(header);
  if (!/\bgoal\b/.test(words) || words.length > 80 || besideTheWords.test(words)) return null;
  const kind = goalKindIn(words.replace(/\bcontent area\b/g, 'area'));
  const bare = words.replace(/\bstrength area\b/g, 'academic').replace(/\bcontent area\b/g, 'area');
  const part: GoalPart = /\b(type|kind|category|tipo)\b/.test(bare)
    ? 'Kind'
    : /\b(areas?|subject)\b/.test(bare)
      ? 'Area'
      : 'Text';
  const numbers = bare.match(/\b\d\b/g) ?? [];
  const rest = [...kindRules.map(([, rule]) => rule), fillers]
    .reduce((left, rule) => left.replace(rule, ' '), bare)
    .replace(/\b(goal|type|kind|category|tipo|areas?|subject|\d)\b/g, ' ')
    .trim();
  if (numbers.length > 1 || (rest !== '' && kind === null)) return null;
  return {
    kind,
    number: numbers.length === 0 ? null : Number(numbers[0]),
    part,
    isGuess: rest !== '' || kind === null,
  };
};

const keyOf = ({ kind, number }: GoalHeader): string => `${number ?? 1} ${kind ?? ''}`;

/**
 * The first academic and the first affective goal have fields of their own. Every further goal, and
 * every goal whose kind stands in a column beside it, takes one of the others, by number.
 */
export const goalColumns = (headers: readonly string[]): readonly (HeaderMeaning | null)[] => {
  const parsed = headers.map(parseHeader);
  const typed = new Set(
    parsed.flatMap((header) => (header?.part === 'Kind' ? [keyOf(header)] : [])),
  );
  const isFurther = (header: GoalHeader): boolean =>
    typed.has(keyOf(header)) ||
    (header.number ?? 1) > 1 ||
    (header.kind !== null && header.kind !== 'Academic' && header.kind !== 'Affective');
  const keys = [
    ...new Set(
      parsed.flatMap((header) =>
        header !== null && header.part === 'Text' && isFurther(header) ? [keyOf(header)] : [],
      ),
    ),
  ].sort();
  const slotOf = (header: GoalHeader): GoalNumber | null =>
    goalNumbers[keys.indexOf(keyOf(header))] ?? null;
  const own = ({ kind, part }: GoalHeader): CaseloadField | null => {
    if (part === 'Text') return kind === 'Affective' ? 'affectiveGoal' : 'academicGoal';
    return part === 'Area' && kind !== 'Affective' ? 'academicGoalArea' : null;
  };
  return parsed.map((header) => {
    if (header === null) return null;
    const slot = slotOf(header);
    const field =
      slot === null ? (isFurther(header) ? null : own(header)) : goalField(slot, header.part);
    if (field === null) return null;
    const certainty = header.isGuess && field.endsWith('Goal') ? 'guess' : 'sure';
    return { field, certainty, rank: 0 };
  });
};
