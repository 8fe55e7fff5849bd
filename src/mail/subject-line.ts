// A subject as a mail header can carry it.

const longest = 120;

/**
 * One line of at most 120 characters. Marks that reorder text go too: in an inbox they would
 * reorder what stands beside the subject.
 */
export const subjectLine = (subject: string): string => {
  const line = subject
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are the point
    .replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g, ' ')
    .replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '')
    .replace(/ {2,}/g, ' ')
    .trim();
  const characters = [...line];
  return characters.length <= longest
    ? line
    : `${characters
        .slice(0, longest - 1)
        .join('')
        .trimEnd()}…`;
};
