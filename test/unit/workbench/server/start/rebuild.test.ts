import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Rebuilder, watchFolder } from '../../../../../workbench/server/start/rebuild';

describe('a source that changes', () => {
  it('is noticed', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'workbench-src-'));
    let stop = (): void => {};
    await new Promise<void>((noticed) => {
      stop = watchFolder(folder, noticed);
      writeFileSync(join(folder, 'main.ts'), 'export {};');
    });
    stop();
    rmSync(folder, { recursive: true });
  });
});

describe('a build', () => {
  it('tells what the builder complains of', async () => {
    const told: (string | null)[] = [];
    const rebuilder = new Rebuilder(
      async () => 'main.ts:1: unexpected end',
      (problem) => told.push(problem),
    );
    await rebuilder.rebuild();
    expect(told).toEqual(['main.ts:1: unexpected end']);
  });

  it('is made once more where sources change meanwhile, and never beside another', async () => {
    const finish: (() => void)[] = [];
    let built = 0;
    const rebuilder = new Rebuilder(
      () => new Promise((settle) => finish.push(() => settle(null))),
      () => {
        built += 1;
      },
    );
    const work = rebuilder.rebuild();
    void rebuilder.rebuild();
    void rebuilder.rebuild();
    expect(finish).toHaveLength(1);
    finish[0]?.();
    await new Promise(setImmediate);
    expect(finish).toHaveLength(2);
    finish[1]?.();
    await work;
    expect(built).toBe(2);
  });
});
