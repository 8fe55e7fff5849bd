// Makes each page of the add-on into one self-contained HTML file, as Apps Script serves it.
import { readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { build, type Plugin } from 'esbuild';
import { bilingualPages, type PageLanguage, pageFile, pageLanguages } from '../src/core/languages';

export interface Page {
  /** File name in dist/. */
  readonly name: string;
  readonly html: string;
}

interface PageSource {
  readonly folder: string;
  /** By which the script opens it (core/languages.ts). */
  readonly name: string;
  readonly title: string;
}

/** The HTML around every page. */
const shell = 'src/ui/page.html';

const pages: readonly PageSource[] = [
  { folder: 'src/answers/page', name: 'answer', title: 'Living ALP' },
  { folder: 'src/import/page', name: 'import', title: 'Import a caseload file' },
  { folder: 'src/print/page', name: 'print', title: 'Print plans' },
  { folder: 'src/setup/page', name: 'setup', title: 'Living ALP' },
  { folder: 'src/round/page', name: 'round', title: 'Progress round' },
  { folder: 'src/sidebar/page', name: 'sidebar', title: 'Living ALP' },
  { folder: 'src/teachers/page', name: 'teacher', title: 'Living ALP' },
  { folder: 'src/timeline/page', name: 'pictures', title: 'The year in pictures' },
];

/** Most pages are made once for each language, with the texts of that one alone: half as many to send. */
export const buildPages = (target: string, plugins: Plugin[]): Promise<readonly Page[]> =>
  Promise.all(
    pages.flatMap((page) =>
      bilingualPages.includes(page.name)
        ? [buildPage(page, page.name, target, plugins)]
        : pageLanguages.map((language) =>
            buildPage(page, pageFile(page.name, language), target, [textsOf(language), ...plugins]),
          ),
    ),
  );

async function buildPage(
  { folder, title }: PageSource,
  file: string,
  target: string,
  plugins: Plugin[],
): Promise<Page> {
  const [around, script, style] = await Promise.all([
    readFile(shell, 'utf8'),
    pageScript(folder, target, plugins),
    pageStyle(folder),
  ]);
  return {
    name: `${file}.html`,
    html: around
      .replace('<!-- title -->', title)
      .replace('<!-- style -->', () => `<style>${style}</style>`)
      .replace('<!-- script -->', () => `<script>${script}</script>`),
  };
}

/**
 * Texts stand in files that end in their language and export the same names in each. Of failures the
 * English texts stay: they are the list of what can fail.
 */
const textsOf = (language: PageLanguage): Plugin => ({
  name: `texts-${language}`,
  setup({ onResolve, resolve }) {
    onResolve({ filter: /\/(failures\.es|en|es)$/ }, ({ path, importer, kind }) => {
      const wanted = path.replace(/(en|es)$/, language);
      if (wanted === path) return null;
      return resolve(wanted, { kind, importer, resolveDir: dirname(importer) });
    });
  },
});

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
