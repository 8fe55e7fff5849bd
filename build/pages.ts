// Makes each page of the add-on into one self-contained HTML file, as Apps Script serves it.
import { readFile } from 'node:fs/promises';
import { deflateRawSync } from 'node:zlib';
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
  /** Whether the script travels packed: the larger page takes half the bytes, and a moment more. */
  readonly isPacked: boolean;
}

const pages: readonly PageSource[] = [
  {
    folder: 'src/import-dialog',
    shell: 'src/import-dialog/page.html',
    name: 'import.html',
    isPacked: true,
  },
  { folder: 'src/sidebar', shell: 'src/page/sidebar.html', name: 'sidebar.html', isPacked: true },
  {
    folder: 'src/teacher-sidebar',
    shell: 'src/page/sidebar.html',
    name: 'teacher.html',
    isPacked: false,
  },
];

export const buildPages = (target: string): Promise<readonly Page[]> =>
  Promise.all(
    pages.map(async ({ folder, shell, name, isPacked }) => {
      const [around, script] = await Promise.all([
        readFile(shell, 'utf8'),
        pageScript(folder, target),
      ]);
      const style = await pageStyle(folder);
      return {
        name,
        html: around
          .replace('<!-- style -->', () => `<style>${style}</style>`)
          .replace(
            '<!-- script -->',
            () => `<script>${isPacked ? packed(script) : script}</script>`,
          ),
      };
    }),
  );

/** A script that unpacks and runs the given one, by what every browser of today has built in. */
function packed(script: string): string {
  const bytes = deflateRawSync(Buffer.from(script), { level: 9 }).toString('base64');
  return [
    `const packed = Uint8Array.from(atob('${bytes}'), (letter) => letter.charCodeAt(0));`,
    "const unpacking = new DecompressionStream('deflate-raw');",
    'new Response(new Blob([packed]).stream().pipeThrough(unpacking)).text().then((code) => {',
    "  const script = document.createElement('script');",
    '  script.textContent = code;',
    '  document.body.append(script);',
    '});',
  ].join('\n');
}

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
