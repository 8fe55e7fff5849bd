// A short name for the sources of a bundle: the same sources have the same one on every computer.
import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';

/** Hexadecimal digits; two builds of one school will never meet by chance. */
const LENGTH = 10;

/** @param root the folder of the project */
export async function buildIdOf(root = '.'): Promise<string> {
  const entries = await readdir(join(root, 'src'), { recursive: true, withFileTypes: true });
  const inFolder = entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'));
  const hash = createHash('sha256');
  for (const name of [...inFolder, 'appsscript.json', 'package-lock.json'].sort()) {
    // Git may check a file out with other line ends.
    const text = (await readFile(join(root, name), 'utf8')).replace(/\r\n/g, '\n');
    hash.update(JSON.stringify([name, text]));
  }
  return hash.digest('hex').slice(0, LENGTH);
}
