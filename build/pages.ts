// Makes each page of the add-on into one self-contained HTML file, as Apps Script serves it.
import { readFile } from 'node:fs/promises';
import { build, type Plugin } from 'esbuild';

export interface Page {
  /** File name in dist/. */
  readonly name: string;
  readonly html: string;
}

interface PageSource {
  readonly folder: string;
  /** The file that the script opens by name. */
  readonly name: string;
  readonly title: string;
}

/** The HTML around every page. */
const shell = 'src/ui/page.html';

const pages: readonly PageSource[] = [
  { folder: 'src/answers/page', name: 'answer.html', title: 'Living ALP' },
  { folder: 'src/import/page', name: 'import.html', title: 'Import a caseload file' },
  { folder: 'src/print/page', name: 'print.html', title: 'Print plans' },
  { folder: 'src/sidebar/page', name: 'sidebar.html', title: 'Living ALP' },
  { folder: 'src/teachers/page', name: 'teacher.html', title: 'Living ALP' },
];

export const buildPages = (target: string, plugins: Plugin[]): Promise<readonly Page[]> =>
  Promise.all(
    pages.map(async ({ folder, name, title }) => {
      const [around, script] = await Promise.all([
        readFile(shell, 'utf8'),
        pageScript(folder, target, plugins),
      ]);
      const style = await pageStyle(folder);
      return {
        name,
        html: around
          .replace('<!-- title -->', title)
          .replace('<!-- style -->', () => `<style>${style}</style>`)
          .replace('<!-- script -->', () => `<script>${script}</script>`),
      };
    }),
  );

/**
 * Pages know the use cases of the script by their types alone, which the compiler lets them import:
 * what would put one of them into a page stops the build.
 */
const noServerCode: Plugin = {
  name: 'no-server-code',
  setup({ onLoad }) {
    onLoad(
      { filter: /[\\/]src[\\/]([\w-]+[\\/]server|store|platform|entry|registry\.ts|parts\.ts)/ },
      ({ path }) => ({
        errors: [{ text: `This is code of the script, and a page imports it: ${path}` }],
      }),
    );
  },
};

/** @param folder has the page's main.tsx */
export async function pageScript(
  folder: string,
  target: string,
  plugins: Plugin[] = [],
): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [`${folder}/main.tsx`],
    bundle: true,
    minify: true,
    target,
    jsx: 'automatic',
    jsxImportSource: 'preact',
    format: 'iife',
    charset: 'utf8',
    plugins: [noServerCode, ...plugins],
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
