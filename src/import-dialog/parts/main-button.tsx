// The one button that leads on.
export interface MainButtonProps {
  readonly isBusy?: boolean;
  readonly onClick: () => void;
  readonly children: string;
}

/** Busy, it keeps its focus and its place in the tab order, which `disabled` would take away. */
export const MainButton = ({ isBusy = false, onClick, children }: MainButtonProps) => (
  <button
    type="button"
    class="main"
    aria-disabled={isBusy}
    onClick={() => {
      if (!isBusy) onClick();
    }}
  >
    {children}
  </button>
);
