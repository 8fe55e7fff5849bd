// Reads the goals of one line.
import type { Doubt } from '../../caseload/domain/doubts';
import { isBlank, normalizeWords, oneLine } from '../../core/normalize-words';
import { type Failure, failure } from '../../rpc/result';
import type { GoalKind } from '../../schema/choices';
import { blankRow } from '../../schema/tab';
import { type Goal, goalsTab } from '../../schema/tabs';
import { type CaseloadField, goalField, goalNumbers } from './caseload-field';
import type { FileLine } from './file-line';
import { goalKindIn } from './goal-headers';
import { headerWords } from './header-words';
import { areaNamed, nameArea } from './school-words';
import { isMeantForStaff } from './staff-notes';
import { tellsOfLeaving } from './words-in-file';

interface ReadGoals {
  readonly goals: readonly Goal[];
  readonly doubts: readonly Doubt[];
  readonly warnings: readonly Failure[];
}

interface Owner {
  readonly studentId: string;
  /** "Zoë García Márquez", as the Goals tab shows it. */
  readonly name: string;
  readonly teachers: readonly string[];
}

interface FileGoal {
  readonly kind: GoalKind;
  readonly area: string;
  readonly text: string;
}

/** Stands in the ID of a goal before its number. */
const marks: Readonly<Record<GoalKind, string>> = {
  Academic: 'AC',
  Affective: 'AF',
  Talent: 'TA',
  Career: 'CA',
  Combined: 'CO',
};

/** Null for a kind that is not known. An area of giftedness is an academic goal's. */
const readKind = (cell: string): GoalKind | null => {
  const words = normalizeWords(cell);
  if (/^(combined|both|academic and affective|affective and academic)$/.test(words))
    return 'Combined';
  const kind = goalKindIn(headerWords(cell));
  return kind ?? (areaNamed(cell) === null ? null : 'Academic');
};

/** The student's own why and the family's help stand with the first goal there is. */
export const readGoals = (line: FileLine, owner: Owner): ReadGoals => {
  const doubts: Doubt[] = [];
  const warnings: Failure[] = [];
  const [academic, affective] = [line.read('academicGoal'), line.read('affectiveGoal')];
  const area = line.read('academicGoalArea').trim();
  const [why, atHome] = [line.read('why'), line.read('atHome')];
  const doubtIfNone = (field: CaseloadField): void => {
    const words = line.read(field);
    // "Left-hand technique in three pieces" is a goal, and "Withdrawn 8/10" is none.
    const isShort = oneLine(words).split(' ').length < 4;
    if (isMeantForStaff(words) || (isShort && tellsOfLeaving(words)))
      doubts.push({ where: line.headerOf(field), words });
  };
  for (const field of ['academicGoal', 'affectiveGoal', 'why', 'atHome'] as const)
    doubtIfNone(field);
  for (const number of goalNumbers) doubtIfNone(goalField(number, 'Text'));
  const further = goalNumbers.flatMap((number): readonly FileGoal[] => {
    const text = line.read(goalField(number, 'Text'));
    if (isBlank(text)) return [];
    const cell = oneLine(line.read(goalField(number, 'Kind')));
    const read = cell === '' ? null : readKind(cell);
    if (cell !== '' && read === null) {
      warnings.push(failure('unknown goal kind', cell, text.trim()));
      doubts.push({ where: line.headerOf(goalField(number, 'Kind')), words: cell });
    }
    const ofHeader = goalKindIn(headerWords(line.headerOf(goalField(number, 'Text'))));
    const named = nameArea(line.read(goalField(number, 'Area')));
    return [
      {
        kind: read ?? ofHeader ?? 'Academic',
        area: named || (areaNamed(cell) ?? ''),
        text,
      },
    ];
  });
  const inFile: readonly FileGoal[] = [
    ...(academic === ''
      ? []
      : [{ kind: 'Academic' as const, area: nameArea(area), text: academic }]),
    ...(affective === '' ? [] : [{ kind: 'Affective' as const, area: '', text: affective }]),
    ...further,
  ];
  const goals = inFile.map(({ kind, area: ofGoal, text }, at): Goal => {
    const number = inFile.slice(0, at + 1).filter((one) => one.kind === kind).length;
    return {
      ...blankRow(goalsTab.columns),
      goalId: `${owner.studentId}-${marks[kind]}${number}`,
      studentId: owner.studentId,
      student: owner.name,
      teachers: owner.teachers,
      kind,
      area: ofGoal,
      goal: text,
      why: at === 0 ? why : '',
      atHome: at === 0 ? atHome : '',
      status: 'Active',
      progress: 'Not started',
      shareWithFamily: true,
      shareWithTeachers: true,
    };
  });
  const homeless = [
    ...(academic === '' ? [area] : []),
    ...(goals.length === 0 ? [why, atHome] : []),
  ].filter((text) => text !== '');
  if (homeless.length > 0) warnings.push(failure('no goal for it', homeless));
  return { goals, doubts, warnings };
};
