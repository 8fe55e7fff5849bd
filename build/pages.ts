// Makes each page of the add-on into one self-contained HTML file, as Apps Script serves it.
import { readFile } from 'node:fs/promises';
import { build } from 'esbuild';

export interface Page {
  /** File name in dist/. */
  readonly name: string;
  readonly html: string;
}

interface PageSource {
  readonly folder: string;
  /** The page around the script. */
  readonly shell: string;
  /** The file that the script opens by name. */
  readonly name: string;
}

const pages: readonly PageSource[] = [
  {
    folder: 'src/import-dialog',
    shell: 'src/import-dialog/page.html',
    name: 'import.html',
  },
  { folder: 'src/sidebar', shell: 'src/page/sidebar.html', name: 'sidebar.html' },
  {
    folder: 'src/teacher-sidebar',
    shell: 'src/page/sidebar.html',
    name: 'teacher.html',
  },
];

export const buildPages = (target: string): Promise<readonly Page[]> =>
  Promise.all(
    pages.map(async ({ folder, shell, name }) => {
      const [around, script] = await Promise.all([
        readFile(shell, 'utf8'),
        pageScript(folder, target),
      ]);
      const style = await pageStyle(folder);
      return {
        name,
        html: around
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
    charset: 'utf8',
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
