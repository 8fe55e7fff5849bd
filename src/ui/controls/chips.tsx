// A few visible choices, as radio buttons: the browser handles the arrow keys.
import type { ComponentChildren } from 'preact';

export interface ChipsProps {
  readonly id: string;
  readonly legend: string;
  readonly isLegendSeen?: boolean;
  /** Stops on one line, where the choices have an order. */
  readonly isTrack?: boolean;
  /** The choice that holds now, whatever is chosen instead. */
  readonly present?: string;
  readonly problem?: string | undefined;
  readonly options: readonly (readonly [value: string, shown: ComponentChildren])[];
  /** Null while nothing is chosen. */
  readonly value: string | null;
  readonly onChoose: (value: string) => void;
}

/** The id stands on the first choice, so that a link of the error summary leads there. */
export function Chips({
  id,
  legend,
  isLegendSeen = true,
  isTrack = false,
  problem,
  ...rest
}: ChipsProps) {
  const problemId = `${id}-problem`;
  const look = isTrack ? 'chips stops' : 'chips';
  return (
    <fieldset
      class={problem === undefined ? look : `${look} wrong`}
      aria-describedby={problem === undefined ? undefined : problemId}
    >
      <legend class={isLegendSeen ? '' : 'unseen'}>{legend}</legend>
      {problem !== undefined && (
        <p class="problem" id={problemId}>
          {problem}
        </p>
      )}
      {rest.options.map(([value, shown], place) => (
        <label key={value} class={value === rest.present ? 'chip present' : 'chip'}>
          <input
            id={place === 0 ? id : undefined}
            type="radio"
            name={id}
            class="unseen"
            checked={value === rest.value}
            onChange={() => rest.onChoose(value)}
          />
          <span class="chip-face">{shown}</span>
        </label>
      ))}
    </fieldset>
  );
}
