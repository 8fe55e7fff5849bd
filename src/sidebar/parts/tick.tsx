// Yes or no.
import type { ComponentChildren } from 'preact';

export interface TickProps {
  readonly id: string;
  readonly isTicked: boolean;
  readonly onTick: (isTicked: boolean) => void;
  readonly children: ComponentChildren;
}

export const Tick = ({ id, isTicked, onTick, children }: TickProps) => (
  <div class="tick">
    <input
      id={id}
      type="checkbox"
      checked={isTicked}
      onChange={(event) => onTick(event.currentTarget.checked)}
    />
    <label for={id}>{children}</label>
  </div>
);
