// Puts the bundle into the school's script, after a look at what a first deployment mostly lacks; then
// the answer page at its address.
import { readFile } from 'node:fs/promises';
import { deployPage } from './deploy-page';
import { fieldOf, jsonIn, type RunClasp } from './run-clasp';

export interface Deployment {
  /** Makes dist/. */
  readonly build: () => Promise<void>;
  /** Path of .clasp.json. */
  readonly projectFile: string;
  readonly clasp: RunClasp;
  /** Names the sources that are deployed. */
  readonly buildId: () => Promise<string>;
  /** Tells the person one sentence. */
  readonly say: (sentence: string) => void;
  /** Skipped where the district allows no web app. */
  readonly page: 'deployed' | 'skipped';
}

/** Of a deployment that a person has to prepare first; clasp's own codes are passed through. */
const notReady = 2;

/**
 * Builds, then pushes. Always with --force: without it clasp skips a changed manifest, the whole
 * push with it, and still ends with exit code 0.
 *
 * @returns the exit code: clasp's own, or 2 where something has to be prepared first
 */
export async function deployBundle(deployment: Deployment): Promise<number> {
  const { clasp, say } = deployment;
  await deployment.build();
  const login = await readLogin(clasp);
  const problems = [await scriptIdProblem(deployment.projectFile), login.problem].filter(
    (problem) => problem !== null,
  );
  for (const problem of problems) say(problem);
  if (problems.length > 0) return notReady;
  const { exitCode } = await clasp(['push', '--force'], 'shown');
  if (exitCode !== 0) return exitCode;
  if (deployment.page === 'skipped') {
    say('The answer page is left as it is. Without one, families answer by replying to the email.');
    return 0;
  }
  const buildId = await deployment.buildId();
  return deployPage({ clasp, say, buildId, account: login.account });
}

const whereTheIdIs =
  'in the caseload spreadsheet choose Extensions > Apps Script > Project Settings, copy the Script ID, and put it in the place of the scriptId in .clasp.json.';

/** Script IDs have 57 letters today; the placeholder, a sheet's address and a slip do not pass. */
const looksLikeScriptId = (text: string): boolean =>
  /^[\w-]{30,}$/.test(text) && !text.startsWith('PASTE-');

async function scriptIdProblem(projectFile: string): Promise<string | null> {
  const written = await readFile(projectFile, 'utf8').catch(() => null);
  if (written === null) {
    return 'There is no .clasp.json in this folder: run the command in the folder of the project, where it ships with one.';
  }
  const scriptId = scriptIdIn(written);
  if (scriptId === null) {
    return '.clasp.json cannot be read: it should look like {"scriptId": "…", "rootDir": "dist"}.';
  }
  return looksLikeScriptId(scriptId)
    ? null
    : `.clasp.json does not name your script yet: ${whereTheIdIs}`;
}

function scriptIdIn(written: string): string | null {
  const scriptId = fieldOf(jsonIn(written), 'scriptId');
  return typeof scriptId === 'string' ? scriptId.trim() : null;
}

interface Login {
  /** Why nothing can be deployed, or null. */
  readonly problem: string | null;
  /** Its address; null where clasp does not say. */
  readonly account: string | null;
}

async function readLogin(clasp: RunClasp): Promise<Login> {
  const { stdout } = await clasp(['show-authorized-user', '--json'], 'kept');
  const answer = jsonIn(stdout);
  const email = fieldOf(answer, 'email');
  const account = typeof email === 'string' ? email : null;
  switch (fieldOf(answer, 'loggedIn')) {
    case true:
      return { problem: null, account };
    case false:
      return {
        problem:
          'clasp is not logged in: run "npx clasp login" with the Google account that may edit the caseload spreadsheet, then deploy again.',
        account,
      };
    default:
      return {
        problem:
          'clasp did not say whether it is logged in: run "npx clasp show-authorized-user" to see why.',
        account,
      };
  }
}
