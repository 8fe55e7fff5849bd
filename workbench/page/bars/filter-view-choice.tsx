// Which filter view of the tab a person looks through; others go on seeing what they see.

import type { PageEvent, PageState } from '../state/page-state';

export interface FilterViewChoiceProps {
  readonly state: PageState;
  readonly chosen: number | null;
  readonly dispatch: (event: PageEvent) => void;
}

export function FilterViewChoice({ state, chosen, dispatch }: FilterViewChoiceProps) {
  const { picture, sheetId } = state;
  const views = picture?.sheetId === sheetId ? (picture?.filterViews ?? []) : [];
  if (sheetId === null || views.length === 0) return null;
  return (
    <label class="filter-view">
      <span>Filter view</span>
      <select
        value={chosen ?? ''}
        onChange={({ currentTarget: { value } }) =>
          dispatch({
            kind: 'filter view',
            sheetId,
            filterViewId: value === '' ? null : Number(value),
          })
        }
      >
        <option value="">None: all rows</option>
        {views.map(({ id, title }) => (
          <option key={id} value={id}>
            {title}
          </option>
        ))}
      </select>
    </label>
  );
}
