// One student: who it is, or why the page does not open, and the way back to the list.
import { Button } from '../../../ui/controls/button';
import { FailureSummary } from '../../../ui/feedback/failure';
import { Spinner } from '../../../ui/feedback/spinner';
import { useMessages } from '../../messages/messages';
import { UnsavedNotes } from '../note/unsaved-notes';
import { useTeacherSidebar } from '../state/teacher-context';
import { nameOf } from '../state/teacher-state';
import { ScreenTitle } from '../students/screen-title';
import { StudentScreen } from './student-screen';

/** @param name as the list has it, while the student is being opened */
export function StudentPanel({ name }: { readonly name: string }) {
  const t = useMessages();
  const { state, dispatch } = useTeacherSidebar();
  const { student, waiting } = state;
  const grade = student.kind === 'open' ? student.view.grade : '';
  return (
    <>
      <header class="who">
        <Button look="quiet" onClick={() => dispatch({ kind: 'list wanted' })}>
          ‹ {t.myStudents}
        </Button>
        <ScreenTitle>{student.kind === 'open' ? student.view.name : name || t.title}</ScreenTitle>
        {grade !== '' && <p class="quiet-text">{t.grade(grade)}</p>}
      </header>
      {waiting !== null && (
        <div class="notice" role="status">
          <p>{t.otherSelected(nameOf(state, waiting) ?? '')}</p>
          <Button onClick={() => dispatch({ kind: 'student wanted', studentId: waiting })}>
            {t.goThere}
          </Button>
        </div>
      )}
      {student.kind === 'pending' && <Spinner>{t.loading}</Spinner>}
      {student.kind === 'error' && (
        <FailureSummary
          id="student-failure"
          failure={student.failure}
          onTryAgain={() => dispatch({ kind: 'student wanted', studentId: student.studentId })}
        />
      )}
      {student.kind !== 'pending' && <UnsavedNotes />}
      {student.kind === 'open' && <StudentScreen view={student.view} />}
    </>
  );
}
