// A menu under construction; it appears when it is added to the screen.

import { PlatformError } from '../../runtime/platform-error';
import { DescribedObject, type MethodTable } from '../../runtime/platform-object';
import type { MenuEntry, Screen } from '../../runtime/screen';

export class Menu extends DescribedObject {
  readonly service = 'Ui';
  readonly platformName = 'Menu';
  readonly methods: MethodTable = {
    addItem: { takes: [['string', 'string']] },
    addSeparator: { takes: [[]] },
    addSubMenu: { takes: [['object']] },
    addToUi: { isData: true, ms: 50, takes: [[]] },
  };
  readonly #screen: Screen;
  readonly #caption: string;
  readonly #isAddonMenu: boolean;
  readonly #entries: MenuEntry[] = [];

  constructor(screen: Screen, caption: string, isAddonMenu: boolean) {
    super();
    this.#screen = screen;
    this.#caption = caption;
    this.#isAddonMenu = isAddonMenu;
  }
  addItem(caption: string, functionName: string): this {
    this.#entries.push({ kind: 'item', caption, functionName });
    return this;
  }
  addSeparator(): this {
    this.#entries.push({ kind: 'separator' });
    return this;
  }
  addSubMenu(menu: unknown): this {
    if (!(menu instanceof Menu)) throw new PlatformError('Invalid argument: menu');
    this.#entries.push({ kind: 'menu', caption: menu.#caption, entries: [...menu.#entries] });
    return this;
  }
  addToUi(): void {
    this.#screen.showMenu({
      caption: this.#caption,
      isAddonMenu: this.#isAddonMenu,
      entries: [...this.#entries],
    });
  }
}
