// What Google runs after a person has edited cells: a simple trigger, which may see this file only,
// learns of nobody but perhaps the editor, and has 30 seconds. It never runs for what a script or
// the API has written, so the product's own writes do not come back here.
import { recordEdit } from '../platform/edits/record-edit';

type EditEvent = GoogleAppsScript.Events.SheetsOnEdit;

/** @param event anything at all when a page calls this: then there is no range, and nothing is done */
export function onEdit(event?: Partial<EditEvent>): void {
  try {
    if (typeof event?.range?.getSheet !== 'function') return;
    recordEdit({
      range: event.range,
      before: event.oldValue,
      after: event.value,
      // Named only where the school's rules let a simple trigger know.
      by: nameOf(event.user),
      at: Date.now(),
    });
  } catch (error) {
    // A person who types must not meet an error of ours.
    console.error(error);
  }
}

function nameOf(user: Partial<EditEvent['user']> | undefined): string {
  try {
    return user?.getEmail?.() ?? '';
  } catch {
    return '';
  }
}
