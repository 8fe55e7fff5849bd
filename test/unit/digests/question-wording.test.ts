// The wording of the shipped questions: short, open, and about nothing a school email may not ask.
import { questionBank } from '../../../src/digests/domain/question-bank/question-bank';

/** The example breaks the rule and shows that the pattern would notice. */
type Rule = readonly [outcome: string, broken: RegExp, example: string];

const bank = questionBank();
const wordings = (language: string) =>
  bank.filter((each) => each.language === language).map((each) => each.question);
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
  ['says tú, never usted', /\b(usted(es)?|vosotros|vuestr[oa]s?)\b/i, '¿Qué quiere usted?'],
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
    expect(wordings('English').filter((question) => question.length > 110)).toEqual([]);
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
    expect(wordings('Spanish').filter((question) => question.length > 130)).toEqual([]);
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

describe.each(['English', 'Spanish'])('the questions in %s', (language) => {
  it('are not asked twice', () => {
    const bare = wordings(language).map((each) =>
      plain(each)
        .toLowerCase()
        .replace(/[^a-z ]/g, ''),
    );
    expect(bare.filter((each, at) => bare.indexOf(each) !== at)).toEqual([]);
  });

  it('have no stray spaces', () => {
    expect(breaking(language, /^\s|\s$|\s\s|\s[,?:]/)).toEqual([]);
  });
});
