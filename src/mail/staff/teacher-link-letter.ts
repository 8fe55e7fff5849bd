// The mail with a teacher's way to own students, and what is found there.
import { paragraph } from '../blocks';
import type { Letter } from '../letter';
import {
  doorButtons,
  type TeacherAddressee,
  type TeacherDoor,
  teacherLetter,
} from './teacher-letter';

interface WayIn {
  readonly opening: string;
  readonly more: string;
}

const views: WayIn = {
  opening: 'this is the way to the students of yours who have an advanced learning plan.',
  more: 'In the same spreadsheet, Living ALP > Open the sidebar shows one student at a time and takes a note with one tap.',
};

const waysIn: Readonly<Record<TeacherDoor['kind'], WayIn>> = {
  views,
  'own file': {
    opening: 'this is your file of the students of yours who have an advanced learning plan.',
    more: 'Only you and the specialist can open it. A note that you write beside a goal reaches the student’s plan.',
  },
  'none yet': views,
};

export const teacherLinkLetter = (addressee: TeacherAddressee): Letter =>
  teacherLetter(
    'Where to find your students’ plans',
    addressee,
    waysIn[addressee.door.kind].opening,
    [
      paragraph(
        'You see their strengths, their interests and the goals that are shared with teachers, with what helps at school.',
      ),
      ...doorButtons(addressee.door),
      paragraph(waysIn[addressee.door.kind].more),
    ],
  );
