// What the specialist can choose about teachers, and what each choice means.

/** How teachers see their students: in this file, in a file of their own, or not at all. */
export type TeacherAccess = (typeof teacherAccesses)[number];
export const teacherAccesses = ['Filter views', 'Own files', 'Off'] as const;

/** Whether teachers see their students at all. */
export const servesTeachers: Readonly<Record<TeacherAccess, boolean>> = {
  'Filter views': true,
  'Own files': true,
  Off: false,
};

/** Whether each teacher gets a file. */
export const givesOwnFiles: Readonly<Record<TeacherAccess, boolean>> = {
  'Filter views': false,
  'Own files': true,
  Off: false,
};
