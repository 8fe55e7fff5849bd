// The files that clasp pushes, as clasp itself lists them.
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { claspIn } from '../../build/run-clasp';

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
    expect([...filesToPush].sort()).toEqual([
      'dist/Answers.js',
      'dist/Caseload.js',
      'dist/Code.js',
      'dist/Contacts.js',
      'dist/English.js',
      'dist/Health.js',
      'dist/Import.js',
      'dist/Spanish.js',
      'dist/Years.js',
      'dist/answer.html',
      'dist/appsscript.json',
      'dist/import.html',
      'dist/print.html',
      'dist/questions.html',
      'dist/sidebar.html',
      'dist/teacher.html',
    ]);
  });
});
