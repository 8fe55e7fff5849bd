// How menu items speak to the person at the screen.

export function showAlert(message: string): void {
  const ui = SpreadsheetApp.getUi();
  ui.alert('Living ALP', message, ui.ButtonSet.OK);
}

export function showConfirm(title: string, question: string): boolean {
  const ui = SpreadsheetApp.getUi();
  return ui.alert(title, question, ui.ButtonSet.OK_CANCEL) === ui.Button.OK;
}
