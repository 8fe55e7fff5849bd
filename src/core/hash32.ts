// A 32-bit hash of a text.

/** FNV-1a with 32 bits. For telling texts apart and for spreading choices, never for secrets. */
export function hash32(text: string): number {
  let state = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    state = Math.imul(state ^ text.charCodeAt(index), 0x01000193);
  }
  return state >>> 0;
}
