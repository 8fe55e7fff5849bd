// Counts what a person does by doing it: a click, a field that is filled, a choice. Nothing is done
// beside it, so the count cannot say less.
import type { Locator } from 'playwright-core';

export class ActionCounter {
  readonly names: string[] = [];

  async do(name: string, act: () => unknown): Promise<void> {
    this.names.push(name);
    await act();
  }
  async click(target: Locator): Promise<void> {
    await this.do(`click ${(await target.textContent()) ?? ''}`, () => target.click());
  }
  async fill(target: Locator, text: string): Promise<void> {
    await this.do(`type ${text}`, () => target.fill(text));
  }
}
