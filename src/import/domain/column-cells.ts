// What the cells of a column say about it: a number that counts the lines, a flag, an own mailbox.

import { normalizeWords } from '../../core/normalize-words';
import { detailOf, goalDetailField, goalOwners, goalWordsField } from './caseload-field';
import { areGoalStatuses, readCompetency, readGoalStatus, readProgress } from './goal-words';
import { headerWords } from './header-words';
import { areaNamed } from './school-words';
import { areaOfFlag, countsLines, type HeaderMeaning } from './student-headers';

/** 1, 2, 3 … also where lines were deleted since, or each group of lines begins with 1 again. */
export const countUp = (cells: readonly string[]): boolean => {
  const numbers = cells.map((cell) => (/^[1-9]\d{0,4}$/.test(cell) ? Number(cell) : Number.NaN));
  const most = Math.max(20, 3 * cells.length);
  return (
    cells.length > 0 &&
    numbers.every(
      (number, at) => number <= most && (number === 1 || number > (numbers[at - 1] ?? 0)),
    )
  );
};

const yes = new Set(['yes', 'y', 'x', 'true', 't', '1', 'si', 'identified', 'id', 'idd']);
const no = new Set(['no', 'n', 'false', 'f', '0', 'none', 'na', 'n a', 'not identified']);

/** Null for a cell that is neither a yes nor a no. */
export const readFlag = (cell: string): boolean | null => {
  const words = normalizeWords(cell);
  if (yes.has(words) || /^[✓✔☑]$/.test(cell.trim())) return true;
  return no.has(words) || /^[-–—]$/.test(cell.trim()) ? false : null;
};

/** Not a mark, which may stand for a name that nobody knows. */
const isYesOrNo = (cell: string): boolean => readFlag(cell) !== null && !/^[xX✓✔☑–—-]$/.test(cell);

const isMoment = (cell: string): boolean =>
  /^\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}([T ][\d:.+\sZAPMapm-]*)?$/.test(cell);

const isStudentsRole = (cell: string): boolean =>
  /\b(student|pupil|learner|alumn[oa]|estudiante)s?\b/.test(normalizeWords(cell));

/** An address that a school gives its students: "ann@students.example". */
const isStudentsMailbox = (cell: string): boolean =>
  /@([\w-]+\.)*(stu|student|students)\./i.test(cell);

/** Of a column with other words in every cell it is not known what it holds. */
const choiceReaders: Readonly<Record<string, (cell: string) => string | null>> = {
  Progress: readProgress,
  Status: readGoalStatus,
  Competency: readCompetency,
};

/**
 * A column "Status" whose cells speak of goals is about the goal before it; null where there is none, or
 * where it may be about the students after all.
 */
export const goalOfStatus = (
  header: string,
  cells: readonly string[],
  before: readonly (HeaderMeaning | null)[],
): HeaderMeaning | null => {
  if (!/^(status|estado)$/.test(headerWords(header)) || !areGoalStatuses(cells)) return null;
  const owners = before.flatMap((meaning) =>
    goalOwners.filter((owner) => goalWordsField(owner) === meaning?.field),
  );
  const owner = owners.at(-1);
  if (owner === undefined) return null;
  return { field: goalDetailField(owner, 'Status'), certainty: 'guess', rank: 0 };
};

/**
 * The meaning of a header once its cells are known; null where they contradict it.
 * @param cells those that are filled
 */
export const meaningWithCells = (
  meaning: HeaderMeaning,
  header: string,
  cells: readonly string[],
): HeaderMeaning | null => {
  const { field, certainty } = meaning;
  const words = headerWords(header);
  if (cells.length === 0) return meaning;
  if (field === 'studentId' && countsLines.test(words) && countUp(cells)) return null;
  if (field === 'role' && !cells.some(isStudentsRole)) return null;
  if (field === 'studentEmail' && !cells.some((cell) => cell.includes('@'))) return null;
  const read = choiceReaders[detailOf(field)?.detail ?? ''];
  if (read !== undefined && cells.every((cell) => read(cell) === null)) return null;
  if (field === 'areas' && areaOfFlag(words) !== null) {
    const fits = (cell: string) => readFlag(cell) !== null || areaNamed(cell) !== null;
    return cells.some(fits) ? meaning : null;
  }
  if (!field.startsWith('guardian')) return meaning;
  if (/Name$/.test(field) && cells.every(isYesOrNo)) return null;
  // "Parent email updated" may be a day, and "Parent email" whether there is one.
  const isNoAddress = (cell: string) => isYesOrNo(cell) || isMoment(cell);
  if (field.endsWith('Email') && cells.every(isNoAddress)) return null;
  if (field.endsWith('Email') && certainty === 'guess' && cells.some(isStudentsMailbox))
    return null;
  return meaning;
};
