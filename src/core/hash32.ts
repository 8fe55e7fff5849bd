// A 32-bit hash of a text.

/**
 * FNV-1a with 32 bits. For telling texts apart and for spreading choices, never for secrets.
 * @param begun the hash of a text that this one follows: hash32('b', hash32('a')) is hash32('ab')
 */
export function hash32(text: string, begun = 0x811c9dc5): number {
  let state = begun;
  for (let index = 0; index < text.length; index += 1) {
    state = Math.imul(state ^ text.charCodeAt(index), 0x01000193);
  }
  return state >>> 0;
}
