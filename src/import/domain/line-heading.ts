// Lines of a caseload file that are headings: "8th grade" only sorts the list, and "WITHDRAWN" says
// something of every student below it.

import type { Doubt } from '../../caseload/domain/doubts';
import { hasSign, isBlank, oneLine } from '../../core/normalize-words';
import type { CaseloadField } from './caseload-field';
import { isSpoken, isStaff, isTypedSchool } from './harmless-cells';
import { saysNothing } from './harmless-words';
import type { Mapping } from './mapping';
import { isGradeOnly } from './read-grade';
import { areaNamed } from './school-words';
import { tellsOfLeaving } from './words-in-file';

const groupWords =
  /\b(students?|groups?|class|caseload|cohort|gt|gifted|talented|and|list|total|page|of|estudiantes?|grupos?|clase)\b/gi;

/** "8th grade", "Mesa View MS", "Math group", "Ms. Hill", "Page 2 of 3": what a list is sorted by. */
export const isPlainHeading = (text: string, schools: readonly string[]): boolean => {
  const bare = oneLine(text.replace(groupWords, ' ')).replace(/[\s:.–-]+$/, '');
  if (hasSign(text) || isSpoken(text)) return false;
  return (
    !/\p{L}/u.test(bare) ||
    isGradeOnly(bare) ||
    areaNamed(bare) !== null ||
    schools.includes(oneLine(text)) ||
    isTypedSchool(oneLine(text)) ||
    isStaff(bare)
  );
};

export const headingDoubt = (cells: readonly string[]): Doubt => ({
  where: 'Heading',
  words: oneLine(cells.join(' ')),
});

/** A title takes no more cells, with a date or a number of students beside it. */
export const longestHeading = 3;

const ofIdentity: ReadonlySet<CaseloadField | null> = new Set([
  'studentId',
  'studentName',
  'firstName',
  'lastName',
] as const);

/**
 * The cells of a heading in more than one of them, "Moved" beside "8/10/2026"; none where the line may be
 * of a student.
 *
 * @param name what was read as the student's
 * @param isMore the line may add guardians or goals to the student above
 */
export const headingIn = (
  cells: readonly string[],
  { columns }: Mapping,
  schools: readonly string[],
  { name, isMore }: { readonly name: string; readonly isMore: boolean },
): readonly string[] => {
  const filled = cells.filter((cell) => !isBlank(cell));
  const [first = ''] = filled;
  if (filled.length > longestHeading || filled.some((cell) => /[@,]/.test(cell))) return [];
  const { field = null } = columns.find(({ index }) => index === cells.indexOf(first)) ?? {};
  const tells = (cell: string) => isSpoken(cell) || tellsOfLeaving(cell);
  if (!ofIdentity.has(field)) return name === '' && !isMore && filled.some(tells) ? filled : [];
  if (tellsOfLeaving(first)) return filled;
  const isNumber = /\d{3}/.test(first) || saysNothing(first);
  return name !== '' || isNumber || isPlainHeading(first, schools) ? [] : filled;
};
