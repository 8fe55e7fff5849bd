// How far something is, as a track of stops with the present one filled, and the words for it beside.
import type { ComponentChildren } from 'preact';

export interface ProgressTrackProps {
  readonly stops: number;
  /** The present stop, from 1; null where nobody has said. */
  readonly at: number | null;
  /** Says the same as the track, which is hidden from screen readers. */
  readonly children: ComponentChildren;
}

export const ProgressTrack = ({ stops, at, children }: ProgressTrackProps) => (
  <p class="progress">
    <span class="track" aria-hidden="true">
      {Array.from({ length: stops }, (_, stop) => (
        <i key={stop} class={stop + 1 === at ? 'here' : stop + 1 < (at ?? 0) ? 'passed' : ''} />
      ))}
    </span>
    {children}
  </p>
);
