// Reads the goals of one line.
import type { Doubt } from '../../caseload/domain/doubts';
import { isBlank, normalizeWords, oneLine } from '../../core/normalize-words';
import { type Failure, failure } from '../../rpc/result';
import type { GoalKind } from '../../schema/choices';
import { blankRow } from '../../schema/tab';
import { type Goal, goalsTab } from '../../schema/tabs';
import { readSchoolYear } from '../../years/domain/school-year';
import { type CaseloadField, type GoalOwner, goalOwners, goalWordsField } from './caseload-field';
import { readFlag } from './column-cells';
import type { FileLine } from './file-line';
import { goalKindIn } from './goal-headers';
import { headerWords } from './header-words';
import { type OrderOf, readGoalDetails } from './read-goal-details';
import { areaNamed, kindOfArea, nameArea } from './school-words';
import { isMeantForStaff } from './staff-notes';
import { tellsOfLeaving } from './words-in-file';

interface ReadGoals {
  readonly goals: readonly Goal[];
  /** What cannot be read, for Staff notes; what of it has to be judged is a doubt besides. */
  readonly notes: readonly string[];
  readonly doubts: readonly Doubt[];
  readonly warnings: readonly Failure[];
}

interface Owner {
  readonly studentId: string;
  /** "Zoë García Márquez", as the Goals tab shows it. */
  readonly name: string;
  readonly teachers: readonly string[];
}

/** Stands in the ID of a goal before its number. */
const marks: Readonly<Record<GoalKind, string>> = {
  Academic: 'AC',
  Affective: 'AF',
  Talent: 'TA',
  Career: 'CA',
  Combined: 'CO',
};

/** Null for a kind that is not known. An area of giftedness tells of which kind its goals are. */
const readKind = (cell: string): GoalKind | null => {
  const words = normalizeWords(cell);
  if (
    /^(combined|combinad[ao]|both|ambas|academic and affective|affective and academic)$/.test(words)
  )
    return 'Combined';
  const kind = goalKindIn(headerWords(cell));
  return kind ?? kindOfArea(cell);
};

/** The kind that the words of a header name by themselves: a strength area may be Music. */
const kindOfHeader = (header: string): GoalKind | null =>
  goalKindIn(headerWords(header).replace(/\b(strength|content) area\b/g, ' '));

const areaAndKind = (
  line: FileLine,
  owner: GoalOwner,
  { notes, doubts, warnings }: { notes: string[]; doubts: Doubt[]; warnings: Failure[] },
) => {
  const ofHeader = kindOfHeader(line.headerOf(goalWordsField(owner)));
  if (owner === 'affectiveGoal') return { kind: 'Affective' as const, area: '' };
  if (owner === 'academicGoal') {
    const area = nameArea(line.read('academicGoalArea'));
    return { kind: ofHeader ?? kindOfArea(area) ?? ('Academic' as const), area };
  }
  const header = line.headerOf(`${owner}Kind`);
  const cell = oneLine(line.read(`${owner}Kind`));
  const read = cell === '' ? null : readKind(cell);
  const area = nameArea(line.read(`${owner}Area`)) || (areaNamed(cell) ?? '');
  const kind = read ?? ofHeader ?? kindOfArea(area) ?? 'Academic';
  if (cell !== '' && read === null) {
    warnings.push(
      failure('unknown goal kind', cell, line.read(goalWordsField(owner)).trim(), kind),
    );
    notes.push(`${header.trim()}: ${cell}`);
    doubts.push({ where: header, words: cell });
  }
  return { kind, area };
};

/**
 * Whether a file shares the goals of a line: where it has a column for that, only a yes does, as on the
 * Goals tab. A file without one says nothing of it, and its goals are shared.
 */
const readShare = (
  line: FileLine,
  field: 'sharedWithFamily' | 'sharedWithTeachers',
  { doubts, warnings }: { doubts: Doubt[]; warnings: Failure[] },
): boolean => {
  const header = line.headerOf(field).trim();
  if (header === '') return true;
  const cell = line.read(field).trim();
  const flag = cell === '' ? false : readFlag(cell);
  if (flag === null) {
    warnings.push(failure('neither yes nor no', header, cell));
    doubts.push({ where: header, words: cell });
  }
  return flag ?? false;
};

/** The student's own why and the family's help stand with the first goal there is. */
export const readGoals = (line: FileLine, owner: Owner, orderOf: OrderOf): ReadGoals => {
  const doubts: Doubt[] = [];
  const warnings: Failure[] = [];
  const notes: string[] = [];
  const writtenYear = line.read('goalYear').trim();
  const year = readSchoolYear(writtenYear) ?? writtenYear;
  const [why, atHome] = [line.read('why'), line.read('atHome')];
  const doubtIfNone = (field: CaseloadField): void => {
    const words = line.read(field);
    // "Left-hand technique in three pieces" is a goal, and "Withdrawn 8/10" is none.
    const isShort = oneLine(words).split(' ').length < 4;
    if (isMeantForStaff(words) || (isShort && tellsOfLeaving(words)))
      doubts.push({ where: line.headerOf(field), words });
  };
  for (const field of ['why', 'atHome'] as const) doubtIfNone(field);
  const shares = {
    shareWithFamily: readShare(line, 'sharedWithFamily', { doubts, warnings }),
    shareWithTeachers: readShare(line, 'sharedWithTeachers', { doubts, warnings }),
  };
  const goals: Goal[] = [];
  for (const of of goalOwners) {
    const field = goalWordsField(of);
    doubtIfNone(field);
    const text = line.read(field);
    const hasWords = !isBlank(text);
    const read = readGoalDetails(line, of, { hasWords, orderOf });
    doubts.push(...read.doubts);
    warnings.push(...read.warnings);
    notes.push(...read.notes);
    if (!hasWords) continue;
    const { kind, area } = areaAndKind(line, of, { notes, doubts, warnings });
    const number = goals.filter((one) => one.kind === kind).length + 1;
    goals.push({
      ...blankRow(goalsTab.columns),
      goalId: `${owner.studentId}-${marks[kind]}${number}`,
      studentId: owner.studentId,
      student: owner.name,
      teachers: owner.teachers,
      kind,
      area,
      goal: text,
      why: goals.length === 0 ? why : '',
      atHome: goals.length === 0 ? atHome : '',
      schoolYear: year,
      status: 'Active',
      progress: 'Not started',
      ...shares,
      ...read.details,
    });
  }
  const area = line.read('academicGoalArea').trim();
  const homeless = [
    ...(isBlank(line.read('academicGoal')) ? [area] : []),
    ...(goals.length === 0 ? [why, atHome] : []),
  ].filter((text) => text !== '');
  if (homeless.length > 0) warnings.push(failure('no goal for it', homeless));
  return { goals, notes, doubts, warnings };
};
