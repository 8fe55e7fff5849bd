// How much a script property holds: 9 KB (platform §2). What people type decides how long a list of IDs
// gets, and one that is too long is refused as a whole.

/** Room is left for what else stands in the same property. */
export const roomForList = 8_000;

/** At most: letters of other scripts take three bytes, and control characters are escaped. */
const bytesOf = (text: string): number =>
  JSON.stringify(text).length + 2 * (text.match(/[^\0-\x7f]/g)?.length ?? 0);

/** As many texts as a property holds in a list, the first ones. */
export function fitting(texts: readonly string[]): readonly string[] {
  let left = roomForList;
  return texts.filter((text) => {
    left -= bytesOf(text) + 1;
    return left >= 0;
  });
}
