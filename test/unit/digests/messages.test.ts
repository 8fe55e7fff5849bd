import { seasons } from '../../../src/digests/domain/digest-content';
import { en } from '../../../src/digests/emails/en';
import { es } from '../../../src/digests/emails/es';
import type { Messages } from '../../../src/digests/emails/messages';
import { goalKinds, progressSteps } from '../../../src/schema/choices';

const keys = (part: object, path = ''): readonly string[] =>
  Object.entries(part).flatMap(([key, value]) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? keys(value, `${path}${key}.`)
      : [`${path}${key}`],
  );

/** Every sentence that a wording can say, the numbers and names varied. */
const sentences = (words: Messages): readonly string[] => {
  const { ask, answers, news, seasons: bySeason, openings, beingSet } = words;
  const [first, second] = ['D1', 'D2'];
  return [
    ...Object.values(words.goalKinds),
    ...Object.values(words.progressSteps),
    ...(words.asWritten === '' ? [] : [words.asWritten]),
    ...Object.values(answers),
    ...[news.answer, news.rating, news.obstacle, news.ifThen, news.helpWanted, news.nextStep],
    ...[ask.goal, ask.hint, words.translated, words.measure, words.notes, words.atHome],
    ...[words.howToStopShort, words.settings, ...words.answerWords],
    words.goalNumber(1),
    words.target('D'),
    words.progress('P', 1, 4),
    words.progress('P', null, 4),
    words.nextEmail('D'),
    words.conferences([first]),
    words.conferences([first, second]),
    news.note('D'),
    words.questions(1),
    words.questions(2),
    ...['', 'Zoë'].flatMap((name) => [
      words.why(name),
      words.greeting(name),
      words.howToStop(name),
      words.reason('', name),
      words.reason('Thu', name),
      words.asksYou(name),
      ask.heading(name),
      openings.goals(name),
      openings.question(name),
      news.words(name),
      news.reached(name),
      news.talked(name, 1),
      news.talked(name, 5),
      words.goalsHeading(name, 1),
      words.goalsHeading(name, 2),
      beingSet.subject(name),
      beingSet.opening(name),
      ...beingSet.paragraphs(name),
      ...Object.values(words.subjects).map((subject) => subject(name)),
      ...seasons.flatMap((season) => [
        bySeason[season].opening(name),
        // Who gets these emails may know the plan's name: it is told once, in the first of them.
        bySeason[season]
          .paragraph({ child: name, days: [first, second], often: 'O' })
          .replace(
            /Advanced Learning Plan \(ALP\)|Plan de Aprendizaje Avanzado \(ALP, .*?\)/,
            'plan',
          ),
      ]),
    ]),
  ];
};

describe('the two languages', () => {
  it('say the same things', () => {
    expect(keys(es)).toEqual(keys(en));
    expect(Object.keys(en.goalKinds)).toEqual([...goalKinds]);
    expect(Object.keys(es.progressSteps)).toEqual([...progressSteps]);
  });

  it.each([
    ['English', en],
    ['Spanish', es],
  ])('never fall silent nor stumble: %s', (_, words) => {
    for (const sentence of sentences(words)) {
      expect(sentence.trim()).not.toBe('');
      expect(sentence).not.toMatch(/undefined|null|NaN| {2}| [.,:]|\.\./);
    }
  });

  it.each([
    ['English', en, /gifted|affective|\bALP\b|\bGT\b|academic/i],
    ['Spanish', es, /dotad|superdotad|afectiv|\bALP\b|académic|\btu\b|\btus\b|\bte\b/i],
  ])('use no jargon with families: %s', (_, words, jargon) => {
    for (const sentence of sentences(words)) expect(sentence).not.toMatch(jargon);
  });

  it('share no sentence', () => {
    const english = new Set(sentences(en));
    expect(sentences(es).filter((sentence) => english.has(sentence))).toEqual([]);
  });
});
