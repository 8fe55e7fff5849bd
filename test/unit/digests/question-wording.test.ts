// The wording of the shipped questions: short, open, and about nothing a school email may not ask.
import { questionBank } from '../../../src/digests/domain/question-bank/question-bank';
import type { Question } from '../../../src/schema/tabs';

/** The example breaks the rule and shows that the pattern would notice. */
type Rule = readonly [outcome: string, broken: RegExp, example: string];

const bank = questionBank();
/** The longest that can stand in their places. */
const filled: Readonly<Record<string, readonly [area: string, child: string]>> = {
  English: ['computer science', 'your child'],
  Spanish: ['artes del lenguaje', 'su hijo o hija'],
};
/** Those for the parents themselves are the only ones that speak to them. */
const forParents = ({ aim }: Pick<Question, 'aim'>): boolean => aim === 'Know';
const wordings = (language: string, isMeant: (row: Question) => boolean = () => true) =>
  bank.filter((each) => each.language === language && isMeant(each)).map((each) => each.question);
const forChildren = (language: string) => wordings(language, (row) => !forParents(row));
const length = (language: string) => (question: string) => {
  const [area = '', child = ''] = filled[language] ?? [];
  return question.replace('{area}', area).replace('{child}', child).length;
};
const breaking = (language: string, broken: RegExp) =>
  wordings(language).filter((question) => broken.test(question));

/** Without accents, so that a word boundary is one in Spanish too. */
const plain = (question: string) => question.normalize('NFD').replace(/\p{M}/gu, '');

const englishRules: readonly Rule[] = [
  ['never speaks of being gifted', /\bgifted|\bprodig|\bgenius/i, 'What is a gifted child?'],
  [
    'never speaks of marks',
    /\b(scores?|grades?|gpa|marks?|percent|rank|iq)\b/i,
    'What grade is next?',
  ],
  ['never speaks of tests', /\b(tests?|exams?|quiz(zes)?)\b/i, 'How was the test?'],
  ['never compares', /\bthan (others?|anyone|your)|compared|smarter|classmate/i, 'Who is smarter?'],
  [
    'never brings in siblings',
    /brother|sister|sibling|cousin|\btwin/i,
    'What would your sister do?',
  ],
  ['never names a condition', /diagnos|disorder|adhd|autis|medic|mental/i, 'What helps with ADHD?'],
  ['never asks after distress', /anxi|depress|therap|stress|\bworr|\bsad\b/i, 'What stresses you?'],
  ['never surveys moods', /\b(do|does|did) (you|it) feel\b|lonely|scared/i, 'How did it feel?'],
  ['never blames', /\bwhy (\w+n't|not)\b|should have/i, "Why didn't you start?"],
  ['never touches faith', /\b(god|pray|church|faith|relig|bless)/i, 'What do you pray for?'],
  [
    'never touches money',
    /\b(money|afford|income|pay|buy|costs?|rich|poor)\b/i,
    'What should we buy?',
  ],
  [
    'never asks about origin',
    /(come|came) from|immigra|\bcountry|citizen/i,
    'Where do we come from?',
  ],
];

/** Tried on the wording without its accents, so that a word boundary is one in Spanish too. */
const spanishRules: readonly Rule[] = [
  ['never speaks of being gifted', /dotad[oa]|\bgenio|prodigio/i, '¿Qué es un niño superdotado?'],
  [
    'never speaks of marks',
    /calificac|\bnotas?\b|puntos?\b|promedio/i,
    '¿Qué calificación quieres?',
  ],
  ['never speaks of tests', /\bexamen|\bprueba\b/i, '¿Cómo te fue en el examen?'],
  [
    'never compares',
    /(mejor|mas|menos|peor) que (l[oa]s|otr|tu)|companer/i,
    '¿Qué haces mejor que los demás?',
  ],
  ['never brings in siblings', /herman[oa]|\bprim[oa]s?\b|gemel/i, '¿Qué haría tu hermana?'],
  [
    'never names a condition',
    /diagnost|trastorno|tdah|autis|medic|mental/i,
    '¿Qué te ayuda con el TDAH?',
  ],
  ['never asks after distress', /ansi(e|o)|depre|terapia|estres|preocup/i, '¿Qué te preocupa?'],
  ['never surveys moods', /te (sientes|sentiste)|triste|miedo/i, '¿Cómo te sentiste?'],
  ['never blames', /por que no\b|deberias|debiste|hubieras/i, '¿Por qué no empezaste?'],
  ['never touches faith', /\b(dios|rez(ar|as)|iglesia|fe|religi|bendi)/i, '¿Qué le pides a Dios?'],
  [
    'never touches money',
    /dinero|sueldo|\bpag(ar|as)|compra|\bcaro\b/i,
    '¿Qué habría que comprar?',
  ],
  ['never asks about origin', /de donde (eres|somos)|\bpais\b|inmigra/i, '¿De dónde somos?'],
  [
    'leaves the gender of the child open',
    /\b(sol[oa]|list[oa]|orgullos[oa]|content[oa]|segur[oa]|hij[oa]|mism[oa])\b/i,
    '¿Qué quieres hacer tú sola?',
  ],
  [
    'leaves the gender of the parent open',
    /\b(nosotr[oa]s|junt[oa]s|entre l[oa]s dos)\b/i,
    '¿Qué podríamos hacer juntos?',
  ],
];

describe('the English wording', () => {
  it('is at most 110 characters', () => {
    expect(wordings('English').filter((each) => length('English')(each) > 110)).toEqual([]);
  });

  it('is one sentence that ends with its question mark', () => {
    expect(wordings('English').filter((each) => !/^[A-Z][^?.!¿]+\?$/.test(each))).toEqual([]);
  });

  it('cannot be answered with yes or no', () => {
    const open =
      /(^|, |: )((in|with|from|for|to|of) )?(what|how|which|who|whose|when|where|why)\b/i;
    const closed =
      /(^|, |: )(do|does|did|is|are|was|can|could|will|would|should|have|has) (you|I|we|it|this|there)\b/i;
    expect(wordings('English').filter((each) => !open.test(each))).toEqual([]);
    expect(breaking('English', closed)).toEqual([]);
  });

  it.each(englishRules)('%s', (_outcome, broken, example) => {
    expect(example).toMatch(broken);
    expect(breaking('English', broken)).toEqual([]);
  });
});

describe('the Spanish wording', () => {
  it('is at most 130 characters', () => {
    expect(wordings('Spanish').filter((each) => length('Spanish')(each) > 130)).toEqual([]);
  });

  it('has one question between its two marks, at the end', () => {
    const shape = /^(¿\p{Lu}|\p{Lu}[^?.!¿]*, ¿\p{Ll})[^?.!¿]+\?$/u;
    expect(wordings('Spanish').filter((each) => !shape.test(each))).toEqual([]);
  });

  it('cannot be answered with yes or no', () => {
    const open =
      /¿((a|con|de|en|por|para|desde|sobre) )?(qué|cómo|cuál|cuáles|quién|quiénes|cuándo|cuánto|cuánta|dónde)[\s,]/i;
    expect(wordings('Spanish').filter((each) => !open.test(each))).toEqual([]);
  });

  it.each(spanishRules)('%s', (_outcome, broken, example) => {
    expect(plain(example)).toMatch(broken);
    expect(wordings('Spanish').filter((each) => broken.test(plain(each)))).toEqual([]);
  });
});

describe('Spanish speaks', () => {
  const toUsted = /\b(usted(es)?|vosotros|vuestr[oa]s?)\b/i;
  const toTu = /\b(tu|tus|te|ti|contigo)\b|\b(has|puedes|quieres|haces)\b/i;

  it('to children with tú', () => {
    expect('¿Qué quiere usted?').toMatch(toUsted);
    expect(forChildren('Spanish').filter((each) => toUsted.test(plain(each)))).toEqual([]);
  });

  it('to parents with usted, and so that they know they are meant', () => {
    const theirs = wordings('Spanish', forParents);
    expect('¿Qué te gustaría?').toMatch(toTu);
    expect(theirs.filter((each) => toTu.test(plain(each)))).toEqual([]);
    const addressed = /\busted\b|\{child\}|\ben casa\b|\ble gustaria\b/i;
    expect(theirs.filter((each) => !addressed.test(plain(each)))).toEqual([]);
  });
});

describe('faults that were mended', () => {
  /** Found in the first bank by people who know families: whole words, without accents. */
  const faults = {
    English: [
      'homework in this subject',
      'in this subject',
      'spend more time with',
      'gets? your jokes',
      'other people live',
      'luck',
      'dull',
      'if you were the teacher',
      'really your own idea',
      "now that you've got it",
      'next meeting',
    ],
    Spanish: [
      'papeles',
      'cuando lo logres',
      'salga perfecto',
      'cosas? de la casa',
      'juntarte',
      'le haces',
      'le hacemos',
      'preparatoria(?! [(]high school[)])',
      'me vas a querer ensenar',
      'me puedes ensenar',
      'le ensenarias a alguien para',
      'copiarias',
      'dandole vueltas|darle vueltas|dando vueltas',
      'atravesar',
      'harias entonces',
      'por esta meta',
      '(?<!maestras y )tus maestros',
      'sobre como',
      'atorad[oa]|atoraste|atores',
      'mas chico',
      'pregunta traes',
      'se te hace',
      'platicar',
      'simplemente',
    ],
  };

  it.each(Object.entries(faults))('are gone from the %s questions', (language, words) => {
    const fault = new RegExp(`\\b(?:${words.join('|')})\\b`, 'i');
    expect(plain('¿Qué se te hace muy fácil?')).toMatch(new RegExp(faults.Spanish.join('|')));
    expect(wordings(language).filter((each) => fault.test(plain(each)))).toEqual([]);
  });
});

describe('place holders', () => {
  it('are {area} and {child}, the same in every language', () => {
    const heldIn = (language: string) =>
      wordings(language).map((each) => (each.match(/\{[^}]*\}/g) ?? []).join());
    expect(new Set(heldIn('English'))).toEqual(
      new Set(['', '{area}', '{child}', '{child},{area}']),
    );
    expect(heldIn('Spanish')).toEqual(heldIn('English'));
  });

  it('stand where any area and any name read well', () => {
    const held = (each: string) => each.includes('{');
    const read =
      /^[^{}]*((in|about|with|of|for|does|see|seen|interests|since|much) \{(area|child)\}[^{}]*)+$/i;
    const leido =
      /^[^{}]*(((en|de|con|a|que) )\{(area|child)\}[^{}]*|practica \{child\}[^{}]*|habla \{child\}[^{}]*)+$/i;
    expect(wordings('English').filter((each) => held(each) && !read.test(each))).toEqual([]);
    expect(wordings('Spanish').filter((each) => held(each) && !leido.test(each))).toEqual([]);
  });
});

describe.each(['English', 'Spanish'])('the questions in %s', (language) => {
  it('are not asked twice', () => {
    const bare = wordings(language).map((each) =>
      plain(each)
        .toLowerCase()
        .replace(/[^a-z ]/g, ''),
    );
    expect(bare.filter((each, at) => bare.indexOf(each) !== at)).toEqual([]);
  });

  it('are no near pairs: no two share half of their words', () => {
    const common = new Set(
      `what which who how when where why do does did you your i me my is are the a an of to for this that
      it in with would like could and can be have has at on about from or que como cual cuales quien cuando
      donde te tu ti de la el los las un una a en con para por y o lo se me mi es gustaria esto esta este su
      le al del mas`.split(/\s+/),
    );
    const wordsOf = (question: string) =>
      new Set(
        plain(question)
          .toLowerCase()
          .split(/[^a-z']+/)
          .filter((word) => word !== '' && !common.has(word)),
      );
    const all = bank
      .filter((each) => each.language === language)
      .map((each) => ({ ...each, words: wordsOf(each.question) }));
    const likeness = (one: ReadonlySet<string>, other: ReadonlySet<string>): number => {
      const shared = [...one].filter((word) => other.has(word)).length;
      return shared / Math.max(1, one.size + other.size - shared);
    };
    const pairs = all.flatMap((one, at) =>
      all
        .slice(at + 1)
        .filter(
          (other) => other.audience === one.audience && likeness(one.words, other.words) > 0.5,
        )
        .map((other) => [one.question, other.question]),
    );
    expect(pairs).toEqual([]);
    const alike = ['What keeps you going?', 'What keeps you going now?'].map(wordsOf);
    expect(likeness(alike[0] ?? new Set(), alike[1] ?? new Set())).toBeGreaterThan(0.5);
  });

  it('have no stray spaces', () => {
    expect(breaking(language, /^\s|\s$|\s\s|\s[,?:]/)).toEqual([]);
  });
});
