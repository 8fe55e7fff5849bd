// The email with the link to a teacher's own students, and what is found there.
import { type Email, paragraph } from '../../emails/email';
import {
  accessButtons,
  type TeacherAccessLink,
  type TeacherAddressee,
  teacherEmail,
} from './teacher-email';

interface WayIn {
  readonly opening: string;
  readonly more: string;
}

const views: WayIn = {
  opening: 'this is the way to the students of yours who have an advanced learning plan.',
  more: 'In the same spreadsheet, Living ALP > Open the sidebar shows one student at a time and takes a note with one tap.',
};

const waysIn: Readonly<Record<TeacherAccessLink['kind'], WayIn>> = {
  views,
  'own file': {
    opening: 'this is your file of the students of yours who have an advanced learning plan.',
    more: 'Only you and the specialist can open it. A note that you write beside a goal reaches the student’s plan.',
  },
  'none yet': views,
};

export const teacherLinkEmail = (addressee: TeacherAddressee): Email =>
  teacherEmail(
    'Where to find your students’ plans',
    addressee,
    waysIn[addressee.accessLink.kind].opening,
    [
      paragraph(
        'You see their strengths, their interests and the goals that are shared with teachers, with what helps at school.',
      ),
      ...accessButtons(addressee.accessLink),
      paragraph(waysIn[addressee.accessLink.kind].more),
    ],
  );
