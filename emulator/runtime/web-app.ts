// Web apps: a deployment, its visitors, and what they are shown (platform §5.4).
import { HtmlOutput, SERVED, type ServedHtml } from '../services/html/html-output';
import type { Account } from './execution-context';
import type { ExecutionRecord } from './execution-record';
import type { PlatformSettings } from './platform-settings';
import type { ScriptProject, WebAppManifest } from './script-project';

/** A web app at one address, as it was made or last moved. */
export interface WebAppDeployment extends WebAppManifest {
  readonly id: string;
  /** Ends with "/exec". */
  readonly url: string;
  /** Who has deployed it, or moved it last. */
  readonly deployer: Account;
  /** The script's files as they were then. */
  readonly version: { readonly number: number; readonly project: ScriptProject };
}

/** Null = nobody is signed in. */
export type Visitor = Account | null;

export interface VisitRequest {
  readonly visitor: Visitor;
  /** What stands after "?", or parameters by name. */
  readonly query?: string | Readonly<Record<string, string>>;
  /** What stands after "/exec/". */
  readonly pathInfo?: string;
}

/** A page that the web app has served; its google.script.run calls are made with it. */
export interface WebPage extends ServedHtml {
  readonly deployment: WebAppDeployment;
  readonly visitor: Visitor;
}

/** Why nothing was run. */
export type VisitRefusal = 'no such deployment' | 'not allowed' | 'sign-in' | 'no access';

export type Visit =
  | { readonly kind: 'page'; readonly page: WebPage; readonly record: ExecutionRecord }
  | {
      readonly kind: 'error';
      readonly reason: VisitRefusal | 'failed';
      /** What the visitor reads. */
      readonly message: string;
      /** Null where nothing was run. */
      readonly record: ExecutionRecord | null;
    };

/**
 * Why somebody is not let in; null = they are. A web app that runs as its visitor has to know who
 * that is, whatever its access says [U].
 */
export function refusalOf(deployment: WebAppDeployment, visitor: Visitor): VisitRefusal | null {
  const { access, executeAs, deployer } = deployment;
  if (visitor === null) {
    return access === 'ANYONE_ANONYMOUS' && executeAs === 'USER_DEPLOYING' ? null : 'sign-in';
  }
  const isLetIn: Readonly<Record<WebAppManifest['access'], boolean>> = {
    MYSELF: visitor.email === deployer.email,
    DOMAIN: isColleague(visitor, deployer),
    ANYONE: true,
    ANYONE_ANONYMOUS: true,
  };
  return isLetIn[access] ? null : 'no access';
}

/** As whom a visit runs, and whom Session names as the active user (platform §6.2). */
export function identityIn(
  { executeAs, deployer }: WebAppDeployment,
  visitor: Visitor,
  { activeUserShown }: Pick<PlatformSettings, 'activeUserShown'>,
): { readonly as: Account; readonly activeUser: Visitor } {
  if (visitor !== null && executeAs === 'USER_ACCESSING')
    return { as: visitor, activeUser: visitor };
  const isNamed =
    visitor !== null &&
    (visitor.email === deployer.email || (activeUserShown && isColleague(visitor, deployer)));
  return { as: deployer, activeUser: isNamed ? visitor : null };
}

/** Addresses at these domains belong to people who have nothing to do with each other. */
const CONSUMER_DOMAINS: readonly string[] = ['gmail.com', 'googlemail.com'];
const domainOf = ({ email }: Account): string => email.slice(email.lastIndexOf('@') + 1);

const isColleague = (one: Account, other: Account): boolean =>
  domainOf(one) === domainOf(other) && !CONSUMER_DOMAINS.includes(domainOf(one));

/** The argument of doGet. */
export function getEvent({ query = '', pathInfo }: VisitRequest): object {
  const written = typeof query === 'string' ? query.replace(/^\?/, '') : textOf(query);
  const pairs = new URLSearchParams(written);
  const names = [...new Set(pairs.keys())];
  return {
    queryString: written === '' ? null : written,
    parameter: Object.fromEntries(names.map((name) => [name, pairs.get(name)])),
    parameters: Object.fromEntries(names.map((name) => [name, pairs.getAll(name)])),
    contextPath: '',
    contentLength: -1,
    ...(pathInfo === undefined ? {} : { pathInfo }),
  };
}

const textOf = (parameters: Readonly<Record<string, string>>): string =>
  new URLSearchParams(Object.entries(parameters)).toString();

/** Parameters that the platform keeps for itself: it answers 405 (platform §5.4). */
const RESERVED: readonly string[] = ['c', 'sid'];

export const hasReserved = (event: object): boolean =>
  'parameter' in event && RESERVED.some((name) => Object.hasOwn(Object(event.parameter), name));

/** Only the texts of what doGet gives back have a source [code]; the others are guesses. */
export const REFUSALS: Readonly<Record<VisitRefusal, string>> = {
  'no such deployment': 'Sorry, unable to open the file at this time.',
  'not allowed': 'HTTP 405: Method Not Allowed',
  'sign-in': 'Sign in to continue.',
  'no access': 'You need access.',
};
const NOTHING = 'The script completed but did not return anything.';
const WRONG_TYPE = 'The script completed but the returned value is not a supported return type.';

/** What a visitor is shown of a run of doGet. */
export function shownOf(
  record: ExecutionRecord,
  deployment: WebAppDeployment,
  visitor: Visitor,
): Visit {
  const failed = (message: string): Visit => ({ kind: 'error', reason: 'failed', message, record });
  const { error, result } = record;
  if (error !== undefined) {
    const isScripts = error.name !== 'Exception' && error.name !== 'ExecutionEnded';
    return failed(isScripts ? `${error.name}: ${error.message}` : error.message);
  }
  if (result === undefined || result === null) return failed(NOTHING);
  if (!(result instanceof HtmlOutput)) return failed(WRONG_TYPE);
  return { kind: 'page', record, page: { deployment, visitor, ...result[SERVED]() } };
}
