import { writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { HOST, listen } from '../../../../workbench/server/http/listen';
import {
  newFolder,
  removeFolder,
  startCommand,
  startWorkbench,
} from '../../../browser/workbench/running-workbench';

let folder: string;
beforeEach(() => {
  folder = newFolder();
});
afterEach(() => removeFolder(folder));

const csv = 'Student ID,First name,Last name,Grade\n007,Ann,Doe,4\n';

/** Exit code and what was printed, of a start that does not come far. */
function failedStart(...args: readonly string[]): Promise<{ code: number | null; said: string }> {
  const child = startCommand('--data', folder, ...args);
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

  it('says why in one sentence and ends with 2: a file that is no caseload', async () => {
    const file = join(folder, 'shopping.csv');
    writeFileSync(file, 'apples;3\npears;4\n');
    const { code, said } = await failedStart('--caseload', file, '--port', '0');
    expect(code).toBe(2);
    expect(said).toMatch(/^[A-Z].*\.$/);
    expect(said).not.toMatch(/\bat .*:\d+/);
  });

  it('says why in one sentence and ends with 2: a school that cannot be read', async () => {
    writeFileSync(join(folder, 'example.json'), 'not what it was');
    const { code, said } = await failedStart('--port', '0');
    expect(code).toBe(2);
    expect(said).toMatch(/^The school kept in .*example\.json cannot be read; start with --fresh/);
  });
});

describe('npm start with an own file, at a port in use', () => {
  it('says which port it took, opens the own school, and answers this machine only', async () => {
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
      const post = (headers: Record<string, string>) =>
        fetch(`${workbench.address}perform?window=test`, {
          method: 'POST',
          headers: { 'content-type': 'application/json', ...headers },
          body: JSON.stringify({ kind: 'open', as: null, file: null }),
        });
      const opened = await (await post({})).text();
      expect(opened).toContain('"kind":"opened"');
      expect((await post({ origin: `http://localhost:${port}` })).status).toBe(403);
      expect((await post({ origin: 'http://elsewhere.example' })).status).toBe(403);
      expect((await post({ 'content-type': 'text/plain' })).status).toBe(403);
      expect((await fetch(`http://${HOST}:${port}/../package.json`)).status).toBe(404);
    } finally {
      await workbench.stop();
      other.close();
    }
  });
});
