// The functions of a bundle that Google sees: those at the top level of its scripts.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isCallableFromPage } from '../../runtime/page-call';

/** Without private ones, whose names end in "_" (platform §1.3). */
export function functionNames(folder: string): readonly string[] {
  return readdirSync(folder)
    .filter((name) => /\.(js|gs)$/.test(name))
    .flatMap((name) => [
      ...readFileSync(join(folder, name), 'utf8').matchAll(/^function ([\w$]+)\s*\(/gm),
    ])
    .map(([, name = '']) => name)
    .filter(isCallableFromPage);
}
