// Runs the example of the README as it stands there.

import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { format } from 'node:util';
import { transformSync } from 'esbuild';
import { scratchFolder } from './scratch-folder';

const readme = readFileSync(resolve('emulator/README.md'), 'utf8');

function block(language: string): string {
  const found = readme.match(new RegExp(`\`\`\`${language}\\n(.*?)\`\`\``, 's'))?.[1];
  if (found === undefined) throw new Error(`The README has no block of ${language}.`);
  return found;
}

it('the example of the README prints what it says', () => {
  const folder = scratchFolder('readme-');
  writeFileSync(join(folder, 'appsscript.json'), block('json'));
  writeFileSync(join(folder, 'Code.js'), block('js'));
  const { code } = transformSync(
    block('ts').replace("folder: 'script'", `folder: ${JSON.stringify(folder)}`),
    { loader: 'ts', format: 'cjs' },
  );
  const printed: string[] = [];
  const load = (name: string): unknown => {
    expect(name).toBe('./emulator');
    return require('../index');
  };
  const console = { log: (...args: unknown[]) => printed.push(format(...args)) };
  new Function('require', 'module', 'console', code)(load, { exports: {} }, console);
  expect(printed.map((line) => `${line}\n`).join('')).toBe(block('text'));
});
