import {
  existsSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:http';
import { delimiter, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { listen } from '../../../../../workbench/server/http/listen';
import {
  newFolder,
  opened,
  removeFolder,
  startCommand,
  startWorkbench,
} from '../../../../browser/workbench/running-workbench';
import { ask, openStream, signIn } from '../http/ask';

let folder: string;
beforeEach(() => {
  folder = newFolder();
});
afterEach(() => removeFolder(folder));

const csv = 'Student ID,First name,Last name,Grade\n007,Ann,Doe,4\n';

/** Exit code and what was printed, of a start that does not come far. */
function failedStart(...args: readonly string[]): Promise<{ code: number | null; said: string }> {
  const child = startCommand(['--no-open', '--data', folder, ...args]);
  let said = '';
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    said += text;
  });
  return new Promise((settle) => {
    child.on('close', (code) => settle({ code, said: said.trim() }));
  });
}

describe('npm start that cannot open', () => {
  it('says why in one sentence and ends with 2: a wrong option', async () => {
    expect(await failedStart('--prot', '80')).toEqual({
      code: 2,
      said: "Unknown option '--prot'.",
    });
  });

  it('says why in one sentence and ends with 2: a workspace that cannot be read', async () => {
    writeFileSync(join(folder, 'example.json'), 'not what it was');
    const { code, said } = await failedStart('--port', '0');
    expect(code).toBe(2);
    expect(said).toMatch(
      /^The workspace kept in .*example\.json cannot be read; start with --fresh/,
    );
  });
});

describe('npm start where somebody has planted a link in the folder of the workspace', () => {
  it('says so, and follows it neither for reading nor for writing', async () => {
    const victim = join(folder, 'victim');
    writeFileSync(victim, 'precious');
    symlinkSync(victim, join(folder, 'example.json'));
    const { code, said } = await failedStart('--port', '0');
    expect(code).toBe(2);
    expect(said).toBe(
      `${join(folder, 'example.json')} is a link, or not your file. Look at it, and take it away.`,
    );
    expect(readFileSync(victim, 'utf8')).toBe('precious');
  });
});

describe('npm start that opens the browser', () => {
  it('keeps the token from the list of processes, which everybody on the machine sees', async () => {
    const said = join(folder, 'said');
    // In the place of the program that opens a browser, on either system.
    for (const name of ['xdg-open', 'open'])
      writeFileSync(join(folder, name), `#!/bin/sh\nprintf '%s\\n' "$@" > '${said}'\n`, {
        mode: 0o755,
      });
    const data = join(folder, 'data');
    const file = join(folder, 'mine.csv');
    writeFileSync(file, csv);
    const PATH = `${folder}${delimiter}${process.env.PATH}`;
    const workbench = await opened(
      startCommand(['--caseload', file, '--data', data, '--port', '0'], { PATH }),
    );
    try {
      const { port, search } = new URL(workbench.address);
      while (!existsSync(said) || readFileSync(said, 'utf8') === '') await pause(20);
      const page = readFileSync(said, 'utf8').trim();
      expect(page).toBe(join(data, `open-${port}.html`));
      expect(readFileSync(page, 'utf8')).toContain(`url=${workbench.address}`);
      expect(statSync(page).mode & 0o777).toBe(0o600);
      expect(page).not.toContain(search);
    } finally {
      await workbench.stop();
    }
    expect(readdirSync(data)).toEqual([expect.stringMatching(/^mine-csv-\w+\.json$/)]);
  });
});

describe('npm start with an own file, at a port in use', () => {
  it('says which port it took, and opens the own workspace to whoever has its address', async () => {
    const file = join(folder, 'mine.csv');
    writeFileSync(file, csv);
    const other = createServer();
    const taken = await listen(other, 0);
    const workbench = await startWorkbench(folder, '--caseload', file, '--port', String(taken));
    try {
      const port = Number(new URL(workbench.address).port);
      expect(port).toBeGreaterThan(taken);
      expect(workbench.printed()).toContain(
        `Port ${taken} is in use, so the workbench took ${port}.`,
      );
      const open = (headers: Record<string, string>) =>
        ask(workbench.address, '/perform?window=test&command=1', {
          method: 'POST',
          headers: { 'content-type': 'application/json', ...headers },
          body: { kind: 'open', as: null, file: null, locale: 'en' },
        });
      const cookie = await signIn(workbench.address);
      const events = await openStream(workbench.address, 'test', { cookie });
      expect((await open({ cookie })).status).toBe(200);
      await events.until('"kind":"opened"');
      events.close();
      expect(workbench.printed()).toContain(`Choose ${file} in the import`);
      expect((await open({})).status).toBe(403);
    } finally {
      await workbench.stop();
      other.close();
    }
  });
});
