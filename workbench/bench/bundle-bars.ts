// What Google has to load: the size of the bundle and its pages, and how long they take to evaluate.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import vm from 'node:vm';
import type { Bar } from './bar';

const kilobyte = 1024;

export function bundleBars(folder: string): readonly Bar[] {
  const code = readFileSync(join(folder, 'Code.js'), 'utf8');
  const importCode = readFileSync(join(folder, 'Import.js'), 'utf8');
  const pages = readdirSync(folder).filter((name) => name.endsWith('.html'));
  return [
    {
      what: 'Code.js, as esbuild writes it',
      value: Buffer.byteLength(code) / kilobyte,
      unit: 'KB',
      most: 700,
    },
    {
      what: 'Import.js, evaluated by imports only',
      value: Buffer.byteLength(importCode) / kilobyte,
      unit: 'KB',
      most: null,
    },
    {
      what: 'Code.js and Import.js, evaluated from cold',
      value: coldStart(`${importCode}\n${code}`),
      unit: 'ms',
      most: 15,
    },
    ...pages.map((name) => ({
      what: `page ${name}`,
      value: readFileSync(join(folder, name)).byteLength / kilobyte,
      unit: 'KB',
      most: 300,
    })),
  ];
}

/** The median of several fresh realms, each with a compilation of its own, as at Google. */
function coldStart(code: string): number {
  const times = Array.from({ length: 9 }, (_, round) => {
    const realm = vm.createContext({ console });
    const startedAt = performance.now();
    // The comment keeps V8 from taking the compilation of the round before.
    new vm.Script(`${code}\n// ${round}`).runInContext(realm);
    return performance.now() - startedAt;
  });
  return times.sort((one, other) => one - other)[4] ?? Number.NaN;
}
