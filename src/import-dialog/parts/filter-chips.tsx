// The counts of a preview, each of which shows only its own lines when chosen.
import type { ImportPreview } from '../../contract/import-calls';
import { countFor, type LineFilter, lineFilters } from '../lines/line-filter';
import { useWording } from '../wording/use-wording';

export interface FilterChipsProps {
  readonly preview: ImportPreview;
  readonly chosen: LineFilter;
  readonly onChoose: (filter: LineFilter) => void;
}

/** Radio buttons: arrow keys move between them without any code of ours. */
export function FilterChips({ preview, chosen, onChoose }: FilterChipsProps) {
  const say = useWording();
  return (
    <fieldset class="chips">
      <legend class="unseen">{say.filterLegend}</legend>
      {lineFilters.map((filter) => (
        <label key={filter} class="chip">
          <input
            type="radio"
            name="filter"
            class="unseen"
            checked={filter === chosen}
            onChange={() => onChoose(filter)}
          />
          <span class="chip-face">
            {say.filters[filter]} <b>{countFor(preview, filter)}</b>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
