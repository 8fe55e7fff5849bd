// Search of students by name or ID, best match first.

export interface FoundByName {
  readonly studentId: string;
  readonly name: string;
}

/** More would not fit into a small sidebar. */
const longestList = 8;

/** Without accents and case, so that "Sanchez" finds Sánchez. */
const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase()
    .trim();

/** Smaller is better; null for no match. Every word typed has to be found. */
function rank({ name, studentId }: FoundByName, typed: string): number | null {
  const words = plain(name).split(/[\s,'’-]+/);
  const id = plain(studentId);
  if (id === typed) return 0;
  if (plain(name).startsWith(typed)) return 1;
  const wanted = typed.split(/[\s,]+/).filter((word) => word !== '');
  if (wanted.every((part) => words.some((word) => word.startsWith(part)))) return 2;
  if (id.startsWith(typed)) return 3;
  const whole = `${plain(name)} ${id}`;
  return wanted.every((part) => whole.includes(part)) ? 4 : null;
}

/** @param longest how many to give at most */
export function rankStudents<Line extends FoundByName>(
  students: readonly Line[],
  typed: string,
  longest: number = longestList,
): readonly Line[] {
  const wanted = plain(typed);
  if (wanted === '') return [];
  return students
    .flatMap((student) => {
      const place = rank(student, wanted);
      return place === null ? [] : [{ student, place }];
    })
    .sort(
      (a, b) =>
        a.place - b.place ||
        a.student.name.localeCompare(b.student.name, undefined, { numeric: true }),
    )
    .slice(0, longest)
    .map(({ student }) => student);
}
