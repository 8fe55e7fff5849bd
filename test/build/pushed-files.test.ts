// The files that clasp pushes, as clasp itself lists them.
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { claspIn } from '../../build/run-clasp';
import { parts } from '../../build/script';

describe('a project as it ships, built', () => {
  const folder = mkdtempSync(join(tmpdir(), 'pushed-files-'));
  beforeAll(() => {
    for (const path of ['.clasp.json', 'package.json', 'dist', 'src/entry']) {
      cpSync(path, join(folder, path), { recursive: true });
    }
    mkdirSync(join(folder, 'notes'));
    writeFileSync(join(folder, 'notes/extra.js'), '');
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it('pushes the manifest, the script and its pages, and not the notices beside them', async () => {
    const { stdout, exitCode } = await claspIn(folder)(['show-file-status', '--json'], 'kept');
    expect(exitCode).toBe(0);
    const { filesToPush } = JSON.parse(stdout);
    const pages = [
      'answer',
      'print',
      'questions',
      ...['import', 'pictures', 'round', 'setup', 'sidebar', 'teacher'].flatMap((page) => [
        page,
        `${page}-es`,
      ]),
    ];
    expect([...filesToPush].sort()).toEqual(
      [
        'dist/appsscript.json',
        'dist/Code.js',
        ...parts.map(({ name }) => `dist/${name}.js`),
        ...pages.map((name) => `dist/${name}.html`),
      ].sort(),
    );
  });
});
