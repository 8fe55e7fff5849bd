// Takes out of a text what no mail can show.

/**
 * Line breaks of every kind become "\n"; the remaining control characters, forbidden in HTML
 * (https://html.spec.whatwg.org/#preprocessing-the-input-stream), go. All else stays as typed.
 */
export const legible = (text: string): string =>
  text
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    .replace(/\t/g, ' ')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are the point
    .replace(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/g, '');
