// Reads a form that was kept: one in another shape, from an older page, is not taken.

export function readForm<Form extends object>(text: string | null, empty: Form): Form {
  if (text === null) return empty;
  try {
    const found: unknown = JSON.parse(text);
    return isLike(found, empty) ? found : empty;
  } catch {
    return empty;
  }
}

function isLike<Form extends object>(found: unknown, empty: Form): found is Form {
  if (typeof found !== 'object' || found === null) return false;
  const values = new Map(Object.entries(found));
  return Object.entries(empty).every(([key, value]) => typeof values.get(key) === typeof value);
}
