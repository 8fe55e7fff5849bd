// Makes each page of the add-on into one self-contained HTML file, as Apps Script serves it.
import { readFile } from 'node:fs/promises';
import { build } from 'esbuild';

export interface Page {
  /** File name in dist/. */
  readonly name: string;
  readonly html: string;
}

/** Folder of the page's sources -> the file that the script opens by name. */
const pages: readonly (readonly [folder: string, name: string])[] = [
  ['src/import-dialog', 'import.html'],
  ['src/sidebar', 'sidebar.html'],
];

export const buildPages = (target: string): Promise<readonly Page[]> =>
  Promise.all(
    pages.map(async ([folder, name]) => {
      const [shell, script] = await Promise.all([
        readFile(`${folder}/page.html`, 'utf8'),
        pageScript(folder, target),
      ]);
      const style = await pageStyle(folder);
      return {
        name,
        html: shell
          .replace('<!-- style -->', () => `<style>${style}</style>`)
          .replace('<!-- script -->', () => `<script>${script}</script>`),
      };
    }),
  );

async function pageScript(folder: string, target: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [`${folder}/main.tsx`],
    bundle: true,
    minify: true,
    target,
    jsx: 'automatic',
    jsxImportSource: 'preact',
    format: 'iife',
    write: false,
    logLevel: 'warning',
  });
  // A closing tag inside a script string would end the script.
  return (outputFiles[0]?.text ?? '').replace(/<\/script/gi, '<\\/script');
}

async function pageStyle(folder: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [`${folder}/style.css`],
    bundle: true,
    minify: true,
    write: false,
    logLevel: 'warning',
  });
  return outputFiles[0]?.text ?? '';
}
