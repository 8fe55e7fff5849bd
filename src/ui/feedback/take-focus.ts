// Moves the focus to an element that has just appeared.

/** Fields that take keys. */
const WRITTEN_IN = ':read-write, select:enabled';

/**
 * Not while the person is typing in a field: their next keys would be lost. A screen reader announces
 * the element anyway if it is an alert.
 *
 * Call it in a layout effect: on a slow computer a plain effect runs late, when the person may already
 * be in a field.
 */
export function takeFocus(element: HTMLElement | null): void {
  if (element === null || document.activeElement?.matches(WRITTEN_IN)) return;
  element.focus();
  element.scrollIntoView({ block: 'nearest' });
}
