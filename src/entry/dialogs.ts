// How menu actions speak to the person at the screen.
import { unlessSpecialist } from '../application/access/for-specialists';
import { composePorts, type Ports } from './compose';
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

/**
 * A menu item for specialists: runs it and shows its message, or a sentence on what went wrong.
 * @param action returns '' where nothing is left to be said
 * @param call the item's function, as History is to name it to the others
 */
export const telling = (
  action: (ports: Ports) => string,
  call: string,
  refusalFor: typeof unlessSpecialist = unlessSpecialist,
): void =>
  tellingAnybody((ports) => {
    const refusal = refusalFor({ call, about: '' }, ports);
    return refusal ? refusal.sentences.join('\n') : action(ports);
  });

/** A menu item for whoever is at the own screen. */
export function tellingAnybody(action: (ports: Ports) => string): void {
  let message: string;
  try {
    demandOwnScreen();
    message = action(composePorts());
  } catch (error) {
    console.error(error);
    message = sentenceFor(error);
  }
  if (message !== '') tell(message);
}
