// Each figure of a year of answers must notice what it is there to notice.

import { nothingNew } from '../../../../src/digests/domain/plan-telling';
import { indexQuestions } from '../../../../src/digests/domain/question-index';
import type { Question } from '../../../../src/schema/tabs';
import { alikeInARow } from '../../../../workbench/simulate/figures/alike';
import { type ChildsDay, differentSets } from '../../../../workbench/simulate/figures/asked-sets';
import { englishInSpanish, sentencesOf } from '../../../../workbench/simulate/figures/english';
import type { FamilyEmail } from '../../../../workbench/simulate/figures/family-email';
import { mostLightInARow } from '../../../../workbench/simulate/figures/forms';
import {
  aboveTheGoals,
  countWords,
  longestLight,
} from '../../../../workbench/simulate/figures/lengths';
import { misplacedQuestions } from '../../../../workbench/simulate/figures/misplaced';
import { reachedFigures } from '../../../../workbench/simulate/figures/reached';
import { repeatFigures } from '../../../../workbench/simulate/figures/repeats';

const email = (text: string, more: Partial<FamilyEmail> = {}): FamilyEmail => ({
  guardianId: 'G1',
  studentId: 'S1',
  child: 'Zoë',
  language: 'en',
  isForeign: false,
  period: '2026-08-17/2026-08-30',
  form: 'News',
  questionIds: [],
  at: 1,
  text,
  ...more,
});

describe('full emails in a row', () => {
  const said = (question: string, date: string, rest: string) =>
    `Hi Thu,\n\nAsk Zoë tonight\n---------------\nAbout this goal: Build\n\n  ${question}\n\nNext email: ${date}.\n\n${rest}\nhttps://a.example/x?t=${date.length}`;
  const questions = [
    { 'Question ID': 'WHY-01-EN', Question: 'Why does {child} like it?' },
    { 'Question ID': 'HOW-01-EN', Question: 'How far is it in {area}?' },
  ];
  const first = email(said('Why does Zoë like it?', 'September 2', 'Build'), {
    questionIds: ['WHY-01-EN'],
  });
  const like = (rest: string) =>
    email(said('How far is it in social studies?', 'September 16', rest), {
      at: 3,
      questionIds: ['HOW-01-EN'],
    });

  it('are alike where only questions, dates and links are others', () => {
    expect(alikeInARow([first, like('Build')], questions)).toEqual([like('Build')]);
  });

  it('are not alike where something else is said, or to somebody else', () => {
    expect(alikeInARow([first, like('Build two')], questions)).toEqual([]);
    expect(alikeInARow([first, { ...like('Build'), guardianId: 'G2' }], questions)).toEqual([]);
  });

  it('are compared across the light ones between them', () => {
    const light = email('Nothing new', { form: 'Light', at: 2 });
    expect(alikeInARow([first, light, like('Build')], questions)).toHaveLength(1);
  });
});

describe('lengths', () => {
  it('count what stands above the goals, without links', () => {
    const text = "One two\nhttps://a.example/x?t=1\n\nZoë's goal\n----------\nthree four";
    expect(countWords(aboveTheGoals(email(text)))).toBe(2);
  });

  it('know the longest email of one question', () => {
    expect(longestLight([email('a b c', { form: 'Light' }), email('a b c d')])).toBe(3);
  });
});

describe('emails of one question in a row', () => {
  const row = (period: string, form: string) => ({
    'Guardian ID': 'G1',
    Period: period,
    State: form === 'skip' ? 'Held' : 'Sent',
    Form: form === 'skip' ? '' : form,
    Detail: form === 'skip' ? nothingNew : '',
  });
  const rows = (...forms: readonly string[]) =>
    forms.map((form, n) => row(`2026-0${n + 1}-01/x`, form));

  it.each([
    [['Plan', 'Light', 'Light', 'Light'], 3],
    [['Light', 'Light', 'skip', 'Light'], 2],
    [['Light', 'News', 'Light'], 1],
  ])('%j: %i', (forms, most) => {
    expect(mostLightInARow(rows(...forms))).toBe(most);
  });
});

describe('goals that were reached', () => {
  const goal = {
    'Goal ID': 'A1',
    'Student ID': 'S1',
    Goal: 'Build one lid',
    Status: 'Achieved',
    'Share with family': 'yes',
  };
  const days = [{ mails: [{ at: 5 }], goals: [goal] }];
  const told = (at: number) => email('Hi Thu,\n\nZoë reached a goal!\n\n  Build one lid', { at });

  it('are told once', () => {
    expect(reachedFigures([told(5), email('Other', { at: 6 })], days)).toMatchObject({
      owed: 1,
      toldOnce: 1,
    });
  });

  it('are missed where nobody tells them, and noticed where they are told again', () => {
    expect(reachedFigures([email('Other', { at: 5 })], days).neverTold).toEqual(['A1 to G1']);
    expect(reachedFigures([told(5), told(6)], days).toldAgain).toEqual(['A1 to G1']);
  });

  it('are owed to nobody whose emails have stopped before', () => {
    expect(reachedFigures([email('Other', { at: 4 })], days).owed).toBe(0);
  });
});

const question = (id: string, more: Partial<Question> = {}): Question => ({
  questionId: `${id}-EN`,
  audience: 'Family',
  goalKind: 'Any',
  competency: '',
  aim: 'Why',
  phase: 'Any',
  grades: 'All',
  language: 'English',
  question: 'Why this goal?',
  use: true,
  areaClass: 'Any',
  progress: 'Any',
  ...more,
});

const day = (date: string, ...ids: readonly string[]): ChildsDay => ({
  date,
  studentId: 'S1',
  phase: 'Start',
  byGuardian: [{ guardianId: 'G1', ids }],
  languages: ['en'],
  carried: ids.map((id) => ({ id, goalId: 'A1' })),
  goals: [
    {
      goalId: 'A1',
      kind: 'Academic',
      competency: '',
      area: { areaClass: 'Subjects', named: null },
      progress: 'Under way',
    },
  ],
});

describe('questions that come again', () => {
  const repeated = (...rows: readonly Question[]) =>
    repeatFigures(
      [day('2026-08-19', 'WHY-01'), day('2026-09-02', 'WHY-01')],
      indexQuestions(rows),
      () => '6-8',
    );

  it('come too early while a fitting one is unasked', () => {
    expect(repeated(question('WHY-01'), question('HOW-02', { aim: 'How' }))).toMatchObject({
      tooEarly: ['2026-09-02 S1 WHY-01'],
      repeated: 1,
      asked: 2,
    });
  });

  it.each<Partial<Question>>([
    { goalKind: 'Talent' },
    { grades: 'K-2' },
    { phase: 'End' },
    { progress: 'Achieved' },
    { aim: 'Know' },
  ])('do not where the other one does not fit: %j', (more) => {
    expect(repeated(question('WHY-01'), question('HOW-02', more)).tooEarly).toEqual([]);
  });
});

it.each([
  ['Goal kind', 'Talent'],
  ['Competency', 'Social'],
  ['Area class', 'Arts'],
  ['Progress', 'Achieved'],
  ['Phase', 'End'],
  ['Grades', 'K-2'],
])('a question of another %s is noticed', (column, value) => {
  const row = { 'Question ID': 'WHY-01-EN', Grades: 'All', Phase: 'Any' };
  const found = (rows: Readonly<Record<string, string>>) =>
    misplacedQuestions([day('2026-08-19', 'WHY-01')], [rows], () => '6-8');
  expect(found(row)).toEqual([]);
  expect(found({ ...row, [column]: value })).toEqual([`2026-08-19 S1 WHY-01: ${column}`]);
});

it('two guardians with other questions are noticed; one with fewer is not', () => {
  const with2 = (...ids: readonly string[]) => ({
    ...day('2026-08-19', 'WHY-01', 'HOW-02'),
    byGuardian: [
      { guardianId: 'G1', ids: ['WHY-01', 'HOW-02'] },
      { guardianId: 'G2', ids },
    ],
  });
  expect(differentSets([with2('WHY-01')])).toEqual([]);
  expect(differentSets([with2('HOW-02')])).toHaveLength(1);
});

describe('English in a Spanish email', () => {
  const words = { sentences: sentencesOf({ hint: 'Then just listen.' }), typed: ['Build one lid'] };
  const found = (text: string) => englishInSpanish([email(text, { language: 'es' })], words);

  it('is none where what people wrote is marked as translated', () => {
    expect(found('Hola:\n\n[es] Build\none lid')).toEqual([]);
  });

  it.each(['Then just listen.', 'Sobre esta meta: Build one lid'])('is noticed: %s', (text) => {
    expect(found(text)).toHaveLength(1);
  });

  it('finds the sentences of a table between the names in them', () => {
    expect(
      sentencesOf({ a: (child: string) => `Here is where ${child}'s goals stand now.` }),
    ).toContain('Here is where');
  });
});
