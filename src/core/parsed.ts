// Parses JSON that the product has stored.

/** Null where there is none, or where it is not JSON. */
export function parsed(written: string | null): unknown {
  try {
    return written && JSON.parse(written);
  } catch {
    return null;
  }
}
