// How the code is cut into files: lengths, lone small files, import circles, exports that nobody
// imports, copies. `npx tsx workbench/bench/code-bars.ts` names what the numbers count.
import { existsSync, readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import type { Bar } from './bar';
import { copies } from './copies';
import { readSources, type SourceFile } from './imports';

const SMALL_LINES = 30;
const areas = ['src', 'emulator', 'workbench'] as const;

const isTest = ({ path }: SourceFile): boolean => /^test\/|\/test\//.test(path);

const quantile = (numbers: readonly number[], part: number): number =>
  [...numbers].sort((one, other) => one - other)[Math.floor(part * (numbers.length - 1))] ?? 0;

/** Files that ask to be part of the one file that imports them; tests do not count as importers. */
const loneSmallFiles = (files: readonly SourceFile[]): readonly string[] => {
  const importers = new Map<string, number>();
  for (const { imports } of files)
    for (const from of new Set(imports.map((one) => one.from)))
      importers.set(from, (importers.get(from) ?? 0) + 1);
  return files
    .filter(({ path, lines }) => lines < SMALL_LINES && importers.get(path) === 1)
    .map(({ path }) => path);
};

/** Each group of files that reach one another. */
function importCircles(files: readonly SourceFile[]): readonly string[] {
  const importsOf = new Map(files.map(({ path, imports }) => [path, imports.map((i) => i.from)]));
  const reach = (path: string): ReadonlySet<string> => {
    const seen = new Set<string>();
    const open = [...(importsOf.get(path) ?? [])];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      if (seen.has(next)) continue;
      seen.add(next);
      open.push(...(importsOf.get(next) ?? []));
    }
    return seen;
  };
  const reached = new Map(files.map(({ path }) => [path, reach(path)]));
  const groups = files
    .filter(({ path }) => reached.get(path)?.has(path))
    .map(({ path }) =>
      [...(reached.get(path) ?? [])].filter((other) => reached.get(other)?.has(path)).sort(),
    );
  return [...new Set(groups.map((group) => group.join(', ')))];
}

const declared =
  /^export (?:declare )?(?:abstract )?(?:async )?(const|let|function\*?|class|interface|type|enum) (\w+)/gm;

/** Found by name: by the build, by whoever pushes the checks, and by the test of all classes. */
const readByName = [
  'src/entry/main.ts',
  'src/entry/glance.ts',
  'src/entry/spanish.ts',
  'emulator/checks/index.ts',
  'emulator/services/',
];

const occurs = (text: string, name: string): number =>
  text.match(new RegExp(`\\b${name}\\b`, 'g'))?.length ?? 0;

/** "path: name" for each export that no other file imports; a type may serve its own file alone. */
function unusedExports(files: readonly SourceFile[]): readonly string[] {
  const used = new Map<string, Set<string>>();
  for (const { from, names } of files.flatMap(({ imports }) => imports))
    used.set(from, new Set([...(used.get(from) ?? []), ...names]));
  const isUsed = (path: string, name: string): boolean =>
    used.get(path)?.has(name) === true || used.get(path)?.has('*') === true;
  return files
    .filter(({ path }) => !readByName.some((each) => path.startsWith(each)))
    .flatMap(({ path, text }) =>
      [...text.matchAll(declared)]
        .map(([, kind = '', name = '']) => ({ name, isType: /^(interface|type)$/.test(kind) }))
        .filter(({ name, isType }) => !isUsed(path, name) && !(isType && occurs(text, name) > 1))
        .map(({ name }) => `${path}: ${name}`),
    );
}

/** Of the last run of the whole suite on this computer; nothing where there was none. */
function suiteBars(): readonly Bar[] {
  const file = '.suite/last-run.json';
  if (!existsSync(file)) return [];
  const { wall, inWorkers } = JSON.parse(readFileSync(file, 'utf8'));
  return [
    { what: 'npm test, its last run', value: wall, unit: 's', most: 300 },
    { what: 'npm test: all workers together', value: inWorkers, unit: 's', most: 480 },
  ];
}

export function codeBars(): readonly Bar[] {
  const files = readSources();
  const code = files.filter((file) => !isTest(file));
  const lengths = areas.flatMap((area): Bar[] => {
    const lines = code.filter(({ path }) => path.startsWith(`${area}/`)).map((one) => one.lines);
    return [
      {
        what: `${area}: median length of a file`,
        value: quantile(lines, 0.5),
        unit: 'lines',
        most: 200,
      },
      {
        what: `${area}: one file in ten is longer`,
        value: quantile(lines, 0.9),
        unit: 'lines',
        most: 300,
      },
    ];
  });
  return [
    ...lengths,
    {
      what: `files under ${SMALL_LINES} lines with a single importer`,
      value: (100 * loneSmallFiles(code).length) / code.length,
      unit: '%',
      most: 5,
    },
    {
      what: 'import circles, type imports counted',
      value: importCircles(files).length,
      unit: '',
      most: 0,
    },
    { what: 'unused exports', value: unusedExports(files).length, unit: '', most: 0 },
    { what: 'copies of more than ten lines', value: copies(code).length, unit: 'pairs', most: 9 },
    ...suiteBars(),
  ];
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const files = readSources();
  const code = files.filter((file) => !isTest(file));
  const lists = {
    'Small files with a single importer': loneSmallFiles(code),
    'Import circles': importCircles(files),
    'Unused exports': unusedExports(files),
    Copies: copies(code),
  };
  for (const [what, found] of Object.entries(lists))
    console.log([`${what}: ${found.length}`, ...found].join('\n  '), '\n');
}
