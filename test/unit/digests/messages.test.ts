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
  const counts = [0, 1, 2, 3, 4, 7];
  const names = ['', 'Zoë'];
  return [
    ...Object.values(words.goalKinds),
    ...Object.values(words.progressSteps),
    ...(words.asWritten === '' ? [] : [words.asWritten]),
    words.news,
    words.nextStep,
    words.atHome,
    words.questionsHint,
    words.closing,
    ...words.answerWords,
    words.goalNumber(1),
    words.target('D'),
    words.progress('P', 1, 4),
    words.progress('P', null, 4),
    ...names.flatMap((name) => [
      words.why(name),
      words.replyOnly(name),
      words.howToStop(name),
      words.reason('', name),
      words.reason('Thu', name),
      ...counts.flatMap((questions) => [
        words.questions(questions),
        words.subject(name, questions, ''),
        words.subject(name, questions, 'D'),
        ...counts.flatMap((goals) =>
          [true, false].map((titlesOnly) =>
            words.summary({ child: name, goals, questions, titlesOnly }),
          ),
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

describe('the summing-up sentence', () => {
  it.each([
    [
      en,
      1,
      1,
      false,
      'Zoë has 1 goal right now. Here is where it stands and one question to talk about.',
    ],
    [
      en,
      2,
      3,
      false,
      'Zoë has 2 goals right now. Here is where they stand and three questions to talk about.',
    ],
    [en, 2, 0, false, 'Zoë has 2 goals right now. Here is where they stand.'],
    [en, 1, 2, true, 'Zoë has 1 goal right now. Here it is, with two questions to talk about.'],
    [
      en,
      2,
      4,
      true,
      'Zoë has 2 goals right now. Here they are, with four questions to talk about.',
    ],
    [en, 0, 1, false, 'Here is one question to talk about with Zoë.'],
    [en, 0, 2, false, 'Here are two questions to talk about with Zoë.'],
    [en, 0, 0, false, 'How are things going for Zoë? We would like to hear from you.'],
    [
      es,
      1,
      1,
      false,
      'Zoë tiene 1 meta en este momento. Aquí le contamos cómo va y le dejamos una pregunta para conversar en familia.',
    ],
    [
      es,
      2,
      3,
      false,
      'Zoë tiene 2 metas en este momento. Aquí le contamos cómo van y le dejamos tres preguntas para conversar en familia.',
    ],
    [es, 2, 0, false, 'Zoë tiene 2 metas en este momento. Aquí le contamos cómo van.'],
    [
      es,
      1,
      2,
      true,
      'Zoë tiene 1 meta en este momento. Aquí la puede leer, con dos preguntas para conversar en familia.',
    ],
    [
      es,
      3,
      2,
      true,
      'Zoë tiene 3 metas en este momento. Aquí las puede leer, con dos preguntas para conversar en familia.',
    ],
    [es, 0, 1, false, 'Aquí tiene una pregunta para conversar con Zoë.'],
    [es, 0, 0, false, '¿Cómo le va a Zoë? Nos gustaría saber de usted.'],
  ])('counts %#', (words, goals, questions, titlesOnly, sentence) => {
    expect(words.summary({ child: 'Zoë', goals, questions, titlesOnly })).toBe(sentence);
  });

  it.each([
    [en, 'Here are two questions to talk about with your child.'],
    [es, 'Aquí tiene dos preguntas para conversar con su hijo o hija.'],
  ])('speaks of "your child" where no name is known', (words, sentence) => {
    expect(words.summary({ child: '', goals: 0, questions: 2, titlesOnly: true })).toBe(sentence);
  });
});
