// The name of a build: the same for the same sources, another one for others.
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildIdOf } from '../../build/build-id';

const scratch = mkdtempSync(join(tmpdir(), 'build-id-'));
afterAll(() => rmSync(scratch, { recursive: true }));

function project(): string {
  const folder = mkdtempSync(join(scratch, 'project-'));
  mkdirSync(join(folder, 'src/goals'), { recursive: true });
  writeFileSync(join(folder, 'src/main.ts'), 'first\nsecond\n');
  writeFileSync(join(folder, 'src/goals/goal.ts'), 'goal\n');
  for (const name of ['appsscript.json', 'package-lock.json'])
    writeFileSync(join(folder, name), `{"name": "${name}"}\n`);
  return folder;
}

describe('the build ID', () => {
  it('is short, and the same in another folder', async () => {
    const id = await buildIdOf(project());
    expect(id).toMatch(/^[0-9a-f]{10}$/);
    expect(await buildIdOf(project())).toBe(id);
  });

  it('does not depend on line ends', async () => {
    const folder = project();
    const id = await buildIdOf(folder);
    writeFileSync(join(folder, 'src/main.ts'), 'first\r\nsecond\r\n');
    expect(await buildIdOf(folder)).toBe(id);
  });

  it.each<[string, (folder: string) => void]>([
    ['a source', (folder) => writeFileSync(join(folder, 'src/goals/goal.ts'), 'goals\n')],
    ['the manifest', (folder) => writeFileSync(join(folder, 'appsscript.json'), '{}')],
    ['a library', (folder) => writeFileSync(join(folder, 'package-lock.json'), '{}')],
    ['one more file', (folder) => writeFileSync(join(folder, 'src/empty.ts'), '')],
    [
      'the name of a file',
      (folder) => {
        cpSync(join(folder, 'src/main.ts'), join(folder, 'src/other.ts'));
        rmSync(join(folder, 'src/main.ts'));
      },
    ],
  ])('changes with %s', async (_what, change) => {
    const folder = project();
    const id = await buildIdOf(folder);
    change(folder);
    expect(await buildIdOf(folder)).not.toBe(id);
  });

  it('is put into the script', () => {
    expect(readFileSync('dist/Code.js', 'utf8')).toMatch(/var buildId = "[0-9a-f]{10}";/);
  });
});
