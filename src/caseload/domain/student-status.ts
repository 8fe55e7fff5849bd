// Which students are in the program.
import type { Student } from '../../schema/tabs';

const hasLeftBy: Readonly<Record<Student['status'], boolean>> = {
  Identified: false,
  'Talent pool': false,
  Exited: true,
  // Nobody has said that the student has left.
  '': false,
};

/** Nobody is emailed about a student who has left, and no teacher sees the student any more. */
export const hasLeft = ({ status }: Pick<Student, 'status'>): boolean => hasLeftBy[status];
