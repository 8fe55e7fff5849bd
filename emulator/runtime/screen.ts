// What people see of the script in the open spreadsheet, and the hook that answers for them.

export type MenuEntry =
  | { readonly kind: 'item'; readonly caption: string; readonly functionName: string }
  | { readonly kind: 'separator' }
  | { readonly kind: 'menu'; readonly caption: string; readonly entries: readonly MenuEntry[] };

export interface ShownMenu {
  readonly caption: string;
  readonly isAddonMenu: boolean;
  readonly entries: readonly MenuEntry[];
}

/** An HTML surface; sizes in pixels, null where the script gave none. */
export interface ShownPage {
  readonly kind: 'sidebar' | 'modal dialog' | 'modeless dialog';
  readonly title: string;
  readonly html: string;
  readonly width: number | null;
  readonly height: number | null;
}

export const BUTTON_NAMES = ['OK', 'CANCEL', 'YES', 'NO', 'CLOSE'] as const;
export type ButtonName = (typeof BUTTON_NAMES)[number];

export interface Question {
  readonly title: string;
  readonly text: string;
  readonly buttons: readonly ButtonName[];
}

export interface Toast {
  readonly text: string;
  readonly title: string;
}

/** The users at the screen; a host or a test answers for them. */
export interface People {
  readonly answerAlert: (question: Question) => ButtonName;
  readonly answerPrompt: (question: Question) => {
    readonly button: ButtonName;
    readonly text: string;
  };
}

/** Presses the first button, types nothing. */
export const agreeablePeople: People = {
  answerAlert: (question) => question.buttons[0] ?? 'OK',
  answerPrompt: (question) => ({ button: question.buttons[0] ?? 'OK', text: '' }),
};

export class Screen {
  readonly menus: ShownMenu[] = [];
  readonly pages: ShownPage[] = [];
  readonly alerts: Question[] = [];
  readonly prompts: Question[] = [];
  readonly toasts: Toast[] = [];

  /** A later menu of the same name replaces the earlier one (platform §5.2). */
  showMenu(menu: ShownMenu): void {
    const place = this.menus.findIndex((shown) => shown.caption === menu.caption);
    if (place === -1) this.menus.push(menu);
    else this.menus[place] = menu;
  }
}
