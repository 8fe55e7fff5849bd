// The menus that the add-on has made in onOpen.

import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { MenuEntry, ShownMenu } from '../../../emulator/runtime/screen';
import type { Perform } from '../connection';

export function AddonMenus({
  menus,
  act,
}: {
  readonly menus: readonly ShownMenu[];
  readonly act: Perform;
}) {
  return (
    <div class="menus">
      {menus.map((menu) => (
        <AddonMenu key={menu.caption} menu={menu} act={act} />
      ))}
    </div>
  );
}

function AddonMenu({ menu, act }: { readonly menu: ShownMenu; readonly act: Perform }) {
  const [isOpen, setOpen] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const items = (): HTMLElement[] => [
    ...(list.current?.querySelectorAll<HTMLElement>('[role=menuitem]') ?? []),
  ];
  // Before the next key arrives, which is meant for the menu.
  useLayoutEffect(() => {
    if (isOpen) list.current?.querySelector<HTMLElement>('[role=menuitem]')?.focus();
  }, [isOpen]);
  useEffect(() => {
    if (!isOpen) return;
    const close = ({ target }: MouseEvent): void => {
      if (!list.current?.parentElement?.contains(target as Node)) setOpen(false);
    };
    document.addEventListener('mousedown', close);
    return () => document.removeEventListener('mousedown', close);
  }, [isOpen]);
  const step = (by: number): void => {
    const all = items();
    const index = all.indexOf(document.activeElement as HTMLElement);
    all[(index + by + all.length) % all.length]?.focus();
  };
  const close = (): void => {
    setOpen(false);
    button.current?.focus();
  };
  const choose = async (functionName: string): Promise<void> => {
    close();
    setBusy(true);
    await act({ kind: 'choose', functionName });
    setBusy(false);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'ArrowDown') step(1);
    else if (event.key === 'ArrowUp') step(-1);
    else if (event.key === 'Home') items()[0]?.focus();
    else if (event.key === 'End') items().at(-1)?.focus();
    else if (event.key === 'Escape' || event.key === 'Tab') close();
    else return;
    event.preventDefault();
  };
  return (
    <div class="menu">
      <button
        ref={button}
        type="button"
        class="menu-button"
        aria-haspopup="menu"
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
        onKeyDown={(event) => {
          if (event.key !== 'ArrowDown') return;
          event.preventDefault();
          setOpen(true);
        }}
      >
        {menu.caption}
        <span class={isBusy ? 'busy' : 'caret'} aria-hidden="true" />
      </button>
      {isOpen && (
        <div
          ref={list}
          role="menu"
          class="menu-list"
          aria-label={menu.caption}
          tabIndex={-1}
          onKeyDown={onKeyDown}
        >
          {menu.entries.flatMap(flat).map((entry, index) =>
            entry.kind === 'item' ? (
              <button
                key={entry.functionName}
                type="button"
                role="menuitem"
                tabIndex={-1}
                onClick={() => void choose(entry.functionName)}
              >
                {entry.caption}
              </button>
            ) : (
              <hr key={`line ${index}`} />
            ),
          )}
        </div>
      )}
    </div>
  );
}

type FlatEntry = Exclude<MenuEntry, { kind: 'menu' }>;

/** A menu inside a menu is shown in its place, between lines. */
const flat = (entry: MenuEntry): readonly FlatEntry[] =>
  entry.kind === 'menu'
    ? [{ kind: 'separator' }, ...entry.entries.flatMap(flat), { kind: 'separator' }]
    : [entry];
