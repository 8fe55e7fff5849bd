// Finding a family's rows from one of them.
import { rosterLookup } from '../../../src/domain/delivery/roster';
import { sampleGoal, sampleGuardian, sampleStudent } from '../caseload/sample-rows';

describe('a roster of two children', () => {
  const mother = sampleGuardian();
  const father = sampleGuardian({ guardianId: 'P2' });
  const goals = [sampleGoal(), sampleGoal({ goalId: 'G9', studentId: 'S2' })];
  const look = rosterLookup({
    students: [sampleStudent(), sampleStudent({ studentId: 'S2' })],
    goals,
    guardians: [mother, sampleGuardian({ guardianId: 'P3', studentId: 'S2' }), father],
  });

  it('finds the child, its goals and its whole family', () => {
    expect(look(father)).toEqual({
      student: sampleStudent(),
      goals: [goals[0]],
      family: [mother, father],
    });
  });

  it('finds nothing for a child that has no row; "007" is not "7"', () => {
    expect(look(sampleGuardian({ studentId: 's1' }))).toEqual({
      student: undefined,
      goals: [],
      family: [],
    });
  });
});
