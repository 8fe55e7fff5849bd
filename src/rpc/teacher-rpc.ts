// What the teachers' page and the script say to each other, by the types of the use cases.
import type { StudentForTeacher } from '../teachers/domain/student-for-teacher';

export type { TeacherCalls } from '../registry';
export type {
  LineForTeacher as TeacherStudentLine,
  StudentForTeacher as TeacherStudentView,
} from '../teachers/domain/student-for-teacher';
export type { TeacherOpening } from '../teachers/server/open-teacher';
export type { TeacherNote as TeacherNoteInput } from '../teachers/server/teacher-note';
export type TeacherGoalView = StudentForTeacher['goals'][number];
