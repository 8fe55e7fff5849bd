// What a person answered to `Ui.prompt`.
import { DescribedObject } from '../../runtime/described-object';
import type { PlatformEnum } from '../../runtime/platform-enum';
import type { MethodTable } from '../../runtime/platform-object';

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
