// Who the student is: the name gone by, the grade, and the full name where it is another.
import type { Student } from '../../domain/schema/tabs';
import { useWording } from '../wording/use-wording';
import { studentName } from './student-name';

export function StudentHead({ student }: { readonly student: Student }) {
  const say = useWording();
  const { preferredName, firstName, grade, status, school } = student;
  const goesByAnother = preferredName.trim() !== '' && preferredName.trim() !== firstName;
  const facts = [
    grade === '' ? '' : say.frame.grade(grade),
    goesByAnother ? firstName : '',
    school,
    say.plan.status[status],
  ].filter((fact) => fact !== '');
  return (
    <header class="who">
      <h1>{studentName(student)}</h1>
      <p class="quiet-text">{facts.join(' · ')}</p>
    </header>
  );
}
