// The deploy command: what it asks for first, and what it passes to clasp.
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deployBundle } from '../../build/deploy-bundle';
import { deployPage } from '../../build/deploy-page';
import { type ClaspOutput, claspIn, type RunClasp } from '../../build/run-clasp';
import { fakeGoogle } from './fake-google';

const scriptId = '1aB-cD_eF'.repeat(6);

interface Given {
  /** The text of .clasp.json; null where there is none. */
  readonly projectFile?: string | null;
  readonly answer?: string;
  /** By command; 0 where none is given. */
  readonly exitCodes?: Readonly<Record<string, number>>;
  /** What list-deployments says. */
  readonly deployments?: unknown;
  readonly page?: 'deployed' | 'skipped';
  readonly clasp?: RunClasp;
}

const scratch = mkdtempSync(join(tmpdir(), 'deploy-'));
afterAll(() => rmSync(scratch, { recursive: true }));

async function deployed({
  projectFile = JSON.stringify({ scriptId, rootDir: 'dist' }),
  answer = '{"loggedIn": true, "email": "t@school.example"}',
  exitCodes = {},
  deployments = [{ deploymentId: 'HEAD-ID' }],
  page = 'deployed',
  clasp,
}: Given = {}) {
  const folder = mkdtempSync(join(scratch, 'project-'));
  if (projectFile !== null) writeFileSync(join(folder, '.clasp.json'), projectFile);
  const sentences: string[] = [];
  const steps: string[] = [];
  const recorded: RunClasp = async (args: readonly string[], output: ClaspOutput) => {
    steps.push(`${args.join(' ')} (${output})`);
    const [command = ''] = args;
    const answers: Readonly<Record<string, string>> = {
      'show-authorized-user': answer,
      'list-deployments': JSON.stringify(deployments),
      'create-version': '{"versionNumber": 4}',
      'create-deployment': '{"deploymentId": "NEW-ID", "versionNumber": 4}',
      'update-deployment': '{"deploymentId": "OLD-ID", "versionNumber": 4}',
    };
    const exitCode = exitCodes[command] ?? 0;
    return { exitCode, stdout: exitCode === 0 ? (answers[command] ?? '') : '' };
  };
  const exitCode = await deployBundle({
    build: async () => {
      steps.push('build');
    },
    projectFile: join(folder, '.clasp.json'),
    clasp: clasp ?? recorded,
    buildId: async () => 'b1',
    page,
    say: (sentence) => sentences.push(sentence),
  });
  return { exitCode, sentences, steps };
}

const noScript = expect.stringMatching(/^\.clasp\.json does not name your script yet: in the/);
const noLogin = expect.stringMatching(/^clasp is not logged in: run "npx clasp login"/);

const pushed = ['build', 'show-authorized-user --json (kept)', 'push --force (shown)'];
const listed = [...pushed, 'list-deployments --json (kept)'];
const described = 'Living ALP answer page, build b1';
const versioned = [...listed, `create-version ${described} --json (kept)`];
const options = `--versionNumber 4 --description ${described} --json (kept)`;
const address = (id: string) => `https://script.google.com/macros/s/${id}/exec`;

describe('a project that is ready', () => {
  it('is built, pushed with its manifest, and gets its answer page the first time', async () => {
    expect(await deployed()).toEqual({
      exitCode: 0,
      sentences: [
        `The answer page is at ${address('NEW-ID')}`,
        expect.stringContaining('tab Settings, row "Answer page"'),
        expect.stringContaining('in the name of t@school.example.'),
      ],
      steps: [...versioned, `create-deployment ${options}`],
    });
  });

  it('moves its answer page the next time, so that the address stays', async () => {
    const deployments = [
      { deploymentId: 'HEAD-ID' },
      { deploymentId: 'OTHER-ID', versionNumber: 1, description: 'Something else' },
      { deploymentId: 'OLD-ID', versionNumber: 3, description: 'Living ALP answer page, build a0' },
    ];
    expect(await deployed({ deployments })).toEqual({
      exitCode: 0,
      sentences: [expect.stringContaining(`Its address is still ${address('OLD-ID')}`)],
      steps: [...versioned, `update-deployment OLD-ID ${options}`],
    });
  });

  it('without a page is only pushed', async () => {
    expect(await deployed({ page: 'skipped' })).toEqual({
      exitCode: 0,
      sentences: [expect.stringContaining('families answer by replying')],
      steps: pushed,
    });
  });

  it('ends with the exit code of clasp where the push fails', async () => {
    const result = await deployed({ exitCodes: { push: 7 } });
    expect(result).toEqual({ exitCode: 7, sentences: [], steps: pushed });
  });

  it.each(['list-deployments', 'create-version', 'create-deployment'])(
    'ends with the exit code of clasp where %s fails, and says what is missing',
    async (command) => {
      expect(await deployed({ exitCodes: { [command]: 3 } })).toMatchObject({
        exitCode: 3,
        sentences: [expect.stringMatching(/^The spreadsheet has the new version, .* --no-page/)],
      });
    },
  );
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
  // Each command is a program that starts: no more of them than it takes.
  it('makes the page, then moves it to the next version', async () => {
    const google = await fakeGoogle(scratch);
    const clasp = claspIn(google.folder, google.environment);
    const sentences: string[] = [];
    const say = (sentence: string) => sentences.push(sentence);
    const deploy = (buildId: string) => deployPage({ clasp, buildId, account: null, say });
    try {
      expect([await deploy('b1'), await deploy('b2')]).toEqual([0, 0]);
    } finally {
      google.close();
    }
    expect(sentences).toEqual([
      `The answer page is at ${address('PAGE-1')}`,
      expect.anything(),
      expect.stringContaining('the account that clasp is logged in with'),
      expect.stringContaining(`Its address is still ${address('PAGE-1')}`),
    ]);
    const description = 'Living ALP answer page, build b2';
    expect(google.deployments).toMatchObject([
      { deploymentId: 'HEAD-ID' },
      { deploymentId: 'PAGE-1', deploymentConfig: { versionNumber: 2, description } },
    ]);
  });

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
