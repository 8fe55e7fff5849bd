// The deploy command: what it asks for first, and what it passes to clasp.
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deployBundle } from '../../build/deploy-bundle';
import { type ClaspOutput, claspIn, type RunClasp } from '../../build/run-clasp';

const scriptId = '1aB-cD_eF'.repeat(6);

interface Given {
  /** The text of .clasp.json; null where there is none. */
  readonly projectFile?: string | null;
  readonly answer?: string;
  readonly pushExitCode?: number;
  readonly clasp?: RunClasp;
}

const scratch = mkdtempSync(join(tmpdir(), 'deploy-'));
afterAll(() => rmSync(scratch, { recursive: true }));

async function deployed({
  projectFile = JSON.stringify({ scriptId, rootDir: 'dist' }),
  answer = '{"loggedIn": true, "email": "t@school.example"}',
  pushExitCode = 0,
  clasp,
}: Given = {}) {
  const folder = mkdtempSync(join(scratch, 'project-'));
  if (projectFile !== null) writeFileSync(join(folder, '.clasp.json'), projectFile);
  const sentences: string[] = [];
  const steps: string[] = [];
  const recorded: RunClasp = async (args: readonly string[], output: ClaspOutput) => {
    steps.push(`${args.join(' ')} (${output})`);
    return args[0] === 'push'
      ? { exitCode: pushExitCode, stdout: '' }
      : { exitCode: 0, stdout: answer };
  };
  const exitCode = await deployBundle({
    build: async () => {
      steps.push('build');
    },
    projectFile: join(folder, '.clasp.json'),
    clasp: clasp ?? recorded,
    say: (sentence) => sentences.push(sentence),
  });
  return { exitCode, sentences, steps };
}

const noScript = expect.stringMatching(/^\.clasp\.json does not name your script yet: in the/);
const noLogin = expect.stringMatching(/^clasp is not logged in: run "npx clasp login"/);

describe('a project that is ready', () => {
  it('is built, then pushed with its manifest', async () => {
    expect(await deployed()).toEqual({
      exitCode: 0,
      sentences: [],
      steps: ['build', 'show-authorized-user --json (kept)', 'push --force (shown)'],
    });
  });

  it('ends with the exit code of clasp', async () => {
    expect(await deployed({ pushExitCode: 7 })).toMatchObject({ exitCode: 7, sentences: [] });
  });
});

describe('a project that is not ready', () => {
  it.each<[string, Given, readonly unknown[]]>([
    [
      'without .clasp.json',
      { projectFile: null },
      [expect.stringMatching(/^There is no \.clasp\.json in this folder: run the command in/)],
    ],
    ['as it ships', { projectFile: '{"scriptId":"PASTE-YOUR-SCRIPT-ID-HERE"}' }, [noScript]],
    ['with an empty ID', { projectFile: '{"scriptId":""}' }, [noScript]],
    [
      'with the address in place of the ID',
      { projectFile: JSON.stringify({ scriptId: `https://script.google.com/d/${scriptId}/edit` }) },
      [noScript],
    ],
    ...['{"rootDir":"dist"}', '{"scriptId":5}', 'null', '{', ''].map(
      (projectFile): [string, Given, readonly unknown[]] => [
        `with ${JSON.stringify(projectFile)} in .clasp.json`,
        { projectFile },
        [expect.stringMatching(/^\.clasp\.json cannot be read: it should look like/)],
      ],
    ),
    ['without a login', { answer: '{"loggedIn": false}' }, [noLogin]],
    ...['', 'Not logged in.', '{}', 'null'].map((answer): [string, Given, readonly unknown[]] => [
      `when clasp answers ${JSON.stringify(answer)}`,
      { answer },
      [expect.stringMatching(/^clasp did not say whether it is logged in: run "npx clasp show/)],
    ]),
    [
      'as it ships, without a login',
      {
        projectFile: '{"scriptId":"PASTE-YOUR-SCRIPT-ID-HERE"}',
        answer: '{"loggedIn":false}',
      },
      [noScript, noLogin],
    ],
  ])('%s: says so, pushes nothing, ends with 2', async (_state, given, sentences) => {
    const result = await deployed(given);
    expect(result).toMatchObject({ exitCode: 2, sentences });
    expect(result.steps.filter((step) => step.startsWith('push'))).toEqual([]);
  });
});

describe('the real clasp', () => {
  const nobody = { clasp_config_auth: join(tmpdir(), 'no-such-folder', 'clasprc.json') };

  it('without credentials is found to be not logged in', async () => {
    expect(existsSync(nobody.clasp_config_auth)).toBe(false);
    const result = await deployed({ clasp: claspIn(tmpdir(), nobody) });
    expect(result).toMatchObject({ exitCode: 2, sentences: [noLogin] });
  });

  it('that fails passes its exit code on', async () => {
    const { exitCode } = await claspIn(tmpdir(), nobody)(['no-such-command'], 'kept');
    expect(exitCode).toBe(1);
  });
});
