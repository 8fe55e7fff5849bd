// How a student is called in the sidebar.
import type { Student } from '../../../schema/tabs';

/** "Noah Sánchez", with the name the student goes by in front. */
export const studentName = ({ preferredName, firstName, lastName }: Student): string =>
  `${preferredName.trim() || firstName} ${lastName}`.trim();
