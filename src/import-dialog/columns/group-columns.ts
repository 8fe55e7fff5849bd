// Puts the columns that need a look first, as they were proposed, so that no row jumps when set.
import type { MappedColumn, MappingProposal } from '../../domain/caseload-file/mapping';

export type ColumnGroup = 'to check' | 'no place' | 'recognised';

export const columnGroups: readonly ColumnGroup[] = ['to check', 'recognised', 'no place'];

const groups: Readonly<Record<MappedColumn['certainty'], ColumnGroup>> = {
  sure: 'recognised',
  guess: 'to check',
};

const groupOf = ({ field, certainty }: MappedColumn): ColumnGroup =>
  field === null ? 'no place' : groups[certainty];

/** Indexes of the columns in the file, per group. */
export function groupColumns(
  proposal: MappingProposal,
): Readonly<Record<ColumnGroup, readonly number[]>> {
  const indexes = (group: ColumnGroup) =>
    proposal.columns.filter((column) => groupOf(column) === group).map(({ index }) => index);
  return {
    'to check': indexes('to check'),
    recognised: indexes('recognised'),
    'no place': indexes('no place'),
  };
}
