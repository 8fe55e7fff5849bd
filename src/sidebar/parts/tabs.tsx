// The screens as tabs: one stop of the tab key, arrow keys between them.
import { type Screen, screens } from '../desk/desk';
import { useWording } from '../wording/use-wording';

export const PANEL = 'screen';
export const tabId = (screen: Screen): string => `tab-${screen}`;

export interface TabsProps {
  readonly chosen: Screen;
  readonly onChoose: (screen: Screen) => void;
}

export function Tabs({ chosen, onChoose }: TabsProps) {
  const say = useWording();
  const onKey = (event: KeyboardEvent) => {
    const by = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (by === undefined) return;
    event.preventDefault();
    const place = (screens.indexOf(chosen) + by + screens.length) % screens.length;
    const next = screens[place] ?? chosen;
    onChoose(next);
    document.getElementById(tabId(next))?.focus();
  };
  return (
    <div role="tablist" class="tabs" aria-label={say.frame.screensLabel}>
      {screens.map((screen) => (
        <button
          key={screen}
          type="button"
          role="tab"
          id={tabId(screen)}
          aria-selected={screen === chosen}
          aria-controls={PANEL}
          tabIndex={screen === chosen ? 0 : -1}
          onClick={() => onChoose(screen)}
          onKeyDown={onKey}
        >
          {say.frame.screens[screen]}
        </button>
      ))}
    </div>
  );
}
