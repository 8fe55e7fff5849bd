// Puts the bundle into the school's script, after a look at what a first deployment mostly lacks.
import { readFile } from 'node:fs/promises';
import type { RunClasp } from './run-clasp';

export interface Deployment {
  /** Makes dist/. */
  readonly build: () => Promise<void>;
  /** Path of .clasp.json. */
  readonly projectFile: string;
  readonly clasp: RunClasp;
  /** Tells the person one sentence. */
  readonly say: (sentence: string) => void;
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
  await deployment.build();
  const problems = [
    await scriptIdProblem(deployment.projectFile),
    await loginProblem(deployment.clasp),
  ].filter((problem) => problem !== null);
  for (const problem of problems) deployment.say(problem);
  if (problems.length > 0) return notReady;
  const { exitCode } = await deployment.clasp(['push', '--force'], 'shown');
  return exitCode;
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
  try {
    const project: unknown = JSON.parse(written);
    const named = typeof project === 'object' && project !== null && 'scriptId' in project;
    return named && typeof project.scriptId === 'string' ? project.scriptId.trim() : null;
  } catch {
    return null;
  }
}

async function loginProblem(clasp: RunClasp): Promise<string | null> {
  const { stdout } = await clasp(['show-authorized-user', '--json'], 'kept');
  switch (loggedIn(stdout)) {
    case true:
      return null;
    case false:
      return 'clasp is not logged in: run "npx clasp login" with the Google account that may edit the caseload spreadsheet, then deploy again.';
    case null:
      return 'clasp did not say whether it is logged in: run "npx clasp show-authorized-user" to see why.';
  }
}

function loggedIn(stdout: string): boolean | null {
  try {
    const answer: unknown = JSON.parse(stdout);
    const told = typeof answer === 'object' && answer !== null && 'loggedIn' in answer;
    return told && typeof answer.loggedIn === 'boolean' ? answer.loggedIn : null;
  } catch {
    return null;
  }
}
