// The license notices of the libraries that stand in the bundle, as their licenses ask for. clasp
// pushes scripts and pages only, so the file stays beside them.
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Plugin } from 'esbuild';

const PACKAGE = /^.*node_modules\/(?:@[^/]+\/)?[^/]+/;
const LICENSE = /^licen[cs]e(\.\w+)?$/i;

/** Hears from each build which packages it has put code of into its output. */
export class BundledPackages {
  readonly #folders = new Set<string>();
  readonly plugin: Plugin = {
    name: 'bundled-packages',
    setup: ({ initialOptions, onEnd }) => {
      initialOptions.metafile = true;
      onEnd(({ metafile }) => {
        for (const { inputs } of Object.values(metafile?.outputs ?? {}))
          for (const [path, { bytesInOutput }] of Object.entries(inputs)) {
            const [folder] = PACKAGE.exec(path) ?? [];
            if (folder !== undefined && bytesInOutput > 0) this.#folders.add(folder);
          }
      });
    },
  };

  /** In the order of their names. Throws where a package has no license file. */
  async notices(): Promise<string> {
    const found = await Promise.all([...this.#folders].map(noticeOf));
    return `Living ALP contains these libraries.\n${found.sort().join('')}`;
  }
}

async function noticeOf(folder: string): Promise<string> {
  const { name, version } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'));
  const file = (await readdir(folder)).find((each) => LICENSE.test(each));
  if (file === undefined) throw new Error(`${name} is in the bundle and has no license file.`);
  const license = (await readFile(join(folder, file), 'utf8')).trim();
  return `\n--- ${name} ${version} ---\n\n${license}\n`;
}
