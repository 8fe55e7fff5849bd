// Makes the workbench's own page from its sources, in memory.

import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

export interface PageBundle {
  readonly html: string;
  readonly script: string;
  readonly style: string;
  /** google.script for the framed pages of the add-on. */
  readonly shim: string;
  /** google.script for the pages of the web app. */
  readonly publicShim: string;
}

const source = (name: string): string =>
  fileURLToPath(new URL(`../../page/${name}`, import.meta.url));

export async function bundlePage(): Promise<PageBundle> {
  const [html, script, style, shim, publicShim] = await Promise.all([
    readFile(source('page.html'), 'utf8'),
    bundled('main.tsx'),
    bundled('style.css'),
    inScript('frame/google-script.ts'),
    inScript('frame/web-app-script.ts'),
  ]);
  return { html, script, style, shim, publicShim };
}

/** To stand in a script of a page, which a closing tag would end. */
const inScript = async (name: string): Promise<string> =>
  (await bundled(name)).replace(/<\/script/gi, '<\\/script');

async function bundled(name: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [source(name)],
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2022',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    write: false,
    logLevel: 'warning',
  });
  return outputFiles[0]?.text ?? '';
}
