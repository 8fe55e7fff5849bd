// How menu actions speak to the person at the screen.
import { demandOwnScreen } from './own-screen';
import { sentenceFor } from './sentence-for';

export function tell(message: string): void {
  const ui = SpreadsheetApp.getUi();
  ui.alert('Living ALP', message, ui.ButtonSet.OK);
}

export function ask(title: string, question: string): boolean {
  const ui = SpreadsheetApp.getUi();
  return ui.alert(title, question, ui.ButtonSet.OK_CANCEL) === ui.Button.OK;
}

/** Runs an action and shows its message, or a sentence on what went wrong. */
export function telling(action: () => string): void {
  let message: string;
  try {
    demandOwnScreen();
    message = action();
  } catch (error) {
    console.error(error);
    message = sentenceFor(error);
  }
  tell(message);
}
