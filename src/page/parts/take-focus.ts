// Moves the focus to what has just come onto the screen.

/** Fields in which a key means something. */
const WRITTEN_IN = ':read-write, select:enabled';

/**
 * Not away from a person who is writing meanwhile: their next keys would go nowhere. What has come
 * announces itself to people who listen, as an alert does.
 *
 * To be called in a layout effect: an effect that waits for the next frame comes, on a slow
 * computer, when the person has gone on to a field already.
 */
export function takeFocus(element: HTMLElement | null): void {
  if (element === null || document.activeElement?.matches(WRITTEN_IN)) return;
  element.focus();
  element.scrollIntoView({ block: 'nearest' });
}
