// What the words of the groups have in common: the column in which they stand, and the place of each
// guardian among those of the student, so that several can be decided in one go.
import { isDelicateHeader } from '../../import/domain/staff-notes';
import type { WaitingGroup, WaitingGuardian } from './waiting-families';

export interface GroupSection {
  /** Headers of the columns; none where a cell was left empty. */
  readonly columns: readonly string[];
  readonly groups: readonly WaitingGroup[];
}

/** A word of a group begins with the header of its column. */
const columnOf = (words: string): string => {
  const end = words.indexOf(': ');
  return end < 0 ? words : words.slice(0, end);
};

/** Groups whose words stand in the same columns, and of these first the ones that are held anyway. */
export function sectionsOf(groups: readonly WaitingGroup[]): readonly GroupSection[] {
  const sections = new Map<string, GroupSection>();
  for (const group of groups) {
    const columns = [...new Set(group.words.map(columnOf))].sort();
    const key = JSON.stringify(columns);
    const before = sections.get(key)?.groups ?? [];
    sections.set(key, { columns, groups: [...before, group] });
  }
  return [...sections.values()];
}

/** "018666-G2": the second guardian of the file's line. */
const placeOf = ({ guardianId }: WaitingGuardian): number | null => {
  const place = /-G(\d+)$/.exec(guardianId)?.[1];
  return place === undefined ? null : Number(place);
};

export interface WaitingColumn {
  readonly header: string;
  /** The different ones, in the order of the list. */
  readonly cells: readonly string[];
  readonly guardians: number;
  readonly students: number;
  readonly isDelicate: boolean;
}

/** One question each, however many cells make families wait. */
export function columnsToJudge(groups: readonly WaitingGroup[]): readonly WaitingColumn[] {
  const headers = new Set(groups.flatMap(({ cells = [] }) => cells.map(({ column }) => column)));
  return [...headers].map((header): WaitingColumn => {
    const inColumn = groups.filter(({ cells = [] }) =>
      cells.some(({ column }) => column === header),
    );
    const cells = inColumn
      .flatMap((group) => group.cells ?? [])
      .filter(({ column }) => column === header)
      .map(({ cell }) => cell);
    return {
      header,
      cells: [...new Set(cells)],
      guardians: inColumn.flatMap(({ guardians }) => guardians).length,
      students: studentsAmong(inColumn),
      isDelicate: isDelicateHeader(header),
    };
  });
}

export interface GuardianPlace {
  readonly place: number;
  readonly guardians: readonly WaitingGuardian[];
}

/**
 * "Do not email guardian 2" may be said of many students: then each place is decided for all of them
 * at once. None where it would say the same as the whole group or as a single guardian.
 */
export function placesOf({ guardians }: WaitingGroup): readonly GuardianPlace[] {
  const places = new Map<number, readonly WaitingGuardian[]>();
  for (const guardian of guardians) {
    const place = placeOf(guardian);
    if (place === null) return [];
    places.set(place, [...(places.get(place) ?? []), guardian]);
  }
  const isWorthIt = places.size > 1 && places.size < guardians.length;
  return isWorthIt
    ? [...places]
        .map(([place, found]) => ({ place, guardians: found }))
        .sort((one, other) => one.place - other.place)
    : [];
}

/** How many students they are of. */
export const studentsAmong = (groups: readonly WaitingGroup[]): number =>
  new Set(groups.flatMap(({ guardians }) => guardians.map(({ studentId }) => studentId))).size;
