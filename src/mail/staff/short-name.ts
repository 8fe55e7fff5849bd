// Names as a mail to staff writes them: enough to know whom it is about, no more.

const initialOf = (name: string): string => {
  const letter = [...name.trim()][0];
  return letter === undefined ? '' : `${letter.toUpperCase()}.`;
};

/** "Zoë G." for Zoë García Márquez: mail is read on screens that others see. */
export const shortStudent = (student: {
  readonly firstName: string;
  readonly lastName: string;
}): string => [student.firstName.trim(), initialOf(student.lastName)].filter(Boolean).join(' ');

/** "Thu G." for Thu García Márquez, whose last name would tell the child's. */
export const shortGuardian = (name: string): string => {
  const [first = '', ...others] = name.trim().split(/\s+/);
  return [first, initialOf(others.join(' '))].filter(Boolean).join(' ');
};
