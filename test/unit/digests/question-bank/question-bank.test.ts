// The shipped questions: complete, paired by language, and enough of them for any goal.
import { questionBank } from '../../../../src/digests/domain/question-bank/question-bank';
import {
  competencies,
  type GoalKind,
  type GradeBand,
  goalKinds,
  gradeBands,
  type Phase,
  phases,
  questionAims,
} from '../../../../src/schema/choices';
import type { Question } from '../../../../src/schema/tabs';

const bank = questionBank();
const inLanguage = (language: string) => bank.filter((each) => each.language === language);
const english = inLanguage('English');
const spanish = inLanguage('Spanish');

describe('the shipped question bank', () => {
  it.each([
    ['Family', 'English', 72],
    ['Family', 'Spanish', 72],
    ['Student', 'English', 12],
    ['Student', 'Spanish', 12],
  ])('asks the %s audience in %s at least %i questions', (audience, language, least) => {
    const found = inLanguage(language).filter((each) => each.audience === audience);
    expect(found.length).toBeGreaterThanOrEqual(least);
  });

  it('gives every question an ID of its own', () => {
    expect(new Set(bank.map((each) => each.questionId)).size).toBe(bank.length);
  });

  it('tells audience, aim and language by the ID', () => {
    const told = (each: Question) => {
      const audience = each.audience === 'Student' ? 'STUDENT-' : '';
      const kind = each.goalKind === 'Any' ? '' : `${each.goalKind.toUpperCase()}-`;
      const suffix = each.language === 'Spanish' ? 'ES' : 'EN';
      return `${audience}${kind}${each.aim.toUpperCase()}-00-${suffix}`;
    };
    expect(bank.map((each) => each.questionId.replace(/\d\d/, '00'))).toEqual(bank.map(told));
  });

  it('has each question in both languages, for the same use', () => {
    const use = ({ questionId, question: _, language: __, ...rest }: Question) => ({
      ...rest,
      pair: questionId.slice(0, -3),
    });
    expect(english.length + spanish.length).toBe(bank.length);
    expect(spanish.map(use)).toEqual(english.map(use));
  });

  it('names a competency for affective goals and for no others', () => {
    const named = (each: Question) => [each.questionId, each.competency !== ''];
    expect(bank.map(named)).toEqual(
      bank.map((each) => [each.questionId, each.goalKind === 'Affective']),
    );
  });

  it.each(competencies)('asks why, how and for support about the competency %s', (competency) => {
    const found = english.filter((each) => each.competency === competency);
    expect(new Set(found.map((each) => each.aim))).toEqual(new Set(questionAims));
  });

  it('has every question in use', () => {
    expect(bank.filter((each) => !each.use)).toEqual([]);
  });

  it('stays under 45 KB, for it is loaded with the whole bundle', () => {
    const texts = JSON.stringify(english) + spanish.map((each) => each.question).join('');
    expect(Buffer.byteLength(texts)).toBeLessThan(45_000);
  });
});

describe('the questions for a family', () => {
  // A digest has up to four, one of each aim among them, and none of the six digests before it.
  const digests = 6 + 1;
  const perDigest = 4;
  // A specialist may switch some off and still see no repeats.
  const spare = 2;

  const suits = (each: Question, kind: GoalKind, phase: Phase, grades: GradeBand) =>
    each.audience === 'Family' &&
    (each.goalKind === kind || each.goalKind === 'Any') &&
    (each.phase === phase || each.phase === 'Any') &&
    (each.grades === grades || each.grades === 'All');

  const situations = goalKinds.flatMap((kind) =>
    phases
      .filter((phase) => phase !== 'Any')
      .flatMap((phase) =>
        gradeBands
          .filter((grades) => grades !== 'All')
          .flatMap((grades) =>
            ['English', 'Spanish'].map((language) => ({ kind, phase, grades, language })),
          ),
      ),
  );

  it('are looked at for every kind, phase, grade band and language', () => {
    expect(situations).toHaveLength(5 * 3 * 4 * 2);
  });

  it.each(situations)('last for $kind, $phase of the year, grades $grades, $language', (at) => {
    const fitting = inLanguage(at.language).filter((each) =>
      suits(each, at.kind, at.phase, at.grades),
    );
    for (const aim of questionAims) {
      const found = fitting.filter((each) => each.aim === aim);
      expect([aim, found.length >= digests + spare]).toEqual([aim, true]);
    }
    expect(fitting.length).toBeGreaterThanOrEqual(digests * perDigest + spare);
  });
});

describe('the questions for a student', () => {
  it.each(['Start', 'Middle', 'End'])('hold two of each aim for the %s of the year', (phase) => {
    for (const aim of questionAims) {
      const found = english.filter(
        (each) =>
          each.audience === 'Student' &&
          each.aim === aim &&
          (each.phase === phase || each.phase === 'Any'),
      );
      expect([aim, found.length >= 2]).toEqual([aim, true]);
    }
  });
});
