// Puts a version of the script at the address of the answer page, the web app that the links of
// emails lead to. The first time makes the address; later ones move it, so that old links still open.
import { fieldOf, jsonIn, type RunClasp } from './run-clasp';

/** By this the deployment is found again, from any computer. */
const PAGE_DESCRIPTION = 'Living ALP answer page';

export interface PageDeployment {
  readonly clasp: RunClasp;
  /** Names the sources that the version is made from. */
  readonly buildId: string;
  /** The account that clasp is logged in with; null where it did not say. */
  readonly account: string | null;
  readonly say: (sentence: string) => void;
}

/** @returns the exit code: clasp's own, 0 where the page is at its address */
export async function deployPage(deployment: PageDeployment): Promise<number> {
  const { clasp, buildId, account, say } = deployment;
  const asked = { clasp, say };
  const listed = await json(asked, ['list-deployments'], 'the deployments of the script');
  if (listed.exitCode !== 0) return listed.exitCode;
  const before = pageIdIn(listed.answer);
  const description = `${PAGE_DESCRIPTION}, build ${buildId}`;
  const made = await json(asked, ['create-version', description], 'a new version of the script');
  if (made.exitCode !== 0) return made.exitCode;
  const version = String(fieldOf(made.answer, 'versionNumber') ?? '');
  const options = ['--versionNumber', version, '--description', description];
  const put = await json(
    asked,
    before === null ? ['create-deployment', ...options] : ['update-deployment', before, ...options],
    'the web app',
  );
  if (put.exitCode !== 0) return put.exitCode;
  const id = before ?? String(fieldOf(put.answer, 'deploymentId') ?? '');
  for (const sentence of before === null ? first(id, account) : moved(id)) say(sentence);
  return 0;
}

const addressOf = (id: string): string => `https://script.google.com/macros/s/${id}/exec`;

const first = (id: string, account: string | null): readonly string[] => [
  `The answer page is at ${addressOf(id)}`,
  'Enter this address in the caseload spreadsheet: tab Settings, row "Answer page".',
  `The page runs in the name of ${account ?? 'the account that clasp is logged in with'}. That should be the account that sends the digests; if it is ever closed, the links in emails stop working.`,
];

const moved = (id: string): readonly string[] => [
  `The answer page has moved to the new version. Its address is still ${addressOf(id)}`,
];

interface Asked {
  readonly clasp: RunClasp;
  readonly say: (sentence: string) => void;
}

/** Each step comes after the push: what is missing then is told with what to do about it. */
async function json(
  { clasp, say }: Asked,
  args: readonly string[],
  what: string,
): Promise<{ readonly exitCode: number; readonly answer: unknown }> {
  const { exitCode, stdout } = await clasp([...args, '--json'], 'kept');
  const answer = jsonIn(stdout);
  if (exitCode === 0 && answer !== null) return { exitCode, answer };
  say(
    `The spreadsheet has the new version, and the answer page has not: clasp could not get ${what}. What it said stands above. Deploy again; if your district does not allow web apps that are open to everyone, deploy with "npm run deploy -- --no-page", and families answer by replying to the email.`,
  );
  return { exitCode: exitCode === 0 ? 1 : exitCode, answer: null };
}

/** The newest code has a deployment as well, without a version and without our description. */
function pageIdIn(listed: unknown): string | null {
  if (!Array.isArray(listed)) return null;
  const found = listed.find((each) =>
    String(fieldOf(each, 'description') ?? '').startsWith(PAGE_DESCRIPTION),
  );
  const id = fieldOf(found, 'deploymentId');
  return typeof id === 'string' ? id : null;
}
