// Makes dist/: what clasp pushes to Google, and what the local Apps Script runs; and the notices of the
// libraries in it.
import { cp, mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { shippedBank } from '../src/digests/domain/question-bank/question-bank';
import { buildIdOf } from './build-id';
import { BundledPackages } from './notices';
import { buildPages, type Page } from './pages';
import { scriptsOf } from './script';

/** Characters that a browser, or Google's own reading of HTML files, could stumble over. */
const escaped = (json: string): string => json.replace(/</g, '\\u003c').replace(/\/\//g, '/\\/');

const questionsPage = (): Page => ({
  name: 'questions.html',
  html: `<script type="application/json">\n${escaped(JSON.stringify(shippedBank()))}\n</script>\n`,
});

/** Class fields and static blocks do not parse at Google; at this level there are none. */
const target = 'es2019';

/** No name that clasp takes for a script or a page. */
const NOTICES = 'LICENSES-OF-LIBRARIES.txt';

/** @param folder is emptied first */
export async function makeBundle(folder = 'dist'): Promise<void> {
  const bundled = new BundledPackages();
  const plugins = [bundled.plugin];
  const [scripts, pages] = await Promise.all([
    scriptsOf({ target, plugins, buildId: await buildIdOf() }),
    buildPages(target, plugins),
  ]);
  const notices = await bundled.notices();
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  await Promise.all([
    cp('appsscript.json', join(folder, 'appsscript.json')),
    ...scripts.map(({ name, text }) => writeFile(join(folder, name), text)),
    writeFile(join(folder, NOTICES), notices),
    ...[...pages, questionsPage()].map(({ name, html }) => writeFile(join(folder, name), html)),
  ]);
}
