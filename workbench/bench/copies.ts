// Finds code that stands twice: runs of at least so many lines that are the same in two places.
import type { SourceFile } from './imports';

/** Blank lines and comments do not count. */
const LEAST_LINES = 11;

interface Line {
  readonly text: string;
  readonly number: number;
}

interface Spot {
  readonly file: SourceFile;
  readonly lines: readonly Line[];
  readonly index: number;
}

/** Imports are the same wherever the same things are used. */
const codeLines = ({ text }: SourceFile): readonly Line[] =>
  text
    .replace(/^import [^;]*;$/gm, (found) => found.replace(/[^\n]/g, ''))
    .split('\n')
    .map((line, index) => ({ text: line.trim(), number: index + 1 }))
    .filter(({ text: line }) => line !== '' && !/^(\/\/|\/?\*)/.test(line));

const runFrom = (one: Spot, other: Spot): number => {
  let length = 0;
  const at = ({ lines, index }: Spot): string | undefined => lines[index + length]?.text;
  while (at(one) !== undefined && at(one) === at(other)) length += 1;
  return length;
};

/** "a.ts:12 = b.ts:40 (15 lines)", each pair of runs once and as long as it is. */
export function copies(files: readonly SourceFile[]): readonly string[] {
  const seen = new Map<string, Spot[]>();
  const found: string[] = [];
  const covered = new Set<string>();
  for (const file of files) {
    const lines = codeLines(file);
    for (let index = 0; index + LEAST_LINES <= lines.length; index += 1) {
      const window = lines.slice(index, index + LEAST_LINES);
      const key = window.map(({ text }) => text).join('\n');
      const spot = { file, lines, index };
      const earlier = seen.get(key) ?? [];
      for (const other of earlier) {
        const shift = `${other.file.path} ${file.path} ${index - other.index}`;
        if (covered.has(`${shift} ${index}`)) continue;
        const length = runFrom(other, spot);
        for (let line = 0; line < length; line += 1) covered.add(`${shift} ${index + line}`);
        const spotName = ({ file: { path }, lines: all, index: at }: Spot) =>
          `${path}:${all[at]?.number}`;
        found.push(`${spotName(other)} = ${spotName(spot)} (${length} lines)`);
      }
      seen.set(key, [...earlier, spot]);
    }
  }
  return found;
}
