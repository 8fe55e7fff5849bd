// Reads headers about goals: of which kind, which of several, and whether it holds the words, the
// kind or the area.
import type { GoalKind } from '../../schema/choices';
import {
  type CaseloadField,
  furtherGoal,
  type GoalDetail,
  type GoalNumber,
  type GoalOwner,
  type GoalPart,
  goalDetailField,
  goalField,
  goalNumbers,
} from './caseload-field';
import { detailInWords } from './goal-detail-headers';
import type { HeaderMeaning } from './student-headers';

const kindRules: readonly (readonly [GoalKind, RegExp])[] = [
  [
    'Affective',
    /\b(affective|social|emotional|sel|afectiv[oa]s?|socioemotional|socioemocional(es)?)\b/g,
  ],
  ['Academic', /\b(academic|achievement|content|strength area|academic[oa]s?)\b/g],
  ['Talent', /\b(talent|talento)\b/g],
  ['Career', /\b(career|postsecondary|college and career|icap|vocacional|carrera)\b/g],
];

/** Null where the words name no kind, or more than one. */
export const goalKindIn = (words: string): GoalKind | null => {
  const found = kindRules.filter(([, rule]) => words.search(rule) >= 0);
  return found.length === 1 ? (found[0]?.[0] ?? null) : null;
};

/** About a goal, and not its words: what has a place is read in goal-detail-headers.ts. */
const besideTheWords =
  /\b(progress|status|dates?|target|measures?|measurable|met|baseline|evidence|outcomes?|results?|review|rating|score|notes?|comments?|strategy|strategies|steps?|supports?|due|timeline|achieved|completed?|start|end|updated?|id|number of|count|level|teacher|by|parent|guardian|family)\b/;
const fillers =
  /\b(alp|gt|number|no|student|smart|annual|current|new|my|this|year|years|the|for|and|of|gifted|individual|learning|plan|statement|text|description|growth|de|la|y|20\d\d|\d\d)\b/g;

interface GoalHeader {
  readonly kind: GoalKind | null;
  readonly number: number | null;
  readonly part: GoalPart | GoalDetail;
  readonly isGuess: boolean;
  /** "Measure" alone, beside the goal that it is about. */
  readonly isBare: boolean;
}

const inFigures = (words: string): string =>
  words
    .replace(/\b(one|first|primary)\b/g, '1')
    .replace(/\b(two|second|secondary)\b/g, '2')
    .replace(/\b(three|third)\b/g, '3');

/** What is left of a header without the words that say which goal it is about. */
const withoutGoal = (words: string): string =>
  [...kindRules.map(([, rule]) => rule), fillers, /\b(goal|\d)\b/g]
    .reduce((left, rule) => left.replace(rule, ' '), words)
    .replace(/\s+/g, ' ')
    .trim();

/** Without the word "goal" these may be about the student, a test or the whole plan. */
const standsForMore =
  /^(assessment|evaluation|evaluacion|due|due date|end date|when|timeline|deadline|status|state|estado|estatus|present level|level progress|starting point|nivel actual|action steps?|programming options?)$/;

const parseDetail = (words: string): GoalHeader | null => {
  // "Academic" and "social" say of which goal it is, where something is left to be said of it.
  const part =
    detailInWords(withoutGoal(words)) ??
    (/^(fecha goal)( \d)?$/.test(words) ? ('TargetDate' as const) : null);
  const numbers = words.match(/\b\d\b/g) ?? [];
  if (part === null || numbers.length > 1) return null;
  const [number] = numbers;
  const kind = goalKindIn(words);
  const saysGoal = /\bgoal\b/.test(words);
  if (!saysGoal && standsForMore.test(withoutGoal(words))) return null;
  const isNamed = saysGoal || (number !== undefined && kind !== null);
  return {
    kind,
    number: number === undefined ? null : Number(number),
    part,
    isGuess: !isNamed,
    isBare: !saysGoal,
  };
};

const parseHeader = (header: string): GoalHeader | null => {
  const words = inFigures(header);
  if (words === '' || words.length > 80) return null;
  const detail = parseDetail(words);
  if (detail !== null) return detail;
  if (!/\bgoal\b/.test(words) || besideTheWords.test(words)) return null;
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
    isBare: false,
  };
};

const keyOf = ({ kind, number }: GoalHeader): string => `${number ?? 1} ${kind ?? ''}`;

/** A header that may hold the words of a goal, with the goal that it then stands for. */
interface GoalWords {
  readonly header: GoalHeader;
  readonly owner: GoalOwner;
  readonly at: number;
}

/**
 * The goal that a detail is about: the one that it names; where it names none, the last one before it.
 * Null where it could be more than one.
 */
const goalOf = (
  { kind, number, isBare }: GoalHeader,
  at: number,
  goals: readonly GoalWords[],
): GoalOwner | null => {
  const only = (found: readonly GoalWords[]): GoalOwner | null =>
    found.length === 1 ? (found[0]?.owner ?? null) : null;
  if (kind === null && number === null)
    return goals.filter((goal) => goal.at < at).pop()?.owner ?? (isBare ? null : only(goals));
  const fits = ({ header }: GoalWords): boolean =>
    (kind === null || header.kind === kind) && (number === null || (header.number ?? 1) === number);
  const found = goals.filter(fits);
  // "Goal 1" beside "Affective goal", which is a first one, too.
  const exact = found.filter(({ header }) => header.kind === kind && header.number === number);
  return only(exact.length > 0 ? exact : found);
};

const isDetail = (part: GoalHeader['part']): part is GoalDetail =>
  part !== 'Text' && part !== 'Kind' && part !== 'Area';

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
  const ownerOf = (header: GoalHeader): GoalOwner | null => {
    const slot = slotOf(header);
    if (slot !== null) return furtherGoal(slot);
    if (isFurther(header)) return null;
    return header.kind === 'Affective' ? 'affectiveGoal' : 'academicGoal';
  };
  const goals = parsed.flatMap((header, at): readonly GoalWords[] => {
    const owner = header?.part === 'Text' ? ownerOf(header) : null;
    return header === null || owner === null ? [] : [{ header, owner, at }];
  });
  const fieldOf = (header: GoalHeader, at: number): CaseloadField | null => {
    const { part, kind } = header;
    if (isDetail(part)) {
      const owner = goalOf(header, at, goals);
      return owner === null ? null : goalDetailField(owner, part);
    }
    const slot = slotOf(header);
    if (slot !== null) return goalField(slot, part);
    if (isFurther(header)) return null;
    if (part === 'Text') return kind === 'Affective' ? 'affectiveGoal' : 'academicGoal';
    return part === 'Area' && kind !== 'Affective' ? 'academicGoalArea' : null;
  };
  const given = new Set<CaseloadField>();
  return parsed.map((header, at) => {
    const field = header === null ? null : fieldOf(header, at);
    if (header === null || field === null) return null;
    // Of two bare columns beside one goal nobody can say which is meant; the later one is left out.
    if (header.isBare && given.has(field)) return null;
    given.add(field);
    const isGuess = header.isGuess && (isDetail(header.part) || field.endsWith('Goal'));
    return { field, certainty: isGuess ? 'guess' : 'sure', rank: 0 };
  });
};

/** Whether the words of a header are about a goal, in a file that has it. */
export const speaksOfGoal = (words: string): boolean => parseHeader(words) !== null;
