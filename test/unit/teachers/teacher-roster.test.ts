import { ownStudents, teachersOf } from '../../../src/teachers/domain/teacher-roster';
import { sampleStudent } from '../caseload/sample-rows';

const kai = sampleStudent({
  studentId: '1',
  lastName: 'Zed',
  teachers: ['S.Ortega@school.example'],
});
const ada = sampleStudent({
  studentId: '2',
  lastName: 'Abel',
  teachers: ['s.ortega@school.example ', 'not an address'],
});
const gone = sampleStudent({ studentId: '3', status: 'Exited', teachers: ['only@school.example'] });

describe('a caseload whose Teachers cells hold addresses', () => {
  it('has each teacher once, with the students who have the address in any spelling, by name', () => {
    expect(teachersOf([kai, ada, gone], [])).toEqual([
      { email: 's.ortega@school.example', name: 's.ortega', students: [ada, kai] },
    ]);
  });

  it('calls teachers as the Teachers tab does', () => {
    const named = [{ email: 'S.ORTEGA@school.example', name: ' Ms. Ortega ' }];
    expect(teachersOf([kai], named)[0]?.name).toBe('Ms. Ortega');
  });

  it.each(['ortega@school.example', 's.ortega@school.exampl', '', ' '])(
    'gives nobody to %j, which is in no cell',
    (address) => {
      expect(ownStudents([kai, ada], address)).toEqual([]);
    },
  );
});
