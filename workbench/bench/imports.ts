// Who imports what from whom, read from the text of every TypeScript file; type imports count.
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

export interface SourceFile {
  /** From the root of the repository. */
  readonly path: string;
  readonly text: string;
  readonly lines: number;
  readonly imports: readonly Import[];
}

export interface Import {
  /** The imported file; imports of packages are left out. */
  readonly from: string;
  /** '*' stands for all of them. */
  readonly names: readonly string[];
}

const folders = ['src', 'emulator', 'workbench', 'build', 'test'];

const statement =
  /^(?:import|export) (?:type )?([^;'"]*?) ?from '(\.[^']*)';|^import ('\.[^']*)';/gm;
const lazy = /import\('(\.[^']*)'\)(?:\.(\w+))?/g;

const namesIn = (clause: string): readonly string[] => {
  const inBraces = /\{([^}]*)\}/.exec(clause)?.[1];
  if (inBraces === undefined) return ['*'];
  const names = inBraces.split(',').map((name) => name.trim().replace(/^type /, ''));
  return names.map((name) => name.split(' as ')[0] ?? '').filter((name) => name !== '');
};

export function readSources(): readonly SourceFile[] {
  const paths = folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((path) => /(?<!\.d)\.tsx?$/.test(path))
      .map((path) => join(folder, path)),
  );
  const known = new Set(paths);
  const resolve = (importer: string, path: string): string | undefined => {
    const base = join(dirname(importer), path);
    return [`${base}.ts`, `${base}.tsx`, join(base, 'index.ts')].find((one) => known.has(one));
  };
  return paths.map((path) => {
    const text = readFileSync(path, 'utf8');
    const found = [
      ...[...text.matchAll(statement)].map(([, clause, from]) => ({ from, names: clause })),
      ...[...text.matchAll(lazy)].map(([, from, name]) => ({
        from,
        names: name ? `{${name}}` : '*',
      })),
    ];
    const imports = found.flatMap(({ from, names }) => {
      const file = from === undefined ? undefined : resolve(path, from);
      return file === undefined ? [] : [{ from: file, names: namesIn(names ?? '*') }];
    });
    return { path, text, lines: text.split('\n').length - 1, imports };
  });
}
