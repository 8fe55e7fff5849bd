// Moves one of a list by a place; at the end of the list nothing moves.
export function moved(ids: readonly string[], place: number, by: 1 | -1): readonly string[] {
  const one = ids[place];
  const other = ids[place + by];
  if (one === undefined || other === undefined) return ids;
  return ids.map((id, at) => {
    if (at === place) return other;
    return at === place + by ? one : id;
  });
}
