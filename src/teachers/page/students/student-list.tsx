// The teacher's own students, and a search over their names where they are many.
import { useState } from 'preact/hooks';
import { Button } from '../../../ui/controls/button';
import { rankStudents } from '../../../ui/rank-students';
import { useMessages } from '../../messages/messages';
import { UnsavedNotes } from '../note/unsaved-notes';
import { useTeacherSidebar } from '../state/teacher-context';
import { ScreenTitle } from './screen-title';
import { StudentSearch } from './student-search';

/** So many can be taken in at a glance. */
const fewStudents = 8;

const rowId = (place: number): string => `student-${place}`;

export function StudentList() {
  const t = useMessages();
  const { state, dispatch } = useTeacherSidebar();
  const { students, account } = state;
  const [typed, setTyped] = useState('');
  const isSearching = typed.trim() !== '';
  const shown = isSearching ? rankStudents(students, typed, students.length) : students;
  const open = (studentId: string) => dispatch({ kind: 'student wanted', studentId });
  const focusOn = (place: number) => document.getElementById(rowId(place))?.focus();
  const move = (event: KeyboardEvent, place: number) => {
    const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (by === undefined) return;
    event.preventDefault();
    if (place + by < 0) document.getElementById('search')?.focus();
    else focusOn(place + by);
  };
  if (students.length === 0) {
    return (
      <>
        <ScreenTitle>{t.myStudents}</ScreenTitle>
        <p>{t.nobody(account)}</p>
        <UnsavedNotes />
        <div class="buttons">
          <Button onClick={() => dispatch({ kind: 'open again' })}>{t.lookAgain}</Button>
        </div>
      </>
    );
  }
  return (
    <>
      <ScreenTitle>{t.myStudents}</ScreenTitle>
      <UnsavedNotes />
      {students.length > fewStudents && (
        <StudentSearch
          typed={typed}
          found={isSearching ? shown.length : null}
          onType={setTyped}
          onEnter={() => {
            const first = shown[0];
            if (isSearching && first !== undefined) open(first.studentId);
          }}
          onDown={() => focusOn(0)}
        />
      )}
      <ul class="plain students">
        {shown.map(({ studentId, name, grade }, place) => (
          <li key={studentId}>
            <button
              type="button"
              id={rowId(place)}
              class="student"
              onKeyDown={(event) => move(event, place)}
              onClick={() => open(studentId)}
            >
              <span>{name}</span>
              {grade !== '' && <span class="quiet-text">{t.grade(grade)}</span>}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
