// How far something is, as a small bar, with the words for it beside.
import type { ComponentChildren } from 'preact';

export interface ProgressBarProps {
  readonly cells: number;
  /** Of the cells, from the left. */
  readonly filled: number;
  /** Says the same as the bar, which is hidden from screen readers. */
  readonly children: ComponentChildren;
}

export const ProgressBar = ({ cells, filled, children }: ProgressBarProps) => (
  <p class="progress">
    <span class="bar" aria-hidden="true">
      {Array.from({ length: cells }, (_, cell) => (
        <i key={cell} class={cell < filled ? 'reached' : ''} />
      ))}
    </span>
    {children}
  </p>
);
