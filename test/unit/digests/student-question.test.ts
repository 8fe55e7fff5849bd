// The question of a student's check-in page about one goal.
import { questionBank } from '../../../src/digests/domain/question-bank/question-bank';
import {
  type StudentQuestionWish,
  studentQuestion,
} from '../../../src/digests/domain/student-question';
import { sampleGoal, sampleQuestion } from '../caseload/sample-rows';

const bank = questionBank();
const wish = (traits: Partial<StudentQuestionWish> = {}): StudentQuestionWish => ({
  goal: sampleGoal({ progress: 'On the way' }),
  phase: 'Middle',
  grades: '6-8',
  language: 'English',
  checkIns: 0,
  ...traits,
});
const askedIn = (turns: number, traits: Partial<StudentQuestionWish> = {}) =>
  Array.from({ length: turns }, (_, checkIns) =>
    studentQuestion(bank, wish({ checkIns, ...traits })),
  );

describe('the question under a student’s goal', () => {
  it('is another one each time, and the same when the page is opened again', () => {
    const asked = askedIn(8);
    expect(new Set(asked).size).toBe(8);
    expect(askedIn(8)).toEqual(asked);
  });

  it('is for students, and fits progress, grades and time of year', () => {
    const rows = new Map(bank.map((row) => [row.question, row]));
    for (const question of askedIn(12)) {
      const row = rows.get(question);
      expect(row?.audience).toBe('Student');
      expect(['Any', 'Under way']).toContain(row?.progress);
      expect(['All', '6-8']).toContain(row?.grades);
      expect(['Any', 'Middle']).toContain(row?.phase);
    }
  });

  it('speaks of a goal that is reached where it is', () => {
    const goal = sampleGoal({ progress: 'Achieved' });
    for (const question of askedIn(3, { goal }))
      expect(bank.find((row) => row.question === question)?.progress).toBe('Achieved');
  });

  it('goes on from an answer only where there is one', () => {
    const rows = [sampleQuestion({ audience: 'Student', aim: 'Follow-up', question: 'And then?' })];
    expect(studentQuestion(rows, wish())).toBe('');
    expect(studentQuestion(rows, wish({ checkIns: 1 }))).toBe('And then?');
  });

  it('is in the language of the student, or none', () => {
    expect(studentQuestion(bank, wish({ language: 'Spanish' }))).toMatch(/[¿]/);
    expect(studentQuestion([sampleQuestion()], wish())).toBe('');
  });
});
