// One student: who it is, or why the page does not open, and the way back to the list.
import { Button } from '../../page/parts/button';
import { FailureSummary } from '../../page/parts/error-summary';
import { Working } from '../../page/parts/working';
import { nameOf } from '../desk/desk';
import { useAtDesk } from '../desk/desk-context';
import { UnsavedNotes } from '../note/unsaved-notes';
import { ScreenTitle } from '../students/screen-title';
import { useWording } from '../wording/use-wording';
import { StudentScreen } from './student-screen';

/** @param name as the list has it, while the student is being opened */
export function StudentPanel({ name }: { readonly name: string }) {
  const say = useWording();
  const { desk, tell } = useAtDesk();
  const { student, waiting } = desk;
  const grade = student.kind === 'open' ? student.view.grade : '';
  return (
    <>
      <header class="who">
        <Button look="quiet" onClick={() => tell({ kind: 'list wanted' })}>
          ‹ {say.myStudents}
        </Button>
        <ScreenTitle>{student.kind === 'open' ? student.view.name : name || say.title}</ScreenTitle>
        {grade !== '' && <p class="quiet-text">{say.grade(grade)}</p>}
      </header>
      {waiting !== null && (
        <div class="notice" role="status">
          <p>{say.otherSelected(nameOf(desk, waiting) ?? '')}</p>
          <Button onClick={() => tell({ kind: 'student wanted', studentId: waiting })}>
            {say.goThere}
          </Button>
        </div>
      )}
      {student.kind === 'under way' && <Working>{say.loading}</Working>}
      {student.kind === 'in trouble' && (
        <FailureSummary
          id="student-failure"
          failure={student.failure}
          onTryAgain={() => tell({ kind: 'student wanted', studentId: student.studentId })}
        />
      )}
      {student.kind !== 'under way' && <UnsavedNotes />}
      {student.kind === 'open' && <StudentScreen view={student.view} />}
    </>
  );
}
