// `SpreadsheetApp.getUi()`: menus, questions, sidebar and dialogs of the open spreadsheet.

import { CONTAINER_UI_SCOPE } from '../../runtime/authorization';
import type { Surface } from '../../runtime/execution-context';
import { PlatformEnum, platformEnum } from '../../runtime/platform-enum';
import { PlatformError } from '../../runtime/platform-error';
import { DescribedObject, type MethodRule, type MethodTable } from '../../runtime/platform-object';
import type { ButtonName, Question, ShownPage } from '../../runtime/screen';
import type { ServiceEnvironment } from '../../runtime/service-environment';
import { HtmlOutput } from '../html/html-output';
import { releaseLocksOf } from '../lock-service';
import { Menu } from './menu';

/** What a person answered to `Ui.prompt`. */
export class PromptResponse extends DescribedObject {
  readonly service = 'Ui';
  readonly platformName = 'PromptResponse';
  readonly methods: MethodTable = {
    getSelectedButton: { takes: [[]] },
    getResponseText: { takes: [[]] },
  };
  readonly #button: PlatformEnum;
  readonly #text: string;

  constructor(button: PlatformEnum, text: string) {
    super();
    this.#button = button;
    this.#text = text;
  }
  getSelectedButton(): PlatformEnum {
    return this.#button;
  }
  getResponseText(): string {
    return this.#text;
  }
}

const NO_UI = 'Cannot call SpreadsheetApp.getUi() from this context.';
/** Sidebars are always this wide, in pixels (platform §5.2). */
const SIDEBAR_WIDTH = 300;

const WITHOUT_UI: readonly Surface[] = ['clock', 'web-app'];
const SUSPENDING: MethodRule = { isData: true, ms: 0, scopes: [CONTAINER_UI_SCOPE] };
const SHOWING: MethodRule = { isData: true, ms: 300, scopes: [CONTAINER_UI_SCOPE] };

const BUTTON = platformEnum('CLOSE', 'OK', 'CANCEL', 'YES', 'NO');
const BUTTON_SET = platformEnum('OK', 'OK_CANCEL', 'YES_NO', 'YES_NO_CANCEL');
const BUTTONS: Readonly<Record<string, readonly ButtonName[]>> = {
  OK: ['OK'],
  OK_CANCEL: ['OK', 'CANCEL'],
  YES_NO: ['YES', 'NO'],
  YES_NO_CANCEL: ['YES', 'NO', 'CANCEL'],
};

/** Throws the platform's refusal where there is no screen (platform §3.4). */
export function openUi(environment: ServiceEnvironment): Ui {
  if (WITHOUT_UI.includes(environment.context.surface)) throw new PlatformError(NO_UI);
  return new Ui(environment);
}

export class Ui extends DescribedObject {
  readonly service = 'Ui';
  readonly platformName = 'Ui';
  readonly Button = BUTTON;
  readonly ButtonSet = BUTTON_SET;
  readonly methods: MethodTable = {
    createMenu: { takes: [['string']] },
    createAddonMenu: { takes: [[]] },
    alert: { ...SUSPENDING, takes: [['text'], ['text', BUTTON_SET], ['text', 'text', BUTTON_SET]] },
    prompt: {
      ...SUSPENDING,
      takes: [['text'], ['text', BUTTON_SET], ['text', 'text', BUTTON_SET]],
    },
    showSidebar: { ...SHOWING, takes: [['object']] },
    showModalDialog: { ...SHOWING, takes: [['object', 'string']] },
    showModelessDialog: { ...SHOWING, takes: [['object', 'string']] },
  };
  readonly #environment: ServiceEnvironment;

  constructor(environment: ServiceEnvironment) {
    super();
    this.#environment = environment;
  }
  createMenu(caption: string): Menu {
    return new Menu(this.#environment.screen, caption, false);
  }
  createAddonMenu(): Menu {
    return new Menu(this.#environment.screen, 'Extensions', true);
  }
  /** Suspends the script; its locks are gone afterwards (platform §0.8). */
  alert(...args: unknown[]): PlatformEnum {
    const question = readQuestion(args);
    this.#suspend();
    this.#environment.screen.alerts.push(question);
    return BUTTON[this.#environment.people.answerAlert(question)];
  }
  prompt(...args: unknown[]): PromptResponse {
    const question = readQuestion(args);
    this.#suspend();
    this.#environment.screen.prompts.push(question);
    const answer = this.#environment.people.answerPrompt(question);
    return new PromptResponse(BUTTON[answer.button], answer.text);
  }
  showSidebar(userInterface: unknown): void {
    const output = asOutput(userInterface, 'showSidebar');
    this.#show(output, 'sidebar', output.getTitle(), SIDEBAR_WIDTH);
  }
  showModalDialog(userInterface: unknown, title: string): void {
    const output = asOutput(userInterface, 'showModalDialog');
    this.#show(output, 'modal dialog', title, output.getWidth());
  }
  showModelessDialog(userInterface: unknown, title: string): void {
    const output = asOutput(userInterface, 'showModelessDialog');
    this.#show(output, 'modeless dialog', title, output.getWidth());
  }
  #suspend(): void {
    releaseLocksOf(this.#environment.state, this.#environment.executionId);
  }
  #show(output: HtmlOutput, kind: ShownPage['kind'], title: string, width: number | null): void {
    this.#environment.screen.pages.push({
      kind,
      title,
      html: output.getContent(),
      width,
      height: output.getHeight(),
    });
  }
}

/** (text), (text, buttons) or (title, text, buttons). */
function readQuestion(args: readonly unknown[]): Question {
  const last = args.at(-1);
  const set = last instanceof PlatformEnum ? last.name() : 'OK';
  const texts = last instanceof PlatformEnum ? args.slice(0, -1) : args;
  const [first, second] = texts.map(String);
  return {
    title: second === undefined ? '' : (first ?? ''),
    text: second ?? first ?? '',
    buttons: BUTTONS[set] ?? ['OK'],
  };
}

function asOutput(value: unknown, method: string): HtmlOutput {
  if (value instanceof HtmlOutput) return value;
  throw new PlatformError(
    `The parameters ((class)) don't match the method signature for Ui.${method}.`,
  );
}
