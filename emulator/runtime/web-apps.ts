// The web apps of a script: they are deployed from its newest files, and then keep to those.
import type { Account } from './execution-context';
import type { ExecutionRecord } from './execution-record';
import { fromPage } from './page-call';
import type { PlatformSettings } from './platform-settings';
import type { RunOptions } from './script-options';
import type { ScriptProject } from './script-project';
import {
  getEvent,
  hasReserved,
  identityIn,
  REFUSALS,
  refusalOf,
  shownOf,
  type Visit,
  type Visitor,
  type VisitRefusal,
  type VisitRequest,
  type WebAppDeployment,
  type WebPage,
} from './web-app';

/** A function of a version of the script, run for a visitor. */
export interface WebAppRun {
  readonly functionName: string;
  readonly args: readonly unknown[];
  readonly options: RunOptions;
  readonly deployment: WebAppDeployment;
  readonly calledBy: 'visit' | 'page';
}

interface WebAppsOf {
  readonly project: ScriptProject;
  readonly settings: PlatformSettings;
}

/** The manifest has no section `webapp`: a deployment would have no address. */
class NoWebApp extends Error {
  override readonly name = 'NoWebApp';
  readonly code = 'no-web-app';
}

export class WebApps {
  readonly #script: WebAppsOf;
  readonly #run: (run: WebAppRun) => ExecutionRecord;
  readonly #deployments = new Map<string, WebAppDeployment>();
  #versions = 0;

  constructor(
    script: WebAppsOf,
    deployments: readonly WebAppDeployment[],
    run: (run: WebAppRun) => ExecutionRecord,
  ) {
    this.#script = script;
    this.#run = run;
    for (const deployment of deployments) {
      this.#deployments.set(deployment.id, deployment);
      this.#versions = Math.max(this.#versions, deployment.version.number);
    }
  }
  get deployments(): readonly WebAppDeployment[] {
    return [...this.#deployments.values()];
  }
  /** The address of the one that was made last; null without any. */
  get url(): string | null {
    return this.deployments.at(-1)?.url ?? null;
  }
  /**
   * Deploys the newest files, with the access that the manifest gives.
   * @param url where it is served, if not at an address like Google's @throws NoWebApp
   */
  deploy(deployer: Account, url?: string): WebAppDeployment {
    const id = `local-${this.#deployments.size + 1}`;
    return this.#put(id, url ?? `https://script.google.com/macros/s/${id}/exec`, deployer);
  }
  /** Moves a deployment to the newest files; its address stays. From then on it runs as the deployer. */
  move({ id, url }: WebAppDeployment, deployer: Account): WebAppDeployment {
    return this.#put(id, url, deployer);
  }
  /** Somebody opens the web app: doGet, and what they are shown of it. */
  visit({ id }: Pick<WebAppDeployment, 'id'>, request: VisitRequest): Visit {
    const { visitor } = request;
    const deployment = this.#deployments.get(id);
    if (deployment === undefined) return refused('no such deployment');
    const event = getEvent(request);
    if (hasReserved(event)) return refused('not allowed');
    const refusal = refusalOf(deployment, visitor);
    if (refusal !== null) return refused(refusal);
    const options = this.#options(deployment, visitor);
    const args = [event];
    const calledBy = 'visit';
    const record = this.#run({ functionName: 'doGet', args, options, deployment, calledBy });
    return shownOf(record, deployment, visitor);
  }
  /**
   * google.script.run of a page that a web app has served: by the page's version, for its visitor.
   * @throws IllegalPageArgument
   */
  callFromPage(
    { deployment, visitor }: Pick<WebPage, 'deployment' | 'visitor'>,
    functionName: string,
    args: readonly unknown[],
  ): ExecutionRecord {
    const options = this.#options(deployment, visitor);
    const sent = fromPage(args);
    return this.#run({ functionName, args: sent, options, deployment, calledBy: 'page' });
  }
  #options(deployment: WebAppDeployment, visitor: Visitor): RunOptions {
    return { surface: 'web-app', ...identityIn(deployment, visitor, this.#script.settings) };
  }
  #put(id: string, url: string, deployer: Account): WebAppDeployment {
    const { project } = this.#script;
    const { webApp } = project.manifest;
    if (webApp === null) throw new NoWebApp('appsscript.json has no section "webapp".');
    this.#versions += 1;
    const version = { number: this.#versions, project };
    const deployment = { id, url, deployer, version, ...webApp };
    this.#deployments.set(id, deployment);
    return deployment;
  }
}

const refused = (reason: VisitRefusal): Visit => ({
  kind: 'error',
  reason,
  message: REFUSALS[reason],
  record: null,
});
