import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { rebuildOnChange } from '../../../../workbench/server/start/rebuild';

let folder: string;
let stop = (): void => {};
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'workbench-src-'));
});
afterEach(() => {
  stop();
  rmSync(folder, { recursive: true });
});

const save = (name: string): void => writeFileSync(join(folder, name), String(Math.random()));

describe('a source that changes', () => {
  it('is built, and what the builder says is told', async () => {
    const told = new Promise((settle) => {
      stop = rebuildOnChange(folder, async () => 'main.ts:1: unexpected end of file', settle);
    });
    save('main.ts');
    expect(await told).toBe('main.ts:1: unexpected end of file');
  });
});

describe('a source that changes while it is built', () => {
  it('is built once more, and never twice at once', async () => {
    let [running, most, builds] = [0, 0, 0];
    await new Promise<void>((settle) => {
      const finish: (() => void)[] = [];
      const build = async (): Promise<null> => {
        running += 1;
        builds += 1;
        most = Math.max(most, running);
        if (builds === 1) {
          save('second.ts');
          // The second save is noticed while this build still runs.
          await new Promise<void>((go) => {
            finish.push(go);
            setTimeout(go, 400);
          });
        }
        running -= 1;
        return null;
      };
      stop = rebuildOnChange(folder, build, () => {
        if (builds === 2) settle();
      });
      save('first.ts');
    });
    expect({ most, builds }).toEqual({ most: 1, builds: 2 });
  });
});
