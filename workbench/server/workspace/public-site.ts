// The script as a web app, as the public finds it at the workbench's second address.

import type { LocalAppsScript } from '../../../emulator/runtime/local-apps-script';
import type { VisitRefusal, WebAppDeployment, WebPage } from '../../../emulator/runtime/web-app';
import type { Workbook } from '../../../emulator/spreadsheet/workbook';
import { specialist } from '../../harness/addon-harness';
import type { PublicCall } from '../frame/public-call';
import type { Reply } from '../frame/script-runner';
import { enterAnswerPage } from './answer-page';
import { failureWords } from './execution-log';

/** A page of the web app, and what its google.script.run offers. */
export interface PublicPage extends Omit<WebPage, 'deployment' | 'visitor'> {
  readonly functionNames: readonly string[];
  /** Of the deployment; calls of the page go to it. */
  readonly version: number;
}

export type PublicVisit =
  | { readonly kind: 'page'; readonly page: PublicPage }
  | {
      readonly kind: 'error';
      readonly reason: VisitRefusal | 'failed';
      readonly message: string;
    };

/** Does something while no window acts, and tells all of them what came of it. */
export type InPublic = <Result>(act: () => Result) => Result;

export class PublicSite {
  readonly #book: Workbook;
  readonly #script: () => LocalAppsScript;
  readonly #inPublic: InPublic;
  /** Pages that are open go on with the version that has served them. */
  readonly #versions = new Map<number, WebAppDeployment>();
  #deployment: WebAppDeployment | null = null;

  /** @param script as it is at the moment */
  constructor(book: Workbook, script: () => LocalAppsScript, inPublic: InPublic) {
    this.#book = book;
    this.#script = script;
    this.#inPublic = inPublic;
  }

  /** Where it is served; null: nowhere yet, or the bundle is no web app. */
  get url(): string | null {
    return this.#deployment?.url ?? null;
  }

  /** Deploys the script as a web app that is served at the address. */
  serveAt(url: string): void {
    const script = this.#script();
    if (script.project.manifest.webApp === null) return;
    this.#inPublic(() => this.#take(script.webApps.deploy(specialist, url)));
  }

  /** Moves the deployment to the script as it is now. */
  redeploy(): void {
    const { webApps, project } = this.#script();
    if (this.#deployment && project.manifest.webApp)
      this.#take(webApps.move(this.#deployment, specialist));
  }

  /** Somebody who is not signed in opens it. @param query what stands after "?" */
  visit(query: string): PublicVisit {
    const id = this.#deployment?.id ?? '';
    const visit = this.#inPublic(() =>
      this.#script().webApps.visit({ id }, { visitor: null, query }),
    );
    if (visit.kind === 'error') {
      const { reason, message } = visit;
      return { kind: 'error', reason, message };
    }
    const { deployment, visitor: _, ...page } = visit.page;
    const { number, project } = deployment.version;
    const functionNames = [...project.pageFunctions];
    return { kind: 'page', page: { ...page, functionNames, version: number } };
  }

  /** google.script.run of a page that it has served. */
  call({ version, functionName, args }: PublicCall): Reply {
    const deployment = this.#versions.get(version);
    if (!deployment) return { kind: 'failure', message: 'This page is too old. Reload it.' };
    const record = this.#inPublic(() =>
      this.#script().webApps.callFromPage({ deployment, visitor: null }, functionName, args),
    );
    return record.outcome === 'completed'
      ? { kind: 'result', value: record.result }
      : { kind: 'failure', message: failureWords(record) };
  }

  #take(deployment: WebAppDeployment): void {
    this.#deployment = deployment;
    this.#versions.set(deployment.version.number, deployment);
    enterAnswerPage(this.#script(), this.#book, deployment);
  }
}
