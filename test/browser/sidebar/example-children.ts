// The students of the school in memory: Noah with two goals and two guardians, and thirty others.
import type { GoalView, GuardianView } from '../../../src/contract/sidebar-calls';
import type { Student } from '../../../src/domain/schema/tabs';
import { goalView, guardianView, planView, student } from '../../sidebar/sample-plan';

export interface Child {
  readonly student: Student;
  goals: readonly GoalView[];
  guardians: readonly GuardianView[];
}

/** @param answeredAt when Noah's mother answered last */
export function exampleChildren(answeredAt: string): Map<string, Child> {
  const noah = planView();
  const talked = { at: answeredAt, message: 'We talked in the car. He lit up!' };
  const tina = { guardianId: 'G-2', name: 'Tina Sánchez', email: 'tina214@inbox.example' };
  const children: Child[] = [
    {
      student: noah.student,
      goals: noah.goals,
      guardians: [
        guardianView({}, { lastAnswer: talked }),
        guardianView(
          { ...tina, digest: 'Paused until 2026-10-01' },
          { hold: 'Digest paused', lastMail: null },
        ),
      ],
    },
  ];
  for (let place = 1; place <= 30; place += 1) {
    const studentId = `2000${String(place).padStart(2, '0')}`;
    const named = { studentId, firstName: `Student${place}`, lastName: 'Example', strengths: '' };
    children.push({
      student: student(named),
      goals: [goalView(`${studentId}-1`, { goal: `Goal of student ${place}` })],
      guardians: [],
    });
  }
  return new Map(children.map((child) => [child.student.studentId, child]));
}
