// Words that our own Spanish keeps clear of, wherever it stands: in emails, on pages, in starters
// and questions. What people type is theirs.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { shippedQuestions } from '../../../src/digests/domain/question-bank/question-bank';
import { starters } from '../../../src/goals/page/starters/starters';
import { privacyWords, rowRules } from '../../../src/privacy/domain/privacy-words';
import { goalWords } from '../../../src/ui/messages/goal-words';

interface Text {
  readonly place: string;
  readonly text: string;
}

/** Files that hold nothing but Spanish: es.ts, and whatever stands in a folder es. */
const spanishFiles: readonly Text[] = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((file) => /(^|[\\/]|failures\.|script\.)es(\.ts|[\\/][\w-]+\.ts)$/.test(file))
  .map((file) => ({
    place: file,
    text: readFileSync(join('src', file), 'utf8').replace(/^\s*(\/\/|\*|\/\*\*).*$/gm, ''),
  }));

/** Spanish that stands beside its English. */
const spanishBeside: readonly Text[] = [
  ...shippedQuestions().map(({ id, es }) => ({ place: id, text: es })),
  ...[rowRules, privacyWords, goalWords].map((words, place) => ({
    place: ['rowRules', 'privacyWords', 'goalWords'][place] ?? '',
    text: inSpanish(words).join('\n'),
  })),
];

/** Every text under a key "es". */
function inSpanish(words: unknown, isSpanish = false): readonly string[] {
  if (typeof words === 'string') return isSpanish ? [words] : [];
  if (typeof words !== 'object' || words === null) return [];
  return Object.entries(words).flatMap(([key, part]) => inSpanish(part, isSpanish || key === 'es'));
}

const everywhere = [...spanishFiles, ...spanishBeside];
const inMails = spanishFiles.filter(({ place }) => /^(digests.)?emails/.test(place));
const inStarters = starters.es.map(({ goal, measure, atSchool, atHome }) => ({
  place: goal,
  text: [goal, measure, atSchool, atHome].join('\n'),
}));

/** Whole words, also where an accented letter ends them. */
const word = (pattern: string): RegExp => new RegExp(`(?<!\\p{L})(${pattern})(?!\\p{L})`, 'iu');

/** The example breaks the rule and shows that the pattern would notice. */
type Rule = readonly [pattern: string, why: string, example: string];

const rules: readonly Rule[] = [
  [
    'papeles',
    'in the United States "con papeles" is somebody with immigration papers; "tareas" are meant',
    'Un plan, personas con papeles.',
  ],
  ['cartas?', 'a letter on paper, for which a family waits in vain; "correo"', 'Esta carta'],
  [
    'tutor(a|es|as)?',
    'a man, and one who gives private lessons; "madre, padre o persona a cargo"',
    'Otro tutor',
  ],
  ['figuran?', 'the language of offices', 'usted figura como madre'],
  ['convivencia', 'the school’s word for discipline; "socioemocional"', 'Meta de convivencia'],
  ['simplemente', '"simply reply", word for word; "conteste este correo"', 'O simplemente'],
  ['todavía sin empezar', 'still and not yet at once; "todavía no empieza"', 'todavía sin empezar'],
  ['casi la logra', 'the child instead of the goal; "casi lograda"', 'ya casi la logra'],
];

const mailRules: readonly Rule[] = [
  ['ustedes|les (fue|va|gusta)', 'usted: one person reads it', '¿Cómo les fue?'],
  ['tú|tus?|te|ti|contigo', 'usted: it is the school that writes', '¿Y tú?'],
];

const starterRules: readonly Rule[] = [
  [
    'sol[oa]|list[oa]|orgullos[oa]|content[oa]|segur[oa]|junt[oa]s|(el|la|un|una) (estudiante|alumn[oa]|niñ[oa]|hij[oa])',
    'a child of either gender',
    'antes de sentirme listo',
  ],
  ['sea (un|una|su) \\p{L}+(or|ora|o|a)', 'a parent of either gender', 'Sea su lector'],
];

const breaking = (texts: readonly Text[], pattern: string): readonly string[] =>
  texts.filter(({ text }) => word(pattern).test(text)).map(({ place }) => place);

it('all our Spanish is looked at', () => {
  const places = spanishFiles.map(({ place }) => place.replace(/\\/g, '/'));
  expect(places).toEqual(
    expect.arrayContaining([
      'caseload/messages/es.ts',
      'digests/emails/es.ts',
      'entry/messages/script.es.ts',
      'families/messages/es.ts',
      'goals/messages/es.ts',
      'goals/page/starters/es.ts',
      'import/messages/es.ts',
      'privacy/messages/es.ts',
      'sidebar/messages/es.ts',
      'teachers/messages/es.ts',
      'ui/messages/es.ts',
    ]),
  );
  for (const { place, text } of everywhere)
    expect([place, /\p{L}/u.test(text)]).toEqual([place, true]);
});

describe.each([
  { where: 'our Spanish', texts: everywhere, kept: rules },
  { where: 'a mail to a family', texts: inMails, kept: mailRules },
  // It becomes a goal of whoever chooses it.
  { where: 'a starter', texts: inStarters, kept: starterRules },
])('$where keeps clear of', ({ texts, kept }) => {
  it.each(kept)('"%s": %s', (pattern, _why, example) => {
    expect(example).toMatch(word(pattern));
    expect(breaking(texts, pattern)).toEqual([]);
  });
});

it('the status of a goal neither blames nor means something else', () => {
  const pattern = 'abandonada|revisada';
  expect('Abandonada').toMatch(word(pattern));
  const statuses = Object.entries(goalWords.es.statuses).map(([place, text]) => ({ place, text }));
  expect(breaking(statuses, pattern)).toEqual([]);
});
