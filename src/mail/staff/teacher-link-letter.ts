// The mail with a teacher's way to own students, and what is found there.
import { paragraph } from '../blocks';
import type { Letter } from '../letter';
import { doorButtons, type TeacherAddressee, teacherLetter } from './teacher-letter';

export const teacherLinkLetter = (addressee: TeacherAddressee): Letter =>
  teacherLetter(
    'Where to find your students’ plans',
    addressee,
    addressee.door.kind === 'own file'
      ? 'this is your file of the students of yours who have an advanced learning plan.'
      : 'this is the way to the students of yours who have an advanced learning plan.',
    [
      paragraph(
        'You see their strengths, their interests and the goals that are shared with teachers, with what helps at school.',
      ),
      ...doorButtons(addressee.door),
      paragraph(
        addressee.door.kind === 'own file'
          ? 'Only you and the specialist can open it. A note that you write beside a goal reaches the student’s plan.'
          : 'In the same spreadsheet, Living ALP > Open the sidebar shows one student at a time and takes a note with one tap.',
      ),
    ],
  );
