// A set of questions in the words of one reader, and what of a goal may take part in the choice.
import { namedGoals } from '../../../src/digests/domain/named-goal';
import { indexQuestions } from '../../../src/digests/domain/question-index';
import { wordQuestions } from '../../../src/digests/domain/word-questions';
import type { Goal } from '../../../src/schema/tabs';
import { sampleGoal, sampleQuestion } from '../caseload/sample-rows';

const rows = [
  sampleQuestion({ questionId: 'A-EN', question: 'In {area}, what did {child} find?' }),
  sampleQuestion({
    questionId: 'A-ES',
    language: 'Spanish',
    question: 'En {area}, ¿qué encontró {child}?',
  }),
  sampleQuestion({ questionId: 'B-EN', aim: 'Know', question: 'What does {child} like?' }),
];
const index = indexQuestions(rows);
const set = [
  { id: 'B', goalId: null },
  { id: 'A', goalId: 'G1' },
];
const named = (cells: Partial<Goal>) => namedGoals([sampleGoal(cells)], 'Full');
const reader = { language: 'English', goals: named({ area: 'Mathematics' }), childName: 'Zoë' };

describe('a set of questions', () => {
  it('is worded in its order, with area and name', () => {
    expect(wordQuestions(set, index, reader)).toEqual([
      { questionId: 'B-EN', aim: 'Know', question: 'What does Zoë like?', goalId: null },
      { questionId: 'A-EN', aim: 'Why', question: 'In math, what did Zoë find?', goalId: 'G1' },
    ]);
  });

  it('says "your child" where the email says no name', () => {
    const nameless = { ...reader, childName: '' };
    const [first] = wordQuestions(set, index, nameless);
    expect(first?.question).toBe('What does your child like?');
    const [spanish] = wordQuestions(set, index, { ...nameless, language: 'Spanish' });
    expect(spanish?.question).toBe('En matemáticas, ¿qué encontró su hijo o hija?');
  });

  it('puts a name into the text as it is', () => {
    const [first] = wordQuestions(set, index, { ...reader, childName: '$&{area}' });
    expect(first?.question).toBe('What does $&{area} like?');
  });

  it('leaves out what the language has no row for, and what has lost its area', () => {
    const inSpanish = wordQuestions(set, index, { ...reader, language: 'Spanish' });
    expect(inSpanish.map(({ questionId }) => questionId)).toEqual(['A-ES']);
    const without = wordQuestions(set, index, { ...reader, goals: named({ area: '' }) });
    expect(without.map(({ questionId }) => questionId)).toEqual(['B-EN']);
    expect(wordQuestions([{ id: 'gone', goalId: null }], index, reader)).toEqual([]);
  });
});

describe('what the choice knows of a goal', () => {
  const social = { kind: 'Affective', goal: 'Work in a group and take turns.' } as const;

  it.each<[string, Partial<Goal>, string]>([
    ['the competency that stands there', { ...social, competency: 'Cultural' }, 'Cultural'],
    ['else the one that its words speak of', social, 'Social'],
    ['none of the words of an academic goal', { ...social, kind: 'Academic' }, ''],
    ['of an academic goal what stands there', { kind: 'Academic', competency: 'Social' }, 'Social'],
  ])('is %s', (_what, cells, competency) => {
    expect(named(cells)[0]?.competency).toBe(competency);
  });

  it.each<[Partial<Goal>, string | null]>([
    [{ progress: '' }, null],
    [{ progress: 'Not started' }, 'Not started'],
    [{ progress: 'Getting started' }, 'Under way'],
    [{ progress: 'On the way' }, 'Under way'],
    [{ progress: 'Nearly there' }, 'Nearly there'],
    [{ progress: 'Achieved' }, 'Achieved'],
    [{ progress: 'On the way', status: 'Achieved' }, 'Achieved'],
  ])('is how far it is: %j', (cells, progress) => {
    expect(named(cells)[0]?.progress).toBe(progress);
  });

  it('is no more than the email may tell', () => {
    const goal = sampleGoal({ ...social, area: 'Music', progress: 'On the way' });
    expect(namedGoals([goal], 'First name and goal titles')).toEqual([
      {
        goalId: 'G1',
        kind: 'Affective',
        competency: '',
        area: { areaClass: null, named: null },
        progress: null,
      },
    ]);
    expect(namedGoals([goal], 'No record content')).toEqual([]);
  });
});
