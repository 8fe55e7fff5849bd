// The screens of a page as tabs: one stop of the tab key, arrow keys between them.

/** Id of the one panel that all tabs control. */
export const PANEL = 'screen';
export const tabId = (tab: string): string => `tab-${tab}`;

export interface TabsProps<Tab extends string> {
  readonly label: string;
  readonly tabs: readonly Tab[];
  readonly names: Readonly<Record<Tab, string>>;
  readonly chosen: Tab;
  readonly onChoose: (tab: Tab) => void;
}

export function Tabs<Tab extends string>(props: TabsProps<Tab>) {
  const { label, tabs, names, chosen, onChoose } = props;
  const onKey = (event: KeyboardEvent) => {
    const by = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (by === undefined) return;
    event.preventDefault();
    const next = tabs[(tabs.indexOf(chosen) + by + tabs.length) % tabs.length] ?? chosen;
    onChoose(next);
    document.getElementById(tabId(next))?.focus();
  };
  return (
    <div role="tablist" class="tabs" aria-label={label}>
      {tabs.map((tab) => (
        <button
          key={tab}
          type="button"
          role="tab"
          id={tabId(tab)}
          aria-selected={tab === chosen}
          aria-controls={PANEL}
          tabIndex={tab === chosen ? 0 : -1}
          onClick={() => onChoose(tab)}
          onKeyDown={onKey}
        >
          {names[tab]}
        </button>
      ))}
    </div>
  );
}
