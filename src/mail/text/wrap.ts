// Breaks text into lines for the plain-text part.

/** Characters per line: what mail programs show without wrapping again, also when quoted once. */
export const columns = 76;

/**
 * Lines of at most 76 characters, each after `prefix`; the text's own line breaks stay. A word that
 * is longer than a line, such as a link, is left whole.
 */
export const wrap = (text: string, prefix = '', firstPrefix = prefix): readonly string[] => {
  const lines: string[] = [];
  for (const paragraph of text.split('\n')) {
    let line = '';
    for (const word of paragraph.split(' ').filter(Boolean)) {
      if (line !== '' && prefix.length + [...line].length + 1 + [...word].length > columns) {
        lines.push(line);
        line = word;
      } else {
        line = line === '' ? word : `${line} ${word}`;
      }
    }
    lines.push(line);
  }
  return lines.map((line, n) => `${n === 0 ? firstPrefix : prefix}${line}`.trimEnd());
};
