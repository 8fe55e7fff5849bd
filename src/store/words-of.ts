// What an error says, for people: texts of services come in the owner's language and are never
// branched on.
export const wordsOf = (error: unknown): string =>
  error instanceof Error ? error.message : String(error);
